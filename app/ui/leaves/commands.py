"""What the actions for pages do: whose page is meant where one is, and which pair's."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.ui import names
from app.ui.linking import person_at, statement_at
from app.ui.models.delegation_rows import PersonRow, SideRow
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.model.page import Page
    from app.model.reading import Participant
    from app.ui.leaves.which import PageRow
    from app.ui.main_window import MainWindow


class Pages(QObject):
    """Slots of the action table: ``pages.…``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        attendees = window.attendees.list
        attendees.doubleClicked.connect(lambda index: self._open_row(attendees.rows.row(index)))

    # --- whose page ------------------------------------------------------------------------------

    def person(self) -> None:
        """Open the page of whoever is meant: in the list of attendees, in the facets, at the caret; else ask."""
        window = self.window
        page = window.texts.desk.page
        if self._open_facet("person"):
            return
        row = window.attendees.list.rows.row(window.attendees.list.currentIndex())
        if window.attendees.list.hasFocus() and isinstance(row, PersonRow):
            self.open_printed(row.person.name)
            return
        if page is None:
            return
        caret = window.texts.at_hand.view.caret
        named = person_at(page.reading, caret).names
        said = statement_at(page.reading, caret)
        if len(named) == 1:
            self.open_printed(next(iter(named)))
        elif said is not None and len(said.speakers) == 1:
            self.open_printed(said.speakers[0])
        elif people := page.reading.participants:
            from app.ui.leaves.which import PageRow, Which

            rows = [PageRow(one.name, _about(one)) for one in people]
            Which(self, rows, name=tr("Page of a person"), hint=tr("Whose page?")).show_over(window)
        else:
            window.desk.said.emit(tr("This text names nobody. Ctrl+P goes to any person of the archive."))

    def pair(self) -> None:
        """Open the page of the two sides of the text; of three or more, ask which."""
        if self._open_facet("pair"):
            return
        page = self.window.texts.desk.page
        sides = page.reading.sides if page else ()
        if len(sides) == 2:
            self.open_pair(*sides)
        elif len(sides) > 2:
            from app.ui.leaves.which import PageRow, Which

            rows = [PageRow(_pair_name(pair), "", pair) for pair in combinations(sides, 2)]
            Which(self, rows, name=tr("Page of two countries"), hint=tr("Which two?")).show_over(self.window)
        else:
            self.window.desk.said.emit(
                tr("This text does not name two sides. Ctrl+P goes to any pair of countries.")
            )

    def rows_of(self, page: Page) -> list[PageRow]:
        """Return the pages that a text leads to: of each two of its sides, and of the people it names."""
        from app.ui.leaves.which import PageRow

        pairs = [
            PageRow(_pair_name(pair), tr("Page of two countries"), pair)
            for pair in combinations(page.reading.sides, 2)
        ]
        people = (PageRow(one.name, tr("Page of a person")) for one in page.reading.participants)
        return [*pairs, *dict.fromkeys(people)]

    def open_row(self, row: PageRow) -> None:
        """Open the page that a row stands for."""
        if row.sides:
            self.open_pair(*row.sides)
        else:
            self.open_printed(row.name)

    def open_printed(self, name: str) -> None:
        """Open the page of who is printed as ``name`` in the text at hand."""
        from app.services.persons import person_in

        desk = self.window.texts.desk
        if desk.page is None:
            return
        try:
            uid = person_in(desk.session, desk.page.readout.uid, name)
        except KnownError as error:
            desk.failed.emit(error, lambda: self.open_printed(name))
            return
        if uid is not None:
            self.open_person(uid, name=name)

    def open_person(self, uid: str, *, name: str = "") -> None:
        """Open the page of a person; ``name`` stands at its head until it is filled."""
        self.window.commands.leaves.lay(LeafPlace("person", uid), title=name)

    def open_pair(self, first: str, second: str) -> None:
        """Open the page of two sides."""
        self.window.commands.leaves.lay(LeafPlace("pair", " ".join(sorted((first, second)))))

    # --- inner work ------------------------------------------------------------------------------

    def _open_facet(self, field: str) -> bool:
        """Open the page of the facet one is at; return whether one is at one."""
        from app.ui.searching.facet_rows import FacetRow

        library = self.window.library
        if not library.narrowing_made or not library.narrowing.list.hasFocus():
            return False
        row = library.narrowing.list.rows.row(library.narrowing.list.currentIndex())
        if not isinstance(row, FacetRow) or row.valued is None or row.valued.field != field:
            return False
        if field == "person":
            self.open_person(row.valued.value, name=row.valued.label)
        else:
            first, _, second = row.valued.value.partition("–")
            self.open_pair(first, second)
        return True

    def _open_row(self, row: object) -> None:
        if isinstance(row, PersonRow):
            self.open_printed(row.person.name)
        elif isinstance(row, SideRow):
            self.pair()


def _about(one: Participant) -> str:
    parts = (names.country_short(one.side) if one.side else "", one.office or "")
    return "  ·  ".join(part for part in parts if part)


def _pair_name(pair: tuple[str, str]) -> str:
    return " – ".join(map(names.country, pair))
