"""Where the words of a search stand in one text."""

from __future__ import annotations

import re

from app.model.span import Span


def found_in(text: str, wanted: str) -> tuple[Span, ...]:
    """Return where ``wanted`` stands in ``text``: any case, any white space between words."""
    words = wanted.split()
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words), re.IGNORECASE)
    return tuple(Span(match.start(), match.end()) for match in pattern.finditer(text))


def first_of(text: str, query: str) -> Span | None:
    """Return where the words of ``query`` stand together first, else the first of any; None where none does."""
    words = re.findall(r"\w+", query)
    whole = found_in(text, " ".join(words))
    if whole:
        rest = re.compile(r"\w*").match(text, whole[0].end)
        return Span(whole[0].start, rest.end() if rest else whole[0].end)
    begun = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    match = re.search(rf"\b(?:{begun})\w*", text, re.IGNORECASE) if words else None
    return Span(match.start(), match.end()) if match else None
