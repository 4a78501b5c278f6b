"""Bookmarks: places to come back to, kept in the notebook as they are made."""

from __future__ import annotations

from collections.abc import Iterable

from app.library import readouts
from app.library.bookmarks import bookmarks as library_bookmarks
from app.model.bookmark import Bookmark
from app.model.page import Page
from app.model.record import Listed
from app.services.annotating import moment
from app.services.session import Session

_WORDS = 120  # code points of the line that are kept to know it by


def bookmark_list(session: Session, *, readout_uid: str | None = None) -> list[Bookmark]:
    """Return the bookmarks of one readout, in the order of its text, or all, the newest first."""
    return library_bookmarks(session.library, readout_uid=readout_uid)


def texts(session: Session, bookmarks: Iterable[Bookmark]) -> dict[str, Listed]:
    """Return the readouts in which these bookmarks stand, by uid, as far as the archive holds them."""
    found = readouts.listed(session.library, {one.readout_uid for one in bookmarks})
    return {one.uid: one for one in found}


def line_start(text: str, position: int) -> int:
    """Return where the line around ``position`` begins to have words; a bookmark belongs to a line."""
    start = text.rfind("\n", 0, position) + 1
    while start < len(text) and text[start].isspace():
        start += 1
    return min(start, max(0, len(text) - 1))


def toggle(session: Session, page: Page, position: int) -> tuple[Bookmark, bool]:
    """Mark the line around ``position``, or take its mark away; return the bookmark, and whether it is there."""
    from app.notebook.bookmarks import keep, take_away

    readout = page.readout
    start = line_start(readout.text, position)
    held = next((one for one in bookmark_list(session, readout_uid=readout.uid) if one.start == start), None)
    if held is not None:
        take_away(session.notebook, held.uid, now=moment())
        return held, False
    from uuid import uuid4

    words = " ".join(readout.text[start : start + _WORDS].partition("\n")[0].split())
    made = Bookmark(str(uuid4()), readout.uid, readout.text_sha256, start, words, moment())
    keep(session.notebook, made)
    return made, True


def take_away(session: Session, bookmark: Bookmark) -> None:
    """Take a bookmark away; ``put_back`` brings it back."""
    from app.notebook import bookmarks

    bookmarks.take_away(session.notebook, bookmark.uid, now=moment())


def put_back(session: Session, bookmark: Bookmark) -> None:
    """Put back a bookmark that was taken away."""
    from app.notebook.bookmarks import keep

    keep(session.notebook, bookmark)
