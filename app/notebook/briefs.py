"""Drafts of briefs as rows, and as what a step keeps of them."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from app.model.plan import BriefDraft, plan_document, plan_from

_NAMES = ("uid", "name", "readouts", "plan", "path", "created_at", "modified_at", "trashed_at")
_WRITTEN = (
    f"insert into brief ({', '.join(_NAMES)}) values ({', '.join('?' * len(_NAMES))})"
    " on conflict (uid) do update set "
    + ", ".join(f"{name} = excluded.{name}" for name in _NAMES if name not in {"uid", "created_at"})
)


def load_drafts(db: sqlite3.Connection) -> list[BriefDraft]:
    """Return the drafts outside the trash, the one changed last first."""
    found = db.execute(
        f"select {', '.join(_NAMES)} from brief where trashed_at is null order by modified_at desc, id desc"
    )
    return [draft(row) for row in found]


def draft(row: tuple[Any, ...]) -> BriefDraft:
    """Return the value of one row in the order of the columns."""
    uid, name, readouts, plan, path, created, modified, _ = row
    return BriefDraft(
        uid, name, tuple(map(str, json.loads(readouts))), plan_from(json.loads(plan)), path, created, modified
    )


def store_draft(db: sqlite3.Connection, wanted: BriefDraft) -> None:
    """Bring the row of a draft to ``wanted``, outside the trash."""
    db.execute(
        _WRITTEN,
        (
            wanted.uid,
            wanted.name,
            json.dumps(wanted.readouts),
            json.dumps(plan_document(wanted.plan), ensure_ascii=False),
            wanted.path,
            wanted.created_at,
            wanted.modified_at,
            None,
        ),
    )


def state(db: sqlite3.Connection, uid: str) -> dict[str, Any] | None:
    """Return the draft ``uid`` as a step keeps it; None where there is none."""
    row = db.execute(f"select {', '.join(_NAMES)} from brief where uid = ?", (uid,)).fetchone()
    return dict(zip(_NAMES, row, strict=True)) if row else None


def bring(db: sqlite3.Connection, kept: dict[str, Any]) -> None:
    """Bring the row of a draft to what a step kept."""
    db.execute(_WRITTEN, [kept[name] for name in _NAMES])
