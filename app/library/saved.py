"""Searches that are kept, and what has come in since one of them was looked at."""

from __future__ import annotations

from app.library.library import Library
from app.model.saved import Saved

_BATCH = 500


def saved(library: Library) -> list[Saved]:
    """Return the searches outside the trash, in the order of their names."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select uid, name, wish, created_at, modified_at, looked_at from notebook.search"
        " where trashed_at is null order by name collate nocase, id"
    )
    return [Saved(*row) for row in rows]


def received_after(library: Library, moment: str) -> list[int]:
    """Return the rows of the readouts that came into the archive after ``moment``, the newest first.

    Rows are given in the order in which readouts come in, so that only what is new is looked at.
    """
    found: list[int] = []
    below = 1 << 62
    while True:
        rows = library.rows(
            "select id, received_at from archive.readout where id < ? order by id desc limit ?",
            (below, _BATCH),
        )
        for row, received_at in rows:
            if received_at <= moment:
                return found
            found.append(row)
        if len(rows) < _BATCH:
            return found
        below = rows[-1][0]
