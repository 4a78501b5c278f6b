"""The caret does not stand on empty lines: the text is set without them, so that nothing of it would be seen there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

_BY_LETTER = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_BY_LINE = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


def off_empty_line(now: QTextCursor, before: QTextCursor, key: int) -> QTextCursor | None:
    """Return where the caret goes instead of ``now``, an empty line; None where it may stay.

    ``before`` is where it came from with ``key``. It goes on the way it went to the next line that holds
    something, or stays where it was where there is none. A selection keeps its other end.
    """
    if key not in _BY_LETTER | _BY_LINE or not _empty(now) or now.position() == before.position():
        return None
    forwards = now.position() > before.position()
    if key in _BY_LETTER:
        move = (
            QTextCursor.MoveOperation.NextCharacter
            if forwards
            else QTextCursor.MoveOperation.PreviousCharacter
        )
    else:
        move = QTextCursor.MoveOperation.Down if forwards else QTextCursor.MoveOperation.Up
    mode = QTextCursor.MoveMode.KeepAnchor if now.hasSelection() else QTextCursor.MoveMode.MoveAnchor
    on = QTextCursor(now)
    while _empty(on):
        if not on.movePosition(move, mode):
            return before
    return on


def _empty(cursor: QTextCursor) -> bool:
    return not cursor.block().text().strip()
