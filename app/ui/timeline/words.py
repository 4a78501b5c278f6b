"""Bins, days and marks in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.analysis.timeline.calendar import Unit, day_of, range_written, written
from app.ui import names, tongue
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.analysis.timeline.lanes import Mark
    from app.analysis.timeline.tally import Bin
    from app.analysis.timeline.window import Tick
    from app.services.asked import Kind

_COUNTED: dict[Kind, tuple[str, str]] = {
    "readouts": ("readout", noop("{count} readouts")),
    "statements": ("statement", noop("{count} statements")),
    "agreements": ("agreement", noop("{count} agreements")),
}
_NONE: dict[Kind, str] = {
    "readouts": noop("no readouts"),
    "statements": noop("no statements"),
    "agreements": noop("no agreements"),
}
BY: dict[Unit, str] = {
    "decade": noop("by decade"),
    "year": noop("by year"),
    "quarter": noop("by quarter"),
    "month": noop("by month"),
    "day": noop("by day"),
}


def counted(number: int, kind: Kind) -> str:
    """Return ``1,204 readouts``."""
    one, several = _COUNTED[kind]
    if number == 0:
        return tr(_NONE[kind])
    return names.counted(1, one) if number == 1 else tr(several, count=f"{number:,}")


def when(unit: Unit, start: int) -> str:
    """Return a decade, year, quarter, month or day by its name."""
    day = day_of(start)
    if unit == "decade":
        return tr("{year}s", about="decade", year=day.year - day.year % 10)
    if unit == "quarter":
        return tr("Q{quarter} {year}", quarter=(day.month + 2) // 3, year=day.year)
    return names.day(written(unit, start))


def told(one: Bin, kind: Kind) -> str:
    """Return what a bin holds: ``1998: 23 readouts``."""
    number = counted(one.count, kind)
    if one.gaps:
        number = names.listed((number, tr("{number} known without a text", number=f"{one.gaps:,}")))
    if not one.loose:
        return tr("{when}: {number}", when=when(one.unit, one.start), number=number)
    unknown = (
        noop("{when}, month not known: {number}")
        if one.unit == "year"
        else noop("{when}, day not known: {number}")
    )
    return tr(unknown, when=when(one.unit, one.start), number=number)


def met(mark: Mark) -> str:
    """Return a meeting: its day, who met, its title, and how many texts there are of it."""
    first = mark.moments[0]
    sides = tuple(dict.fromkeys(side for one in mark.moments for side in one.sides))
    parts = [
        names.day(first.date),
        " – ".join(names.country_short(side) for side in sides),
        first.title,
        "" if mark.held else tr("no text held"),
        names.counted(len(mark.moments), "text") if len(mark.moments) > 1 else "",
    ]
    return "  ·  ".join(part for part in parts if part)


def span(start: int, end: int) -> str:
    """Return days as they are narrowed to: ``2015 – 2018``."""
    return dates(range_written(start, end))


def dates(written: str) -> str:
    """Return ``2015..2018`` as a person writes it."""
    since, dots, until = written.partition("..")
    if not dots:
        return names.day(since)
    if not since or not until:
        return tr("since {day}", day=names.day(since)) if since else tr("until {day}", day=names.day(until))
    return tr("{first} – {last}", first=names.day(since), last=names.day(until))


def dates_short(written: str) -> str:
    """Return what ``dates`` does where there is little room: ``Sep 2021 – Mar 2022``."""
    if tongue.now() != "en":
        return dates(written)
    short = dates(written)
    for month in range(1, 13):
        whole = QLocale.c().monthName(month, QLocale.FormatType.LongFormat)
        short = short.replace(whole, QLocale.c().monthName(month, QLocale.FormatType.ShortFormat))
    return short


def tick(one: Tick) -> str:
    """Return what stands at a mark of the axis: a year, a month, a day of the month."""
    day = day_of(one.day)
    if one.unit == "year":
        return str(day.year)
    if one.unit == "month":
        return QLocale(tongue.now()).standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return str(day.day)


def lane(name: str) -> str:
    """Return the name of a lane."""
    return names.country_short(name) if name else tr("Others", about="lane of a timeline")
