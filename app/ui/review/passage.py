"""The text a finding stands in. Its words are lit; drawing over others, or Shift and arrows, takes those."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.model.span import Span
from app.ui.linking import NOTHING, Lit
from app.ui.text.view import TextView
from app.ui.tongue import tr

_ADJUSTING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Passage(TextView):
    """The text of the window, without notes; unshifted arrows and Enter belong to the desk.

    Shift and arrows move the end of the words that are lit, with Alt their beginning.

    Signals: those of TextView.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Span | None = None
        self.setAccessibleName(tr("Passage in question"))

    def aim(self, span: Span | None) -> None:
        """Light ``span``: these words are what Shift and arrows change."""
        self._target = span
        self.light(Lit((span,)) if span else NOTHING, wash=True)

    def bring_up(self, span: Span | None) -> None:
        """Show ``span`` in the upper part of the view, its beginning where there is no room for all."""
        self.blockSignals(True)
        self.go_to(span.start if span else 0)
        self.blockSignals(False)
        rects = self.rects(span) if span else []
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].top() - self.viewport().height() / 3))

    def draw_target(self) -> None:
        """Select the words that are lit, so that they can be changed."""
        if self._target is not None:
            self.go_to(self._target.start, select=self._target)

    def draw_beginning(self) -> None:
        """Select the words that are lit so that it is their beginning that moves."""
        if self._target is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self.positions.qpos(self._target.end))
        cursor.setPosition(self.positions.qpos(self._target.start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        shifted = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ADJUSTING and shifted and held & Qt.KeyboardModifier.AltModifier:
            cursor = self.textCursor()
            if self.selection is None or cursor.position() > cursor.anchor():
                self.draw_beginning()
            plain = held & ~Qt.KeyboardModifier.AltModifier
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), plain))
            event.accept()
        elif event.key() in _ADJUSTING and shifted:
            if self.selection is None:
                self.draw_target()
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
