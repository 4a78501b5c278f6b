"""Meetings that are known to have taken place, and the texts that may tell of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.library.decisions import meetings_joined
from app.library.library import Library
from app.library.readouts import CURRENT, present, sides_of
from app.model.known import Held, Known, KnownPerson, Recorded, Withdrawn

_RECORDED = (
    "select known.id, known.uid, date, until, title, mode, place, place_country, known_from, url, note, batch,"
    " known.made_by, known.made_at, standing.why, standing.made_by, standing.made_at, standing.stands"
    " from archive.known_meeting known left join archive.known_standing standing on standing.id ="
    " (select max(s.id) from archive.known_standing s where s.known_id = known.id)"
)


def is_side(library: Library, code: str) -> bool:
    """Return whether ``code`` is the side of somebody whom a text names."""
    return (
        bool(code) and library.row("select 1 from archive.person where side = ? limit 1", (code,)) is not None
    )


def newest_known(library: Library) -> tuple[int, int]:
    """Return the numbers of the newest record and of the newest withdrawal: what changes with either."""
    row = library.row(
        "select (select coalesce(max(id), 0) from archive.known_meeting),"
        " (select coalesce(max(id), 0) from archive.known_standing)"
    )
    return (int(row[0]), int(row[1])) if row else (0, 0)


def recorded(library: Library, *, withdrawn: bool = False) -> list[Recorded]:
    """Return the known meetings that stand, newest first; ``withdrawn`` also those that do not."""
    where = "" if withdrawn else " where coalesce(standing.stands, 1)"
    rows = library.rows(f"{_RECORDED}{where} order by date desc, known.id desc")
    ids = json.dumps([row[0] for row in rows])
    sides: dict[int, list[str]] = {}
    for known_id, side in library.rows(
        "select known_id, side from archive.known_side"
        " where known_id in (select value from json_each(?)) order by known_id, position",
        (ids,),
    ):
        sides.setdefault(known_id, []).append(side)
    people: dict[int, list[KnownPerson]] = {}
    for known_id, *person in library.rows(
        "select known_id, name, office, side from archive.known_person"
        " where known_id in (select value from json_each(?)) order by known_id, position",
        (ids,),
    ):
        people.setdefault(known_id, []).append(KnownPerson(*person))
    return [
        Recorded(
            uid=row[1],
            known=Known(
                date=row[2],
                until=row[3],
                sides=tuple(sides.get(row[0], ())),
                people=tuple(people.get(row[0], ())),
                title=row[4],
                mode=row[5],
                place=row[6],
                place_country=row[7],
                known_from=row[8],
                url=row[9],
                note=row[10],
            ),
            batch=row[11],
            made_by=row[12],
            made_at=row[13],
            withdrawn=Withdrawn(*row[14:17]) if row[17] == 0 else None,
        )
        for row in rows
    ]


def held_within(library: Library, stretches: Sequence[tuple[str, str]]) -> list[Held]:
    """Return the texts whose meeting was within one of these stretches of dates, both ends included."""
    if not stretches:
        return []
    found = library.rows(
        "select distinct reading.id from json_each(?) wanted"
        " join archive.reading on reading.date between wanted.value ->> 0 and wanted.value ->> 1",
        (json.dumps(list(stretches)),),
    )
    return _held(library, "reading.id in (select value from json_each(?))", [row for (row,) in found])


def held_of(library: Library, meetings: Sequence[str]) -> list[Held]:
    """Return the texts of these meetings, by the uids under which they came."""
    where = "meeting.uid in (select value from json_each(?))"
    return _held(library, where, list(meetings)) if meetings else []


def _held(library: Library, where: str, values: list[int] | list[str]) -> list[Held]:
    rows = library.rows(
        "select readout.uid, meeting.uid, coalesce(reading.title, readout.source_name), reading.date,"
        " reading.mode, reading.id, readout.publisher, readout.language"
        " from archive.reading join archive.readout on readout.id = reading.readout_id"
        " join archive.meeting on meeting.id = readout.meeting_id"
        f" where {where} and reading.is_readout = 1 and reading.id = {CURRENT}"
        " order by reading.date, readout.id",
        (json.dumps(values),),
    )
    people = present(library, [row[5] for row in rows])
    joined = meetings_joined(library)
    return [
        Held(
            readout=uid,
            meeting=joined.get(meeting, meeting),
            title=title,
            day=day or "",
            mode=mode,
            sides=sides_of(people.get(reading_id, ())),
            people=tuple(one.name for one in people.get(reading_id, ())),
            publisher=publisher,
            language=language,
        )
        for uid, meeting, title, day, mode, reading_id, publisher, language in rows
    ]
