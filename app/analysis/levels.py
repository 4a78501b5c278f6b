"""Which places of two texts are level, so that reading one at a point shows the other at the same.

Numbered points go by their numbers where both texts number alike, or are in different languages. Otherwise the
passages that are most like one another are level, in the order of both texts. Nothing is level where neither holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from app.model.page import Page
from app.model.reading import Block

Basis = Literal["points", "passages", "none"]
_READ = {"lead", "point", "paragraph"}
_ALIKE = (
    62.0  # per cent, fuzz.token_set_ratio; two ministries on one subject reach 65-80, on two subjects 40-55
)
_SHORTEST = 40  # characters; shorter passages are alike by chance
_MOST = 200  # passages of one text that are compared


@dataclass(frozen=True, slots=True)
class Levels:
    """Pairs of places (code points) in two texts, both rising, and what they rest on."""

    basis: Basis
    pairs: tuple[tuple[int, int], ...]


def levels(one: Page, other: Page) -> Levels:
    """Return which places of ``one`` and ``other`` are level; at least two, or none."""
    numbered = _by_number(one, other)
    same_language = (one.reading.language or "?") == (other.reading.language or "?")
    alike_numbered = [point.label for point in _points(one)] == [point.label for point in _points(other)]
    if len(numbered) > 1 and (alike_numbered or not same_language):
        return Levels("points", numbered)
    alike = _by_likeness(one, other) if same_language else ()
    if len(alike) > 1:
        return Levels("passages", alike)
    return Levels("points", numbered) if len(numbered) > 1 else Levels("none", ())


def _points(page: Page) -> list[Block]:
    found = [one for one in page.reading.blocks if one.kind == "point" and one.label and one.label.isalnum()]
    lowest = min((one.level for one in found), default=0)
    return [one for one in found if one.level == lowest]


def _by_number(one: Page, other: Page) -> tuple[tuple[int, int], ...]:
    first, second = _points(one), _points(other)
    steps = LCSseq.opcodes([point.label or "" for point in first], [point.label or "" for point in second])
    return tuple(
        (first[match.a + step].span.start, second[match.b + step].span.start)
        for match in steps.as_matching_blocks()
        for step in range(match.size)
    )


def _passages(page: Page) -> list[tuple[int, str]]:
    """Return where each passage that is read begins, and its words in lower case."""
    found = []
    for block in page.reading.blocks:
        words = " ".join(block.span.cut(page.readout.text).casefold().split())
        if block.kind in _READ and len(words) >= _SHORTEST:
            found.append((block.span.start, words))
    return found[:_MOST]


def _by_likeness(one: Page, other: Page) -> tuple[tuple[int, int], ...]:
    """Pair the passages so that the likenesses, summed, are greatest and no pair crosses another."""
    first, second = _passages(one), _passages(other)
    rows, columns = len(first), len(second)
    gain = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    worth = [[fuzz.token_set_ratio(a, b, score_cutoff=_ALIKE) for _, b in second] for _, a in first]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            paired = worth[row][column] and worth[row][column] + gain[row + 1][column + 1]
            gain[row][column] = max(paired, gain[row + 1][column], gain[row][column + 1])
    pairs: list[tuple[int, int]] = []
    row = column = 0
    while row < rows and column < columns:
        if worth[row][column] and gain[row][column] == worth[row][column] + gain[row + 1][column + 1]:
            pairs.append((first[row][0], second[column][0]))
            row, column = row + 1, column + 1
        elif gain[row][column] == gain[row + 1][column]:
            row += 1
        else:
            column += 1
    return tuple(pairs)
