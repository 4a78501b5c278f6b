"""What was decided about marks when a revision came, as rows and as the JSON that a step keeps."""

from __future__ import annotations

import sqlite3
from typing import Any

from app.model.carrying import Decided, Settlement

_NAMES = ("uid", "annotation_uid", "readout_uid", "carried_uid", "settled_at")


def uid_of(settlement: Settlement) -> str:
    """Return the uid of a decision: one for each mark and revision."""
    return uid_for(settlement.annotation_uid, settlement.readout_uid)


def uid_for(annotation_uid: str, readout_uid: str) -> str:
    """Return the uid of the decision on a mark for a revision."""
    return f"{annotation_uid}@{readout_uid}"


def store(db: sqlite3.Connection, settlement: Settlement, *, now: str) -> None:
    """Write a decision down, or bring the one on the same mark and revision to this state."""
    carried = settlement.carried.uid if settlement.carried else None
    values = (uid_of(settlement), settlement.annotation_uid, settlement.readout_uid, carried, now)
    bring(db, dict(zip(_NAMES, values, strict=True)))


def load_decided(db: sqlite3.Connection) -> tuple[Decided, ...]:
    """Return every decision on a mark outside the trash."""
    return tuple(
        Decided(*row)
        for row in db.execute(
            "select annotation_uid, settled.readout_uid, carried_uid, settled_at from settled"
            " join annotation on annotation.uid = annotation_uid"
            " where annotation.trashed_at is null order by settled.id"
        )
    )


def take_in(db: sqlite3.Connection, decided: Decided) -> None:
    """Write down what somebody else decided, at the time they did."""
    uid = uid_for(decided.annotation_uid, decided.readout_uid)
    values = (uid, decided.annotation_uid, decided.readout_uid, decided.carried_uid, decided.settled_at)
    bring(db, dict(zip(_NAMES, values, strict=True)))


def state(db: sqlite3.Connection, uid: str) -> dict[str, Any] | None:
    """Return a decision as a step keeps it; None where there is none."""
    row = db.execute(f"select {', '.join(_NAMES)} from settled where uid = ?", (uid,)).fetchone()
    return dict(zip(_NAMES, row, strict=True)) if row else None


def bring(db: sqlite3.Connection, kept: dict[str, Any]) -> None:
    """Bring a decision to what a step kept; one on a mark that is gone for good goes with it."""
    db.execute(
        "insert into settled (uid, annotation_uid, readout_uid, carried_uid, settled_at)"
        " select :uid, :annotation_uid, :readout_uid,"
        " (select uid from annotation where uid = :carried_uid), :settled_at"
        " where exists (select 1 from annotation where uid = :annotation_uid)"
        " on conflict (uid) do update set carried_uid = excluded.carried_uid, settled_at = excluded.settled_at",
        kept,
    )
