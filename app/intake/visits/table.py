"""A file of separated values as rows of cells: encoding, separator and limits."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import InputRefused, NotWritable
from app.intake.readers.plain import chosen, decoded

MOST_BYTES = 10_000_000
MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_LETTERS = 20_000  # in one cell
_SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 40  # lines that tell which separator it is
_KEPT = "Nothing was recorded."


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the number of the line it begins on, counted from 1, and its cells without outer spaces."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cells:
    """A table as it stands in the file; ``encoding_basis`` as in ``Original``."""

    name: str
    lines: tuple[Line, ...]
    separator: str
    encoding: str
    encoding_basis: str


def table(path: Path, *, knows: Callable[[Sequence[str]], int], encoding: str | None = None) -> Cells:
    """Return the cells of the file at ``path``.

    ``knows`` says how many headings of a line it knows: the separator is the one by which most are known and
    the lines are most alike. ``InputRefused`` for what is no table or is too large, ``NotWritable`` where
    there is no file.
    """
    data = _bytes(path)
    found = chosen(data, encoding, name=path.name) if encoding else decoded(data, name=path.name)
    text = found.text.removeprefix("\ufeff")
    if not text.strip():
        raise InputRefused(f"{path.name} is empty.", kept=_KEPT)
    text, told = _told_separator(text)
    separator = told or _separator(text, knows)
    return Cells(path.name, _lines(text, separator, path.name), separator, found.encoding, found.basis)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputRefused(
                f"{path.name} is larger than a table of visits may be ({MOST_BYTES // 1_000_000} MB).",
                kept=_KEPT,
                to_do="Split it into several files.",
            )
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "no access").lower()
        raise NotWritable(f"{path} cannot be read ({reason}).", kept=_KEPT) from error


def _told_separator(text: str) -> tuple[str, str]:
    """Return the text without a first line like "sep=;", and the separator that it tells, as spreadsheets write it."""
    first, _, rest = text.partition("\n")
    first = first.strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return rest, first[4]
    return text, ""


def _separator(text: str, knows: Callable[[Sequence[str]], int]) -> str:
    """Return the separator by which most headings are known; of equals, that of the most even lines."""
    head = "\n".join(text.splitlines()[:_LOOKED_AT])

    def worth(separator: str) -> tuple[int, int, int]:
        try:
            rows = [row for row in csv.reader(io.StringIO(head), delimiter=separator) if any(row)]
        except csv.Error:
            return (0, 0, 0)
        if not rows:
            return (0, 0, 0)
        width = len(rows[0])
        even = sum(1 for row in rows if len(row) == width)
        return (max(knows(row) for row in rows[:5]), even if width > 1 else 0, width)

    return max(_SEPARATORS, key=worth)


def _lines(text: str, separator: str, name: str) -> tuple[Line, ...]:
    found: list[Line] = []
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    begun = 1
    try:
        for row in reader:
            cells = tuple(" ".join(cell.split()) for cell in row)
            if any(cells):
                _assert_fits(cells, begun, len(found), name)
                found.append(Line(begun, cells))
            begun = reader.line_num + 1
    except csv.Error as error:  # a field larger than the module allows, a NUL
        raise InputRefused(f"{name}, line {begun}: this is no table ({error}).", kept=_KEPT) from error
    return tuple(found)


def _assert_fits(cells: Sequence[str], line: int, rows: int, name: str) -> None:
    if rows > MOST_ROWS:
        raise InputRefused(
            f"{name} has more than {MOST_ROWS:,} rows.", kept=_KEPT, to_do="Split it into several files."
        )
    if len(cells) > MOST_COLUMNS:
        raise InputRefused(f"{name}, line {line}: more than {MOST_COLUMNS} columns.", kept=_KEPT)
    if any(len(cell) > MOST_LETTERS for cell in cells):
        raise InputRefused(
            f"{name}, line {line}: a cell of more than {MOST_LETTERS:,} letters; is a quotation mark missing?",
            kept=_KEPT,
        )
