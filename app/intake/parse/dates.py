"""Dates as printed: which day, and how much of it the text says."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.intake.parse.lexicon import lexicon
from app.intake.parse.opening import either
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
    year = r"(?P<y{0}>(?:19|20)\d\d)(?:(?!\d)|(?=[0-2]\d:[0-5]\d))"  # "9 February 201712:41" lost its space
    gap, any_gap = r"[\s\u00a0]+", r"[\s\u00a0]*"
    ways = (
        rf"{month.format(1)}{gap}{day.format(1)}(?![\d:])(?:{any_gap},?{any_gap}{year.format(1)})?",
        rf"(?<![\w.,]){day.format(2)}(?:{gap}of)?[\s\u00a0\-]+{month.format(2)}(?:,?[\s\u00a0\-]+{year.format(2)})?",
        rf"(?<!\w){month.format(3)},?{gap}{year.format(3)}",
        r"(?<!\d)(?P<y4>(?:19|20)\d\d)[\-./](?P<m4>[01]?\d)[\-./](?P<d4>[0-3]?\d)(?!\d)",
        r"(?<![\d/])(?P<a5>[0-3]?\d)/(?P<b5>[0-3]?\d)/(?P<y5>(?:19|20)\d\d)(?!\d)",
        rf"(?<![\d.])(?P<d6>[0-3]?\d)\.{any_gap}(?P<m6>[01]?\d)\.{any_gap}(?P<y6>(?:19|20)\d\d)(?!\d)",
    )
    return re.compile(either(ways, ignoring_case=True), re.IGNORECASE), numbers


def days(text: str, span: Span, *, language: str) -> list[Day]:
    """Return the dates printed within ``span``, in order."""
    return list(_days(text, span, language))


@lru_cache(maxsize=512)  # a text or a few: several rooms ask for the dates of the same lines
def _days(text: str, span: Span, language: str) -> tuple[Day, ...]:
    pattern, numbers = _pattern(language)
    found: list[Day] = []
    for match in pattern.finditer(text, span.start, span.end):
        day = _day(match, numbers)
        if day:
            found.append(day)
    return tuple(found)


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


_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)[/\-]?([01]\d)[/\-]?([0-3]\d)(?!\d)")
_MONTH_IN_PATH = re.compile(r"/((?:19|20)\d\d)/([01]?\d)(?=/)")


def in_address(url: str | None, *, language: str) -> tuple[Day | None, Day | None]:
    """Return the day spelled out in an address ("…-14-may-2019"), and the one its folders or figures give.

    The first is part of a title and tells of the meeting; the second is that of publication, perhaps of the
    month alone. Their spans lie in the address, not in the text.
    """
    path = (url or "")[:_ADDRESS_AT_MOST].partition("://")[2].partition("/")[2]
    if not path:
        return None, None
    _, numbers = _pattern(language)
    words = re.split(r"[-/_.]", path.lower())
    spelled: Day | None = None
    for at, word in enumerate(words[1:-1], 1):
        year, day = words[at + 1], words[at - 1]
        if word in numbers and _FULL_YEAR.match(year) and day.isdigit() and len(day) < 3:
            spelled = _checked(Span(0, 0), int(year), numbers[word], int(day))
        elif (
            word in numbers
            and year.isdigit()
            and len(year) < 3
            and at + 2 < len(words)
            and _FULL_YEAR.match(words[at + 2])
        ):
            spelled = _checked(Span(0, 0), int(words[at + 2]), numbers[word], int(year))
    for match in _IN_PATH.finditer(path):
        found = _checked(Span(0, 0), *map(int, match.groups()))
        if found and found.iso():
            return spelled, found
    month = _MONTH_IN_PATH.search("/" + path)
    return spelled, _checked(Span(0, 0), int(month[1]), int(month[2]), None) if month else None


_ADDRESS_AT_MOST = 500  # code points of an address that are looked at
_FULL_YEAR = re.compile(r"(?:19|20)[0-9][0-9]\Z")
