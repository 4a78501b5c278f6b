"""The frame of a pane: its ground, its heading with a count, and what to do while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.cards import draw_line, draw_wrapped
from app.ui.kit.ground import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEADING = 44


class Pane(QWidget):
    """A pane with a heading; its body is added to ``body``."""

    def __init__(self, heading: str, parent: QWidget | None = None, *, ground: str = "surface") -> None:
        super().__init__(parent)
        self._heading = heading
        self._count = ""
        self._empty = ""
        self.above_empty: QWidget | None = None  # what stands between the heading and the body
        self._ground = ground
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, HEADING if heading else 0, 0, 0)
        self.body.setSpacing(0)

    def set_count(self, count: str) -> None:
        """Write ``count`` at the right of the heading."""
        self._count = count
        self.update()

    def set_empty(self, sentence: str) -> None:
        """Show ``sentence`` in place of a body that has nothing; "" where it has something."""
        self._empty = sentence
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens[self._ground])
        if self._heading:
            font = fonts.interface(tokens.size("heading"), semibold=True)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
            frame = QRectF(18, 0, self.width() - 36, HEADING)
            draw_line(painter, self._heading, font, tokens["secondary"], frame)
            plain = fonts.interface(tokens.size("small"))
            draw_line(painter, self._count, plain, tokens["muted"], frame, right=True)
        if self._empty:
            font = fonts.interface(tokens.size("body"))
            above = self.above_empty
            top = above.geometry().bottom() if above is not None and above.isVisible() else HEADING
            frame = QRectF(18, top + 8, self.width() - 36, self.height())
            draw_wrapped(painter, self._empty, font, tokens["muted"], frame)
        painter.end()
