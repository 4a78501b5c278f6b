"""Readouts as the search index wants them, and how far the record goes."""

from __future__ import annotations

from collections.abc import Iterator

from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.indexed import Indexed, IndexedStatement

_BATCH = 200  # readouts read at a time


def newest_reading(library: Library) -> int:
    """Return the number of the newest reading of the archive; 0 where it holds none."""
    row = library.row("select max(id) from archive.reading")
    return int(row[0] or 0) if row else 0


def archive_uid(library: Library) -> str:
    """Return the uid of the archive."""
    row = library.row("select uid from archive.archive")
    return str(row[0]) if row else ""


def rows_read_since(library: Library, reading: int) -> list[int]:
    """Return the rows of the readouts that were added or read again after ``reading``, in their order."""
    return [
        row
        for (row,) in library.rows(
            "select distinct readout_id from archive.reading where id > ? order by readout_id", (reading,)
        )
    ]


def indexed(library: Library, rows: list[int]) -> Iterator[Indexed]:
    """Yield the readouts with these rows, each with the reading that is shown."""
    for start in range(0, len(rows), _BATCH):
        yield from _batch(library, rows[start : start + _BATCH])


def _batch(library: Library, rows: list[int]) -> Iterator[Indexed]:
    several = ",".join("?" * len(rows))
    shown = library.rows(
        "select readout.id, reading.id, text, coalesce(reading.title, source_name), date, kind,"
        " coalesce(reading.language, readout.language), coalesce(reading.publisher, readout.publisher),"
        " confirmed, is_readout,"
        " exists (select 1 from archive.finding where reading_id = reading.id and severity = 'review')"
        f" from archive.readout join archive.reading on reading.id = {CURRENT}"
        f" where readout.id in ({several}) order by readout.id",
        rows,
    )
    readings = [row[1] for row in shown]
    people = _people(library, readings)
    statements = _statements(library, readings)
    for row in shown:
        present = people.get(row[1], [])
        sides = sorted({side for _, side, role, _ in present if side and role == "principal"})
        yield Indexed(
            row=row[0],
            reading=row[1],
            text=row[2],
            title=row[3],
            date=row[4],
            kind=row[5] if row[9] else "none",
            language=row[6],
            publisher=row[7],
            countries=tuple(dict.fromkeys(side for _, side, _, _ in present if side)),
            pair="–".join(sides) if len(sides) == 2 else None,
            people=tuple(dict.fromkeys(name for name, _, _, _ in present)),
            persons=tuple(dict.fromkeys(uid for _, _, _, uid in present)),
            state="review" if row[10] else "confirmed" if row[8] else "inferred",
            statements=tuple(statements.get(row[1], ())),
        )


def _people(library: Library, readings: list[int]) -> dict[int, list[tuple[str, str | None, str, str]]]:
    found: dict[int, list[tuple[str, str | None, str, str]]] = {}
    for reading, name, side, role, uid in library.rows(
        "select reading_id, name, participant.side, role, person.uid"
        " from archive.participant join archive.person on person.id = person_id"
        f" where reading_id in ({','.join('?' * len(readings))}) order by reading_id, position",
        readings,
    ):
        found.setdefault(reading, []).append((name, side, role, uid))
    return found


def _statements(library: Library, readings: list[int]) -> dict[int, list[IndexedStatement]]:
    several = ",".join("?" * len(readings))
    said: dict[int, tuple[list[str], list[str]]] = {}
    for statement, name, side in library.rows(
        "select statement_id, name, side from archive.statement_speaker"
        f" join archive.statement on statement.id = statement_id where reading_id in ({several})"
        " order by statement_id, position",
        readings,
    ):
        names, sides = said.setdefault(statement, ([], []))
        names.extend([name] if name else [])
        sides.extend([side] if side and side not in sides else [])
    agreed = {
        (reading, start, end): kind
        for reading, start, end, kind in library.rows(
            f'select reading_id, start, "end", kind from archive.agreement where reading_id in ({several})',
            readings,
        )
    }
    found: dict[int, list[IndexedStatement]] = {}
    for statement, reading, verb, act, start, end in library.rows(
        f'select id, reading_id, verb, act, start, "end" from archive.statement where reading_id in ({several})'
        " order by reading_id, id",
        readings,
    ):
        names, sides = said.get(statement, ([], []))
        found.setdefault(reading, []).append(
            IndexedStatement(
                start=start,
                end=end,
                speakers=tuple(names),
                sides=tuple(sides),
                verb=verb,
                act=act,
                agreement=agreed.get((reading, start, end)),
            )
        )
    return found
