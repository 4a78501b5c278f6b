"""Flatten overlapping roles into stretches that each have one look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.model.reading import Reading, Statement
from app.model.span import Span

_LONGEST_SUBJECT = 80  # code points; a longer stretch before the verb is more than a subject


class Role(NamedTuple):
    """What a stretch of text is in a statement. ``voice`` is the side's place, -1 jointly, None unknown."""

    name: str  # subject, verb, reported, person, attendance, credit, reference
    voice: int | None = None
    inferred: bool = False


def roles(reading: Reading) -> list[tuple[Span, Role]]:
    """Return the roles that ``reading`` gives to stretches of the text."""
    sides = {side: place for place, side in enumerate(reading.sides)}
    layers: list[tuple[Span, Role]] = []
    for statement in reading.statements:
        layers.extend(_statement_roles(statement, _voice(statement, sides)))
    layers.extend(
        (person.span, Role("person", sides.get(person.side or ""))) for person in reading.participants
    )
    layers.extend((block.span, Role("attendance")) for block in reading.blocks if block.kind == "attendance")
    layers.extend((one.span, Role("reference")) for one in reading.references)
    layers.extend((block.credit, Role("credit")) for block in reading.blocks if block.credit)
    return layers


def voice(reading: Reading, statement: Statement) -> int | None:
    """Return whose voice ``statement`` is: the side's place, -1 jointly, None unattributed."""
    return _voice(statement, {side: place for place, side in enumerate(reading.sides)})


def _voice(statement: Statement, sides: dict[str, int]) -> int | None:
    if len(statement.sides) > 1:
        return -1
    return sides.get(statement.sides[0]) if statement.sides else None


def _statement_roles(statement: Statement, whose: int | None) -> Iterator[tuple[Span, Role]]:
    if statement.reported:
        yield statement.span, Role("reported")
        return
    verb = statement.verb_at
    if verb is None:
        return
    yield verb, Role("verb", whose, statement.inferred)
    if not statement.inferred and 0 < verb.start - statement.span.start <= _LONGEST_SUBJECT:
        yield Span(statement.span.start, verb.start), Role("subject", whose)


def flattened(layers: Iterable[tuple[Span, Role]]) -> list[tuple[Span, frozenset[Role]]]:
    """Return stretches in order, each with the roles that hold all through it."""
    edges: list[tuple[int, int, Role]] = []
    for span, role in layers:
        if span:
            edges.append((span.start, 1, role))
            edges.append((span.end, 0, role))  # ends sort before beginnings at one place
    edges.sort(key=lambda edge: edge[:2])
    stretches: list[tuple[Span, frozenset[Role]]] = []
    open_roles: dict[Role, int] = {}
    since = 0
    for position, begins, role in edges:
        if open_roles and position > since:
            stretches.append((Span(since, position), frozenset(open_roles)))
        since = position
        count = open_roles.get(role, 0) + (1 if begins else -1)
        if count > 0:
            open_roles[role] = count
        else:
            open_roles.pop(role, None)
    return stretches
