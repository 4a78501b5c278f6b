"""Who sat in which meeting, and what may be said of those who are not named.

Nobody is called absent for want of a list: a text that names only those who met says nothing of the others, and
a meeting without a text says nothing at all. Somebody is new only where an earlier text lists that side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Literal

from app.model.matrix import Attended, Gathering, Matrix, Seat, Sitter

Order = Literal["often", "rank", "name", "first", "last"]
ORDERS: tuple[Order, ...] = ("often", "rank", "name", "first", "last")
Short = Callable[[str | None, str | None], str]  # an office, and whose side's


def matrix(
    gatherings: Iterable[Gathering],
    attended: Sequence[tuple[str, Attended]],
    *,
    order: Order = "often",
    short: Short = lambda office, _: office or "",
) -> Matrix:
    """Return the matrix of these meetings; ``attended`` gives the key of the meeting with each person there.

    Columns stand by day, undated ones last. Where several texts of a meeting name a person, the first that is
    given counts. Rows stand by side, the side with most people first, within it by ``order``. ``short`` gives what
    of an office of a side tells whether it is another.
    """
    columns = tuple(sorted(gatherings, key=lambda one: (one.day == "", one.day, one.key)))
    place_of = {one.key: at for at, one in enumerate(columns)}
    named: dict[str, dict[int, Attended]] = defaultdict(dict)
    for key, one in attended:
        if key in place_of:
            named[one.person].setdefault(place_of[key], one)
    seats: dict[tuple[str, int], Seat] = {}
    sitters = []
    first_list = _first_lists(columns)
    for person, its in named.items():
        sitter = _sitter(person, its)
        sitters.append(sitter)
        seats.update(_seats(sitter, its, columns, first_list, short))
    return Matrix(tuple(_ordered(sitters, order)), columns, seats)


def reordered(whole: Matrix, order: Order) -> Matrix:
    """Return the matrix with its rows in another order."""
    return replace(whole, sitters=tuple(_ordered(whole.sitters, order)))


def only(
    whole: Matrix, *, both: Sequence[str] = (), sides: Sequence[str] = (), returned: bool = False
) -> Matrix:
    """Return the rows of those who were there at every one of ``both``, and on one of ``sides``.

    What stands in ``both`` is a day, month or year in ISO 8601, or ``first`` or ``last``: the oldest and the newest
    meeting of which a text is held. ``returned`` keeps to those who came back after an absence.
    """
    wanted = [_columns(whole, one) for one in both]
    back = {person for (person, _), seat in whole.seats.items() if seat.back}
    return replace(
        whole,
        sitters=tuple(
            one
            for one in whole.sitters
            if (not sides or (one.side or "") in sides)
            and (not returned or one.person in back)
            and all(any((one.person, column) in whole.seats for column in columns) for columns in wanted)
        ),
    )


def _columns(whole: Matrix, wanted: str) -> list[int]:
    held = [at for at, one in enumerate(whole.gatherings) if not one.gap and one.day]
    if wanted in {"first", "last"}:
        return held[:1] if wanted == "first" else held[-1:]
    return [at for at in held if whole.gatherings[at].day.startswith(wanted)]


def _first_lists(columns: Sequence[Gathering]) -> dict[str, int]:
    """Return the first column in which each side is listed."""
    found: dict[str, int] = {}
    for at, one in enumerate(columns):
        for side in one.listed:
            found.setdefault(side, at)
    return found


def _sitter(person: str, its: dict[int, Attended]) -> Sitter:
    seen = [its[at] for at in sorted(its)]
    names = [name for name, _ in Counter(one.name for one in seen).most_common()]
    sides = Counter(one.side for one in seen if one.side).most_common(1)
    return Sitter(
        person=person,
        name=names[0],
        aliases=tuple(sorted(names[1:])),
        side=sides[0][0] if sides else None,
        office=next((one.office for one in reversed(seen) if one.office), None),
        meetings=len(its),
        led=sum(one.principal for one in seen),
        first=min(its),
        last=max(its),
        rank=sum(one.place for one in seen) / len(seen),
    )


def _seats(
    sitter: Sitter,
    its: dict[int, Attended],
    columns: Sequence[Gathering],
    first_list: dict[str, int],
    short: Short,
) -> Iterable[tuple[tuple[str, int], Seat]]:
    side, before = sitter.side or "", None
    offices: dict[
        str | None, str
    ] = {}  # the last one in each language: in another it says nothing of a change
    for at in sorted(its):
        one = its[at]
        office = offices.get(one.language, "")
        changed = bool(office and one.office) and _plain(short(office, one.side)) != _plain(
            short(one.office, one.side)
        )
        missed = before is not None and any(
            side in columns[between].listed and not columns[between].gap for between in range(before + 1, at)
        )
        yield (
            (sitter.person, at),
            Seat(
                office=one.office,
                place=one.place,
                principal=one.principal,
                readout=one.readout,
                new=before is None and first_list.get(side, at) < at,
                back=missed,
                before=office if changed else None,
            ),
        )
        before = at
        offices[one.language] = one.office or office


def _plain(office: str) -> str:
    return " ".join(office.casefold().split())


def _ordered(sitters: Sequence[Sitter], order: Order) -> list[Sitter]:
    sides = Counter(one.side or "" for one in sitters)

    def by(one: Sitter) -> tuple[object, ...]:
        side = (one.side is None, -sides[one.side or ""], one.side or "")
        if order == "rank":
            return (*side, one.rank, -one.meetings, one.name)
        if order == "name":
            return (*side, one.name.casefold())
        if order == "first":
            return (*side, one.first, one.rank, one.name)
        if order == "last":
            return (*side, -one.last, one.rank, one.name)
        return (*side, -one.meetings, one.rank, one.name)

    return sorted(sitters, key=by)
