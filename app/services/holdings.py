"""What a list shows of the archive: all of it or what a search finds, fetched a page at a time.

A start passes through here, so the values are named tuples and what only a search needs is imported by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.library import readouts
from app.model.record import Hit, Listed

if TYPE_CHECKING:
    from app.index.answering import Choice, Sorting
    from app.model.query import Query
    from app.services.searching import Kind, Results, Searching
    from app.services.session import Session

PAGE = 20  # entries; about twice what a window shows
WHOLE_AT_MOST = 500  # readouts that are listed in one go


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
    """The entries of a list. It fetches on the thread it is asked on."""

    def __init__(self, searching: Searching, wish: Wish, first: Results) -> None:
        self.wish = wish
        self.query: Query | None = first.query
        self.kind: Kind = first.kind
        self.total = first.total
        self.held = first.held
        self.behind = first.behind
        self._searching = searching
        self._pages: dict[int, tuple[Entry, ...]] = {0: first.entries}

    def __len__(self) -> int:
        return self.total

    def entry(self, number: int) -> Entry | None:
        """Return the entry at this place, fetching its page where it is not there yet."""
        page, at = divmod(number, PAGE)
        if page not in self._pages:
            self._pages[page] = self._searching.page(self.wish, page * PAGE, PAGE).entries
        entries = self._pages[page]
        return entries[at] if at < len(entries) else None

    def uids(self, *, most: int = WHOLE_AT_MOST) -> tuple[str, ...]:
        """Return the readouts of the first ``most`` entries, each once, in the order of the list."""
        entries = (self.entry(number) for number in range(min(most, len(self))))
        return tuple(dict.fromkeys(entry.listed.uid for entry in entries if entry))

    def number_of(self, uid: str) -> int | None:
        """Return where the readout stands among what has been fetched; None where it does not."""
        for page, entries in sorted(self._pages.items()):
            for at, entry in enumerate(entries):
                if entry.listed.uid == uid:
                    return page * PAGE + at
        return None


class Listing(Holdings):
    """All entries at once: for archives so small that nothing is won by fetching."""

    def __init__(self, entries: Sequence[Entry], *, held: int) -> None:
        self.wish = Wish()
        self.query = None
        self.kind = "readouts"
        self.total = len(entries)
        self.held = held
        self.behind = 0
        self._pages = {
            start // PAGE: tuple(entries[start : start + PAGE]) for start in range(0, len(entries), PAGE)
        }

    def entry(self, number: int) -> Entry | None:
        """Return the entry at this place."""
        page, at = divmod(number, PAGE)
        entries = self._pages.get(page, ())
        return entries[at] if at < len(entries) else None


def first_holdings(session: Session) -> Holdings:
    """Return everything the archive holds, the newest meeting first."""
    held = readouts.count(session.library)
    if held <= WHOLE_AT_MOST or session.searching.ready() is None:
        listed = readouts.listing(session.library)
        return Listing([Entry(one) for one in listed], held=len(listed))
    return sought(session.searching, Wish())


def sought(searching: Searching, wish: Wish) -> Holdings:
    """Return what ``wish`` asks for, its first page fetched."""
    return Holdings(searching, wish, searching.page(wish, 0, PAGE))
