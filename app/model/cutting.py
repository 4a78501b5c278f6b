"""A page laid out as pieces that can be moved: each a run of whole paragraphs, none overlapping another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.model.span import Span


@dataclass(frozen=True, slots=True)
class Cutting:
    """``units`` are the page's paragraphs; ``runs`` are the pieces as (first, last) unit, both included."""

    units: tuple[Span, ...]
    runs: tuple[tuple[int, int], ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the pieces stand in the text."""
        return tuple(Span(self.units[first].start, self.units[last].end) for first, last in self.runs)

    def begun(self, piece: int, by: int) -> Cutting:
        """Return the piece begun ``by`` paragraphs later (or earlier); the one before it gives way or follows."""
        first, last = self.runs[piece]
        before = self.runs[piece - 1] if piece else (-1, -1)
        lowest = before[0] + 1 if piece else 0
        new = max(lowest, min(last, first + by))
        runs = list(self.runs)
        runs[piece] = (new, last)
        if piece and (new <= before[1] or before[1] == first - 1):
            runs[piece - 1] = (before[0], new - 1)
        return Cutting(self.units, tuple(runs))

    def ended(self, piece: int, by: int) -> Cutting:
        """Return the piece ended ``by`` paragraphs later (or earlier); the one after it gives way."""
        first, last = self.runs[piece]
        following = self.runs[piece + 1] if piece + 1 < len(self.runs) else None
        highest = following[1] - 1 if following else len(self.units) - 1
        new = max(first, min(highest, last + by))
        runs = list(self.runs)
        runs[piece] = (first, new)
        if following and new >= following[0]:
            runs[piece + 1] = (new + 1, following[1])
        return Cutting(self.units, tuple(runs))

    def joined(self, piece: int) -> Cutting:
        """Return the piece joined to the one before it; the first to the one after it."""
        if len(self.runs) < 2:
            return self
        low = max(0, piece - 1)
        runs = list(self.runs)
        runs[low : low + 2] = [(runs[low][0], runs[low + 1][1])]
        return Cutting(self.units, tuple(runs))

    def parted(self, piece: int) -> Cutting:
        """Return the piece parted in two in its middle; one of a single paragraph stays."""
        first, last = self.runs[piece]
        if first == last:
            return self
        middle = (first + last + 1) // 2
        runs = list(self.runs)
        runs[piece : piece + 1] = [(first, middle - 1), (middle, last)]
        return Cutting(self.units, tuple(runs))


def cutting(units: Sequence[Span], spans: Sequence[Span]) -> Cutting:
    """Return ``spans`` as runs of ``units``; a span that holds no unit is left out."""
    runs: list[tuple[int, int]] = []
    for span in spans:
        inside = [number for number, unit in enumerate(units) if unit.overlaps(span)]
        if inside and (not runs or inside[0] > runs[-1][1]):
            runs.append((inside[0], inside[-1]))
    return Cutting(tuple(units), tuple(runs))
