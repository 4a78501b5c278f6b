"""Annotations as a table: CSV that no spreadsheet executes, and XLSX whose cells are typed as text.

https://owasp.org/www-community/attacks/CSV_Injection : in CSV a cell that begins like a formula gets a
leading apostrophe. In XLSX every string is stored as a string, so nothing need be changed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from app.exchange.source import Source
from app.model.annotation import Annotation

COLUMNS = (
    "uid", "readout_uid", "start", "end", "quote", "note", "tags", "colour", "author", "created_at",
    "modified_at", "title", "date", "publisher", "url",
)  # fmt: skip
_WIDTHS = (14, 14, 7, 7, 60, 40, 24, 9, 14, 25, 25, 50, 12, 30, 40)  # in characters, by column
# A cell that begins so is a formula to a spreadsheet, also in its full-width form.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 ; counted in UTF-16 units.
MAX_CELL = 32_767
_CUT = " […] (cut: a cell holds no more; the JSON-LD export has all of it)"

Cell = str | int


def rows(annotations: Iterable[Annotation], *, sources: Mapping[str, Source]) -> list[tuple[Cell, ...]]:
    """Return one row per annotation in the order of ``COLUMNS``; ``sources`` are the readouts held, by uid."""
    return [_row(one, sources.get(one.anchor.readout_uid)) for one in annotations]


def _row(one: Annotation, source: Source | None) -> tuple[Cell, ...]:
    anchor = one.anchor
    told = (source.title, source.date, source.publisher, source.url) if source else ("",) * 4
    return (
        one.uid, anchor.readout_uid, anchor.span.start, anchor.span.end, anchor.exact, one.note,
        "; ".join(one.tags), one.colour, one.author, one.created_at, one.modified_at,
        *(part or "" for part in told),
    )  # fmt: skip


def as_csv(table: Iterable[tuple[Cell, ...]]) -> str:
    """Return the rows as CSV (RFC 4180) under their column names; a would-be formula gets a leading '."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([_safe(cell) for cell in row] for row in table)
    return out.getvalue()


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def as_xlsx(table: Iterable[tuple[Cell, ...]]) -> bytes:
    """Return the rows as a workbook of one sheet: a heading that stays in view, and a filter on each column."""
    from datetime import datetime

    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # One date for every file: the same annotations give the same bytes.
    book.set_properties({"title": "Annotations", "created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet("Annotations")
    heading, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    for column, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width, wrapped)
        sheet.write_string(0, column, name, heading)
    last = 0
    for last, row in enumerate(table, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(last, column, cell)
            else:
                sheet.write_string(last, column, fitted(cell))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
    book.close()
    return out.getvalue()


def fitted(cell: str) -> str:
    """Return ``cell``, or as much of it as a cell holds with a remark that it was cut."""
    if len(cell) <= MAX_CELL // 2 or len(cell.encode("utf-16-le")) <= 2 * MAX_CELL:
        return cell
    room = (MAX_CELL - len(_CUT)) * 2
    return cell.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT
