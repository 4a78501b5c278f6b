"""Where people and pairs of sides appear, by index: of one person or one pair, never of the whole archive."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from app.library.identities import Identities
from app.library.library import Library
from app.library.readouts import SHOWN
from app.model.portraits import (
    Appearance,
    Counterpart,
    Encounter,
    HeldFrom,
    HeldText,
    MeetingFacts,
    Met,
    PairMet,
)


def of_person(library: Library, identities: Identities, uid: str) -> list[Appearance]:
    """Return where the person ``uid`` stands for is named, the newest meeting first, undated ones last."""
    speaks = identities.speaks(uid)
    rows = library.rows(
        "select person.uid, reading.id, readout.uid, meeting.uid, reading.date, participant.name,"
        " participant.office, participant.side, participant.role = 'principal'"
        " from archive.person join archive.participant on participant.person_id = person.id"
        " join archive.reading on reading.id = participant.reading_id"
        " join archive.readout on readout.id = reading.readout_id"
        " join archive.meeting on meeting.id = readout.meeting_id"
        f" where person.uid in (select value from json_each(?)) and {SHOWN}"
        " order by reading.date is null, reading.date desc, reading.id desc",
        (json.dumps(identities.names_of(uid)),),
    )
    if identities.none:
        return [Appearance._make((*row[1:8], bool(row[8]))) for row in rows]
    return [
        Appearance(reading, readout, identities.meeting(meeting), day, name, office, side, bool(principal))
        for person, reading, readout, meeting, day, name, office, side, principal in rows
        if identities.of(person, readout) == speaks
    ]


def times_named(library: Library, identities: Identities, uid: str) -> int:
    """Return about how often the person is named: in all readings, also those that are not shown; by index alone."""
    row = library.row(
        "select count(*) from archive.person join archive.participant on person_id = person.id"
        " where person.uid in (select value from json_each(?))",
        (json.dumps(identities.names_of(uid)),),
    )
    return int(row[0]) if row else 0


def newest_of_person(
    library: Library, identities: Identities, uid: str, *, among: int, most: int
) -> list[Appearance]:
    """Return the ``most`` newest appearances as ``of_person`` does, looked for in the newest ``among`` readings.

    Every join is a cross join: SQLite keeps their order, and looks at no more than these readings.
    """
    speaks = identities.speaks(uid)
    rows = library.rows(
        "select person.uid, reading.id, readout.uid, meeting.uid, reading.date, participant.name,"
        " participant.office, participant.side, participant.role = 'principal'"
        " from (select id, readout_id, date, is_readout from archive.reading where date is not null"
        " order by date desc, id desc limit ?) reading"
        " cross join archive.participant on participant.reading_id = reading.id"
        " cross join archive.person on person.id = participant.person_id"
        " cross join archive.readout on readout.id = reading.readout_id"
        " cross join archive.meeting on meeting.id = readout.meeting_id"
        f" where person.uid in (select value from json_each(?)) and {SHOWN}"
        " order by reading.date desc, reading.id desc limit ?",
        (among, json.dumps(identities.names_of(uid)), most),
    )
    return [
        Appearance(reading, readout, identities.meeting(meeting), day, name, office, side, bool(principal))
        for person, reading, readout, meeting, day, name, office, side, principal in rows
        if identities.of(person, readout) == speaks
    ]


def beside(
    library: Library, identities: Identities, uid: str, seen: Sequence[Appearance]
) -> tuple[list[Counterpart], list[Counterpart]]:
    """Return who was at the meetings of ``uid``: those of other sides, and those of the same; the most first.

    Somebody whose side is not known is among the others.
    """
    speaks = identities.speaks(uid)
    own = {one.reading: one for one in seen}
    tally: dict[str, _Tally] = {}
    for reading, readout, person, name, office, side, principal in _room(library, own):
        here = own[reading]
        other = identities.of(person, readout)
        if other == speaks:
            continue
        found = tally.setdefault(other, _Tally())
        found.add(here.meeting, here.day, led=bool(principal) and here.principal)
        if found.name == "" or (here.day or "") >= found.named_on:
            found.named_on, found.name, found.side = here.day or "", name, side
            found.office = office or found.office
        found.own_side = found.own_side or (side is not None and side == here.side)
    ranked = sorted(tally.items(), key=lambda one: (-len(one[1].meetings), one[1].name))
    both: tuple[list[Counterpart], list[Counterpart]] = ([], [])
    for other, found in ranked:
        both[found.own_side].append(
            Counterpart(
                other, found.name, found.side, found.office, len(found.meetings), len(found.led),
                found.first, found.last,
            )
        )  # fmt: skip
    return both


class _Tally:
    """What is counted of one person, or of two who met."""

    def __init__(self) -> None:
        self.meetings: set[str] = set()
        self.led: set[str] = set()
        self.first: str | None = None
        self.last: str | None = None
        self.last_readout = ""
        self.name, self.named_on = "", ""
        self.side: str | None = None
        self.office: str | None = None
        self.own_side = False

    def add(self, meeting: str, day: str | None, *, led: bool) -> None:
        self.meetings.add(meeting)
        if led:
            self.led.add(meeting)
        if day:
            self.first = min(self.first or day, day)
            self.last = max(self.last or day, day)


def _room(library: Library, readings: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return everybody named in these readings: reading, readout, person, name, office, side, principal."""
    return library.rows(
        "select participant.reading_id, readout.uid, person.uid, participant.name, participant.office,"
        " participant.side, participant.role = 'principal'"
        " from archive.participant join archive.person on person.id = participant.person_id"
        " join archive.reading on reading.id = participant.reading_id"
        " join archive.readout on readout.id = reading.readout_id"
        " where participant.reading_id in (select value from json_each(?))",
        (json.dumps(list(readings)),),
    )


