"""The page of one table of visits: what each row becomes, before anything is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.errors import KnownError
from app.model.text import single_line
from app.services import knowing, visits
from app.services.visits import Becoming, Given, Order, Preview
from app.ui import fonts, names, theme
from app.ui.gaps.words import about, heading
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.leaves.listing import ListLeaf, Section
from app.ui.leaves.rows import EntryRow, TextPlace
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

_ORDERS: tuple[Order | None, ...] = (None, "dmy", "mdy")


class VisitsLeaf(ListLeaf):
    """Its key is the path of the table."""

    def __init__(self, leaves: Leaves, key: str) -> None:
        self._path = Path(key)
        super().__init__(leaves, "visits", key, name=tr("Table of visits: {name}", name=self._path.name))
        self.shown: Preview | None = None
        self._order: Order | None = None
        self._encodings: tuple[str, ...] = ()
        self._encoding: str | None = None
        self._recorded: tuple[str, ...] = ()
        body = fonts.interface(theme.now().size("body"))
        self.side = Field(
            self, name=tr("Whose visits these are"), hint=tr("Japan or JP, where the table does not say")
        )
        self.source = Field(self, name=tr("Where the table is from"), hint=self._path.name)
        self._asked_row = QHBoxLayout()
        self._asked_row.setContentsMargins(24, 8, 24, 8)
        self._asked_row.setSpacing(8)
        for field in (self.side, self.source):
            label = Label(field.accessibleName(), self, font=body, colour="secondary")
            label.setBuddy(field)
            self._asked_row.addWidget(label)
            self._asked_row.addWidget(field, 1)
            field.editingFinished.connect(self._look_again)
            field.escaped.connect(self.take_focus)
            field.returnPressed.connect(self.take_focus)
        self.body.insertLayout(0, self._asked_row)
        self.record_button = self.act(tr("Record"), "R", self.record, icon="import")
        self.act(tr("Day or month first"), "D", self.next_order)
        self.act(tr("Whose visits"), "S", lambda: self.side.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.act(tr("Source"), "F", lambda: self.source.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.act(tr("Encoding"), "E", self.next_encoding)
        self.act(tr("Take back"), "U", self.take_back)

    # --- what it shows ------------------------------------------------------------------------------

    def refresh(self) -> None:
        path, encoding = self._path, self._encoding
        given = self._given()
        if given is None:
            return
        if self.shown is None:
            self.say_loading()

        def work(session: Session) -> Preview:
            return visits.preview(session, path, given, encoding=encoding)

        self.ask(work, self.show_table)

    def _given(self) -> Given | None:
        """Return what holds for the whole table; None where the side that was typed is none."""
        side = self.side.text().strip()
        codes = visits.naming(self.leaves.window.desk.session)(side) if side else ()
        if side and len(codes) != 1:
            self.banner.show_error(tr("“{name}” is no country that is known.", name=side), None)
            return None
        self.banner.hide()
        return Given(codes[0] if codes else None, self.source.text().strip(), self._order)

    def show_table(self, shown: Preview) -> None:
        """Show what the rows become."""
        self.shown = shown
        by: dict[str, list[Becoming]] = {"refused": [], "new": [], "known": [], "twice": []}
        for one in shown.rows:
            by[one.fate].append(one)
        sections = [
            Section(tr("New"), [_row(one) for one in by["new"]], nothing=tr("No row is new.")),
            Section(tr("Refused"), [_row(one) for one in by["refused"]], nothing=tr("No row is refused.")),
        ]
        if held := by["known"] + by["twice"]:
            sections.append(Section(tr("Known already"), [_row(one) for one in held]))
        self.set_title(tr("Table of visits: {name}", name=self._path.name), self._subtitle(shown))
        self.show_sections(sections)
        self.record_button.setEnabled(bool(shown.new))

    def _subtitle(self, shown: Preview) -> str:
        found = shown.visits
        parts = [
            tr(
                "New rows: {count} of {all}. Nothing is recorded yet.",
                count=len(shown.new),
                all=len(shown.rows),
            )
        ]
        columns = [f"{found.headings[at]} → {_meaning(meaning)}" for at, meaning in found.columns.items()]
        parts.append(tr("Columns: {columns}.", columns=names.listed(single_line(one) for one in columns)))
        if found.unknown:
            parts.append(tr("Left aside: {columns}.", columns=names.listed(map(single_line, found.unknown))))
        order = self._order or found.order
        if order:
            parts.append(
                tr("Dates in figures: day before month.")
                if order == "dmy"
                else tr("Dates in figures: month before day.")
            )
        elif shown.asks:
            parts.append(
                tr("Dates in figures can be read in two ways: D says whether the day or the month is first.")
            )
        if found.encoding_basis in {"guessed", "chosen"}:
            parts.append(tr("Read as {encoding}.", encoding=found.encoding))
        return " ".join(parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._asked_row.setContentsMargins(self.margin, 8, self.margin, 8)

    # --- wishes -------------------------------------------------------------------------------------

    def record(self) -> None:
        """Record what is new, all of it or nothing."""
        shown = self.shown
        if shown is None or not shown.new:
            return
        done = self._attempt(lambda session: visits.take(session, shown), self.record)
        if done:
            self._recorded = done
            count = names.counted(len(done), "meeting")
            self.leaves.window.status.say(
                tr("Recorded: {count}. U takes it back.", count=count),
                offer=tr("Show them"),
                wish=lambda: self.leaves.lay(LeafPlace("meetings", done[0])),
            )
            self._changed()

    def take_back(self) -> None:
        """Withdraw all that was recorded from this table here."""
        if not self._recorded:
            self.leaves.window.status.say(tr("Nothing was recorded from here yet."))
            return
        uids = self._recorded
        if self._attempt(lambda session: knowing.withdraw(session, uids), self.take_back):
            self._recorded = ()
            self.leaves.window.status.say(
                tr("Withdrawn: {count}.", count=names.counted(len(uids), "meeting"))
            )
            self._changed()

    def next_order(self) -> None:
        """Read dates in figures with the day first, with the month first, or as the table tells."""
        self._order = _ORDERS[(_ORDERS.index(self._order) + 1) % len(_ORDERS)]
        self.refresh()

    def next_encoding(self) -> None:
        """Read the table in the next encoding in which it reads as text."""
        try:
            self._encodings = self._encodings or visits.encodings(self._path)
        except KnownError as error:
            self.banner.show_error(told(error), self.next_encoding)
            return
        every: Sequence[str | None] = (None, *self._encodings)
        at = every.index(self._encoding) if self._encoding in every else 0
        self._encoding = every[(at + 1) % len(every)]
        self.refresh()

    # --- inner work ---------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self.shown is not None:
            self.refresh()

    def _attempt(
        self, work: Callable[[Session], tuple[str, ...]], again: Callable[[], object]
    ) -> tuple[str, ...]:
        self.banner.hide()
        try:
            return work(self.leaves.window.desk.session)
        except KnownError as error:
            self.banner.show_error(told(error), again)
            return ()

    def _changed(self) -> None:
        self.leaves.window.catalogue.relist()
        self.refresh()


def _meaning(meaning: str) -> str:
    from app.ui.gaps.form import FIELD_NAMES

    return tr(FIELD_NAMES.get(meaning, meaning))


def _row(one: Becoming) -> EntryRow:
    lead = tr("line {number}", number=one.row.line)
    if one.row.known is None:
        cells = "  |  ".join(single_line(cell) for cell in one.row.cells if cell)
        return EntryRow(title=cells, lead=lead, about=told(one.row.refused), data=one)
    known = one.row.known
    right = names.stretch(known.date, known.until)
    note, target, inferred = "", None, False
    if one.fate == "known":
        note = tr("recorded already")
    elif one.fate == "twice":
        note = tr("the same as line {number}", number=one.line)
    elif one.closings:
        first = one.closings[0]
        inferred = True
        doubtful = first.certainty == "doubtful"
        note = tr("perhaps a text is held") if doubtful else tr("a text is held")
        target = TextPlace(first.held.readout)
    words = "  ·  ".join(part for part in (about(known), told(one.row.remark)) if part)
    return EntryRow(
        title=heading(known),
        lead=lead,
        about=words,
        right=right,
        note=note,
        inferred=inferred,
        target=target,
        data=one,
    )
