"""When, where and how they met, in another language than English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.intake.parse.elsewhere.common import facts_of
from app.intake.parse.elsewhere.dates import date_of, is_home_time
from app.intake.parse.elsewhere.lead import Lead
from app.intake.parse.elsewhere.patterns import picked
from app.intake.parse.elsewhere.words import Words
from app.model.reading import Facts, Finding, Mode
from app.model.record import Provenance
from app.model.span import Span

_NEAR = 600  # code points behind the lead in which a length may be told
_BEHIND = 12  # code points in which the word for the meeting follows it
_EARLY = 7  # o'clock: before it nobody meets, unless the text says that it is the morning


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the lead: all above it, the title, its own paragraph, and what follows that."""

    head: Span
    title: Span | None
    paragraph: Span
    tail: Span


def facts(
    words: Words, text: str, lead: Lead, around: Around, provenance: Provenance
) -> tuple[Facts, tuple[Finding, ...]]:
    """Return when, where and how they met, and what is doubtful about it."""
    sentence = lead.sentence
    date, basis, date_at, findings = date_of(words, text, sentence, around.head, around.tail, provenance)
    clocks = _times(words, text, sentence) or _times(words, text, around.paragraph)
    lengths = _durations(words, text, sentence) or _durations(words, text, around.paragraph)
    lengths = lengths or _lengths_of_talks(words, text, around.tail)
    clock, length = next(iter(clocks), None), next(iter(lengths), None)
    mode, mode_at = _mode(words, text, sentence, around)
    told = mode in {"in_person", "video"}  # who speaks by video sits somewhere too
    place = words.places.search(text, sentence.start, sentence.end) if told else None
    place_at = picked(place, "place") if place else None
    return (
        facts_of(
            text,
            date=(date, basis, date_at),
            clock=clock,
            length=length,
            mode=(mode, mode_at),
            place_at=place_at,
        ),
        findings
        + _doubts(words, text, sentence, clocks, lengths, mode)
        + _placeless(sentence, mode, place_at),
    )


def _placeless(sentence: Span, mode: Mode | None, place_at: Span | None) -> tuple[Finding, ...]:
    if mode != "in_person" or place_at is not None:
        return ()
    message = "Where they met is not told in the sentence that tells of it."
    return (Finding("meeting.place", "note", message, sentence),)


def _doubts(
    words: Words,
    text: str,
    sentence: Span,
    clocks: list[tuple[str, Span]],
    lengths: list[tuple[int, Span]],
    mode: Mode | None,
) -> tuple[Finding, ...]:
    found: list[Finding] = []
    if mode is None:
        found.append(Finding("meeting.mode", "review", "How they met is not told.", sentence))
    if len({minutes for minutes, _ in lengths}) > 1:
        message = "More than one length is printed; the first is taken."
        found.append(Finding("meeting.duration_minutes", "note", message, lengths[1][1]))
    if clocks and not sentence.contains(clocks[0][1]):
        message = "The time stands outside the sentence that tells of the meeting."
        found.append(Finding("meeting.start_time", "note", message, clocks[0][1]))
    if lengths and not sentence.contains(lengths[0][1]):
        message = "The length stands outside the sentence that tells of the meeting."
        found.append(Finding("meeting.duration_minutes", "note", message, lengths[0][1]))
    if clocks and int(clocks[0][0][:2]) < _EARLY and not words.half_days.search(clocks[0][1].cut(text)):
        message = "Whether this is in the morning or the afternoon is not printed."
        found.append(Finding("meeting.start_time", "review", message, clocks[0][1]))
    return tuple(found)


def _times(words: Words, text: str, span: Span) -> list[tuple[str, Span]]:
    found: list[tuple[str, Span]] = []
    for match in words.times.finditer(text, span.start, span.end):
        minutes = _minute_of_day(words, text, match)
        if minutes is not None:
            found.append((f"{minutes // 60:02}:{minutes % 60:02}", Span(match.start(), match.end())))
    # The clock of the place counts: one marked as the publisher's own stands behind any other.
    return sorted(found, key=lambda one: is_home_time(words, text, span, one[1]))


def _minute_of_day(words: Words, text: str, match: re.Match[str]) -> int | None:
    if picked(match, "noon"):
        return 12 * 60
    hour, minute = _number(words, text, match, "h"), _number(words, text, match, "min")
    if picked(match, "half"):
        minute = 30
    if words.afternoon.search(match.group()) and hour < 12:
        hour += 12
    elif hour == 12 and words.half_days.search(match.group()) and not words.afternoon.search(match.group()):
        hour = 0 if words.midnight.search(match.group()) else 12
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _number(words: Words, text: str, match: re.Match[str], name: str) -> int:
    span = picked(match, name)
    if span is None:
        return 0
    printed = span.cut(text)
    return int(printed) if printed.isdecimal() else words.numerals.get(printed, 0)


def _durations(words: Words, text: str, span: Span) -> list[tuple[int, Span]]:
    found: list[tuple[int, Span]] = []
    for match in words.durations.finditer(text, span.start, span.end):
        at = Span(match.start(), match.end())
        from_at, until_at = picked(match, "from"), picked(match, "until")
        if from_at and until_at:
            minutes = _between(words, text, from_at, until_at)
        else:
            minutes = 60 * _number(words, text, match, "hours") + _number(words, text, match, "minutes")
            minutes += 30 if picked(match, "halfhour") else 0
        if 0 < minutes <= 24 * 60:
            found.append((minutes, at))
    return found


def _lengths_of_talks(words: Words, text: str, tail: Span) -> list[tuple[int, Span]]:
    """Return a length printed right before the word for the meeting, not far behind the lead."""
    near = Span(tail.start, min(tail.end, tail.start + _NEAR))
    return [
        one
        for one in _durations(words, text, near)
        if (met := words.meeting.search(text, one[1].end, min(near.end, one[1].end + _BEHIND)))
        and text[one[1].end : met.start()].strip("の、 ") == ""
    ][:1]


def _between(words: Words, text: str, first: Span, last: Span) -> int:
    """Return the minutes from one printed time to another: "9:15 in the evening until 10:30"."""
    begins, ends = (words.times.match(text, one.start, one.end) for one in (first, last))
    if begins is None or ends is None:
        return 0
    start, end = _minute_of_day(words, text, begins), _minute_of_day(words, text, ends)
    if start is None or end is None:
        return 0
    return end - start if end > start else end + 12 * 60 - start


def _mode(words: Words, text: str, sentence: Span, around: Around) -> tuple[Mode | None, Span | None]:
    far = tuple(pair for pair in words.modes if pair[0] != "in_person")  # "a meeting" may be one by telephone
    near = [span for span in (sentence, around.title) if span]
    for modes, spans in (
        (far, near),
        (words.modes, near),
        (far, [around.head]),
        (words.modes, [around.head]),
    ):
        for span in spans:
            for mode, pattern in modes:
                match = pattern.search(text, span.start, span.end)
                if match:
                    return mode, Span(match.start(), match.end())
    return None, None
