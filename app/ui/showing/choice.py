"""A pop-up that asks for one of a few values, each with how many statements it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.analysis.matching import best
from app.model.folding import folded_name
from app.ui import fonts, theme
from app.ui.kit.cards import Card, draw_line
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.tongue import tr


class ChoiceRow(NamedTuple):
    """One value; None stands for all of them."""

    value: str | None
    words: str
    number: int

    @property
    def spoken(self) -> str:
        return f"{self.words}, {self.number}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class ChoiceCard(Card):
    """Paints one value and its number."""

    def height(self, row: Row, width: int) -> int:
        return 34

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, ChoiceRow):
            return
        tokens = theme.now()
        font = fonts.interface(tokens.size("body"), semibold=row.value is None)
        inner = frame.adjusted(20, 0, -20, 0)
        draw_line(painter, row.words, font, tokens["ink"], inner.adjusted(0, 0, -48, 0))
        draw_line(
            painter, str(row.number), fonts.interface(tokens.size("body")), tokens["muted"], inner, right=True
        )


class Choice(Chooser):
    """Asks for a value. Signals: ``taken(object)`` the value, or None for all."""

    taken = Signal(object)

    def __init__(self, parent: QWidget, *, name: str, rows: Sequence[ChoiceRow]) -> None:
        super().__init__(
            parent,
            name=name,
            hint=name,
            card=ChoiceCard,
            foot=tr("Enter  narrows to it   ·   Esc  leaves all as it is"),
        )
        self._rows = list(rows)

    def filled(self, typed: str) -> Sequence[Row]:
        return best(typed, self._rows, lambda row: (folded_name(row.words),))

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, ChoiceRow):
            self.accept()
            self.taken.emit(row.value)
