"""A keyword in its contexts over all that a search finds, with what it was gathered from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

from app.analysis.kwic import Line, Order, arranged, contexts, sides_in_order, years_in_order
from app.exchange.table import Cell, as_csv_rows
from app.library import passages, readouts
from app.library.library import Library
from app.library.passages import Stretch, Told
from app.model.record import Listed
from app.model.span import Span
from app.model.text import single_line
from app.services.holdings import Wish

if TYPE_CHECKING:
    from app.index.places import Wanted
    from app.services.asked import Asked
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
    for numbers in _parts(asked):
        for row, line, text, places in _places(searching.library, numbers, asked.wanted):
            looked.add(row)
            lines += (_line(line, text, place, told) for place, told in places)
            if len(lines) >= most:
                break
        tell(len(lines), len(looked), total)
        if len(lines) >= most:
            break
    return Concordance(
        tuple(lines), len(looked), total, whole=len(looked) >= total, words=True, oldest=oldest
    )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many lines there are in all that is found, by year ("": no day is known) and by side ("": nobody's words)."""

    lines: int
    by_year: tuple[tuple[str, int], ...]
    by_side: tuple[tuple[str, int], ...]


def counted(
    searching: Searching,
    wish: Wish,
    *,
    unfinished: bool = False,
    tell: Callable[[int, int, int], None] = _UNHEARD,
) -> Counts:
    """Return how many lines there are in all that ``wish`` finds, however many; ``tell`` as in ``gathered``."""
    asked = searching.whole_question(wish._replace(sorting="newest"), unfinished=unfinished)
    if asked is None or not asked.wanted.sought:
        return Counts(0, (), ())
    total, lines = asked.readouts, 0
    looked: set[int] = set()
    years: Counter[str] = Counter()
    sides: Counter[str] = Counter()
    for numbers in _parts(asked):
        for row, line, _, places in _places(searching.library, numbers, asked.wanted):
            looked.add(row)
            lines += len(places)
            years[(line.date or "")[:4]] += len(places)
            for _, told in places:
                sides.update((told.sides if told else ()) or ("",))
        tell(lines, len(looked), total)
    return Counts(lines, tuple(years_in_order(years)), tuple(sides_in_order(sides)))


def _parts(asked: Asked) -> Iterator[dict[int, set[int]]]:
    """Yield the rows of some texts at a time, each with the numbers of the statements that are found in it."""
    found = groupby(asked.every(), key=lambda one: one.row)  # the statements of a text follow one another
    while part := [
        (row, [one.number for one in its if one.number is not None]) for row, its in islice(found, _BATCH)
    ]:
        numbers: dict[int, set[int]] = {}
        for row, several in part:
            numbers.setdefault(row, set()).update(several)
        yield numbers


def _places(
    library: Library, numbers: dict[int, set[int]], wanted: Wanted
) -> Iterator[tuple[int, Listed, str, list[tuple[Span, Told | None]]]]:
    """Yield for each of some texts the places in it, and who says what stands there.

    Where numbers of statements are given, only what stands within them.
    """
    rows = list(numbers)
    listed = readouts.listed_by_row(library, rows)
    texts = passages.texts_by_row(library, rows)
    stretches = passages.stretches_by_row(library, rows)
    found: dict[int, list[tuple[Span, int | None]]] = {}
    for row in rows:
        statements = stretches.get(row, [])
        allowed = [statements[at] for at in numbers[row] if at < len(statements)]
        found[row] = [
            (place, _key(statements, place))
            for place in _apart(wanted.places(texts.get(row, ""), most=_IN_ONE_TEXT))
            if not numbers[row] or _key(allowed, place) is not None
        ]
    told = passages.told_by(library, {key for its in found.values() for _, key in its if key is not None})
    for row in rows:
        if row in listed:
            its = [(place, None if key is None else told.get(key)) for place, key in found[row]]
            yield row, listed[row], texts[row], its


def _key(statements: Sequence[Stretch], place: Span) -> int | None:
    """Return the last of some statements that holds a place."""
    return next(
        (key for key, start, end in reversed(statements) if start <= place.start and place.end <= end), None
    )


def _line(line: Listed, text: str, place: Span, told: Told | None) -> Line:
    before, keyword, after = contexts(text, place)
    speaker = ", ".join(told.speakers) if told else ""
    sides = told.sides if told else ()
    return Line(line.uid, place, before, keyword, after, line.title, line.date or "", speaker, sides)


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
