"""The occasions at which meetings took place, and which two sides met, as the shown readings give them."""

from __future__ import annotations

from typing import NamedTuple

from app.library.library import Library
from app.library.readouts import SHOWN


class SidesMet(NamedTuple):
    """Two sides (codes, the first in order first), how many texts name people of both, and their newest day."""

    first: str
    second: str
    texts: int
    newest: str | None


def occasions(library: Library) -> list[tuple[str, int]]:
    """Return each occasion as printed, with how many readouts were held at it, in order of names."""
    rows = library.rows(
        f"select reading.occasion, count(*) from archive.reading where reading.occasion is not null and {SHOWN}"
        " group by reading.occasion order by reading.occasion collate nocase"
    )
    return [(name, count) for name, count in rows]


def held_at(library: Library, occasion: str) -> list[str]:
    """Return the uids of the readouts whose meeting was held at ``occasion``."""
    rows = library.rows(
        "select readout.uid from archive.reading join archive.readout on readout.id = reading.readout_id"
        f" where reading.occasion = ? and {SHOWN}",
        (occasion,),
    )
    return [uid for (uid,) in rows]


def sides_met(library: Library) -> list[SidesMet]:
    """Return each two sides of a text, in order of their codes: most of a second for 100,000 readouts."""
    rows = library.rows(
        "with present as materialized"
        " (select distinct reading_id, side from archive.participant where side is not null)"
        " select one.side, other.side, count(*), max(reading.date) from present one"
        " join present other on other.reading_id = one.reading_id and other.side > one.side"
        " join archive.reading on reading.id = one.reading_id"
        f" where {SHOWN} group by one.side, other.side order by one.side, other.side"
    )
    return [SidesMet._make(row) for row in rows]
