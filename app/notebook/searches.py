"""The user's concordance and the searches that are kept, as rows, as what a step keeps of them, and written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, Final, Literal

from app.model.alike import Same
from app.model.annotation import Change
from app.model.saved import Saved
from app.notebook import trash
from app.notebook.steps import Taking
from app.notebook.writer import Notebook, connection_of, taken
from app.storage.connect import transaction

KEPT: Final = "Nothing that was saved before is lost; this change is not saved yet."


def write_same(notebook: Notebook, entries: Sequence[Same], *, label: str, now: str) -> Change:
    """Add entries of the concordance, or bring those with their uids to this state: one step."""
    rows = [
        {
            "uid": one.uid,
            "names": json.dumps(one.names, ensure_ascii=False),
            "created_at": one.created_at or now,
            "modified_at": now,
            "trashed_at": None,
        }
        for one in entries
    ]
    return _write(notebook, "concordance", rows, label=label, now=now)


def write_search(notebook: Notebook, one: Saved, *, label: str, now: str) -> Change:
    """Add a search that is kept, or bring the one with its uid to this state."""
    row = {
        "uid": one.uid,
        "name": one.name,
        "wish": one.wish,
        "created_at": one.created_at or now,
        "modified_at": now,
        "trashed_at": None,
    }
    return _write(notebook, "search", [row], label=label, now=now)


def remove(
    notebook: Notebook, kind: Literal["concordance", "search"], uids: Sequence[str], *, label: str, now: str
) -> Change:
    """Put entries of the concordance, or searches, into the trash."""
    return taken(notebook, label, now, lambda db, taking: trash.throw(db, taking, kind, uids, now))


def looked_at(notebook: Notebook, uid: str, *, now: str) -> None:
    """Write down that the results of a search were looked at; no step."""
    with transaction(connection_of(notebook), notebook.path, kept=KEPT) as db:
        db.execute("update search set looked_at = ? where uid = ?", (now, uid))


def _write(
    notebook: Notebook,
    kind: Literal["concordance", "search"],
    rows: Sequence[dict[str, Any]],
    *,
    label: str,
    now: str,
) -> Change:
    from app.notebook import plain_rows

    def work(db: sqlite3.Connection, taking: Taking) -> None:
        taking.touch(kind, [row["uid"] for row in rows])
        for row in rows:
            plain_rows.bring(db, kind, row)

    return taken(notebook, label, now, work)
