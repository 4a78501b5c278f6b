"""Dates as people write them into tables: one day, a month, a year, or the first and last day of a visit.

Figures such as 3/4/2015 can be read in two ways and are read in none until an ``Order`` says which. Where one
column holds a date that can only be read in one way (23/4/2015), that tells the order of the column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from app.model.known import is_date

Order = Literal["dmy", "mdy"]


@dataclass(frozen=True, slots=True)
class Dated:
    """First and last day, ISO 8601 as far as they are known; or why the words are no date.

    ``asks`` says that only the order of day and month is wanting.
    """

    date: str = ""
    until: str | None = None
    refused: str = ""
    asks: bool = False


_LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "ru")
_DASH = r"\s*(?:[-–—~〜]|to|until|bis|au|до)\s*"
_YEAR = r"(?P<y>[12]\d{3})"
_DAY = r"(?:[0-2]?\d|3[01])"
_CLOCK = re.compile(
    r"[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[ap]\.?m\.?|[+-]\d{2}:?\d{2})?\s*\Z",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?\.?\Z")
_EASTERN = re.compile(
    r"(\d{4})\s*[年년.]\s*(?:(\d{1,2})\s*[月월.]\s*(?:(\d{1,2})\s*[日일号號.]?)?)?\s*(?:\(.\)|（.）)?\Z"
)
_FIGURES = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})\Z")
_SHORT_YEAR = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}\Z")
_COMPACT = re.compile(r"([12]\d{3})([01]\d)([0-3]\d)\Z")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?\Z")


def dated(words: str, *, order: Order | None = None, year: str = "") -> Dated:
    """Return the day or days that ``words`` mean; ``year`` is that of another column, where they have none."""
    words = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", " ".join(words.split()), flags=re.IGNORECASE).strip(" ,;")
    if not words:
        return Dated(refused="there is no date")
    single = _one(_CLOCK.sub("", words), order, year)
    if single is not None:
        return single
    return _stretch(words, order, year) or Dated(refused=f"“{words}” is no date that is understood")


def order_of(cells: Iterable[str]) -> Order | None:
    """Return the order of day and month that a column of dates tells by itself; None where it tells none or both."""
    found: set[Order] = set()
    for cell in cells:
        for part in re.split(r"\s+[-–—]\s+|\s+to\s+", _CLOCK.sub("", cell.strip())):
            match = _FIGURES.match(part.strip())
            if match:
                first, second = int(match[1]), int(match[3])
                if first > 12 >= second >= 1:
                    found.add("dmy")
                elif second > 12 >= first >= 1:
                    found.add("mdy")
    return found.pop() if len(found) == 1 else None


def _one(words: str, order: Order | None, year: str) -> Dated | None:
    """Return one day, month or year; None where the words look like none of them."""
    if match := (_ISO.match(words) or _EASTERN.match(words) or _COMPACT.match(words)):
        return _made(match[1], match[2], match[3], words)
    if match := _FIGURES.match(words):
        return _figures(match, order, words)
    if _SHORT_YEAR.match(words):
        return Dated(refused=f"“{words}” has a year of two figures")
    if _SERIAL.match(words):
        return Dated(refused=f"“{words}” is a spreadsheet's number of a day: save the column as dates")
    for pattern in _named()[0]:
        if match := pattern.match(words):
            groups = match.groupdict()
            month = str(_named()[1][groups["m"].lower().rstrip(".")])
            its_year = groups.get("y") or year
            if not its_year:
                return Dated(refused=f"“{words}” has no year")
            return _made(its_year, month, groups.get("d"), words)
    return None


def _figures(match: re.Match[str], order: Order | None, words: str) -> Dated:
    first, second, year = int(match[1]), int(match[3]), match[4]
    if first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    elif order is None:
        return Dated(refused=f"“{words}”: is the day or the month first?", asks=True)
    else:
        day, month = (first, second) if order == "dmy" else (second, first)
    return _made(year, str(month), str(day), words)


def _made(year: str, month: str | None, day: str | None, words: str) -> Dated:
    date = "-".join(part.zfill(2) for part in (year, month, day) if part)
    return Dated(date) if is_date(date) else Dated(refused=f"“{words}” is no day of the calendar")


def _stretch(words: str, order: Order | None, year: str) -> Dated | None:
    """Return a first and a last day: "12–14 March 2015", "March 12-14, 2015", "28 February – 2 March 2015"."""
    months, numbers = _named()[2], _named()[1]
    within = re.compile(
        rf"(?P<a>{_DAY}){_DASH}(?P<b>{_DAY})\.?\s+(?:of\s+|de\s+)?(?P<m>{months})\.?,?\s*(?:de\s+)?{_YEAR}?\Z|"
        rf"(?P<m2>{months})\.?\s+(?P<a2>{_DAY}){_DASH}(?P<b2>{_DAY}),?\s*(?P<y2>[12]\d{{3}})?\Z",
        re.IGNORECASE,
    )
    if match := within.match(words):
        month = str(numbers[(match["m"] or match["m2"]).lower().rstrip(".")])
        its_year = match["y"] or match["y2"] or year
        if not its_year:
            return Dated(refused=f"“{words}” has no year")
        return _both(
            _made(its_year, month, match["a"] or match["a2"], words),
            _made(its_year, month, match["b"] or match["b2"], words),
            words,
        )
    for cut in re.finditer(r"\s*[–—~〜]\s*|\s+-\s+|\s+(?:to|until|bis|au|до)\s+", words):
        first, last = words[: cut.start()].strip(" ,"), words[cut.end() :].strip(" ,")
        end = _one(last, order, year)
        if end is None:
            continue
        begin = _one(first, order, end.date[:4] or year)
        if begin is not None:
            return _both(begin, end, words)
    return None


def _both(begin: Dated, end: Dated, words: str) -> Dated:
    for one in (begin, end):
        if one.refused:
            return one
    if len(begin.date) != len(end.date) or end.date < begin.date:
        return Dated(refused=f"“{words}” ends before it begins")
    return Dated(begin.date, end.date if end.date != begin.date else None)


@cache
def _named() -> tuple[tuple[re.Pattern[str], ...], dict[str, int], str]:
    """Return the patterns of a date with the name of its month, the months by name, and the names as a pattern."""
    from babel import Locale

    numbers: dict[str, int] = {"sept": 9}
    for language in _LANGUAGES:
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in Locale(language).months[form][width].items():
                    numbers.setdefault(name.lower().rstrip("."), number)
    names = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True) if name)
    week = r"(?:[^\W\d]+\.?,?\s+)?"  # a day of the week
    patterns = tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{week}(?P<d>{_DAY})\.?[\s-]+(?:of\s+|de\s+)?(?P<m>{names})\.?,?(?:[\s-]+(?:de\s+)?{_YEAR}(?:\s*г\.?)?)?\Z",
            rf"{week}(?P<m>{names})\.?[\s-]+(?P<d>{_DAY})(?:,?\s*{_YEAR})?\Z",
            rf"(?P<m>{names})\.?,?[\s-]+(?:de\s+)?{_YEAR}(?:\s*г\.?)?\Z",
            rf"{_YEAR}[\s-]+(?P<m>{names})\.?(?:[\s-]+(?P<d>{_DAY}))?\Z",
        )
    )
    return patterns, numbers, names
