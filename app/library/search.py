"""Full-text search over texts and titles, with snippets cut from the record."""

from __future__ import annotations

from app.library.expression import all_words, any_word
from app.library.library import Library
from app.library.readouts import listing
from app.model.record import Hit, Listed
from app.model.searchable import SEPARATOR, searchable

_SNIPPET_BEFORE = 60  # code points before the first hit
_SNIPPET = 180  # code points in all
_OPEN, _CLOSE = "\x02", "\x03"
_UNMARKABLE = str.maketrans({_OPEN: " ", _CLOSE: " "})
_WEIGHTS = "bm25(8.0, 1.0)"  # a word of the title says more than one of the text


def matching(library: Library, query: str) -> list[Listed]:
    """Return the readouts that hold every word of ``query`` (the last may be unfinished), newest first."""
    expression = all_words(query, unfinished=True)
    if expression is None:
        return listing(library)
    rows = library.rows(
        "select rowid from archive.readout_search where readout_search match ?"
        " order by rowid desc limit 5000",
        (expression,),
    )
    return listing(library, ids=[rowid for (rowid,) in rows])


def search(library: Library, query: str, *, limit: int = 50) -> tuple[int, list[Hit]]:
    """Return how many readouts hold every word of ``query``, and the best ``limit`` of them as hits."""
    expression = all_words(query)
    if expression is None:
        return 0, []
    count = library.row(
        "select count(*) from archive.readout_search where readout_search match ?", (expression,)
    )
    rows = library.rows(
        "select rowid, rank from archive.readout_search where readout_search match ?"
        f" and rank match '{_WEIGHTS}' order by rank limit ?",
        (expression, limit),
    )
    listed = {item.uid: item for item in listing(library, ids=[rowid for rowid, _ in rows])}
    hits = []
    for rowid, rank in rows:
        found = library.row("select uid, text from archive.readout where id = ?", (rowid,))
        if found is not None and found[0] in listed:
            hits.append(_hit(library, listed[found[0]], found[1], query, -rank))
    return (count[0] if count else 0), hits


def _hit(library: Library, listed: Listed, text: str, query: str, score: float) -> Hit:
    places = _places(library, text, any_word(query) or '""')
    start, end = places[0] if places else (0, 0)
    low = max(0, start - _SNIPPET_BEFORE)
    high = min(len(text), low + _SNIPPET)
    marks = tuple((a - low, b - low) for a, b in places if low <= a and b <= high)
    snippet = text[low:high].replace("\n", " ")
    return Hit(listed.uid, listed.title, listed.date, snippet, marks, start, end, score)


def _places(library: Library, text: str, expression: str) -> list[tuple[int, int]]:
    """Return where the words stand in ``text``, found by the index's own tokenizer on this one text."""
    library.rows(
        "create virtual table if not exists temp.one"
        " using fts5 (body, tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    library.rows("delete from temp.one")
    library.rows("insert into temp.one (body) values (?)", (searchable(text.translate(_UNMARKABLE)),))
    row = library.row(
        "select highlight(one, 0, ?, ?) from temp.one where one match ?",
        (_OPEN, _CLOSE, expression),
    )
    return _unmarked(row[0]) if row else []


def _unmarked(marked: str) -> list[tuple[int, int]]:
    """Return the marked places as positions in the text without marks and separators."""
    places: list[tuple[int, int]] = []
    position = start = 0
    for char in marked:
        if char == _OPEN:
            start = position
        elif char == _CLOSE:
            places.append((start, position))
        elif char != SEPARATOR:
            position += 1
    return places
