"""Names and offices in their plain form, where the language inflects them and prints them in another case only.

The case of the office tells that of the name: behind "Министром" stands "Петровым", and behind "Министра" a name
in -ова is a man's, for a woman's would end otherwise. What the case leaves open stays as printed. The endings are
data: ``[plain]`` of the lexicon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.intake.parse.lexicon import shared

_WORD = re.compile(r"[^\W\d_][\w-]{2,}(?!\.)")
_BETWEEN = re.compile(r"(, | [–—-] )")
_SHORTEST = 3  # letters of a stem


@dataclass(frozen=True, slots=True)
class Case:
    """One case: how the word of an office ends in it, and endings of names with what stands for them.

    ``after`` is what stands before a name in this case where no office does: "with", "the meeting of".
    A name with a word that is ``kept`` stays as printed: it may be inflected as well, but how is not plain.
    Behind a first name that tells a man, ``later`` are the endings of such a word.
    """

    told: re.Pattern[str]
    kept: re.Pattern[str]
    endings: tuple[tuple[str, str], ...]
    later: tuple[tuple[str, str], ...]
    after: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Cases:
    """What is known of the cases of one language; ``heads`` are the words of offices that tell a name's case."""

    heads: re.Pattern[str]
    cases: tuple[Case, ...]
    offices: tuple[tuple[re.Pattern[str], str], ...]

    def office(self, printed: str) -> str:
        """Return an office with its own words, up to the one that names it, in the plain form."""
        parts = _BETWEEN.split(printed)  # every second one stands between two offices
        return "".join(part if at % 2 else self._own_words(part) for at, part in enumerate(parts))

    def _own_words(self, printed: str) -> str:
        words = printed.split(" ")
        for at, word in enumerate(words):
            for pattern, plain in self.offices:
                words[at] = pattern.sub(plain, words[at])
            named = self.heads.match(word) is not None
            if named or (at and words[at] == word and len(word) > 1):
                break
        return " ".join(words)

    def name(self, printed: str, office: str | None) -> str:
        """Return a name in the plain form, as far as the case of its ``office`` tells it; else as printed."""
        words = re.findall(r"[\w-]+", office or "")
        head = next((word for word in words if self.heads.match(word)), None)
        case = next((one for one in self.cases if head and one.told.search(head)), None)
        return self._plain(printed, case) if case else printed

    def name_after(self, printed: str, before: str) -> str:
        """Return a name without an office in the plain form, as far as the words ``before`` it tell its case."""
        case = next((one for one in self.cases if one.after.search(before)), None)
        return self._plain(printed, case) if case else printed

    def _plain(self, printed: str, case: Case) -> str:
        names = _WORD.findall(printed)
        changed = {word: _changed(word, case.endings) for word in names}
        if names and changed[names[0]] != names[0]:
            for word in names[1:]:
                if changed[word] == word and case.kept.search(word):
                    changed[word] = _changed(word, case.later)
        if any(word == plain and case.kept.search(word) for word, plain in changed.items()):
            return printed
        return _WORD.sub(lambda match: changed[match.group()], printed)


def _changed(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, plain in endings:
        if word.endswith(ending) and len(word) - len(ending) + len(plain) >= _SHORTEST:
            return word[: -len(ending)] + plain
    return word


@cache
def cases(language: str) -> Cases | None:
    """Return what the lexicon of ``language`` knows of cases; None where it has none."""
    lexicon = shared(language)
    if not lexicon.has("plain"):
        return None
    entry = lexicon.table("plain")
    return Cases(
        heads=re.compile("|".join(entry.words("heads"))),
        cases=tuple(
            Case(
                re.compile(table.text("told") or r"(?!)"),
                re.compile("|".join(table.words("kept")) or r"(?!)"),
                tuple(_pairs(table.words("endings"))),
                tuple(_pairs(table.words("later"))),
                re.compile(table.text("after") or r"(?!)"),
            )
            for table in (entry.table(name) for name in ("by", "of"))
        ),
        offices=tuple((re.compile(one), other) for one, other in _pairs(entry.words("offices"))),
    )


def _pairs(items: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return each "one = other" as a pair."""
    return [(one.strip(), other.strip()) for one, _, other in (item.partition("=") for item in items)]
