"""A stretch of canonical text, in half-open code points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` (not included) of one canonical text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """Whether anything lies inside; an empty span is a caret."""
        return self.end > self.start

    def cut(self, text: str) -> str:
        """Return what stands here in ``text``; ``ValueError`` where the span runs past its end."""
        if self.end > len(text):
            raise ValueError(f"{self} runs past a text of {len(text)} code points")
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def holds(self, position: int) -> bool:
        """Whether the code point at ``position`` lies inside."""
        return self.start <= position < self.end

    def shifted(self, by: int) -> Span:
        """Return the same length, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span around all of ``spans``; ``ValueError`` where there are none."""
    every = list(spans)
    return Span(min(span.start for span in every), max(span.end for span in every))


def covered(spans: Iterable[Span]) -> list[Span]:
    """Return what ``spans`` cover together as the fewest spans, in order; carets cover nothing."""
    found: list[Span] = []
    for span in sorted((one for one in spans if one), key=attrgetter("start")):
        if found and span.start <= found[-1].end:
            if span.end > found[-1].end:
                found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found
