"""Reading the finished file again: what stands under each highlight must be the words it quotes.

The file is opened anew (``written``): content streams are walked, codes turned into letters by the fonts' own
ToUnicode maps, widths taken from the fonts in the file. A letter lies under a
highlight if its middle lies within four of its corners (ISO 32000-1, 12.5.6.10).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.brief.render.bidi import is_right_to_left, mirrored
from app.brief.render.faces import printable
from app.brief.render.written import Written, reference
from app.errors import CheckFailed
from app.model.brief import Brief, FullText, Note, notes, quotes

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,16})>")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_SINGLE = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


_ANNOTATIONS = re.compile(rb"/Annots\[([^\]]*)\]")
_HIGHLIGHT = re.compile(rb"/QuadPoints\[(?P<corners>[^\]]*)\].*/Subj\(Note (?P<number>\d+)\)", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_NAMED = re.compile(rb"/(\S+) (\d+) 0 R")
_WIDTHS = re.compile(rb"/Widths \[([^\]]*)\]")
_FIRST = re.compile(rb"/FirstChar (\d+)")
_UNKNOWN = "\ufffd"


@dataclass(frozen=True, slots=True)
class _Font:
    """What a font of the file says of its codes: the letters they are read as, and widths in thousandths."""

    letters: dict[int, str]
    widths: list[float]
    spaced: bool  # the code of a space in ASCII stands for one

    def width(self, codes: bytes) -> float:
        return sum(map(self.widths.__getitem__, codes))

    def read(self, codes: bytes) -> str:
        letters = self.letters
        return "".join([letters.get(code, _UNKNOWN) for code in codes])


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
    differing = {
        number: words
        for number, words in found.items()
        if number not in expected or _squeezed(words) != _wanted(expected[number])
    }
    both_ways = bool(differing) and any(is_right_to_left(quote.text) for quote in quotes(brief.sections))
    problems = [
        f"Under note {number} stands “{_squeezed(words)[:60]}”, not its quotation."
        for number, words in differing.items()
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
    found: dict[int, str] = {}
    file = Written(data)
    fonts: dict[int, _Font] = {}
    for page in file.pages():
        boxes = list(_boxes(file, page))
        if not boxes:
            continue
        under = _under(_content(file, page), boxes, _fonts_of(file, page, fonts))
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


def _boxes(file: Written, page: bytes) -> Iterator[_Box]:
    """Yield the lines of every highlight on ``page``, in reading order."""
    listed = _ANNOTATIONS.search(page)
    for number in _REFERENCE.findall(listed[1]) if listed else ():
        annotation = file[int(number)]
        found = _HIGHLIGHT.search(annotation) if b"/Highlight" in annotation else None
        if found:
            corners = [float(value) for value in found["corners"].split()]
            for at in range(0, len(corners), 8):
                yield _Box(
                    int(found["number"]), corners[at], corners[at + 5], corners[at + 2], corners[at + 1]
                )


def _under(content: bytes, boxes: list[_Box], fonts: dict[bytes, _Font]) -> list[list[_Piece]]:
    """Return the letters under each of ``boxes``, as pieces of the operations that show them.

    A stretch of which the first and the last letter lie under a box is taken whole; only where an edge cuts it
    letters are measured one by one. Spaces at its end are left aside.
    """
    rows: dict[int, list[tuple[int, _Box]]] = {}  # whole points from the lower edge
    for place, box in enumerate(boxes):
        for row in range(int(box.low), int(box.top) + 1):
            rows.setdefault(row, []).append((place, box))
    found: list[list[_Piece]] = [[] for _ in boxes]
    for at, (x, y, codes, font, size) in enumerate(_shown(content, fonts)):
        over = [
            (place, box) for place, box in rows.get(int(y), ()) if box.low <= y <= box.top and box.right > x
        ]
        if not over:
            continue
        scale, widths = size / 1000, font.widths
        text = codes.rstrip(b" ") if font.spaced else codes
        if not text:
            continue
        first = x + widths[text[0]] * scale / 2
        last = x + font.width(text) * scale - widths[text[-1]] * scale / 2
        for place, box in over:
            if box.left > last or first > box.right:
                continue
            if box.left <= first and last <= box.right:
                found[place].append((x, font.read(text), at, _WHOLE))
                continue
            left = x
            for number, code in enumerate(text):
                width = widths[code] * scale
                if box.left <= left + width / 2 <= box.right:
                    found[place].append((left, font.letters.get(code, _UNKNOWN), at, number))
                left += width
    return found


def _shown(content: bytes, fonts: dict[bytes, _Font]) -> Iterator[tuple[float, float, bytes, _Font, float]]:
    """Yield where each stretch of text stands, its codes, its font and size; the numbers of notes left aside.

    Each operation stands on a line of its own; all that do not say where which letters stand are passed over.
    """
    font: _Font | None = None
    size = x = y = 0.0
    tag = b""
    before: tuple[bytes, _Font, float] | None = None  # what was shown since the last place was set
    for line in content.split(b"\n"):
        operator = line[-3:]
        if operator == b" Tj":
            if font is None or not line.startswith(b"("):
                continue
            text = line[1:-4]
            if b"\\" in text:
                text = _ESCAPE.sub(_unescaped, text)
            if before is not None:  # it goes on from there
                shown, its, high = before
                x += its.width(shown) * high / 1000
            before = (text, font, size)
            if tag != b"Link":  # the numbers of notes stand between the words they number
                yield x, y, text, font, size
        elif operator == b" Tm":
            *_, across, up, _ = line.split()
            x, y = float(across), float(up)
            before = None
        elif operator == b" Tf":
            name, high_as, _ = line.split()
            font, size = fonts[name[1:]], float(high_as)
        elif line.startswith(b"/") and b" BDC" in line:
            tag = line[1 : line.index(b" ")]


def _content(file: Written, page: bytes) -> bytes:
    return file.stream(reference(page, b"Contents"))


def _unescaped(match: re.Match[bytes]) -> bytes:
    """Return what an escape in a literal string stands for (ISO 32000-1, 7.3.4.2)."""
    body = match[1]
    return bytes([int(body, 8) & 0xFF]) if body.isdigit() else _SINGLE.get(body, body)


def _fonts_of(file: Written, page: bytes, fonts: dict[int, _Font]) -> dict[bytes, _Font]:
    """Return the fonts of ``page`` by name; ``fonts`` keeps what was read of each object."""
    listed = file[reference(page[page.index(b"/Resources") :], b"Font")]
    found: dict[bytes, _Font] = {}
    for name, number in _NAMED.findall(listed):
        at = int(number)
        if at not in fonts:
            fonts[at] = _font(file, file[at])
        found[name] = fonts[at]
    return found


def _font(file: Written, entries: bytes) -> _Font:
    pairs = _PAIR.findall(file.stream(reference(entries, b"ToUnicode")))
    letters = {int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be") for code, value in pairs}
    widths = _WIDTHS.search(entries)
    first = _FIRST.search(entries)
    if widths is None or first is None:
        raise ValueError("a font of the file has no widths")
    measured = [0.0] * int(first[1]) + [float(width) for width in widths[1].split()]
    return _Font(letters, measured, spaced=letters.get(ord(" ")) == " ")
