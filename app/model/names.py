"""Names of persons: what stays the same when one name is written in different ways."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_JOINED = re.compile(r"[-'’ʼ‐‑.·・]")


def name_key(name: str) -> str:
    """Return what stays the same when a name is written in another order, case or with other marks.

    Hyphens and apostrophes join ("Dong-yeon", "Dongyeon"); words are sorted; diacritics fall away. In scripts
    without spaces the name itself is the key.
    """
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char)
    ).casefold()
    return " ".join(sorted(_JOINED.sub("", unicodedata.normalize("NFC", plain)).replace(",", " ").split()))


def script(name: str) -> str:
    """Return the script of the first letter by its Unicode name: LATIN, CJK, HANGUL, CYRILLIC and so on."""
    letter = next((char for char in name if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def person_uid(name: str, side: str | None) -> str:
    """Return the uid of the identity that a name on a side gives, the same in every archive."""
    return hashlib.sha256(f"person:{side or ''}:{name_key(name)}".encode()).hexdigest()[:20]
