"""A question as the engine's query. No word a person types is ever the engine's syntax."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal, get_args

import tantivy
from tantivy import FieldType, Occur

from app.index.fields import UNPLACED, day_number, schema, terms
from app.index.inflection import forms
from app.model.query import All, Any, Dated, In, Near, Node, Not, Phrase, Word
from app.model.reading import AgreementKind

AGREEMENT_KINDS: Final[tuple[str, ...]] = get_args(AgreementKind)
Unit = Literal["texts", "statements"]

STATEMENT_FIELDS: Final = frozenset({"speaker", "side", "verb", "act", "agreement"})
# Where words are looked for, and how much more one says in a title or a name than in the text.
_SEARCHED: Final = {"texts": (("title", 6.0), ("people", 3.0), ("text", 1.0)), "statements": (("text", 1.0),)}
_WORDED: Final = {
    "speaker": "speaker",
    "verb": "verb",
    "person": "people",
    "publisher": "publisher_words",
    "title": "title",
}
_NEAR_FORMS: Final = 2  # of each word that is asked for near others
_BEGINNINGS_AT_MOST: Final = 200  # terms a beginning stands for


@dataclass(frozen=True, slots=True)
class Resolving:
    """What only other rooms know: codes of a country's name, and the readouts a tag or a note leads to."""

    countries: Callable[[str], tuple[str, ...]] = lambda _name: ()
    languages: Callable[[str], tuple[str, ...]] = lambda name: (name.lower(),)
    marked: Callable[[str, str], Iterable[int]] = lambda _field, _words: ()
    topics: Callable[[str], Iterable[str]] = lambda _key: ()


def unit_of(node: Node | None) -> Unit:
    """Return what a question is about: statements where it asks who said what, else texts."""
    if isinstance(node, In):
        return "statements" if node.field in STATEMENT_FIELDS else "texts"
    if isinstance(node, All | Any):
        return "statements" if any(unit_of(part) == "statements" for part in node.parts) else "texts"
    return unit_of(node.part) if isinstance(node, Not) else "texts"


