"""Where one has been: back and forward, as in a browser, with the caret and the scroll of each place.

A place is a text, or a page that lies over one: of a person, of a pair of countries.
"""

from __future__ import annotations

from typing import NamedTuple

_MOST = 200


class LeafPlace(NamedTuple):
    """A page that lies over the text: of which kind, of what, and the row one is at in it."""

    kind: str
    key: str
    row: int = 0

    @property
    def address(self) -> tuple[str, str]:
        """Which page it is, at whatever row."""
        return (self.kind, self.key)


class Place(NamedTuple):
    """A readout, the caret in it (code point), the scroll (pixels), and the page that lies over it, if one does."""

    uid: str
    caret: int = 0
    scroll: int = 0
    leaf: LeafPlace | None = None

    @property
    def spot(self) -> tuple[object, ...]:
        """What tells it from other places: not how far it is scrolled, nor where in a page one is."""
        return (self.uid, self.caret, self.leaf.address if self.leaf else None)


class Trail:
    """The places left behind, and those that going back has left ahead."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return bool(self._ahead)

    def leave(self, place: Place) -> None:
        """Go on from ``place``: back leads there; what lay ahead is given up."""
        self._ahead.clear()
        if not self._behind or self._behind[-1].spot != place.spot:
            self._behind.append(place)
        del self._behind[:-_MOST]

    def back(self, here: Place) -> Place | None:
        """Return the place to go back to; forward leads to ``here`` again."""
        return _walk(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place to go forward to; back leads to ``here`` again."""
        return _walk(self._ahead, self._behind, here)


def _walk(there: list[Place], other: list[Place], here: Place) -> Place | None:
    while there:
        place = there.pop()
        if place.spot != here.spot:  # where one stands already is nowhere to go
            other.append(here)
            return place
    return None
