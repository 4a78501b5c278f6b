"""The codebook: tags in a tree, each with what it means; and the links between annotations.

A tag is named by its path, ``Security/North Korea``: wherever tags are asked for, a parent finds its
children. Case does not part two tags; the path shown is the one first written.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.model.annotation import Colour
from app.model.tag_paths import PART, ancestors, is_within, key, matching, moved, tidy

__all__ = [
    "PART",
    "RELATIONS",
    "Code",
    "Link",
    "Linked",
    "Tag",
    "ancestors",
    "is_within",
    "key",
    "matching",
    "moved",
    "tidy",
]

RELATIONS: tuple[str, ...] = ("supports", "contradicts", "follows")  # besides these, a person's own


@dataclass(frozen=True, slots=True)
class Tag:
    """One entry of the codebook. ``colour`` is None where it has none of its own."""

    uid: str
    path: str
    definition: str = ""
    colour: Colour | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(PART)[2] or self.path

    @property
    def parent(self) -> str:
        """The path above; "" at the top."""
        return self.path.rpartition(PART)[0]


@dataclass(frozen=True, slots=True)
class Code:
    """A tag with the number of annotations that carry it (``own``), and it or what lies below it (``all``)."""

    tag: Tag
    own: int
    all: int


@dataclass(frozen=True, slots=True)
class Link:
    """How one annotation stands to another: the source ``relation`` the target. Times are ISO 8601 in UTC."""

    uid: str
    source_uid: str
    target_uid: str
    relation: str
    author: str
    created_at: str


@dataclass(frozen=True, slots=True)
class Linked:
    """A link with the readouts and the words at its two ends."""

    link: Link
    source_readout: str
    source_words: str
    target_readout: str
    target_words: str

    def other(self, uid: str) -> tuple[str, str, str]:
        """Return uid, readout and words at the end that is not ``uid``."""
        if self.link.source_uid == uid:
            return self.link.target_uid, self.target_readout, self.target_words
        return self.link.source_uid, self.source_readout, self.source_words
