"""Where a transcript or a speech begins: what follows is spoken, not told."""

from __future__ import annotations

import re

from app.intake.parse.source import Source
from app.model.reading import Block
from app.model.span import Span

_FIRST_PERSON = re.compile(r"\b(?:I|we|We|our|us|you|your|Thank)\b")
_REMARK = re.compile(r"\s*\([a-z ]{3,40}\)$|\s*\([a-z ]{3,40}\)(?=:)")
_OPENING = 300  # code points after a speaker's label in which somebody says "I": greetings come first


def transcript_start(source: Source, blocks: tuple[Block, ...]) -> int | None:
    """Return where a transcript or a speech begins after the lead; None where there is none."""
    opens = source.pattern("facts", "meeting", "transcript", whole=True)
    after_lead = False
    for block in blocks:
        if after_lead and block.kind in {"paragraph", "heading", "boilerplate", "navigation", "point"}:
            line = block.span.cut(source.text)
            if opens.match(line) or is_spoken(source, block.span):
                return block.span.start
        after_lead = after_lead or block.kind == "lead"
    return None


def is_spoken(source: Source, span: Span) -> bool:
    """Whether a paragraph opens with a speaker's label: "President of Norway Ada Lund: Colleagues, …"."""
    colon = source.text.find(":", span.start, min(span.end, span.start + 120))
    if colon < 0:
        return False
    label = Span(span.start, colon)
    remark = _REMARK.search(source.text, span.start, colon)
    if remark:
        label = Span(span.start, remark.start())  # "President Roe (retranslated): …"
    first, last = source.tokens.range(label)
    if last - first < 2 or any(tag in "l,.;0" for tag in source.tags[first:last]):
        return False
    found = source.mentions(label)
    return (
        len(found) == 1
        and found[0].name is not None
        and bool(_FIRST_PERSON.search(source.text, colon, max(span.end, colon + _OPENING)))
    )


def told_until(blocks: tuple[Block, ...], end: int, lead: Span) -> int:
    """Return how many code points of prose are told between the lead's sentence and ``end``."""
    return sum(
        min(block.span.end, end) - max(block.span.start, lead.end)
        for block in blocks
        if block.kind in {"lead", "paragraph", "point"} and lead.end < block.span.end <= end
    )
