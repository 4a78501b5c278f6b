"""Edit the codebook inside the caller's transaction; every row is named to the ``Taking`` first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from app.model.codebook import Tag, ancestors, is_within, key, moved
from app.notebook import tag_rows
from app.notebook.steps import Taking

READOUTS = (
    "select distinct readout_uid from annotation join annotation_tag on annotation_id = annotation.id"
    " join tag on tag.id = tag_id where tag.uid = ?1 and annotation.trashed_at is null"
)


def write(db: sqlite3.Connection, taking: Taking, tag: Tag) -> None:
    """Bring a tag to this state; where its path changes, what lies below it goes along.

    ``ValueError`` where another tag has its path, or where it would come to lie below itself.
    """
    tags = tag_rows.load_tags(db)
    before = tag_rows.load_tag(db, tag.uid)
    taken = tags.get(key(tag.path))
    if taken is not None and taken.uid != tag.uid:
        raise ValueError(f"another tag is called {tag.path}")
    if before is not None and before.path != tag.path:
        if key(before.path) != key(tag.path) and is_within(tag.path, before.path):
            raise ValueError(f"{before.path} would come to lie below itself")
        below = [each for each in tags.values() if each.uid != tag.uid and is_within(each.path, before.path)]
        going = [replace(one, path=moved(one.path, old=before.path, new=tag.path)) for one in below]
        mine = {tag.uid, *(one.uid for one in below)}
        for one in going:
            holder = tags.get(key(one.path))
            if holder is not None and holder.uid not in mine:
                raise ValueError(f"another tag is called {one.path}")
        _store(db, taking, going)
    _store(db, taking, [tag])
    _ensure(db, taking, ancestors(tag.path))


def take_in(db: sqlite3.Connection, taking: Taking, tag: Tag) -> None:
    """Add a tag that comes from elsewhere under its own uid, or a new one where that is taken.

    One that lies in the trash here stays there, with what carried it.
    """
    held = db.execute("select path, trashed_at from tag where uid = ?", (tag.uid,)).fetchone()
    if held is not None and (held[1] is not None or key(held[0]) != key(tag.path)):
        _ensure(db, taking, [tag.path])
        found = tag_rows.load_tags(db)[key(tag.path)]
        tag = replace(found, definition=tag.definition, colour=tag.colour)
    _store(db, taking, [tag])
    _ensure(db, taking, ancestors(tag.path))


def merge(db: sqlite3.Connection, taking: Taking, uid: str, into: str) -> None:
    """Let the annotations of one tag, in the trash too, carry another instead; the first is gone then.

    What lies below it goes below the other, and is merged there with what has the same path. A definition
    is kept: the other's, and behind it that of the one that is gone. ``ValueError`` where the one lies below the
    other's own.
    """
    old, target = tag_rows.load_tag(db, uid), tag_rows.load_tag(db, into)
    if old is None or target is None or old.uid == target.uid:
        raise ValueError("there are no two tags to merge")
    if is_within(target.path, old.path):
        raise ValueError(f"{target.path} lies below {old.path}")
    tags = tag_rows.load_tags(db)
    inside = sorted((one for one in tags.values() if is_within(one.path, old.path)), key=lambda one: one.path)
    for one in inside:
        path = moved(one.path, old=old.path, new=target.path)
        there = tags.get(key(path))
        if there is None:
            _store(db, taking, [replace(one, path=path)])
        else:
            _join(db, taking, one, there)


def _join(db: sqlite3.Connection, taking: Taking, old: Tag, new: Tag) -> None:
    carried = _carriers(db, old.uid)
    taking.touch("annotation", carried)
    taking.touch("tag", [old.uid, new.uid])
    old_id, new_id = (_row_id(db, tag.uid) for tag in (old, new))
    db.execute("update or ignore annotation_tag set tag_id = ? where tag_id = ?", (new_id, old_id))
    db.execute("delete from tag where uid = ?", (old.uid,))
    definition = "\n\n".join(dict.fromkeys(part for part in (new.definition, old.definition) if part))
    tag_rows.store_tag(db, replace(new, definition=definition, colour=new.colour or old.colour))


def join_trashed(db: sqlite3.Connection, taking: Taking, uid: str, into: Tag) -> None:
    """Let what carries a tag of the trash carry ``into``, which has its path now."""
    row = db.execute("select uid, path, definition, colour from tag where uid = ?", (uid,)).fetchone()
    _join(db, taking, Tag(*row), into)


def subtree(db: sqlite3.Connection, uid: str) -> list[str]:
    """Return the uids of a tag and of everything below it."""
    top = tag_rows.load_tag(db, uid)
    if top is None:
        return []
    return [one.uid for one in tag_rows.load_tags(db).values() if is_within(one.path, top.path)]


def ensure(db: sqlite3.Connection, taking: Taking, path: str) -> None:
    """Make the tags above ``path`` that are not there."""
    _ensure(db, taking, ancestors(path))


def _ensure(db: sqlite3.Connection, taking: Taking, paths: Iterable[str]) -> None:
    _store(db, taking, tag_rows.missing(tag_rows.load_tags(db), tuple(paths)))


def _store(db: sqlite3.Connection, taking: Taking, tags: Iterable[Tag]) -> None:
    wanted = list(tags)
    taking.touch("tag", [one.uid for one in wanted])
    for one in wanted:
        tag_rows.store_tag(db, one)


def _carriers(db: sqlite3.Connection, uid: str) -> list[str]:
    rows = db.execute(
        "select annotation.uid from annotation join annotation_tag on annotation_id = annotation.id"
        " join tag on tag.id = tag_id where tag.uid = ?",
        (uid,),
    )
    return [carrier for (carrier,) in rows]


def _row_id(db: sqlite3.Connection, uid: str) -> int:
    row_id: int = db.execute("select id from tag where uid = ?", (uid,)).fetchone()[0]
    return row_id
