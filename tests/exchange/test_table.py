import csv
import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from app.exchange import table
from tests.exchange.making import annotations, notes, one, parcel, source

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RISKY = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\n=1",
    "＝1+1",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
]


def rows_of_csv(made, sources=None):
    text = table.as_csv(table.rows(parcel(made), sources=sources or {}))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def opened(data):
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert book.testzip() is None
        return {name: etree.fromstring(book.read(name)) for name in book.namelist()}


def unescaped(text):
    """Undo ECMA-376's _xHHHH_ for characters that XML cannot hold (part 1, 22.9.2.19)."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def cells(data):
    """Return the sheet's rows as (type, value) per cell, as a spreadsheet reads them."""
    parts = opened(data)
    strings = [
        unescaped("".join(each.itertext(f"{SHEET}t")))
        for each in parts["xl/sharedStrings.xml"].iter(f"{SHEET}si")
    ]
    read = []
    for row in parts["xl/worksheets/sheet1.xml"].iter(f"{SHEET}row"):
        read.append([])
        for cell in row.iter(f"{SHEET}c"):
            value = cell.findtext(f"{SHEET}v")
            kind = cell.get("t", "n")
            read[-1].append((kind, strings[int(value)] if kind == "s" else value))
    return read


@pytest.mark.parametrize("note", RISKY)
def test_no_csv_cell_begins_like_a_formula(note):
    (row,) = rows_of_csv([one(note=note, tags=(note.strip(),), author=note)])
    assert row["note"] == f"'{note}"
    for value in row.values():
        assert not value.startswith(table._FORMULA)


@settings(max_examples=60, deadline=None)
@given(made=st.lists(annotations(), max_size=3), title=notes)
def test_csv_reads_back_cell_for_cell(made, title):
    sources = {"r": source(title=title)}
    read = rows_of_csv(made, sources)
    assert len(read) == len(made)
    for row, values in zip(read, table.rows(parcel(made), sources=sources), strict=True):
        for name, value in zip(table.COLUMNS, values, strict=True):
            told = row[name]
            assert told in {str(value), f"'{value}"}
            assert not told.startswith(table._FORMULA)


@pytest.mark.parametrize("note", RISKY)
def test_xlsx_keeps_a_would_be_formula_as_it_is_typed_as_text(note):
    data = table.as_xlsx(table.rows(parcel([one(note=note)]), sources={}))
    assert cells(data)[1][table.COLUMNS.index("note")] == ("s", note)
    assert not list(opened(data)["xl/worksheets/sheet1.xml"].iter(f"{SHEET}f"))


@settings(max_examples=40, deadline=None)
@given(made=st.lists(annotations(), min_size=1, max_size=3))
def test_xlsx_reads_back_cell_for_cell(made):
    values = table.rows(parcel(made), sources={"r": source()})
    heading, *read = cells(table.as_xlsx(values))
    assert tuple(value for _, value in heading) == table.COLUMNS
    for row, wanted in zip(read, values, strict=True):
        given_ = [each for each in row if each[1] not in {None, ""}]
        assert given_ == [("n" if isinstance(each, int) else "s", str(each)) for each in wanted if each != ""]


def test_addresses_do_not_become_links_and_the_same_work_gives_the_same_bytes():
    values = table.rows(parcel([one()]), sources={"r": source()})
    data = table.as_xlsx(values)
    assert not list(opened(data)["xl/worksheets/sheet1.xml"].iter(f"{SHEET}hyperlink"))
    assert data == table.as_xlsx(values)


@pytest.mark.parametrize("sign", ["x", "🤝", "漁"])
def test_what_no_cell_holds_is_cut_and_says_so(sign):
    note = sign * (table.MAX_CELL + 1)
    (_, row) = cells(table.as_xlsx(table.rows(parcel([one(note=note)]), sources={})))
    kept = row[table.COLUMNS.index("note")][1]
    assert len(kept.encode("utf-16-le")) <= 2 * table.MAX_CELL
    assert kept.startswith(sign * 10_000)
    assert kept.endswith("JSON-LD export has all of it)")
    assert table.fitted(sign * (table.MAX_CELL // 2)) == sign * (table.MAX_CELL // 2)


def test_no_annotations_are_a_heading():
    assert len(cells(table.as_xlsx([]))) == 1
    assert table.as_csv([]).strip() == ",".join(table.COLUMNS)
