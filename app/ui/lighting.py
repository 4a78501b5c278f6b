"""Light up together what belongs together: people, their statements, what was agreed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.model.page import Page
from app.model.span import Span
from app.ui import linking
from app.ui.linking import NOTHING, Lit
from app.ui.models.agreement_rows import AgreementRow
from app.ui.models.delegation_rows import OthersRow, PersonRow
from app.ui.models.statement_rows import StatementRow
from app.ui.panes.agreements import Agreements
from app.ui.panes.attendees import Attendees
from app.ui.panes.reading import Reading
from app.ui.panes.statements import Statements


class Lighting(QObject):
    """Joins the panes by hover, click and caret. What is pointed at goes before where the caret is.

    Of two texts, the one that is attended to is joined to the panes.
    """

    def __init__(
        self, reading: Reading, attendees: Attendees, agreements: Agreements, statements: Statements
    ) -> None:
        super().__init__(reading)
        self._reading = reading
        self._panes = (attendees, agreements, statements)
        self._watched: set[Reading] = set()
        self._page: Page | None = None
        self._here: Lit = NOTHING
        self._visits: dict[object, int] = {}
        for pane in self._panes:
            pane.list.pointed.connect(self._point_from_list)
            pane.list.chosen.connect(self._choose)
            pane.list.escaped.connect(self._back)
        self._watch(reading)

    def attend(self, reading: Reading) -> None:
        """Join the panes to this text; the other one is left as it is, with nothing lit."""
        if reading is not self._reading:
            self._reading.view.light(NOTHING, wash=False)
        self._watch(reading)
        self._reading = reading
        if reading.desk.page is not None:
            self.show_page(reading.desk.page)
            self._caret(reading.view.caret)

    def _watch(self, reading: Reading) -> None:
        if reading in self._watched:
            return
        self._watched.add(reading)
        reading.destroyed.connect(lambda: self._watched.discard(reading))

        def at_hand(do: Callable[[], None]) -> None:
            if reading is self._reading:
                do()

        view = reading.view
        view.hovered.connect(lambda position: at_hand(lambda: self._point_from_text(position)))
        view.caret_moved.connect(lambda position: at_hand(lambda: self._caret(position)))
        view.escaped.connect(lambda: at_hand(self._point_at_nothing))

    def show_page(self, page: Page) -> None:
        """Begin with another page."""
        self._page = page
        self._here = NOTHING
        self._visits.clear()
        self._light(NOTHING)

    def _of(self, row: object) -> Lit:
        if self._page is None:
            return NOTHING
        if isinstance(row, PersonRow):
            return linking.of_person(self._page.reading, row.person.name)
        if isinstance(row, AgreementRow):
            return linking.of_agreement(self._page.reading, row.place)
        if isinstance(row, StatementRow):
            one = row.statement
            return Lit((one.span,), names=frozenset(() if one.reported else one.speakers))
        if isinstance(row, OthersRow) and row.finding.span:
            return Lit((row.finding.span,))
        return NOTHING

    def _point_from_list(self, row: object) -> None:
        lit = self._of(row)
        self._reading.view.light(lit, wash=True)
        self._light(lit)

    def _point_from_text(self, position: int | None) -> None:
        lit = linking.at(self._page.reading, position) if self._page and position is not None else NOTHING
        self._reading.view.light(lit, wash=False)
        self._light(lit)

    def _caret(self, position: int) -> None:
        if self._page is not None:
            self._here = linking.at(self._page.reading, position)
            self._reading.view.mark_here(self._here)
            self._point_at_nothing()

    def _point_at_nothing(self) -> None:
        """Let the caret alone say what is lit."""
        self._reading.view.light(NOTHING, wash=False)
        self._light(NOTHING)

    def _choose(self, row: object) -> None:
        """Jump to the first passage of ``row``; choosing it again goes to its next one."""
        spans = self._of(row).spans
        if not spans:
            return
        visit = self._visits.get(row, -1) + 1
        self._visits.clear()
        self._visits[row] = visit
        span: Span = spans[visit % len(spans)]
        self._reading.jump(span)
        self._reading.view.light(self._of(row), wash=True)

    def _back(self) -> None:
        self._point_from_list(None)
        self._reading.view.setFocus()

    def _light(self, lit: Lit) -> None:
        shown = lit or self._here
        for pane in self._panes:
            pane.light(shown)
