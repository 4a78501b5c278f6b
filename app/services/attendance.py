"""The attendee matrix: of what a search finds, of one person's meetings, of a list of readouts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from app.analysis.attendance import matrix, only
from app.errors import WrongUsage
from app.library import attendance as library_attendance
from app.library.attendance import Listing
from app.model.known import is_date
from app.model.matrix import Gathering, Matrix
from app.model.names import name_key
from app.services import knowing
from app.services.holdings import Wish
from app.services.session import Session
from app.services.together import taken_together

MOST = 2_000  # meetings: as many as are told apart in a table


@dataclass(frozen=True, slots=True)
class Shown:
    """A matrix, and how many texts of the selection were left out because they are older than the newest ``MOST``."""

    matrix: Matrix
    texts: int
    left_out: int = 0


def of_wish(session: Session, wish: Wish, *, apart: bool = False, unfinished: bool = False) -> Shown:
    """Return the matrix of what ``wish`` finds, gaps of the same sides among the meetings.

    By the other names of what it names, as in the list; ``unfinished`` as in one that somebody types for.
    """
    found, rows = session.searching.found_rows(wish, most=MOST, unfinished=unfinished)
    bounded = "date:" in wish.typed.lower() or any(one.field == "year" for one in wish.choices)
    return replace(of_rows(session, rows, bounded=bounded, apart=apart), left_out=found - len(rows))


def of_person(session: Session, person: str, *, apart: bool = False) -> Shown:
    """Return the matrix of the meetings that name a person."""
    rows = library_attendance.rows_of_person(session.library, person)
    return of_rows(session, rows[:MOST], apart=apart)


def of_rows(session: Session, rows: Sequence[int], *, bounded: bool = False, apart: bool = False) -> Shown:
    """Return the matrix of the readouts with these rows; ``bounded`` keeps gaps within their days.

    Texts that may tell of one event, by the rules of the proposals, stand in one column which says that this is
    inferred; ``apart`` leaves each in its own until a person has joined them.
    """
    found = library_attendance.listings(session.library, rows)
    texts = found
    if not apart:
        joined = taken_together(session, found)
        texts = [replace(text, meeting=joined.of(text.meeting)) for text in found]
    gatherings = _gatherings(texts, {text.readout: text.meeting for text in found})
    attended = [
        (text.meeting, one)
        for text in sorted(texts, key=lambda text: not text.lists)
        for one in text.attended
    ]
    gaps = _gaps(session, gatherings, bounded=bounded)
    return Shown(matrix([*gatherings, *gaps], attended, short=short_office), len(texts))


def narrowed(
    whole: Matrix, *, both: Sequence[str], sides: Sequence[str] = (), returned: bool = False
) -> Matrix:
    """Return the rows asked for; WrongUsage for a time that is none, or at which no text is of the selection."""
    for one in both:
        if one not in {"first", "last"} and not is_date(one):
            raise WrongUsage(
                f"“{one}” is no time that a meeting can be named by.",
                to_do="Write 2017-07-07, 2017-07, 2017, first or last.",
            )
        if one not in {"first", "last"} and not any(
            not each.gap and each.day.startswith(one) for each in whole.gatherings
        ):
            raise WrongUsage(f"No text of this selection is of a meeting in {one}.")
    return only(whole, both=both, sides=sides, returned=returned)


def _gatherings(texts: Sequence[Listing], linked: Mapping[str, str]) -> list[Gathering]:
    """Return the meetings of these texts, each once; ``linked`` are the meetings that the record links them to."""
    by_meeting: dict[str, list[Listing]] = {}
    for text in texts:
        by_meeting.setdefault(text.meeting, []).append(text)
    return [
        Gathering(
            key=meeting,
            day=min((text.day for text in its if text.day), default=""),
            title=its[0].title,
            place=next((text.place for text in its if text.place), None),
            mode=next((text.mode for text in its if text.mode), None),
            sides=tuple(dict.fromkeys(one.side for text in its for one in text.attended if one.side)),
            readouts=tuple(text.readout for text in its),
            listed=frozenset(side for text in its for side in _listed(text)),
            inferred=len({linked[text.readout] for text in its}) > 1,
        )
        for meeting, its in by_meeting.items()
    ]


def _listed(text: Listing) -> set[str]:
    """Return the sides of which a text names somebody besides those who met, or all where it has a list of both."""
    beside = {one.side or "" for one in text.attended if not one.principal}
    return beside | ({one.side or "" for one in text.attended} if text.lists and len(beside) > 1 else set())


def _gaps(session: Session, gatherings: Sequence[Gathering], *, bounded: bool) -> list[Gathering]:
    """Return the known meetings without a text between the same sides as one of ``gatherings``."""
    pairs = {frozenset(one.sides) for one in gatherings if len(one.sides) > 1}
    days = sorted(one.day for one in gatherings if one.day)
    found = []
    for standing in knowing.gaps(session.library):
        known = standing.recorded.known
        if not pairs or frozenset(known.sides) not in pairs:
            continue
        if bounded and not (days and days[0] <= known.date <= days[-1]):
            continue
        found.append(
            Gathering(
                key=standing.uid,
                day=known.date,
                title=known.title,
                place=known.place,
                mode=known.mode,
                sides=known.sides,
                readouts=(),
                recorded=frozenset(name_key(one.name) for one in known.people),
            )
        )
    return found


def short_office(office: str | None, side: str | None) -> str:
    """Return an office without the name of its own country at the end ("Prime Minister of Japan"), for narrow cells."""
    words = " ".join((office or "").split())
    for name in _names(side or ""):
        for joint in (f" of the {name}", f" of {name}"):
            if words.lower().endswith(joint.lower()) and len(words) > len(joint):
                return words[: -len(joint)]
        if re.match(rf"{re.escape(name)}\S", words) and not name.isascii():
            return words[len(name) :]  # 日本国内閣総理大臣: no space, the country in front
    return words


@cache
def _names(side: str) -> tuple[str, ...]:
    from app.services.naming import names_of

    return names_of(side)
