"""One index in use: what a question finds, in which order, and the counts beside it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Final, Literal, NamedTuple

import tantivy
from tantivy import Occur, Order

from app.index.asking import Asking, Resolving, Unit
from app.index.fields import WHOLE_OF_STATEMENTS, WHOLE_OF_TEXTS
from app.index.places import Wanted, wanted_by
from app.index.store import Pair, State, damaged, opened, sizes
from app.model.indexed import Facet
from app.model.query import Node

Course = tuple[tuple[int, int], ...]  # years, with how many there are in each
_LOOK_EVERY: Final = 0.02  # seconds: one question asks several things
_YEAR: Final = 10_000  # of a date written as a number
Sorting = Literal["best", "newest", "oldest"]
_DATES_AT_MOST = (
    65_000  # the engine gives no more buckets than 65,536; as many days are 178 years, each with a readout
)


class Choice(NamedTuple):
    """Values of one facet that are asked for, or left out; of ``date`` they are days, months, years or ranges."""

    field: str
    values: tuple[str, ...]
    out: bool = False


class Found(NamedTuple):
    """One hit: a readout's row, for a statement its number in the reading, and its score."""

    row: int
    number: int | None
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """How many there are in all, and those of the page asked for."""

    total: int
    found: tuple[Found, ...]


