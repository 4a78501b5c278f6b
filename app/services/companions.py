"""The other texts of one meeting: those that are known to tell of it, and those that may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.analysis.meetings import Told, same_events
from app.library import decisions, readouts
from app.model.page import Page
from app.model.people import in_force
from app.model.record import Listed
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Companion:
    """Another text of the same meeting. ``certain`` is false where only the program thinks so; ``reason`` says why."""

    listed: Listed
    certain: bool
    reason: str


def companions(session: Session, page: Page) -> list[Companion]:
    """Return the other texts of the meeting that ``page`` tells of: known ones first, then likely ones."""
    with session.library.snapshot():
        return _found(session, page)


def _found(session: Session, page: Page) -> list[Companion]:
    library = session.library
    here = page.readout.meeting_uid
    joined = decisions.meetings_joined(library)
    of_here = joined.get(here, here)
    meetings = {here, of_here, *(uid for uid, speaks in joined.items() if speaks == of_here)}
    near = readouts.listing(
        library, ids=readouts.ids_of(library, meetings=sorted(meetings), days=_days(page.reading.facts.date))
    )
    found = [
        Companion(one, certain=True, reason=_revision(session, page, one))
        for one in near
        if one.meeting_uid == of_here and one.uid != page.readout.uid
    ]
    return found + _likely(session, page, near, of_here)


def _likely(session: Session, page: Page, near: Sequence[Listed], here: str) -> list[Companion]:
    parted = {
        frozenset((one.subject, one.object))
        for one in in_force(decisions.decisions(session.library))
        if one.kind == "not_same"
    }
    why: dict[str, str] = {}
    for pair in same_events([_told(one) for one in near]):
        if here in {pair.first, pair.second} and frozenset((pair.first, pair.second)) not in parted:
            why[pair.second if pair.first == here else pair.first] = pair.reason
    return [
        Companion(one, certain=False, reason=why[one.meeting_uid]) for one in near if one.meeting_uid in why
    ]


def _told(one: Listed) -> Told:
    return Told(
        one.uid, one.meeting_uid, one.date, one.mode, one.sides, one.principals, one.publisher, one.language
    )


def _days(day: str | None) -> tuple[str, ...]:
    """Return the day and its neighbours: a call at night in one capital is the next morning's in another."""
    try:
        middle = date.fromisoformat(day or "")
    except ValueError:
        return ()
    return tuple((middle + timedelta(days=by)).isoformat() for by in (-1, 0, 1))


def _revision(session: Session, page: Page, one: Listed) -> str:
    other = readouts.readout(session.library, one.uid)
    if other.revises_uid == page.readout.uid:
        return "a later text from the same address"
    if page.readout.revises_uid == one.uid:
        return "an earlier text from the same address"
    return "the same meeting"
