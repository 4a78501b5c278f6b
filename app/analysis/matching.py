"""Find a name from a few letters of it: by beginnings, by initials, by letters in order, by likeness.

Both sides are folded first: case and diacritics fall away ("Ono" finds "Ōno", "Duc" finds "Đức"), so that one
never has to find a key for somebody else's letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz, process

from app.model.folding import folded_name

_WORD = re.compile(r"\w+")
_ENOUGH = 8  # found by their words; then nobody needs to guess by letters
_FEW = 5  # with so many found letter by letter, nobody wants to see what is merely alike
_ALIKE = 78.0  # per cent, rapidfuzz.fuzz.partial_ratio; "Abbe" and "Abe" have 86
_SHORTEST = 4  # letters; anything is like three letters

Item = TypeVar("Item")


class Wanted:
    """What somebody typed, made ready to be compared with many names."""

    def __init__(self, typed: str) -> None:
        self.words = folded_name(typed).split()
        self.letters = "".join(self.words)
        self._in_order = re.compile(".*?".join(map(re.escape, self.letters)), re.DOTALL)

    def in_words(self, name: str) -> float:
        """Return how well ``name`` (folded) holds every word that was typed: 0 not at all, about 100 exactly."""
        for word in self.words:
            if word not in name:
                return 0.0
        spaced = f" {name}"
        begun = sum(f" {word}" in spaced or f"-{word}" in spaced for word in self.words) / len(self.words)
        whole = 10.0 if name == " ".join(self.words) else 5.0 if name.startswith(self.words[0]) else 0.0
        return 70.0 + 15.0 * begun + whole + _brief(name)

    def in_letters(self, name: str) -> float:
        """Return how well the letters stand for ``name``: as initials, or in order and not scattered all over it.

        "expbr" is "export a brief"; "jrsm" is "Japan-ROK Summit Meeting".
        """
        if len(self.letters) < 2:
            return 0.0
        match = self._in_order.search(name)
        if match is None:
            return 0.0
        initials = "".join(word[0][0] for word in _WORD.finditer(name))
        if self.letters in initials:
            return 60.0 + (5.0 if initials.startswith(self.letters) else 0.0) + _brief(name)
        if len(match[0]) > 6 * len(self.letters):
            return 0.0
        return 20.0 + 30.0 * len(self.letters) / len(match[0]) + _brief(name)

    def score(self, name: str) -> float:
        """Return the better of the two for ``name`` (folded); 1 for every name while nothing is typed."""
        return (self.in_words(name) or self.in_letters(name)) if self.words else 1.0


def _brief(name: str) -> float:
    """Return a little more for a short name: it is more likely meant than a long one that answers as well."""
    return max(0.0, 4.0 - len(name) / 20)


def best(
    typed: str, items: Sequence[Item], names: Callable[[Item], Sequence[str]], *, most: int | None = None
) -> list[Item]:
    """Return the items that answer to ``typed``, best first, those alike in the order they came in.

    ``names`` gives the names of an item as ``folded_name`` leaves them; the best of them counts. Letters are
    only tried where few names hold the words, and likeness where few hold the letters.
    """
    wanted = Wanted(typed)
    most = len(items) if most is None else most
    if not wanted.words:
        return list(items[:most])
    chosen: list[Item] = []
    rest = items
    for score in (wanted.in_words, wanted.in_letters):
        found, left = _parted(rest, names, score)
        chosen += found[: most - len(chosen)]
        rest = left
        if len(chosen) >= _ENOUGH:
            return chosen
    if len(chosen) < _FEW and len(wanted.letters) >= _SHORTEST:
        chosen += _alike(typed, rest, names, most - len(chosen))
    return chosen


def _parted(
    items: Sequence[Item], names: Callable[[Item], Sequence[str]], score: Callable[[str], float]
) -> tuple[list[Item], list[Item]]:
    """Return the items with a score, best first, and those without."""
    scored: list[tuple[float, Item]] = []
    left: list[Item] = []
    for item in items:
        most = max(map(score, names(item)), default=0.0)
        if most:
            scored.append((most, item))
        else:
            left.append(item)
    scored.sort(key=lambda pair: -pair[0])
    return [item for _, item in scored], left


def _alike(
    typed: str, items: Sequence[Item], names: Callable[[Item], Sequence[str]], most: int
) -> list[Item]:
    flat = [(name, item) for item in items for name in names(item) if len(name) >= _SHORTEST - 1]
    close = process.extract(
        folded_name(typed),
        [name for name, _ in flat],
        scorer=fuzz.partial_ratio,
        score_cutoff=_ALIKE,
        limit=most,
    )
    chosen: dict[int, Item] = {}
    for _, _, place in sorted(close, key=lambda one: (-round(one[1]), len(one[0]))):
        chosen.setdefault(id(flat[place][1]), flat[place][1])
    return list(chosen.values())
