"""What a page calls itself outside its text: ``og:title`` and the like, and ``title`` with its site's name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARTS = re.compile(r"\s+(?:[|»·•‹›]|--?|–|—|::)\s+|\s*_\s*(?=\S)|\s*[｜|]\s*")
_SHORT = 15  # code points; a heading as short as this may stand in any title by chance


@dataclass(frozen=True, slots=True)
class Titles:
    """The page's names, the best first; ``window`` is that of its window; ``sites`` name the site (folded)."""

    stated: tuple[str, ...]
    window: str
    sites: frozenset[str]

    def worth(self, heading: str) -> float:
        """Return how well ``heading`` (folded) is a name of the page: 3 it is one, 0 it is none."""
        stated = [folded(item) for item in self.stated]
        window = folded(self.window)
        if heading in stated or heading == window:
            return 3.0
        parts = [folded(part) for part in _PARTS.split(self.window)]
        if heading in parts:
            return 2.3 if heading == parts[0] else 2.0  # most sites name the page first
        if len(heading) < _SHORT:
            return 0.0
        if any(heading in item for item in stated):
            return 1.5
        return 1.0 if heading in window else 0.0

    def best(self) -> str:
        """Return the page's name without its site's, for a text that prints none; empty if there is none."""
        if self.stated:
            return self.stated[0]
        parts = [part for part in _PARTS.split(self.window) if folded(part) not in self.sites]
        return max(parts, key=len, default="")


def folded(text: str) -> str:
    """Return ``text`` fit to be compared: case folded, white space collapsed."""
    return " ".join(text.casefold().split())
