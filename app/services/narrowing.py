"""Facets: what the readouts of a list have in common, with counts, and narrowing the list by them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.library import passages
from app.model.indexed import Facet
from app.services import topics
from app.services.asked import kind_of, narrowed
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.index.answering import Answering, Choice, Course
    from app.index.asking import Resolving, Unit
    from app.model.query import Query
    from app.services.asked import Kind
    from app.services.searching import Searching

OF_READOUTS: Final = (
    *("year", "country", "pair", "person", "topic", "tag", "publisher", "kind", "lang", "state"),
)
OF_STATEMENTS: Final = ("side", "act", "agreement", "topic")
# Not fields of the index: topics are words, tags are the notebook's.
_COUNTED_APART: Final = frozenset({"topic", "tag"})
SHOWN: Final = 8  # values of a facet; what is chosen is always among them


class Valued(NamedTuple):
    """One value of a facet: how many of what is found have it, and whether it is asked for or left out."""

    field: str
    value: str
    label: str
    number: int
    chosen: bool = False
    out: bool = False


Facets = tuple[tuple[str, tuple[Valued, ...]], ...]


def facets(searching: Searching, wish: Wish) -> Facets:
    """Return the facets of what ``wish`` finds, each with its most frequent values; years in their order."""
    asked = _Asked.of(searching, wish)
    if asked is None:
        return ()
    counted = asked.answering.facets(
        asked.query.asks,
        [field for field in asked.fields if field not in _COUNTED_APART],
        unit=asked.unit,
        resolving=asked.resolving,
        choices=asked.choices,
        most=60,
    )
    people = passages.names_of_people(searching.library, [one.value for one in counted.get("person", ())])
    counted["topic"] = _topics(asked)
    if "tag" in asked.fields:
        counted["tag"] = _tags(asked)
    found: list[tuple[str, tuple[Valued, ...]]] = []
    for field in asked.fields:
        values = [
            Valued(
                field, one.value, people.get(one.value, one.value), one.count, *_state(wish, field, one.value)
            )
            for one in counted[field]
            if not (field == "kind" and one.value == "none")
        ]
        values += [
            Valued(field, value, people.get(value, value), 0, not choice.out, choice.out)
            for choice in wish.choices
            if choice.field == field
            for value in choice.values
            if all(value != one.value for one in values)
        ]
        shown = [one for at, one in enumerate(values) if at < _shown(field) or one.chosen or one.out]
        if field == "year":
            shown.sort(key=lambda one: one.value, reverse=True)
        if shown:
            found.append((field, tuple(shown)))
    if dates := tuple(
        Valued("date", value, value, 0, not choice.out, choice.out)
        for choice in wish.choices
        if choice.field == "date"
        for value in choice.values
    ):
        found.append(("date", dates))
    return tuple(found)


def courses(searching: Searching, wish: Wish, found: Facets) -> dict[tuple[str, str], Course]:
    """Return for each value of ``found``, by field and value, how many there are of it in each year.

    Under ("", "") stands all that is found. A value without a date anywhere has no course.
    """
    asked = _Asked.of(searching, wish)
    if asked is None:
        return {}
    shown = {(field, one.value) for field, values in found for one in values}
    fields = [field for field, _ in found if field not in {*_COUNTED_APART, "date", "year"}]
    told = asked.course(fields)
    told = {key: course for key, course in told.items() if key in shown or key == ("", "")}
    for field, values in found:
        for one in values if field in _COUNTED_APART else ():
            narrowed = (*asked.choices, asked.choice(field, one.value))
            told[field, one.value] = asked.course([], narrowed).get(("", ""), ())
    return told


class _Asked(NamedTuple):
    """What a wish asks for, of which index."""

    searching: Searching
    answering: Answering
    query: Query
    resolving: Resolving
    unit: Unit
    fields: tuple[str, ...]
    choices: tuple[Choice, ...]

    @classmethod
    def of(cls, searching: Searching, wish: Wish) -> _Asked | None:
        """Return what ``wish`` asks for; None while a first index is still to be made."""
        answering = searching.ready()
        if answering is None:
            return None
        query = searching.asked(wish, unfinished=True)
        kind = wish.kind or kind_of(query)
        return cls(
            searching,
            answering,
            query,
            searching.resolving(),
            "texts" if kind == "readouts" else "statements",
            OF_READOUTS if kind == "readouts" else OF_STATEMENTS,
            tuple(narrowed(query, kind, wish.choices)),
        )

    def choice(self, field: str, *values: str) -> Choice:
        """Return a choice of these values."""
        from app.index.answering import Choice

        return Choice(field, values)

    def others(self, field: str) -> tuple[Choice, ...]:
        """Return what is chosen besides the values of ``field``: they do not narrow its own counts."""
        return tuple(one for one in self.choices if one.out or one.field != field)

    def count(self, choices: Sequence[Choice]) -> int:
        """Return how many are found within ``choices``."""
        return self.answering.answer(
            self.query.asks, unit=self.unit, resolving=self.resolving, choices=choices, limit=1
        ).total

    def course(
        self, fields: Sequence[str], choices: Sequence[Choice] | None = None
    ) -> dict[tuple[str, str], Course]:
        """Return how many are found in each year: of each value of ``fields``, and in all."""
        return self.answering.course(
            self.query.asks,
            fields,
            unit=self.unit,
            resolving=self.resolving,
            choices=self.choices if choices is None else choices,
            most=400,
        )


def _topics(asked: _Asked) -> tuple[Facet, ...]:
    """Return how much of what is found speaks of each topic, the most frequent first."""
    others = asked.others("topic")
    found = [Facet(key, asked.count((*others, asked.choice("topic", key)))) for key in topics.every()]
    return tuple(sorted((one for one in found if one.count), key=lambda one: -one.count))


def _tags(asked: _Asked) -> tuple[Facet, ...]:
    """Return how many of the readouts that are found bear each tag, the most frequent first."""
    tagged = passages.rows_by_tag(asked.searching.library)
    every = sorted({row for rows in tagged.values() for row in rows})
    if not every:
        return ()
    within = asked.answering.rows(
        asked.query.asks,
        unit=asked.unit,
        resolving=asked.resolving,
        choices=(*asked.others("tag"), asked.choice("row", *map(str, every))),
        most=len(every),
    )
    found = [Facet(tag, len(set(within).intersection(rows))) for tag, rows in tagged.items()]
    return tuple(sorted((one for one in found if one.count), key=lambda one: -one.count))


def _shown(field: str) -> int:
    return len(topics.every()) if field == "topic" else SHOWN


def _state(wish: Wish, field: str, value: str) -> tuple[bool, bool]:
    for choice in wish.choices:
        if choice.field == field and value in choice.values:
            return not choice.out, choice.out
    return False, False


def toggled(wish: Wish, field: str, value: str, *, out: bool) -> Wish:
    """Return ``wish`` with a value asked for (or left out), or no longer where it already was.

    Several values of one facet are alternatives; a value that is asked for is not left out at the same time.
    """
    from app.index.answering import Choice

    was = any(one.field == field and one.out == out and value in one.values for one in wish.choices)
    kept: dict[tuple[str, bool], tuple[str, ...]] = {}
    for one in wish.choices:
        values = tuple(each for each in one.values if one.field != field or each != value)
        kept[one.field, one.out] = values
    if not was:
        kept[field, out] = (*kept.pop((field, out), ()), value)  # what is chosen last stands last
    choices = tuple(Choice(name, values, left_out) for (name, left_out), values in kept.items() if values)
    return wish._replace(choices=choices)


def fitting(wish: Wish, kind: Kind) -> Wish:
    """Return ``wish`` for another kind: what narrows only statements cannot narrow whole texts."""
    fields = ("date", *OF_READOUTS, *(OF_STATEMENTS if kind != "readouts" else ()))
    return wish._replace(kind=kind, choices=tuple(one for one in wish.choices if one.field in fields))


def dated(wish: Wish, dates: str) -> Wish:
    """Return ``wish`` for these dates alone, as in ``2015..2018``; "" takes that back."""
    from app.index.answering import Choice

    others = tuple(one for one in wish.choices if one.field != "date" or one.out)
    return wish._replace(choices=(*others, Choice("date", (dates,))) if dates else others)
