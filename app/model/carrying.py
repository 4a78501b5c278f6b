"""A mark of an earlier text on its way to a revision: where it would stand there, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.model.annotation import Annotation
from app.model.span import Span

Certainty = Literal["same", "changed", "moved", "doubtful"]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the new text where a passage may stand; ``likeness`` 0 to 1 of its words to the old ones."""

    span: Span
    likeness: float


@dataclass(frozen=True, slots=True)
class Mapped:
    """What became of a passage in a revised text.

    ``same``: the words are unchanged, in their place. ``changed``: in their place, with other words inside.
    ``moved``: taken out there and put in elsewhere, found once with its surroundings. ``doubtful``: none of
    these; ``span`` is then None. ``candidates`` are places to choose from, the likeliest first.
    """

    certainty: Certainty
    span: Span | None
    candidates: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about a mark for a revision, as written down; ``carried_uid`` is None where it was kept."""

    annotation_uid: str
    readout_uid: str
    carried_uid: str | None
    settled_at: str


@dataclass(frozen=True, slots=True)
class Pending:
    """A mark on an earlier text that nobody has placed, kept or discarded for the revision yet."""

    annotation: Annotation
    mapped: Mapped


@dataclass(frozen=True, slots=True)
class Settlement:
    """A decision on one mark for one revision: the mark made of it there, or None where it stays on the old text."""

    annotation_uid: str
    readout_uid: str
    carried: Annotation | None
