"""What differs between two readings of one text, in words a person can judge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields

from app.model.reading import Facts, Reading


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two readings see differently; None stands for "not there"."""

    field: str
    before: str | None
    after: str | None


def differences(before: Reading, after: Reading, text: str) -> tuple[Difference, ...]:
    """Return what ``after`` reads otherwise than ``before``; places in the text count only where words do."""
    found: list[Difference] = []
    for name in ("is_readout", "title", "kind", "language", "published_on"):
        found.extend(_single(name, getattr(before, name), getattr(after, name)))
    for field in fields(Facts):
        if not field.name.endswith("_at"):
            found.extend(
                _single(
                    f"meeting.{field.name}",
                    getattr(before.facts, field.name),
                    getattr(after.facts, field.name),
                )
            )
    for name in ("participants", "points", "statements", "agreements", "references"):
        found.extend(_lists(name, _told(before, name, text), _told(after, name, text)))
    return tuple(found)


def _single(field: str, before: object, after: object) -> Iterable[Difference]:
    if before != after:
        yield Difference(field, _words(before), _words(after))


def _words(value: object) -> str | None:
    return None if value is None else str(value)


def _lists(field: str, before: list[str], after: list[str]) -> Iterable[Difference]:
    """Yield what left and what joined; the same words twice count twice."""
    gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
    for words in gone.elements():
        yield Difference(field, words, None)
    for words in come.elements():
        yield Difference(field, None, words)


def _told(reading: Reading, name: str, text: str) -> list[str]:
    if name == "participants":
        return [
            f"{one.name} ({', '.join(part for part in (one.office, one.side, one.role) if part)})"
            for one in reading.participants
        ]
    if name == "points":
        return [f"{one.label}: {one.span.cut(text)[:60]}" for one in reading.points]
    if name == "statements":
        return [
            f"{', '.join(one.speakers) or 'nobody named'} {one.verb}"
            f"{' (reported)' if one.reported else ''}: {one.span.cut(text)}"
            for one in reading.statements
        ]
    if name == "agreements":
        return [f"{one.kind}: {one.span.cut(text)}" for one in reading.agreements]
    return [
        f"{one.label} ({', '.join(part for part in (one.kind, one.date) if part)})"
        for one in reading.references
    ]
