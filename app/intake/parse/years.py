"""The year of a day that is printed without one, by what else the page says: never by a guess alone.

A range or a second day beside it lends its own year. Else the years that stand anywhere on the page are tried: the
weekday printed with the day must fall on it, or the title must name the year, or a day told of as still to come must
be near. A year found so is put before a person.
"""

from __future__ import annotations

import datetime
import re

from app.intake.parse.dates import Day, days
from app.intake.parse.lead import Lead
from app.intake.parse.source import Source
from app.model.span import Span

_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,]\d|%)")
_AFTER = re.compile(
    r"(?:\s*\((?P<named>[^\W\d_]{3,9})\),?\s*|\s*(?:to|and|till|until|[-–&])\s*(?:[^\W\d_]{3,9}\.?\s+)?\d{1,2}"
    r"(?:st|nd|rd|th)?(?:\s+[^\W\d_]{3,9})?,?\s+|\s*\()(?P<year>(?:19|20)\d\d)(?!\d)"
)
_BEFORE_RANGE = re.compile(r"(?<!\d)(?P<first>\d{1,2})(?:st|nd|rd|th)?\s*(?:to|till|until|and|[-–&])\s*\Z")
_NEAR = 60  # days between the meeting and one still to come
_BESIDE = 24  # code points between a day and its weekday


def beside(source: Source, day: Day) -> int | None:
    """Return the year that closes a range begun by ``day``, or stands in brackets after it: "May 4-5, 2021"."""
    after = _AFTER.match(source.text, day.span.end, min(len(source.text), day.span.end + 40))
    return int(after["year"]) if after else None


def first_of_range(source: Source, day: Day) -> int | None:
    """Return the first day of "4-5 May 2021" or "4 and 5 May 2021", None where ``day`` stands alone."""
    opened = _BEFORE_RANGE.search(source.text, max(0, day.span.start - 14), day.span.start)
    if opened is None or day.day is None or not 0 < int(opened["first"]) < day.day:
        return None
    return int(opened["first"])


def weekday_at(source: Source, day: Day) -> int | None:
    """Return the weekday printed beside a day, Monday as 0: "Tuesday, 4 May", "May 4 (Tuesday)"."""
    text = source.text
    start = max(text.rfind("\n", 0, day.span.start) + 1, day.span.start - _BESIDE)
    end = min(len(text), day.span.end + _BESIDE // 2)
    found = source.phrases("facts", "weekdays").search(text, start, end)
    if found is None:
        return None
    return list(source.lexicon("facts").words("weekdays")).index(found.group().lower())


def falls_on(day: Day, year: int, weekday: int) -> bool:
    """Whether ``day`` of ``year`` is that weekday."""
    iso = day.iso(year)
    return bool(iso) and datetime.date.fromisoformat(iso or "").weekday() == weekday


def year_by_page(source: Source, day: Day, lead: Lead, path: str) -> tuple[int, str] | None:
    """Return a year for ``day`` and what it rests on; None where the page does not bear one out."""
    text = source.text
    head = min(lead.sentence.start, 2_000)
    titled = {int(match.group()) for match in _YEAR.finditer(text, 0, head)}
    every = {int(match.group()) for match in _YEAR.finditer(text, 0, min(len(text), 20_000))}
    every |= {int(match.group()) for match in _YEAR.finditer(path)}
    weekday = weekday_at(source, day)
    if weekday is not None:
        fitting = {year for year in every if falls_on(day, year, weekday)}
        if len(fitting) == 1:
            return fitting.pop(), "The year is the one on the page in which this day fell on that weekday."
        if titled.isdisjoint(fitting):
            return None
    for other in days(text, Span(0, head), language=source.language):
        if other.year and other.month == day.month and other.day is None:
            return other.year, "The year is taken from the title."
    if len(titled) == 1 and len(every) == 1:
        return titled.pop(), "The year is the only one above the text."
    return _by_what_comes(source, day, every)


def _by_what_comes(source: Source, day: Day, every: set[int]) -> tuple[int, str] | None:
    """Return the year of a day soon after that is told of as still to come: "will meet again on 12 May 2021"."""
    if len(every) != 1:
        return None
    year = next(iter(every))
    iso = day.iso(year)
    text = source.text
    for other in days(text, Span(0, min(len(text), 20_000)), language=source.language):
        if other.year is None or iso is None:
            continue
        opens = max(text.rfind(". ", 0, other.span.start), text.rfind("\n", 0, other.span.start)) + 1
        if not source.phrases("facts", "to_come").search(text, opens, other.span.start):
            continue
        then = datetime.date(other.year, other.month, min(other.day or 28, 28))
        if 0 < (then - datetime.date.fromisoformat(iso)).days <= _NEAR:
            return year, "The year is that of a day soon after, told of as still to come."
    return None
