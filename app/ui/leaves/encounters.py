"""Who met whom, as a table: people of one side in the rows, of the other in the columns, how often in the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.portraits import Counterpart, Encounter, Pair
from app.model.text import single_line
from app.services import pairs
from app.ui import names
from app.ui.leaves.leaf import Leaf
from app.ui.leaves.rows import TextPlace
from app.ui.leaves.table import Cell, Heading, LeafTable
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.leaves.laying import Leaves

Met = tuple[Pair, list[Encounter], dict[str, Counterpart]]


class EncountersLeaf(Leaf):
    """The table of the two sides ``key``. Enter opens the last text of two; P and Shift+P their pages."""

    def __init__(self, leaves: Leaves, key: str) -> None:
        first, second = key.split(" ")
        self.sides = (first, second)
        title = tr(
            "Who met whom: {first} and {second}", first=names.country(first), second=names.country(second)
        )
        super().__init__(leaves, "encounters", key, name=title)
        self._down: list[Counterpart] = []
        self._across: list[Counterpart] = []
        self._met: dict[tuple[str, str], Encounter] = {}
        self.table = LeafTable(title, self)
        self.table.hide()
        self.body.addWidget(self.table, 1)
        self.table.followed.connect(self._follow)
        self.table.row_chosen.connect(lambda row: self._go(self._down[row]))
        self.table.column_chosen.connect(lambda column: self._go(self._across[column]))
        self.act(tr("Person of the row"), "P", lambda: self._go_at(across=False), icon="people")
        self.act(tr("Person of the column"), "Shift+P", lambda: self._go_at(across=True), icon="people")
        self.on_key("J", lambda: self._step(1))
        self.on_key("K", lambda: self._step(-1))

    def refresh(self) -> None:
        if not self._met:
            self.say_loading()
        first, second = self.sides

        def look(session: Session) -> Met:
            found = pairs.pair(session, first, second)
            return (found, *pairs.encounters(session, found))

        self.ask(look, self._show_met)

    def _show_met(self, found: Met) -> None:
        pair, met, people = found
        everybody = sorted(people.values(), key=lambda one: (-one.led, -one.meetings, one.name))
        self._down = [one for one in everybody if one.side == self.sides[0]]
        self._across = [one for one in everybody if one.side == self.sides[1]]
        self._met = {(one.first, one.second): one for one in met}
        known = tr(
            "at how many of the {meetings} of which a text is held two people were both named; newest day beside it",
            meetings=names.counted(len(pair.meetings), "meeting"),
        )
        self.set_title(self.title, known)
        if met:
            self.table.show()
            self.table.show_cells(self)
            self.take_focus()
        else:
            self.table.hide()
            self.say(tr("Nobody of both sides is named in one text."))

    # --- cells -----------------------------------------------------------------------------------

    @property
    def rows(self) -> int:
        """How many people of the first side there are."""
        return len(self._down)

    @property
    def columns(self) -> int:
        """How many people of the second side there are."""
        return len(self._across)

    def row_heading(self, row: int) -> Heading:
        """Return somebody of the first side."""
        one = self._down[row]
        return Heading(single_line(one.name), f"{one.meetings:,}")

    def column_heading(self, column: int) -> Heading:
        """Return somebody of the second side."""
        one = self._across[column]
        return Heading(single_line(one.name), names.counted(one.meetings, "meeting"))

    def cell(self, row: int, column: int) -> Cell:
        """Return how often two people met, and when last."""
        one, other = self._down[row], self._across[column]
        met = self._met.get((one.uid, other.uid))
        who = f"{one.name} – {other.name}"
        if met is None:
            return Cell("–", spoken=tr("{who}: never named together", who=who), colour="muted")
        last = names.day(met.until)
        spoken = tr(
            "{who}: {meetings}, last {day}",
            who=who,
            meetings=names.counted(met.meetings, "meeting"),
            day=last,
        )
        return Cell(
            f"{met.meetings}×  {met.until or ''}".rstrip(),
            spoken=spoken,
            strong=bool(met.led),
            tint="wash" if met.led else "",
            target=TextPlace(met.last_readout, speaker=one.name),
        )

    # --- going about -----------------------------------------------------------------------------

    @property
    def row(self) -> int:
        at = self.table.currentIndex()
        return max(0, at.row()) * max(1, self.columns) + max(0, at.column())

    def go_to_row(self, row: int) -> None:
        if self.rows and self.columns:
            self.table.go_to(min(row // self.columns, self.rows - 1), row % self.columns)

    def take_focus(self) -> None:
        self.table.setFocus()

    def set_zoom(self, zoom: float) -> None:
        super().set_zoom(zoom)
        self.table.set_zoom(zoom)

    def _step(self, by: int) -> None:
        at = self.table.currentIndex()
        if 0 <= at.row() + by < self.rows:
            self.table.go_to(at.row() + by, at.column())

    def _follow(self, cell: object, beside: bool) -> None:
        if isinstance(cell, Cell) and cell.target is not None:
            self.followed.emit(cell.target, beside)

    def _go_at(self, *, across: bool) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self._go(self._across[at.column()] if across else self._down[at.row()])

    def _go(self, one: Counterpart) -> None:
        self.followed.emit(LeafPlace("person", one.uid), False)