def leading_with(library: Library, identities: Identities, met: Sequence[Met], side: str) -> dict[str, str]:
    """Return who else is a principal of ``side`` in a text of these meetings: uid and name as printed.

    Only of meetings at which one person led the side in one text and one other in another: those may be one.
    """
    meetings = [
        uid for one in met if one.principal for each in one.behind for uid in identities.meetings_of(each)
    ]
    taken_for = {each: one.meeting for one in met for each in one.behind}
    rows = library.rows(
        "select meeting.uid, readout.uid, person.uid, participant.name"
        " from archive.meeting join archive.readout on readout.meeting_id = meeting.id"
        " join archive.reading on reading.readout_id = readout.id"
        " join archive.participant on participant.reading_id = reading.id"
        " join archive.person on person.id = participant.person_id"
        " where meeting.uid in (select value from json_each(?)) and participant.side = ?"
        f" and participant.role = 'principal' and {SHOWN}",
        (json.dumps(meetings), side),
    )
    led: dict[str, dict[str, str]] = defaultdict(dict)
    for meeting, readout, person, name in rows:
        decided = identities.meeting(meeting)
        led[taken_for.get(decided, decided)][identities.of(person, readout)] = name
    return {uid: name for people in led.values() if len(people) == 2 for uid, name in people.items()}


# --- two sides -----------------------------------------------------------------------------------


def of_pair(library: Library, identities: Identities, first: str, second: str) -> list[PairMet]:
    """Return the meetings at which people of both sides are named in one text, newest first, undated ones last."""
    rows = library.rows(
        "select reading.id, readout.uid, meeting.uid, reading.date,"
        " coalesce(reading.publisher_country, readout.publisher_country)"
        " from archive.reading join archive.readout on readout.id = reading.readout_id"
        " join archive.meeting on meeting.id = readout.meeting_id"
        " where reading.id in (select one.reading_id from archive.participant one"
        " where one.side = ? intersect select other.reading_id from archive.participant other"
        f" where other.side = ?) and {SHOWN}"
        " order by reading.date is null, reading.date desc, reading.id desc",
        (first, second),
    )
    grouped: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        grouped.setdefault(identities.meeting(row[2]), []).append(row)
    return [
        PairMet(
            meeting=meeting,
            day=next((row[3] for row in its if row[3]), None),
            texts=tuple((row[0], row[1]) for row in its),
            held_from=_held_from({row[4] for row in its}, first, second),
        )
        for meeting, its in grouped.items()
    ]


def _held_from(publishers: set[str | None], first: str, second: str) -> HeldFrom:
    if first in publishers:
        return "both" if second in publishers else "first"
    return "second" if second in publishers else "others"


