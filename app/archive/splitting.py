"""Split a page into pieces, and take that back: readouts, readings and one decision, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.archive.rows import add_reading
from app.errors import WrongUsage
from app.model.reading import Reading
from app.model.record import Draft
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class PieceGiven:
    """A piece on its way in: where it stands in the page, and its text with its reading."""

    span: Span
    draft: Draft


@dataclass(frozen=True, slots=True)
class PieceAdded:
    """What became of a piece; ``born`` is false where the same text was held from elsewhere."""

    uid: str
    readout_id: int
    born: bool


def page_row(db: sqlite3.Connection, uid: str) -> tuple[int, int]:
    """Return (row id, row id of the reading that is shown) of a page; WrongUsage where it is not held."""
    row: tuple[int, int] | None = db.execute(
        "select readout.id, (select r.id from reading r where r.readout_id = readout.id"
        " order by r.confirmed desc, r.id desc limit 1) from readout where uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        raise WrongUsage(f"The archive holds no readout {uid}.")
    return row


def write_split(
    db: sqlite3.Connection,
    page_uid: str,
    pieces: Sequence[PieceGiven],
    page_reading: Reading,
    *,
    add: Callable[[Draft], PieceAdded],
    made_by: str,
    made_at: str,
) -> tuple[int, tuple[str, ...]]:
    """Write the decision, the pieces and the page's new reading; return the number and the pieces' uids."""
    page_id, before_id = page_row(db, page_uid)
    cursor = db.execute(
        "insert into decision (kind, subject, object, made_by, made_at) values ('split', ?, '', ?, ?)",
        (page_uid, made_by, made_at),
    )
    number = int(cursor.lastrowid or 0)
    uids = []
    for position, piece in enumerate(pieces):
        added = add(piece.draft)
        if added.readout_id == page_id:
            raise WrongUsage("A piece cannot be the whole page.", kept="Nothing was split.")
        db.execute(
            'insert into piece (decision_id, position, page_id, readout_id, start, "end", born, before_id)'
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number, position, page_id, added.readout_id, piece.span.start, piece.span.end,
                added.born, before_id,
            ),
        )  # fmt: skip
        uids.append(added.uid)
    add_reading(db, page_id, page_reading, made_at=made_at)
    return number, tuple(uids)


def write_taken_back(
    db: sqlite3.Connection,
    number: int,
    readings: Sequence[tuple[str, Reading]],
    *,
    made_by: str,
    made_at: str,
) -> int:
    """Write that split ``number`` is taken back, with the readings (by uid) that make it so."""
    cursor = db.execute(
        "insert into decision (kind, subject, object, made_by, made_at) values ('taken_back', ?, '', ?, ?)",
        (str(number), made_by, made_at),
    )
    for uid, reading in readings:
        add_reading(db, page_row(db, uid)[0], reading, made_at=made_at)
    return int(cursor.lastrowid or 0)
