"""One text through all rooms of the parser."""

from __future__ import annotations

from dataclasses import replace

from app.intake.parse.attendance import attendees
from app.intake.parse.blocks import outline
from app.intake.parse.cast import cast_of
from app.intake.parse.doubts import doubts
from app.intake.parse.elsewhere.reading import read_elsewhere
from app.intake.parse.elsewhere.words import known_languages
from app.intake.parse.events import other_events
from app.intake.parse.facts import facts
from app.intake.parse.language import spoken_in
from app.intake.parse.layout import BULLETS, paragraphs
from app.intake.parse.lead import Lead
from app.intake.parse.leads import find_lead
from app.intake.parse.people import principals
from app.intake.parse.publishers import known_host, recognised
from app.intake.parse.references import references
from app.intake.parse.refusing import not_read
from app.intake.parse.source import Source, source
from app.intake.parse.speech import told_until, transcript_start
from app.intake.parse.statements import said
from app.intake.parse.verdict import kind_of, verdict
from app.model.reading import Block, Finding, Participant, Point, Reading
from app.model.record import Provenance
from app.model.span import Span
from app.model.text import trimmed

PARSER = "parser 1"
READ_AT_MOST = 400_000  # code points; a readout has about 6,000


def read(text: str, *, provenance: Provenance) -> Reading:
    """Return the reading of a canonical ``text``; every span lies in it. Raises nothing on any text."""
    known = recognised(text, provenance)
    found = _read_as(text, known, told=provenance)
    by_words = known.publisher if not provenance.publisher and not known_host(provenance.url) else None
    if by_words and _takes_no_part(known.publisher_country, found):
        found = _read_as(text, provenance, told=provenance)
        found = replace(found, findings=(*found.findings, _unlikely(by_words)))
    return found


def _takes_no_part(country: str | None, found: Reading) -> bool:
    """Whether two sides or more are known, and ``country`` is none of them: ministries tell of their own meetings."""
    sides = {person.side for person in found.principals}
    return len(sides) > 1 and None not in sides and country not in sides


def _read_as(text: str, provenance: Provenance, *, told: Provenance) -> Reading:
    spoken = spoken_in(text, declared=provenance.language)
    known = Reading(
        made_by=PARSER,
        is_readout=False,
        language=provenance.language or spoken,
        publisher=provenance.publisher,
        publisher_country=provenance.publisher_country,
        published_on=provenance.published_on,
    )
    head = text[:READ_AT_MOST]
    if spoken in known_languages():
        found = read_elsewhere(head, known, language=spoken, provenance=provenance)
    else:
        found = _read(source(head, language="en", provenance=provenance), known)
    if provenance.publisher and not told.publisher:
        found = replace(found, findings=(*found.findings, _recognised(provenance.publisher, told.url)))
    if len(text) > READ_AT_MOST:
        cut = Finding(
            "text",
            "review",
            f"Only the first {READ_AT_MOST:,} of {len(text):,} characters are read; all are kept.",
            Span(READ_AT_MOST, len(text)),
        )
        return replace(found, findings=(cut, *(item for item in found.findings if item.field != "text")))
    return found


def _read(text: Source, known: Reading) -> Reading:
    pages = paragraphs(text.text)
    lead = find_lead(text, pages)
    shape = outline(text, pages, lead)
    known = replace(known, title=shape.title, title_at=shape.title_at, blocks=shape.blocks)
    if lead is None:
        judged = verdict(text, None, ())
        return replace(known, reason=judged.reason, findings=(_no_readout(judged.reason), *not_read()))
    parties = principals(text, lead)
    speech_from = transcript_start(text, shape.blocks)
    judged = verdict(
        text,
        lead,
        parties.participants,
        title_at=shape.title_at,
        speech_from=speech_from,
        pages=pages,
        told=told_until(shape.blocks, speech_from or len(text.text), lead.sentence),
    )
    told_blocks = tuple(
        block for block in shape.blocks if speech_from is None or block.span.start < speech_from
    )
    body = [block.span for block in told_blocks if block.kind in {"lead", "point", "paragraph"}]
    lines = [block.span for block in told_blocks if block.kind == "heading"]
    present = attendees(text, body, parties.participants, home=parties.home, headings=lines)
    people = parties.participants + present.participants
    told = facts(text, lead, shape.blocks, shape.title_at)
    blocks = _with_attendance(text, shape.blocks, present.attendance)
    heard = tuple(block for block in blocks if speech_from is None or block.span.start < speech_from)
    cast = cast_of(people, home=parties.home)
    spoken = said(text, cast, heard, skip=present.attendance, lead=lead.sentence, met=lead.verb)
    findings = (
        parties.findings
        + _by_title(lead)
        + _one_party(text, lead, parties.participants)
        + _cut_off(text, heard)
        + _unordered(heard)
        + other_events(text, lead, cast, heard, facts=told.facts, statements=spoken.statements)
        + _spoken(text, speech_from)
        + present.findings
        + told.findings
        + spoken.findings
    )
    if judged.is_readout:
        findings += doubts(
            text,
            lead,
            people,
            told.facts,
            spoken,
            heard,
            speech_from=speech_from,
            attended=present.attendance,
            title_at=shape.title_at,
        )
    else:
        findings = (_no_readout(judged.reason), *findings)
    return replace(
        known,
        is_readout=judged.is_readout,
        reason=judged.reason,
        kind=kind_of(text, told.facts, people, shape.title_at, lead.sentence),
        facts=told.facts,
        participants=people,
        points=_points(heard),
        statements=spoken.statements,
        agreements=spoken.agreements,
        references=references(text, heard, told.facts),
        findings=findings,
        blocks=blocks,
    )


