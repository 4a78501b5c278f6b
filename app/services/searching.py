"""Find: what is typed becomes a question, the index answers, and the record gives the words that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.library import indexing, passages, readouts
from app.library.library import Library
from app.model.query import Query, parsed
from app.model.record import Hit, Listed
from app.model.span import Span
from app.services import index_upkeep, naming

if TYPE_CHECKING:
    from app.index.answering import Answering, Choice, Found, Sorting
    from app.index.asking import Resolving, Unit
    from app.index.places import Wanted

SNIPPET = 200  # code points
_BEFORE = 70  # of them before the hit


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found. ``held`` is how many readouts the index knows, ``behind`` how many it does not."""

    query: Query
    unit: Unit
    total: int
    hits: tuple[Hit, ...]
    held: int
    behind: int


class Searching:
    """Answers over one library. It belongs to one thread at a time, as the library does."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._answering: Answering | None = None

    def ready(self, *, wait: bool = False) -> Answering | None:
        """Return what answers, as far as the record goes; None while a first index is still to be made."""
        newest = indexing.newest_reading(self.library)
        if self._answering is None or self._answering.state.reading != newest:
            self._answering = index_upkeep.answering(self.library, wait=wait)
        return self._answering

    @property
    def behind(self) -> int:
        """How many readouts are not found yet."""
        return index_upkeep.behind(self.library)

    def listed(self, typed: str, *, most: int = 2_000) -> list[Listed]:
        """Return the readouts that ``typed`` finds, the newest meeting first; the last word may be unfinished."""
        query = parsed(typed, unfinished=True)
        if query.asks is None:
            return readouts.listing(self.library)
        return readouts.listing(self.library, ids=self._rows(query, most=most, wait=False))

    def rows(self, typed: str, *, most: int = 100_000) -> list[int]:
        """Return the rows of the readouts that ``typed`` finds, for those who narrow a list by it."""
        return self._rows(parsed(typed), most=most, wait=True)

    def _rows(self, query: Query, *, most: int, wait: bool) -> list[int]:
        from app.index.asking import unit_of

        answering = self.ready(wait=wait)
        if answering is None:
            return []
        unit = unit_of(query.asks)
        return answering.rows(
            query.asks,
            unit=unit,
            resolving=self._resolving(),
            choices=self._choices(query, unit, ()),
            most=most,
        )

    def search(
        self,
        typed: str,
        *,
        unit: Unit | None = None,
        choices: Sequence[Choice] = (),
        sorting: Sorting = "best",
        limit: int = 50,
        offset: int = 0,
        unfinished: bool = False,
        wait: bool = False,
    ) -> Results:
        """Return one page of what ``typed`` finds; nothing that is typed is an error."""
        from app.index.asking import unit_of

        query = parsed(typed, unfinished=unfinished)
        asked: Unit = unit or unit_of(query.asks)
        answering = self.ready(wait=wait)
        if answering is None:
            return Results(query, asked, 0, (), 0, index_upkeep.behind(self.library))
        resolving = self._resolving()
        answer = answering.answer(
            query.asks,
            unit=asked,
            resolving=resolving,
            choices=self._choices(query, asked, choices),
            sorting=sorting,
            limit=limit,
            offset=offset,
        )
        hits = self._hits(answer.found, answering.wanted(query.asks, resolving=resolving))
        return Results(query, asked, answer.total, hits, answering.held, 0)

    def _choices(self, query: Query, unit: Unit, choices: Sequence[Choice]) -> list[Choice]:
        """Leave out what is no readout, as the list does, where nobody asks for it."""
        from app.index.answering import Choice

        asked = "kind:" in query.typed.lower() or any(choice.field == "kind" for choice in choices)
        hidden = [] if asked or unit == "statements" else [Choice("kind", ("none",), out=True)]
        return [*choices, *hidden]

    def _hits(self, found: Sequence[Found], wanted: Wanted) -> tuple[Hit, ...]:
        rows = list(dict.fromkeys(one.row for one in found))
        if not rows:
            return ()
        listed = passages.listed_by_row(self.library, rows)
        texts = passages.texts_by_row(self.library, rows)
        return tuple(
            self._hit(one, listed[one.row], texts[one.row], wanted) for one in found if one.row in listed
        )

    def _hit(self, one: Found, line: Listed, text: str, wanted: Wanted) -> Hit:
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

    def _resolving(self) -> Resolving:
        from app.index.asking import Resolving

        return Resolving(countries=naming.country_codes, languages=naming.language_codes, marked=self._marked)

    def _marked(self, field: str, words: str) -> Iterable[int]:
        """Return the rows of the readouts with a note, or a tag, that holds ``words``."""
        return passages.rows_of(self.library, passages.readouts_marked(self.library, field, words))


def _window(at: Span, within: Span) -> Span:
    start = max(within.start, at.start - _BEFORE)
    return Span(start, min(within.end, max(start + SNIPPET, at.end)))
