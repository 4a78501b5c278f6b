"""Writing a finished brief: whole or not at all, and never over an earlier one before it is whole."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from app.errors import DiskFull, EnvironmentStops, FileLocked, NotWritable

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_IN_USE = {32, 33}  # Windows: sharing violation, lock violation
_DENIED = 5  # Windows: what replacing a file gives that another program holds open


def write_whole(data: bytes, path: Path) -> None:
    """Write ``data`` to ``path`` by way of a temporary file beside it.

    ``DiskFull``, ``NotWritable`` or ``FileLocked`` say what stopped it; whatever stood at ``path``
    is then untouched and nothing else is left behind.
    """
    if path.is_dir():
        raise NotWritable(
            f"The brief was not written: {path} is a folder.", to_do="Give the brief a file name."
        )
    path = path.resolve()  # a link stays one: what it leads to is replaced
    if path.is_file() and not os.access(path, os.W_OK):
        raise NotWritable(
            f"The brief was not written: {path} is read-only.",
            kept=f"{path.name} is untouched.",
            to_do="Choose another name.",
        )
    partial: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".brief-", suffix=".part", dir=path.parent)
        partial = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(_mode(path))
        partial.replace(path)
    except OSError as error:
        raise _explained(error, path) from error
    finally:
        if partial is not None:
            _clear(partial)


def _clear(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:  # the folder went away under us: then so did the file
        return


def _mode(path: Path) -> int:
    """Return the mode of the file to be replaced, or that of an ordinary new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _explained(error: OSError, path: Path) -> EnvironmentStops:
    kept = (
        f"The earlier {path.name} is untouched."
        if path.is_file()
        else "Nothing half-written was left behind."
    )
    if error.errno in _FULL:
        return DiskFull(
            f"The brief was not written: there is no room left on the disk for {path.name}.",
            kept=kept,
            to_do="Free some space, or choose another folder.",
        )
    code = getattr(error, "winerror", None)
    if code in _IN_USE or (code == _DENIED and path.is_file()):
        return FileLocked(
            f"The brief was not written: {path.name} is open in another program.",
            kept=kept,
            to_do="Close it there, or choose another name.",
        )
    reason = (error.strerror or "no access").lower()
    return NotWritable(
        f"The brief was not written: {path} cannot be used ({reason}).",
        kept=kept,
        to_do="Choose a folder you may write to.",
    )