def _recognised(publisher: str, url: str | None) -> Finding:
    """Return the finding that says what a publisher nobody named rests on."""
    basis = "the address" if url else "words of the text"
    return Finding(
        "publisher", "note", f"{publisher} is taken for the publisher by {basis}; nothing else says so."
    )


def _unlikely(publisher: str) -> Finding:
    """Return the finding that says why a publisher whose manner the words have was not taken for it."""
    return Finding(
        "publisher",
        "note",
        f"The words have the manner of {publisher}, whose side takes no part: the publisher is not known.",
    )


def _by_title(lead: Lead) -> tuple[Finding, ...]:
    if not lead.by_title:
        return ()
    message = (
        "No sentence tells of the meeting itself; its parties are taken from the title and this sentence."
    )
    return (Finding("participants", "review", message, lead.sentence),)


def _one_party(text: Source, lead: Lead, people: tuple[Participant, ...]) -> tuple[Finding, ...]:
    if len(people) > 1:
        return ()
    message = "Only one party is named; who else took part is not read."
    return (Finding("participants", "review", message, lead.sentence),)


def _cut_off(text: Source, blocks: tuple[Block, ...]) -> tuple[Finding, ...]:
    prose = [block for block in blocks if block.kind in {"lead", "point", "paragraph"}]
    if not prose or not text.text[prose[-1].span.end - 1].isalnum():
        return ()
    return (Finding("text", "note", "The text breaks off in mid-sentence.", prose[-1].span),)


def _unordered(blocks: tuple[Block, ...]) -> tuple[Finding, ...]:
    """Tell of a point whose number does not follow the one before at its level, nor starts anew."""
    found: list[Finding] = []
    last: dict[int, int] = {}
    for block in blocks:
        if block.kind not in {"point", "lead"} or not (block.label or "").isdigit():
            continue
        number = int(block.label or 0)
        if number not in {1, last.get(block.level, 0) + 1}:
            found.append(
                Finding("points", "review", f"Point {number} does not follow the one before.", block.span)
            )
        last[block.level] = number
    return tuple(found)


def _spoken(text: Source, start: int | None) -> tuple[Finding, ...]:
    if start is None:
        return ()
    message = "From here on it is a transcript or a speech; it is not read."
    return (Finding("statements", "note", message, Span(start, len(text.text))),)


def _no_readout(reason: str | None) -> Finding:
    return Finding("is_readout", "review", reason or "This seems to be no readout.")


def _points(blocks: tuple[Block, ...]) -> tuple[Point, ...]:
    return tuple(
        Point(block.label, block.span, block.level)
        for block in blocks
        if block.label is not None and block.kind in {"point", "lead"} and block.label not in BULLETS
    )


def _with_attendance(text: Source, blocks: tuple[Block, ...], zones: tuple[Span, ...]) -> tuple[Block, ...]:
    """Cut the list of those present out of the lead."""
    found: list[Block] = []
    for block in blocks:
        zone = next((zone for zone in zones if block.kind == "lead" and block.span.contains(zone)), None)
        if zone is None or zone.start <= block.span.start:
            found.append(block)
            continue
        before = trimmed(text.text, Span(block.span.start, zone.start))
        after = trimmed(text.text, Span(zone.end, block.span.end))
        found.append(replace(block, span=before))
        found.append(Block("attendance", zone))
        if after:
            found.append(Block("paragraph", after))
    return tuple(found)
