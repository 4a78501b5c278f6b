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
