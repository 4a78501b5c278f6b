"""The natural stretches around a passage: its words, its clause, its sentence, its statement."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.model.span import Span
from app.model.text import snapped_to_words, trimmed

_REACH = 4000  # code points; no sentence of a readout is longer
# Where a clause may end: before a space in scripts that have them, anywhere in those that have none.
_CLAUSE = r"[,;:](?=\s)|[—–](?=\s)|[、，；：]"
_SENTENCE = r"[.!?]+[\"'”’)\]]*(?=\s|$)|[。！？]+[」』”]*|\n"
_BETWEEN = " ,;:—–、，；：\n\t"
_ENDS = ".!?。！？"


def stretches(text: str, span: Span, statements: Iterable[Span]) -> list[Span]:
    """Return the stretches that hold ``span``, from its whole words to the statement and the sentence, each larger.

    ``statements`` are the spans of what a reading takes for statements.
    """
    words = snapped_to_words(text, span)
    if not words:
        return []
    sentence = _around(text, words, _SENTENCE)
    inside = _around(text, words, f"{_CLAUSE}|{_SENTENCE}")
    clause = Span(max(inside.start, sentence.start), min(inside.end, sentence.end))
    whole = sorted((each for each in statements if each.contains(words)), key=len)
    found: list[Span] = []
    for each in (words, _bare(text, clause), *whole[:1], sentence):
        if each.contains(words) and each not in found:
            found.append(each)
    return sorted(found, key=len)


def next_stretch(text: str, span: Span, statements: Iterable[Span]) -> Span | None:
    """Return the smallest stretch that is larger than ``span`` and holds it; None where it is the largest."""
    found = stretches(text, span, statements)
    return next((each for each in found if each != span and each.contains(span)), None)


def _around(text: str, span: Span, marks: str) -> Span:
    """Return what stands between the mark before ``span`` and the one after it, that included."""
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    pattern = re.compile(marks)
    start = low
    for match in pattern.finditer(text, low, span.start):
        start = match.end()
    after = pattern.search(text, max(span.start, span.end - 1), high)
    end = after.end() if after else high
    return trimmed(text, Span(start, max(end, span.end)))


def _bare(text: str, span: Span) -> Span:
    """Return a clause without the marks that set it off."""
    start, end = span.start, span.end
    while end > start and text[end - 1] in _BETWEEN + _ENDS:
        end -= 1
    while start < end and text[start] in _BETWEEN:
        start += 1
    return Span(start, end)
