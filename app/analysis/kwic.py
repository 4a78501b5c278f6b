"""A keyword in its contexts: the words before and after it, and lines sorted by them. Pure, on texts.

Where words are written without spaces each sign counts as a word. Before and after are those of the text as it is
read, so that in a text that runs from right to left what comes before stands at the right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from app.model.folding import folded
from app.model.span import Span

Order = Literal["text", "before", "after", "date", "speaker"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)
CONTEXT: Final = 90  # code points on each side
_KEY_WORDS = 3
_UNIT = re.compile(
    "[\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"
    "|[^\\W_\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+(?:['’-][^\\W_]+)*"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One place of the keyword. ``before`` and ``after`` are on one line, cut from the record; ``date`` ISO 8601.

    ``speaker`` and ``sides`` are those of the statement it stands in, "" and none where it stands in none.
    """

    uid: str
    span: Span
    before: str
    keyword: str
    after: str
    title: str
    date: str
    speaker: str = ""
    sides: tuple[str, ...] = ()


def contexts(text: str, span: Span) -> tuple[str, str, str]:
    """Return what stands before the place, the place, and what stands after it, each on one line."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return _flat(before).lstrip(), _flat(span.cut(text)), _flat(after).rstrip()


def words_before(context: str) -> tuple[str, ...]:
    """Return the three words before the keyword, the nearest first, as they are compared."""
    return tuple(_UNIT.findall(folded(context))[-_KEY_WORDS:][::-1])


def words_after(context: str) -> tuple[str, ...]:
    """Return the three words after the keyword, the nearest first, as they are compared."""
    return tuple(_UNIT.findall(folded(context))[:_KEY_WORDS])


def arranged(lines: Iterable[Line], order: Order) -> list[Line]:
    """Return ``lines`` in an order; what is the same there stays as it came. "text": as they came.

    By day the newest stand first; lines without a speaker, or without a word there, come last.
    """
    found = list(lines)
    if order == "before":
        found.sort(key=lambda line: _last_where_none(words_before(line.before)))
    elif order == "after":
        found.sort(key=lambda line: _last_where_none(words_after(line.after)))
    elif order == "date":
        found.sort(key=lambda line: line.date, reverse=True)
    elif order == "speaker":
        found.sort(key=lambda line: _last_where_none((folded(line.speaker),) if line.speaker else ()))
    return found


def by_year(lines: Iterable[Line]) -> list[tuple[str, int]]:
    """Return how many lines there are in each year, from the first to the last; years without any are among them.

    "" stands for lines whose meeting has no known day, at the end.
    """
    return years_in_order(Counter(line.date[:4] for line in lines))


def years_in_order(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return counts by year as ``by_year`` does."""
    years = sorted(int(year) for year in counts if year.isdecimal())
    every = [f"{year:04d}" for year in range(years[0], years[-1] + 1)] if years else []
    undated = [("", counts[""])] if counts.get("") else []
    return [(year, counts.get(year, 0)) for year in every] + undated


def by_side(lines: Iterable[Line]) -> list[tuple[str, int]]:
    """Return how many lines each side says, the most first; "" is what no side says: the publisher's own words.

    What several sides say together counts for each of them.
    """
    return sides_in_order(Counter(side for line in lines for side in line.sides or ("",)))


def sides_in_order(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return counts by side as ``by_side`` does."""
    return sorted(counts.items(), key=lambda one: (one[0] == "", -one[1], one[0]))


def _last_where_none(words: tuple[str, ...]) -> tuple[bool, tuple[str, ...]]:
    return (not words, words)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
