"""An annotation as rows, and as the JSON that a step keeps."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from app.model.annotation import Anchor, Annotation
from app.model.span import Span

COLUMNS = (
    'uid, readout_uid, text_sha256, start, "end", exact, prefix, suffix,'
    " colour, note, author, created_at, modified_at"
)


def load(db: sqlite3.Connection, uid: str) -> Annotation | None:
    """Return the annotation ``uid``; None where there is none or it is in the trash."""
    row = db.execute(
        f"select id, {COLUMNS} from annotation where uid = ? and trashed_at is null", (uid,)
    ).fetchone()
    if row is None:
        return None
    tags = db.execute(
        "select tag.name from annotation_tag join tag on tag.id = tag_id"
        " where annotation_id = ? order by position",
        (row[0],),
    ).fetchall()
    return annotation(row[1:], tuple(name for (name,) in tags))


def load_all(db: sqlite3.Connection, *, trashed: bool = False) -> dict[str, Annotation]:
    """Return every annotation by its uid, in the order they were made: those outside the trash, or in it."""
    tags: dict[int, tuple[str, ...]] = {}
    for row_id, name in db.execute(
        "select annotation_id, tag.name from annotation_tag join tag on tag.id = tag_id"
        " order by annotation_id, position"
    ):
        tags[row_id] = (*tags.get(row_id, ()), name)
    rows = db.execute(
        f"select id, {COLUMNS} from annotation where (trashed_at is not null) = ? order by id", (trashed,)
    )
    return {row[1]: annotation(row[1:], tags.get(row[0], ())) for row in rows}


def annotation(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    """Return the value of one row in the order of ``COLUMNS``."""
    (
        uid,
        readout_uid,
        text_sha256,
        start,
        end,
        exact,
        prefix,
        suffix,
        colour,
        note,
        author,
        created,
        modified,
    ) = row
    anchor = Anchor(readout_uid, text_sha256, Span(start, end), exact, prefix, suffix)
    return Annotation(uid, anchor, colour, note, tags, author, created, modified)


def store(db: sqlite3.Connection, uid: str, wanted: Annotation | None, *, now: str) -> None:
    """Bring the rows of ``uid`` to ``wanted``; None puts it into the trash."""
    if wanted is None:
        db.execute("update annotation set trashed_at = ? where uid = ?", (now, uid))
        return
    anchor = wanted.anchor
    db.execute(
        'insert into annotation (uid, readout_uid, text_sha256, start, "end", exact, prefix, suffix, colour,'
        " note, author, created_at, modified_at, trashed_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)"
        " on conflict (uid) do update set"
        " readout_uid = excluded.readout_uid, text_sha256 = excluded.text_sha256,"
        ' start = excluded.start, "end" = excluded."end", exact = excluded.exact, prefix = excluded.prefix,'
        " suffix = excluded.suffix, colour = excluded.colour, note = excluded.note, author = excluded.author,"
        " modified_at = excluded.modified_at, trashed_at = null",
        (
            uid, anchor.readout_uid, anchor.text_sha256, anchor.span.start, anchor.span.end, anchor.exact,
            anchor.prefix, anchor.suffix, wanted.colour, wanted.note, wanted.author, wanted.created_at,
            wanted.modified_at,
        ),
    )  # fmt: skip
    _store_tags(db, uid, wanted.tags)


def _store_tags(db: sqlite3.Connection, uid: str, tags: tuple[str, ...]) -> None:
    row_id = db.execute("select id from annotation where uid = ?", (uid,)).fetchone()[0]
    db.execute("delete from annotation_tag where annotation_id = ?", (row_id,))
    for position, name in enumerate(tags):
        db.execute("insert into tag (name) values (?) on conflict (name) do nothing", (name,))
        db.execute(
            "insert into annotation_tag (annotation_id, position, tag_id)"
            " select ?, ?, id from tag where name = ?",
            (row_id, position, name),
        )


def plain(value: Annotation) -> dict[str, Any]:
    """Return ``value`` as the JSON object a step keeps."""
    anchor = value.anchor
    return {
        "uid": value.uid, "readout_uid": anchor.readout_uid, "text_sha256": anchor.text_sha256,
        "start": anchor.span.start, "end": anchor.span.end, "exact": anchor.exact,
        "prefix": anchor.prefix, "suffix": anchor.suffix, "colour": value.colour, "note": value.note,
        "tags": list(value.tags), "author": value.author, "created_at": value.created_at,
        "modified_at": value.modified_at,
    }  # fmt: skip


def from_plain(raw: dict[str, Any]) -> Annotation:
    """Return the annotation of a step's JSON object."""
    anchor = Anchor(
        raw["readout_uid"],
        raw["text_sha256"],
        Span(raw["start"], raw["end"]),
        raw["exact"],
        raw["prefix"],
        raw["suffix"],
    )
    return Annotation(
        raw["uid"], anchor, raw["colour"], raw["note"], tuple(raw["tags"]), raw["author"], raw["created_at"],
        raw["modified_at"],
    )  # fmt: skip


def to_json(value: Annotation | None) -> str | None:
    """Return ``value`` as the JSON text a step keeps."""
    return None if value is None else json.dumps(plain(value), ensure_ascii=False)


def from_json(text: str | None) -> Annotation | None:
    """Return the annotation of a step's JSON text."""
    return None if text is None else from_plain(json.loads(text))
