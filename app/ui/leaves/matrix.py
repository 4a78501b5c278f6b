"""The attendee matrix as a page: people by meetings, walked by keys, narrowed to who was there then and is back now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.analysis.attendance import ORDERS, Order, only, reordered
from app.model.matrix import CellState, Matrix
from app.model.text import single_line
from app.services import attendance, attendance_out
from app.services.attendance import Shown, short_office
from app.ui import fonts, names, theme
from app.ui.kit.label import Label
from app.ui.leaves.leaf import Leaf
from app.ui.leaves.rows import Target, TextPlace
from app.ui.leaves.saving import ask_where
from app.ui.leaves.selection import selection
from app.ui.leaves.table import Cell, Heading, LeafTable
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

NEW, BACK, CHANGED, TOGETHER = "●", "↺", "△", "≈"
_SIGNS: dict[CellState, str] = {"recorded": "◇", "absent": "–", "unlisted": "·", "gap": "□", "outside": ""}
_SAID = {
    "recorded": noop("named in the record of a meeting without a text"),
    "absent": noop("absent: not on the list of that side"),
    "unlisted": noop("not known: the text has no list of that side"),
    "gap": noop("no text of the meeting is held"),
    "outside": noop("not seen"),
}
_ORDERS = {
    "often": noop("by how often"),
    "rank": noop("by place in the order"),
    "name": noop("by name"),
    "first": noop("by first seen"),
    "last": noop("by last seen"),
}
_KEY = noop(
    "Place in the order and office then   ● new   ↺ back   △ another office   – absent   · no list   □ no text   "
    "◇ recorded   ≈ texts taken for one meeting"
)


class MatrixCells:
    """A matrix as the cells of a table; each is worked out when it is painted."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix

    @property
    def rows(self) -> int:
        """How many people there are."""
        return len(self.matrix.sitters)

    @property
    def columns(self) -> int:
        """How many meetings there are."""
        return len(self.matrix.gatherings)

    def row_heading(self, row: int) -> Heading:
        """Return a person and the side."""
        one = self.matrix.sitters[row]
        about = names.country_short(one.side) if one.side else ""
        return Heading(single_line(one.name), f"{about}  {one.meetings}".strip())

    def column_heading(self, column: int) -> Heading:
        """Return the day of a meeting, and what it was."""
        one = self.matrix.gatherings[column]
        day = names.day(one.day) or tr("No date")
        call = "" if one.mode == "in_person" else names.mode_alone(one.mode)
        about = single_line(one.place or call or one.title)
        if one.gap:
            about = "  ·  ".join(part for part in (tr("no text"), about) if part)
        elif len(one.readouts) > 1:
            texts = names.counted(len(one.readouts), "text")
            about = "  ·  ".join(
                part for part in (f"{TOGETHER} {texts}" if one.inferred else texts, about) if part
            )
        return Heading(day, about)

    def cell(self, row: int, column: int) -> Cell:
        """Return what is known of a person at a meeting, and where it stands."""
        one, seat = self.matrix.sitters[row], self.matrix.seat(row, column)
        if seat is None:
            state = self.matrix.state(row, column)
            there = self.matrix.gatherings[column]
            target: Target = LeafPlace("meetings", there.key) if there.gap else TextPlace(there.readouts[0])
            tint = "sunken" if there.gap else ""
            return Cell(_SIGNS[state], spoken=tr(_SAID[state]), tint=tint, colour="muted", target=target)
        signs = "".join(
            sign for sign, shown in ((NEW, seat.new), (BACK, seat.back), (CHANGED, seat.before)) if shown
        )
        office = single_line(short_office(seat.office, one.side))
        text = " ".join(part for part in (signs, str(seat.place), office) if part)
        said = [tr("place {place}", place=seat.place), single_line(seat.office or tr("no office printed"))]
        said += [tr("new")] if seat.new else []
        said += [tr("back after an absence")] if seat.back else []
        said += [tr("before: {office}", office=single_line(seat.before))] if seat.before else []
        return Cell(
            text,
            spoken=", ".join(said),
            strong=seat.principal,
            tint="wash" if seat.new or seat.back else "",
            target=TextPlace(seat.readout, speaker=one.name),
        )


