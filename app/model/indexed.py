"""What the search index knows of a readout, taken from the record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndexedStatement:
    """One statement, half-open code points of its text; ``agreement`` is the kind of agreement it is."""

    start: int
    end: int
    speakers: tuple[str, ...]
    sides: tuple[str, ...]
    verb: str
    act: str
    agreement: str | None = None


@dataclass(frozen=True, slots=True)
class Indexed:
    """One readout with the reading that is shown. ``row`` and ``reading`` are private to the archive's file.

    ``people`` are the names as printed, ``persons`` the identities' uids; ``pair`` is ``JP–KR``, the sides of
    the principals in alphabetical order, where there are two. ``date`` is ISO 8601 at the precision known.
    """

    row: int
    reading: int
    text: str
    title: str
    date: str | None
    kind: str
    language: str | None
    publisher: str | None
    countries: tuple[str, ...]
    pair: str | None
    people: tuple[str, ...]
    persons: tuple[str, ...]
    state: str  # confirmed, review, inferred
    statements: tuple[IndexedStatement, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a facet with how many of the current results have it."""

    value: str
    count: int
