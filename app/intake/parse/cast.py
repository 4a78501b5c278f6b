"""The cast: who took part, and whom a name, a surname or an office in a later sentence means.

What fits nobody, or several, means nobody: a wrong attribution costs more than a missing one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from app.intake.parse.mentions import Mention
from app.intake.parse.source import Source
from app.model.reading import Participant

Sort = Literal["person", "joint", "side", "pronoun", "counterpart", "unknown"]


@dataclass(frozen=True, slots=True)
class Actor:
    """A possible subject: tokens ``first`` to ``last`` (included) and whom they stand for."""

    first: int
    last: int
    sort: Sort
    people: tuple[Participant, ...] = ()
    sides: tuple[str, ...] = ()
    inferred: bool = False
    shared: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the people, in the participants' order."""
        return tuple(person.name for person in self.people)


@dataclass(frozen=True, slots=True)
class Cast:
    """The participants, indexed for finding them again in later sentences."""

    participants: tuple[Participant, ...]
    principals: tuple[Participant, ...]
    by_word: dict[str, tuple[Participant, ...]]
    home: str | None = None
    host: Participant | None = None

    @property
    def guest(self) -> Participant | None:
        """Return the one of two principals who is not the host."""
        others = [person for person in self.principals if person != self.host]
        return others[0] if self.host is not None and len(others) == 1 else None

    @property
    def jointly(self) -> Actor:
        """Both sides together: every principal."""
        return Actor(0, 0, "joint", self.principals, sides_of(self.principals))


def cast_of(participants: tuple[Participant, ...], *, home: str | None = None) -> Cast:
    """Return the cast of these participants; ``home`` is the publisher's own side."""
    by_word: dict[str, tuple[Participant, ...]] = {}
    for person in participants:
        for word in _words(person.name):
            by_word[word] = (*by_word.get(word, ()), person)
    principals = tuple(person for person in participants if person.role == "principal")
    return Cast(participants, principals, by_word, home)


def _words(name: str) -> list[str]:
    return [folded(word.strip(".,")) for word in name.split() if len(word.strip(".,")) > 1]


_STROKES = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae", "ə": "e"})


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word in small letters without diacritics: a page may print Erdoğan and Erdogan."""
    low = word.lower()
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFKD", low.translate(_STROKES))
    return "".join(char for char in parts if not unicodedata.combining(char))


def sides_of(people: tuple[Participant, ...]) -> tuple[str, ...]:
    """Return the sides of ``people``, each once."""
    return tuple(dict.fromkeys(person.side for person in people if person.side))


def resolved(source: Source, cast: Cast, mention: Mention) -> tuple[Participant, ...]:
    """Return the one participant a named mention means; empty where none or several fit."""
    if mention.name is None:
        return ()
    words = [folded(word.strip(".,")) for word in source.tokens.words[mention.name[0] : mention.name[1] + 1]]
    words = [word for word in words if len(word) > 1]
    candidates: list[Participant] | None = None
    for word in words:
        here = cast.by_word.get(word)
        if here is None:
            if len(words) > 1 and candidates is None and word != words[-1]:
                continue
            return ()
        candidates = [person for person in here if candidates is None or person in candidates]
    if not candidates:
        return ()
    if len(candidates) == 1:
        return (candidates[0],)
    same_side = [person for person in candidates if mention.code and person.side == mention.code]
    principals = [person for person in (same_side or candidates) if person.role == "principal"]
    return (principals[0],) if len(principals) == 1 else ()


def by_office(source: Source, cast: Cast, mention: Mention) -> tuple[Participant, ...]:
    """Return the participant who alone holds an office named without its holder."""
    if mention.office is None:
        return ()
    fitting = holders(source, cast, mention)
    if len(fitting) == 1:
        return (fitting[0],)
    if mention.code is not None and not fitting:
        holding = [person for person in cast.principals if person.side == mention.code]
        if len(holding) == 1 and holding[0].office is None:
            return (holding[0],)
    nameless = [person for person in fitting if person.name == person.office]
    if len(nameless) == 1 and mention.code is None:
        return (nameless[0],)  # "the President" goes on being the one nobody names
    own = [person for person in fitting if person.side is not None and person.side == cast.home]
    return (own[0],) if len(own) == 1 and mention.code is None else ()


def holders(source: Source, cast: Cast, mention: Mention) -> list[Participant]:
    """Return the principals whose printed office holds the words of the one named."""
    words = _office_words(source, mention)
    stands = source.lexicon("offices").table("stands_for")
    said = " ".join(sorted(words))
    if stands.has(said):
        heads = {word.lower() for word in stands.words(said)}  # "the Head of State"
        return [
            person
            for person in cast.principals
            if person.office and heads & _heads(source, person.office) and mention.code in {None, person.side}
        ]
    exact = [
        person
        for person in cast.principals
        if person.office
        and words == _heads(source, person.office)
        and (mention.code is None or mention.code == person.side)
    ]
    if len(exact) == 1:
        return exact  # "the Foreign Secretary" is no Cabinet Secretary for Foreign Affairs
    return [
        person
        for person in cast.principals
        if person.office
        and words <= _spelled(source, person.office) | _titles(source, person)
        and (mention.code is None or mention.code == person.side)
    ]


def _titles(source: Source, person: Participant) -> set[str]:
    """Return the titles right before a name: "Crown Prince" of a minister who is called so later."""
    at = source.tokens.at(person.span.start)
    found: set[str] = set()
    while at > 0 and source.tags[at - 1] == "H":
        at -= 1
        found.add(source.tokens.lows[at])
    return found


def _spelled(source: Source, office: str) -> set[str]:
    """Return the words of an office in small letters, short forms such as PM with what they stand for."""
    aliases = source.lexicon("offices").table("aliases")
    words = set(office.lower().replace(",", " ").replace("/", " ").split())
    for word in office.split():
        if aliases.has(word):
            words.update(part.lower() for part in aliases.words(word))
    return words


def _heads(source: Source, office: str) -> set[str]:
    """Return the words of an office up to its "of" or "for", as :func:`_spelled`."""
    return _spelled(source, re.split(r"\s(?:of|for|and)\s", office, maxsplit=1)[0])


def _office_words(source: Source, mention: Mention) -> set[str]:
    if mention.office is None:
        return set()
    first, last = mention.office
    aliases = source.lexicon("offices").table("aliases")
    words: set[str] = set()
    for at in range(first, last + 1):
        if source.tags[at] in "POD":
            word = source.tokens.words[at]
            words.update(part.lower() for part in (aliases.words(word) if aliases.has(word) else (word,)))
    return words