class MatrixLeaf(Leaf):
    """The matrix of what the list shows, or of a person's meetings."""

    def __init__(self, leaves: Leaves, key: str) -> None:
        self._selection = selection(key)
        super().__init__(leaves, "matrix", key, name=tr("Who sat in which meeting"))
        self.shown: Shown | None = None
        self.cells = MatrixCells(Matrix((), (), {}))
        self._order: Order = "often"
        self._both: tuple[str, ...] = ()  # keys of the meetings at which those who are shown all were
        self._returned = False
        self._apart = False
        self._wanted = 0
        self.table = LeafTable(tr("Who sat in which meeting"), self, first=250, column=168)
        self.signs = Label(
            tr(_KEY), self, font=fonts.interface(theme.now().size("small")), colour="secondary", wraps=True
        )
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(24, 6, 24, 8)
        self._foot.addWidget(self.signs, 1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._foot)
        self.act(tr("There then"), "X", self.toggle_there)
        self.act(tr("Came back"), "R", self.toggle_returned)
        self.act(tr("Everybody"), "0", self.show_everybody)
        self.act(tr("Order"), "O", self.next_order)
        self.act(tr("Texts apart"), "T", self.toggle_apart)
        self.act(tr("CSV"), "C", self.export_csv)
        self.act(tr("PDF"), "D", self.export_pdf)
        self.on_key("J", lambda: self._step(1, 0))
        self.on_key("K", lambda: self._step(-1, 0))
        self.on_key("L", lambda: self._step(0, 1))
        self.on_key("H", lambda: self._step(0, -1))
        self.on_key("[", lambda: self._step_side(-1))
        self.on_key("]", lambda: self._step_side(1))
        self.table.followed.connect(self._follow)
        self.table.row_chosen.connect(self._open_person)
        self.table.column_chosen.connect(self._open_meeting)

    # --- what it shows -----------------------------------------------------------------------------

    def refresh(self) -> None:
        selected, apart = self._selection, self._apart
        self.say_loading()
        self._show_body(False)

        def work(session: Session) -> Shown:
            if selected.person:
                return attendance.of_person(session, selected.person, apart=apart)
            return attendance.of_wish(session, selected.wish, apart=apart, unfinished=True)

        self.ask(work, self.show_matrix)

    def show_matrix(self, shown: Shown) -> None:
        """Show who sat where."""
        self.shown = shown
        self._fill()
        if self._wanted:
            self.go_to_row(self._wanted)
        elif self.cells.rows:
            self.table.go_to(0, self.cells.columns - 1)
        if self.isVisible():
            QTimer.singleShot(0, self.take_focus)

    @property
    def narrowed(self) -> Shown | None:
        """What is shown: the matrix in the order chosen, narrowed to whom is asked for."""
        if self.shown is None:
            return None
        whole = reordered(self.shown.matrix, self._order)
        wanted = {at for at, one in enumerate(whole.gatherings) if one.key in self._both}
        kept = only(whole, returned=self._returned)
        there = tuple(one for one in kept.sitters if all((one.person, at) in whole.seats for at in wanted))
        return replace(self.shown, matrix=replace(kept, sitters=there))

    def _fill(self) -> None:
        shown = self.narrowed
        if shown is None or self.shown is None:
            return
        self.cells = MatrixCells(shown.matrix)
        fonts.cover("".join(one.name for one in shown.matrix.sitters))
        self._show_body(bool(self.cells.rows))
        self.table.show_cells(self.cells)
        self.set_title(self._title(), self._subtitle(shown))
        if not self.cells.rows:
            self.say(
                tr("Nobody was at all of these meetings.\n\n0 shows everybody again.")
                if self.shown.matrix.sitters
                else tr("No text of this selection names anybody.")
            )
        else:
            self.say("")

    def _show_body(self, shown: bool) -> None:
        """Show the table and what its signs mean, or give the keyboard to the page where there is none."""
        at_table = self.table.hasFocus() or self.hasFocus()
        self.table.setVisible(shown)
        self.signs.setVisible(shown)
        if at_table:
            self.take_focus()

    def _title(self) -> str:
        words = self._selection.words
        if self._selection.person and self.shown and self.shown.matrix.sitters:
            sitters = self.shown.matrix.sitters
            words = next((one.name for one in sitters if one.person == self._selection.person), words)
        of = words or tr("all meetings")
        return tr("Who sat in which meeting: {selection}", selection=of)

    def _subtitle(self, shown: Shown) -> str:
        people = names.counted(len(shown.matrix.sitters), "person") if self._narrows else ""
        all_of = names.counted(len(self.shown.matrix.sitters), "person") if self.shown else ""
        counted = tr("{some} of {all}", some=people, all=all_of) if self._narrows else all_of
        days = [names.day(one.day) for one in shown.matrix.gatherings if one.key in self._both]
        state = [counted, tr(_ORDERS[self._order])]
        state += [tr("there on {days}", days=names.joined(days))] if days else []
        state += [tr("came back after an absence")] if self._returned else []
        base = " ".join(told(one) for one in attendance_out.remarks(shown, day=names.day))
        return "  ·  ".join(state) + "\n" + base

    @property
    def _narrows(self) -> bool:
        return bool(self._both or self._returned)

    # --- wishes ------------------------------------------------------------------------------------

    def toggle_there(self) -> None:
        """Keep to those who were at the current meeting, too; the second time take that back."""
        at = self.table.currentIndex().column()
        if not 0 <= at < self.cells.columns:
            return
        there = self.cells.matrix.gatherings[at]
        if there.gap:
            self.leaves.window.status.say(tr("Of this meeting no text is held: who was there is not known."))
            return
        kept = tuple(key for key in self._both if key != there.key)
        self._both = kept if len(kept) < len(self._both) else (*self._both, there.key)
        self._fill_at(there.key)

    def toggle_returned(self) -> None:
        """Keep to those who came back after an absence, or no longer."""
        self._returned = not self._returned
        self._fill()

    def show_everybody(self) -> None:
        """Take all narrowing back."""
        self._both, self._returned = (), False
        self._fill()
        self.take_focus()

    def next_order(self) -> None:
        """Sort by the next order."""
        self._order = ORDERS[(ORDERS.index(self._order) + 1) % len(ORDERS)]
        self._fill()

    def toggle_apart(self) -> None:
        """Give each text a column that nobody has joined to another, or take those of one event together."""
        self._apart = not self._apart
        self._both = ()
        self.refresh()

    def export_csv(self) -> None:
        """Ask where, and write what is shown as CSV."""
        if (shown := self.narrowed) is not None:
            ask_where(self, lambda _: attendance_out.as_table(shown), name=self.title, kind="CSV")

    def export_pdf(self) -> None:
        """Ask where, and write what is shown as PDF."""
        from app.ui import tongue

        if (shown := self.narrowed) is not None:
            title, language = self._selection.words or self.title, tongue.now()
            ask_where(
                self,
                lambda _: attendance_out.as_pdf(shown, title=title, language=language),
                name=self.title,
                kind="PDF",
                suffix="pdf",
                title=tr("Export as PDF"),
            )

    # --- going about -------------------------------------------------------------------------------

    @property
    def row(self) -> int:
        at = self.table.currentIndex()
        return max(0, at.row()) * max(1, self.cells.columns) + max(0, at.column())

    def go_to_row(self, row: int) -> None:
        if self.shown is None:
            self._wanted = row
        elif self.cells.rows and self.cells.columns:
            line, column = divmod(row, self.cells.columns)
            self.table.go_to(min(line, self.cells.rows - 1), column)
            self._wanted = 0

    def take_focus(self) -> None:
        (self.table if self.table.isVisibleTo(self) else self).setFocus()

    def set_zoom(self, zoom: float) -> None:
        super().set_zoom(zoom)
        self.table.set_zoom(zoom)
        self.signs.setFont(fonts.interface(theme.now().size("small") * zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.setContentsMargins(self.margin, 6, self.margin, 8)

    def _fill_at(self, key: str) -> None:
        self._fill()
        column = next((at for at, one in enumerate(self.cells.matrix.gatherings) if one.key == key), 0)
        if self.cells.rows:
            self.table.go_to(0, column)
        self.take_focus()

    def _step(self, down: int, right: int) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            row = max(0, min(self.cells.rows - 1, at.row() + down))
            self.table.go_to(row, max(0, min(self.cells.columns - 1, at.column() + right)))

    def _step_side(self, by: int) -> None:
        """Go to the first person of the next side, or of the one before."""
        at, sitters = self.table.currentIndex(), self.cells.matrix.sitters
        if not at.isValid():
            return
        starts = [n for n, one in enumerate(sitters) if n == 0 or one.side != sitters[n - 1].side]
        row = at.row()
        past = [n for n in starts if n < row] if by < 0 else [n for n in starts if n > row]
        if past:
            self.table.go_to(past[-1] if by < 0 else past[0], at.column())

    def _follow(self, cell: object, beside: bool) -> None:
        if isinstance(cell, Cell) and cell.target is not None:
            self._go(cell.target, beside=beside)

    def _open_person(self, row: int) -> None:
        self._go(LeafPlace("person", self.cells.matrix.sitters[row].person))

    def _open_meeting(self, column: int) -> None:
        there = self.cells.matrix.gatherings[column]
        self._go(LeafPlace("meetings", there.key) if there.gap else TextPlace(there.readouts[0]))

    def _go(self, target: LeafPlace | TextPlace, *, beside: bool = False) -> None:
        from app.ui.leaves.kinds import MAKERS

        if isinstance(target, TextPlace) or target.kind in MAKERS:
            self.followed.emit(target, beside)
