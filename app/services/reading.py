"""Open and read: the list, the search, and one page for all panes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import WrongUsage
from app.library import readings, readouts
from app.library.annotations import annotation_list, by_uid
from app.library.readouts import Wanted
from app.model.anchor import resolve
from app.model.annotation import Change, Placed
from app.model.page import Page
from app.model.record import Hit, Listed
from app.model.text import bytes_sha256, text_sha256
from app.services.session import Session

if TYPE_CHECKING:
    from app.analysis.wording import Stretch

__all__ = [
    "Wanted",
    "listing",
    "named",
    "original",
    "page",
    "remarked",
    "revision_changes",
    "search",
    "wanted_listing",
]
_FEW = 100  # annotations that are asked for by name


def listing(session: Session, query: str = "") -> list[Listed]:
    """Return the readouts, newest first; with a query, those that it finds."""
    return session.searching.listed(query) if query.strip() else readouts.listing(session.library)


def wanted_listing(session: Session, wanted: Wanted, *, topic: str | None = None) -> list[Listed]:
    """Return the readouts that ``wanted`` describes and, with ``topic``, whose text holds its words; newest first."""
    rows = session.searching.rows(topic) if topic else None
    return readouts.listing(session.library, wanted=wanted, ids=rows)


def search(session: Session, query: str, *, limit: int = 50) -> tuple[int, tuple[Hit, ...]]:
    """Return how many readouts ``query`` finds, and the best of them as hits."""
    results = session.searching.search(query, kind="readouts", limit=limit)
    return results.total, results.hits


def titles(session: Session, uids: Iterable[str]) -> dict[str, str]:
    """Return the titles of the readouts with these uids; what is not held has none."""
    from app.library import passages

    rows = passages.rows_of(session.library, list(dict.fromkeys(uids)))
    return {one.uid: one.title for one in readouts.listed_by_row(session.library, rows).values()}


def is_held(session: Session, uid: str) -> bool:
    """Return whether the archive holds readout ``uid``."""
    return readouts.is_held(session.library, uid)


def newest(session: Session) -> str | None:
    """Return the uid of the readout of the newest meeting, None where there is none: without listing the others."""
    return next(iter(readouts.newest(session.library)), None)


def named(session: Session, name: str) -> str:
    """Return the uid that ``name`` (a uid, its beginning, or a date) means; WrongUsage otherwise."""
    return readouts.resolve(session.library, name)


def original(session: Session, uid: str) -> bytes:
    """Return the bytes of readout ``uid`` as they were received."""
    return readouts.original(session.library, uid)


def page(session: Session, uid: str) -> Page:
    """Return readout ``uid`` with its reading and its annotations placed in its text."""
    with session.library.snapshot():
        readout = readouts.readout(session.library, uid)
        reading = readings.reading(session.library, uid)
        found = annotation_list(session.library, readout_uid=uid)
        original = readouts.original(session.library, uid)
    placed = sorted((resolve(readout.text, readout.text_sha256, one) for one in found), key=_order)
    verified = (
        text_sha256(readout.text) == readout.text_sha256 and bytes_sha256(original) == readout.source_sha256
    )
    return Page(readout, reading, tuple(placed), verified)


def remarked(session: Session, page: Page, change: Change) -> Page:
    """Return ``page`` with its annotations as they stand after ``change``; the record is not read again.

    Of a change to some annotations and nothing else only those are read: this is done with every pause in typing.
    """
    readout = page.readout
    touched = change.annotations
    if touched and len(touched) <= _FEW and not (change.tags or change.links):
        kept = [one for one in page.placed if one.annotation.uid not in touched]
        found = [one for one in by_uid(session.library, touched) if one.anchor.readout_uid == readout.uid]
    else:
        kept, found = [], annotation_list(session.library, readout_uid=readout.uid)
    new = [resolve(readout.text, readout.text_sha256, one) for one in found]
    return replace(page, placed=tuple(sorted((*kept, *new), key=_order)))


def _order(placed: Placed) -> tuple[bool, int, int, str, str]:
    """In the order of the text, the longer first, then the older; what lost its place comes last."""
    span = placed.span or placed.annotation.anchor.span
    one = placed.annotation
    return (placed.span is None, span.start, -span.end, one.created_at, one.uid)


def revision_changes(session: Session, uid: str) -> tuple[str, tuple[Stretch, ...]]:
    """Return the uid of the text that ``uid`` revises, and how its wording changed; WrongUsage if it revises none."""
    from app.analysis.wording import redline

    new = readouts.readout(session.library, uid)
    if new.revises_uid is None:
        raise WrongUsage(f"{uid} is no revision: no earlier text from its address is held.")
    old = readouts.readout(session.library, new.revises_uid)
    return old.uid, redline(old.text, new.text)
