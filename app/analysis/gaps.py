"""Which known meetings have a text: told from days, sides, persons and the way they met, never written down.

The rules are those by which texts are proposed as telling of one event (``app.analysis.meetings``). A known
meeting has a text where the day is the same, the sides are the same, nothing speaks against it and no other
meeting comes into question. Where the days are only near, the sides only overlap, or several come into
question, it may have one: then a person decides, and until then it stays a gap.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.analysis.meetings import compatible
from app.model.known import Held, Known, first_day, last_day

Certainty = Literal["confirmed", "inferred", "doubtful"]


@dataclass(frozen=True, slots=True)
class Closing:
    """A text that tells of a known meeting, how that is known, and why."""

    held: Held
    certainty: Certainty
    reason: str


def closings(
    known: Mapping[str, Known],
    held: Sequence[Held],
    *,
    same: Mapping[str, str] | None = None,
    apart: Collection[frozenset[str]] = (),
) -> dict[str, list[Closing]]:
    """Return the texts of each known meeting, by its uid; none for those that are gaps.

    ``same`` gives for each known meeting that a person joined to others the meeting that speaks for them all,
    ``apart`` are the pairs that a person parted.
    """
    by_day: dict[str, list[Held]] = defaultdict(list)
    for text in held:
        if text.day:
            by_day[text.day].append(text)
    found: dict[str, list[Closing]] = {}
    for uid, one in known.items():
        joined = (same or {}).get(uid)
        if joined is not None and (its := [each for each in held if each.meeting == joined]):
            found[uid] = [Closing(each, "confirmed", "confirmed by a person") for each in its]
            continue
        its_own = [
            closing
            for each in _near(one, by_day)
            if frozenset((uid, each.meeting)) not in apart and (closing := _closing(one, each))
        ]
        if its_own:
            found[uid] = its_own
    return _settled(found)


def stretches(known: Known) -> tuple[tuple[str, str], ...]:
    """Return the dates between which a text of this meeting may be dated, both ends included."""
    first, last = _around(known)
    months = {day[:7] for day in known.days}
    return ((first, last), *((one, one) for one in sorted(months | {month[:4] for month in months})))


def _around(known: Known) -> tuple[str, str]:
    """Return the first and the last day; a meeting of one day may be told of a day before or after."""
    first, last = known.days
    if not known.exact:
        return first, last
    day = date.fromisoformat(first)
    try:
        return (day - timedelta(days=1)).isoformat(), (day + timedelta(days=1)).isoformat()
    except OverflowError:  # the first day of the calendar and the last
        return first, last


def _near(known: Known, by_day: Mapping[str, Sequence[Held]]) -> list[Held]:
    first, last = _around(known)
    if known.exact or known.until:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
        span = (end - start).days + 1
        if span <= len(by_day):
            days = [(start + timedelta(days=at)).isoformat() for at in range(span)]
            coarse = {day[:length] for day in (first, last) for length in (4, 7)}
            return [one for day in (*days, *sorted(coarse)) for one in by_day.get(day, ())]
    return [
        one for day, its in by_day.items() if first_day(day) <= last and last_day(day) >= first for one in its
    ]


def _closing(known: Known, held: Held) -> Closing | None:
    """Return how a text may tell of a known meeting; None where something speaks against it."""
    if known.mode and held.mode and known.mode != held.mode:
        return None
    people = tuple(one.name for one in known.people)
    if not compatible(people, held.people):
        return None
    ours, theirs = set(known.sides), set(held.sides)
    if len(ours) < 2 or len(theirs) < 2:
        if not (ours & theirs or (people and held.people and not (ours and theirs))):
            return None
        return Closing(held, "doubtful", f"{_why_days(known, held)}, but not both sides are known")
    if ours != theirs:
        if len(ours & theirs) < 2:
            return None
        return Closing(held, "doubtful", f"{_why_days(known, held)}, but others took part as well")
    if known.exact and held.day == known.date:
        return Closing(held, "inferred", f"the same sides on the same day ({held.day})")
    return Closing(held, "doubtful", f"the same sides, {_why_days(known, held)}")


def _why_days(known: Known, held: Held) -> str:
    if known.exact and held.day == known.date:
        return f"the same day ({held.day})"
    if known.exact and len(held.day) == 10:
        return f"adjacent days ({known.date}, {held.day})"
    stretch = f"{known.date} to {known.until}" if known.until else known.date
    return f"days that may be the same ({stretch}, {held.day})"


def _settled(found: dict[str, list[Closing]]) -> dict[str, list[Closing]]:
    """Make what is told by day and sides doubtful where more than one meeting comes into question."""
    claims: dict[str, set[str]] = defaultdict(set)
    for uid, its in found.items():
        for closing in its:
            if closing.certainty == "inferred":
                claims[closing.held.meeting].add(uid)
    settled: dict[str, list[Closing]] = {}
    for uid, its in found.items():
        certain = [one for one in its if one.certainty != "doubtful"]
        if not certain:
            settled[uid] = its
        elif certain[0].certainty == "confirmed":
            settled[uid] = certain
        elif not _one_event([one.held for one in certain]):
            settled[uid] = [
                Closing(one.held, "doubtful", f"{one.reason}; several texts come into question")
                for one in certain
            ]
        elif any(len(claims[one.held.meeting]) > 1 for one in certain):
            settled[uid] = [
                Closing(one.held, "doubtful", f"{one.reason}; several known meetings come into question")
                for one in certain
            ]
        else:
            settled[uid] = certain
    return settled


def _one_event(held: Sequence[Held]) -> bool:
    """Whether these texts may tell of one event: no two meetings told by one publisher in one language."""
    voices: dict[tuple[str | None, str | None], set[str]] = defaultdict(set)
    for one in held:
        voices[one.publisher, one.language].add(one.meeting)
    if any(len(meetings) > 1 for meetings in voices.values()):
        return False
    return all(
        compatible(one.people, other.people) for at, one in enumerate(held) for other in held[at + 1 :]
    )
