"""Setting lines that hold text from right to left.

Lines are broken in the order of reading, then put into the order of the line. A paragraph whose first
letter goes to the left is set flush right. Letters that go to the left are placed one by one and
written in the order of reading, which is what programs that extract or read aloud count on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.brief.render.bidi import base_level, levels, mirrored, visual_order
from app.brief.render.faces import Face, printable, runs
from app.brief.render.joining import joined
from app.brief.render.lines import Line, Piece, Segment

_WORD = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter of the paragraph: where, as read, as drawn, in which face, how wide, at which level."""

    at: int
    read: str
    drawn: str
    face: Face | None  # None where nothing is drawn: the second half of a ligature
    width: float
    piece: Piece
    level: int


def set_both_ways(pieces: Sequence[Piece], measure: float) -> list[Line]:
    """Break ``pieces`` into lines no wider than ``measure``, each in its order from left to right."""
    lines: list[Line] = []
    for paragraph in _paragraphs(pieces):
        text = "".join(letter for letter, _ in paragraph)
        base = 0 if paragraph and paragraph[0][1].rightwards else base_level(text)
        letters = _letters(text, [piece for _, piece in paragraph], base)
        lines += [_line(line, base, measure) for line in _broken(letters, text, measure)]
    return lines


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[list[tuple[str, Piece]]]:
    found: list[tuple[str, Piece]] = []
    for piece in pieces:
        for letter in printable(piece.text):
            if letter == "\n":
                yield found
                found = []
            else:
                found.append((letter, piece))
    yield found


def _letters(text: str, pieces: Sequence[Piece], base: int) -> list[_Letter]:
    made = []
    found = levels(text, base)
    apart = {at for at, (piece, after) in enumerate(pairwise(pieces)) if piece is not after}
    for at, form in enumerate(joined(text, apart=apart)):
        kind = pieces[at].type
        drawn = mirrored(form) if found[at] % 2 else form
        face = runs(drawn, kind.family, kind.cut, kind.language)[0][0] if drawn else None
        width = face.width(drawn, kind.size) if face else 0.0
        made.append(_Letter(at, text[at], drawn, face, width, pieces[at], found[at]))
    return made


def _broken(letters: list[_Letter], text: str, measure: float) -> Iterator[list[_Letter]]:
    """Yield the lines in the order of reading; at least one."""
    line: list[_Letter] = []
    used = 0.0
    for match in _WORD.finditer(text):
        word = letters[match.start() : match.end()]
        core = sum(letter.width for letter in word if not letter.read.isspace())
        if line and used + core > measure + 0.001:
            yield line
            line, used = [], 0.0
        for letter in word:
            if line and used + letter.width > measure + 0.001 and not letter.read.isspace():
                yield line
                line, used = [], 0.0
            line.append(letter)
            used += letter.width
    yield line


def _line(letters: list[_Letter], base: int, measure: float) -> Line:
    while letters and letters[-1].read.isspace():
        letters = letters[:-1]
    read = "".join(letter.read for letter in letters)
    found = [letter.level for letter in letters]
    order = visual_order(read, found, base)
    width = sum(letter.width for letter in letters)
    x = max(0.0, measure - width) if base and measure < 5_000 else 0.0
    end = x + width
    segments = []
    for run in _runs([letters[at] for at in order]):
        if run[0].face is not None:
            segments.append(_segment(run, run[0].face, x))
            x += segments[-1].width
    return Line(tuple(segments), end)


def _runs(letters: list[_Letter]) -> Iterator[list[_Letter]]:
    """Yield stretches of one piece, face and direction, from left to right."""
    run: list[_Letter] = []
    for letter in letters:
        if letter.face is None:
            continue
        last = run[-1] if run else letter
        if last.piece is not letter.piece or last.face is not letter.face or last.level != letter.level:
            yield run
            run = []
        run.append(letter)
    if run:
        yield run


def _segment(run: list[_Letter], face: Face, x: float) -> Segment:
    """Return a run as a segment; one to the left has its letters placed one by one, in order of reading."""
    width = sum(letter.width for letter in run)
    drawn = "".join(letter.drawn for letter in run)
    if run[0].level % 2 == 0:
        return Segment(x, width, drawn, face, run[0].piece)
    start = x
    placed: list[tuple[_Letter, float]] = []
    marks: list[_Letter] = []
    for letter in run:
        if letter.width == 0.0:
            marks.append(letter)
            continue
        placed += [(mark, x + _offset(mark, letter)) for mark in marks]
        placed.append((letter, x))
        x, marks = x + letter.width, []
    placed += [(mark, x) for mark in marks]
    order = sorted(placed, key=lambda item: item[0].at)
    letters = tuple((place, letter.drawn) for letter, place in order)
    return Segment(start, width, drawn, face, run[0].piece, letters)


# The bundled font draws its points and vowel signs over a letter of this width, in ems; it tells by
# tables that are not read here where they go on others. The dots of shin are drawn for shin itself.
_HEBREW_WIDTH, _ARABIC_WIDTH = 0.64, 0.5
_DOTS_OF_SHIN = "\u05c1\u05c2"


def _offset(mark: _Letter, base: _Letter) -> float:
    """Return how far right of its letter's left edge a mark begins, so that it stands over the middle."""
    if mark.read in _DOTS_OF_SHIN:
        return 0.0
    nominal = _HEBREW_WIDTH if mark.read < "\u0600" else _ARABIC_WIDTH
    return (base.width - nominal * mark.piece.type.size) / 2
