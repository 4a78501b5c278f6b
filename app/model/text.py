"""Canonical text: what the record holds, and what every position counts in.

Canonical means LF line ends and Unicode NFC, made once at intake and never again. No-break spaces,
bidi controls and zero-width characters stay as published: they are part of the wording.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from app.model.span import Span

# Patterns are compiled when first needed (re keeps them): a start that only shows a text needs none of them.
_LINE_ENDS = "\r\n?|\x85|\u2028|\u2029"
_INVISIBLE = "[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]"
_WORD = r"\w(?:[\w'’\-\u2010\u2011]*\w)?"
_UNSPACED = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"


def canonical(text: str) -> str:
    """Return ``text`` with LF line ends, in NFC, without a leading byte order mark."""
    return unicodedata.normalize("NFC", re.sub(_LINE_ENDS, "\n", text.removeprefix("\ufeff")))


def text_sha256(text: str) -> str:
    """Return the SHA-256 of the canonical text's UTF-8 bytes, in lower-case hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def bytes_sha256(data: bytes) -> str:
    """Return the SHA-256 of ``data``, in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def invisible(text: str) -> tuple[int, ...]:
    """Return the positions of zero-width characters and direction controls."""
    return tuple(match.start() for match in re.finditer(_INVISIBLE, text))


def single_line(text: str) -> str:
    """Return ``text`` fit for a title or a list: one line, no control or invisible characters."""
    visible = re.sub(_INVISIBLE, "", text)
    spaced = "".join(" " if unicodedata.category(char) in {"Cc", "Cs"} else char for char in visible)
    return " ".join(spaced.split())


def trimmed(text: str, span: Span) -> Span:
    """Return ``span`` without the white space at its edges; empty if there is nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def snapped_to_words(text: str, span: Span) -> Span:
    """Return ``span`` grown to whole words, white space at its edges dropped.

    A word is a run of letters, digits, apostrophes and hyphens; in scripts written without spaces
    (Han, kana) the edges stay where they are.
    """
    inner = trimmed(text, span)
    if not inner:
        return inner
    start, end = inner.start, inner.end
    if not re.match(_UNSPACED, text[start]):
        word = _word_over(text, start)
        start = word.start if word else start
    if not re.match(_UNSPACED, text[end - 1]):
        word = _word_over(text, end - 1)
        end = word.end if word else end
    return Span(start, end)


def is_unspaced(letter: str) -> bool:
    """Whether ``letter`` is of a script written without spaces, in which each may be taken for a word."""
    return bool(re.match(_UNSPACED, letter))


def _word_over(text: str, position: int) -> Span | None:
    line_start = text.rfind("\n", 0, position) + 1
    first = max(line_start, position - 100)
    for match in re.compile(_WORD).finditer(text, first, min(len(text), position + 100)):
        if match.start() <= position < match.end():
            return Span(match.start(), match.end())
        if match.start() > position:
            break
    return None
