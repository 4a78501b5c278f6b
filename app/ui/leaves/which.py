"""Which page is meant: of the people, or of the pairs of sides, of the text that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines, answering
from app.ui.models.rows import Row
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.leaves.commands import Pages


class PageRow(NamedTuple):
    """One page that can be opened: of a person printed as ``name`` in the text, or of two sides."""

    name: str
    about: str
    sides: tuple[str, ...] = ()

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.name, self.about, "people")

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.about}" if self.about else self.name

    @property
    def can_be_chosen(self) -> bool:
        return True


class Which(Chooser):
    """Which of the people, or of the pairs of sides, of the text that is open."""

    def __init__(self, pages: Pages, rows: Sequence[PageRow], *, name: str, hint: str) -> None:
        super().__init__(
            pages.window,
            name=name,
            hint=hint,
            card=TwoLineCard,
            foot=tr("Enter  opens the page   ·   Esc  closes"),
            icon="people",
        )
        self._pages = pages
        self._rows = list(rows)

    def filled(self, typed: str) -> Sequence[Row]:
        return answering(typed, self._rows)

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, PageRow):
            self.accept()
            self._pages.open_row(row)
