"""The line by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.timeline.line import LineView

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


def pressed(line: LineView, event: QKeyEvent) -> None:
    """Do what a key asks for: step, brush, pan, zoom, open, leave."""
    key, window = event.key(), line.days
    span = window.end - window.start
    if key in _SIDEWAYS:
        forwards = key == _KEY.Key_Right
        if event.modifiers() & _CTRL:
            line.pan(span / 2 if forwards else -span / 2)
        elif event.modifiers() & _SHIFT:
            line.extend(forwards=forwards)
        else:
            line.step(forwards=forwards)
    elif key in {_KEY.Key_PageUp, _KEY.Key_PageDown}:
        line.pan(span * 0.9 if key == _KEY.Key_PageDown else -span * 0.9)
    elif key in {_KEY.Key_Home, _KEY.Key_End}:
        line.go_to_end(last=key == _KEY.Key_End)
    elif key in {_KEY.Key_Plus, _KEY.Key_Equal, _KEY.Key_Down}:
        line.zoom(NEARER)
    elif key in {_KEY.Key_Minus, _KEY.Key_Up}:
        line.zoom(FARTHER)
    elif key == _KEY.Key_0:
        line.fit()
    elif key == _KEY.Key_Space:
        line.toggle_brush()
    elif key == _KEY.Key_Escape:
        line.leave()
    else:
        line.enter_current()
