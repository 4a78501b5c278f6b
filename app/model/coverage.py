"""Against what something is said not to be there, or to be the first or the last: what was looked through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked through. Days are ISO 8601.

    ``texts`` are readouts, of ``with_text`` meetings; ``gaps`` are meetings known without a text, of which
    ``likely`` may have one. ``undated`` texts have no day, ``for_review`` texts are held aside because they do not
    read as readouts, ``unindexed`` texts are held and not found by a search yet.
    """

    texts: int
    with_text: int
    gaps: int = 0
    likely: int = 0
    first: str | None = None
    last: str | None = None
    undated: int = 0
    for_review: int = 0
    unindexed: int = 0

    @property
    def known(self) -> int:
        """How many meetings are known, with and without a text."""
        return self.with_text + self.gaps
