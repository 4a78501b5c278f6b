"""Code points of the canonical text against the positions Qt counts, in UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from app.model.span import Span


class Positions:
    """The two ways of counting in one text. A character outside the BMP is two units for Qt."""

    __slots__ = ("_after", "_astral", "length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        # most texts have none, and the encoded length tells that a hundred times faster than looking at each letter
        all_short = text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
        self._astral = [] if all_short else [at for at, letter in enumerate(text) if letter > "\uffff"]
        # qpos just behind each of those characters
        self._after = [at + before + 2 for before, at in enumerate(self._astral)]

    def qpos(self, position: int) -> int:
        """Return the ``qpos`` before the code point at ``position``."""
        return position + bisect_left(self._astral, position)

    def position(self, qpos: int) -> int:
        """Return the code point at ``qpos``; inside a surrogate pair, the character it belongs to."""
        passed = bisect_right(self._after, qpos)
        inside = passed < len(self._after) and qpos == self._after[passed] - 1
        return min(self.length, qpos - passed - inside)

    def span(self, first: int, last: int) -> Span:
        """Return the span between two ``qpos``, in either order; halves of a pair are taken whole."""
        low, high = sorted((first, last))
        end = self.position(high)
        if self.qpos(end) < high:
            end += 1
        return Span(self.position(low), end)
