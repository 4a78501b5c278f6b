"""Tags are named by their paths, ``Security/North Korea``: how such names are read, compared and found.

Apart from the codebook's values, because a start needs the names only.
"""

from __future__ import annotations

from collections.abc import Iterable

PART = "/"


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
