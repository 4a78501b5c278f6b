"""A reading as rows: how its values lie in the tables."""

from __future__ import annotations

import sqlite3

from app.model.names import name_key, person_uid
from app.model.reading import Participant, Reading, Statement
from app.model.span import Span


def add_reading(db: sqlite3.Connection, readout_id: int, reading: Reading, *, made_at: str) -> int:
    """Insert ``reading`` with all its parts, inside the caller's transaction; return its row id."""
    facts = reading.facts
    cursor = db.execute(
        "insert into reading (readout_id, made_by, made_at, confirmed, is_readout, reason,"
        " title, title_start, title_end, language, publisher, publisher_country, published_on, kind,"
        " date, date_basis, date_start, date_end, start_time, start_time_start, start_time_end,"
        " duration_minutes, duration_start, duration_end, mode, mode_start, mode_end,"
        " place, place_country, place_start, place_end, occasion, occasion_start, occasion_end)"
        f" values ({', '.join('?' * 34)})",
        (
            readout_id, reading.made_by, made_at, reading.confirmed, reading.is_readout, reading.reason,
            reading.title, *_pair(reading.title_at), reading.language, reading.publisher,
            reading.publisher_country, reading.published_on, reading.kind,
            facts.date, facts.date_basis, *_pair(facts.date_at),
            facts.start_time, *_pair(facts.start_time_at),
            facts.duration_minutes, *_pair(facts.duration_at), facts.mode, *_pair(facts.mode_at),
            facts.place, facts.place_country, *_pair(facts.place_at),
            facts.occasion, *_pair(facts.occasion_at),
        ),
    )  # fmt: skip
    reading_id = int(cursor.lastrowid or 0)
    _add_layout(db, reading_id, reading)
    for position, participant in enumerate(reading.participants):
        _add_participant(db, reading_id, position, participant)
    for statement in reading.statements:
        _add_statement(db, reading_id, statement)
    _add_outcomes(db, reading_id, reading)
    return reading_id


def _add_layout(db: sqlite3.Connection, reading_id: int, reading: Reading) -> None:
    db.executemany(
        'insert into block (reading_id, kind, label, level, start, "end", credit_start, credit_end)'
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        [(reading_id, b.kind, b.label, b.level, *_pair(b.span), *_pair(b.credit)) for b in reading.blocks],
    )
    db.executemany(
        'insert into point (reading_id, label, level, start, "end") values (?, ?, ?, ?, ?)',
        [(reading_id, point.label, point.level, *_pair(point.span)) for point in reading.points],
    )


def _add_participant(db: sqlite3.Connection, reading_id: int, position: int, one: Participant) -> None:
    db.execute(
        "insert into participant (reading_id, person_id, position, name, office, side, role,"
        ' start, "end", office_start, office_end) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        (
            reading_id, _person(db, one), position, one.name, one.office, one.side, one.role,
            *_pair(one.span), *_pair(one.office_at),
        ),
    )  # fmt: skip


def _person(db: sqlite3.Connection, one: Participant) -> int:
    """Return the row id of the identity that this name on this side gives."""
    key, side = name_key(one.name), one.side or ""
    db.execute(
        "insert into person (uid, key, side) values (?, ?, ?) on conflict (key, side) do nothing",
        (person_uid(one.name, one.side), key, side),
    )
    return int(db.execute("select id from person where key = ? and side = ?", (key, side)).fetchone()[0])


def _add_statement(db: sqlite3.Connection, reading_id: int, one: Statement) -> None:
    cursor = db.execute(
        'insert into statement (reading_id, verb, act, reported, inferred, point, start, "end",'
        " verb_start, verb_end, content_start, content_end) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            reading_id, one.verb, one.act, one.reported, one.inferred, one.point,
            *_pair(one.span), *_pair(one.verb_at), *_pair(one.content),
        ),
    )  # fmt: skip
    rows = max(len(one.speakers), len(one.sides))
    db.executemany(
        "insert into statement_speaker (statement_id, position, name, side) values (?, ?, ?, ?)",
        [
            (
                cursor.lastrowid,
                position,
                one.speakers[position] if position < len(one.speakers) else None,
                one.sides[position] if position < len(one.sides) else None,
            )
            for position in range(rows)
        ],
    )


def _add_outcomes(db: sqlite3.Connection, reading_id: int, reading: Reading) -> None:
    db.executemany(
        'insert into agreement (reading_id, verb, kind, point, start, "end", verb_start, verb_end)'
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (reading_id, a.verb, a.kind, a.point, *_pair(a.span), *_pair(a.verb_at))
            for a in reading.agreements
        ],
    )
    db.executemany(
        'insert into reference (reading_id, label, kind, date, start, "end") values (?, ?, ?, ?, ?, ?)',
        [(reading_id, r.label, r.kind, r.date, *_pair(r.span)) for r in reading.references],
    )
    db.executemany(
        'insert into finding (reading_id, field, severity, message, start, "end") values (?, ?, ?, ?, ?, ?)',
        [(reading_id, f.field, f.severity, f.message, *_pair(f.span)) for f in reading.findings],
    )


def _pair(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.end)
