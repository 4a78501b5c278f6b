"""Find: what is typed becomes a question, the index answers, and the record gives the words that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from app.analysis.widening import widened
from app.errors import IndexDamaged
from app.library import indexing, passages, readouts
from app.library.library import Library
from app.model.query import All, Dated, Node, Query, parsed
from app.model.record import Hit, Listed
from app.model.span import Span
from app.services import index_upkeep, naming, topics
from app.services.alike import Naming
from app.services.holdings import Entry, Wish
from app.services.ordering import Place

if TYPE_CHECKING:
    from app.index.answering import Answering, Choice, Found, Sorting
    from app.index.asking import Resolving, Unit
    from app.index.places import Wanted

SNIPPET = 200  # code points
_BEFORE = 70  # of them before the hit


Kind = Literal["readouts", "statements", "agreements"]


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


class Asked:
    """One question to one state of the index: however far one reads on, the answer stays the same."""

    def __init__(
        self,
        wish: Wish,
        query: Query,
        kind: Kind,
        choices: Sequence[Choice],
        resolving: Resolving,
        answering: Answering,
    ) -> None:
        self.wish = wish
        self.query = query
        self.kind = kind
        self.answering = answering
        self._choices = choices
        self._resolving = resolving
        self._wanted: Wanted | None = None

    def places(self, offset: int, limit: int, *, within: Node | None = None) -> tuple[int, list[Place]]:
        """Return how many there are, and those from ``offset`` on; ``within`` narrows what is asked for."""
        asks = self.query.asks
        if within is not None:
            asks = within if asks is None else All((asks, within))
        answer = self.answering.answer(
            asks,
            unit=UNITS[self.kind],
            resolving=self._resolving,
            choices=self._choices,
            sorting=self.wish.sorting,
            limit=limit,
            offset=offset,
        )
        return answer.total, [Place(*one) for one in answer.found]

    @property
    def wanted(self) -> Wanted:
        """What of the question is to be shown in a text."""
        if self._wanted is None:
            self._wanted = self.answering.wanted(self.query.asks)
        return self._wanted

    @property
    def by_day(self) -> bool:
        """Whether the newest meeting comes first."""
        return self.query.asks is None or self.wish.sorting == "newest"

    def up_to(self, day: str | None) -> int:
        """Return how many meetings are not before ``day``; all of them where no day is known."""
        return self.places(0, 1, within=Dated(day, None) if day else None)[0]


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
        if answering is None:
            return []
        kind = kind_of(query)
        return answering.rows(
            query.asks,
            unit=UNITS[kind],
            resolving=self.resolving(),
            choices=self.narrowed(query, kind, ()),
            most=most,
        )

    def found_rows(self, wish: Wish, *, most: int) -> list[int]:
        """Return the rows of the readouts that ``wish`` finds, the newest meeting first; waits for the index."""
        query, answering = parsed(wish.typed), self.ready(wait=True)
        if answering is None:
            return []
        kind = wish.kind or kind_of(query)
        return answering.rows(
            query.asks,
            unit=UNITS[kind],
            resolving=self.resolving(),
            choices=self.narrowed(query, kind, wish.choices),
            most=most,
        )

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
        return Results(query, asked.kind, total, self.entries(asked, places), answering.held)

    def question(self, wish: Wish) -> Asked | None:
        """Return the question of somebody who types now, to be answered page by page from one state of the index.

        None while a first index is still to be made.
        """
        answering = self.ready()
        return self._question(wish, self.asked(wish, unfinished=True), answering) if answering else None

    def _question(self, wish: Wish, query: Query, answering: Answering) -> Asked:
        kind = wish.kind or kind_of(query)
        choices = tuple(self.narrowed(query, kind, wish.choices))
        return Asked(wish, query, kind, choices, self.resolving(), answering)

    def total(self, wish: Wish, *, unfinished: bool = False) -> int:
        """Return how many a wish finds; ``unfinished`` as in a list that somebody types for."""
        answering = self.ready(wait=True)
        query = self.asked(wish, unfinished=unfinished)
        if answering is None:
            return 0
        kind = wish.kind or kind_of(query)
        choices = self.narrowed(query, kind, wish.choices)
        return answering.answer(
            query.asks, unit=UNITS[kind], resolving=self.resolving(), choices=choices, limit=1
        ).total

    def every(self, wish: Wish, *, unfinished: bool = False) -> tuple[tuple[Found, ...], Wanted]:
        """Return all that a wish finds, in its order and without their words, and what stands in the texts.

        ``unfinished`` as in a list that somebody types for.
        """
        from app.index.places import Wanted

        answering = self.ready(wait=True)
        query = self.asked(wish, unfinished=unfinished)
        if answering is None:
            return (), Wanted()
        kind = wish.kind or kind_of(query)
        choices = self.narrowed(query, kind, wish.choices)
        answer = answering.answer(
            query.asks,
            unit=UNITS[kind],
            resolving=self.resolving(),
            choices=choices,
            sorting=wish.sorting,
            limit=max(1, self.total(wish, unfinished=unfinished)),
        )
        return answer.found, answering.wanted(query.asks)

    def counts(self, wish: Wish) -> dict[Kind, int]:
        """Return how many readouts, statements and agreements the wish finds."""
        answering = self.ready()
        query = self.asked(wish, unfinished=True)
        if answering is None:
            return {}
        found: dict[Kind, int] = {}
        for kind, unit in UNITS.items():
            if kind == "readouts" and kind_of(query) != "readouts":
                continue  # who said what is no question about whole texts
            choices = self.narrowed(query, kind, wish.choices)
            answer = answering.answer(
                query.asks, unit=unit, resolving=self.resolving(), choices=choices, limit=1
            )
            found[kind] = answer.total
        return found

    def narrowed(self, query: Query, kind: Kind, choices: Sequence[Choice]) -> list[Choice]:
        """Leave out what is no readout, as the list does, where nobody asks for it; agreements are statements."""
        from app.index.answering import Choice
        from app.index.asking import AGREEMENT_KINDS

        found = list(choices)
        asked = "kind:" in query.typed.lower() or any(choice.field == "kind" for choice in choices)
        if kind == "readouts" and not asked:
            found.append(Choice("kind", ("none",), out=True))
        if kind == "agreements":
            found.append(Choice("agreement", AGREEMENT_KINDS))
        return found

    def lines(self, found: Sequence[Place], asked: Asked | None) -> tuple[Entry, ...]:
        """Return the lines of a list at these places, with what was found there where something was asked for."""
        if asked is not None:
            return self.entries(asked, found)
        listed = passages.listed_by_row(self.library, [one.row for one in found])
        return tuple(Entry(listed[one.row]) for one in found if one.row in listed)

    def row_and_day(self, uid: str) -> tuple[int, str | None] | None:
        """Return the row of a readout and the day of its meeting; None where it is not held."""
        return readouts.row_and_day(self.library, uid)

    def entries(self, asked: Asked, found: Sequence[Place]) -> tuple[Entry, ...]:
        """Return the lines of what was found at these places, with the words around what was asked for."""
        rows = list(dict.fromkeys(one.row for one in found))
        if not rows:
            return ()
        listed = passages.listed_by_row(self.library, rows)
        if asked.query.asks is None and found[0].number is None:
            return tuple(Entry(listed[one.row]) for one in found if one.row in listed)
        wanted = asked.wanted
        texts = passages.texts_by_row(self.library, rows)
        return tuple(
            Entry(listed[one.row], self._hit(one, listed[one.row], texts[one.row], wanted))
            for one in found
            if one.row in listed
        )

    def _hit(self, one: Place, line: Listed, text: str, wanted: Wanted) -> Hit:
        within = Span(0, len(text))
        said = None
        if one.number is not None:
            said = passages.statement_number(self.library, one.row, one.number)
            within = said.span if said else within
        at = self._at(text, within, wanted)
        if said is None and at:
            said = passages.statement_at(self.library, one.row, at.start)
        shown = _window(at, within)
        snippet = shown.cut(text)
        return Hit(
            uid=line.uid,
            title=line.title,
            date=line.date,
            snippet=snippet.replace("\n", " "),
            marks=tuple((place.start, place.end) for place in wanted.places(snippet, most=40)),
            start=at.start,
            end=at.end,
            score=one.score,
            speaker=", ".join(said.speakers) if said else "",
        )

    def _at(self, text: str, within: Span, wanted: Wanted) -> Span:
        """Return the place to go to: the best hit; the beginning where the words stand elsewhere (title, names)."""
        best = wanted.best(within.cut(text), width=SNIPPET)
        if best is None:
            return Span(within.start, min(within.end, within.start + SNIPPET)) if within.start else Span(0, 0)
        return Span(within.start + best.start, within.start + best.end)

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


def kind_of(query: Query) -> Kind:
    """Return what a question is about: statements where it asks who said what, else readouts."""
    from app.index.asking import unit_of

    return "statements" if unit_of(query.asks) == "statements" else "readouts"


UNITS: dict[Kind, Unit] = {"readouts": "texts", "statements": "statements", "agreements": "statements"}


def _window(at: Span, within: Span) -> Span:
    start = max(within.start, at.start - _BEFORE)
    return Span(start, min(within.end, max(start + SNIPPET, at.end)))
