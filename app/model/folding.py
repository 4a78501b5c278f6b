"""A text in the form it is compared in: small letters without diacritics.

``folded`` is for texts: letter for letter as long, so that positions in it are positions in the text; a letter
that would become two (ß, ﬁ) stays as it is. ``folded_name`` is for names that are looked for as wholes: it
writes such letters out ("ae" for æ), and takes Korean syllables apart so that one half typed is found.
"""

from __future__ import annotations

import re
import unicodedata

# Letters with a stroke or a bar are letters of their own to Unicode; to a reader in a hurry they are not.
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
_WRITTEN_OUT = str.maketrans(_STROKES | {"æ": "ae", "œ": "oe", "þ": "th"})


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
_OTHERS = re.compile(r"([^\x00-\x7f]+)")


def folded(text: str) -> str:
    """Return ``text`` in small letters without diacritics; as long as ``text``."""
    if text.isascii():
        return text.lower()
    # Letters of ASCII are made small many at once; most texts hold few others.
    parts = _OTHERS.split(text)
    parts[::2] = [part.lower() for part in parts[::2]]
    parts[1::2] = [part.translate(_LETTERS) for part in parts[1::2]]
    return "".join(parts)


def folded_name(name: str) -> str:
    """Return ``name`` without case and diacritics; it may be of another length."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(one for one in plain if not unicodedata.combining(one)).casefold().translate(_WRITTEN_OUT)
