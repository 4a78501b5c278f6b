"""A frame around a text of several lines, in the manner of a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.kit.scrolling import ScrollBar


class Framed(QWidget):
    """Draws the edge of a field around a text of several lines, in the manner of ``Field``."""

    def __init__(self, text: QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="raised"))
        palette = text.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        text.setPalette(palette)
        text.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 4, 5, 4)
        column.addWidget(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, focused = theme.now(), self._text.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens["focus" if focused else "hairline"], 2 if focused else 1))
        painter.setBrush(tokens["raised"])
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()
