"""Words that lost the space between them: "ForeignMinister", "saidthat", "Ministerof".

A word is parted only where both halves are words the lexicon knows and the whole is none: an office's
words where a capital begins the second half, else a word of the lexicon before or after a small word.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from app.intake.parse.countries import places
from app.intake.parse.lexicon import lexicon

_LONGEST = 40  # letters; a longer word is not looked into


@cache
def parting(language: str) -> Callable[[str], int]:
    """Return the function that tells after how many letters a word of ``language`` is two; 0 where it is one."""
    known, capitals, before, after = _known(language)
    nouns = _nouns(language)
    counts = frozenset(lexicon(language, "verbs").table("glued").words("counts"))
    openers = frozenset(lexicon(language, "verbs").table("glued").words("before_capitals"))

    @lru_cache(maxsize=65_536)
    def cut(word: str) -> int:
        if len(word) > _LONGEST or not word.isalpha() or word in known or word.lower() in known:
            return 0
        for at in range(2, len(word) - 1):
            if word[at - 1].islower() and _two(word[:at], word[at:]):
                return at
        return 0

    def _two(first: str, second: str) -> bool:
        low = first.lower()
        if second[0].isupper():
            if first in capitals and len(first) > 4 and len(second) > 2 and second[1:].islower():
                return True  # "PresidentLund": a name follows
            if first in openers and len(second) > 2 and second[1:].islower():
                return True  # "withLund", "inSeoul"
            return low in before and second in capitals
        if len(first) > 3 and second in after:
            return first in capitals or first in known
        if low == "the" and second in counts:
            return True
        return len(second) > 3 and second in known and (low in before or low in nouns)

    return cut


@cache
def _nouns(language: str) -> frozenset[str]:
    return frozenset(entry.split()[-1] for entry in lexicon(language, "actors").words("joint_nouns"))


@cache
def _known(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words of clauses, those with a capital, and the small words that may stand before and after."""
    verbs, actors, offices = (lexicon(language, name) for name in ("verbs", "actors", "offices"))
    words = verbs.table("words")
    known: set[str] = set()
    for act in ("claim", "request", "commitment", "evaluative", "topic"):
        for entry in words.words(act):
            known.update(part.split()[0].lower() for part in entry.split("/"))
    joint = words.table("joint")
    for kind in joint.names():
        known.update(part.split()[0] for entry in joint.words(kind) for part in entry.split("/") if part)
    for key in ("joint_nouns", "side_nouns", "person_nouns"):
        known.update(word for entry in actors.words(key) for word in entry.split())
    capitals = {word for key in ("prefixes", "heads", "domains") for word in offices.words(key)}
    capitals.update(
        first for first, found in places(language).items() if any(len(one.words) < 3 for one in found)
    )
    capitals.update(one.words[-1] for found in places(language).values() for one in found)
    glue = verbs.table("glued")
    return (
        frozenset(known - {"had", "held", "were", "was"}),
        frozenset(word for word in capitals if len(word) > 2),
        frozenset(glue.words("before")),
        frozenset(glue.words("after")),
    )
