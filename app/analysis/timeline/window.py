"""Which days are looked at, over how many pixels: zooming, panning, and the marks of the axis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Final

from app.analysis.timeline.calendar import DAYS, END, FIRST, Unit, after, day_of, finest, first_of, start_of

NEAREST: Final = 14.0  # days that are looked at, at least
BIN: Final = 8.0  # pixels a bin is wide, at least
_LEAST_FITTED: Final = 92
_YEARS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)  # between marks of the axis


@dataclass(frozen=True, slots=True)
class Window:
    """The days from ``start`` up to ``end``, over ``width`` pixels, of a line that reaches over ``whole``."""

    start: float
    end: float
    width: float
    whole: tuple[int, int]

    @property
    def days_per_pixel(self) -> float:
        """How many days one pixel stands for."""
        return (self.end - self.start) / max(1.0, self.width)

    @property
    def unit(self) -> Unit:
        """The unit of the bins."""
        return finest(self.days_per_pixel, least=BIN)

    @property
    def is_whole(self) -> bool:
        """Whether everything is in view."""
        return self.start <= self.whole[0] and self.end >= self.whole[1]

    def x(self, day: float) -> float:
        """Return where a day begins, in pixels from the left."""
        return (day - self.start) / self.days_per_pixel

    def day(self, x: float) -> float:
        """Return the day at a place, with the part of it that has gone by."""
        return self.start + x * self.days_per_pixel

    def zoomed(self, factor: float, *, around: float | None = None) -> Window:
        """Return a window of ``factor`` times as many days; the day ``around`` stays where it is."""
        still = (self.start + self.end) / 2 if around is None else around
        most = float(self.whole[1] - self.whole[0])
        span = min(max((self.end - self.start) * factor, min(NEAREST, most)), most)
        share = (still - self.start) / (self.end - self.start)
        start = still - share * span
        return self._at(start, span)

    def panned(self, days: float) -> Window:
        """Return the window moved by ``days``, as far as there is anything."""
        return self._at(self.start + days, self.end - self.start)

    def showing(self, start: float, end: float) -> Window:
        """Return the window moved as little as shows these days; their middle where it is too narrow for them."""
        span = self.end - self.start
        if end - start >= span:
            return self._at((start + end - span) / 2, span)
        if start < self.start:
            return self._at(start, span)
        return self._at(end - span, span) if end > self.end else self

    def over(self, start: float, end: float) -> Window:
        """Return the window that shows just these days."""
        most = float(self.whole[1] - self.whole[0])
        span = min(max(end - start, min(NEAREST, most)), most)
        return self._at((start + end - span) / 2, span)

    def resized(self, width: float) -> Window:
        """Return the same days over another width."""
        return Window(self.start, self.end, width, self.whole)

    def _at(self, start: float, span: float) -> Window:
        start = max(float(self.whole[0]), min(start, self.whole[1] - span))
        return Window(start, start + span, self.width, self.whole)


def fitted(extent: tuple[int, int] | None, width: float) -> Window:
    """Return the window over everything, from the beginning of a year (quarter, month) to the end of one."""
    first, end = extent or (first_of(2000), first_of(2001))
    span = end - first
    unit: Unit = (
        "decade" if span > 150 * 366 else "year" if span > 5 * 366 else "quarter" if span > 366 else "month"
    )
    first, end = start_of(unit, first), after(unit, start_of(unit, end - 1))
    while end - first < _LEAST_FITTED and (first > FIRST or end < END):
        first, end = start_of("month", max(FIRST, first - 1)), after("month", min(end, END - 1))
    return Window(float(first), float(end), width, (first, end))


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis, where a year, a month or a day begins."""

    day: int
    unit: Unit


def ticks(window: Window, *, least: float) -> list[Tick]:
    """Return the marks of the axis, at least ``least`` pixels apart; years, months of them, or days of these."""
    wanted = least * window.days_per_pixel
    start, end = ceil(window.start), int(window.end) + 1
    if wanted > DAYS["month"] * 3:
        step = next((one for one in _YEARS if one * DAYS["year"] >= wanted), _YEARS[-1])
        return list(_years(start, end, step))
    if wanted > DAYS["day"] * 7:
        return list(_months(start, end, 1 if wanted <= DAYS["month"] else 3))
    return list(_days(start, end, 1 if wanted <= DAYS["day"] else 7))


def _years(start: int, end: int, step: int) -> Iterator[Tick]:
    year = day_of(start).year
    year += -year % step
    while first_of(year) < end and year <= day_of(END).year:
        if year >= 1 and first_of(year) >= start:
            yield Tick(first_of(year), "year")
        year += step


def _months(start: int, end: int, step: int) -> Iterator[Tick]:
    unit: Unit = "month" if step == 1 else "quarter"
    at = start_of(unit, start)
    while at < end:
        if at >= start:
            yield Tick(at, "year" if day_of(at).month == 1 else "month")
        at = after(unit, at)


def _days(start: int, end: int, step: int) -> Iterator[Tick]:
    for at in range(start, min(end, END)):
        day = day_of(at)
        if step == 1 or day.day in {1, 8, 15, 22}:
            unit: Unit = "year" if (day.month, day.day) == (1, 1) else "month" if day.day == 1 else "day"
            yield Tick(at, unit)
