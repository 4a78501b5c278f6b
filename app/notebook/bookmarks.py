"""Write bookmarks: one transaction each; what is taken away can be put back."""

from __future__ import annotations

from app.model.bookmark import Bookmark
from app.notebook.writer import Notebook, connection_of
from app.storage.connect import transaction

_KEPT = "The bookmarks are as they were."


def keep(notebook: Notebook, bookmark: Bookmark) -> None:
    """Add ``bookmark``, or put back the one with its uid."""
    with transaction(connection_of(notebook), notebook.path, kept=_KEPT) as db:
        db.execute(
            "insert into bookmark (uid, readout_uid, text_sha256, start, words, created_at)"
            " values (?, ?, ?, ?, ?, ?) on conflict (uid) do update set removed_at = null",
            (
                bookmark.uid,
                bookmark.readout_uid,
                bookmark.text_sha256,
                bookmark.start,
                bookmark.words,
                bookmark.created_at,
            ),
        )


def take_away(notebook: Notebook, uid: str, *, now: str) -> None:
    """Take the bookmark ``uid`` away; ``keep`` puts it back."""
    with transaction(connection_of(notebook), notebook.path, kept=_KEPT) as db:
        db.execute("update bookmark set removed_at = ? where uid = ?", (now, uid))
