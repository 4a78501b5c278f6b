"""Annotations as a table: CSV that no spreadsheet executes, and XLSX whose cells are typed as text.

https://owasp.org/www-community/attacks/CSV_Injection : in CSV a cell that begins like a formula gets a
leading apostrophe. In XLSX every string is stored as a string, so nothing need be changed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.exchange.source import Source
from app.model.annotation import Annotation
from app.model.codebook import Tag
from app.model.merging import Parcel

COLUMNS = (
    "uid", "readout_uid", "start", "end", "quote", "note", "tags", "colour", "author", "created_at",
    "modified_at", "title", "date", "publisher", "url", "kind", "links",
)  # fmt: skip
CODEBOOK = ("path", "definition", "colour", "uid")
# in characters, by column
_WIDTHS = (14, 14, 7, 7, 60, 40, 24, 9, 14, 25, 25, 50, 12, 30, 40, 10, 40)
_CODEBOOK_WIDTHS = (40, 80, 9, 14)
# A cell that begins so is a formula to a spreadsheet, also in its full-width form.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 ; counted in UTF-16 units.
MAX_CELL = 32_767
_CUT = " […] (cut: a cell holds no more; the JSON-LD export has all of it)"

Cell = str | int


def rows(parcel: Parcel, *, sources: Mapping[str, Source]) -> list[tuple[Cell, ...]]:
    """Return one row per annotation in the order of ``COLUMNS``; ``sources`` are the readouts held, by uid.

    A link stands with its source, as "relation → uid of the target".
    """
    links: dict[str, list[str]] = {}
    for link in parcel.links:
        links.setdefault(link.source_uid, []).append(f"{link.relation} → {link.target_uid}")
    return [
        _row(one, sources.get(one.anchor.readout_uid), "; ".join(links.get(one.uid, ())))
        for one in parcel.annotations
    ]


def _row(one: Annotation, source: Source | None, links: str) -> tuple[Cell, ...]:
    anchor = one.anchor
    told = (source.title, source.date, source.publisher, source.url) if source else ("",) * 4
    return (
        one.uid, anchor.readout_uid, anchor.span.start, anchor.span.end, anchor.exact, one.note,
        "; ".join(one.tags), one.colour, one.author, one.created_at, one.modified_at,
        *(part or "" for part in told), one.kind, links,
    )  # fmt: skip


def as_csv(table: Iterable[tuple[Cell, ...]], columns: tuple[str, ...] = COLUMNS) -> str:
    """Return the rows as CSV (RFC 4180) under their column names; a would-be formula gets a leading '."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([_safe(column) for column in columns])
    writer.writerows([_safe(cell) for cell in row] for row in table)
    return out.getvalue()


def as_csv_rows(rows: Iterable[Sequence[Cell]]) -> str:
    """Return rows of any length as CSV without column names, made as safe; for writing them a few at a time."""
    out = io.StringIO()
    csv.writer(out).writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def without_guard(cell: str) -> str:
    """Return what a cell said before it was made safe."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def codebook_csv(tags: Iterable[Tag]) -> str:
    """Return the codebook as CSV, made as safe."""
    return as_csv(_codebook(tags), CODEBOOK)


def _codebook(tags: Iterable[Tag]) -> list[tuple[Cell, ...]]:
    return [(tag.path, tag.definition, tag.colour or "", tag.uid) for tag in tags]


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def as_xlsx(table: Iterable[tuple[Cell, ...]], tags: Iterable[Tag] = ()) -> bytes:
    """Return a workbook: a sheet of annotations, and one of the codebook where there is any.

    The heading of a sheet stays in view, and each column has a filter.
    """
    from datetime import datetime

    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # One date for every file: the same annotations give the same bytes.
    book.set_properties({"title": "Annotations", "created": datetime(2000, 1, 1)})
    looks = (
        book.add_format({"bold": True}),
        book.add_format({"text_wrap": True, "valign": "top"}),
    )
    _write_sheet(book.add_worksheet("Annotations"), looks, COLUMNS, _WIDTHS, table)
    if codes := _codebook(tags):
        _write_sheet(book.add_worksheet("Codebook"), looks, CODEBOOK, _CODEBOOK_WIDTHS, codes)
    book.close()
    return out.getvalue()


def _write_sheet(
    sheet: Any,
    looks: tuple[Any, Any],
    columns: tuple[str, ...],
    widths: tuple[int, ...],
    table: Iterable[tuple[Cell, ...]],
) -> None:
    heading, wrapped = looks
    for column, (name, width) in enumerate(zip(columns, widths, strict=True)):
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
    sheet.autofilter(0, 0, last, len(columns) - 1)


def fitted(cell: str) -> str:
    """Return ``cell``, or as much of it as a cell holds with a remark that it was cut."""
    if len(cell) <= MAX_CELL // 2 or len(cell.encode("utf-16-le")) <= 2 * MAX_CELL:
        return cell
    room = (MAX_CELL - len(_CUT)) * 2
    return cell.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT
