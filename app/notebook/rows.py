"""An annotation as rows, and as the JSON that a step keeps."""

from __future__ import annotations

import sqlite3
from typing import Any

from app.model.annotation import Anchor, Annotation
from app.model.span import Span

COLUMNS = (
    'uid, readout_uid, text_sha256, start, "end", exact, prefix, suffix,'
    " colour, note, author, created_at, modified_at, kind, handling"
)
_KEPT = (*(name.strip(' "') for name in COLUMNS.split(",")), "trashed_at")  # what a step keeps of a row
_WRITTEN = (
    f"insert into annotation ({COLUMNS}, trashed_at) values ({', '.join('?' * len(_KEPT))})"
    " on conflict (uid) do update set "
    + ", ".join(f'"{name}" = excluded."{name}"' for name in _KEPT if name not in {"uid", "created_at"})
)


def load(db: sqlite3.Connection, uid: str) -> Annotation | None:
    """Return the annotation ``uid``; None where there is none or it is in the trash."""
    row = db.execute(
        f"select id, {COLUMNS} from annotation where uid = ? and trashed_at is null", (uid,)
    ).fetchone()
    if row is None:
        return None
    tags = db.execute(
        "select tag.path from annotation_tag join tag on tag.id = tag_id"
        " where annotation_id = ? and tag.trashed_at is null order by position",
        (row[0],),
    ).fetchall()
    return annotation(row[1:], tuple(path for (path,) in tags))


def load_all(db: sqlite3.Connection, *, trashed: bool = False) -> dict[str, Annotation]:
    """Return every annotation by its uid, in the order they were made: those outside the trash, or in it."""
    tags: dict[int, tuple[str, ...]] = {}
    for row_id, path in db.execute(
        "select annotation_id, tag.path from annotation_tag join tag on tag.id = tag_id"
        " where tag.trashed_at is null order by annotation_id, position"
    ):
        tags[row_id] = (*tags.get(row_id, ()), path)
    rows = db.execute(
        f"select id, {COLUMNS} from annotation where (trashed_at is not null) = ? order by id", (trashed,)
    )
    return {row[1]: annotation(row[1:], tags.get(row[0], ())) for row in rows}


def annotation(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    """Return the value of one row in the order of ``COLUMNS``."""
    uid, readout_uid, text_sha256, start, end, exact, prefix, suffix = row[:8]
    colour, note, author, created, modified, kind, handling = row[8:]
    anchor = Anchor(readout_uid, text_sha256, Span(start, end), exact, prefix, suffix)
    return Annotation(uid, anchor, colour, note, tags, author, created, modified, kind, handling)


def store(db: sqlite3.Connection, wanted: Annotation, tag_ids: list[int]) -> None:
    """Bring the rows of an annotation to ``wanted``, outside the trash, with these of the codebook's tags.

    Tags that lie in the trash stay on it, unseen.
    """
    anchor = wanted.anchor
    db.execute(
        _WRITTEN,
        (
            wanted.uid, anchor.readout_uid, anchor.text_sha256, anchor.span.start, anchor.span.end,
            anchor.exact, anchor.prefix, anchor.suffix, wanted.colour, wanted.note, wanted.author,
            wanted.created_at, wanted.modified_at, wanted.kind, wanted.handling, None,
        ),
    )  # fmt: skip
    hidden = db.execute(
        "select tag_id from annotation_tag join tag on tag.id = tag_id join annotation on annotation.id ="
        " annotation_id where annotation.uid = ? and tag.trashed_at is not null order by position",
        (wanted.uid,),
    ).fetchall()
    _store_tags(db, wanted.uid, list(dict.fromkeys([*tag_ids, *(row[0] for row in hidden)])))


def state(db: sqlite3.Connection, uid: str) -> dict[str, Any] | None:
    """Return the annotation ``uid`` as a step keeps it, in the trash or out of it; None where there is none."""
    row = db.execute(f"select id, {COLUMNS}, trashed_at from annotation where uid = ?", (uid,)).fetchone()
    if row is None:
        return None
    tags = db.execute(
        "select tag.uid from annotation_tag join tag on tag.id = tag_id where annotation_id = ?"
        " order by position",
        (row[0],),
    ).fetchall()
    return {**dict(zip(_KEPT, row[1:], strict=True)), "tag_uids": [tag for (tag,) in tags]}


def bring(db: sqlite3.Connection, kept: dict[str, Any], tag_ids: list[int]) -> None:
    """Bring an annotation's rows to what a step kept."""
    earlier = {"kind": "passage", "trashed_at": None, "handling": ""}  # earlier steps do not say these
    row = earlier | kept
    db.execute(_WRITTEN, [row[name] for name in _KEPT])
    _store_tags(db, row["uid"], tag_ids)


def _store_tags(db: sqlite3.Connection, uid: str, tag_ids: list[int]) -> None:
    row_id = db.execute("select id from annotation where uid = ?", (uid,)).fetchone()[0]
    db.execute("delete from annotation_tag where annotation_id = ?", (row_id,))
    db.executemany(
        "insert into annotation_tag (annotation_id, tag_id, position) values (?, ?, ?)",
        [(row_id, tag_id, position) for position, tag_id in enumerate(tag_ids)],
    )
