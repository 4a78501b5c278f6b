"""Which readouts have something that waits for a person."""

from __future__ import annotations

from app.library.library import Library
from app.library.readouts import CURRENT


def doubted(library: Library) -> list[str]:
    """Return the uids of the readouts whose shown reading has findings to review, newest received first."""
    rows = library.rows(
        f"select readout.uid from archive.readout join archive.reading on reading.id = {CURRENT}"
        " where exists (select 1 from archive.finding where reading_id = reading.id and severity = 'review')"
        " order by readout.id desc"
    )
    return [uid for (uid,) in rows]
