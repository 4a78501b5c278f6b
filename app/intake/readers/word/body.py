"""The paragraphs and tables of an office document as lines.

Words that the program does not show are left out: deleted ones, field codes, hidden text. What is shown only
because nobody has accepted it yet (tracked insertions) is kept, and told.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.intake.readers.word.numbering import Numbering, W, place
from app.intake.readers.xml import Element

_CELL_AT_MOST = 300  # code points; a longer cell is a text of its own
_DROPPED = frozenset({
    "del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr",
    "sectPr", "Fallback", "commentReference", "annotationRef", "footnoteRef", "endnoteRef", "sdtPr", "sdtEndPr",
    "proofErr", "bookmarkStart", "bookmarkEnd",
})  # fmt: skip
_SIGNS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "ptab": "\t",
}


@dataclass(slots=True)
class Body:
    """The lines of a document while it is read. A line is its text and whether an empty line goes before it."""

    lists: Numbering
    styles: dict[str, tuple[str, int]]
    lines: list[tuple[str, bool]] = field(default_factory=list)
    notes: list[tuple[str, str, int]] = field(default_factory=list)  # kind, identifier, line it hangs on
    listed: bool = False  # the last line was an item of a list
    changed: bool = False  # holds tracked changes
    hidden: bool = False  # holds hidden text

    def text(self) -> str:
        """Return the lines as one text."""
        pieces: list[str] = []
        for line, spaced in self.lines:
            if pieces:
                pieces.append("\n\n" if spaced else "\n")
            pieces.append(line)
        return "".join(pieces)


def read_body(body: Body, root: Element) -> None:
    """Add the lines of ``root``, a body, a note or a text box."""
    stack = list(reversed(root))
    while stack:
        element = stack.pop()
        name = local(element)
        if name == "p":
            _paragraph(body, element)
        elif name == "tbl" and _is_data(element):
            _table(body, element)
        elif name in {"del", "moveFrom"}:
            body.changed = True
        elif name not in _DROPPED:
            stack.extend(reversed(element))


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _paragraph(body: Body, paragraph: Element) -> None:
    words, boxes = _words(body, paragraph)
    at = place(paragraph.find(f"{W}pPr"), body.styles)
    mark = body.lists.mark(*at) if at and words.strip() else ""
    shown = words.strip(" \t\n")
    if shown:
        body.lines.append((mark + shown, not (at and body.listed)))
        body.listed = at is not None
    for box in boxes:
        read_body(body, box)


def _words(body: Body, paragraph: Element) -> tuple[str, list[Element]]:
    """Return the text of a paragraph and the text boxes that hang on it."""
    pieces: list[str] = []
    boxes: list[Element] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = local(element)
        if name in {"del", "moveFrom"}:
            body.changed = True
        elif name == "t":
            pieces.append(element.text or "")
        elif name in _SIGNS:
            pieces.append(_SIGNS[name])
        elif name == "sym":
            pieces.append(_symbol(element))
        elif name in {"footnoteReference", "endnoteReference"}:
            body.notes.append((name.removesuffix("Reference"), element.get(f"{W}id") or "", len(body.lines)))
        elif name == "txbxContent":
            boxes.append(element)
        elif name == "r" and _is_hidden(element):
            body.hidden = True
        elif name not in _DROPPED:
            body.changed = body.changed or name in {"ins", "moveTo"}
            stack.extend(reversed(element))
    return "".join(pieces), boxes


def _is_hidden(run: Element) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and (vanish.get(f"{W}val") or "true").lower() not in {"0", "false", "off"}


def _symbol(element: Element) -> str:
    try:
        sign = chr(int(element.get(f"{W}char") or "", 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ud800" <= sign <= "\udfff" else sign


def _is_data(table: Element) -> bool:
    """Whether each cell is one short paragraph; other tables lay a page out."""
    rows = [row for row in table if local(row) == "tr"]
    cells = [[cell for cell in row if local(cell) == "tc"] for row in rows]
    if not any(len(row) > 1 for row in cells) or any(True for _ in table.iter(f"{W}tbl") if _ is not table):
        return False
    for cell in (cell for row in cells for cell in row):
        words = ["".join(item.itertext(f"{W}t")) for item in cell.iter(f"{W}p")]
        full = [line for line in words if line.strip()]
        if len(full) > 1 or sum(map(len, full)) > _CELL_AT_MOST:
            return False
    return True


def _table(body: Body, table: Element) -> None:
    first = True
    for row in (item for item in table if local(item) == "tr"):
        cells = []
        for cell in (item for item in row if local(item) == "tc"):
            words = [" ".join(_words(body, item)[0].split()) for item in cell.iter(f"{W}p")]
            cells.append(" ".join(filter(None, words)))
        line = "\t".join(cells).strip("\t ")
        if line:
            body.lines.append((line, first))
            first = False
    body.listed = False
