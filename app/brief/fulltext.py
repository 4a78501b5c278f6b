"""The full text of a readout as a tree: blocks of runs, each run under the marks that cover it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from app.model.brief import FullText, MarkedRun, Quote, TextBlock
from app.model.page import Page
from app.model.reading import Block
from app.model.span import Span, hull
from app.model.text import trimmed


def full_text(page: Page, numbers: Mapping[int, Span]) -> FullText:
    """Return the whole text of ``page``; ``numbers`` maps each note's number to its passage.

    No letter is dropped: what no block of the reading covers becomes a paragraph of its own.
    """
    text = page.readout.text
    whole = _on_one_line(text, _covering(text, page.reading.blocks))
    sweep = _Sweep(numbers, _last_letters(text, numbers))
    blocks = tuple(_block(page, block, sweep) for block in whole)
    language = page.reading.language or page.readout.provenance.language
    return FullText(page.readout.uid, language, blocks)


class _Sweep:
    """Passages and ends of passages, handed out once each while the text is gone through in order."""

    def __init__(self, numbers: Mapping[int, Span], ends: Mapping[int, int]) -> None:
        self._coming = sorted(numbers.items(), key=lambda item: item[1], reverse=True)
        self._open: dict[int, Span] = {}
        self._ends = sorted(ends.items(), key=lambda item: item[1], reverse=True)

    def over(self, span: Span) -> dict[int, Span]:
        """Return the passages that overlap ``span``; spans must come in the order of the text."""
        while self._coming and self._coming[-1][1].start < span.end:
            number, passage = self._coming.pop()
            self._open[number] = passage
        self._open = {number: passage for number, passage in self._open.items() if passage.end > span.start}
        return {number: passage for number, passage in self._open.items() if passage.overlaps(span)}

    def closing(self, span: Span) -> dict[int, int]:
        """Return the numbers to be printed in ``span`` and where."""
        found: dict[int, int] = {}
        while self._ends and self._ends[-1][1] <= span.end:
            number, at = self._ends.pop()
            found[number] = at
        return found


def _covering(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks that together hold every letter: those of the reading, and what lies between them."""
    at = 0
    for block in sorted(blocks, key=lambda block: block.span):
        start = min(len(text), max(at, block.span.start))
        yield from _loose(text, Span(at, start))
        at = max(at, min(block.span.end, len(text)))
        inner = trimmed(text, Span(start, max(start, at)))
        if inner:
            yield Block(block.kind, inner, block.label, block.level, block.credit)
    yield from _loose(text, Span(at, len(text)))


def _on_one_line(text: str, blocks: Iterator[Block]) -> Iterator[Block]:
    """Join what the reading tells apart but the record prints in one paragraph."""
    last: Block | None = None
    for block in blocks:
        if last is not None and block.label is None and "\n" not in text[last.span.end : block.span.start]:
            last = Block(last.kind, hull((last.span, block.span)), last.label, last.level)
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _loose(text: str, span: Span) -> Iterator[Block]:
    for match in re.finditer(r"\S(?:[^\n]*\S)?", span.cut(text)):
        yield Block("paragraph", Span(match.start(), match.end()).shifted(span.start))


def _block(page: Page, block: Block, sweep: _Sweep) -> TextBlock:
    label = _label_span(page.readout.text, block)
    if label is None:
        return TextBlock(block.kind, _marked(page, block.span, sweep), None, block.level)
    labelled = _marked(page, label, sweep)
    if len(labelled) > 1:  # a passage begins or ends within the number: it stays in the text
        body = Span(label.end, block.span.end)
        return TextBlock(block.kind, (*labelled, *_marked(page, body, sweep)), None, block.level)
    body = trimmed(page.readout.text, Span(label.end, block.span.end))
    return TextBlock(block.kind, _marked(page, body, sweep), labelled[0], block.level)


def _label_span(text: str, block: Block) -> Span | None:
    """Return where the block's own number or bullet is printed, with its brackets and full stop."""
    if not block.label:
        return None
    pattern = re.compile(r"[(\[（]?" + re.escape(block.label) + r"[)\]）.:．、。]*(?=\s|[^\w])", re.UNICODE)
    match = pattern.match(text, block.span.start, block.span.end)
    return Span(match.start(), match.end()) if match else None


def _marked(page: Page, span: Span, sweep: _Sweep) -> tuple[MarkedRun, ...]:
    """Cut ``span`` wherever a passage begins or ends."""
    over = sweep.over(span)
    closing = sweep.closing(span)
    cuts = {span.start, span.end, *closing.values()}
    for passage in over.values():
        cuts.update(at for at in (passage.start, passage.end) if span.holds(at))
    edges = sorted(cuts)
    runs = []
    for start, end in pairwise(edges):
        piece = Span(start, end)
        marks = tuple(number for number, passage in over.items() if passage.overlaps(piece))
        closed = tuple(number for number, at in closing.items() if at == end)
        runs.append(MarkedRun(Quote(page.readout.uid, piece, piece.cut(page.readout.text)), marks, closed))
    return tuple(runs)


def _last_letters(text: str, numbers: Mapping[int, Span]) -> dict[int, int]:
    """Return, for each number, the end of its passage's last letter: there the number is printed.

    A passage of white space alone is numbered after the letter before it (or the first one after).
    """
    found = {}
    for number, passage in numbers.items():
        inner = trimmed(text, passage)
        if inner:
            found[number] = inner.end
            continue
        before = trimmed(text, Span(0, passage.start))
        found[number] = before.end or trimmed(text, Span(passage.end, len(text))).start + 1
    return found
