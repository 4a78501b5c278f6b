"""The marks that wait as rows of the tray's list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.model.carrying import Pending
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_lines, wrapped_height
from app.ui.models.rows import Row
from app.ui.text import marks
from app.ui.tongue import tr

_LEFT, _RIGHT = 20, 18
_MOST = 36.0  # two lines


def told(pending: Pending) -> str:
    """Return in a word or two what became of a mark."""
    places = len(pending.mapped.candidates)
    return {
        "same": tr("stands unchanged"),
        "changed": tr("words changed"),
        "moved": tr("moved"),
        "doubtful": tr("doubtful, {places}", places=names.counted(places, "place"))
        if places
        else tr("doubtful, not found"),
    }[pending.mapped.certainty]


class PendingRow(NamedTuple):
    """One mark in the list."""

    number: int
    pending: Pending

    @property
    def words(self) -> str:
        """The passage on one line."""
        return single_line(self.pending.annotation.anchor.exact)

    @property
    def spoken(self) -> str:
        one = self.pending.annotation
        return ", ".join(
            part for part in (told(self.pending), self.words, names.colour(one.colour), one.note) if part
        )

    @property
    def can_be_chosen(self) -> bool:
        return True


class PendingCard(Card):
    """Paints one mark: what became of it, its words, its colour as a stroke."""

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, PendingRow):
            return 0
        words = wrapped_height(row.words, _font(), width - _LEFT - _RIGHT)
        return 48 + round(min(_MOST, words))

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, PendingRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        sure = row.pending.mapped.span is not None
        small = fonts.interface(tokens.size("small"), semibold=not sure)
        top = QRectF(inner.left(), inner.top(), inner.width(), 16)
        draw_line(painter, told(row.pending), small, tokens["secondary" if sure else "danger"], top)
        words = QRectF(inner.left(), inner.top() + 19, inner.width(), inner.height() - 27)
        draw_lines(painter, row.words, _font(), tokens["ink"], words, most=2)
        colour = row.pending.annotation.colour
        line = tokens[f"{colour}_line"]
        marks.stroke(painter, colour, line, QPointF(inner.left(), inner.bottom() - 1), 48)


class PendingList(CardList):
    """The marks that are left. Letters belong to the tray."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Marks that wait"), PendingCard, parent)
        self.keeps_current = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _font() -> QFont:
    return fonts.interface(theme.now().size("body"))
