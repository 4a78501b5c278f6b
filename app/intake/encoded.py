"""What a file states by its structure, and how it takes precedence over what the parser inferred.

An edition in TEI says which line is a participant and which the date. Such statements replace the
parser's inferences; every span points to the printed words in the canonical text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.model.reading import Block, Finding, Kind, Mode, Participant, Reading
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Encoded:
    """Facts stated by markup. None (or empty) is what the markup does not say.

    ``participants`` is None where the file has no list of them. ``apparatus`` is the stretch of editors'
    notes at the end of the text: nothing in it was said at the meeting. ``date`` is ISO 8601.
    """

    kind: Kind | None = None
    title: str | None = None
    title_at: Span | None = None
    date: str | None = None
    date_at: Span | None = None
    place: str | None = None
    place_at: Span | None = None
    mode: Mode | None = None
    start_time: str | None = None
    start_time_at: Span | None = None
    participants: tuple[Participant, ...] | None = None
    attendance: tuple[Span, ...] = ()
    apparatus: Span | None = None
    findings: tuple[Finding, ...] = ()


def applied(reading: Reading, encoded: Encoded) -> Reading:
    """Return ``reading`` with what ``encoded`` states in place of what the parser inferred."""
    found = _without_apparatus(reading, encoded.apparatus)
    found = _with_attendance(_with_facts(found, encoded), encoded.attendance)
    if encoded.participants is not None:
        kept = tuple(item for item in found.findings if not item.field.startswith("participants"))
        found = replace(found, participants=encoded.participants, findings=kept)
    if encoded.kind is not None:
        found = replace(found, is_readout=True, reason=None, kind=encoded.kind)
    return replace(found, findings=(*encoded.findings, *found.findings))


def _with_facts(reading: Reading, encoded: Encoded) -> Reading:
    facts = reading.facts
    if encoded.date is not None:
        facts = replace(facts, date=encoded.date, date_basis="date_line", date_at=encoded.date_at)
        kept = tuple(item for item in reading.findings if item.field not in {"date", "meeting.date"})
        reading = replace(reading, findings=kept)
    if encoded.place is not None:
        same = facts.place == encoded.place
        country = facts.place_country if same else None
        facts = replace(facts, place=encoded.place, place_at=encoded.place_at, place_country=country)
    if encoded.mode is not None and facts.mode != encoded.mode:
        facts = replace(facts, mode=encoded.mode, mode_at=None)
    if encoded.start_time is not None:
        facts = replace(facts, start_time=encoded.start_time, start_time_at=encoded.start_time_at)
    if encoded.title is not None:
        blocks = tuple(_titled(item, encoded.title_at) for item in reading.blocks)
        reading = replace(reading, title=encoded.title, title_at=encoded.title_at, blocks=blocks)
    return replace(reading, facts=facts)


def _titled(block: Block, title_at: Span | None) -> Block:
    """Make the block at the title's place the title, and any other title a heading."""
    if title_at is not None and block.span == title_at:
        return replace(block, kind="title")
    return replace(block, kind="heading") if block.kind == "title" else block


def _with_attendance(reading: Reading, lists: tuple[Span, ...]) -> Reading:
    """Make each list of participants one block."""
    if not lists:
        return reading
    kept = [item for item in reading.blocks if not any(item.span.overlaps(span) for span in lists)]
    blocks = sorted([*kept, *(Block("attendance", span) for span in lists)], key=lambda item: item.span)
    return replace(reading, blocks=tuple(blocks))


def _without_apparatus(reading: Reading, apparatus: Span | None) -> Reading:
    """Drop what was read out of the notes; the notes become boilerplate."""
    if apparatus is None:
        return reading
    blocks = tuple(item for item in reading.blocks if item.span.end <= apparatus.start)
    return replace(
        reading,
        statements=tuple(item for item in reading.statements if not apparatus.overlaps(item.span)),
        agreements=tuple(item for item in reading.agreements if not apparatus.overlaps(item.span)),
        points=tuple(item for item in reading.points if item.span.start < apparatus.start),
        findings=tuple(
            item for item in reading.findings if not (item.span and apparatus.overlaps(item.span))
        ),
        blocks=(*blocks, Block("boilerplate", apparatus)),
    )
