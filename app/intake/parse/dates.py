"""Dates as printed: which day, and how much of it the text says."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache

from app.intake.parse.lexicon import lexicon
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Day:
    """A printed date; what it does not say is None. ``swappable``: figures read in another order differ."""

    span: Span
    year: int | None
    month: int
    day: int | None
    swappable: bool = False

    def iso(self, year: int | None = None) -> str | None:
        """Return ISO 8601 with ``year`` where none is printed; None without a year or a real day."""
        known = self.year or year
        if known is None or self.day is None:
            return None
        try:
            return datetime.date(known, self.month, self.day).isoformat()
        except ValueError:
            return None


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    entry = lexicon(language, "facts")
    numbers: dict[str, int] = {}
    for key in ("months", "month_short"):
        for number, word in enumerate(entry.words(key), 1):
            numbers.setdefault(word, number)
            if key == "month_short":
                numbers.setdefault(word + ".", number)
    numbers.setdefault("sept", 9)
    numbers.setdefault("sept.", 9)
    names = "|".join(re.escape(word) for word in sorted(numbers, key=len, reverse=True))
    month = rf"(?P<m{{0}}>{names})(?![\w])"
    day = r"(?P<d{0}>[0-3]?\d)(?:st|nd|rd|th)?"
    year = r"(?P<y{0}>(?:19|20)\d\d)"
    gap, any_gap = r"[\s\u00a0]+", r"[\s\u00a0]*"
    pattern = re.compile(
        rf"(?<!\w){month.format(1)}{gap}{day.format(1)}(?![\d:])(?:{any_gap},?{any_gap}{year.format(1)}(?!\d))?"
        rf"|(?<![\w.,]){day.format(2)}(?:{gap}of)?[\s\u00a0\-]+{month.format(2)}(?:,?[\s\u00a0\-]+{year.format(2)}(?!\d))?"
        rf"|(?<!\w){month.format(3)},?{gap}{year.format(3)}(?!\d)"
        rf"|(?<!\d)(?P<y4>(?:19|20)\d\d)[\-./](?P<m4>[01]?\d)[\-./](?P<d4>[0-3]?\d)(?!\d)"
        rf"|(?<![\d/])(?P<a5>[0-3]?\d)/(?P<b5>[0-3]?\d)/(?P<y5>(?:19|20)\d\d)(?!\d)"
        rf"|(?<![\d.])(?P<d6>[0-3]?\d)\.{any_gap}(?P<m6>[01]?\d)\.{any_gap}(?P<y6>(?:19|20)\d\d)(?!\d)",
        re.IGNORECASE,
    )
    return pattern, numbers


def days(text: str, span: Span, *, language: str) -> list[Day]:
    """Return the dates printed within ``span``, in order."""
    pattern, numbers = _pattern(language)
    found: list[Day] = []
    for match in pattern.finditer(text, span.start, span.end):
        day = _day(match, numbers)
        if day:
            found.append(day)
    return found


def _day(match: re.Match[str], numbers: dict[str, int]) -> Day | None:
    span = Span(match.start(), match.end())
    for form in ("1", "2", "3"):
        month = match[f"m{form}"]
        if month:
            if not month[0].isupper() and not month[0].isdigit():
                return None
            year = match[f"y{form}"]
            day = int(match[f"d{form}"]) if form != "3" else None
            return _checked(span, int(year) if year else None, numbers[month.lower()], day)
    if match["y4"]:
        return _checked(span, int(match["y4"]), int(match["m4"]), int(match["d4"]))
    if match["y6"]:
        return _checked(span, int(match["y6"]), int(match["m6"]), int(match["d6"]))
    first, second, year = int(match["a5"]), int(match["b5"]), int(match["y5"])
    if first > 12:
        return _checked(span, year, second, first)
    found = _checked(span, year, first, second)
    return Day(span, found.year, found.month, found.day, second <= 12 and first != second) if found else None


def _checked(span: Span, year: int | None, month: int, day: int | None) -> Day | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return Day(span, year, month, day)
