"""Several events on one page: told of, never merged silently."""

from __future__ import annotations

from app.intake.parse.lead import Lead, parties_in
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.speakers import Cast, resolved
from app.model.reading import Block, Finding

_OPENS_WITHIN = 10  # tokens before the subject: "On May 3, 2021, …"


def other_events(source: Source, lead: Lead, cast: Cast, blocks: tuple[Block, ...]) -> tuple[Finding, ...]:
    """Return a finding for each paragraph that opens like the lead of another meeting."""
    found: list[Finding] = []
    for block in blocks:
        if block.kind not in {"paragraph", "point"} or block.span.start < lead.sentence.end:
            continue
        first = next(iter(sentences(source.text, block.span)), None)
        if first is None:
            continue
        another = parties_in(source, first, 0)
        if (
            another is None
            or len(another.mentions) < 2
            or any(item.name is None for item in another.mentions)
        ):
            continue
        start, _ = source.tokens.range(first)
        if another.mentions[0].whole[0] - start > _OPENS_WITHIN:
            continue
        if all(resolved(source, cast, item) for item in another.mentions):
            continue
        if not all(item.office or item.honorific for item in another.mentions):
            continue
        message = "This seems to tell of another meeting: one page may hold several events."
        found.append(Finding("events", "review", message, first))
    return tuple(found)
