"""What the pages about people and countries hold, as tables for spreadsheets: nothing in them is a formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exchange.table import Cell, as_csv
from app.services import pairs, persons

if TYPE_CHECKING:
    from app.model.portraits import MeetingFacts, Pair, Portrait
    from app.services.session import Session

MEETINGS = (
    "date", "title", "mode", "place", "place_country", "role", "name", "office", "side", "readout_uid",
    "meeting_uid", "publishers",
)  # fmt: skip
PAIR = (
    "date", "title", "mode", "place", "place_country", "texts_held_from", "readout_uids", "meeting_uid", "publishers",
)  # fmt: skip
_AT_ONCE = 500


def person_csv(session: Session, found: Portrait) -> str:
    """Return the meetings of a person, one row for each text that names them, newest first."""
    rows: list[tuple[Cell, ...]] = []
    for start in range(0, len(found.meetings), _AT_ONCE):
        met = found.meetings[start : start + _AT_ONCE]
        facts = persons.facts(session, met)
        for one in met:
            known = facts.get(one.meeting)
            rows += [
                (
                    *_told(known, seen.day),
                    "principal" if seen.principal else "attendee",
                    seen.name,
                    seen.office or "",
                    seen.side or "",
                    seen.readout,
                    one.meeting,
                    _publishers(known),
                )
                for seen in one.seen
            ]
    return as_csv(rows, MEETINGS)


def pair_csv(session: Session, found: Pair) -> str:
    """Return the meetings of two sides, newest first; ``texts_held_from`` says whose texts are held."""
    whose = {"both": "both", "first": found.first, "second": found.second, "others": "neither"}
    rows: list[tuple[Cell, ...]] = []
    for start in range(0, len(found.meetings), _AT_ONCE):
        met = found.meetings[start : start + _AT_ONCE]
        facts = pairs.facts(session, met)
        for one in met:
            known = facts.get(one.meeting)
            uids = "; ".join(uid for _, uid in one.texts)
            told = _told(known, one.day)
            rows.append((*told, whose[one.held_from], uids, one.meeting, _publishers(known)))
    return as_csv(rows, PAIR)


def _told(known: MeetingFacts | None, day: str | None) -> tuple[str, ...]:
    if known is None:
        return (day or "", "", "", "", "")
    told = (day or known.day, " ".join(known.title.split()), known.mode, known.place, known.place_country)
    return tuple(part or "" for part in told)


def _publishers(known: MeetingFacts | None) -> str:
    return "; ".join(dict.fromkeys(text.publisher for text in known.texts if text.publisher)) if known else ""
