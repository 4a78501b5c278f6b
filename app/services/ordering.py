"""The order of an answer, which may be a hundred thousand long: compact, and fetched a block at a time.

Any place in it can be asked for at once: the index answers for a block in the middle as it does for the first.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final, NamedTuple

BLOCK: Final = (
    2_000  # places fetched at once: some milliseconds of the index, and what a page of it would cost
)
_NONE: Final = 0xFFFFFFFF  # in place of the number of a statement, for a whole text


class Place(NamedTuple):
    """One place of an order: the row of a readout, and for a statement its number in the reading."""

    row: int
    number: int | None = None
    score: float = 0.0


Ask = Callable[[int, int], Sequence[Place]]


class Order:
    """The places of an answer. ``ask`` gives those from an offset on, at most so many.

    What has been asked for is kept, twelve bytes a place. It is filled by one thread.
    """

    def __init__(self, total: int, ask: Ask, first: Sequence[Place] = ()) -> None:
        """``first`` are the places at the beginning that are known already."""
        self.total = total
        self._ask = ask
        self._first = tuple(first)
        self._blocks: dict[int, tuple[array[int], array[int], array[float]]] = {}

    def places(self, start: int, end: int) -> list[Place]:
        """Return the places from ``start`` to ``end``, half open, as far as there are any."""
        end = min(end, self.total)
        if end <= len(self._first):
            return list(self._first[start:end])
        found: list[Place] = []
        while start < end:
            number, within = divmod(start, BLOCK)
            block = self._block(number)
            part = [column[within : within + end - start] for column in block]
            if not part[0]:
                break  # the archive has become shorter than was said
            found += [
                Place(row, None if of == _NONE else of, score) for row, of, score in zip(*part, strict=True)
            ]
            start += len(part[0])
        return found

    def place_of(self, row: int, *, about: int, blocks: int = 3) -> int | None:
        """Return where a readout stands, looked for in the block of place ``about`` and some before it."""
        last = max(0, min(about, self.total - 1)) // BLOCK
        for number in islice(range(last, -1, -1), blocks):
            rows = self._block(number)[0]
            if row in rows:
                return number * BLOCK + rows.index(row)
        return None

    def _block(self, number: int) -> tuple[array[int], array[int], array[float]]:
        if number not in self._blocks:
            places = self._ask(number * BLOCK, min(BLOCK, self.total - number * BLOCK))
            self._blocks[number] = (
                array("I", [one.row for one in places]),
                array("I", [_NONE if one.number is None else one.number for one in places]),
                array("f", [one.score for one in places]),
            )
        return self._blocks[number]
