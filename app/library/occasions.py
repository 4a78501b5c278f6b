"""The occasions at which meetings took place, as the shown readings give them."""

from __future__ import annotations

from app.library.library import Library
from app.library.readouts import CURRENT


def occasions(library: Library) -> list[tuple[str, int]]:
    """Return each occasion as printed, with how many readouts were held at it, in order of names."""
    rows = library.rows(
        "select reading.occasion, count(*) from archive.readout"
        f" join archive.reading on reading.id = {CURRENT}"
        " where reading.is_readout = 1 and reading.occasion is not null"
        " group by reading.occasion order by reading.occasion collate nocase"
    )
    return [(name, count) for name, count in rows]


def held_at(library: Library, occasion: str) -> list[str]:
    """Return the uids of the readouts whose meeting was held at ``occasion``."""
    rows = library.rows(
        f"select readout.uid from archive.readout join archive.reading on reading.id = {CURRENT}"
        " where reading.is_readout = 1 and reading.occasion = ?",
        (occasion,),
    )
    return [uid for (uid,) in rows]
