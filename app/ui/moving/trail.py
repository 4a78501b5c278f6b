"""Where one has been: back and forward, as in a browser, with the caret and the scroll of each place."""

from __future__ import annotations

from typing import NamedTuple

_MOST = 200


class Place(NamedTuple):
    """A readout, the caret in it (code point), and the scroll (pixels)."""

    uid: str
    caret: int = 0
    scroll: int = 0


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
        if not self._behind or self._behind[-1][:2] != place[:2]:
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
        if place[:2] != here[:2]:  # where one stands already is nowhere to go
            other.append(here)
            return place
    return None
