"""The lines of a page in reading order.

Pieces at one height make a row. Where rows in succession leave the same gutter free and long text stands on both
sides, the left column is read before the right one; otherwise the pieces of a row are cells of a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from statistics import median

from app.intake.readers.pdf.process import Run, Sheet

_COLUMN_ROWS = 4  # rows in succession that make columns
_ROW_GAP = 3.5  # font sizes between two rows of the same columns at most
_COLUMN_TEXT = 22  # code points a column's line has on average; cells of a table are shorter
_SIGNS = str.maketrans({
    "\x02": "-", "\ufffe": "-", "\xad": "-", "\x00": "\ufffd", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl",
    "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st", "\t": " ",
})  # fmt: skip
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\uffff]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its text and place in points. ``column`` counts the stretches it must not be joined across."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    column: int = 0


def lines(sheet: Sheet) -> list[Line]:
    """Return the lines of ``sheet`` from top to bottom, column by column."""
    rows = _rows([run for run in sheet.runs if run.text.strip()])
    found: list[Line] = []
    column = 0
    at = 0
    while at < len(rows):
        stretch = _columns(rows[at:])
        if stretch is None:
            found.append(_line(rows[at], column))
            at += 1
            continue
        count, gutter = stretch
        taken = rows[at : at + count]
        for side in (0, 1):
            column += 1
            for row in taken:
                part = [run for run in row if (run.left >= gutter) == bool(side)]
                if part:
                    found.append(_line(part, column))
        column += 1
        at += count
    return found


def _rows(runs: list[Run]) -> list[list[Run]]:
    """Return the pieces by height, the highest first, each row from left to right."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -(run.top + run.bottom)):
        row = rows[-1] if rows else None
        if row and _level(row[0], run):
            row.append(run)
        else:
            rows.append([run])
    return [sorted(row, key=lambda run: run.left) for row in rows]


def _level(first: Run, second: Run) -> bool:
    shared = min(first.top, second.top) - max(first.bottom, second.bottom)
    return shared > 0.4 * min(first.top - first.bottom, second.top - second.bottom, first.size)


def _columns(rows: list[list[Run]]) -> tuple[int, float] | None:
    """Return how many rows from the first make two columns, and where the right one begins; None if none do."""
    if len(rows[0]) != 2:
        return None
    low, high = rows[0][0].right, rows[0][1].left
    count = both = 0
    texts = [0, 0]
    last = rows[0][0].top
    for row in rows:
        left = [run for run in row if run.right <= high]
        right = [run for run in row if run.left >= low]
        if len(left) + len(right) != len(row) or len(left) > 1 or len(right) > 1:
            break
        if last - row[0].top > _ROW_GAP * row[0].size:
            break
        low_now = max([low, *(run.right for run in left)])
        high_now = min([high, *(run.left for run in right)])
        if high_now - low_now < 0.5 * row[0].size:
            break
        low, high, last = low_now, high_now, row[0].top
        count += 1
        both += bool(left and right)
        texts[0] += sum(len(run.text) for run in left)
        texts[1] += sum(len(run.text) for run in right)
    if both < _COLUMN_ROWS or min(texts) < _COLUMN_TEXT * both:
        return None
    return count, (low + high) / 2


def _line(row: list[Run], column: int) -> Line:
    pieces = [_CONTROLS.sub("\ufffd", " ".join(run.text.translate(_SIGNS).split(" "))).strip() for run in row]
    return Line(
        text=re.sub(" {2,}", " ", "\t".join(filter(None, pieces))),
        left=min(run.left for run in row),
        right=max(run.right for run in row),
        bottom=min(run.bottom for run in row),
        top=max(run.top for run in row),
        size=median(run.size for run in row),
        column=column,
    )
