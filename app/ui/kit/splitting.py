"""A splitter whose handle is a hairline; Qt makes one pixel easy to grab by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui import theme
from app.ui.kit.ground import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.contentsRect(), theme.now()["hairline"])
        painter.end()


class Splitter(QSplitter):
    """Panes side by side, or above one another, parted by a line."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
