"""When, where and how they met, in another language than English."""

from __future__ import annotations

import re

from app.intake.parse.elsewhere.dates import date_of
from app.intake.parse.elsewhere.lead import Lead
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Facts, Finding, Mode
from app.model.record import Provenance
from app.model.span import Span


def facts(
    words: Words, text: str, lead: Lead, head: Span, provenance: Provenance
) -> tuple[Facts, tuple[Finding, ...]]:
    """Return when, where and how; ``head`` is what stands above the lead."""
    sentence = lead.sentence
    date, basis, date_at, findings = date_of(words, text, sentence, head, provenance)
    clock = next(iter(_times(words, text, sentence)), None)
    length = next(iter(_durations(words, text, sentence)), None)
    mode, mode_at = _mode(words, text, (sentence, head))
    place = words.places.search(text, sentence.start, sentence.end) if mode == "in_person" else None
    place_at = picked(place, "place") if place else None
    if mode is None:
        findings = (*findings, Finding("meeting.mode", "review", "How they met is not told.", sentence))
    return (
        Facts(
            date=date,
            date_basis=basis,
            date_at=date_at,
            start_time=clock[0] if clock else None,
            start_time_at=clock[1] if clock else None,
            duration_minutes=length[0] if length else None,
            duration_at=length[1] if length else None,
            mode=mode,
            mode_at=mode_at,
            place=place_at.cut(text) if place_at else None,
            place_at=place_at,
        ),
        findings,
    )


def _times(words: Words, text: str, span: Span) -> list[tuple[str, Span]]:
    found: list[tuple[str, Span]] = []
    for match in words.times.finditer(text, span.start, span.end):
        hour, minute = _number(text, match, "h"), _number(text, match, "min")
        if picked(match, "half"):
            minute = 30
        if words.afternoon.search(match.group()) and hour < 12:
            hour += 12
        if hour < 24 and minute < 60:
            found.append((f"{hour:02}:{minute:02}", Span(match.start(), match.end())))
    return found


def _number(text: str, match: re.Match[str], name: str) -> int:
    span = picked(match, name)
    return int(span.cut(text)) if span else 0


def _durations(words: Words, text: str, span: Span) -> list[tuple[int, Span]]:
    found: list[tuple[int, Span]] = []
    for match in words.durations.finditer(text, span.start, span.end):
        groups = match.groupdict()
        if groups.get("from"):
            first, last = (_clock_minutes(groups[name]) for name in ("from", "until"))
            if first < last:
                found.append((last - first, Span(match.start(), match.end())))
            continue
        minutes = int(groups.get("hours") or 0) * 60 + int(
            groups.get("minutes") or groups.get("minutes2") or 0
        )
        if groups.get("halfhour"):
            minutes += 30
        if 0 < minutes <= 24 * 60:
            found.append((minutes, Span(match.start(), match.end())))
    return found


def _clock_minutes(printed: str) -> int:
    hour, minute = printed.split(":")
    return int(hour) * 60 + int(minute)


def _mode(words: Words, text: str, spans: tuple[Span, ...]) -> tuple[Mode | None, Span | None]:
    far = [pair for pair in words.modes if pair[0] != "in_person"]  # "a meeting" may be one by telephone
    for modes in (far, words.modes):
        for span in spans:
            for mode, pattern in modes:
                match = pattern.search(text, span.start, span.end)
                if match:
                    return mode, Span(match.start(), match.end())
    return None, None
