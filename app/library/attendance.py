"""Who is named in which texts, for some readouts only: a page of a matrix, not the whole archive."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.library.decisions import decisions, meetings_joined
from app.library.library import Library
from app.library.people import split_uid
from app.library.readouts import CURRENT
from app.model.matrix import Attended
from app.model.people import Joined, in_force
from app.model.record import marked


@dataclass(frozen=True, slots=True)
class Listing:
    """One text: its meeting, and whether it lists those present besides those who met."""

    readout: str
    meeting: str
    day: str
    title: str
    place: str | None
    lists: bool
    attended: tuple[Attended, ...]
    mode: str | None = None
    publisher: str | None = None
    language: str | None = None


def listings(library: Library, rows: Sequence[int]) -> list[Listing]:
    """Return the texts with these rows that are readouts, oldest meeting first, with all whom they name."""
    texts = library.rows(
        "select readout.uid, meeting.uid, reading.date, coalesce(reading.title, readout.source_name),"
        " reading.place, reading.id, exists (select 1 from archive.block"
        " where block.reading_id = reading.id and block.kind = 'attendance'),"
        " reading.mode, readout.publisher, coalesce(reading.language, readout.language), readout.attribution"
        " from json_each(?) wanted join archive.readout on readout.id = wanted.value"
        f" join archive.reading on reading.id = {CURRENT}"
        " join archive.meeting on meeting.id = readout.meeting_id"
        " where reading.is_readout = 1 order by reading.date is null, reading.date, readout.id",
        (json.dumps(list(rows)),),
    )
    standing = in_force(decisions(library))
    people = Joined((one.subject, one.object) for one in standing if one.kind == "same_person")
    apart = {(one.subject, one.object) for one in standing if one.kind == "other_person"}
    of_reading = {row[5]: row[0] for row in texts}
    languages = {row[5]: row[9] for row in texts}
    named: dict[int, list[Attended]] = {}
    places: dict[tuple[int, str | None], int] = {}
    for reading_id, person, name, side, office, role in library.rows(
        "select reading_id, person.uid, name, participant.side, office, role from archive.participant"
        " join archive.person on person.id = person_id"
        " where reading_id in (select value from json_each(?)) order by reading_id, position",
        (json.dumps(list(of_reading)),),
    ):
        readout = of_reading[reading_id]
        identity = split_uid(person, readout) if (person, readout) in apart else person
        places[reading_id, side] = place = places.get((reading_id, side), 0) + 1
        named.setdefault(reading_id, []).append(
            Attended(
                people.of(identity), name, side, office, place, role == "principal", readout,
                languages[reading_id],
            )
        )  # fmt: skip
    joined = meetings_joined(library)
    return [
        Listing(
            readout, joined.get(meeting, meeting), day or "", marked(title, attribution), place, bool(lists),
            tuple(named.get(reading_id, ())), mode, publisher, language,
        )
        for readout, meeting, day, title, place, reading_id, lists, mode, publisher, language, attribution in texts
    ]  # fmt: skip


def rows_of(library: Library, readouts: Sequence[str]) -> list[int]:
    """Return the rows of readouts, by their uids."""
    found = library.rows(
        "select id from archive.readout where uid in (select value from json_each(?))",
        (json.dumps(list(readouts)),),
    )
    return [row for (row,) in found]


def rows_of_person(library: Library, person: str) -> list[int]:
    """Return the rows of the readouts that name a person, by any identity that was joined to this one."""
    standing = in_force(decisions(library))
    people = Joined((one.subject, one.object) for one in standing if one.kind == "same_person")
    every = {uid for one in standing if one.kind == "same_person" for uid in (one.subject, one.object)}
    uids = [person, *(uid for uid in sorted(every) if people.of(uid) == people.of(person))]
    parted = [(one.subject, one.object) for one in standing if one.kind == "other_person"]
    apart = {readout for subject, readout in parted if subject in uids}
    alone = [readout for subject, readout in parted if split_uid(subject, readout) == person]
    if alone:
        found = library.rows("select id from archive.readout where uid = ?", (alone[0],))
        return [row for (row,) in found]
    rows = library.rows(
        "select distinct readout.id, readout.uid from archive.person"
        " join archive.participant on participant.person_id = person.id"
        " join archive.reading on reading.id = participant.reading_id"
        " join archive.readout on readout.id = reading.readout_id"
        f" where person.uid in (select value from json_each(?)) and reading.id = {CURRENT}"
        " and reading.is_readout = 1",
        (json.dumps(uids),),
    )
    return [row for row, uid in rows if uid not in apart]
