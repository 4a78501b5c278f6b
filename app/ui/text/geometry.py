"""Where lines and passages stand on the page, in document coordinates."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from app.model.span import Span
from app.ui.text.document import Positions

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


class _Laid(NamedTuple):
    """The lines of one block: where each begins (``qpos`` in the block), its top and its height; the block's corner."""

    starts: list[int]
    ends: list[int]
    tops: list[float]
    heights: list[float]
    left: float


_NOTHING = _Laid([], [], [], [], 0.0)


class Lines:
    """The lines of a document that is laid out: each block is measured once, when something in it is asked for."""

    __slots__ = ("_blocks", "_document", "_positions", "_rects")

    def __init__(self, document: QTextDocument, positions: Positions) -> None:
        self._document = document
        self._positions = positions
        self._blocks: dict[int, _Laid] = {}
        self._rects: dict[Span, list[QRectF]] = {}

    def top(self, position: int) -> float | None:
        """Return where the line that holds code point ``position`` begins; None where nothing is laid out."""
        return next(self.tops((position,)))

    def tops(self, positions: Iterable[int]) -> Iterator[float | None]:
        """Yield ``top`` of many positions; those that follow one another in a block cost next to nothing."""
        base, end, laid = 0, -1, _NOTHING
        for position in positions:
            at = self._positions.qpos(position)
            if not base <= at < end:
                block = self._document.findBlock(at)
                if not block.isValid():
                    yield None
                    continue
                base, end = block.position(), block.position() + block.length()
                laid = self._blocks.get(base) or self._measure(block, base)
            yield laid.tops[max(0, bisect_right(laid.starts, at - base) - 1)] if laid.tops else None

    def rects(self, span: Span) -> list[QRectF]:
        """Return the rectangles of ``span``, one for each line, from the ascent to the descent of that."""
        if span not in self._rects:
            self._rects[span] = self._found(span)
        return self._rects[span]

    def _found(self, span: Span) -> list[QRectF]:
        first, last = self._positions.qpos(span.start), self._positions.qpos(span.end)
        rects: list[QRectF] = []
        block = self._document.findBlock(first)
        while block.isValid() and (base := block.position()) < last:
            laid = self._blocks.get(base) or self._measure(block, base)
            layout = block.layout()
            number = max(0, bisect_right(laid.starts, first - base) - 1)
            while number < len(laid.starts) and laid.starts[number] < last - base:
                start, end = max(first - base, laid.starts[number]), min(last - base, laid.ends[number])
                if start < end:
                    left, right = _sides(layout.lineAt(number), start, end)
                    rects.append(
                        QRectF(left + laid.left, laid.tops[number], right - left, laid.heights[number])
                    )
                number += 1
            block = block.next()
        return rects

    def _measure(self, block: QTextBlock, base: int) -> _Laid:
        layout = block.layout()
        corner = self._document.documentLayout().blockBoundingRect(block)
        top = corner.top()
        laid = _Laid([], [], [], [], corner.left())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start = line.textStart()
            laid.starts.append(start)
            laid.ends.append(start + line.textLength())
            laid.tops.append(top + line.y())
            laid.heights.append(line.height())
        self._blocks[base] = laid
        return laid


def _sides(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """Return where a part of ``line`` begins and ends from left to right; at least a pixel wide."""
    left, right = sorted((_x(line, start), _x(line, end)))
    return left, max(left + 1.0, min(right, line.naturalTextRect().right()))


def _x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    x = found[0] if isinstance(found, tuple) else found  # PySide6 gives the position back as well
    return x if isinstance(x, float) else 0.0
