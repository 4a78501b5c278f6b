"""Readouts as a timeline shows them: when, and who met. No texts, no counts of annotations."""

from __future__ import annotations

import json

from app.library.decisions import meetings_joined
from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.moment import Moment
from app.model.record import marked


def moments(library: Library, rows: list[int]) -> list[Moment]:
    """Return the readouts with these rows, in that order; of joined meetings the one that speaks for them."""
    wanted = json.dumps(rows)
    shown = library.rows(
        "select readout.id, readout.uid, meeting.uid, coalesce(reading.title, readout.source_name), reading.date,"
        " reading.id, readout.attribution"
        " from archive.readout join archive.meeting on meeting.id = readout.meeting_id"
        f" join archive.reading on reading.id = {CURRENT}"
        " where readout.id in (select value from json_each(?))",
        (wanted,),
    )
    sides: dict[int, dict[str, None]] = {}
    for reading, side in library.rows(
        "select reading_id, side from archive.participant"
        " where side is not null and reading_id in (select value from json_each(?)) order by reading_id, position",
        (json.dumps([row[5] for row in shown]),),
    ):
        sides.setdefault(reading, {})[side] = None
    joined = meetings_joined(library)
    found = {
        row: Moment(
            uid, joined.get(meeting, meeting), marked(title, attribution), date, tuple(sides.get(reading, ()))
        )
        for row, uid, meeting, title, date, reading, attribution in shown
    }
    return [found[row] for row in rows if row in found]
