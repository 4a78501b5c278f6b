"""A slim scroll bar: a thumb and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from app.ui import theme

_WIDTH = 12


class ScrollBar(QScrollBar):
    """Paints only its thumb, on the ground of the pane it belongs to."""

    def __init__(
        self, orientation: Qt.Orientation, parent: QWidget | None = None, *, ground: str = "paper"
    ) -> None:
        super().__init__(orientation, parent)
        self._ground = ground

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens[self._ground])
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens["outline" if self.underMouse() or self.isSliderDown() else "hairline"])
            painter.drawRoundedRect(QRectF(thumb).adjusted(3, 2, -3, -2), 3, 3)
        painter.end()