def encounters(
    library: Library, identities: Identities, met: Sequence[PairMet], sides: tuple[str, str]
) -> tuple[list[Encounter], dict[str, Counterpart]]:
    """Return who met whom, the most first, and everybody of both sides with the meetings they were at."""
    of_reading = {reading: (one.meeting, one.day, uid) for one in met for reading, uid in one.texts}
    rooms: dict[str, dict[str, tuple[str, bool]]] = defaultdict(dict)  # meeting -> person -> side, led
    people: dict[str, _Tally] = {}
    newest: dict[str, tuple[str | None, str]] = {}
    for reading, readout, person, name, office, side, principal in _room(library, of_reading):
        if side not in sides:
            continue
        meeting, day, _ = of_reading[reading]
        newest.setdefault(meeting, (day, readout))
        uid = identities.of(person, readout)
        led = rooms[meeting].get(uid, ("", False))[1] or bool(principal)
        rooms[meeting][uid] = (side, led)
        found = people.setdefault(uid, _Tally())
        found.add(meeting, day, led=bool(principal))
        if found.name == "" or (day or "") >= found.named_on:
            found.named_on, found.name, found.side = day or "", name, side
            found.office = office or found.office
    pairs: dict[tuple[str, str], _Tally] = {}
    for meeting, room in rooms.items():
        day, readout = newest[meeting]
        for one, (side, led) in room.items():
            if side != sides[0]:
                continue
            for other, (theirs, led_too) in room.items():
                if theirs == sides[1]:
                    tally = pairs.setdefault((one, other), _Tally())
                    tally.add(meeting, day, led=led and led_too)
                    if not tally.last_readout or (day or "") >= tally.named_on:
                        tally.named_on, tally.last_readout = day or "", readout
    found_pairs = [
        Encounter(
            one, other, len(tally.meetings), len(tally.led), tally.first, tally.last, tally.last_readout
        )
        for (one, other), tally in pairs.items()
    ]
    found_pairs.sort(
        key=lambda one: (-one.led, -one.meetings, people[one.first].name, people[one.second].name)
    )
    return found_pairs, {
        uid: Counterpart(
            uid, one.name, one.side, one.office, len(one.meetings), len(one.led), one.first, one.last
        )
        for uid, one in people.items()
    }


# --- what is shown of a meeting ------------------------------------------------------------------


def meeting_facts(
    library: Library, identities: Identities, meetings: Sequence[tuple[Met | PairMet, str]]
) -> dict[str, MeetingFacts]:
    """Return what is shown of these meetings; each is given with the readout whose facts go before others."""
    behind = {
        uid: met.meeting
        for met, _ in meetings
        for each in met.behind
        for uid in (identities.meetings_of(each) if identities.any_meeting_joined else (each,))
    }
    rows = library.rows(
        "select meeting.uid, readout.uid, coalesce(reading.title, readout.source_name), reading.date,"
        " reading.date_basis = 'inferred', reading.mode, reading.place, reading.place_country,"
        " coalesce(reading.publisher, readout.publisher),"
        " coalesce(reading.publisher_country, readout.publisher_country),"
        " coalesce(reading.language, readout.language)"
        " from archive.meeting join archive.readout on readout.meeting_id = meeting.id"
        " join archive.reading on reading.readout_id = readout.id"
        f" where meeting.uid in (select value from json_each(?)) and {SHOWN} order by readout.id desc",
        (json.dumps(list(behind)),),
    )
    grouped: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        grouped[behind[row[0]]].append(row)
    found = {}
    for met, readout in meetings:
        its = sorted(grouped.get(met.meeting, ()), key=lambda row: row[1] != readout)
        if its:
            lead = its[0]
            found[met.meeting] = MeetingFacts(
                title=lead[2],
                day=_first(row[3] for row in its),
                day_inferred=bool(lead[4]),
                mode=_first(row[5] for row in its),
                place=_first(row[6] for row in its),
                place_country=_first(row[7] for row in its),
                texts=tuple(HeldText(row[1], row[2], row[8], row[9], row[10]) for row in its),
            )
    return found


def _first(values: Iterable[str | None]) -> str | None:
    return next((one for one in values if one), None)
