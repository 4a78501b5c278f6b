"""Persons and meetings as the record and the decisions about them give them."""

from __future__ import annotations

import hashlib

from app.library.decisions import decisions
from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.people import Joined, Sighting, in_force


def sightings(library: Library) -> list[Sighting]:
    """Return every participant of every current reading, by the identity that is in force."""
    standing = in_force(decisions(library))
    people = Joined((one.subject, one.object) for one in standing if one.kind == "same_person")
    meetings = Joined((one.subject, one.object) for one in standing if one.kind == "same_meeting")
    apart = {(one.subject, one.object) for one in standing if one.kind == "other_person"}
    rows = library.rows(
        "select person.uid, participant.name, participant.side, participant.office, readout.uid, meeting.uid,"
        " reading.date, participant.role = 'principal'"
        " from archive.readout join archive.meeting on meeting.id = readout.meeting_id"
        f" join archive.reading on reading.id = {CURRENT}"
        " join archive.participant on participant.reading_id = reading.id"
        " join archive.person on person.id = participant.person_id"
        " where reading.is_readout = 1 order by reading.date, readout.id, participant.position"
    )
    found = []
    for uid, name, side, office, readout, meeting, day, principal in rows:
        identity = split_uid(uid, readout) if (uid, readout) in apart else uid
        found.append(
            Sighting(
                people.of(identity), name, side, office, readout, meetings.of(meeting), day, bool(principal)
            )
        )
    return found


def split_uid(person: str, readout: str) -> str:
    """Return the uid of the other person that a decision sees behind ``person`` in one readout."""
    return hashlib.sha256(f"split:{person}:{readout}".encode()).hexdigest()[:20]
