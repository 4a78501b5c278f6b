"""A field that shows plain text and nothing else: no markup, no links, no pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.ui import fonts, theme
from app.ui.kit.scrolling import ScrollBar


class PlainText(QPlainTextEdit):
    """Read-only; the caret walks in it, and what is selected can be copied."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="raised"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.now()["raised"])
        palette.setColor(QPalette.ColorRole.Text, theme.now()["ink"])
        self.setPalette(palette)
        self.document().setDocumentMargin(12)

    def show_text(self, text: str, *, reading: bool = False) -> None:
        """Show ``text``; ``reading`` in the face that readouts are set in."""
        fonts.cover(text)
        size = theme.now().size("body")
        self.setFont(fonts.reading(size + 3) if reading else fonts.interface(size))
        self.setPlainText(text)

    def add(self, text: str, look: QTextCharFormat) -> tuple[int, int]:
        """Add ``text`` in a look at the end; return where it begins and ends, as Qt counts."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        start = cursor.position()
        cursor.insertText(text, look)
        return start, cursor.position()
