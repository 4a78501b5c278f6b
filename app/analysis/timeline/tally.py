"""How many there are on each day, and in each bin of any width."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate

from app.analysis.timeline.calendar import END, FIRST, UNITS, Unit, after, reach_of, start_of


@dataclass(frozen=True, slots=True)
class Bin:
    """One stretch of time with how many begin and end within it.

    ``loose`` are those of which no more is known than this month or this year, where the bins beside are finer.
    ``gaps`` are meetings beside them that are known to have taken place and of which no text is held.
    """

    unit: Unit
    start: int
    end: int
    count: int
    loose: bool = False
    gaps: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """Days in their order, and before each (and behind the last) how many there are up to there."""

    starts: tuple[int, ...] = ()
    sums: tuple[int, ...] = (0,)

    def between(self, start: int, end: int) -> int:
        """Return how many there are from ``start`` up to ``end``."""
        return self.sums[bisect_left(self.starts, end)] - self.sums[bisect_left(self.starts, start)]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there are by day; those known to a month or a year only are kept apart."""

    days: Series = field(default_factory=Series)
    months: Series = field(default_factory=Series)
    years: Series = field(default_factory=Series)
    undated: int = 0

    @property
    def dated(self) -> int:
        """How many have a date, however exact."""
        return self.days.sums[-1] + self.months.sums[-1] + self.years.sums[-1]

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self.dated + self.undated

    @property
    def extent(self) -> tuple[int, int] | None:
        """The first day and the end of what is dated; None where nothing is."""
        parts: tuple[tuple[Series, Unit], ...] = (
            (self.days, "day"),
            (self.months, "month"),
            (self.years, "year"),
        )
        held = [(series, unit) for series, unit in parts if series.starts]
        if not held:
            return None
        return min(one.starts[0] for one, _ in held), max(after(unit, one.starts[-1]) for one, unit in held)

    def between(self, start: int, end: int) -> int:
        """Return how many may be of the days from ``start`` up to ``end``: also those known to a month or year."""
        return (
            self.days.between(start, end)
            + self.months.between(start_of("month", start), end)
            + self.years.between(start_of("year", start), end)
        )

    def within(self, start: int, end: int) -> int:
        """Return how many begin within these days: what a search for them (``calendar.range_written``) finds.

        Less than the whole month or year is no place to look for what is known to a month or a year only.
        """
        month = start if end >= after("month", start) else start + 1
        year = start if end >= after("year", start) else start + 1
        return (
            self.days.between(start, end)
            + self.months.between(min(month, end), end)
            + self.years.between(min(year, end), end)
        )


def tally_of(counted: Iterable[tuple[int, int]]) -> Tally:
    """Return the tally of dates written as numbers (see ``reach_of``), each with how many there are."""
    held: dict[Unit, dict[int, int]] = {"day": {}, "month": {}, "year": {}}
    undated = 0
    for number, count in counted:
        reach = reach_of(number)
        if reach is None:
            undated += count
        else:
            unit, start, _ = reach
            held[unit][start] = held[unit].get(start, 0) + count
    return Tally(_series(held["day"]), _series(held["month"]), _series(held["year"]), undated)


def _series(counts: dict[int, int]) -> Series:
    starts = sorted(counts)
    return Series(tuple(starts), tuple(accumulate((counts[one] for one in starts), initial=0)))


def bins(tally: Tally, unit: Unit, start: int = FIRST, end: int = END) -> list[Bin]:
    """Return the bins between ``start`` and ``end`` that hold anything, in their order; the loose ones last.

    A bin that lies across an end is whole, so that its count does not change with what is looked at.
    Every dated readout is in exactly one bin of all time.
    """
    fine = [tally.days]
    loose: list[tuple[Series, Unit]] = []
    parts: tuple[tuple[Series, Unit], ...] = ((tally.months, "month"), (tally.years, "year"))
    for series, known in parts:
        if UNITS.index(unit) <= UNITS.index(known):
            fine.append(series)
        elif series.starts:
            loose.append((series, known))
    found = list(_bins(fine, unit, start, end))
    for series, known in loose:
        found += [
            Bin(one.unit, one.start, one.end, one.count, True) for one in _bins([series], known, start, end)
        ]
    return found


def beside_known(found: list[Bin], known: list[Bin]) -> list[Bin]:
    """Return ``found`` with the meetings without a text in ``known`` beside them, also where there is nothing else."""
    missing = {(one.loose, one.unit, one.start): one for one in known}
    both = []
    for one in found:
        gap = missing.pop((one.loose, one.unit, one.start), None)
        both.append(replace(one, gaps=gap.count) if gap else one)
    both += [replace(one, count=0, gaps=one.count) for one in missing.values()]
    return sorted(both, key=lambda one: (one.loose, one.start))


def with_gaps(tally: Tally, unit: Unit) -> list[Bin]:
    """Return the bins from the first that holds anything to the last, empty ones too; the loose ones come last."""
    found = bins(tally, unit)
    held = {one.start: one for one in found if not one.loose}
    filled: list[Bin] = []
    at = min(held, default=END)
    while at <= max(held, default=FIRST) and at < END:
        until = after(unit, at)
        filled.append(held.get(at) or Bin(unit, at, until, 0))
        at = until
    return filled + [one for one in found if one.loose]


def _bins(several: list[Series], unit: Unit, start: int, end: int) -> Iterator[Bin]:
    at = start_of(unit, start)
    while True:
        following = [s.starts[place] for s in several if (place := bisect_left(s.starts, at)) < len(s.starts)]
        if not following or (at := start_of(unit, min(following))) >= end:
            return
        until = after(unit, at)
        yield Bin(unit, at, until, sum(series.between(at, until) for series in several))
        if until >= END:
            return
        at = until


def beside(tally: Tally, unit: Unit, start: int, *, forwards: bool) -> int | None:
    """Return where the next bin begins (or the one before) that holds anything, from the bin at ``start``."""
    found: list[int] = []
    for series in (tally.days, tally.months, tally.years):
        if forwards:
            place = bisect_left(series.starts, after(unit, start))
            found += series.starts[place : place + 1]
        else:
            place = bisect_right(series.starts, start - 1)
            found += series.starts[place - 1 : place] if place else ()
    if not found:
        return None
    return start_of(unit, min(found) if forwards else max(found))
