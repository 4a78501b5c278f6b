"""Setting text: pieces of text in, lines of a given measure out. Ragged right, no hyphenation.

A line may end after a space, after a hyphen or dash, and between Han and kana, where the usual
prohibitions (kinsoku: no closing mark at a line's beginning, no opening one at its end) hold. A word
longer than the measure is broken where it must. No letter is added or dropped but spaces at a line's
end, which are kept in the text and not measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.brief.render.faces import Face, printable, runs
from app.brief.render.paper import Type
from app.brief.render.structure import Slot

_UNSPACED = (
    "\u2e80-\u2fff\u3000-\u30ff\u3130-\u318f\u31f0-\u9fff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_NOT_FIRST = (
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）」』】〕〉》〙〗〟’”｠»,.;:?!)]}%‰°℃…"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NOT_LAST = "（「『【〔〈《〘〖〝‘“｟«([{£$€¥"
# A word with its hyphen or dash, a run of spaces, one unspaced letter, or a line end.
_ATOM = re.compile(
    rf"\n|[ \u2002-\u2006\u2008-\u200a\u205f]+|[{_UNSPACED}]"
    rf"|[^\s{_UNSPACED}\-\u2010\u2013\u2014/]*[\-\u2010\u2013\u2014/]+(?=[^\W\d_{_UNSPACED}]{{3}})"
    rf"|[^\n \u2002-\u2006\u2008-\u200a\u205f{_UNSPACED}\-\u2010\u2013\u2014/]+"
    rf"|[\-\u2010\u2013\u2014/]|\s"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one type. ``slot`` is its place in the structure, ``marks`` the notes over it.

    ``goes_to`` names what it links to: a web address, or ``#key`` for a place in the brief.
    """

    text: str
    type: Type
    slot: Slot
    marks: tuple[int, ...] = ()
    goes_to: str | None = None
    number: int | None = None  # the note whose number this is
    glued: bool = False  # stays on the line of what stands before it
    page_of: str | None = None  # the key whose page number is printed instead, flush right


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line in one face: ``x`` from the line's left edge, ``width`` as printed."""

    x: float
    width: float
    text: str
    face: Face
    piece: Piece


@dataclass(frozen=True, slots=True)
class Line:
    """One set line. ``width`` leaves out the spaces at its end."""

    segments: tuple[Segment, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Atom:
    text: str
    width: float
    piece: Piece
    parts: tuple[tuple[Face, str, float], ...]
    space: bool
    forced: bool = False


def set_lines(pieces: Iterable[Piece], measure: float) -> list[Line]:
    """Break ``pieces`` into lines no wider than ``measure`` points; at least one line."""
    lines: list[Line] = []
    line: list[_Atom] = []
    used = 0.0
    for word in _words(pieces, measure):
        width = sum(atom.width for atom in word if not atom.space)
        if line and used + width > measure + 0.001 and not word[0].space and not word[0].forced:
            lines.append(_line(line))
            line, used = [], 0.0
        for atom in word:
            if atom.forced:
                lines.append(_line(line))
                line, used = [], 0.0
            else:
                line.append(atom)
                used += atom.width
    if line or not lines:
        lines.append(_line(line))
    return lines


def width_of(text: str, kind: Type) -> float:
    """Return how wide ``text`` is in type ``kind``, in points."""
    return sum(width for _, _, width in _parts(printable(text), kind))


def _words(pieces: Iterable[Piece], measure: float) -> Iterator[list[_Atom]]:
    """Yield groups of atoms between which a line may end."""
    word: list[_Atom] = []
    for piece in pieces:
        glued = piece.glued
        for atom in _atoms(piece, measure):
            if word and not glued and _may_break(word[-1], atom):
                yield word
                word = []
            word.append(atom)
            glued = False
    if word:
        yield word


def _may_break(before: _Atom, after: _Atom) -> bool:
    if before.forced or after.forced:
        return True
    if before.space or after.space:
        return before.space and not after.space
    last, first = before.text[-1], after.text[0]
    if last in _NOT_LAST or first in _NOT_FIRST:
        return False
    if last in "-\u2010\u2013\u2014/":
        return before.piece is after.piece and len(before.text) > 1
    return bool(re.match(f"[{_UNSPACED}]", last) or re.match(f"[{_UNSPACED}]", first))


def _atoms(piece: Piece, measure: float) -> Iterator[_Atom]:
    for text in _ATOM.findall(printable(piece.text)):
        if text == "\n":
            yield _Atom(text, 0.0, piece, (), space=False, forced=True)
            continue
        parts = _parts(text, piece.type)
        width = sum(part[2] for part in parts)
        if width > measure and len(text) > 1:
            yield from _broken(text, piece, measure)
        else:
            yield _Atom(text, width, piece, parts, space=text.isspace() and text != "\u00a0")


def _broken(text: str, piece: Piece, measure: float) -> Iterator[_Atom]:
    """Yield a word too long for any line in bits that fit, with a line end between them."""
    bit, used = "", 0.0
    for letter in text:
        width = sum(part[2] for part in _parts(letter, piece.type))
        if bit and used + width > measure:
            yield _Atom(bit, used, piece, _parts(bit, piece.type), space=False)
            yield _Atom("\n", 0.0, piece, (), space=False, forced=True)
            bit, used = "", 0.0
        bit += letter
        used += width
    yield _Atom(bit, used, piece, _parts(bit, piece.type), space=False)


@lru_cache(maxsize=20_000)
def _parts(text: str, kind: Type) -> tuple[tuple[Face, str, float], ...]:
    found = runs(text, kind.family, kind.cut)
    return tuple((face, part, face.width(part, kind.size)) for face, part in found)


def _line(atoms: list[_Atom]) -> Line:
    segments: list[Segment] = []
    x = 0.0
    for atom in atoms:
        for face, text, width in atom.parts:
            last = segments[-1] if segments else None
            if last and last.piece is atom.piece and last.face is face:
                segments[-1] = Segment(last.x, last.width + width, last.text + text, face, last.piece)
            else:
                segments.append(Segment(x, width, text, face, atom.piece))
            x += width
    trailing = 0.0
    for atom in reversed(atoms):
        if not atom.space:
            break
        trailing += atom.width
    return Line(tuple(segments), x - trailing)
