"""Bookmarks as the notebook holds them."""

from __future__ import annotations

from app.library.library import Library
from app.model.bookmark import Bookmark


def bookmarks(library: Library, *, readout_uid: str | None = None) -> list[Bookmark]:
    """Return the bookmarks of one readout, in the order of its text, or all, the newest first."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select uid, readout_uid, text_sha256, start, words, created_at from notebook.bookmark"
        " where removed_at is null and (?1 is null or readout_uid = ?1)"
        " order by case when ?1 is null then -id else start end",
        (readout_uid,),
    )
    return [Bookmark(*row) for row in rows]
