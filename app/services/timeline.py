"""The timeline of a list: how many of its entries there are when, and the meetings of a stretch of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from app.analysis.timeline.calendar import day_of, number_of, range_read
from app.analysis.timeline.tally import Tally, tally_of
from app.library import moments as held
from app.library.readouts import records_meetings
from app.model.moment import Moment
from app.services.asked import UNITS, kind_of, narrowed
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.index.answering import Choice
    from app.library.library import Library
    from app.model.query import Node
    from app.services.asked import Kind
    from app.services.holdings import Entry
    from app.services.searching import Searching


_TOLD_OF_GAPS = frozenset({"country", "pair"})  # facets that a meeting without a text has, too


class Line(NamedTuple):
    """How many of what is listed there are when, of which kind, and how many readouts are held in all.

    ``gaps`` are the meetings known without a text that would be among them, as far as that can be told.
    """

    tally: Tally
    kind: Kind
    held: int
    gaps: tuple[Moment, ...] = ()
    gap_tally: Tally = Tally()

    @property
    def extent(self) -> tuple[int, int] | None:
        """The first day and the end of what is dated, with a text or without; None where nothing is."""
        both = [one for one in (self.tally.extent, self.gap_tally.extent) if one is not None]
        return (min(one[0] for one in both), max(one[1] for one in both)) if both else None


class Stretch(NamedTuple):
    """The meetings of the days from ``start`` up to ``end``; ``whole`` is False where there were too many."""

    start: int
    end: int
    moments: tuple[Moment, ...]
    whole: bool


def undated(wish: Wish) -> Wish:
    """Return what ``wish`` asks for besides dates that were chosen: the line along which they are chosen."""
    return wish._replace(choices=tuple(one for one in wish.choices if one.field != "date" or one.out))


def line(searching: Searching, wish: Wish, *, unfinished: bool = True) -> Line | None:
    """Return the tally of what ``wish`` lists, dates that were chosen aside; None while a first index is made.

    ``unfinished``: somebody types, and the last word may be the beginning of one.
    """
    answering = searching.ready()
    if answering is None:
        return None
    kind, node, choices = _asked(searching, wish, unfinished=unfinished)
    counted = answering.days(node, unit=UNITS[kind], resolving=searching.resolving(), choices=choices)
    return Line(tally_of(counted), kind, answering.held, *gaps_of(searching.library, wish, kind))


def stretch(searching: Searching, wish: Wish, start: int, end: int, *, most: int) -> Stretch:
    """Return the meetings of what ``wish`` lists from day ``start`` up to ``end``, of ``most`` entries at most.

    Meetings known to a month or a year only are among them where that month or year is touched.
    """
    answering = searching.ready()
    if answering is None:
        return Stretch(start, end, (), False)
    kind, node, choices = _asked(searching, wish)
    first, last = (number_of(day_of(day).isoformat()) for day in (start, end - 1))
    month, year = first // 100 * 100, first // 10_000 * 10_000
    rows = answering.rows_dated(
        node,
        [(first, last), (month, month), (year, year)],
        unit=UNITS[kind],
        resolving=searching.resolving(),
        choices=choices,
        most=most + 1,
    )
    return Stretch(start, end, tuple(held.moments(searching.library, rows[:most])), len(rows) <= most)


def of_entries(library: Library, entries: Iterable[Entry]) -> tuple[Line, Stretch]:
    """Return line and meetings of a list that is held whole."""
    listed = [entry.listed for entry in entries]
    tally = tally_of((number_of(one.date), 1) for one in listed)
    moments = tuple(Moment(one.uid, one.meeting_uid, one.title, one.date, one.sides) for one in listed)
    line = Line(tally, "readouts", len(listed), *gaps_of(library, Wish(), "readouts"))
    start, end = line.extent or (1, 1)
    return line, Stretch(start, end, moments, True)


def gaps_of(library: Library, wish: Wish, kind: Kind) -> tuple[tuple[Moment, ...], Tally]:
    """Return the meetings known without a text that ``wish`` would list if they had one, and their tally.

    None where it asks for what only a text can tell.
    """
    choices = undated(wish).choices
    if kind != "readouts" or wish.typed.strip() or any(one.field not in _TOLD_OF_GAPS for one in choices):
        return (), Tally()
    if not records_meetings(library):  # as in most archives
        return (), Tally()
    from app.services import knowing

    found = []
    for one in knowing.gaps(library):
        known = one.recorded.known
        told = {"country": set(known.sides), "pair": {"–".join(sorted(set(known.sides)))}}
        if all(told[choice.field].isdisjoint(choice.values) == choice.out for choice in choices):
            found.append(Moment(one.uid, one.uid, known.title, known.date, known.sides, held=False))
    return tuple(found), tally_of((number_of(one.date), 1) for one in found)


def chosen_dates(wish: Wish) -> tuple[int, int] | None:
    """Return the days that ``wish`` is narrowed to; None where it is not."""
    values = [value for one in wish.choices if one.field == "date" and not one.out for value in one.values]
    return range_read(values[0]) if values else None


def _asked(
    searching: Searching, wish: Wish, *, unfinished: bool = True
) -> tuple[Kind, Node | None, list[Choice]]:
    query = searching.asked(wish, unfinished=unfinished)
    kind = wish.kind or kind_of(query)
    return kind, query.asks, narrowed(query, kind, undated(wish).choices)
