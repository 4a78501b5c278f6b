"""Who sat in which meeting: people by meetings, each cell the office printed then and the place in the order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.model.names import name_key

CellState = Literal[
    "present",  # named in a text of the meeting
    "recorded",  # no text is held, but the record of the meeting names the person
    "absent",  # between first and last seen, and the text has a list of that side without the person
    "unlisted",  # between first and last seen, but no text lists who was there on that side
    "gap",  # no text of the meeting is held
    "outside",  # before the person was first seen, or after the last time
]


@dataclass(frozen=True, slots=True)
class Attended:
    """A person as one text of a meeting prints them: ``place`` is that among those of the side, from 1."""

    person: str
    name: str
    side: str | None
    office: str | None
    place: int
    principal: bool
    readout: str
    language: str | None = None  # of the text, BCP 47


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting as a column. ``readouts`` are its texts, none for one that is known without a text.

    ``listed`` are the sides of which a text lists who was there besides those who met; ``recorded`` are the
    keys of the names that the record of a meeting without a text gives. ``inferred``: its texts are taken for those
    of one meeting by day, sides and persons, and nobody has confirmed it.
    """

    key: str
    day: str
    title: str
    place: str | None
    sides: tuple[str, ...]
    readouts: tuple[str, ...]
    listed: frozenset[str] = frozenset()
    recorded: frozenset[str] = frozenset()
    inferred: bool = False
    mode: str | None = None

    @property
    def gap(self) -> bool:
        """Whether no text of it is held."""
        return not self.readouts


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at a meeting. ``new``: not seen before, although an earlier text lists that side.

    ``back``: seen again after an absence; ``before`` is the office printed the last time, where it was another.
    """

    office: str | None
    place: int
    principal: bool
    readout: str
    new: bool = False
    back: bool = False
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Sitter:
    """One person as a row: ``first`` and ``last`` are columns, ``office`` is the one printed last."""

    person: str
    name: str
    aliases: tuple[str, ...]
    side: str | None
    office: str | None
    meetings: int
    led: int
    first: int
    last: int
    rank: float  # mean place in the order printed


@dataclass(frozen=True, slots=True)
class Matrix:
    """The rows and columns, oldest meeting first, and who sat where; every other cell follows from these."""

    sitters: tuple[Sitter, ...]
    gatherings: tuple[Gathering, ...]
    seats: Mapping[tuple[str, int], Seat]

    def seat(self, row: int, column: int) -> Seat | None:
        """Return the seat in a cell, where a text names the person there."""
        return self.seats.get((self.sitters[row].person, column))

    def state(self, row: int, column: int) -> CellState:
        """Return what is known of a person at a meeting."""
        one, there = self.sitters[row], self.gatherings[column]
        if (one.person, column) in self.seats:
            return "present"
        if there.gap:
            names = (one.name, *one.aliases)
            return "recorded" if any(name_key(name) in there.recorded for name in names) else "gap"
        if not one.first < column < one.last:
            return "outside"
        if one.side is not None and one.side not in there.sides:
            return "outside"  # that side did not take part
        return "absent" if (one.side or "") in there.listed else "unlisted"
