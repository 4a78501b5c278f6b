"""Set a readout as on a good page, without moving a single character of it.

The document holds the canonical text one to one; everything that is seen is a block or character
format. Each line of the record is one block of Qt's document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument

from app.model.page import Page
from app.model.reading import Block
from app.model.span import Span
from app.ui.text.formats import Formats
from app.ui.text.layers import Role, flattened, roles

_LABELLED = re.compile(r"(\s*)(\S+)(\s)(\s*)")
_SHAPED = 50_000  # code points; the glyphs of longer texts take more memory than they save time
_NO_ROLES: frozenset[Role] = frozenset()


class Line(NamedTuple):
    """One line of the record: where it stands, what it is, and how far its label reaches."""

    span: Span
    block: Block | None
    lead: int = 0  # white space before the label, or before the text
    label: str = ""
    gap: int = 0  # white space after the label


def lines(page: Page) -> list[Line]:
    """Return the lines of the canonical text with what the reading says they are."""
    found: list[Line] = []
    starts = [block.span.start for block in page.reading.blocks]
    start = 0
    for text in page.readout.text.split("\n"):
        span = Span(start, start + len(text))
        found.append(_line(text, span, _block_in(page.reading.blocks, starts, text, span)))
        start = span.end + 1
    return found


def _block_in(blocks: tuple[Block, ...], starts: list[int], text: str, span: Span) -> Block | None:
    first = span.start + len(text) - len(text.lstrip())
    place = bisect_right(starts, max(first, span.start)) - 1
    for block in blocks[max(0, place) : place + 2]:
        if block.span.overlaps(span):
            return block
    return None


def _line(text: str, span: Span, block: Block | None) -> Line:
    if block and block.kind == "point" and block.label:
        match = _LABELLED.match(text)
        if match and block.label in match[2]:
            return Line(span, block, len(match[1]), match[2], len(match[3]) + len(match[4]))
    return Line(span, block, len(text) - len(text.lstrip()))


def fill(document: QTextDocument, page: Page, formats: Formats) -> None:
    """Set ``page`` into the empty ``document``: the same characters in the same places."""
    for _ in filled(document, page, formats, step=len(page.readout.text) + 1):
        pass


def filled(document: QTextDocument, page: Page, formats: Formats, *, step: int) -> Iterator[None]:
    """Do as ``fill``; yield whenever some ``step`` code points more are set and laid out."""
    wanted = step
    stretches = flattened(roles(page.reading))
    starts = [span.start for span, _ in stretches]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, line in enumerate(lines(page)):
        if line.span.start > wanted:
            cursor.endEditBlock()
            yield
            wanted += step
            cursor.beginEditBlock()
        kind = line.block.kind if line.block else "paragraph"
        empty = not page.readout.text[line.span.start : line.span.end].strip()
        level = line.block.level if line.block else 0
        look = formats.block(None if empty else kind, level=level, hangs=bool(line.label))
        if number:
            cursor.insertBlock(look)
        else:
            cursor.setBlockFormat(look)
        cursor.setBlockCharFormat(formats.collapsed() if empty else formats.text(kind, _NO_ROLES))
        _insert(cursor, page.readout.text, line, formats, stretches, starts)
    if len(page.readout.text) < _SHAPED:
        _keep_shapes(document)
    cursor.endEditBlock()


def _keep_shapes(document: QTextDocument) -> None:
    """Let Qt keep the glyphs of every line: else it shapes a line anew for each mark on it and for each paint."""
    block = document.begin()
    while block.isValid():
        block.layout().setCacheEnabled(True)
        block = block.next()


def _insert(
    cursor: QTextCursor,
    text: str,
    line: Line,
    formats: Formats,
    stretches: list[tuple[Span, frozenset[Role]]],
    starts: list[int],
) -> None:
    kind = line.block.kind if line.block else "paragraph"
    at = line.span.start
    if line.lead:
        cursor.insertText(text[at : at + line.lead], formats.collapsed())
        at += line.lead
    if line.label:
        cursor.insertText(line.label, formats.label())
        at += len(line.label)
        cursor.insertText(text[at], formats.gap(line.label, line.lead + line.gap - 1))
        if line.gap > 1:
            cursor.insertText(text[at + 1 : at + line.gap], formats.collapsed())
        at += line.gap
    place = max(0, bisect_right(starts, at) - 1)
    while at < line.span.end:
        while place < len(stretches) and stretches[place][0].end <= at:
            place += 1
        if place == len(stretches) or stretches[place][0].start >= line.span.end:
            until, held = line.span.end, _NO_ROLES
        elif stretches[place][0].start > at:
            until, held = stretches[place][0].start, _NO_ROLES
        else:
            until, held = min(stretches[place][0].end, line.span.end), stretches[place][1]
        cursor.insertText(text[at:until], formats.text(kind, held))
        at = until
