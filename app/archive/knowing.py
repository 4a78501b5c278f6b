"""Known meetings as rows: recorded, withdrawn, standing again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.errors import WrongUsage
from app.model.known import Known


def write_known(
    db: sqlite3.Connection,
    known: Sequence[tuple[str, Known]],
    *,
    batch: str,
    made_by: str,
    made_at: str,
) -> None:
    """Insert known meetings, each with its uid, inside the caller's transaction."""
    for uid, one in known:
        cursor = db.execute(
            "insert into known_meeting (uid, date, until, title, mode, place, place_country, known_from, url,"
            " note, batch, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                uid, one.date, one.until, one.title, one.mode, one.place, one.place_country, one.known_from,
                one.url, one.note, batch, made_by, made_at,
            ),
        )  # fmt: skip
        db.executemany(
            "insert into known_side (known_id, position, side) values (?, ?, ?)",
            [(cursor.lastrowid, at, side) for at, side in enumerate(one.sides)],
        )
        db.executemany(
            "insert into known_person (known_id, position, name, office, side) values (?, ?, ?, ?, ?)",
            [(cursor.lastrowid, at, each.name, each.office, each.side) for at, each in enumerate(one.people)],
        )


def write_standing(
    db: sqlite3.Connection, uids: Sequence[str], *, stands: bool, why: str, made_by: str, made_at: str
) -> None:
    """Write that known meetings are withdrawn, or stand again; WrongUsage for one that is not there."""
    for uid in uids:
        row = db.execute("select id from known_meeting where uid = ?", (uid,)).fetchone()
        if row is None:
            raise WrongUsage(f"No meeting {uid} is recorded.", to_do="'chancery meetings' shows them.")
        db.execute(
            "insert into known_standing (known_id, stands, why, made_by, made_at) values (?, ?, ?, ?, ?)",
            (row[0], stands, why, made_by, made_at),
        )
