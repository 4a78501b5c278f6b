"""Meetings one by one, each in the lanes of those who met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.analysis.timeline.calendar import Unit, number_of, reach_of
from app.model.moment import Moment

OTHERS: Final = ""  # the name of the lane of all who have none of their own


@dataclass(frozen=True, slots=True)
class Mark:
    """One meeting: its texts, the days it may have been on, how exactly that is known, and its lanes."""

    moments: tuple[Moment, ...]
    start: int
    end: int
    known: Unit
    lanes: tuple[int, ...]

    @property
    def held(self) -> bool:
        """Whether a text of it is held."""
        return any(one.held for one in self.moments)


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes from above, by side, and what stands in them in the order of time."""

    names: tuple[str, ...]
    marks: tuple[Mark, ...]


def lanes(moments: Sequence[Moment], *, most: int) -> Lanes:
    """Return the meetings of ``moments`` in at most ``most`` lanes, those of the most frequent sides first.

    Texts of one meeting on one day are one mark. Sides without a lane of their own, and meetings of which no
    side is known, stand in the last.
    """
    together: dict[tuple[str, int], list[Moment]] = {}
    for one in moments:
        together.setdefault((one.meeting_uid, number_of(one.date)), []).append(one)
    sides = {
        key: tuple(dict.fromkeys(side for one in several for side in one.sides))
        for key, several in together.items()
    }
    counted = Counter(side for held in sides.values() for side in held)
    order = sorted(counted, key=lambda side: (-counted[side], side))
    homeless = any(not held for held in sides.values())
    own = order if len(order) + homeless <= most else order[: most - 1]
    names = (*own, OTHERS) if len(own) < len(order) or homeless else tuple(own)
    place = {name: number for number, name in enumerate(names)}
    marks = []
    for key, several in together.items():
        reach = reach_of(key[1])
        if reach is None:
            continue
        known, start, end = reach
        held = sorted({place.get(side, len(names) - 1) for side in sides[key]}) or [len(names) - 1]
        marks.append(Mark(tuple(several), start, end, known, tuple(held)))
    marks.sort(key=lambda one: (one.start, one.end, one.moments[0].title, one.moments[0].uid))
    return Lanes(names, tuple(marks))
