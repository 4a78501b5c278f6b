"""What the first question of a session has to read, read before one is asked: step by step, on a worker.

It is what is the same for every question (the rooms that answer, the names of countries) and, of a large archive, its
index and what an empty answer is empty against. A first question finds in some milliseconds what else costs 200.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.searching import Searching

_NOTHING = "nobody says this"


def steps(searching: Callable[[], Searching] | None = None) -> tuple[Callable[[], object], ...]:
    """Return what is to be done, the most needed first, each some tens of milliseconds.

    ``searching`` is who will be asked on the worker's thread; None where the window asks on its own.
    """
    common: tuple[Callable[[], object], ...] = (_rooms, _names)
    if searching is None:
        return (*common, _rooms_beside)
    return (*common, partial(_question, searching), _rooms_beside, partial(_base, searching))


def _rooms() -> None:
    from app.index import answering, places, store
    from app.services import searching

    del answering, places, store, searching


def _names() -> None:
    from app.services import naming

    naming.country_called(_NOTHING, languages=naming.known_languages(()))
    naming.country_codes("jp")


def _question(searching: Callable[[], Searching]) -> None:
    from app.services.holdings import Wish

    searching().found(Wish(_NOTHING), limit=1) if searching().ready() else None


def _rooms_beside() -> None:
    from app.services import coverage, gap_entries, groups

    del coverage, gap_entries, groups


def _base(searching: Callable[[], Searching]) -> None:
    from app.services import coverage

    coverage.of_archive(searching().library)
