"""What most choosers show: entries of two lines with an icon at the left and a word at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.analysis.matching import best
from app.model.folding import folded_name
from app.ui import fonts, icons, theme
from app.ui.kit.cards import Card, draw_line
from app.ui.models.rows import Row

HEIGHT = 46


class TwoLines(NamedTuple):
    """One entry: its name, below it what tells it from its like; a word at the right of each line."""

    name: str
    about: str
    icon: str
    right: str = ""
    note: str = ""


class TwoLineRow(Row, Protocol):
    """A row that is shown as two lines."""

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        ...


AnyTwoLineRow = TypeVar("AnyTwoLineRow", bound=TwoLineRow)


class TwoLineCard(Card):
    """Paints the rows of a list that has none but two-line rows."""

    def height(self, row: Row, width: int) -> int:
        return HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        draw_two_lines(painter, frame, cast("TwoLineRow", row).lines)


def draw_two_lines(painter: QPainter, frame: QRectF, lines: TwoLines) -> None:
    """Draw one entry into its row."""
    fonts.cover(lines.name + lines.about)
    tokens = theme.now()
    body, small = fonts.interface(tokens.size("body"), semibold=True), fonts.interface(tokens.size("small"))
    picture = icons.pixmap(lines.icon, colour=tokens["muted"], ratio=2.0)
    painter.drawPixmap(QPointF(frame.left() + 20, frame.top() + 8), picture)
    inner = frame.adjusted(48, 5, -20, -5)
    top = QRectF(inner.left(), inner.top(), inner.width(), 19)
    below = QRectF(inner.left(), inner.top() + 18, inner.width(), 18)
    draw_line(painter, lines.right, small, tokens["muted"], top, right=True)
    taken = painter.fontMetrics().horizontalAdvance(lines.right) + 16 if lines.right else 0
    draw_line(painter, lines.name, body, tokens["ink"], top.adjusted(0, 0, -taken, 0))
    draw_line(painter, lines.note, small, tokens["accent"], below, right=True)
    taken = painter.fontMetrics().horizontalAdvance(lines.note) + 16 if lines.note else 0
    draw_line(painter, lines.about, small, tokens["secondary"], below.adjusted(0, 0, -taken, 0))


def answering(typed: str, rows: Sequence[AnyTwoLineRow]) -> list[AnyTwoLineRow]:
    """Return the rows that answer to ``typed`` by either of their lines, the best first."""
    return best(typed, rows, lambda row: (folded_name(row.lines.name), folded_name(row.lines.about)))
