"""What the texts of an archive say of a person, and of two countries, as the pages about them show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.model.span import Span

# Whose texts of a meeting are held: both sides', only the first's or the second's, only others'.
HeldFrom = Literal["both", "first", "second", "others"]


class Appearance(NamedTuple):
    """A person as one text prints them. ``reading`` is the row of its reading; ``day`` ISO 8601.

    A named tuple: a page about somebody who was at ten thousand meetings is made of as many.
    """

    reading: int
    readout: str
    meeting: str
    day: str | None
    name: str
    office: str | None
    side: str | None
    principal: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """Words a text prints of somebody (an office, a name), with where they were first and last seen."""

    words: str
    times: int  # texts
    first: Appearance
    last: Appearance


class Met(NamedTuple):
    """A meeting that somebody was at, by the texts that name them, the newest text first.

    ``apart`` are the meetings that the record tells apart, and that are taken for one here: inferred, not decided.
    """

    meeting: str
    day: str | None
    seen: tuple[Appearance, ...]
    apart: tuple[str, ...] = ()

    @property
    def behind(self) -> tuple[str, ...]:
        """The meetings of the record behind this one."""
        return self.apart or (self.meeting,)

    @property
    def principal(self) -> bool:
        """Whether one of the texts has them as a principal."""
        return any(one.principal for one in self.seen)


@dataclass(frozen=True, slots=True)
class Portrait:
    """A person: names, offices, meetings newest first, and the decisions that made this identity.

    ``texts`` is how many texts name them. Days are None where no text is dated.
    """

    uid: str
    name: str
    sides: tuple[str, ...]
    names: tuple[Printed, ...]
    offices: tuple[Printed, ...]
    meetings: tuple[Met, ...]
    texts: int
    first_seen: Appearance | None
    last_seen: Appearance | None
    joined: tuple[int, ...] = ()  # numbers of the decisions that joined or parted what is shown here
    whole: bool = True  # whether that is all; a glimpse holds the newest meetings only

    @property
    def aliases(self) -> tuple[str, ...]:
        """The names besides the one seen most."""
        return tuple(one.words for one in self.names[1:])


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Somebody who was at the same meetings: at how many, at how many both led, first and last day."""

    uid: str
    name: str
    side: str | None
    office: str | None
    meetings: int
    led: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class HeldText:
    """One text of a meeting. ``country`` is the publisher's."""

    uid: str
    title: str
    publisher: str | None
    country: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What is shown of one meeting: of its texts, the one that was asked with goes before the others."""

    title: str
    day: str | None
    day_inferred: bool
    mode: str | None
    place: str | None
    place_country: str | None
    texts: tuple[HeldText, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: its words as published, where they stand, and what the user's tags or their words say of them.

    ``topic`` is the key of a topic that the program found by its words, "" where it found none.
    """

    readout: str
    day: str | None
    span: Span
    words: str
    verb: str
    act: str
    jointly: bool
    inferred: bool
    topic: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sayings:
    """The statements of a person in the texts that were looked through, newest first."""

    statements: tuple[Said, ...]
    looked_through: int
    texts: int


@dataclass(frozen=True, slots=True)
class Likely:
    """Somebody who may be the same person, and why. Nothing is joined until a person says so."""

    uid: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A meeting that is known to have taken place, and of which no text is held for certain.

    ``likely`` where a text may tell of it: a person decides. ``known_from`` says where it is known from.
    """

    uid: str
    day: str
    until: str | None
    title: str
    sides: tuple[str, ...]
    place: str | None
    place_country: str | None
    mode: str | None
    known_from: str
    likely: bool


@dataclass(frozen=True, slots=True)
class PairMet:
    """A meeting of two sides: its day, its texts as (row of the reading, readout), and whose texts are held.

    ``apart`` are the meetings that the record tells apart, and that are taken for one here: inferred, not decided.
    """

    meeting: str
    day: str | None
    texts: tuple[tuple[int, str], ...]
    held_from: HeldFrom
    apart: tuple[str, ...] = ()

    @property
    def behind(self) -> tuple[str, ...]:
        """The meetings of the record behind this one."""
        return self.apart or (self.meeting,)


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two people, one of each side, who were at the same meetings: at how many, led by both, first and last day."""

    first: str  # uid
    second: str
    meetings: int
    led: int
    since: str | None
    until: str | None
    last_readout: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """An agreement on record. ``lapsed`` where a note of the user says that it no longer stands."""

    readout: str
    day: str | None
    span: Span
    words: str
    verb: str
    kind: str
    lapsed: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sides and their meetings, newest first. ``held`` counts them by whose texts are held."""

    first: str
    second: str
    meetings: tuple[PairMet, ...]
    texts: int
    held: dict[HeldFrom, int] = field(default_factory=dict)

    @property
    def first_day(self) -> str | None:
        """The day of the earliest dated meeting."""
        return min((one.day for one in self.meetings if one.day), default=None)

    @property
    def last_day(self) -> str | None:
        """The day of the latest dated meeting."""
        return max((one.day for one in self.meetings if one.day), default=None)
