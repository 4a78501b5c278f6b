"""Take in what was made elsewhere: a colleague's notebook, or W3C Web Annotations.

Everything new is written in one transaction, as one step that undo takes back. What is not new, what
disagrees and what has no certain place is listed; nothing is placed by guessing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.errors import InputRefused, WrongUsage
from app.exchange.web_incoming import Unusable, incoming
from app.model.annotation import Annotation, Change
from app.model.codebook import Link
from app.model.merging import Merge, Parcel
from app.notebook.foreign import foreign_notebook
from app.services.annotating import moment
from app.services.exchange.placing import Places, instant
from app.services.session import Session
from app.storage.faults import explained

MAX_BYTES = 64 * 1024 * 1024  # of a JSON-LD document
_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file's annotations; ``unplaced`` are those that were not taken, each with its reason."""

    merge: Merge
    unplaced: tuple[Unusable, ...] = ()
    change: Change = field(default_factory=Change)


def preview(session: Session, path: Path, *, keep_all: bool = False) -> Taken:
    """Return what ``take_in`` would make of the file at ``path``; nothing is written."""
    found, unplaced = _read(session, path)
    return Taken(session.notebook.compared(found, keep_all=keep_all), tuple(unplaced))


def take_in(session: Session, path: Path, *, keep_all: bool = False) -> Taken:
    """Take the annotations of the notebook or JSON-LD file at ``path`` into the notebook.

    Authors, times and uids are kept. ``keep_all`` also takes duplicates, and what lies unchanged in the
    trash. Raises KnownError for a file that is neither, and where nothing could be written.
    """
    found, unplaced = _read(session, path)
    merge, change = session.notebook.merge(found, label="taking in", now=moment(), keep_all=keep_all)
    return Taken(merge, tuple(unplaced), change)


def _read(session: Session, path: Path) -> tuple[Parcel, list[Unusable]]:
    if path.exists() and path.samefile(session.notebook_path):
        raise WrongUsage(f"{path.name} is the notebook that is open.", to_do="Name a colleague's.")
    with explained(path), path.open("rb") as file:
        data = file.read(len(_SQLITE))
        if data != _SQLITE:
            data += file.read(MAX_BYTES)
    if data == _SQLITE:
        return foreign_notebook(path), []
    return _web_annotations(session, path, data)


def _web_annotations(session: Session, path: Path, data: bytes) -> tuple[Parcel, list[Unusable]]:
    if len(data) > MAX_BYTES:
        raise InputRefused(
            f"{path.name} is larger than {MAX_BYTES // 1024**2} MB.", kept="Nothing was taken."
        )
    try:
        document = json.loads(data.decode("utf-8-sig"))
        arrived = incoming(document)
    except (ValueError, RecursionError) as error:  # no JSON, a number beyond all bounds, nested without end
        raise InputRefused(
            f"{path.name} is neither a notebook nor a JSON document of annotations.",
            kept="Nothing was taken.",
        ) from error
    now = moment()
    places, placed, unusable = Places(session.library, now=now), [], list(arrived.unusable)
    for one in arrived.annotations:
        found = places.placed(one)
        if isinstance(found, Annotation):
            placed.append(found)
        else:
            unusable.append(found)
    links = tuple(_signed(link, now) for link in arrived.links)
    return Parcel(tuple(placed), arrived.tags, links), unusable


def _signed(link: Link, now: str) -> Link:
    return replace(link, author=link.author or "unknown", created_at=instant(link.created_at) or now)
