"""Where a page that tells of several events would be cut: a proposal, made of the page's own paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from app.intake.parse.cast import cast_of
from app.intake.parse.elsewhere.words import known_languages
from app.intake.parse.events import Opening, openings
from app.intake.parse.layout import paragraphs
from app.intake.parse.leads import find_lead
from app.intake.parse.source import source
from app.model.reading import Block, Reading
from app.model.record import Provenance
from app.model.span import Span
from app.model.splitting import Piece

_HEAD = {"heading", "date_line", "title", "caption"}
_FOOT = {"boilerplate", "navigation", "caption"}
_HEADING_AT_MOST = 120


def pieces(text: str, reading: Reading, *, provenance: Provenance) -> tuple[Piece, ...]:
    """Return the pieces of ``text`` that each tell of an event; none where it tells of one.

    ``reading`` is the parser's. What the pieces share (the page's title and date, its foot) lies in none.
    """
    blocks = reading.blocks
    first = next((number for number, block in enumerate(blocks) if block.kind == "lead"), None)
    if first is None:
        return ()
    found = [opening for opening in _openings(text, reading, provenance) if opening.block > first]
    if not found:
        return ()
    begins = [_begin(blocks, opening.block, after=first) for opening in found]
    begins.insert(0, _first_begin(text, blocks, first, [blocks[at].kind for at in begins]))
    ends = [
        _end(blocks, begin, until) for begin, until in zip(begins, [*begins[1:], len(blocks)], strict=True)
    ]
    reasons = ["The meeting that the page begins with.", *(opening.why for opening in found)]
    return tuple(
        Piece(Span(blocks[begin].span.start, blocks[end].span.end), why)
        for begin, end, why in zip(begins, ends, reasons, strict=True)
    )


def _openings(text: str, reading: Reading, provenance: Provenance) -> tuple[Opening, ...]:
    if (reading.language or "en") in known_languages():
        return _told_of(reading)
    whole = source(text, language="en", provenance=provenance)
    lead = find_lead(whole, paragraphs(text))
    if lead is None:
        return ()
    cast = cast_of(reading.participants)
    return openings(
        whole, lead.sentence, cast, reading.blocks, facts=reading.facts, statements=reading.statements
    )


def _told_of(reading: Reading) -> tuple[Opening, ...]:
    """Return what the smaller engine has found: a finding at each sentence that opens another event."""
    found = []
    for item in reading.findings:
        if item.field != "events" or item.span is None:
            continue
        for number, block in enumerate(reading.blocks):
            if block.span.contains(item.span):
                found.append(Opening(number, item.span, "Another meeting, with others."))
    return tuple(found)


def _begin(blocks: Sequence[Block], at: int, *, after: int) -> int:
    """Return where the event told of in block ``at`` begins: its own heading and date stand above it."""
    while at - 1 > after and blocks[at - 1].kind in _HEAD:
        at -= 1
    return at


def _first_begin(text: str, blocks: Sequence[Block], lead: int, kinds: Sequence[str]) -> int:
    """Return where the first event begins: with its title where the others have one, else with its lead.

    A page's only title and date are shared; two releases on one page each have their own.
    """
    headed = sum(1 for kind in kinds if kind in _HEAD)
    if headed < len(kinds):
        return lead
    above = [at for at in range(lead) if blocks[at].kind == "title"]
    before = blocks[lead - 1] if lead else None
    if before is not None and above and above[0] < lead - 1 and _is_heading(text, before):
        return lead - 1
    return above[0] if above else lead


def _is_heading(text: str, block: Block) -> bool:
    line = block.span.cut(text)
    return block.kind in {"heading", "paragraph", "navigation"} and (
        len(line) <= _HEADING_AT_MOST and not line.endswith((".", "。", ":", ";"))
    )


def _end(blocks: Sequence[Block], begin: int, until: int) -> int:
    """Return the last block of an event; what stands below it is the page's foot."""
    end = until - 1
    while end > begin and blocks[end].kind in _FOOT:
        end -= 1
    return end
