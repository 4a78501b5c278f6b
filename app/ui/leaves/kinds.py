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


# The kind of a LeafPlace, and who makes such a page about a key.
MAKERS: dict[str, Callable[[Leaves, str], Leaf]] = {"matrix": _matrix}
