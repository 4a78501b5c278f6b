"""Where one can go in a large archive: nothing is listed beforehand, the indexes are asked letter by letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.library import readouts
from app.library.passages import last_named
from app.model.query import All, Any, Dated, In, Node, Word
from app.services.going import Goal, goal_of
from app.services.groups import Also, people_called

if TYPE_CHECKING:
    from app.services.searching import Searching
    from app.services.session import Session

_WORD = re.compile(r"\w[\w.'’-]*")
_DAY = re.compile(r"\d{4}(-\d{2}){0,2}")
_READOUTS, _PEOPLE = 60, 12  # nobody reads on in a list that every further letter narrows
_FIELDS = ("title", "person", "country", "publisher")


def begun_with(session: Session, uids: Sequence[str], *, newest: int) -> list[Goal]:
    """Return these readouts, in this order, then the ``newest`` there are, for a field in which nothing stands yet."""
    wanted = list(dict.fromkeys([*uids, *readouts.newest(session.library, most=newest)]))
    held = {one.uid: one for one in readouts.listed(session.library, wanted)}
    return [goal_of(held[uid]) for uid in wanted if uid in held]


def answering(searching: Searching, typed: str) -> list[Goal]:
    """Return the people called so, then the readouts that answer to every word, the newest meeting first.

    A readout answers by its title, its people, its countries, its publisher and its day. Nothing is found while a
    first index is made.
    """
    words = _WORD.findall(typed)
    answering = searching.ready() if words else None
    if answering is None:
        return []
    rows = answering.rows(
        All(tuple(Any(_ways(word)) for word in words)),
        unit="texts",
        resolving=searching.resolving(),
        most=_READOUTS,
    )
    found = _people(searching, people_called(searching, tuple(Word(word, begins=True) for word in words)))
    return found + [goal_of(one) for one in readouts.listing(searching.library, ids=rows)]


def _people(searching: Searching, called: Sequence[Also]) -> list[Goal]:
    """Return people as goals, with the office and side of the text that was taken in last; texts are not counted."""
    few = called[:_PEOPLE]
    printed = last_named(searching.library, [one.key for one in few])
    return [
        Goal(
            "person",
            one.key,
            one.name,
            about=named.office or "",
            sides=(named.side,) if named.side else (),
            texts=0,
        )
        for one in few
        if (named := printed.get(one.key)) is not None
    ]


def _ways(word: str) -> tuple[Node, ...]:
    """Return where ``word`` may stand."""
    ways = [In(field, Word(word, begins=True)) for field in _FIELDS]
    return (*ways, Dated(word, word)) if _DAY.fullmatch(word) else tuple(ways)
