"""Every form of a word that an index holds: "agree" finds agreed, agrees and agreeing.

The index keeps words as they are written, so that a phrase is found exactly; inflection is looked up when a
question is asked, by the Snowball stemmers (https://snowballstem.org) over the terms that begin alike.
"""

from __future__ import annotations

from functools import cache, lru_cache

import tantivy

_SHORTEST = 3
_FORMS_AT_MOST = 24
_LOOK_AT = 400  # terms of one beginning


@cache
def _stemmer(language: str) -> tantivy.TextAnalyzer:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw())
    return builder.filter(tantivy.Filter.stemmer(language)).build()


def forms(searcher: tantivy.Searcher, field: str, term: str) -> list[str]:
    """Return ``term`` and the terms of ``field`` that are inflections of it, the most frequent first."""
    language = _language(term)
    if language is None or len(term) < _SHORTEST:
        return [term]
    stem = _stem(language, term)
    beginning = stem[:-1] if len(stem) > _SHORTEST and stem[-1] in "iy" else stem
    if not term.startswith(beginning):
        return [term]
    alike = searcher.terms_with_prefix(field, beginning, limit=_LOOK_AT)
    found = [(count, other) for other, count in alike if other != term and _stem(language, other) == stem]
    return [term, *(other for _, other in sorted(found, reverse=True)[: _FORMS_AT_MOST - 1])]


@lru_cache(maxsize=65_536)
def _stem(language: str, term: str) -> str:
    stems = _stemmer(language).analyze(term)
    return stems[0] if stems else term


def _language(term: str) -> str | None:
    if term.isascii():
        return "english" if term.isalpha() else None
    return "russian" if all("\u0400" <= char <= "\u04ff" for char in term) else None