class Asking:
    """Turns questions into queries of one index."""

    def __init__(
        self,
        searcher: tantivy.Searcher,
        *,
        unit: Unit,
        resolving: Resolving,
        rows: Callable[[Node], list[int]] = lambda _node: [],
    ) -> None:
        """``rows`` tells, to a question about statements, which readouts hold what is said of a whole text."""
        self._searcher = searcher
        self._schema = schema(statements=unit == "statements")
        self._unit: Unit = unit
        self._resolving = resolving
        self._rows = rows

    def query(self, node: Node | None) -> tantivy.Query:
        """Return the query for ``node``; None asks for everything."""
        if node is None:
            return tantivy.Query.all_query()
        if isinstance(node, Word):
            return self._anywhere(lambda field: self._word(field, node))
        if isinstance(node, Phrase):
            return self._anywhere(lambda field: self._phrase(field, node))
        if isinstance(node, Near):
            return self._near(node)
        if isinstance(node, In):
            return self._in(node)
        if isinstance(node, Dated):
            return self._dated(node)
        if isinstance(node, Not):
            return _both([(Occur.Must, tantivy.Query.all_query()), (Occur.MustNot, self.query(node.part))])
        if isinstance(node, Any):
            return _one_of([self.query(part) for part in node.parts])
        return self._every(node)

    def _every(self, node: All) -> tantivy.Query:
        wanted = [part for part in node.parts if not isinstance(part, Not)]
        parts = [(Occur.Must, self.query(part)) for part in wanted]
        parts += [(Occur.MustNot, self.query(part.part)) for part in node.parts if isinstance(part, Not)]
        if not wanted:
            parts.insert(0, (Occur.Must, tantivy.Query.all_query()))
        return _both(parts)

    def _anywhere(self, make: Callable[[str], tantivy.Query]) -> tantivy.Query:
        searched = _SEARCHED[self._unit]
        return _one_of([tantivy.Query.boost_query(make(field), weight) for field, weight in searched])

    def _word(self, field: str, node: Word) -> tantivy.Query:
        found = terms(node.text)
        if not found:
            return tantivy.Query.empty_query()
        if node.begins:
            return self._beginning(field, found)
        if len(found) > 1:
            return self._exact(field, found)
        several = forms(self._searcher, field, found[0])
        if len(several) == 1:
            return tantivy.Query.term_query(self._schema, field, found[0])
        return _one_of([tantivy.Query.term_query(self._schema, field, term) for term in several])

    def _beginning(self, field: str, found: list[str]) -> tantivy.Query:
        if len(found) > 1 and field in UNPLACED:
            return _both([(Occur.Must, self._beginning(field, [term])) for term in found])
        if len(found) > 1:
            return tantivy.Query.phrase_prefix_query(self._schema, field, list(found))
        every = self._searcher.terms_with_prefix(field, found[0], limit=_BEGINNINGS_AT_MOST + 1)
        if len(every) > _BEGINNINGS_AT_MOST:
            return tantivy.Query.regex_query(self._schema, field, f"{found[0]}.*")
        if not every:
            return tantivy.Query.empty_query()
        return _one_of([tantivy.Query.term_query(self._schema, field, term) for term, _ in every])

    def _phrase(self, field: str, node: Phrase) -> tantivy.Query:
        return self._exact(field, terms(node.text))

    def _exact(self, field: str, found: list[str]) -> tantivy.Query:
        if not found:
            return tantivy.Query.empty_query()
        if len(found) == 1:
            return tantivy.Query.term_query(self._schema, field, found[0])
        if field in UNPLACED:
            every = [tantivy.Query.term_query(self._schema, field, term) for term in found]
            return _both([(Occur.Must, query) for query in every])
        return tantivy.Query.phrase_query(self._schema, field, list(found))

    def _near(self, node: Near) -> tantivy.Query:
        """Ask for words near each other in any order; more than three are asked for two by two."""
        words = [found[0] for word in node.words if (found := terms(word))]
        if len(words) < 2:
            return self.query(Word(node.words[0]))
        if len(words) > 3:
            pairs = [Near((words[0], other), node.distance) for other in words[1:]]
            return _both([(Occur.Must, self._near(pair)) for pair in pairs])
        several = [forms(self._searcher, "text", word)[:_NEAR_FORMS] for word in words]
        # The engine lets words stand in either order; the step back costs one.
        within = node.distance + 1
        return _one_of(
            [
                tantivy.Query.phrase_query(self._schema, "text", list(chosen), within)
                for chosen in product(*several)
            ]
        )

    def _in(self, node: In) -> tantivy.Query:
        name, value = node.field, node.value
        if name in {"tag", "note"}:
            return self._of(("row", list(self._resolving.marked(name, value.text))))
        if self._unit == "statements" and name not in STATEMENT_FIELDS:
            return self._of(("row", self._rows(node)))
        if name in {"country", "side"}:
            return self._of((name, self._resolving.countries(value.text)))
        if name == "lang":
            return self._of(("lang", self._resolving.languages(value.text)))
        if name in {"kind", "act"}:
            return self._of((name, (value.text.lower(),)))
        if name == "agreement":
            return self._agreement(value)
        field = _WORDED[name]
        if isinstance(value, Phrase):
            return self._exact(field, terms(value.text))
        return self._word(field, value)

    def _agreement(self, value: Word | Phrase) -> tantivy.Query:
        kinds = self._of(("agreement", AGREEMENT_KINDS))
        kind = value.text.lower().replace(" ", "_")
        if kind in AGREEMENT_KINDS:
            return self._of(("agreement", (kind,)))
        words = self._word("text", value) if isinstance(value, Word) else self._phrase("text", value)
        return _both([(Occur.Must, kinds), (Occur.Must, words)])

    def _of(self, asked: tuple[str, Iterable[str | int]]) -> tantivy.Query:
        """Ask for one of several whole values; none of them is found where there are none."""
        field, values = asked
        wanted = list(values)
        if not wanted:
            return tantivy.Query.empty_query()
        if len(wanted) == 1:
            query = tantivy.Query.term_query(self._schema, field, wanted[0])
        else:
            query = tantivy.Query.term_set_query(self._schema, field, wanted)
        return tantivy.Query.const_score_query(query, 0.0)

    def _dated(self, node: Dated) -> tantivy.Query:
        first = day_number(node.since) if node.since else 1
        last = day_number(node.until, last=True) if node.until else 99_999_999
        return self.in_ranges([(first, last)])

    def in_ranges(self, ranges: Iterable[tuple[int, int]]) -> tantivy.Query:
        """Ask for dates in one of ``ranges`` of numbers, both ends included."""
        several = [
            tantivy.Query.range_query(self._schema, "date", FieldType.Integer, first, last)
            for first, last in ranges
        ]
        return tantivy.Query.const_score_query(_one_of(several), 0.0)

    def chosen(self, field: str, values: Iterable[str | int]) -> tantivy.Query:
        """Ask for one of the values of a facet; of ``date`` they are written as in ``date:2015..2018``."""
        if field == "date":
            ends = [
                (one, other if dots else one) for one, dots, other in (str(v).partition("..") for v in values)
            ]
            return _one_of([self._dated(Dated(since or None, until or None)) for since, until in ends])
        if field == "tag":
            rows = {row for tag in values for row in self._resolving.marked("tag", str(tag))}
            return self._of(("row", sorted(rows)))
        if field == "row":
            return self._of(("row", [int(row) for row in values]))
        if field == "topic":
            return tantivy.Query.const_score_query(self._about([str(key) for key in values]), 0.0)
        return self._of((field, values))

    def _about(self, topics: Iterable[str]) -> tantivy.Query:
        """Ask for a word of one of these topics; a word ending in ``*`` stands for every word that begins so."""
        parts = []
        for word in dict.fromkeys(word for topic in topics for word in self._resolving.topics(topic)):
            found = terms(word.rstrip("*"))
            if found:
                parts.append(
                    self._beginning("text", found) if word.endswith("*") else self._exact("text", found)
                )
        return _one_of(parts) if parts else tantivy.Query.empty_query()


def _both(parts: list[tuple[Occur, tantivy.Query]]) -> tantivy.Query:
    return tantivy.Query.boolean_query(parts)


def _one_of(queries: list[tantivy.Query]) -> tantivy.Query:
    return queries[0] if len(queries) == 1 else _both([(Occur.Should, query) for query in queries])
