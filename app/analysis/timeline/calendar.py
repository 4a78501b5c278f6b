"""Decades, years, quarters, months and days on a line of whole days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final, Literal, get_args

Unit = Literal["decade", "year", "quarter", "month", "day"]
UNITS: Final[tuple[Unit, ...]] = get_args(Unit)  # the coarsest first
DAYS: Final[dict[Unit, float]] = {
    "decade": 3652.5,
    "year": 365.25,
    "quarter": 91.3,
    "month": 30.44,
    "day": 1.0,
}
FIRST: Final = 1
END: Final = date.max.toordinal() + 1  # the day after the last one that can be told

_WRITTEN: Final[tuple[tuple[Unit, int], ...]] = (("month", 7), ("year", 4))


def day_of(ordinal: int) -> date:
    """Return the day, the first or last that can be told where ``ordinal`` lies outside."""
    return date.fromordinal(min(max(ordinal, FIRST), END - 1))


def first_of(year: int, month: int = 1) -> int:
    """Return the first day of a month; the ends of time where the year lies outside."""
    if year < 1:
        return FIRST
    return END if year > date.max.year else date(year, month, 1).toordinal()


def start_of(unit: Unit, ordinal: int) -> int:
    """Return where the decade, year, quarter or month begins that holds this day."""
    if unit == "day":
        return ordinal
    day = day_of(ordinal)
    if unit == "decade":
        return first_of(day.year - day.year % 10)
    if unit == "year":
        return first_of(day.year)
    return first_of(day.year, day.month if unit == "month" else day.month - (day.month - 1) % 3)


def after(unit: Unit, start: int) -> int:
    """Return where the next decade, year, quarter, month or day begins."""
    if unit == "day":
        return min(start + 1, END)
    day = day_of(start)
    if unit == "decade":
        return first_of(day.year - day.year % 10 + 10)
    if unit == "year":
        return first_of(day.year + 1)
    month = day.month + (1 if unit == "month" else 3)
    return first_of(day.year + (month > 12), (month - 1) % 12 + 1)


def finest(days_per_pixel: float, *, least: float) -> Unit:
    """Return the finest unit that is ``least`` pixels wide or more; the decade where none is."""
    for unit in reversed(UNITS):
        if DAYS[unit] >= least * days_per_pixel:
            return unit
    return "decade"


def reach_of(number: int) -> tuple[Unit, int, int] | None:
    """Return precision, first day and end of a date written ``20170707``; ``20170700`` is a month, ``20170000`` a year.

    A day or month that the calendar does not have says no more than the month or year it stands in. None is no date.
    """
    year, month, day = number // 10_000, number // 100 % 100, number % 100
    if not 1 <= year <= date.max.year:
        return None
    if not 1 <= month <= 12:
        return "year", first_of(year), first_of(year + 1)
    if not 1 <= day <= monthrange(year, month)[1]:
        start = first_of(year, month)
        return "month", start, after("month", start)
    start = date(year, month, day).toordinal()
    return "day", start, start + 1


def number_of(iso: str | None) -> int:
    """Return an ISO 8601 date, at the precision known, as the number ``reach_of`` reads; 0 is no date."""
    parts = [*(iso or "").split("-"), "", ""][:3]
    year, month, day = (int(part) if part.isdecimal() else 0 for part in parts)
    return year * 10_000 + month * 100 + day


def written(unit: Unit, start: int) -> str:
    """Return a bin as ISO 8601: ``2017-07-07``, ``2017-07``, ``2017``; a quarter or decade as ``2017-07..2017-09``."""
    day, last = day_of(start), day_of(after(unit, start) - 1)
    if unit == "day":
        return day.isoformat()
    if unit == "month":
        return day.isoformat()[:7]
    if unit == "year":
        return day.isoformat()[:4]
    long = 7 if unit == "quarter" else 4
    return f"{day.isoformat()[:long]}..{last.isoformat()[:long]}"


def range_written(start: int, end: int) -> str:
    """Return the days from ``start`` up to ``end`` as a search takes them, as short as they can be said."""
    one, other = day_of(start).isoformat(), day_of(end - 1).isoformat()
    for unit, long in _WRITTEN:
        if start == start_of(unit, start) and end >= after(unit, start):
            one = one[:long]
        if end == after(unit, start_of(unit, end - 1)) and start <= start_of(unit, end - 1):
            other = other[:long]
    return one if one == other else f"{one}..{other}"


def range_read(written: str) -> tuple[int, int] | None:
    """Return the days that ``2015..2018`` or ``2017-07`` stands for; open ends are the ends of time."""
    since, dots, until = written.partition("..")
    first = reach_of(number_of(since)) if since else ("day", FIRST, FIRST)
    last = reach_of(number_of(until if dots else since)) if until or not dots else ("day", END, END)
    if first is None or last is None:
        return None
    return first[1], max(first[1], last[2])
