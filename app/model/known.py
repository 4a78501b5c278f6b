"""Meetings that are known to have taken place, whether or not a text of them is held."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from app.model.names import name_key
from app.model.reading import Mode

PREFIX = "known-"
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z")


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who is said to have been there; ``office`` and ``side`` as far as they are known."""

    name: str
    office: str | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What a person knows of a meeting. ``date`` is ISO 8601 as far as it is known (a day, a month, a year).

    ``until`` is the last day of a meeting or visit of several days; ``sides`` are codes as in
    ``Participant.side``; ``known_from`` says where the meeting is known from and is never empty.
    """

    date: str
    sides: tuple[str, ...]
    known_from: str
    until: str | None = None
    people: tuple[KnownPerson, ...] = ()
    title: str = ""
    mode: Mode | None = None
    place: str | None = None
    place_country: str | None = None
    url: str | None = None
    note: str = ""

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day on which it may have taken place."""
        return first_day(self.date), last_day(self.until or self.date)

    @property
    def exact(self) -> bool:
        """Whether the day is known, and is one."""
        return len(self.date) == 10 and self.until in {None, self.date}


@dataclass(frozen=True, slots=True)
class Recorded:
    """A known meeting as the archive holds it: ``made_at`` is ISO 8601 in UTC.

    ``batch`` is shared by all that were recorded together; ``withdrawn`` says who withdrew it, when and why.
    """

    uid: str
    known: Known
    batch: str
    made_by: str
    made_at: str
    withdrawn: Withdrawn | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """That a known meeting no longer stands."""

    why: str
    made_by: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Held:
    """A text as far as it tells which meeting it is of; ``day`` is ISO 8601, '' where unknown."""

    readout: str
    meeting: str
    title: str
    day: str
    mode: str | None
    sides: tuple[str, ...]
    people: tuple[str, ...]
    publisher: str | None = None
    language: str | None = None


def first_day(date: str) -> str:
    """Return the first day of a date that may be a month or a year."""
    return f"{date}-01-01"[:10] if len(date) == 4 else f"{date}-01"[:10]


def last_day(date: str) -> str:
    """Return the last day of a date that may be a month or a year."""
    if len(date) == 4:
        return f"{date}-12-31"
    if len(date) == 7:
        return f"{date}-{calendar.monthrange(int(date[:4]), int(date[5:]))[1]:02}"
    return date


def is_date(text: str) -> bool:
    """Whether ``text`` is a real day, month or year in ISO 8601."""
    import datetime

    if not _DATE.match(text):
        return False
    try:
        datetime.date.fromisoformat(first_day(text))
    except ValueError:
        return False
    return True


def same_known(one: Known, other: Known) -> bool:
    """Whether two records are of one meeting: the same days and sides, and nothing that speaks against it."""
    if (one.date, one.until or one.date) != (other.date, other.until or other.date):
        return False
    if set(one.sides) != set(other.sides) or (one.mode and other.mode and one.mode != other.mode):
        return False
    people, others = ({name_key(each.name) for each in its.people} for its in (one, other))
    if people and others and people != others:
        return False
    titles = (one.title.casefold().strip(), other.title.casefold().strip())
    return not all(titles) or titles[0] == titles[1]
