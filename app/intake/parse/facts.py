"""When, where and how: date, start, length, mode, place and occasion of the meeting.

Nothing known is nothing said; ``dating`` finds the day.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.intake.parse.clock import Clock, Duration, durations, spans_of_time, times
from app.intake.parse.dating import date_of
from app.intake.parse.lead import Lead
from app.intake.parse.sentences import sentences
from app.intake.parse.source import Source
from app.intake.parse.where import occasion_in, place_at
from app.model.reading import Block, Facts, Finding, Mode
from app.model.span import Span

_PROSE = frozenset({"lead", "paragraph", "point", "attendance"})


@dataclass(frozen=True, slots=True)
class Found:
    """The facts and what is doubtful about them."""

    facts: Facts
    findings: tuple[Finding, ...]


def facts(source: Source, lead: Lead, blocks: tuple[Block, ...], title_at: Span | None) -> Found:
    """Return the facts of the meeting ``lead`` tells of."""
    around = next((block.span for block in blocks if block.span.contains(lead.sentence)), lead.sentence)
    told = _told_again(source, blocks)
    again, further = ([one for block in told[:most] for one in block] for most in (2, 4))
    dated = date_of(source, lead, around, blocks, title_at, again=further)
    findings = list(dated.findings)
    clock = times(source.text, lead.sentence, language=source.language) or _in_prose(source, again)
    lengths = (
        durations(source.text, lead.sentence, language=source.language)
        or _for(source, durations(source.text, around, language=source.language))
        or _lasted(source, blocks)
    )
    mode, mode_at, sure = _mode(source, [lead.sentence, *([title_at] if title_at else [])])
    if not sure:
        later = _mode(source, again)
        mode, mode_at, sure = later if later[2] and later[0] != "in_person" else (mode, mode_at, sure)
    if mode and not sure:
        findings.append(
            Finding("meeting.mode", "note", "How they met is told only by a general word.", mode_at)
        )
    if mode is None:
        findings.append(Finding("meeting.mode", "review", "How they met is not told.", lead.sentence))
    place = place_at(source, lead.sentence, blocks) if mode == "in_person" else None
    occasion = occasion_in(source, lead.sentence)
    stretch = spans_of_time(source.text, lead.sentence)
    if stretch:
        clock, lengths = [stretch[0][0]], lengths or [stretch[0][1]]
    start = clock[0] if clock else None
    if len(clock) > 1:
        findings.append(
            Finding(
                "meeting.start_time", "note", "Several times are printed; the first is taken.", lead.sentence
            )
        )
    length = lengths[0] if lengths else None
    return Found(
        Facts(
            date=dated.date,
            date_basis=dated.basis,
            date_at=dated.at,
            start_time=start.time if start else None,
            start_time_at=start.span if start else None,
            duration_minutes=length.minutes if length else None,
            duration_at=length.span if length else None,
            mode=mode,
            mode_at=mode_at,
            place=place.name if place else None,
            place_country=place.country if place else None,
            place_at=place.span if place else None,
            occasion=occasion.cut(source.text) if occasion else None,
            occasion_at=occasion,
        ),
        tuple(findings),
    )


def _for(source: Source, found: list[Duration]) -> list[Duration]:
    """Return the lengths of time that something lasted: "for an hour", not "his two hours' conversation"."""
    opens = source.phrases("facts", "for_a_time")
    return [
        item for item in found if opens.search(source.text, max(0, item.span.start - 30), item.span.start)
    ]


def _in_prose(source: Source, again: list[Span]) -> list[Clock]:
    """Return the time in the next sentence that tells of the meeting again."""
    for sentence in again:
        found = times(source.text, sentence, language=source.language)
        if found:
            return found
    return []


def _told_again(source: Source, blocks: tuple[Block, ...]) -> list[list[Span]]:
    """Return the sentences of each of the first paragraphs that tell of the meeting, the lead's among them."""
    pattern = source.pattern("facts", "meeting", "past")
    return [
        [
            sentence
            for sentence in sentences(source.text, block.span)[:3]
            if pattern.search(source.text, sentence.start, sentence.end)
        ]
        for block in [block for block in blocks if block.kind in _PROSE][:4]
    ]


def _lasted(source: Source, blocks: tuple[Block, ...]) -> list[Duration]:
    """Return the length where a later sentence tells it: "The meeting lasted 35 minutes"."""
    for match in source.phrases("facts", "lasted").finditer(source.text):
        if any(block.span.holds(match.start()) and block.kind in _PROSE for block in blocks):
            near = Span(match.start(), min(len(source.text), match.end() + 80))
            found = durations(source.text, near, language=source.language)
            if found:
                return found
    return []


def _mode(source: Source, spans: list[Span]) -> tuple[Mode | None, Span | None, bool]:
    """Return the mode, where it is told, and whether by a word that leaves no doubt."""
    order: tuple[tuple[str, Mode, bool], ...] = (
        ("video", "video", True),
        ("phone", "phone", True),
        ("in_person", "in_person", True),
        ("weak_phone", "phone", False),
        ("weak_in_person", "in_person", False),
    )
    for key, mode, sure in order:
        pattern = source.phrases("facts", "mode", key)
        for span in spans:
            match = pattern.search(source.text, span.start, span.end)
            if (
                match
                and not sure
                and source.text[match.end() : match.end() + 5].lower() in {" for ", " for", " upon"}
            ):
                continue  # "calls for regional trade"
            if match:
                return mode, Span(match.start(), match.end()), sure
    return None, None, False
