"""The fields of both indexes, and the form in which words are put into them and asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, Final

import tantivy

from app.model.folding import folded

FORMAT: Final = 3  # raise it when fields or the form of words change: older indexes are then made anew
LONGEST_WORD: Final = 60
WORDS: Final = "chancery_words"
_CHARACTER: Final = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)

# Fields that hold words, and those whose whole value is one term that facets count. What is said of a readout
# as a whole stands in the index of texts only: a question about statements asks there first.
OF_TEXTS: Final = ("title", "text", "people", "publisher_words")
WHOLE_OF_TEXTS: Final = ("country", "pair", "person", "publisher", "year", "kind", "lang", "state")
OF_STATEMENTS: Final = ("text", "speaker", "verb")
# Fields so short that it does not matter where in them a word stands; positions would be a tenth of the index.
UNPLACED: Final = frozenset({"speaker", "verb", "publisher_words"})
WHOLE_OF_STATEMENTS: Final = ("side", "act", "agreement")


@cache
def schema(*, statements: bool) -> tantivy.Schema:
    """Return the schema of the index of statements, or of that of texts."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", indexed=True, fast=True)
    builder.add_integer_field("date", fast=True)
    for name in OF_STATEMENTS if statements else OF_TEXTS:
        option = "basic" if name in UNPLACED else "position"
        builder.add_text_field(name, tokenizer_name=WORDS, index_option=option)
    for name in WHOLE_OF_STATEMENTS if statements else WHOLE_OF_TEXTS:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    if statements:
        builder.add_unsigned_field("number", fast=True)
    return _without_lengths(builder.build())


def _without_lengths(made: tantivy.Schema) -> tantivy.Schema:
    """Return the schema without the length of each field whose words are not weighed: a byte a field and document.

    The builder has no word for it, but a schema is taken apart and put together again as it is pickled.
    """
    reduced: tuple[Callable[[Any], tantivy.Schema], tuple[Any]] = made.__reduce__()  # type: ignore[assignment]
    make, (parts,) = reduced
    for field in parts["inner"]:
        indexing = field["options"].get("indexing")
        if indexing and indexing["record"] == "basic":
            indexing["fieldnorms"] = False
    return make(parts)


def prepare(index: tantivy.Index) -> tantivy.Index:
    """Register the tokenizer: runs of letters and digits, as ``indexable`` leaves them."""
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    index.register_tokenizer(WORDS, analyzer.filter(tantivy.Filter.remove_long(LONGEST_WORD)).build())
    return index


def indexable(text: str) -> str:
    """Return ``text`` as it is put into a field of words."""
    return set_apart(folded(text))


def set_apart(text: str) -> str:
    """Return a folded ``text`` with a space around each Chinese, Japanese and Korean character.

    They are written without (or with few) spaces between words, so that a word-wise index would find nothing
    in them. Each is a term of its own; a search for two or more of them is a search for the phrase.
    """
    return text if text.isascii() else _CHARACTER.sub(r" \g<0> ", text)


@cache
def _splitter() -> tantivy.TextAnalyzer:
    return tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).build()


def terms(text: str) -> list[str]:
    """Return the terms that ``text`` becomes; one per word, one per Chinese, Japanese or Korean character."""
    return [term for term in _splitter().analyze(indexable(text)) if len(term) < LONGEST_WORD]


def day_number(iso: str | None, *, last: bool = False) -> int:
    """Return an ISO 8601 date as a number that sorts, ``20170707``; a month or year at its begin or its end.

    No date sorts before all others.
    """
    if not iso:
        return 0
    parts = [*iso.split("-"), "", ""][:3]
    year, month, day = (int(part) if part.isdigit() else 0 for part in parts)
    if last:
        month, day = month or 99, day or 99
    return year * 10_000 + month * 100 + day
