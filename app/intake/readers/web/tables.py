"""Tables of data, told from tables that only lay a page out."""

from __future__ import annotations

from app.intake.readers.web.tree import BLOCKS, Element, brief, elements, tag_of

_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "td", "th", "caption"})
_INSIDE_CELLS = frozenset({"p", "div"})
_CELL_AT_MOST = 300  # code points; a longer cell is a text of its own


def is_data(table: Element) -> bool:
    """Whether every cell of ``table`` is a short line of text and most rows have two cells or more."""
    rows = wide = 0
    for element in elements(table):
        tag = tag_of(element)
        if tag == "tr":
            rows += 1
            cells = [cell for cell in element if tag_of(cell) in {"td", "th"}]
            wide += len(cells) > 1
            if any(len(brief(cell, _CELL_AT_MOST)) > _CELL_AT_MOST for cell in cells):
                return False
        elif (tag == "table" and element is not table) or (
            tag in BLOCKS
            and tag not in _PARTS
            and (tag not in _INSIDE_CELLS or element.getnext() is not None)
        ):
            return False
    return rows > 0 and wide * 2 > rows
