"""A text in the form words are compared in: small letters without diacritics, letter for letter as long.

Positions in the folded text are positions in the text. A letter that would become two (ß, ﬁ) keeps its
place as it is, so that nothing after it moves.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STROKES = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ð": "d",
    "þ": "t",
    "’": "'",
    "‘": "'",
}


class _Letters(dict[int, int]):
    """What each letter becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> int:
        letter = chr(code)
        low = letter.lower()
        bare = _STROKES.get(low) or _bare(low)
        self[code] = ord(bare) if len(bare) == 1 else code
        return self[code]


def _bare(letter: str) -> str:
    if "\uac00" <= letter <= "\ud7a3":
        return letter  # a Korean syllable is no letter with marks
    parts = unicodedata.normalize("NFKD", letter)
    kept = "".join(part for part in parts if not unicodedata.combining(part))
    return kept.lower() or letter


_LETTERS = _Letters()


def folded(text: str) -> str:
    """Return ``text`` in small letters without diacritics; as long as ``text``."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


@lru_cache(maxsize=4096)
def folded_word(word: str) -> str:
    """Return ``folded`` for one word, remembered."""
    return folded(word)
