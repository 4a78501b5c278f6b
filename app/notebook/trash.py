"""The trash: what was deleted lies here until it is restored or the trash is emptied."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.model.codebook import is_within, key
from app.notebook import codebook, tag_rows
from app.notebook.steps import History, Kind, Taking

_KINDS: tuple[Kind, ...] = ("link", "annotation", "tag", "brief", "concordance", "search")


def throw(db: sqlite3.Connection, taking: Taking, kind: Kind, uids: Iterable[str], now: str) -> None:
    """Put rows into the trash; those that lie there already stay as they are."""
    wanted = list(uids)
    taking.touch(kind, wanted)
    db.executemany(
        f"update {kind} set trashed_at = ? where uid = ? and trashed_at is null",
        [(now, uid) for uid in wanted],
    )


def restore(db: sqlite3.Connection, taking: Taking, kind: Kind, uid: str) -> None:
    """Take a row out of the trash.

    With a tag comes what was deleted with it, and what stands above it. A tag whose path is taken again
    joins the one that has it.
    """
    row = db.execute(f"select trashed_at from {kind} where uid = ?", (uid,)).fetchone()
    if row is None or row[0] is None:
        return
    if kind != "tag":
        taking.touch(kind, [uid])
        db.execute(f"update {kind} set trashed_at = null where uid = ?", (uid,))
        return
    path = db.execute("select path from tag where uid = ?", (uid,)).fetchone()[0]
    together = db.execute(
        "select uid, path from tag where trashed_at = ? order by path", (row[0],)
    ).fetchall()
    for each, its_path in together:
        if is_within(its_path, path):
            _restore_tag(db, taking, each, its_path)


def _restore_tag(db: sqlite3.Connection, taking: Taking, uid: str, path: str) -> None:
    holder = tag_rows.load_tags(db).get(key(path))
    if holder is not None:
        codebook.join_trashed(db, taking, uid, holder)
        return
    taking.touch("tag", [uid])
    db.execute("update tag set trashed_at = null where uid = ?", (uid,))
    codebook.ensure(db, taking, path)


def empty(db: sqlite3.Connection, history: History) -> int:
    """Remove everything in the trash for good, and every word of it in the steps; return how much it was."""
    count = 0
    for kind in _KINDS:
        gone = {uid for (uid,) in db.execute(f"select uid from {kind} where trashed_at is not null")}
        if kind == "link":  # a link whose end goes, goes too
            gone |= {
                uid
                for (uid,) in db.execute(
                    "select link.uid from link join annotation on annotation.uid in (source_uid, target_uid)"
                    " where annotation.trashed_at is not null"
                )
            }
        db.executemany(f"delete from {kind} where uid = ?", [(uid,) for uid in gone])
        count += len(gone)
        if gone:
            history.forget(kind, gone)
    return count
