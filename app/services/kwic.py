"""A keyword in its contexts over all that a search finds, with what it was gathered from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.analysis.kwic import Line, Order, arranged, contexts
from app.exchange.table import Cell, as_csv_rows
from app.library import passages
from app.model.span import Span
from app.model.text import single_line
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.services.searching import Searching

LINES_AT_MOST: Final = 5_000
COLUMNS: Final = (
    "date", "title", "speaker", "sides", "before", "keyword", "after", "uid", "start", "end",
)  # fmt: skip
_BATCH = 50  # texts read at a time
_IN_ONE_TEXT = 500


@dataclass(frozen=True, slots=True)
class Concordance:
    """The lines, in the order of the texts; ``texts`` of the ``total`` found were looked through for them.

    ``whole``: all that is found was looked through, so that nothing is missing. ``words`` says whether what was
    asked for can stand in a text at all: a question for a country or a day has no keyword.
    """

    lines: tuple[Line, ...]
    texts: int
    total: int
    whole: bool
    words: bool
    oldest: bool = False


def gathered(
    searching: Searching, wish: Wish, *, most: int = LINES_AT_MOST, unfinished: bool = False
) -> Concordance:
    """Return the places of what ``wish`` asks for, in the newest texts first (the oldest, where it is asked so).

    It ends with the text that brings the number of lines to ``most``. ``unfinished`` as in a list that is typed for.
    """
    oldest = wish.sorting == "oldest"
    found, wanted = searching.every(
        wish._replace(sorting="oldest" if oldest else "newest"), unfinished=unfinished
    )
    numbers: dict[int, set[int]] = {}
    for one in found:
        within = numbers.setdefault(one.row, set())
        if one.number is not None:
            within.add(one.number)
    rows = list(numbers)
    if not wanted.sought:
        return Concordance((), 0, len(rows), whole=True, words=False, oldest=oldest)
    library = searching.library
    lines: list[Line] = []
    looked = 0
    for start in range(0, len(rows), _BATCH):
        part = rows[start : start + _BATCH]
        listed = passages.listed_by_row(library, part)
        texts = passages.texts_by_row(library, part)
        said = passages.statements_by_row(library, part)
        for row in part:
            looked += 1
            line = listed.get(row)
            if line is None:
                continue
            text, statements = texts[row], said.get(row, [])
            allowed = [statements[at].span for at in sorted(numbers[row]) if at < len(statements)]
            for place in _apart(wanted.places(text, most=_IN_ONE_TEXT)):
                if numbers[row] and not any(one.contains(place) for one in allowed):
                    continue
                told = next((one for one in reversed(statements) if one.span.contains(place)), None)
                before, keyword, after = contexts(text, place)
                lines.append(
                    Line(
                        line.uid,
                        place,
                        before,
                        keyword,
                        after,
                        line.title,
                        line.date or "",
                        ", ".join(told.speakers) if told else "",
                        told.sides if told else (),
                    )
                )
            if len(lines) >= most:
                return Concordance(
                    tuple(lines), looked, len(rows), whole=looked == len(rows), words=True, oldest=oldest
                )
    return Concordance(tuple(lines), looked, len(rows), whole=True, words=True, oldest=oldest)


def as_csv(found: Concordance, order: Order) -> str:
    """Return the lines as CSV, made as safe as every table of ours."""
    rows: list[tuple[Cell, ...]] = [COLUMNS]
    rows += [
        (
            one.date,
            single_line(one.title),
            one.speaker,
            "–".join(one.sides),
            one.before,
            one.keyword,
            one.after,
            one.uid,
            one.span.start,
            one.span.end,
        )
        for one in arranged(found.lines, order)
    ]
    return as_csv_rows(rows)


def _apart(places: tuple[Span, ...]) -> list[Span]:
    """Return the places without those that lie within another: one line for each."""
    found: list[Span] = []
    for place in sorted(places, key=lambda one: (one.start, -one.end)):
        if not found or place.start >= found[-1].end:
            found.append(place)
    return found
