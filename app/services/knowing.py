"""Known meetings: recorded by a person, compared with the texts held, so that gaps show.

They lie in the archive, not in the notebook: that a meeting took place is curation of the record, as decisions
about persons and events are; it has an author and a time, travels with the archive to whoever is handed it,
and is never altered. To withdraw one is another row, and so is to let it stand again, so every step can be
taken back. Whether a text of it is held is worked out each time (``app.analysis.gaps``): when a readout of it is
imported the gap closes by itself, and where that is doubtful it is proposed and a person decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from uuid import uuid4

from app.analysis.gaps import Closing, closings, stretches
from app.archive.writer import writing
from app.errors import WrongUsage
from app.library import known as library_known
from app.library import readouts
from app.library.decisions import decisions, meetings_joined
from app.library.library import Library
from app.model.known import PREFIX, Known, Recorded, is_date, same_known
from app.model.people import in_force
from app.services.annotating import author
from app.services.session import Session

State = Literal["text", "likely", "gap", "withdrawn"]
_NOTHING = "Nothing was recorded."


@dataclass(frozen=True, slots=True)
class Standing:
    """A known meeting and whether a text of it is held: ``likely`` where that is for a person to decide."""

    recorded: Recorded
    state: State
    closings: tuple[Closing, ...] = ()

    @property
    def uid(self) -> str:
        """The uid of the known meeting."""
        return self.recorded.uid


def known_meetings(library: Library, *, withdrawn: bool = False) -> list[Standing]:
    """Return the known meetings, newest first, each with the texts that tell of it; also those withdrawn."""
    if not readouts.records_meetings(library):
        return []
    recorded = library_known.recorded(library, withdrawn=withdrawn)
    found = texts_of(library, {one.uid: one.known for one in recorded if one.withdrawn is None})
    return [_standing(one, tuple(found.get(one.uid, ()))) for one in recorded]


def gaps(library: Library) -> list[Standing]:
    """Return the known meetings of which no text is held for certain, newest first."""
    return [one for one in known_meetings(library) if one.state in {"gap", "likely"}]


def texts_of(library: Library, known: dict[str, Known]) -> dict[str, list[Closing]]:
    """Return the texts that tell of these known meetings, or may, by the key of each."""
    if not known:
        return {}
    joined = meetings_joined(library)
    same = {uid: joined[uid] for uid in known if uid in joined}
    held = library_known.held_within(
        library, sorted({one for each in known.values() for one in stretches(each)})
    )
    named = [uid for uid, speaks in joined.items() if speaks in set(same.values())]
    seen = {one.readout for one in held}
    held += [one for one in library_known.held_of(library, named) if one.readout not in seen]
    return closings(known, held, same=same, apart=parted(library))


def parted(library: Library) -> frozenset[frozenset[str]]:
    """Return the pairs that a person decided are not one."""
    return frozenset(
        frozenset((one.subject, one.object)) for one in in_force(decisions(library)) if one.kind == "not_same"
    )


def _standing(one: Recorded, its: tuple[Closing, ...]) -> Standing:
    if one.withdrawn is not None:
        return Standing(one, "withdrawn")
    if not its:
        return Standing(one, "gap")
    return Standing(one, "text" if any(each.certainty != "doubtful" for each in its) else "likely", its)


def named(session: Session, name: str) -> Recorded:
    """Return the known meeting that ``name`` means: its uid or a beginning of it, also without "known-"."""
    name = name.strip().lower()
    found = [
        one
        for one in library_known.recorded(session.library, withdrawn=True)
        if name and (one.uid.startswith(name) or one.uid.removeprefix(PREFIX).startswith(name))
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongUsage(
            f"No meeting “{name}” is recorded.", to_do="'chancery meetings' shows them, with uids."
        )
    raise WrongUsage(
        f"“{name}” could mean {len(found)} recorded meetings: {', '.join(one.uid for one in found[:8])}.",
        to_do="Name one by its uid.",
    )


def already(session: Session, known: Known) -> Recorded | None:
    """Return the record of the same meeting that stands already; None where there is none."""
    return next(
        (one for one in library_known.recorded(session.library) if same_known(one.known, known)), None
    )


def record(session: Session, known: Sequence[Known]) -> tuple[str, ...]:
    """Record meetings, all of them or none, and return their uids; WrongUsage for one that says too little."""
    for one in known:
        check(one)
    uids = tuple(f"{PREFIX}{uuid4().hex[:16]}" for _ in known)
    if uids:
        with writing(session.archive_path) as archive:
            archive.know(
                list(zip(uids, known, strict=True)), batch=uuid4().hex[:12], made_by=author(), made_at=_now()
            )
    return uids


def check(known: Known) -> None:
    """Raise WrongUsage, with a sentence, where ``known`` cannot be recorded."""
    for day in (known.date, known.until):
        if day is not None and not is_date(day):
            raise WrongUsage(
                f"“{day}” is no date.", kept=_NOTHING, to_do="Write 2017-07-07, 2017-07 or 2017."
            )
    if known.until is not None and (len(known.until) != len(known.date) or known.until < known.date):
        raise WrongUsage(
            f"A meeting cannot end ({known.until}) before it begins ({known.date}).", kept=_NOTHING
        )
    if not known.sides and not known.people:
        raise WrongUsage(
            "Nobody is said to have met.", kept=_NOTHING, to_do="Give the sides, or who was there."
        )
    if not known.known_from.strip():
        raise WrongUsage(
            "It is not said where this meeting is known from.",
            kept=_NOTHING,
            to_do="Name the calendar, list or report that tells of it.",
        )


def withdraw(session: Session, uids: Sequence[str], *, why: str = "") -> tuple[str, ...]:
    """Withdraw known meetings, all of them or none; return those that stood until now."""
    return _let_stand(session, uids, stands=False, why=why)


def put_back(session: Session, uids: Sequence[str]) -> tuple[str, ...]:
    """Let withdrawn meetings stand again; return those that did not stand until now."""
    return _let_stand(session, uids, stands=True, why="")


def _let_stand(session: Session, uids: Sequence[str], *, stands: bool, why: str) -> tuple[str, ...]:
    now = {one.uid: one.withdrawn is None for one in library_known.recorded(session.library, withdrawn=True)}
    for uid in uids:
        if uid not in now:
            raise WrongUsage(f"No meeting {uid} is recorded.", to_do="'chancery meetings' shows them.")
    changed = tuple(uid for uid in dict.fromkeys(uids) if now[uid] != stands)
    if changed:
        with writing(session.archive_path) as archive:
            archive.let_stand(changed, stands=stands, why=why, made_by=author(), made_at=_now())
    return changed


def replace(session: Session, uid: str, known: Known) -> str:
    """Record ``known`` in place of ``uid``, which is withdrawn in the same step; return the new uid."""
    check(known)
    old = named(session, uid)
    new = f"{PREFIX}{uuid4().hex[:16]}"
    with writing(session.archive_path) as archive, archive.batch():
        archive.know([(new, known)], batch=uuid4().hex[:12], made_by=author(), made_at=_now())
        archive.let_stand([old.uid], stands=False, why=f"replaced by {new}", made_by=author(), made_at=_now())
    return new


def batch_of(session: Session, uid: str) -> tuple[str, ...]:
    """Return all that was recorded together with ``uid`` and stands."""
    its = named(session, uid).batch
    return tuple(one.uid for one in library_known.recorded(session.library) if one.batch == its)


def decide(session: Session, uid: str, meeting: str, *, same: bool) -> int:
    """Write down that a text's meeting is the known one, or is not; return the number to take it back by."""
    with writing(session.archive_path) as archive:
        return archive.decide(
            "same_meeting" if same else "not_same", uid, meeting, made_by=author(), made_at=_now()
        )


def counted(standings: Sequence[Standing]) -> Counter[State]:
    """Return how many known meetings have a text, may have one, are gaps, or are withdrawn."""
    return Counter(one.state for one in standings)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
