"""Which meetings without a text belong into a list, and where: after as many entries as are of later days.

They are no entries: what counts, exports or opens readouts does not meet them. Where words are looked for a gap
answers by what is recorded of it (names, place, title, note), its sides and its days; to a question that only a
text can answer (who said it, what was agreed, the publisher) it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.library import readouts
from app.library.library import Library
from app.model.folding import folded
from app.model.known import Known
from app.model.names import name_key, person_uid
from app.model.query import All, Any, Dated, In, Near, Node, Not, Phrase, Word
from app.services import knowing
from app.services.naming import country_codes

if TYPE_CHECKING:
    from app.index.answering import Choice
    from app.services.holdings import Holdings
    from app.services.knowing import Standing

PLACED = 300  # gaps that are put at their places in a list that is not held whole; the newest


class Gap(NamedTuple):
    """A meeting without a text, and how many entries of the list stand before it."""

    standing: Standing
    before: int


def gaps_of(
    library: Library, holdings: Holdings, *, not_before: Callable[[str], int] | None
) -> tuple[Gap, ...]:
    """Return the gaps that ``holdings`` is to show, in the order of the list.

    ``not_before`` says how many entries are of a day or later; None where the list does not stand by days: then
    they stand at its end.
    """
    if holdings.kind != "readouts" or not readouts.records_meetings(library):
        return ()
    asks = holdings.query.asks if holdings.query else None
    its = [
        one
        for one in knowing.gaps(library)
        if _chosen(one.recorded.known, holdings.wish.choices)
        and (asks is None or answers(one.recorded.known, asks))
    ]
    if not_before is None:
        return tuple(Gap(one, len(holdings)) for one in its[:PLACED])
    places: dict[str, int] = {}
    for one in its[:PLACED]:
        day = one.recorded.known.date
        if day not in places:
            places[day] = not_before(day)
    return tuple(Gap(one, places[one.recorded.known.date]) for one in its[:PLACED])


def _chosen(known: Known, choices: Sequence[Choice]) -> bool:
    """Whether what the list is narrowed by lets ``known`` stand."""
    for one in choices:
        if one.field == "date":
            if any(_within(known, dates) for dates in one.values) == one.out:
                return False
            continue
        values = _values(known, one.field)
        if values is None:
            if not one.out:
                return False  # only a text could tell
        elif values.isdisjoint(one.values) != one.out:
            return False
    return True


def _within(known: Known, dates: str) -> bool:
    since, several, until = dates.partition("..")
    return answers(known, Dated(since or None, (until or None) if several else since))


def _values(known: Known, field: str) -> set[str] | None:
    """Return what ``known`` has of a facet; None where only a text could tell."""
    if field == "year":
        return {known.date[:4], (known.until or known.date)[:4]}
    if field == "country":
        return set(known.sides)
    if field == "pair":
        sides = sorted(known.sides)
        return {f"{one}–{other}" for at, one in enumerate(sides) for other in sides[at + 1 :]}
    if field == "person":
        return {person_uid(one.name, one.side) for one in known.people}
    return None


def answers(known: Known, node: Node) -> bool:
    """Whether what is recorded of a meeting answers to a question; no where only a text could."""
    match node:
        case All(parts):
            return all(answers(known, part) for part in parts)
        case Any(parts):
            return any(answers(known, part) for part in parts)
        case Not(part):
            return _tells(part) and not answers(known, part)
        case Dated(since, until):
            first, last = known.days
            return (since is None or last >= since) and (until is None or first[: len(until)] <= until)
        case In(field, value):
            return _in(known, field, value)
        case Near(words, _):
            return all(_says(known, word) for word in words)
        case Word(text) | Phrase(text):
            return _says(known, text)


def _tells(node: Node) -> bool:
    """Whether a record could tell of what ``node`` asks for."""
    if isinstance(node, In):
        return node.field in {"country", "person", "title"}
    if isinstance(node, All | Any):
        return all(_tells(part) for part in node.parts)
    return _tells(node.part) if isinstance(node, Not) else True


def _in(known: Known, field: str, value: Word | Phrase) -> bool:
    if field == "country":
        return not set(country_codes(value.text)).isdisjoint(known.sides) or value.text.upper() in known.sides
    if field == "person":
        wanted = set(name_key(value.text).split())
        return any(
            all(any(word.startswith(part) for word in name_key(one.name).split()) for part in wanted)
            for one in known.people
        )
    return field == "title" and folded(value.text) in folded(known.title)


def _says(known: Known, words: str) -> bool:
    heap = "\n".join((known.title, known.place or "", known.note, *(one.name for one in known.people)))
    return bool(words) and folded(words) in folded(heap)
