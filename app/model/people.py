"""Persons across texts, and what was decided about who is the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

DecisionKind = Literal["same_person", "other_person", "same_meeting", "not_same", "split", "taken_back"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided. ``subject`` and ``object`` are uids; ``made_at`` is ISO 8601 in UTC."""

    number: int
    kind: DecisionKind
    subject: str
    object: str
    made_by: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person as one text prints them. ``day`` is ISO 8601."""

    person: str
    name: str
    side: str | None
    office: str | None
    readout: str
    meeting: str
    day: str | None
    principal: bool


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office as printed, with the first and the last day it was seen."""

    office: str
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """An identity: the name seen most, every other name, sides, offices with dates, meetings."""

    uid: str
    name: str
    aliases: tuple[str, ...]
    sides: tuple[str, ...]
    offices: tuple[Tenure, ...]
    meetings: tuple[str, ...]
    first_seen: str | None
    last_seen: str | None


def in_force(decisions: Sequence[Decision]) -> list[Decision]:
    """Return the decisions that were not taken back, in the order they were made."""
    taken_back: set[str] = set()
    for one in reversed(decisions):
        if one.kind == "taken_back" and str(one.number) not in taken_back:
            taken_back.add(one.subject)
    return [one for one in decisions if one.kind != "taken_back" and str(one.number) not in taken_back]


class Joined:
    """Which uids stand for one and the same; the smallest uid speaks for all of them."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._above: dict[str, str] = {}
        for first, second in pairs:
            low, high = sorted((self.of(first), self.of(second)))
            if low != high:
                self._above[high] = low

    def of(self, uid: str) -> str:
        """Return the uid that speaks for ``uid``; itself where nothing was joined to it."""
        while uid in self._above:
            uid = self._above[uid]
        return uid
