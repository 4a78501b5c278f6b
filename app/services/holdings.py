"""What a list shows of the archive: all of it or what a search finds, fetched a page at a time.

A start passes through here, so the values are named tuples and what only a search needs is imported by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.library import readouts
from app.model.record import Hit, Listed
from app.services.ordering import Order, Place

if TYPE_CHECKING:
    from app.index.answering import Choice, Sorting
    from app.library.library import Library
    from app.model.coverage import Coverage
    from app.model.query import Query
    from app.services.asked import Asked, Kind
    from app.services.gap_entries import Gap
    from app.services.searching import Searching
    from app.services.session import Session

PAGE = 20  # entries; about twice what a window shows
WHOLE_AT_MOST = 500  # readouts that are listed in one go
_KEPT = 150  # pages, some megabytes


class Entry(NamedTuple):
    """One line of the list; ``hit`` says what was found there, where something was looked for."""

    listed: Listed
    hit: Hit | None = None


class Wish(NamedTuple):
    """What the list is to show: what was typed, of which kind, how sorted, how narrowed, and by which names.

    ``switched`` are the keys of other names that somebody turned off (or on); ``exact``: by no other names at all.
    """

    typed: str = ""
    kind: Kind | None = None  # None: what the question asks for
    sorting: Sorting = "best"
    choices: tuple[Choice, ...] = ()
    switched: tuple[str, ...] = ()
    exact: bool = False


class Holdings:
    """The entries of a list, fetched a page at a time.

    ``entry`` fetches where it must, on the thread it is asked on. Whoever may not wait asks ``held_entry``, lets the
    thread that searches ``fetch`` the ``lacking`` pages, and gives them to ``take``.
    """

    waits = False  # whether another thread fetches the pages
    gaps: tuple[Gap, ...] = ()  # meetings without a text that stand among the entries
    base: Coverage | None = None  # against what an empty list is empty
    expected = False  # whether only the number of entries is known yet

    def __init__(
        self,
        searching: Searching,
        wish: Wish,
        *,
        query: Query | None,
        kind: Kind,
        order: Order,
        held: int,
        asked: Asked | None = None,
        behind: int = 0,
    ) -> None:
        self.wish = wish
        self.query = query
        self.kind: Kind = kind
        self.held = held
        self.behind = behind
        self.order = order
        self._searching = searching
        self._asked = asked
        self._pages: dict[int, tuple[Entry, ...]] = {}

    def __len__(self) -> int:
        return self.order.total

    def entry(self, number: int) -> Entry | None:
        """Return the entry at this place, fetching its page where it is not there yet."""
        page = number // PAGE
        if page not in self._pages and number < len(self):
            self.take(self.fetch([page]))
        return self.held_entry(number)

    def held_entry(self, number: int) -> Entry | None:
        """Return the entry at this place if it is there already."""
        page, at = divmod(number, PAGE)
        entries = self._pages.get(page, ())
        return entries[at] if at < len(entries) else None

    def lacking(self, start: int, end: int) -> list[int]:
        """Return the pages that are not there of the entries from ``start`` to ``end``, half open."""
        end = min(end, len(self))
        if start >= end:
            return []
        return [page for page in range(start // PAGE, (end - 1) // PAGE + 1) if page not in self._pages]

    def fetch(self, pages: Sequence[int]) -> dict[int, tuple[Entry, ...]]:
        """Return these pages, for ``take``. Nothing is changed but what the order remembers of itself."""
        found = {}
        for page in pages:
            places = self.order.places(page * PAGE, (page + 1) * PAGE)
            found[page] = self._searching.lines(places, self._asked)
        return found

    def take(self, pages: Mapping[int, tuple[Entry, ...]]) -> None:
        """Keep pages that were fetched; of very many those that were taken longest ago are let go."""
        self._pages |= pages
        while len(self._pages) > _KEPT:
            del self._pages[next(iter(self._pages))]

    def uids(self, session: Session, *, most: int = WHOLE_AT_MOST) -> tuple[str, ...]:
        """Return the readouts of the first ``most`` entries, each once, in the order of the list."""
        from app.library import passages

        rows = list(dict.fromkeys(place.row for place in self.order.places(0, most)))
        uids = passages.uids_by_row(session.library, rows)
        return tuple(uids[row] for row in rows if row in uids)

    def number_of(self, uid: str) -> int | None:
        """Return where the readout stands among what has been fetched; None where it does not."""
        for page, entries in sorted(self._pages.items()):
            for at, entry in enumerate(entries):
                if entry.listed.uid == uid:
                    return page * PAGE + at
        return None

    def place_of(self, uid: str) -> int | None:
        """Return where the readout stands, also where nothing is fetched yet; only in a list by days.

        For the thread that searches: it may have to fetch a part of the order.
        """
        if self._asked is None or not self._asked.by_day or self.kind != "readouts":
            return None
        found = self._searching.row_and_day(uid)
        return self.order.place_of(found[0], about=self._asked.up_to(found[1]) - 1) if found else None


class Expected(Holdings):
    """So many entries, none of which is known yet: what a large archive shows until its index has answered."""

    waits = True
    expected = True

    def __init__(self, held: int) -> None:
        self.wish = Wish()
        self.query = None
        self.kind = "readouts"
        self.held = held
        self.behind = 0
        self.order = Order(held, lambda _offset, _limit: ())
        self._pages = {}

    def fetch(self, pages: Sequence[int]) -> dict[int, tuple[Entry, ...]]:
        """Return nothing: there is nothing yet."""
        return {}

    def place_of(self, uid: str) -> int | None:
        """Return None: it is not known yet."""
        return None


class Listing(Holdings):
    """All entries at once: for archives so small that nothing is won by fetching."""

    def __init__(self, entries: Sequence[Entry], *, held: int) -> None:
        self.wish = Wish()
        self.query = None
        self.kind = "readouts"
        self.held = held
        self.behind = 0
        self.order = Order(len(entries), lambda _offset, _limit: ())
        self._pages = {
            start // PAGE: tuple(entries[start : start + PAGE]) for start in range(0, len(entries), PAGE)
        }

    def fetch(self, pages: Sequence[int]) -> dict[int, tuple[Entry, ...]]:
        """Return nothing: all of it is there."""
        return {}

    def uids(self, session: Session, *, most: int = WHOLE_AT_MOST) -> tuple[str, ...]:
        """Return the readouts of the first ``most`` entries, in the order of the list."""
        entries = [entry for number in range(min(most, len(self))) if (entry := self.held_entry(number))]
        return tuple(entry.listed.uid for entry in entries)


def is_large(session: Session) -> bool:
    """Return whether the archive is listed a page at a time, by a thread of its own."""
    return readouts.holds_more_than(session.library, WHOLE_AT_MOST)


def expected_holdings(session: Session) -> Expected:
    """Return what a large archive shows first: how many there are."""
    return Expected(readouts.newest_row(session.library))


def first_holdings(session: Session) -> Holdings:
    """Return everything the archive holds, the newest meeting first."""
    if is_large(session):
        return sought(session.searching, Wish())
    listed = readouts.listing(session.library)
    found = Listing([Entry(one) for one in listed], held=len(listed))
    _complete(session.library, found, lambda day: sum((one.date or "") >= day for one in listed))
    return found


def sought(searching: Searching, wish: Wish) -> Holdings:
    """Return what ``wish`` asks for, its first page fetched.

    While a first index is still to be made everything is listed as the record has it, and nothing else is found.
    """
    asked = searching.question(wish)
    if asked is None:
        found = _without_index(searching, wish)
    else:
        total, first = asked.places(0, PAGE)
        order = Order(total, lambda offset, limit: asked.places(offset, limit)[1], first)
        held = asked.answering.held
        found = Holdings(
            searching, wish, query=asked.query, kind=asked.kind, order=order, held=held, asked=asked
        )
    if len(found):
        found.entry(0)
    by_day = asked is not None and asked.by_day
    _complete(searching.library, found, asked.up_to if asked is not None and by_day else None)
    return found


def _complete(library: Library, found: Holdings, not_before: Callable[[str], int] | None) -> None:
    """Add the gaps to a list, and to an empty one against what it is empty."""
    if readouts.records_meetings(library):
        from app.services.gap_entries import gaps_of

        found.gaps = gaps_of(library, found, not_before=not_before)
    if not len(found):
        from app.services.coverage import of_archive

        found.base = of_archive(library)


def _without_index(searching: Searching, wish: Wish) -> Holdings:
    from app.model.query import parsed
    from app.services.asked import kind_of

    query, behind = parsed(wish.typed, unfinished=True), searching.behind
    everything = query.asks is None and not wish.choices
    rows = readouts.rows_by_day(searching.library) if everything else []
    order = Order(len(rows), lambda offset, limit: [Place(row) for row in rows[offset : offset + limit]])
    kind = wish.kind or kind_of(query)
    return Holdings(searching, wish, query=query, kind=kind, order=order, held=len(rows), behind=behind)
