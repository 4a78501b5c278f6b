"""SQLite's and the system's errors in our words."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import ChanceryError, Damaged, DiskFull, FileLocked, KnownError, NotOurFile, NotWritable

# Result codes of https://www.sqlite.org/rescode.html; the low byte is the primary code.
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}


@contextmanager
def explained(path: Path, *, kept: str = "") -> Iterator[None]:
    """Turn what SQLite or the system says about ``path`` into a KnownError; ``kept`` says what is safe."""
    try:
        yield
    except sqlite3.Error as error:
        raise known(error, path, kept=kept) from error
    except OSError as error:
        raise known_os(error, path, kept=kept) from error


def known(error: sqlite3.Error, path: Path, *, kept: str = "") -> ChanceryError | sqlite3.Error:
    """Return the KnownError for ``error``, or ``error`` itself where it is our own bug."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    name = path.name
    if code in _LOCKED:
        return FileLocked(
            f"{name} is in use by another program.",
            kept=kept or "Nothing was changed.",
            to_do="Close the other program or window, then try again.",
        )
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(
            f"There is no room left on the disk that holds {name}.",
            kept=kept or "The file is as it was before.",
            to_do="Free some space, then try again.",
        )
    if code == sqlite3.SQLITE_NOTADB:
        return NotOurFile(
            f"{name} is not a Chancery file: it is no SQLite database.", kept="It was left untouched."
        )
    if code == sqlite3.SQLITE_CORRUPT:
        return Damaged(
            f"{name} is damaged.",
            kept=kept or "Nothing was written to it.",
            to_do="Restore it from a backup; run 'chancery check --deep' to see what is affected.",
        )
    if code in _UNWRITABLE:
        return NotWritable(
            f"{name} cannot be opened for this: the file or its folder is missing or read-only.",
            kept=kept,
            to_do="Choose a folder you may write to, or change its permissions.",
        )
    if code == sqlite3.SQLITE_IOERR:
        return DiskFull(
            f"The disk that holds {name} could not be read or written.",
            kept=kept or "The file is as it was before.",
            to_do="Check the disk and its free space, then try again.",
        )
    return error


def known_os(error: OSError, path: Path, *, kept: str = "") -> KnownError | OSError:
    """Return the KnownError for a system error on ``path``, or ``error`` itself where it is our own bug."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(
            f"There is no room left on the disk for {path.name}.",
            kept=kept or "Nothing half-written was left behind.",
            to_do="Free some space, then try again.",
        )
    if error.errno in {
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EISDIR,
        errno.EEXIST,
    }:
        return NotWritable(
            f"{path} cannot be used: {(error.strerror or 'no access').lower()}.",
            kept=kept,
            to_do="Choose another place, or change its permissions.",
        )
    return error
