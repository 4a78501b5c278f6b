"""The codebook and the links as rows, and as the JSON that a step keeps."""

from __future__ import annotations

import sqlite3
from typing import Any
from uuid import uuid4

from app.model.codebook import Link, Tag, ancestors, key

_TAG = ("uid", "path", "definition", "colour", "trashed_at")
_LINK = ("uid", "source_uid", "target_uid", "relation", "author", "created_at", "trashed_at")


def load_tags(db: sqlite3.Connection) -> dict[str, Tag]:
    """Return every tag outside the trash, by what its spellings have in common."""
    rows = db.execute("select uid, path, definition, colour from tag where trashed_at is null order by id")
    return {key(row[1]): Tag(*row) for row in rows}


def load_tag(db: sqlite3.Connection, uid: str) -> Tag | None:
    """Return the tag ``uid``; None where there is none or it is in the trash."""
    row = db.execute(
        "select uid, path, definition, colour from tag where uid = ? and trashed_at is null", (uid,)
    ).fetchone()
    return Tag(*row) if row else None


def load_links(db: sqlite3.Connection) -> dict[str, Link]:
    """Return every link outside the trash, by its uid; also those with an end in the trash."""
    rows = db.execute(
        "select uid, source_uid, target_uid, relation, author, created_at from link"
        " where trashed_at is null order by id"
    )
    return {row[0]: Link(*row) for row in rows}


def trashed_links(db: sqlite3.Connection) -> set[str]:
    """Return the uids of the links in the trash."""
    return {uid for (uid,) in db.execute("select uid from link where trashed_at is not null")}


def missing(tags: dict[str, Tag], paths: tuple[str, ...]) -> list[Tag]:
    """Return new tags for those of ``paths``, and of what stands above them, that ``tags`` does not hold."""
    known, made = dict(tags), []
    for path in paths:
        for each in (*ancestors(path), path):
            if key(each) not in known:
                known[key(each)] = Tag(str(uuid4()), each)
                made.append(known[key(each)])
    return made


def store_tag(db: sqlite3.Connection, tag: Tag, *, trashed_at: str | None = None) -> None:
    """Bring the row of a tag to this state."""
    _bring(db, "tag", _TAG, (tag.uid, tag.path, tag.definition, tag.colour, trashed_at))


def store_link(db: sqlite3.Connection, link: Link, *, trashed_at: str | None = None) -> None:
    """Bring the row of a link to this state."""
    values = (link.uid, link.source_uid, link.target_uid, link.relation, link.author, link.created_at)
    _bring(db, "link", _LINK, (*values, trashed_at))


def state(db: sqlite3.Connection, kind: str, uid: str) -> dict[str, Any] | None:
    """Return the tag or link ``uid`` as a step keeps it; None where there is none."""
    names = _TAG if kind == "tag" else _LINK
    row = db.execute(f"select {', '.join(names)} from {kind} where uid = ?", (uid,)).fetchone()
    return dict(zip(names, row, strict=True)) if row else None


def bring(db: sqlite3.Connection, kind: str, kept: dict[str, Any]) -> None:
    """Bring the row of a tag or link to what a step kept."""
    names = _TAG if kind == "tag" else _LINK
    _bring(db, kind, names, tuple(kept[name] for name in names))


def _bring(db: sqlite3.Connection, table: str, names: tuple[str, ...], values: tuple[Any, ...]) -> None:
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name != "uid")
    db.execute(
        f"insert into {table} ({', '.join(names)}) values ({', '.join('?' * len(names))})"
        f" on conflict (uid) do update set {changed}",
        values,
    )
