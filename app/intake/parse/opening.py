"""With which letters an expression can begin, and expressions that look at those first.

A search tries every alternative of an expression at every place of a text. Where it is known with which letters
each can begin, a look at the letter that stands there spares most of that: what matches stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

NEVER = r"[^\s\S]"  # what no letter is: a search for it is over sooner than one for (?!)

_SIMPLE = {"\\d", "\\s"}  # classes that a set of first letters may hold
# Letters of which another is the case without being their upper() or lower(): long s, Kelvin, Angstrom, both i.
_FAR_CASES = "\u017f\u212a\u212b\u0130\u0131"
_RANGE_AT_MOST = 400  # letters of a range that are spelled out
_MANY = 4  # ways of a group that are worth a look at the first letter
_COPIES_AT_MOST = 3  # times as long as it was: what the expression may become


def either(alternatives: Sequence[str], *, ignoring_case: bool = False) -> str:
    """Return ``alternatives`` as one expression that matches what they do when joined by ``|``.

    Each must be an expression by itself, its flags being those the whole is compiled with. None at all never match.
    """
    if not alternatives:
        return NEVER
    alternatives = [_with_its_group(item, ignoring_case=ignoring_case) for item in alternatives]
    plain = "|".join(f"(?:{item})" for item in alternatives)
    firsts = [first_letters(item, ignoring_case=ignoring_case) for item in alternatives]
    if any(not one for one in firsts):
        return plain
    known = [one for one in firsts if one]
    groups = _groups(alternatives, known)
    every = frozenset().union(*known)
    ways = "|".join(f"(?={_set(letters)})(?:{'|'.join(items)})" for letters, items in groups)
    return f"(?={_set(every)})(?:{ways})" if len(groups) > 1 else ways


def _with_its_group(item: str, *, ignoring_case: bool) -> str:
    """Return ``item`` with the group that it opens with put together by first letters too, where that has many ways."""
    if not item.startswith("(?:"):
        return item
    reader = _Reader(item)
    ends = [3]
    reader.at = 3
    while reader.at < len(item) and item[reader.at] != ")":
        if item[reader.at] == "|":
            reader.at += 1
            ends.append(reader.at)
        else:
            reader.read_atom()
    close = reader.at
    ways = [item[start : end - 1] for start, end in zip(ends, [*ends[1:], close + 1], strict=True)]
    if len(ways) < _MANY or close >= len(item) or _QUANTIFIER.match(item, close + 1):
        return item
    return f"(?:{either(ways, ignoring_case=ignoring_case)}){item[close + 1 :]}"


def _groups(
    alternatives: Sequence[str], firsts: Sequence[frozenset[str]]
) -> list[tuple[frozenset[str], list[str]]]:
    """Return the alternatives by the letters they begin with, in their order within each group."""
    items = [f"(?:{item})" for item in alternatives]
    by_letter: dict[str, tuple[int, ...]] = {}
    for letter in sorted(frozenset().union(*firsts)):
        by_letter[letter] = tuple(at for at, one in enumerate(firsts) if _begins(one, letter))
    groups: dict[tuple[int, ...], set[str]] = {}
    for letter, which in by_letter.items():
        groups.setdefault(which, set()).add(letter)
    size = sum(len(items[at]) for which in groups for at in which)
    captures = any(re.search(r"(?<!\\)\((?!\?)|\(\?P<", item) for item in items)
    if captures or size > _COPIES_AT_MOST * sum(map(len, items)):
        return _apart(items, firsts)
    return [(frozenset(letters), [items[at] for at in which]) for which, letters in groups.items()]


def _begins(firsts: frozenset[str], letter: str) -> bool:
    if letter in firsts:
        return True
    if letter in _SIMPLE:
        return any(len(one) == 1 and re.match(letter, one) for one in firsts)
    return any(re.match(sort, letter) for sort in _SIMPLE & firsts)


def _apart(items: Sequence[str], firsts: Sequence[frozenset[str]]) -> list[tuple[frozenset[str], list[str]]]:
    """Return groups that share no first letter, so that no alternative stands in two."""
    groups: list[tuple[set[str], list[int]]] = []
    for at, one in enumerate(firsts):
        letters, members = set(one), [at]
        apart = []
        for other, others in groups:
            if any(_begins(one, letter) for letter in other) or other & letters:
                letters |= other
                members += others
            else:
                apart.append((other, others))
        groups = [*apart, (letters, sorted(members))]
    return [(frozenset(letters), [items[at] for at in members]) for letters, members in groups]


def _set(letters: frozenset[str]) -> str:
    inside = "".join(one if len(one) > 1 else re.escape(one) for one in sorted(letters))
    return f"(?-i:[{inside}])"


def first_letters(pattern: str, *, ignoring_case: bool = False) -> frozenset[str] | None:
    r"""Return the letters (and ``\d``, ``\s``) with which a match of ``pattern`` can begin; None where it is not told.

    More may be named than do: what stands before in a look-around is not weighed.
    """
    reader = _Reader(pattern)
    letters = reader.alternatives()
    if letters is None or reader.at < len(pattern):
        return None
    found = letters[0] if not letters[1] else None
    if found is None or not (ignoring_case or _OF_ANY_CASE.search(pattern)):
        return found
    return frozenset(case for letter in found for case in (cases(letter) if len(letter) == 1 else (letter,)))


def cases(letter: str) -> frozenset[str]:
    """Return every letter that stands for ``letter`` where case is ignored."""
    folded = re.compile(re.escape(letter), re.IGNORECASE)
    near = {letter, letter.lower(), letter.upper(), letter.swapcase(), *_FAR_CASES}
    return frozenset(one for one in near if len(one) == 1 and folded.match(one))


_First = tuple[frozenset[str], bool]  # the letters, and whether nothing may stand there at all


class _Reader:
    """An expression, read from left to right for what it can begin with; None is what is not understood."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> _First | None:
        letters: frozenset[str] = frozenset()
        empty, understood = False, True
        while True:
            one = self._sequence()
            if one is None:
                understood = False
            else:
                letters, empty = letters | one[0], empty or one[1]
            if self._next() != "|":
                return (letters, empty) if understood else None
            self.at += 1

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _sequence(self) -> _First | None:
        """Read to the end of an alternative; what follows the first thing that must be there tells nothing."""
        letters: frozenset[str] = frozenset()
        empty = understood = True
        while self._next() not in {"", "|", ")"}:
            one = self.read_atom()
            optional = self._optional()
            if not empty or not understood:
                continue
            if one is None:
                understood = False
                continue
            letters |= one[0]
            empty = one[1] or optional
        return (letters, empty) if understood else None

    def _optional(self) -> bool:
        """Read a quantifier; whether it allows for none."""
        match = _QUANTIFIER.match(self.pattern, self.at)
        if match is None:
            return False
        self.at = match.end()
        return match[0][0] in "?*" or match["least"] in {"", "0"}

    def read_atom(self) -> _First | None:
        """Read one thing: a letter, a class, a group; what it can begin with."""
        char = self._next()
        self.at += 1
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == "\\":
            return self._escape()
        if char in "^$":
            return frozenset(), True
        if char == ".":
            return None
        return frozenset(char), False

    def _group(self) -> _First | None:
        match = _GROUP.match(self.pattern, self.at)
        if match is None and self._next() == "?":
            self.at = len(self.pattern) + 1  # a kind of group that is not known
            return None
        self.at = match.end() if match else self.at
        found = self.alternatives()
        self.at += 1
        looks = match is not None and match[0].strip("?<") in {"=", "!"}
        return (frozenset(), True) if looks else found

    def _escape(self) -> _First | None:
        char = self._next()
        self.at += 1
        if char in "bBAZ":
            return frozenset(), True
        if f"\\{char}" in _SIMPLE:
            return frozenset({f"\\{char}"}), False
        if char in "xu":
            width = 2 if char == "x" else 4
            code = self.pattern[self.at : self.at + width]
            self.at += width
            return frozenset(chr(int(code, 16))), False
        return None if char.isalnum() else (frozenset(char), False)

    def _class(self) -> _First | None:
        if self._next() == "^":
            self._skip_class()
            return None
        letters: set[str] = set()
        understood = first = True
        while self._next() and (first or self._next() != "]"):
            first = False
            one = self._member()
            last = one
            if self._next() == "-" and self.pattern[self.at + 1 : self.at + 2] not in {"]", ""}:
                self.at += 1
                last = self._member()
            if not one or not last:
                understood = False
            elif one == last:
                letters.add(one)
            elif len(one) == len(last) == 1 and ord(last) - ord(one) <= _RANGE_AT_MOST:
                letters |= {chr(code) for code in range(ord(one), ord(last) + 1)}
            else:
                understood = False
        self.at += 1
        return (frozenset(letters), False) if understood else None

    def _member(self) -> str | None:
        char = self._next()
        self.at += 1
        if char != "\\":
            return char
        one = self._escape()
        return next(iter(one[0])) if one and one[0] else None

    def _skip_class(self) -> None:
        self.at += 1
        first = True
        while self._next() and (first or self._next() != "]"):
            self.at += 2 if self._next() == "\\" else 1
            first = False
        self.at += 1


_OF_ANY_CASE = re.compile(r"\(\?[a-z]*i[a-z]*(?:-[a-z]+)?:")  # a part that ignores case by itself
_QUANTIFIER = re.compile(r"[*+?][?+]?|\{(?P<least>\d*)(?:,\d*)?\}[?+]?")
_GROUP = re.compile(r"\?(?:P<\w+>|<?[=!]|[a-z]*(?:-[a-z]+)?:|:)")
