"""When two spellings of a name, or two forms of an office, are one."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from scripts.scoring.truth import Person

_HONORIFICS: Final = frozenset({
    *("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "shri", "smt", "hon", "honourable"),
    *("honorable", "the", "he", "hrh", "hm", "h", "e", "m", "mme", "herr", "frau", "senator", "prof"),
    *("professor", "sheikh", "shaikh", "his", "her", "excellency", "majesty", "highness"),
})  # fmt: skip
_CJK_HONORIFIC: Final = re.compile("(?:先生|女士|閣下|阁下|さん|様|氏|님|씨)$")
_STROKES: Final = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae"})
CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def folded(words: str) -> str:
    """Return ``words`` without case, diacritics and punctuation."""
    bare = unicodedata.normalize("NFKD", words.casefold().replace("’", "'").translate(_STROKES))
    kept = "".join(char for char in bare if not unicodedata.combining(char))
    spaced = re.sub(r"[^\w]+", " ", unicodedata.normalize("NFC", kept).replace("_", " "))
    return " ".join(spaced.split())


def name_key(name: str) -> tuple[str, ...]:
    """Return what makes two spellings of a name one: its parts without honorifics, in any order."""
    if CJK.search(name):
        return (_CJK_HONORIFIC.sub("", re.sub(r"[\s・·･]+", "", name)),)
    parts = folded(name).split()
    return tuple(sorted([part for part in parts if part not in _HONORIFICS] or parts))


def office_key(office: str | None) -> str:
    """Return what makes two forms of an office one: without case, articles and punctuation."""
    if CJK.search(office or ""):
        return re.sub(r"\s+", "", office or "")
    return " ".join(word for word in folded(office or "").split() if word not in {"the", "his", "her"})


def same_person(person: Person, name: str) -> bool:
    """Whether ``name`` is a spelling of ``person``."""
    return name_key(name) in {name_key(spelling) for spelling in person.names}


def right_office(person: Person, office: str | None) -> bool:
    """Whether ``office`` is one of the right forms; without any, whether it is left empty."""
    return office_key(office) in {office_key(form) for form in person.offices or ("",)}
