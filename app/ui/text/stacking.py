"""Stack cards beside their lines so that none covers another. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_APART = 6.0


class Wanted(NamedTuple):
    """A card, where it would like to begin, and how high it is."""

    uid: str
    top: float
    height: float


def stacked(wanted: Sequence[Wanted], *, current: str = "") -> dict[str, tuple[float, float]]:
    """Return each card's top and height.

    Cards keep their order and give way downwards; the ``current`` one stands exactly beside its line,
    and those before it give way upwards.
    """
    tops = _downwards(wanted, float("-inf"))
    place = next((number for number, card in enumerate(wanted) if card.uid == current), None)
    if place is not None and tops[place] > wanted[place].top:
        tops[place] = wanted[place].top
        below = tops[place]
        for number in range(place - 1, -1, -1):
            tops[number] = min(tops[number], below - _APART - wanted[number].height)
            below = tops[number]
        tops[place + 1 :] = _downwards(wanted[place + 1 :], tops[place] + wanted[place].height)
    return {card.uid: (top, card.height) for card, top in zip(wanted, tops, strict=True)}


def _downwards(wanted: Sequence[Wanted], bottom: float) -> list[float]:
    tops: list[float] = []
    for card in wanted:
        top = max(card.top, bottom + _APART)
        tops.append(top)
        bottom = top + card.height
    return tops
