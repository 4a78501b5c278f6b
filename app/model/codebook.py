"""The codebook: tags in a tree, each with what it means; and the links between annotations.

A tag is named by its path, ``Security/North Korea``: wherever tags are asked for, a parent finds its
children. Case does not part two tags; the path shown is the one first written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.model.annotation import Colour

PART = "/"
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


def key(path: str) -> str:
    """Return what two spellings of one tag have in common."""
    return path.casefold()


def tidy(path: str) -> str:
    """Return ``path`` on one line, its parts without white space around them and without empty ones."""
    parts = (" ".join(part.split()) for part in path.split(PART))
    return PART.join(part for part in parts if part)


def ancestors(path: str) -> list[str]:
    """Return the paths above ``path``, the topmost first."""
    parts = path.split(PART)
    above = (PART.join(parts[:number]) for number in range(1, len(parts)))
    return [each for each in above if each]


def is_within(path: str, parent: str) -> bool:
    """Whether ``path`` is ``parent`` or lies below it."""
    return key(path) == key(parent) or key(path).startswith(key(parent) + PART)


def moved(path: str, *, old: str, new: str) -> str:
    """Return ``path``, which lies within ``old``, as it is called once ``old`` is ``new``."""
    below = path.split(PART)[old.count(PART) + 1 :]  # not by length: two spellings may differ in it
    return PART.join([new, *below])


def matching(paths: Iterable[str], typed: str) -> list[str]:
    """Return the paths that what was ``typed`` may mean, the likeliest first.

    Each part typed must begin a word of the path, in this order: ``sec/nor`` finds ``Security/North Korea``,
    and so does ``korea``.
    """
    wanted = [part for part in key(typed).replace(PART, " ").split() if part]
    if not wanted:
        return []
    found = []
    for path in paths:
        words = key(path).replace(PART, " ").split()
        rest = iter(words)
        if all(any(word.startswith(part) for word in rest) for part in wanted):
            leads = key(path).startswith(key(typed))
            named = key(path.rpartition(PART)[2]).startswith(wanted[0])
            found.append((not leads, not named, path.count(PART), key(path), path))
    return [each[-1] for each in sorted(found)]
