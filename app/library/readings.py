"""The current reading of a readout, put together from its rows."""

from __future__ import annotations

from typing import Any

from app.errors import WrongUsage
from app.library.library import Library
from app.model.reading import (
    Agreement,
    Block,
    Facts,
    Finding,
    Participant,
    Point,
    Reading,
    Reference,
    Statement,
)
from app.model.span import Span

_READING = (
    "select id, made_by, is_readout, reason, title, title_start, title_end, language, publisher,"
    " publisher_country, published_on, kind, confirmed, made_at,"
    " date, date_basis, date_start, date_end, start_time, start_time_start, start_time_end,"
    " duration_minutes, duration_start, duration_end, mode, mode_start, mode_end,"
    " place, place_country, place_start, place_end, occasion, occasion_start, occasion_end"
    " from archive.reading where readout_id = (select id from archive.readout where uid = ?){}"
    " order by confirmed desc, reading.id desc limit 1"
)


def reading(library: Library, uid: str, *, by_parser: bool = False, row_id: int | None = None) -> Reading:
    """Return the reading of readout ``uid`` that is shown: the newest confirmed one, else the newest.

    ``by_parser`` asks for the parser's newest, whatever a person has made of it since; ``row_id`` for one
    that is known by its row.
    """
    narrowed = " and confirmed = 0" if by_parser else ""
    if row_id is not None:
        narrowed += " and reading.id = ?"
    row = library.row(_READING.format(narrowed), (uid, row_id) if row_id is not None else (uid,))
    if row is None:
        raise WrongUsage(f"The archive holds no reading of {uid}.")
    reading_id = row[0]
    return Reading(
        made_by=row[1],
        is_readout=bool(row[2]),
        reason=row[3],
        title=row[4],
        title_at=_span(row[5], row[6]),
        language=row[7],
        publisher=row[8],
        publisher_country=row[9],
        published_on=row[10],
        kind=row[11],
        confirmed=bool(row[12]),
        made_at=row[13],
        facts=_facts(row[14:]),
        participants=_participants(library, reading_id),
        points=_points(library, reading_id),
        statements=_statements(library, reading_id),
        agreements=_agreements(library, reading_id),
        references=_references(library, reading_id),
        findings=_findings(library, reading_id),
        blocks=_blocks(library, reading_id),
    )


def standing(library: Library, uid: str, *, put_away: str) -> Reading:
    """Return the reading of ``uid`` that was shown before it was put away for the reason ``put_away``."""
    row = library.row(
        "select id from archive.reading where readout_id = (select id from archive.readout where uid = ?)"
        " and coalesce(reason, '') != ? order by confirmed desc, id desc limit 1",
        (uid, put_away),
    )
    if row is None:
        raise WrongUsage(f"The archive holds no reading of {uid}.")
    return reading(library, uid, row_id=row[0])


def _facts(row: tuple[Any, ...]) -> Facts:
    return Facts(
        date=row[0],
        date_basis=row[1],
        date_at=_span(row[2], row[3]),
        start_time=row[4],
        start_time_at=_span(row[5], row[6]),
        duration_minutes=row[7],
        duration_at=_span(row[8], row[9]),
        mode=row[10],
        mode_at=_span(row[11], row[12]),
        place=row[13],
        place_country=row[14],
        place_at=_span(row[15], row[16]),
        occasion=row[17],
        occasion_at=_span(row[18], row[19]),
    )


def _participants(library: Library, reading_id: int) -> tuple[Participant, ...]:
    rows = library.rows(
        'select name, office, side, role, start, "end", office_start, office_end from archive.participant'
        " where reading_id = ? order by position",
        (reading_id,),
    )
    return tuple(
        Participant(row[0], row[1], row[2], row[3], Span(row[4], row[5]), _span(row[6], row[7]))
        for row in rows
    )


def _points(library: Library, reading_id: int) -> tuple[Point, ...]:
    rows = library.rows(
        'select label, start, "end", level from archive.point where reading_id = ? order by id', (reading_id,)
    )
    return tuple(Point(label, Span(start, end), level) for label, start, end, level in rows)


def _statements(library: Library, reading_id: int) -> tuple[Statement, ...]:
    speakers: dict[int, list[tuple[str | None, str | None]]] = {}
    for statement_id, name, side in library.rows(
        "select statement_id, name, side from archive.statement_speaker where statement_id in"
        " (select id from archive.statement where reading_id = ?) order by statement_id, position",
        (reading_id,),
    ):
        speakers.setdefault(statement_id, []).append((name, side))
    rows = library.rows(
        'select id, verb, act, reported, inferred, point, start, "end", verb_start, verb_end, content_start,'
        " content_end from archive.statement where reading_id = ? order by id",
        (reading_id,),
    )
    return tuple(_statement(row, speakers.get(row[0], [])) for row in rows)


def _statement(row: tuple[Any, ...], speakers: list[tuple[str | None, str | None]]) -> Statement:
    return Statement(
        speakers=tuple(name for name, _ in speakers if name is not None),
        sides=tuple(side for _, side in speakers if side is not None),
        verb=row[1],
        act=row[2],
        reported=bool(row[3]),
        inferred=bool(row[4]),
        point=row[5],
        span=Span(row[6], row[7]),
        verb_at=_span(row[8], row[9]),
        content=_span(row[10], row[11]),
    )


def _agreements(library: Library, reading_id: int) -> tuple[Agreement, ...]:
    rows = library.rows(
        'select verb, kind, start, "end", verb_start, verb_end, point from archive.agreement'
        " where reading_id = ? order by id",
        (reading_id,),
    )
    return tuple(
        Agreement(row[0], row[1], Span(row[2], row[3]), _span(row[4], row[5]), row[6]) for row in rows
    )


def _references(library: Library, reading_id: int) -> tuple[Reference, ...]:
    rows = library.rows(
        'select label, kind, date, start, "end" from archive.reference where reading_id = ? order by id',
        (reading_id,),
    )
    return tuple(Reference(label, kind, date, Span(start, end)) for label, kind, date, start, end in rows)


def _findings(library: Library, reading_id: int) -> tuple[Finding, ...]:
    rows = library.rows(
        'select field, severity, message, start, "end" from archive.finding where reading_id = ? order by id',
        (reading_id,),
    )
    return tuple(
        Finding(field, severity, message, _span(start, end)) for field, severity, message, start, end in rows
    )


def _blocks(library: Library, reading_id: int) -> tuple[Block, ...]:
    rows = library.rows(
        'select kind, start, "end", label, level, credit_start, credit_end from archive.block'
        " where reading_id = ? order by id",
        (reading_id,),
    )
    return tuple(Block(row[0], Span(row[1], row[2]), row[3], row[4], _span(row[5], row[6])) for row in rows)


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
