"""Which texts may tell of one meeting: proposals with their reasons, never decisions.

Two sides publish about one event, often on adjacent days (a call at night in one capital is the next
morning's in the other) and with different words. Texts are linked to a meeting, never merged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.model.names import name_key, script


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of its meeting, as far as it tells two meetings apart."""

    readout: str
    meeting: str
    day: str | None
    mode: str | None
    sides: tuple[str, ...]
    principals: tuple[str, ...]  # canonical identities where known, else names
    publisher: str | None
    language: str | None
    start_time: str | None = None


@dataclass(frozen=True, slots=True)
class SameEvent:
    """Two meetings that may be one event, and why."""

    first: str
    second: str
    reason: str


def same_events(texts: Sequence[Told]) -> list[SameEvent]:
    """Return the pairs of meetings that may be one event, each pair once, in the order of their days."""
    by_sides: dict[frozenset[str], list[Told]] = defaultdict(list)
    for one in texts:
        if one.day and len(set(one.sides)) > 1:
            by_sides[frozenset(one.sides)].append(one)
    found: dict[tuple[str, str], str] = {}
    for group in by_sides.values():
        group.sort(key=lambda one: (one.day or "", one.readout))
        for first, second in _near(group):
            reason = _why_one(first, second)
            if reason:
                pair = (min(first.meeting, second.meeting), max(first.meeting, second.meeting))
                found.setdefault(pair, reason)
    return [SameEvent(first, second, reason) for (first, second), reason in found.items()]


def _near(group: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Return the pairs of different meetings on the same or on adjacent days; the group is in order of days."""
    pairs = []
    for at, first in enumerate(group):
        for second in group[at + 1 :]:
            if _days_between(first, second) > 1:
                break
            if first.meeting != second.meeting:
                pairs.append((first, second))
    return pairs


def _days_between(first: Told, second: Told) -> int:
    try:
        return abs((date.fromisoformat(second.day or "") - date.fromisoformat(first.day or "")).days)
    except ValueError:  # a day known only to the month or the year tells nothing here
        return 999


def _why_one(first: Told, second: Told) -> str:
    """Return why two texts may tell of one event; nothing where something speaks against it."""
    if first.mode and second.mode and first.mode != second.mode:
        return ""
    same_voice = first.publisher == second.publisher and first.language == second.language
    if same_voice and first.publisher is not None:
        return ""  # one publisher, one language, two texts: two events, or a revision that its address tells
    if not compatible(first.principals, second.principals):
        return ""
    days = "the same day" if first.day == second.day else "adjacent days"
    return f"the same sides on {days} ({first.day}, {second.day}), with compatible principals"


def compatible(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether nobody stands against it: a shared word in their names, or names in different scripts."""
    if not first or not second:
        return True
    words = {word for name in first for word in name_key(name).split()}
    others = {word for name in second for word in name_key(name).split()}
    if words & others:
        return True
    return {script(name) for name in first}.isdisjoint(script(name) for name in second)
