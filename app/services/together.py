"""Which texts are taken for those of one meeting where meetings are counted: inferred, said so, and never written down.

The rules are those of the proposals that a person decides about; here only texts of one day are taken together, and
none that a person has parted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.analysis.meetings import Told, same_events
from app.library.attendance import Listing, listings, rows_of
from app.model.people import Joined
from app.services import knowing

if TYPE_CHECKING:
    from app.services.session import Session

Dated = tuple[str | None, str, str]  # the day, the meeting, the readout


def taken_together(session: Session, texts: Sequence[Listing]) -> Joined:
    """Return the meetings of ``texts``, joined where texts may tell of one event on one day."""
    told = [
        Told(
            readout=text.readout,
            meeting=text.meeting,
            day=text.day or None,
            mode=text.mode,
            sides=tuple(dict.fromkeys(one.side for one in text.attended if one.side)),
            principals=tuple(one.name for one in text.attended if one.principal),
            publisher=text.publisher,
            language=text.language,
        )
        for text in texts
    ]
    days = {text.meeting: text.day for text in texts}
    parted = knowing.parted(session.library)
    return Joined(
        (one.first, one.second)
        for one in same_events(told)
        if days[one.first] == days[one.second] and frozenset((one.first, one.second)) not in parted
    )


def among(session: Session, seen: Iterable[Dated]) -> Joined | None:
    """Return the meetings that are taken together among ``seen``; None where no two of them are of one day.

    Only the texts of such days are looked at.
    """
    by_day: dict[str, dict[str, str]] = defaultdict(dict)
    for day, meeting, readout in seen:
        if day:
            by_day[day][readout] = meeting
    wanted = [readout for its in by_day.values() if len(set(its.values())) > 1 for readout in its]
    if not wanted:
        return None
    library = session.library
    return taken_together(session, listings(library, rows_of(library, wanted)))
