"""How many were right, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, of how many asked for, of how many the reading gave."""

    right: int = 0
    asked: int = 0
    given: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.asked + other.asked, self.given + other.given)

    @property
    def precision(self) -> float | None:
        """What is right of what the reading gave; None where it gave nothing."""
        return self.right / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """What is right of what was asked for; None where nothing was."""
        return self.right / self.asked if self.asked else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there was neither question nor answer."""
        both = self.asked + self.given
        return 2 * self.right / both if both else None


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that is wrong, and whether the reading itself had marked it for a person's eye."""

    document: str
    half: str
    language: str
    figure: str
    message: str
    flagged: bool = False


@dataclass(slots=True)
class Score:
    """The tallies and the misses of one document, or of many together."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)
    documents: int = 0
    wrong_years: int = 0
    refused: int = 0

    def count(self, figure: str, right: int, asked: int, given: int | None = None) -> None:
        """Add to the tally of ``figure``; without ``given`` an answer is counted for every question."""
        tally = Tally(right, asked, asked if given is None else given)
        self.tallies[figure] = self.tallies.get(figure, Tally()) + tally

    def add(self, other: Score) -> None:
        """Take in another document's score."""
        for figure, tally in other.tallies.items():
            self.tallies[figure] = self.tallies.get(figure, Tally()) + tally
        self.misses.extend(other.misses)
        self.documents += other.documents
        self.wrong_years += other.wrong_years
        self.refused += other.refused


def total(scores: Iterable[Score]) -> Score:
    """Return all of ``scores`` as one."""
    result = Score()
    for one in scores:
        result.add(one)
    return result
