"""What a person types, as an FTS5 expression. Nothing they type is ever FTS5 syntax."""

from __future__ import annotations

from app.model.searchable import query_phrases


def all_words(query: str, *, unfinished: bool = False) -> str | None:
    """Return an expression that asks for every word of ``query``; None where it has no word.

    ``unfinished`` lets a last word that is still being typed find what begins with it.
    """
    phrases = query_phrases(query)
    if not phrases:
        return None
    if unfinished and not query[-1:].isspace():
        phrases[-1] += "*"
    return " AND ".join(phrases)


def any_word(query: str) -> str | None:
    """Return an expression that asks for at least one word of ``query``; None where it has no word."""
    return " OR ".join(query_phrases(query)) or None
