"""Reading the finished file again: what stands under each highlight must be the words it quotes.

The file is opened anew: content streams are walked, codes turned into letters by the fonts' own
ToUnicode maps, widths taken from the fonts in the file. A letter lies under a
highlight if its middle lies within four of its corners (ISO 32000-1, 12.5.6.10).
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.brief.render.bidi import is_right_to_left, mirrored
from app.brief.render.faces import printable
from app.errors import CheckFailed
from app.model.brief import Brief, FullText, Note, notes, quotes

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,16})>")
# The operations that say where which letters stand; all else in a content stream is passed over.
_OPERATION = re.compile(
    rb"/(?P<tag>\w+) <<[^>]*>> BDC"
    rb"|1 0 0 1 (?P<x>[-.\d]+) (?P<y>[-.\d]+) Tm"
    rb"|/(?P<font>\S+) (?P<size>[.\d]+) Tf"
    rb"|\((?P<text>(?:[^\\()]|\\.)*)\) Tj",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SINGLE = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True)
class _Font:
    letters: dict[int, str]
    widths: list[float]
    first: int


@dataclass(frozen=True, slots=True)
class _Box:
    number: int
    left: float
    low: float
    right: float
    top: float


def reread(data: bytes, brief: Brief) -> int:
    """Compare the words under each note's highlights with its quotation; return how many notes have any.

    White space is left aside: line ends in print are not those of the record. ``CheckFailed`` lists
    what differs.
    """
    marked = {
        number
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, FullText)
        for text in block.blocks
        for run in ((text.label, *text.runs) if text.label else text.runs)
        for number in run.marks
    }
    expected = {note.number: note for note in notes(brief) if note.number in marked and note.quote}
    found = _words_under_highlights(data)
    both_ways = any(is_right_to_left(quote.text) for quote in quotes(brief.sections))
    problems = [
        f"Under note {number} stands “{_squeezed(words)[:60]}”, not its quotation."
        for number, words in found.items()
        if number not in expected or not _same(words, _wanted(expected[number]), both_ways)
    ]
    problems += [
        f"Note {number} has no highlight."
        for number, note in expected.items()
        if number not in found and _lettered(_wanted(note))
    ]
    if problems:
        raise CheckFailed(
            "The brief was not written, because it does not read as it should: " + " ".join(problems),
            kept="The record, your notes and any earlier brief are untouched.",
        )
    return len(found)


def _same(drawn: str, wanted: str, both_ways: bool) -> bool:
    """Whether the letters drawn are those wanted; of text from right to left, in whatever order.

    Marks without a width of their own stand on the border between two letters, and are left aside.
    """
    found, wanted = _lettered(_squeezed(drawn)), _lettered(wanted)
    if found == wanted or not both_ways:
        return found == wanted
    return sorted(map(_unmirrored, found)) == sorted(map(_unmirrored, wanted))


def _lettered(text: str) -> str:
    return "".join(letter for letter in text if unicodedata.category(letter) != "Mn")


def _unmirrored(letter: str) -> str:
    return min(letter, mirrored(letter))


def _wanted(note: Note) -> str:
    return _squeezed(printable(note.quote.text)) if note.quote else ""


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _words_under_highlights(data: bytes) -> dict[int, str]:
    import pikepdf

    found: dict[int, str] = {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts: dict[tuple[int, int], _Font] = {}
        for page in pdf.pages:
            boxes = list(_boxes(page))
            if not boxes:
                continue
            under = _under(page, boxes, fonts)
            seen: set[tuple[int, int, int]] = set()  # what stands on the border of two lines counts once
            for box, pieces in zip(boxes, under, strict=True):
                words = []
                for _, text, at, which in sorted(pieces, key=_by_place):
                    if (box.number, at, which) not in seen and (box.number, at, _WHOLE) not in seen:
                        words.append(text)
                        seen.add((box.number, at, which))
                found[box.number] = found.get(box.number, "") + "".join(words)
    return found


# Where a piece begins, its words, which operation showed it, and which of that one's letters it is, or all.
_Piece = tuple[float, str, int, int]
_WHOLE = -1


def _by_place(piece: _Piece) -> float:
    return piece[0]


def _boxes(page: Any) -> Iterator[_Box]:
    """Yield the lines of every highlight on ``page``, in reading order."""
    for item in page.get("/Annots", []):
        if item.Subtype == "/Highlight":
            number = int(str(item.Subj).rpartition(" ")[2])
            corners = [float(value) for value in item.QuadPoints.unparse().strip(b"[ ]").split()]
            for at in range(0, len(corners), 8):
                yield _Box(number, corners[at], corners[at + 5], corners[at + 2], corners[at + 1])


def _under(page: Any, boxes: list[_Box], fonts: dict[tuple[int, int], _Font]) -> list[list[_Piece]]:
    """Return the letters under each of ``boxes``, as pieces of the operations that show them.

    A stretch that lies wholly under a box is taken whole; only where an edge cuts it letters are measured.
    """
    rows: dict[int, list[tuple[int, _Box]]] = {}  # whole points from the lower edge
    for place, box in enumerate(boxes):
        for row in range(int(box.low), int(box.top) + 1):
            rows.setdefault(row, []).append((place, box))
    found: list[list[_Piece]] = [[] for _ in boxes]
    for at, (x, y, text, font, size) in enumerate(_shown(page, fonts)):
        over = [
            (place, box) for place, box in rows.get(int(y), ()) if box.low <= y <= box.top and box.right > x
        ]
        if not over:
            continue
        first = font.first
        widths = [font.widths[code - first] * size / 1000 for code in text]
        end = x + sum(widths)
        letters = [font.letters.get(code, "\ufffd") for code in text]
        whole = "".join(letters)
        for place, box in over:
            if box.left > end:
                continue
            if box.left <= x and end <= box.right:
                found[place].append((x, whole, at, _WHOLE))
                continue
            left = x
            for number, width in enumerate(widths):
                if box.left <= left + width / 2 <= box.right:
                    found[place].append((left, letters[number], at, number))
                left += width
    return found


def _shown(
    page: Any, fonts: dict[tuple[int, int], _Font]
) -> Iterator[tuple[float, float, bytes, _Font, float]]:
    """Yield where each stretch of text stands, its codes, its font and size; the numbers of notes left aside."""
    font: _Font | None = None
    size = x = y = 0.0
    tag = b""
    by_name: dict[bytes, _Font] = {}
    before: tuple[bytes, _Font, float] | None = None  # what was shown since the last place was set
    for match in _OPERATION.finditer(_content(page)):
        kind = match.lastgroup
        if kind == "tag":
            tag = match["tag"]
        elif kind == "y":
            x, y = float(match["x"]), float(match["y"])
            before = None
        elif kind == "size":
            name = match["font"]
            if name not in by_name:
                by_name[name] = _font(page, "/" + name.decode(), fonts)
            font, size = by_name[name], float(match["size"])
        elif font is not None:
            text = match["text"]
            if b"\\" in text:
                text = _ESCAPE.sub(_unescaped, text)
            if before is not None:  # it goes on from there
                shown, its, high = before
                x += sum([its.widths[code - its.first] for code in shown]) * high / 1000
            before = (text, font, size)
            if tag != b"Link":  # the numbers of notes stand between the words they number
                yield x, y, text, font, size


def _content(page: Any) -> bytes:
    from pikepdf import Array

    streams = list(page.Contents) if isinstance(page.Contents, Array) else [page.Contents]
    return b"\n".join(bytes(stream.read_bytes()) for stream in streams)


def _unescaped(match: re.Match[bytes]) -> bytes:
    """Return what an escape in a literal string stands for (ISO 32000-1, 7.3.4.2)."""
    body = match[1]
    return bytes([int(body, 8) & 0xFF]) if body.isdigit() else _SINGLE.get(body, body)


def _font(page: Any, name: str, fonts: dict[tuple[int, int], _Font]) -> _Font:
    item = page.Resources.Font[name]
    if item.objgen not in fonts:
        pairs = _PAIR.findall(item.ToUnicode.read_bytes())
        letters = {int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be") for code, value in pairs}
        fonts[item.objgen] = _Font(letters, [float(width) for width in item.Widths], int(item.FirstChar))
    return fonts[item.objgen]
