"""Qt's text editor with all of the editor taken away: read with caret and selection, never written to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui.kit.scrolling import ScrollBar
from app.ui.kit.viewport import Viewport
from app.ui.text.walking import off_empty_line

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QKeyEvent


class Plate(QTextEdit):
    """A text to read, in a column of a width in pixels; nothing outside it is ever loaded.

    Signals: ``escaped()`` Esc was pressed, ``entered()`` Enter.
    """

    escaped = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own_viewport = Viewport(self)
        self.setViewport(self.own_viewport)  # see CardList
        self.document().documentLayout().setPaintDevice(self.own_viewport)  # it still had Qt's
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give every image of a document as one blank pixel: Qt would read local files for it."""
        from PySide6.QtGui import QImage

        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            before = self.textCursor()
            super().keyPressEvent(event)
            elsewhere = off_empty_line(self.textCursor(), before, event.key())
            if elsewhere is not None:
                self.setTextCursor(elsewhere)
