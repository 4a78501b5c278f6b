"""Rows that stand by themselves, as what a step keeps of them: the concordance and the searches that are kept."""

from __future__ import annotations

import sqlite3
from typing import Any, Final

NAMES: Final = {
    "concordance": ("uid", "names", "created_at", "modified_at", "trashed_at"),
    "search": ("uid", "name", "wish", "created_at", "modified_at", "trashed_at"),
}


def state(db: sqlite3.Connection, kind: str, uid: str) -> dict[str, Any] | None:
    """Return a row as a step keeps it; None where there is none."""
    names = NAMES[kind]
    row = db.execute(f"select {', '.join(names)} from {kind} where uid = ?", (uid,)).fetchone()
    return dict(zip(names, row, strict=True)) if row else None


def bring(db: sqlite3.Connection, kind: str, kept: dict[str, Any]) -> None:
    """Bring a row to what a step kept."""
    names = NAMES[kind]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name not in {"uid", "created_at"})
    db.execute(
        f"insert into {kind} ({', '.join(names)}) values ({', '.join('?' * len(names))})"
        f" on conflict (uid) do update set {changed}",
        [kept[name] for name in names],
    )