class Answering:
    """Answers questions from the generation that is in use, as it was when this was made. Any thread may ask."""

    def __init__(self, folder: Path, state: State) -> None:
        self.folder = folder
        self.state = state
        pair: Pair = opened(folder, state)
        # What is seen is what there was when it was opened: places in an order stay what they are.
        self._texts = pair.texts.searcher()
        self._statements = pair.statements.searcher()
        self._sizes = sizes(folder, state)
        self._looked = 0.0  # when, on the monotonic clock

    @property
    def held(self) -> int:
        """How many readouts it knows."""
        return int(self._texts.num_docs)

    def answer(
        self,
        node: Node | None,
        *,
        unit: Unit,
        resolving: Resolving,
        choices: Sequence[Choice] = (),
        sorting: Sorting = "best",
        limit: int = 50,
        offset: int = 0,
    ) -> Answer:
        """Return one page of what ``node`` finds. IndexDamaged where the index cannot be read."""
        searcher, query = self._asked(node, unit, resolving, choices)
        with _whole(self.folder):
            if sorting == "best" and node is not None:
                result = searcher.search(query, limit, count=True, offset=offset)
            else:
                order = Order.Asc if sorting == "oldest" else Order.Desc
                result = searcher.search(
                    query, limit, count=True, offset=offset, order_by_field="date", order=order
                )
            hits = result.hits  # made at each look
            addresses = [address for _, address in hits]
            rows = searcher.fast_field_values("row", addresses)
            numbers: Sequence[Any] = [None] * len(addresses)
            if unit == "statements":
                numbers = searcher.fast_field_values("number", addresses)
        found = tuple(
            Found(int(row or 0), None if number is None else int(number), float(score or 0))
            for (score, _), row, number in zip(hits, rows, numbers, strict=True)
        )
        return Answer(int(result.count), found)  # type: ignore[attr-defined] # the stub lacks it

    def facets(
        self,
        node: Node | None,
        fields: Iterable[str],
        *,
        unit: Unit,
        resolving: Resolving,
        choices: Sequence[Choice] = (),
        most: int = 40,
    ) -> dict[str, tuple[Facet, ...]]:
        """Return for each field its most frequent values among what is found.

        Values chosen within a field do not narrow that field's own counts, so that another can be added.
        """
        counted: dict[str, tuple[Facet, ...]] = {}
        chosen = {choice.field for choice in choices if not choice.out}
        free = [field for field in fields if field not in chosen]
        for group in [free, *([field] for field in fields if field in chosen)]:
            if not group:
                continue
            others = [choice for choice in choices if choice.out or choice.field not in group]
            searcher, query = self._asked(node, unit, resolving, others)
            asked = {field: {"terms": {"field": field, "size": most}} for field in group}
            with _whole(self.folder):
                answer = searcher.aggregate(query, asked)
            for field in group:
                buckets = answer[field]["buckets"]
                counted[field] = tuple(Facet(str(one["key"]), int(one["doc_count"])) for one in buckets)
        return counted

    def course(
        self,
        node: Node | None,
        fields: Iterable[str],
        *,
        unit: Unit,
        resolving: Resolving,
        choices: Sequence[Choice] = (),
        most: int = 40,
    ) -> dict[tuple[str, str], Course]:
        """Return for each field and value how many there are of it in each year, among what is found.

        Under ("", "") stands all that is found. What was chosen narrows every field here, its own too.
        """
        searcher, query = self._asked(node, unit, resolving, choices)
        years = {"histogram": {"field": "date", "interval": _YEAR, "min_doc_count": 1}}
        asked: dict[str, Any] = {
            field: {"terms": {"field": field, "size": most}, "aggs": {"years": years}} for field in fields
        }
        with _whole(self.folder):
            answer = searcher.aggregate(query, {**asked, "": years})
        found = {("", ""): _course(answer[""])}
        for field in asked:
            for one in answer[field]["buckets"]:
                found[field, str(one["key"])] = _course(one["years"])
        return found

    def years(
        self, node: Node | None, *, unit: Unit, resolving: Resolving, choices: Sequence[Choice] = ()
    ) -> tuple[Facet, ...]:
        """Return how many of what is found there are in each year, in the order of years."""
        found = self.facets(node, ["year"], unit=unit, resolving=resolving, choices=choices, most=3_000)
        return tuple(sorted(found["year"], key=lambda facet: facet.value))

    def days(
        self, node: Node | None, *, unit: Unit, resolving: Resolving, choices: Sequence[Choice] = ()
    ) -> tuple[tuple[int, int], ...]:
        """Return how many of what is found there are of each date, in no order; dates as ``day_number`` has them.

        What it costs grows with the dates there are, not with what is found of each.
        """
        searcher, query = self._asked(node, unit, resolving, choices)
        asked = {"dates": {"terms": {"field": "date", "size": _DATES_AT_MOST}}}
        with _whole(self.folder):
            buckets = searcher.aggregate(query, asked)["dates"]["buckets"]
        return tuple((int(one["key"]), int(one["doc_count"])) for one in buckets)

    def rows_dated(
        self,
        node: Node | None,
        ranges: Sequence[tuple[int, int]],
        *,
        unit: Unit,
        resolving: Resolving,
        choices: Sequence[Choice] = (),
        most: int,
    ) -> list[int]:
        """Return the rows of at most ``most`` hits whose date is in one of ``ranges`` of numbers, each once."""
        searcher, query = self._asked(node, unit, resolving, choices)
        dated = Asking(searcher, unit=unit, resolving=resolving).in_ranges(ranges)
        with _whole(self.folder):
            both = tantivy.Query.boolean_query([(Occur.Must, query), (Occur.Must, dated)])
            found = searcher.search(both, most, count=False, order_by_field="date", order=Order.Asc)
            rows = searcher.fast_field_values("row", [address for _, address in found.hits])
        return list(dict.fromkeys(int(row or 0) for row in rows))

    def rows(
        self,
        node: Node | None,
        *,
        unit: Unit,
        resolving: Resolving,
        choices: Sequence[Choice] = (),
        most: int,
    ) -> list[int]:
        """Return the rows of at most ``most`` readouts that are found, the newest meeting first, each once."""
        limit = max(1, most)
        while True:
            answer = self.answer(
                node, unit=unit, resolving=resolving, choices=choices, sorting="newest", limit=limit
            )
            rows = list(dict.fromkeys(one.row for one in answer.found))
            if len(rows) >= most or limit >= answer.total:
                return rows[: max(1, most)]
            limit = min(answer.total, limit * 4)  # of one readout several statements may be found

    def readouts(
        self, node: Node | None, *, unit: Unit, resolving: Resolving, choices: Sequence[Choice] = ()
    ) -> int:
        """Return how many readouts are found, or statements are found of."""
        searcher, query = self._asked(node, unit, resolving, choices)
        with _whole(self.folder):
            if unit == "texts":
                return int(searcher.search(query, 1, count=True).count)  # type: ignore[attr-defined]
            return len(set(_rows(searcher, query)))

    def wanted(self, node: Node | None) -> Wanted:
        """Return what of the question stands in a text, to be shown there."""
        self._look_at_files()
        with _whole(self.folder):
            return wanted_by(node, self._texts)

    def _look_at_files(self) -> None:
        """IndexDamaged where a file has been cut off since it was opened.

        The engine maps its files into memory: to read what another program has cut off would end the process. A look
        at their sizes before each question costs some 50 microseconds; what is cut off during one is not seen.
        A file that is gone is none that is damaged: it is mapped still.
        """
        now = monotonic()
        if now - self._looked < _LOOK_EVERY:
            return
        for path, size in self._sizes:
            try:
                cut = os.stat(path).st_size < size  # noqa: PTH116 - a quarter of what Path.stat takes
            except OSError:
                continue
            if cut:
                raise damaged(self.folder)
        self._looked = now

    def _asked(
        self, node: Node | None, unit: Unit, resolving: Resolving, choices: Sequence[Choice]
    ) -> tuple[tantivy.Searcher, tantivy.Query]:
        self._look_at_files()
        texts = Asking(self._texts, unit="texts", resolving=resolving)
        asking = texts
        searcher = self._texts
        if unit == "statements":
            searcher = self._statements
            asking = Asking(
                searcher,
                unit=unit,
                resolving=resolving,
                rows=lambda part: self._rows_of(texts.query(part)),
            )
        with _whole(self.folder):
            query = asking.query(node)
            parts = [(Occur.Must, query)]
            for choice in choices:
                occur = Occur.MustNot if choice.out else Occur.Must
                if choice.out and self._is_nowhere(choice):
                    continue  # to leave out what is not there would cost half as much again
                if unit == "statements" and choice.field not in {*WHOLE_OF_STATEMENTS, "date", "topic"}:
                    rows = self._rows_of(texts.chosen(choice.field, choice.values))
                    parts.append((occur, asking.chosen("row", rows)))
                else:
                    parts.append((occur, asking.chosen(choice.field, choice.values)))
            if len(parts) > 1:
                query = tantivy.Query.boolean_query(parts)
        return searcher, query

    def _is_nowhere(self, choice: Choice) -> bool:
        """Return whether no text has one of these values, in a field where that is told at once."""
        return choice.field in WHOLE_OF_TEXTS and not any(
            self._texts.doc_freq(choice.field, value) for value in choice.values
        )

    def _rows_of(self, query: tantivy.Query) -> list[int]:
        """Return the rows of every readout that ``query`` finds."""
        return _rows(self._texts, query)


def _rows(searcher: tantivy.Searcher, query: tantivy.Query) -> list[int]:
    hits = searcher.search(query, max(1, searcher.num_docs), count=False, order_by_field="row").hits
    return [int(row) for row, _ in hits]


def _course(buckets: dict[str, Any]) -> Course:
    """Return years with how many there are; what has no date is left out."""
    return tuple(
        (int(one["key"]) // _YEAR, int(one["doc_count"])) for one in buckets["buckets"] if one["key"] >= _YEAR
    )


class _whole:  # noqa: N801 - used as a statement
    """Any complaint of the engine about its own files becomes IndexDamaged."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, ValueError | OSError) or type(error).__name__ == "PanicException":
            raise damaged(self._folder) from error
