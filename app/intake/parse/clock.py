"""The clock: when a meeting began and how long it lasted, in figures or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.intake.parse.lexicon import lexicon, phrases
from app.model.span import Span

_TIME = re.compile(
    r"(?<![\d:])(?P<h>[0-2]?\d)(?:[:.](?P<m>[0-5]\d))?[\s\u00a0]*(?P<half>[ap]\.?[\s\u00a0]?m\b\.?)"
    r"|(?<![\d:])(?P<h2>[0-2]?\d):(?P<m2>[0-5]\d)(?![\d:])"
    r"|\b(?P<word>[a-z]{3,6})\s+o[’']clock\b"
    r"|(?P<noon>\bnoon\b|\bmidday\b)",
    re.IGNORECASE,
)
_HALF = r"[ap]\.?[\s\u00a0]?m\b\.?"
_RANGE = re.compile(
    rf"(?<![\d:])(?P<h>[0-2]?\d)(?::(?P<m>[0-5]\d))?[\s\u00a0]*(?P<half>{_HALF})?"
    rf"[\s\u00a0]*(?:[–—\-]|to|until|and)[\s\u00a0]*"
    rf"(?P<h2>[0-2]?\d)(?::(?P<m2>[0-5]\d))?[\s\u00a0]*(?P<half2>{_HALF})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A printed time of day as ``HH:MM``."""

    span: Span
    time: str


@dataclass(frozen=True, slots=True)
class Duration:
    """A printed length of time in minutes."""

    span: Span
    minutes: int


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], dict[str, int], re.Pattern[str], re.Pattern[str]]:
    entry = lexicon(language, "facts")
    table = entry.table("numbers")
    numbers = {word: table.number(word) for word in table.names()}
    words = "|".join(re.escape(word) for word in sorted(numbers, key=len, reverse=True))
    number = rf"(?:\d{{1,3}}(?:\.5)?|(?:{words}))"
    gap = r"[\s\u00a0\-‐‑]+"
    and_half = rf"{gap}and{gap}a{gap}half"
    hours = (
        rf"(?P<h>{number}){gap}(?:and{gap}(?P<half>a{gap}half){gap})?hours?(?P<half2>{and_half})?"
        rf"|(?P<ha>half{gap}an{gap}hour)|(?P<oh>an{gap}hour(?P<half3>{and_half})?)"
    )
    minutes = rf"(?P<m>{number}){gap}(?:minutes?|mins?)\b"
    pattern = re.compile(
        rf"(?<![\w.])(?:(?:{hours})\b(?:,?{gap}(?:and{gap})?(?P<m1>{number}){gap}(?:minutes?|mins?)\b)?|{minutes})",
        re.IGNORECASE,
    )
    clock = entry.table("clock")
    return pattern, numbers, phrases(clock.words("pm")), phrases(clock.words("am"))


def durations(text: str, span: Span, *, language: str) -> list[Duration]:
    """Return the lengths of time printed within ``span``."""
    pattern, numbers, _, _ = _patterns(language)
    found: list[Duration] = []
    for match in pattern.finditer(text, span.start, span.end):
        total = _minutes(match, numbers)
        if text.startswith(("’", "'"), match.end()):
            continue  # "two hours’ conversation" measures another talk
        if 0 < total <= 24 * 60:
            found.append(Duration(Span(match.start(), match.end()), total))
    return found


def spans_of_time(text: str, span: Span) -> list[tuple[Clock, Duration]]:
    """Return the stretches printed as "10:20–10:40 a.m." or "from 9 to 11:10 p.m.", start and length."""
    found: list[tuple[Clock, Duration]] = []
    for match in _RANGE.finditer(text, span.start, span.end):
        last = _on_clock(match["h2"], match["m2"], match["half2"])
        first = _on_clock(match["h"], match["m"], match["half"] or match["half2"])
        if first is None or last is None:
            continue
        if first > last and not match["half"]:
            first -= 12 * 60  # "11:30–12:10 p.m." began in the morning
        if 0 <= first < last <= first + 12 * 60:
            here = Span(match.start(), match.end())
            clock = Clock(here, f"{first // 60:02}:{first % 60:02}")
            found.append((clock, Duration(here, last - first)))
    return found


def _on_clock(hour: str, minute: str | None, half: str | None) -> int | None:
    number = int(hour)
    if number > 23:
        return None
    if half and number <= 12:
        number = number % 12 + (12 if half.lower().startswith("p") else 0)
    return number * 60 + int(minute or 0)


def _minutes(match: re.Match[str], numbers: dict[str, int]) -> int:
    def value(group: str) -> float:
        word = match[group]
        if not word:
            return 0.0
        return float(word) if word[0].isdigit() else float(numbers.get(word.lower(), 0))

    if match["ha"]:
        return 30
    hours = 1.0 if match["oh"] else value("h")
    if match["half"] or match["half2"] or match["half3"]:
        hours += 0.5
    return round(hours * 60 + value("m1") + value("m"))


def times(text: str, span: Span, *, language: str) -> list[Clock]:
    """Return the times of day printed within ``span``; words such as "in the evening" choose the half."""
    _, numbers, evening, morning = _patterns(language)
    found: list[Clock] = []
    for match in _TIME.finditer(text, span.start, span.end):
        clock = _clock(text, match, numbers, evening, morning)
        if clock:
            found.append(clock)
    return found


def _oclock(
    text: str,
    match: re.Match[str],
    numbers: dict[str, int],
    evening: re.Pattern[str],
    morning: re.Pattern[str],
) -> Clock | None:
    """Return "nine o'clock in the evening"; None where the half of the day is not told."""
    hour = numbers.get(match["word"].lower(), 0)
    near = text[match.end() : match.end() + 24].lstrip()
    late = evening.match(near) or near.startswith(("this evening", "this afternoon", "tonight"))
    if not 0 < hour <= 12 or not (late or morning.match(near) or near.startswith("this morning")):
        return None
    return Clock(Span(match.start(), match.end()), f"{hour % 12 + (12 if late else 0):02}:00")


def _clock(
    text: str,
    match: re.Match[str],
    numbers: dict[str, int],
    evening: re.Pattern[str],
    morning: re.Pattern[str],
) -> Clock | None:
    span = Span(match.start(), match.end())
    if match["noon"]:
        return Clock(span, "12:00")
    if match["word"]:
        return _oclock(text, match, numbers, evening, morning)
    hour = int(match["h"] or match["h2"])
    minute = int(match["m"] or match["m2"] or 0)
    half = (match["half"] or "").lower()
    if half:
        if hour > 12 and hour < 24:
            return Clock(span, f"{hour:02}:{minute:02}")
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    else:
        near = text[match.end() : match.end() + 24]
        if hour < 12 and evening.match(near.lstrip()):
            hour += 12
        elif hour == 12 and morning.match(near.lstrip()):
            hour = 0
    return Clock(span, f"{hour:02}:{minute:02}") if hour < 24 else None
