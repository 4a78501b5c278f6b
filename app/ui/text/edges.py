"""Move an edge of a passage by what a reader takes for one letter, or by a word, in any script."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent

from app.model.span import Span
from app.model.text import is_unspaced
from app.ui.text.document import Positions

Edge = Literal["start", "end"]
Unit = Literal["letter", "word"]
_REACH = 400  # code points around an edge: no letter and no word is longer
_BREAK = QTextBoundaryFinder.BoundaryReason


_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


def moves_edges(event: QEvent) -> bool:
    """Whether a key is one of those that move edges: Shift with an arrow, with Ctrl for the left edge."""
    if not isinstance(event, QKeyEvent) or event.key() not in _ARROWS:
        return False
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held in (shift, shift | ctrl)


def moved(text: str, span: Span, *, edge: Edge, unit: Unit, forwards: bool) -> Span | None:
    """Return ``span`` with one edge moved; None where it cannot go there, or nothing would be left."""
    at = span.end if edge == "end" else span.start
    to = _next(text, at, edge=edge, unit=unit, forwards=forwards)
    if to is None:
        return None
    start, end = (span.start, to) if edge == "end" else (to, span.end)
    return Span(start, end) if start < end else None


def _next(text: str, at: int, *, edge: Edge, unit: Unit, forwards: bool) -> int | None:
    low, high = max(0, at - _REACH), min(len(text), at + _REACH)
    part = text[low:high]
    positions = Positions(part)
    kind = QTextBoundaryFinder.BoundaryType
    finder = QTextBoundaryFinder(kind.Grapheme if unit == "letter" else kind.Word, part)
    finder.setPosition(positions.qpos(at - low))
    wanted = _BREAK.EndOfItem if edge == "end" else _BREAK.StartOfItem
    while True:
        found = finder.toNextBoundary() if forwards else finder.toPreviousBoundary()
        if found < 0:
            return None
        to = positions.position(found)
        beside = part[to - 1 : to] if edge == "end" else part[to : to + 1]
        if unit == "letter" or finder.boundaryReasons() & wanted or is_unspaced(beside):
            return low + to
