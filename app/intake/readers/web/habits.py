"""The words web pages name their parts with, from ``resources/lexicon/pages.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.intake.parse.lexicon import lexicon


@dataclass(frozen=True, slots=True)
class Habits:
    """Words and whole class names, each set for one part of a page."""

    hidden_tokens: frozenset[str]
    hidden_words: frozenset[str]
    apart_words: frozenset[str]
    apart_roles: frozenset[str]
    text_tokens: frozenset[str]
    date_words: frozenset[str]
    plain_lists: frozenset[str]
    apart_headings: re.Pattern[str]


@cache
def habits() -> Habits:
    """Return the habits, read once; ``LexiconBroken`` where the file cannot be used."""
    entry = lexicon(".", "pages")
    hidden, apart = entry.table("hidden"), entry.table("apart")
    return Habits(
        hidden_tokens=frozenset(hidden.words("tokens")),
        hidden_words=frozenset(hidden.words("words")),
        apart_words=frozenset(apart.words("words")),
        apart_roles=frozenset(apart.words("roles")),
        text_tokens=frozenset(entry.table("text").words("tokens")),
        date_words=frozenset(entry.table("date").words("words")),
        plain_lists=frozenset(entry.table("lists").words("plain")),
        apart_headings=entry.table("headings").pattern("apart", whole=True),
    )
