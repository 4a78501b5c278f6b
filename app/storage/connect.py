"""Open one of our files for reading or writing, and refuse what is not ours.

A foreign or newer file is never adopted: identity is read through a read-only connection before
anything else is done with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Damaged, NotOurFile, NotWritable, TooNew
from app.storage.faults import explained
from app.storage.kinds import FileKind
from app.storage.migrate import migrate

# The header of every SQLite file, https://www.sqlite.org/fileformat2.html section 1.3.
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES, _USER_VERSION, _APPLICATION_ID = 100, 60, 68
_UNTOUCHED = "It was left untouched."
_MAX_VALUE_BYTES = 256 * 1024 * 1024  # a single text or original larger than this is not ours


def file_uri(path: Path, *, mode: str) -> str:
    """Return the SQLite URI of ``path``: every character that has a meaning in a URI is quoted."""
    return f"{path.resolve().as_uri()}?mode={mode}"


def connect(uri: str, *, busy_ms: int = 2000) -> sqlite3.Connection:
    """Return a connection with our settings; transactions are begun by hand.

    ``busy_ms`` is how long to wait for another program's transaction.
    """
    # A session may be made on one thread and used on another; never on two at once.
    connection = sqlite3.connect(
        uri, uri=True, timeout=busy_ms / 1000, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    return connection


def identify(path: Path, kind: FileKind) -> int:
    """Return the schema version of the file at ``path``.

    Raises NotOurFile for another program's file (or none of SQLite's), TooNew for a later version's,
    NotWritable where there is no file, Damaged for an empty one. Only the header is read, by hand: a file
    that is being written, or that a crash left with a journal, can still be told.
    """
    if not path.is_file():
        raise NotWritable(f"There is no file {path}.", to_do=f"Name an existing Chancery {kind.name}.")
    with explained(path), path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    if not header:
        raise Damaged(f"{path.name} is empty (0 bytes), so it holds no {kind.name}.", kept=_UNTOUCHED)
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotOurFile(
            f"{path.name} is not a Chancery {kind.name}: it is no SQLite database.", kept=_UNTOUCHED
        )
    version, application_id = (
        int.from_bytes(header[at : at + 4], "big") for at in (_USER_VERSION, _APPLICATION_ID)
    )
    if application_id != kind.application_id:
        raise NotOurFile(
            f"{path.name} is an SQLite file, but no Chancery {kind.name}: another program made it.",
            kept=_UNTOUCHED,
        )
    if version > kind.version:
        raise TooNew(
            f"{path.name} was written by a later Chancery "
            f"(its format is {version}; this one understands {kind.version}).",
            kept=_UNTOUCHED,
            to_do="Open it with the newer version.",
        )
    return version


def open_writer(path: Path, kind: FileKind) -> sqlite3.Connection:
    """Return a writing connection to ``path``, made or migrated where needed (a backup is made first)."""
    version = identify(path, kind) if path.exists() else 0
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = connect(file_uri(path, mode="rwc"), busy_ms=kind.busy_ms)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = FULL")
            if version < kind.version:
                migrate(connection, path, kind, version)
        except BaseException:
            connection.close()
            if version == 0:  # a file we began and could not finish is no file
                path.unlink(missing_ok=True)
            raise
    return connection


@contextmanager
def transaction(
    connection: sqlite3.Connection, path: Path, *, kept: str = ""
) -> Iterator[sqlite3.Connection]:
    """One transaction on ``connection``: all of it is written, or none."""
    with explained(path, kept=kept):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            raise
