"""One letter per token: what a word can be in a name, an office or a list.

======  ==========================================  ======  =====================================
``H``   honorific: Mr., H.E., the Honourable        ``C``   country or body by name
``P``   opens an office: Deputy, Prime, Special     ``E``   demonym: Japanese
``O``   head of an office: Minister, Secretary      ``K``   city
``D``   inside an office: Foreign, Affairs          ``M``   month or weekday
``N``   another capitalised word or initial         ``0``   starts with a digit
``p``   particle of names: de, bin, von             ``f``   of, for, to, in, on, at
``J``   after a name: Jr.                           ``t``   the
``Q``   after a name, no part of it: MP
``a``   and, &                                      ``l``   any other word
======  ==========================================  ======  =====================================

Punctuation stands for itself (``, ; : ( )``), quotation marks as ``"``, dashes as ``-``, others ``.``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from app.intake.parse.countries import Place, places, state_forms
from app.intake.parse.lexicon import lexicon
from app.intake.parse.settling import settle
from app.intake.parse.tokens import Tokens, mark_tag

_SORTS = {"name": "C", "demonym": "E", "city": "K"}
_WRAPPED = (50, 110)  # lengths of lines that may be wrapped in mid-sentence
_NAME_AT_MOST = 14  # tokens of a country's name with its form of state
_LINKS = {
    "of": "f",
    "for": "f",
    "to": "f",
    "in": "f",
    "on": "f",
    "at": "f",
    "the": "t",
    "and": "a",
    "friendly": "t",
    "brotherly": "t",
    "sisterly": "t",  # "Minister of the brotherly Republic of …"
}


@dataclass(frozen=True, slots=True)
class Tagged:
    """Tokens with their tags, and for each first token of a country's name its place and length.

    ``breaks`` are the first tokens of lines that no sentence runs into.
    """

    tokens: Tokens
    tags: str
    places: dict[int, tuple[Place, int]]
    breaks: tuple[int, ...] = ()

    def code_at(self, index: int) -> str | None:
        """Return the code of the country whose name or demonym covers token ``index``."""
        for at in range(index, max(-1, index - _NAME_AT_MOST), -1):
            if self.tags[at] not in "CEK":
                return None
            if at in self.places:
                return self.places[at][0].code
        return None


@cache
def _word_tags(language: str) -> dict[str, str]:
    entry = lexicon(language, "offices")
    found: dict[str, str] = {}
    for key, tag in (
        ("domains", "D"),
        ("heads", "O"),
        ("prefixes", "P"),
        ("suffixes", "J"),
        ("postnominals", "Q"),
        ("honorifics", "H"),
    ):
        for word in entry.words(key):
            found[word] = tag
            if tag == "O" and word.isalpha():
                for ending in ("designate", "Designate", "elect", "Elect"):
                    found[f"{word}-{ending}"] = "O"
            if tag in "DOP":
                found[word.upper()] = tag if len(word) > 4 else found.get(word.upper(), tag)
    for body in lexicon(language, "sides").words("bodies"):
        if body.isupper() and body.isalpha():
            found.setdefault(body, "D")  # ASEAN Secretary-General Roe
    for word in ("General", "Lord"):
        if word in entry.words("prefixes"):
            found[word] = "P"
    for word in entry.words("particles"):
        found.setdefault(word, "p")
    for word in entry.words("small_words"):
        low = word.lower()
        found[word] = _LINKS.get(low, "l")
    facts = lexicon(language, "facts")
    for word in facts.words("months") + facts.words("month_short") + facts.words("weekdays"):
        found[word.capitalize()] = "M"
    found.update(_LINKS)
    return found


def tagged(tokens: Tokens, *, language: str) -> Tagged:
    """Return ``tokens`` with their tags by the lexicon of ``language``."""
    words = _word_tags(language)
    tags: list[str] = []
    for word in tokens.words:
        tag = words.get(word)
        if tag is None:
            tag = _shape(word, language)
        tags.append(tag)
    found = _places(tokens, tags, language=language)
    settle(tokens, tags, found, language=language)
    return Tagged(tokens, "".join(tags), found, _breaks(tokens))


def _breaks(tokens: Tokens) -> tuple[int, ...]:
    """Return the first tokens after an empty line, or after a line too short or too long to be a wrapped one."""
    text = tokens.text
    found: list[int] = []
    line_start = 0
    end = text.find("\n")
    while end >= 0:
        if text.startswith("\n", end + 1) or not _WRAPPED[0] <= end - line_start <= _WRAPPED[1]:
            found.append(tokens.at(end))
        line_start, end = end + 1, text.find("\n", end + 1)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=65_536)
def _shape(word: str, language: str) -> str:
    words = _word_tags(language)
    first = word[0]
    if first.isdigit():
        return "0"
    if not (first.isalpha() or first == "_"):
        return mark_tag(word)
    if not word.isalpha() and any(char.isdigit() for char in word):
        return "l"
    bare = word.rstrip(".").replace(" ", "").replace("\u00a0", "")
    if bare in words and words[bare] in "HJQ":
        return words[bare]
    if first.isupper() or (
        len(word) > 3 and word[:3] in {"al-", "el-", "ad-", "as-", "bin"} and word[3:4].isupper()
    ):
        return "N"
    return "l"


def _places(tokens: Tokens, tags: list[str], *, language: str) -> dict[int, tuple[Place, int]]:
    table = places(language)
    forms = state_forms(language)
    found: dict[int, tuple[Place, int]] = {}
    words = tokens.words
    index, count = 0, len(words)
    while index < count:
        place = _place_at(words, index, table)
        if place is None:
            if tags[index] == "N" and _compound(words[index], table):
                tags[index] = "E"
            index += 1
            continue
        length = len(place.words)
        first = _form_before(words, tags, index, forms) if place.sort == "name" else index
        for at in range(first, index + length):
            tags[at] = _SORTS[place.sort]
        found[first] = (place, index + length - first)
        index += length
    return found


def _place_at(words: list[str], index: int, table: dict[str, tuple[Place, ...]]) -> Place | None:
    first = words[index]
    candidates = table.get(first)
    if candidates is None:
        if not first.endswith("."):
            return None
        candidates = table.get(first[:-1])
        if candidates is None:
            return None
    for place in candidates:
        length = len(place.words)
        if length == 1:
            return place
        if tuple(words[index + 1 : index + length]) == place.words[1:]:
            return place
    return None


def _compound(word: str, table: dict[str, tuple[Place, ...]]) -> bool:
    """Whether ``word`` is an adjective such as "Japan-ROK": its first part is a country."""
    first, hyphen, _ = word.partition("-")
    return bool(hyphen) and any(len(place.words) == 1 for place in table.get(first, ()))


def _form_before(words: list[str], tags: list[str], index: int, forms: frozenset[str]) -> int:
    """Return where the name that starts at ``index`` really starts: "Kingdom of" belongs to it."""
    of = index - 1
    if of >= 0 and words[of] in {"the", "The"}:
        of -= 1
    if of < 1 or words[of] != "of":
        return index
    for first in range(max(0, of - 4), of):
        if " ".join(words[first:of]) in forms and tags[first] not in "CEK":
            return first
    return index
