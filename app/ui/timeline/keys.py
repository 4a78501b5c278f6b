"""The line by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.analysis.timeline.window import Window
    from app.ui.timeline.stepping import Steps

NEARER, FARTHER = 0.5, 2.0
_KEY = Qt.Key
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SIDEWAYS: Final = frozenset({_KEY.Key_Left, _KEY.Key_Right})
_OWN: Final = _SIDEWAYS | {
    _KEY.Key_Up,
    _KEY.Key_Down,
    _KEY.Key_Home,
    _KEY.Key_End,
    _KEY.Key_PageUp,
    _KEY.Key_PageDown,
    _KEY.Key_Plus,
    _KEY.Key_Equal,
    _KEY.Key_Minus,
    _KEY.Key_0,
    _KEY.Key_Return,
    _KEY.Key_Enter,
    _KEY.Key_Space,
    _KEY.Key_Escape,
}


def is_own(event: QKeyEvent) -> bool:
    """Return whether the line takes this key, whatever it does elsewhere in the window."""
    others = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if event.modifiers() & others or event.key() not in _OWN:
        return False
    return event.key() in _SIDEWAYS or not event.modifiers() & _CTRL


def pressed(steps: Steps, window: Window, event: QKeyEvent) -> None:
    """Do what a key asks for over the days of ``window``: step, brush, pan, zoom, open, leave."""
    key = event.key()
    span = window.end - window.start
    if key in _SIDEWAYS:
        forwards = key == _KEY.Key_Right
        if event.modifiers() & _CTRL:
            steps.pan(span / 2 if forwards else -span / 2)
        elif event.modifiers() & _SHIFT:
            steps.extend(forwards=forwards)
        else:
            steps.go(forwards=forwards)
    elif key in {_KEY.Key_PageUp, _KEY.Key_PageDown}:
        steps.pan(span * 0.9 if key == _KEY.Key_PageDown else -span * 0.9)
    elif key in {_KEY.Key_Home, _KEY.Key_End}:
        steps.go_to_end(last=key == _KEY.Key_End)
    elif key in {_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Down}:
        steps.zoom(NEARER)
    elif key in {_KEY.Key_Minus, _KEY.Key_Up}:
        steps.zoom(FARTHER)
    elif key == _KEY.Key_0:
        steps.fit()
    elif key == _KEY.Key_Space:
        steps.toggle_brush()
    elif key == _KEY.Key_Escape:
        steps.leave()
    else:
        steps.enter_current()
