"""Find: what is typed becomes a question, the index answers, and the record gives the words that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.analysis.widening import widened
from app.errors import IndexDamaged
from app.library import indexing, passages, readouts
from app.library.library import Library
from app.model.query import Query, parsed
from app.model.record import Hit, Listed
from app.services import index_upkeep, naming, topics
from app.services.alike import Naming
from app.services.asked import UNITS, Asked, Kind, kind_of
from app.services.hits import lines
from app.services.holdings import Entry, Wish
from app.services.ordering import Place

if TYPE_CHECKING:
    from app.index.answering import Answering, Choice, Sorting
    from app.index.asking import Resolving


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found, of ``total``.

    ``held`` is how many readouts the index knows, ``behind`` how many it does not know yet.
    """

    query: Query
    kind: Kind
    total: int
    entries: tuple[Entry, ...]
    held: int
    behind: int = 0

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits of the page."""
        return tuple(entry.hit for entry in self.entries if entry.hit)


class Searching:
    """Answers over one library. It belongs to one thread at a time, as the library does."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._answering: Answering | None = None
        self._naming = Naming(library, self._languages)
        self._held_languages: tuple[int, tuple[str, ...]] = (-1, ())

    def ready(self, *, wait: bool = False) -> Answering | None:
        """Return what answers, as far as the record goes; None while a first index is still to be made."""
        newest = indexing.newest_reading(self.library)
        if self._answering is None or self._answering.state.reading != newest:
            used = index_upkeep.is_used(self.library.archive_path)
            self._answering = index_upkeep.answering(self.library, wait=wait)
            if used and not wait and not index_upkeep.is_used(self.library.archive_path):
                raise IndexDamaged(
                    "The search index was damaged. It is being made anew; until then nothing is found by words.",
                    kept="Nothing of the record is lost.",
                )
        return self._answering

    def forget_index(self) -> None:
        """Use the index no more that turned out to be damaged while it answered."""
        self._answering = None
        index_upkeep.forget(self.library.archive_path)

    @property
    def behind(self) -> int:
        """How many readouts are not found yet."""
        return index_upkeep.behind(self.library)

    def asked(self, wish: Wish, *, unfinished: bool = False) -> Query:
        """Return what a wish asks for, with the other names of what it names, as far as they are wanted."""
        query = parsed(wish.typed, unfinished=unfinished)
        if wish.exact or query.asks is None:
            return query
        asks, names = widened(query.asks, self._naming, switched=wish.switched)
        return replace(query, asks=asks, names=names)

    def _languages(self) -> tuple[str, ...]:
        """Return the languages of the archive's texts in which names of countries are known."""
        answering = self._answering
        if answering is None:
            return naming.known_languages(())
        if self._held_languages[0] != answering.state.reading:
            held = answering.facets(None, ["lang"], unit="texts", resolving=self.resolving())["lang"]
            known = naming.known_languages(tuple(one.value for one in held))
            self._held_languages = (answering.state.reading, known)
        return self._held_languages[1]

    def listed(self, typed: str, *, most: int = 2_000) -> list[Listed]:
        """Return the readouts that ``typed`` finds, the newest meeting first; the last word may be unfinished."""
        query = self.asked(Wish(typed, exact=True), unfinished=True)
        if query.asks is None:
            return readouts.listing(self.library)
        return readouts.listing(self.library, ids=self._rows(query, most=most, wait=False))

    def rows(self, typed: str, *, most: int = 100_000) -> list[int]:
        """Return the rows of the readouts that ``typed`` finds, for those who narrow a list by it.

        By no other names than are typed: there is nowhere to tell of them.
        """
        return self._rows(self.asked(Wish(typed, exact=True)), most=most, wait=True)

    def _rows(self, query: Query, *, most: int, wait: bool) -> list[int]:
        answering = self.ready(wait=wait)
        return self._question(Wish(query.typed), query, answering).rows(most) if answering else []

    def found_rows(self, wish: Wish, *, most: int, unfinished: bool = False) -> tuple[int, list[int]]:
        """Return how many readouts ``wish`` finds, and the rows of ``most`` of them, the newest meeting first.

        Waits for the index. ``unfinished`` as in a list that somebody types for.
        """
        asked = self._asked(wish, unfinished=unfinished)
        if asked is None:
            return 0, []
        rows = asked.rows(most)
        return len(rows) if len(rows) < most else asked.readouts, rows

    def search(
        self,
        typed: str,
        *,
        kind: Kind | None = None,
        choices: tuple[Choice, ...] = (),
        sorting: Sorting = "best",
        limit: int = 50,
        offset: int = 0,
        exact: bool = False,
    ) -> Results:
        """Return one page of what ``typed`` finds, also where the index must be made first.

        ``exact``: by no other names than those that are typed.

        Nothing that is typed is an error: what is not understood is told in ``Results.query``.
        """
        return self.found(Wish(typed, kind, sorting, choices, exact=exact), limit=limit, offset=offset)

    def found(self, wish: Wish, *, limit: int = 50, offset: int = 0, unfinished: bool = False) -> Results:
        """Return one page of what a wish finds, also where the index must be made first."""
        answering = self.ready(wait=True)
        return self._page(wish, self.asked(wish, unfinished=unfinished), offset, limit, answering)

    def page(self, wish: Wish, offset: int, limit: int) -> Results:
        """Return one page of what somebody who types now wishes to see; a last word may be unfinished."""
        answering = self.ready()
        return self._page(wish, self.asked(wish, unfinished=True), offset, limit, answering)

    def _page(
        self, wish: Wish, query: Query, offset: int, limit: int, answering: Answering | None
    ) -> Results:
        if answering is None:
            return Results(query, wish.kind or kind_of(query), 0, (), 0, self.behind)
        asked = self._question(wish, query, answering)
        total, places = asked.places(offset, limit)
        return Results(query, asked.kind, total, self.lines(places, asked), answering.held)

    def question(self, wish: Wish) -> Asked | None:
        """Return the question of somebody who types now, to be answered page by page from one state of the index.

        None while a first index is still to be made.
        """
        return self._asked(wish, unfinished=True, wait=False)

    def whole_question(self, wish: Wish, *, unfinished: bool = False) -> Asked | None:
        """Return the question of somebody who goes through all of the answer; waits for the index.

        ``unfinished`` as in a list that somebody types for.
        """
        return self._asked(wish, unfinished=unfinished)

    def _asked(self, wish: Wish, *, unfinished: bool, wait: bool = True) -> Asked | None:
        answering = self.ready(wait=wait)
        query = self.asked(wish, unfinished=unfinished)
        return self._question(wish, query, answering) if answering else None

    def _question(self, wish: Wish, query: Query, answering: Answering) -> Asked:
        return Asked(wish, query, resolving=self.resolving(), answering=answering)

    def total(self, wish: Wish, *, unfinished: bool = False) -> int:
        """Return how many a wish finds; ``unfinished`` as in a list that somebody types for."""
        asked = self._asked(wish, unfinished=unfinished)
        return asked.total if asked else 0

    def counts(self, wish: Wish) -> dict[Kind, int]:
        """Return how many readouts, statements and agreements the wish finds."""
        answering = self.ready()
        query = self.asked(wish, unfinished=True)
        if answering is None:
            return {}
        return {
            kind: self._question(wish._replace(kind=kind), query, answering).total
            for kind in UNITS
            if kind != "readouts"
            or kind_of(query) == "readouts"  # who said what is no question about whole texts
        }

    def lines(self, found: Sequence[Place], asked: Asked | None) -> tuple[Entry, ...]:
        """Return the lines of a list at these places, with what was found there where something was asked for."""
        return lines(self.library, found, asked.wanted if asked and asked.tells else None)

    def row_and_day(self, uid: str) -> tuple[int, str | None] | None:
        """Return the row of a readout and the day of its meeting; None where it is not held."""
        return readouts.row_and_day(self.library, uid)

    def resolving(self) -> Resolving:
        """Return what only other rooms know of the names in a question."""
        from app.index.asking import Resolving

        return Resolving(
            countries=naming.country_codes,
            languages=naming.language_codes,
            marked=self._marked,
            topics=topics.words,
        )

    def _marked(self, field: str, words: str) -> Iterable[int]:
        """Return the rows of the readouts with a note, or a tag, that holds ``words``."""
        return passages.rows_of(self.library, passages.readouts_marked(self.library, field, words))
