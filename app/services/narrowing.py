"""Facets: what the readouts of a list have in common, with counts, and narrowing the list by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.library import passages
from app.services.holdings import Wish
from app.services.searching import kind_of

if TYPE_CHECKING:
    from app.services.searching import Kind, Searching

OF_READOUTS: Final = ("year", "country", "pair", "person", "publisher", "kind", "lang", "state")
OF_STATEMENTS: Final = ("side", "act", "agreement")
SHOWN: Final = 8  # values of a facet; what is chosen is always among them


class Valued(NamedTuple):
    """One value of a facet: how many of what is found have it, and whether it is asked for or left out."""

    field: str
    value: str
    label: str
    number: int
    chosen: bool = False
    out: bool = False


def facets(searching: Searching, wish: Wish) -> tuple[tuple[str, tuple[Valued, ...]], ...]:
    """Return the facets of what ``wish`` finds, each with its most frequent values; years in their order."""
    answering = searching.ready()
    if answering is None:
        return ()
    query = searching.asked(wish, unfinished=True)
    kind = wish.kind or kind_of(query)
    fields = OF_READOUTS if kind == "readouts" else OF_STATEMENTS
    counted = answering.facets(
        query.asks,
        fields,
        unit="texts" if kind == "readouts" else "statements",
        resolving=searching.resolving(),
        choices=searching.narrowed(query, kind, wish.choices),
        most=60,
    )
    people = passages.names_of_people(searching.library, [one.value for one in counted.get("person", ())])
    found = []
    for field in fields:
        values = [
            Valued(
                field,
                one.value,
                people.get(one.value, one.value) if field == "person" else one.value,
                one.count,
                *_state(wish, field, one.value),
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
        shown = [one for at, one in enumerate(values) if at < SHOWN or one.chosen or one.out]
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
        kept[field, out] = (*kept.get((field, out), ()), value)
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
