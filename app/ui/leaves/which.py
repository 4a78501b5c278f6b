"""Which page is meant: of the people, or of the pairs of sides, of the text that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPainter

from app.analysis.matching import best
from app.model.folding import folded_name
from app.ui.kit.cards import Card
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.moving.goal_rows import draw_entry
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from app.ui.leaves.commands import Pages


class PageRow(NamedTuple):
    """One page that can be opened: of a person printed as ``name`` in the text, or of two sides."""

    name: str
    about: str
    sides: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.about}" if self.about else self.name

    @property
    def can_be_chosen(self) -> bool:
        return True


class PageCard(Card):
    """Paints one page that can be opened."""

    def height(self, row: Row, width: int) -> int:
        return 46

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if isinstance(row, PageRow):
            draw_entry(painter, frame, row.name, row.about, "", icon="people")


class Which(Chooser):
    """Which of the people, or of the pairs of sides, of the text that is open."""

    def __init__(self, pages: Pages, rows: Sequence[PageRow], *, name: str, hint: str) -> None:
        super().__init__(
            pages.window,
            name=name,
            hint=hint,
            card=PageCard,
            foot=tr("Enter  opens the page   ·   Esc  closes"),
            icon="people",
        )
        self._pages = pages
        self._rows = list(rows)

    def filled(self, typed: str) -> Sequence[Row]:
        return best(typed, self._rows, lambda row: (folded_name(row.name), folded_name(row.about)))

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, PageRow):
            self.accept()
            self._pages.open_row(row)
