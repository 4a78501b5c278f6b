"""How much the archive holds: texts, their meetings and the days they are of."""

from __future__ import annotations

from app.library.decisions import meetings_joined
from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.coverage import Coverage


def held(library: Library) -> Coverage:
    """Return what the archive holds, without the meetings that have no text; looks through every reading."""
    row = library.row(
        "select count(*) filter (where is_readout), count(distinct meeting_id) filter (where is_readout),"
        " min(date) filter (where is_readout), max(date) filter (where is_readout),"
        " count(*) filter (where is_readout and date is null), count(*) filter (where not is_readout)"
        f" from archive.readout join archive.reading on reading.id = {CURRENT}"
    )
    texts, meetings, first, last, undated, for_review = row or (0, 0, None, None, 0, 0)
    joined = meetings_joined(library)
    if joined:
        meetings -= _spoken_for(library, joined)
    return Coverage(texts, meetings, first=first, last=last, undated=undated, for_review=for_review)


def _spoken_for(library: Library, joined: dict[str, str]) -> int:
    """Return how many meetings with a text are spoken for by another that was joined to them."""
    rows = library.rows(
        "select distinct meeting.uid from archive.meeting join archive.readout on meeting_id = meeting.id"
        f" join archive.reading on reading.id = {CURRENT} where is_readout = 1"
    )
    held = {uid for (uid,) in rows}
    return len(held) - len({joined.get(uid, uid) for uid in held})


def mark(library: Library) -> tuple[int, ...]:
    """Return numbers that change whenever ``held`` may."""
    row = library.row(
        "select (select coalesce(max(id), 0) from archive.reading),"
        " (select coalesce(max(id), 0) from archive.decision)"
    )
    return tuple(row or (0, 0))
