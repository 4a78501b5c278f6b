"""Who might be the same person: proposals with their reasons, never decisions.

Names of one identity differ by order ("KISHIDA Fumio"), by spelling ("Mohammed", "Mohamed"), by length
(a patronymic left out) and by script. The first is the same name written otherwise and gives the same key;
the others are only likely, and are proposed for a person to decide.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from app.model.names import name_key, script
from app.model.people import Person, Sighting, Tenure

# Words this short are other names when a letter differs (Wang, Wong); longer ones are often only spelled
# otherwise: Jaro-Winkler gives Sergei and Sergey 0.93, Dmitry and Dmitri 0.93.
_LONG_ENOUGH = 5
_SPELLED_ALIKE = 0.90
_VOWELS = str.maketrans("", "", "aeiouy")
_DOUBLED = re.compile(r"(.)\1+")
# People of one side with a name's first letter in common; beyond that the pairs are too many to look through.
_SMALL_ENOUGH = 400


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two identities that may be one person, and why."""

    first: str
    second: str
    reason: str


def likenesses(sightings: Sequence[Sighting]) -> list[Likeness]:
    """Return the pairs of identities on one side that may be one person, each pair once, in order of names."""
    names: dict[str, set[str]] = defaultdict(set)
    sides: dict[str, str | None] = {}
    for one in sightings:
        names[one.person].add(one.name)
        sides[one.person] = one.side
    found = dict(_across_scripts(sightings))
    for group in _blocks(names, sides):
        for first, second in combinations(sorted(group), 2):
            reason = _why_alike(names[first], names[second])
            if reason:
                found.setdefault((first, second), reason)
    return [Likeness(first, second, reason) for (first, second), reason in sorted(found.items())]


def why_alike(first: Iterable[str], second: Iterable[str]) -> str:
    """Return why two people of one side with these names may be one; nothing where the names are not alike."""
    return _why_alike(first, second)


def why_in_scripts(one: str, other: str, side: str) -> str:
    """Return why two names that led one side at one meeting may be one person's; nothing within one script."""
    if script(one) == script(other):
        return ""
    return f"“{one}” and “{other}” both led the side {side} at one meeting"


def _blocks(names: dict[str, set[str]], sides: dict[str, str | None]) -> Iterator[set[str]]:
    """Yield groups worth comparing: the same side, and a word that begins with the same letter."""
    groups: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for person, spellings in names.items():
        for spelling in spellings:
            for word in name_key(spelling).split():
                groups[sides[person], word[0]].add(person)
    for group in groups.values():
        if 1 < len(group) <= _SMALL_ENOUGH:
            yield group


def _why_alike(first: Iterable[str], second: Iterable[str]) -> str:
    """Return why two identities' names may be one person's; nothing where they are not alike."""
    for one in sorted(first):
        for other in sorted(second):
            words, others = name_key(one).split(), name_key(other).split()
            shorter, longer = sorted((set(words), set(others)), key=len)
            if len(shorter) > 1 and shorter < longer:
                return f"“{one}” and “{other}” differ only in words left out"
            if len(words) == len(others) > 1 and all(map(_alike, words, others)):
                return f"“{one}” and “{other}” are spelled alike"
    return ""


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG_ENOUGH:
        return False
    return _skeleton(one) == _skeleton(other) or JaroWinkler.similarity(one, other) >= _SPELLED_ALIKE


def _skeleton(word: str) -> str:
    """Return a word's consonants, doubled ones once: what spellings of one name share (mhmd, mksm)."""
    return _DOUBLED.sub(r"\1", word.replace("x", "ks").translate(_VOWELS))


def _across_scripts(sightings: Sequence[Sighting]) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield identities in different scripts that were the one principal of one side at one meeting."""
    leading: dict[tuple[str, str | None], dict[str, Sighting]] = defaultdict(dict)
    for one in sightings:
        if one.principal and one.side:
            leading[one.meeting, one.side][one.person] = one
    for (_, side), people in leading.items():
        if len(people) != 2:
            continue
        one, other = people.values()
        if side and (reason := why_in_scripts(one.name, other.name, side)):
            first, second = sorted((one.person, other.person))
            yield (first, second), reason


def persons(sightings: Sequence[Sighting]) -> list[Person]:
    """Return one value per identity, in order of names; offices in the order they were first seen."""
    by_person: dict[str, list[Sighting]] = defaultdict(list)
    for one in sightings:
        by_person[one.person].append(one)
    return sorted(
        (_person(uid, seen) for uid, seen in by_person.items()), key=lambda one: (one.name, one.uid)
    )


def _person(uid: str, seen: list[Sighting]) -> Person:
    seen = sorted(seen, key=lambda one: (one.day or "", one.readout))
    names = Counter(one.name for one in seen)
    first, *others = [name for name, _ in names.most_common()]
    days = [one.day for one in seen if one.day]
    offices: dict[str, list[str | None]] = {}
    for one in seen:
        if one.office:
            offices.setdefault(one.office, []).append(one.day)
    return Person(
        uid=uid,
        name=first,
        aliases=tuple(sorted(others)),
        sides=tuple(dict.fromkeys(one.side for one in seen if one.side)),
        offices=tuple(Tenure(office, on[0], on[-1]) for office, on in offices.items()),
        meetings=tuple(dict.fromkeys(one.meeting for one in seen)),
        first_seen=days[0] if days else None,
        last_seen=days[-1] if days else None,
    )
