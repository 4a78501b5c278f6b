"""A page of the desk that has the keyboard to itself."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class Keyed(QWidget):
    """Turns single keys into wishes; the window's own keys do not act on the text behind it.

    ``wishes`` names for each key the method it calls, ``standard`` for each key of the
    system's. Keys in ``passed`` keep what they do in the window.
    """

    wishes: ClassVar[dict[Qt.Key, str]] = {}
    standard: ClassVar[dict[QKeySequence.StandardKey, str]] = {}

    def __init__(self, *, passed: tuple[QKeySequence, ...]) -> None:
        super().__init__()
        self._passed = passed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Take for itself every key that no field in it has taken, before it becomes a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            passed = QKeySequence(event.keyCombination()) in self._passed
            event.setAccepted(not passed)
            return not passed
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wish = None if held else self.wishes.get(Qt.Key(event.key()))
        if held:
            wish = next((name for key, name in self.standard.items() if event.matches(key)), None)
        if wish is None:
            super().keyPressEvent(event)
        else:
            getattr(self, wish)()
