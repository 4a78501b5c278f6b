"""All that a search finds as a table: one row a hit, read and written a hundred at a time, in the list's order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.exchange.citation import Citation, as_text
from app.exchange.source import Source
from app.exchange.table import Cell, as_csv_rows
from app.library import passages, readouts
from app.library.passages import Stretch, Told
from app.model.record import Listed
from app.model.span import Span
from app.model.text import single_line
from app.services.holdings import Wish
from app.services.ordering import Place
from app.storage.faults import explained

if TYPE_CHECKING:
    from app.index.places import Wanted
    from app.services.asked import Asked
    from app.services.searching import Searching

COLUMNS: Final = (
    "date", "title", "sides", "speaker", "verb", "act", "sentence", "citation", "uid", "start", "end", "sha256",
)  # fmt: skip
_BATCH = 100  # readouts read at a time
_WIDTH = 200  # code points within which the best place of a text is looked for
_UNHEARD: Callable[[int, int], None] = lambda _done, _total: None  # noqa: E731


def write(
    searching: Searching,
    wish: Wish,
    path: Path,
    *,
    tell: Callable[[int, int], None] = _UNHEARD,
    unfinished: bool = False,
) -> int:
    """Write what ``wish`` finds to ``path`` as CSV, whole or not at all; return how many rows it has.

    ``tell`` hears how many of how many are written; what it raises stops the work, and nothing is left behind.
    ``unfinished`` as in a list that somebody types for.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    count = 0
    with explained(path, kept="Nothing was written."):
        try:
            with partial.open("w", encoding="utf-8", newline="") as file:
                file.write(as_csv_rows([COLUMNS]))
                total, rows = table(searching, wish, unfinished=unfinished)
                batch: list[tuple[Cell, ...]] = []
                for row in rows:
                    batch.append(row)
                    count += 1
                    if len(batch) == _BATCH:
                        file.write(as_csv_rows(batch))
                        batch.clear()
                        tell(count, total)
                file.write(as_csv_rows(batch))
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    return count


def table(
    searching: Searching, wish: Wish, *, unfinished: bool = False
) -> tuple[int, Iterator[tuple[Cell, ...]]]:
    """Return how many rows there are, and the rows in the order of ``COLUMNS``."""
    asked = searching.whole_question(wish, unfinished=unfinished)
    return (asked.total, _rows(searching, asked)) if asked else (0, iter(()))


def _rows(searching: Searching, asked: Asked) -> Iterator[tuple[Cell, ...]]:
    library, wanted, found = searching.library, asked.wanted, asked.every()
    while part := list(islice(found, _BATCH)):
        rows = list(dict.fromkeys(one.row for one in part))
        listed = readouts.listed_by_row(library, rows)
        texts = passages.texts_by_row(library, rows)
        stretches = passages.stretches_by_row(library, rows)
        sources = passages.sources_by_row(library, rows)
        places = [
            (one, *_place(one, texts[one.row], stretches.get(one.row, []), wanted))
            for one in part
            if one.row in listed
        ]
        told = passages.told_by(library, {key for _, _, key in places if key is not None})
        for one, span, key in places:
            said = None if key is None else told.get(key)
            yield _row(listed[one.row], texts[one.row], span, said, sources[one.row])


def _place(
    one: Place, text: str, statements: Sequence[Stretch], wanted: Wanted
) -> tuple[Span | None, int | None]:
    """Return the statement, or else the sentence, that was found, and the statement's key."""
    if one.number is not None:
        if one.number >= len(statements):
            return None, None
        key, start, end = statements[one.number]
        return Span(start, end), key
    best = wanted.best(text, width=_WIDTH)
    if best is None:
        return None, None
    for key, start, end in reversed(statements):
        if start <= best.start < end:
            return Span(start, end), key
    return sentence_at(text, best.start), None


def _row(
    line: Listed, text: str, span: Span | None, told: Told | None, source: tuple[str | None, ...]
) -> tuple[Cell, ...]:
    uid, sha256, publisher, published_on, url, retrieved_on, received_at = source
    cited = Citation(
        Source(
            uid or "", line.title, text, sha256 or "", received_at or "", publisher, line.date, published_on, url,
            retrieved_on,
        )
    )  # fmt: skip
    return (
        line.date or "", single_line(line.title), "–".join(line.sides), ", ".join(told.speakers) if told else "",
        told.verb if told else "", told.act if told else "", single_line(span.cut(text)) if span else "",
        as_text(cited), uid or "", span.start if span else "", span.end if span else "", sha256 or "",
    )  # fmt: skip


def sentence_at(text: str, position: int) -> Span:
    """Return the sentence of the line around ``position``."""
    from app.intake.parse.sentences import sentences

    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = Span(start, len(text) if end < 0 else end)
    return next((one for one in sentences(text, line) if one.start <= position < one.end), line)
