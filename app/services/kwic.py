"""A keyword in its contexts over all that a search finds, with what it was gathered from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

from app.analysis.kwic import Line, Order, arranged, contexts
from app.exchange.table import Cell, as_csv_rows
from app.library import passages, readouts
from app.library.library import Library
from app.model.span import Span
from app.model.text import single_line
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.index.places import Wanted
    from app.services.searching import Searching

LINES_AT_MOST: Final = 5_000
COLUMNS: Final = (
    "date", "title", "speaker", "sides", "before", "keyword", "after", "uid", "start", "end",
)  # fmt: skip
_BATCH = 50  # texts read at a time
_IN_ONE_TEXT = 500
_UNHEARD: Callable[[int, int, int], None] = lambda _lines, _texts, _total: None  # noqa: E731


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
    searching: Searching,
    wish: Wish,
    *,
    most: int = LINES_AT_MOST,
    unfinished: bool = False,
    tell: Callable[[int, int, int], None] = _UNHEARD,
) -> Concordance:
    """Return the places of what ``wish`` asks for, in the newest texts first (the oldest, where it is asked so).

    It ends with the text that brings the number of lines to ``most``. ``unfinished`` as in a list that is typed for.
    ``tell`` hears again and again how many lines there are, from how many of how many texts; what it raises stops
    the work.
    """
    oldest = wish.sorting == "oldest"
    asked = searching.whole_question(
        wish._replace(sorting="oldest" if oldest else "newest"), unfinished=unfinished
    )
    total = asked.readouts if asked else 0
    if asked is None or not asked.wanted.sought:
        return Concordance((), 0, total, whole=True, words=False, oldest=oldest)
    lines: list[Line] = []
    looked: set[int] = set()
    found = groupby(asked.every(), key=lambda one: one.row)  # the statements of a text follow one another
    while len(lines) < most and (
        part := [
            (row, [one.number for one in its if one.number is not None]) for row, its in islice(found, _BATCH)
        ]
    ):
        numbers: dict[int, set[int]] = {}
        for row, several in part:
            numbers.setdefault(row, set()).update(several)
        for row, its in _lines(searching.library, numbers, asked.wanted):
            looked.add(row)
            lines += its
            if len(lines) >= most:
                break
        tell(len(lines), len(looked), total)
    return Concordance(
        tuple(lines), len(looked), total, whole=len(looked) >= total, words=True, oldest=oldest
    )


def _lines(
    library: Library, numbers: dict[int, set[int]], wanted: Wanted
) -> Iterator[tuple[int, list[Line]]]:
    """Yield for each of some texts its lines; where numbers of statements are given, those within them."""
    rows = list(numbers)
    listed = readouts.listed_by_row(library, rows)
    texts = passages.texts_by_row(library, rows)
    said = passages.statements_by_row(library, rows)
    for row in rows:
        line = listed.get(row)
        if line is None:
            yield row, []
            continue
        text, statements = texts[row], said.get(row, [])
        allowed = [statements[at].span for at in sorted(numbers[row]) if at < len(statements)]
        found = []
        for place in _apart(wanted.places(text, most=_IN_ONE_TEXT)):
            if numbers[row] and not any(one.contains(place) for one in allowed):
                continue
            told = next((one for one in reversed(statements) if one.span.contains(place)), None)
            before, keyword, after = contexts(text, place)
            found.append(
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
        yield row, found


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
