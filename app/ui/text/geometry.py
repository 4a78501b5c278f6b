"""Where passages stand on the page: one rectangle for each line they touch, in document coordinates."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine

from app.model.span import Span
from app.ui.text.document import Positions


def line_rects(document: QTextDocument, positions: Positions, span: Span) -> list[QRectF]:
    """Return the rectangles of ``span``, each from the ascent to the descent of its line."""
    first, last = positions.qpos(span.start), positions.qpos(span.end)
    rects: list[QRectF] = []
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        layout = block.layout()
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        base = block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = max(first - base, line.textStart())
            end = min(last - base, line.textStart() + line.textLength())
            if start < end:
                rects.append(_on_line(line, start, end).translated(corner))
        block = block.next()
    return rects


def line_top(document: QTextDocument, positions: Positions, position: int) -> float | None:
    """Return where the line that holds code point ``position`` begins; None where nothing is laid out."""
    at = positions.qpos(position)
    block = document.findBlock(at)
    if not block.isValid():
        return None
    line = block.layout().lineForTextPosition(at - block.position())
    if not line.isValid():
        return None
    return document.documentLayout().blockBoundingRect(block).top() + line.y()


def _on_line(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = sorted((_x(line, start), _x(line, end)))
    right = min(right, line.naturalTextRect().right()) if end > start else right
    return QRectF(left, line.y(), max(1.0, right - left), line.height())


def _x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    x = found[0] if isinstance(found, tuple) else found  # PySide6 gives the position back as well
    return x if isinstance(x, float) else 0.0
