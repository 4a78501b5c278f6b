"""Which kinds of page there are, and who makes each; its room is entered when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.leaves.laying import Leaves
    from app.ui.leaves.leaf import Leaf


def _matrix(leaves: Leaves, key: str) -> Leaf:
    from app.ui.leaves.matrix import MatrixLeaf

    return MatrixLeaf(leaves, key)


def _person(leaves: Leaves, key: str) -> Leaf:
    from app.ui.leaves.person import PersonLeaf

    return PersonLeaf(leaves, key)


def _pair(leaves: Leaves, key: str) -> Leaf:
    from app.ui.leaves.pair import PairLeaf

    return PairLeaf(leaves, key)


def _encounters(leaves: Leaves, key: str) -> Leaf:
    from app.ui.leaves.encounters import EncountersLeaf

    return EncountersLeaf(leaves, key)


def _meetings(leaves: Leaves, key: str) -> Leaf:
    from app.ui.gaps.meetings import MeetingsLeaf

    return MeetingsLeaf(leaves, key)


def _visits(leaves: Leaves, key: str) -> Leaf:
    from app.ui.gaps.visits import VisitsLeaf

    return VisitsLeaf(leaves, key)


def _kwic(leaves: Leaves, key: str) -> Leaf:
    from app.ui.leaves.kwic import KwicLeaf

    return KwicLeaf(leaves, key)


# The kind of a LeafPlace, and who makes such a page about a key.
MAKERS: dict[str, Callable[[Leaves, str], Leaf]] = {
    "person": _person,
    "pair": _pair,
    "encounters": _encounters,
    "matrix": _matrix,
    "meetings": _meetings,
    "visits": _visits,
    "kwic": _kwic,
}
