"""Who is the same person, which texts tell of one meeting: proposed, decided by a person, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from app.analysis.identity import likenesses, persons
from app.analysis.meetings import Told, same_events
from app.archive.writer import writing
from app.errors import WrongUsage
from app.library import appearances, people, readouts
from app.library import known as library_known
from app.library.decisions import decisions as every_decision
from app.library.identities import Identities
from app.model.names import name_key
from app.model.people import Decision, DecisionKind, Person, in_force
from app.services import knowing, splitting
from app.services.annotating import author
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two identities, or two meetings, that may be one. Nothing is joined until a person says so."""

    kind: DecisionKind  # same_person or same_meeting
    subject: str
    object: str
    reason: str


def proposals(session: Session) -> list[Proposal]:
    """Return what may be the same and was not yet decided: persons first, then meetings."""
    library = session.library
    settled = {
        frozenset((one.subject, one.object))
        for one in in_force(every_decision(library))
        if one.kind == "not_same"
    }
    found = [
        Proposal("same_person", one.first, one.second, one.reason)
        for one in likenesses(people.sightings(library))
    ]
    found += [
        Proposal("same_meeting", one.first, one.second, one.reason) for one in same_events(_told(session))
    ]
    found += [
        Proposal("same_meeting", one.uid, meeting, reason)
        for one in knowing.known_meetings(library)
        if one.state == "likely"
        for meeting, reason in {each.held.meeting: each.reason for each in one.closings}.items()
    ]
    return [one for one in found if frozenset((one.subject, one.object)) not in settled]


def known_persons(session: Session) -> list[Person]:
    """Return every person of the archive, in order of names."""
    return persons(people.sightings(session.library))


def person_named(session: Session, name: str) -> Person:
    """Return the person that ``name`` means: a uid, a name or an alias in any order of its words, or words of one.

    Raises WrongUsage where nobody, or more than one, answers to it; the candidates are named.
    """
    every = known_persons(session)
    wanted = name_key(name)
    exact = [one for one in every if one.uid == name or wanted in map(name_key, (one.name, *one.aliases))]
    words = set(wanted.split())
    found = exact or [
        one
        for one in every
        if words and any(words <= set(name_key(each).split()) for each in (one.name, *one.aliases))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongUsage(f"No text names “{name}”.", to_do="'chancery people' shows who is named.")
    candidates = "; ".join(f"{one.uid} ({one.name}, {'–'.join(one.sides) or '??'})" for one in found[:8])
    raise WrongUsage(f"“{name}” could mean {len(found)} persons: {candidates}.", to_do="Name one by the uid.")


def decisions(session: Session) -> list[Decision]:
    """Return the decisions in force, in the order they were made."""
    return in_force(every_decision(session.library))


def decide(session: Session, kind: DecisionKind, subject: str, object_: str) -> int:
    """Write a decision down and return its number; WrongUsage where it speaks of nothing the archive holds."""
    if subject == object_:
        raise WrongUsage("That is one and the same already.")
    for uid in (subject, object_):
        if not _is_known(session, kind, uid):
            raise WrongUsage(
                f"The archive knows no {uid}.", to_do="'chancery proposals' shows what may be the same."
            )
    return _write(session, kind, subject, object_)


def take_back(session: Session, number: int) -> int:
    """Take a decision back; what it joined is apart again, what it parted is one again."""
    kinds = {one.number: one.kind for one in decisions(session)}
    if number not in kinds:
        raise WrongUsage(f"There is no decision {number} in force.")
    if kinds[number] == "split":
        splitting.take_back(session, number)
        return number
    return _write(session, "taken_back", str(number), "")


def _write(session: Session, kind: DecisionKind, subject: str, object_: str) -> int:
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    with writing(session.archive_path) as archive:
        return archive.decide(kind, subject, object_, made_by=author(), made_at=now)


def _is_known(session: Session, kind: DecisionKind, uid: str) -> bool:
    """Whether a decision of this kind may speak of ``uid``; asked by index, never by looking through all texts."""
    if kind == "same_meeting":
        return readouts.is_meeting(session.library, uid) or any(
            one.uid == uid for one in library_known.recorded(session.library)
        )
    named = kind in {"same_person", "other_person"} and bool(
        appearances.of_person(session.library, Identities(session.library), uid)
    )
    if kind == "other_person":
        return named or readouts.is_held(session.library, uid)
    return named or kind not in {"same_person", "other_person"}


def _told(session: Session) -> list[Told]:
    principals: dict[str, list[str]] = {}
    for one in people.sightings(session.library):
        if one.principal:
            principals.setdefault(one.readout, []).append(one.name)
    return [
        Told(
            readout=item.uid,
            meeting=item.meeting_uid,
            day=item.date,
            mode=item.mode,
            sides=item.sides,
            principals=tuple(principals.get(item.uid, ())),
            publisher=item.publisher,
            language=item.language,
        )
        for item in readouts.listing(session.library)
    ]
