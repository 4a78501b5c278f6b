"""Bring a file to the newest schema: numbered SQL steps, one transaction each, a backup first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from app.storage.kinds import FileKind


def migrate(connection: sqlite3.Connection, path: Path, kind: FileKind, version: int) -> None:
    """Apply the steps of ``kind`` above ``version``; a step that fails leaves the file at the step before."""
    if version:
        back_up(connection, path.with_name(f"{path.name}.v{version}.bak"))
    for number, step in kind.steps():
        if number > version:
            _apply(connection, step.read_text(encoding="utf-8"), number, kind.application_id)


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Write a copy of the open file to ``target``, through a temporary name, and open it to be sure."""
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        copy = sqlite3.connect(partial)
        try:
            connection.backup(copy)
            if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("the backup is not sound")
        finally:
            copy.close()
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _apply(connection: sqlite3.Connection, script: str, number: int, application_id: int) -> None:
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for statement in _statements(script):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {application_id:d}")
        connection.execute(f"PRAGMA user_version = {number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a statement; a trigger's inner ones do not."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
