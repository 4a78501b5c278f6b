"""Which language a text is in, by its script and its smallest words."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

_WORDS = re.compile(r"[^\W\d_]+")
_SCRIPTS = tuple(
    (first, last, re.compile(f"[{first}-{last}]+"))
    for first, last in (
        ("\u3040", "\u30ff"),
        ("\uac00", "\ud7a3"),
        ("\u4e00", "\u9fff"),
        ("\u0400", "\u04ff"),
    )
)
_SAMPLE = 4000  # code points that tell the language
_LATIN = re.compile("[A-Za-z]+")
_SMALL = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "with",
            "on",
            "for",
            "that",
            "by",
            "he",
            "was",
            "is",
            "at",
            "as",
            "from",
            "has",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "des",
            "du",
            "et",
            "à",
            "en",
            "un",
            "une",
            "dans",
            "que",
            "pour",
            "par",
            "sur",
            "est",
            "aux",
            "ont",
            "avec",
            "au",
            "il",
            "ils",
            "son",
            "sa",
            "leur",
            "ce",
            "été",
            "qui",
            "ministre",
        ]
    ),
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "den",
            "von",
            "zu",
            "mit",
            "dem",
            "des",
            "im",
            "ist",
            "für",
            "auf",
            "ein",
            "eine",
            "sich",
            "nicht",
            "hat",
            "am",
            "er",
            "sie",
            "nach",
            "bei",
            "über",
            "auch",
            "dass",
            "zum",
            "zur",
            "wurde",
            "beiden",
            "ich",
            "wir",
            "heute",
            "seinen",
            "seinem",
            "haben",
        ]
    ),
}


def _between(signs: list[str], first: str, last: str) -> bool:
    at = bisect_left(signs, first)
    return at < len(signs) and signs[at] <= last


_BY_SCRIPT = frozenset({"ja", "ko", "zh", "ru"})


def spoken_in(text: str, *, declared: str | None) -> str:
    """Return the language to read ``text`` by: the declared one (BCP 47) unless its script says otherwise."""
    found = language_of(text)
    base = (declared or "").replace("_", "-").split("-")[0].lower()
    if not base or found in _BY_SCRIPT or base in _BY_SCRIPT:
        return found
    return base


def language_of(text: str) -> str:
    """Return ja, ko, zh, ru, fr, de or en; the commonest script decides, then the smallest words."""
    return _heard(text[:_SAMPLE])


@lru_cache(maxsize=16)  # whoever drafts a text and whoever reads it ask
def _heard(sample: str) -> str:
    signs = sorted(set(sample))
    kana, hangul, han, cyrillic = (
        sum(map(len, script.findall(sample))) if _between(signs, first, last) else 0
        for first, last, script in _SCRIPTS
    )
    latin = sum(map(len, _LATIN.findall(sample))) if kana + hangul + han + cyrillic else len(sample)
    if max(kana + han, hangul, cyrillic) * 3 > latin:
        if hangul >= max(kana, cyrillic) and hangul > han:
            return "ko"
        if cyrillic > kana + han:
            return "ru"
        if kana + han:
            return "ja" if kana * 20 > han else "zh"
    words = [word.lower() for word in _WORDS.findall(sample[:1500])]
    counts = {code: sum(1 for word in words if word in small) for code, small in _SMALL.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else "en"
