"""The form of a text that full-text search indexes, and the way back to the text's own positions.

Chinese, Japanese and Korean are written without (or with few) spaces between words, so a word-wise
index finds nothing in them. Each such character is set apart as a token of its own; a search for two
or more of them is a search for the phrase. The separator is a control character that canonical texts
do not hold; removing it gives the text back letter for letter.
"""

from __future__ import annotations

import re

SEPARATOR = "\x1f"
_CHARACTER = (
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)


def searchable(text: str) -> str:
    """Return ``text`` with every Chinese, Japanese and Korean character set apart."""
    plain = text.replace(SEPARATOR, " ")
    return re.sub(_CHARACTER, f"{SEPARATOR}\\g<0>{SEPARATOR}", plain)


def query_phrases(query: str) -> list[str]:
    """Return the words of ``query`` as quoted FTS5 strings; nothing a user types is ever FTS5 syntax."""
    phrases = []
    for word in query.split():
        spaced = searchable(word).replace("\x00", " ").replace('"', '""').strip(SEPARATOR + " ")
        if any(char.isalnum() for char in spaced):
            phrases.append(f'"{spaced}"')
    return phrases
