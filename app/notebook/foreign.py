"""Reading another person's notebook: opened read-only, checked, and never taken for our own.

After https://www.sqlite.org/security.html: identity first, then the schema must be the one this kind of
file has, then rows are copied out as values. Nothing the file brings along (views, triggers) is run.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from app.errors import Damaged, FileLocked, NotOurFile
from app.model.annotation import COLOURS, KINDS
from app.model.merging import Parcel
from app.notebook.rows import load_all
from app.notebook.settled import load_decided
from app.notebook.tag_rows import load_links, load_tags
from app.storage.connect import connect, file_uri, identify, open_writer
from app.storage.faults import explained
from app.storage.kinds import NOTEBOOK, FileKind

_UNTOUCHED = "It was left untouched, and nothing was taken from it."
_SCHEMA = "select type, name, tbl_name, sql from sqlite_schema"

Entry = tuple[str, str, str, str | None]


def foreign_notebook(path: Path, *, kind: FileKind = NOTEBOOK) -> Parcel:
    """Return the annotations, the codebook, the links and the decisions of the notebook at ``path`` outside its trash.

    Raises NotOurFile for another program's file or a schema that is not ours, TooNew for a later version's,
    Damaged where SQLite or a value in it says so, FileLocked where it is being written.
    """
    version = identify(path, kind)
    _refuse_unfinished(path)
    with explained(path), closing(connect(file_uri(path, mode="ro"))) as db:
        db.execute("PRAGMA query_only = ON")
        db.text_factory = _text
        db.execute("BEGIN")  # what is checked and what is read are one state of the file
        _check(db, path, _expected(kind, version))
        if version == kind.version:
            return _sound(db, path)
        return _brought_up(db, path, kind)


def _refuse_unfinished(path: Path) -> None:
    """Refuse what SQLite could read only by writing beside it: a half-written file, or one in WAL mode.

    Bytes 18 and 19 of the header are 1 in a file with a rollback journal, as ours always are:
    https://www.sqlite.org/fileformat2.html section 1.3.3.
    """
    with explained(path), path.open("rb") as file:
        header = file.read(20)
    if header[18:20] != b"\x01\x01":
        raise NotOurFile(
            f"{path.name} calls itself a Chancery notebook, but is not kept as one.", kept=_UNTOUCHED
        )
    if path.with_name(f"{path.name}-journal").exists():
        raise FileLocked(
            f"{path.name} is being written, or was left half written.",
            kept=_UNTOUCHED,
            to_do="Close Chancery where it is open; if that does not help, open it there once and close it.",
        )


def _check(db: sqlite3.Connection, path: Path, expected: set[Entry]) -> None:
    if set(db.execute(_SCHEMA)) != expected:
        raise NotOurFile(
            f"{path.name} calls itself a Chancery notebook, but is not built as one.", kept=_UNTOUCHED
        )
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Damaged(f"{path.name} is damaged.", kept=_UNTOUCHED)


def _expected(kind: FileKind, version: int) -> set[Entry]:
    """Return the schema a notebook of ``version`` has."""
    with closing(sqlite3.connect(":memory:")) as db:
        for number, step in kind.steps():
            if number <= version:
                db.executescript(step.read_text(encoding="utf-8"))
        return set(db.execute(_SCHEMA))


def _brought_up(db: sqlite3.Connection, path: Path, kind: FileKind) -> Parcel:
    """Read an earlier version's file from a copy that is brought to this version."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "notebook.db"
        with closing(sqlite3.connect(copy)) as target:
            db.backup(target)
        with closing(open_writer(copy, kind)) as current:
            current.text_factory = _text
            return _sound(current, path)


def _sound(db: sqlite3.Connection, path: Path) -> Parcel:
    """Return what it holds, or Damaged: a file made by hand can hold what our own never would."""
    try:
        found = list(load_all(db).values())
    except (TypeError, ValueError) as error:
        raise Damaged(f"{path.name} holds an annotation without a place.", kept=_UNTOUCHED) from error
    for one in found:
        words = (one.uid, one.anchor.readout_uid, one.anchor.exact, *one.tags)
        known = one.colour in COLOURS and one.kind in KINDS
        if not known or not all(words) or len(one.anchor.span) != len(one.anchor.exact):
            raise Damaged(f"{path.name} holds an annotation that is not whole.", kept=_UNTOUCHED)
    tags, links = tuple(load_tags(db).values()), tuple(load_links(db).values())
    if not all(tag.uid and tag.path and tag.colour in {*COLOURS, None} for tag in tags):
        raise Damaged(f"{path.name} holds a tag that is not whole.", kept=_UNTOUCHED)
    if not all(link.uid and link.relation for link in links):
        raise Damaged(f"{path.name} holds a link that is not whole.", kept=_UNTOUCHED)
    held = {one.uid for one in found}
    whole = tuple(link for link in links if {link.source_uid, link.target_uid} <= held)
    # of a decision whose mark lies in the trash nothing is known that could be shown
    decided = tuple(
        each
        for each in load_decided(db)
        if each.annotation_uid in held and each.carried_uid in {*held, None} and each.readout_uid
    )
    return Parcel(tuple(found), tags, whole, decided)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
