"""The frame of our own dialogs: a title, a body, Esc closes."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.label import Label


class Sheet(QDialog):
    """A dialog in the look of the window."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(28, 22, 28, 24)
        self.body.setSpacing(12)
        heading = fonts.reading(theme.now().size("title") - 4, semibold=True)
        self.body.addWidget(Label(title, self, font=heading))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.now()["paper"])
        painter.setPen(theme.now()["outline"])  # under a window manager without frames it must end somewhere
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
