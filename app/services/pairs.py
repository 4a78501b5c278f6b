"""Two countries as the texts of the archive show them: their meetings, who met whom, what is on record as agreed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.brief.counterpart import LAPSED
from app.errors import WrongUsage
from app.library import appearances, said
from app.library.identities import Identities
from app.model.portraits import Agreed, Counterpart, Encounter, Gap, HeldFrom, MeetingFacts, Pair, PairMet
from app.services import knowing
from app.services.naming import country_codes
from app.services.persons import gap_of
from app.services.together import among

if TYPE_CHECKING:
    from app.services.session import Session

__all__ = ["LAPSED", "agreed", "agreed_count", "encounters", "facts", "gaps", "pair", "side_named", "within"]


def pair(session: Session, first: str, second: str) -> Pair:
    """Return the meetings of two sides (codes), newest first; WrongUsage where that is one and the same side.

    A meeting is theirs where one text names people of both; others may have been there as well.
    """
    if first == second:
        raise WrongUsage(f"{first} is one side: a pair has two.")
    met = _together(session, appearances.of_pair(session.library, Identities(session.library), first, second))
    return Pair(
        first,
        second,
        tuple(met),
        sum(len(one.texts) for one in met),
        dict(Counter(one.held_from for one in met)),
    )


def _together(session: Session, met: Sequence[PairMet]) -> list[PairMet]:
    """Return the meetings, those in one whose texts may tell of one event on one day."""
    joined = among(session, ((one.day, one.meeting, uid) for one in met for _, uid in one.texts))
    if joined is None:
        return list(met)
    grouped: dict[str, list[PairMet]] = {}
    for one in met:
        grouped.setdefault(joined.of(one.meeting), []).append(one)
    return [
        its[0]
        if len(its) == 1
        else PairMet(
            meeting=meeting,
            day=its[0].day,
            texts=tuple(text for one in its for text in one.texts),
            held_from=held_together(one.held_from for one in its),
            apart=tuple(one.meeting for one in its),
        )
        for meeting, its in grouped.items()
    ]


def held_together(states: Iterable[HeldFrom]) -> HeldFrom:
    """Return whose texts of a meeting are held where it is told by texts of these."""
    every = set(states)
    if "both" in every or {"first", "second"} <= every:
        return "both"
    return next((one for one in ("first", "second") if one in every), "others")


def encounters(session: Session, found: Pair) -> tuple[list[Encounter], dict[str, Counterpart]]:
    """Return who of one side met whom of the other, most often first, and everybody of both with their meetings."""
    return appearances.encounters(
        session.library, Identities(session.library), found.meetings, (found.first, found.second)
    )


def gaps(session: Session, found: Pair) -> list[Gap]:
    """Return the known meetings of both sides of which no text is held, newest first."""
    sides = {found.first, found.second}
    return [gap_of(one) for one in knowing.gaps(session.library) if sides <= set(one.recorded.known.sides)]


def facts(session: Session, met: Sequence[PairMet]) -> dict[str, MeetingFacts]:
    """Return what is shown of these meetings; the newest text that names both sides goes before others."""
    return appearances.meeting_facts(
        session.library, Identities(session.library), [(one, one.texts[0][1]) for one in met]
    )


def agreed_count(session: Session, found: Pair) -> int:
    """Return how many agreements are on record."""
    return said.agreements_count(session.library, [row for one in found.meetings for row, _ in one.texts])


def agreed(session: Session, met: Sequence[PairMet]) -> list[Agreed]:
    """Return the agreements of these meetings, in their order and that of the text.

    Whether one still stands is for a person to say: those with a note tagged ``LAPSED`` are marked. Nothing is
    concluded from later texts.
    """
    return said.agreements(
        session.library,
        [(row, uid, one.day) for one in met for row, uid in one.texts],
        lapsed_tag=LAPSED,
    )


def within(first: str, second: str) -> str:
    """Return the beginning of a search that keeps to the texts of two sides."""
    return f"country:{first} country:{second} "


def side_named(name: str) -> str:
    """Return the code of the country or body that ``name`` means: a code or a name; WrongUsage for none or several."""
    found = country_codes(name)
    if len(found) == 1:
        return found[0]
    if name.upper() in found or (len(name) == 2 and name.isalpha() and not found):
        return name.upper()
    if not found:
        raise WrongUsage(f"“{name}” is no country.", to_do="Give a code such as JP, or a name such as Japan.")
    raise WrongUsage(f"“{name}” could mean {', '.join(found)}.", to_do="Give the code.")
