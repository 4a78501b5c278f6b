"""The occasions at which meetings took place, as the shown readings give them."""

from __future__ import annotations

from app.library.library import Library
from app.library.readouts import SHOWN


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
