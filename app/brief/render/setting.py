"""Setting text: pieces of text in, lines of a given measure out. Ragged right, no hyphenation.

A line may end after a space, after a hyphen or dash, and between Han and kana, where the usual
prohibitions (kinsoku: no closing mark at a line's beginning, no opening one at its end) hold; not between
a number and what it counts (``9 September``, ``35 minutes``, ``11月``; where a space follows, of one or two
digits only), nor after the ``//`` of an address. A word longer than the measure is broken where it must. No
letter is added or dropped but spaces at a line's end, which are kept in the text and not measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.brief.render.bidi import is_right_to_left
from app.brief.render.both_ways import set_both_ways
from app.brief.render.faces import Face, printable, runs
from app.brief.render.lines import Line, Piece, Segment
from app.brief.render.paper import Type

__all__ = ["Line", "Piece", "Segment", "set_balanced", "set_lines", "width_of"]

_UNSPACED = (
    "\u2e80-\u2fff\u3000-\u30ff\u3130-\u318f\u31f0-\u9fff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_NOT_FIRST = (
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）」』】〕〉》〙〗〟’”｠»,.;:?!)]}%‰°℃…"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NOT_LAST = "（「『【〔〈《〘〖〝‘“｟«([{£$€¥"
_SPACES = " \u2002-\u2006\u2008-\u200a\u205f"
_DASHES = "\\-\u2010\u2013\u2014/"
# A line end, or what may stand at a line's end with the spaces after it: an unspaced letter, a word up
# to its hyphen or dash where at least three letters follow, a word, a dash; or spaces alone.
_WORD = re.compile(
    rf"\n|(?:[{_UNSPACED}]"
    rf"|[^\s{_UNSPACED}{_DASHES}]*[{_DASHES}]+(?<!//)(?=[^\W\d_{_UNSPACED}]{{3}})"
    rf"|[^\n{_SPACES}{_UNSPACED}{_DASHES}]+|[{_DASHES}])[{_SPACES}]*|[{_SPACES}]+|\s"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_SPACE, _DASH, _LETTER, _OPENING, _CLOSING, _OTHER, _NUMBER = range(7)
_IS_NUMBER = re.compile(rf".*\d|(?:.*\D)?\d{{1,2}}[{_SPACES}]", re.DOTALL)


@dataclass(slots=True, eq=False)
class _Word:
    """A word as measured in one type. ``core`` is its width without the spaces at its end.

    ``first`` and ``last`` are the kinds of letter it begins and ends with, as far as line ends go.
    """

    text: str
    parts: tuple[tuple[Face, str], ...]
    core: float
    width: float
    first: int
    last: int
    face: Face | None  # that sets all of it, where one does


_Placed = tuple[_Word, Piece]
_measured: dict[Type, dict[str, _Word]] = {}
_MANY = 5  # lines: what is as long is no title
_KEPT = 20_000  # words of each type whose measure is remembered


def set_lines(pieces: Iterable[Piece], measure: float) -> list[Line]:
    """Break ``pieces`` into lines no wider than ``measure`` points; at least one line."""
    pieces = list(pieces)
    if any(is_right_to_left(piece.text) for piece in pieces):
        return set_both_ways(pieces, measure)
    lines: list[Line] = []
    line: list[_Placed] = []
    used = 0.0
    for group in _groups(pieces, measure):
        if not group:  # a line end
            lines.append(_line(line))
            line, used = [], 0.0
            continue
        last = group[-1][0]
        width = last.width if len(group) == 1 else sum([word.width for word, _ in group])
        core = width - last.width + last.core
        if line and used + core > measure + 0.001 and group[0][0].first != _SPACE:
            lines.append(_line(line))
            line, used = [], 0.0
        line += group
        used += width
    if line or not lines:
        lines.append(_line(line))
    return lines


def set_balanced(pieces: Iterable[Piece], measure: float) -> list[Line]:
    """Break ``pieces`` into as few lines as ``set_lines`` does, as even as they can be: for titles."""
    pieces = list(pieces)
    lines = set_lines(pieces, measure)
    low, high = measure / 2, measure
    while 1 < len(lines) < _MANY and high - low > 2.0:
        middle = (low + high) / 2
        closer = set_lines(pieces, middle)
        if len(closer) > len(lines) or any(line.width > middle + 0.01 for line in closer):
            low = middle
        else:
            lines, high = closer, middle
    return lines


def width_of(text: str, kind: Type) -> float:
    """Return how wide ``text`` is in type ``kind``, in points."""
    return _measure(printable(text), kind).width


def _groups(pieces: Iterable[Piece], measure: float) -> Iterator[list[_Placed]]:
    """Yield words that stay together, with an empty group for each line end."""
    group: list[_Placed] = []
    for piece in pieces:
        known = _measured.setdefault(piece.type, {})
        glued = piece.glued
        for text in _WORD.findall(printable(piece.text)):
            if text == "\n":
                if group:
                    yield group
                yield []
                group = []
                continue
            word = known.get(text) or _remembered(text, piece.type, known)
            if group:
                before = group[-1][0].last
                plain = before == _SPACE and word.first != _SPACE  # by far the most
                if (not glued and (plain or _may_break(group[-1], word, piece))) or (
                    sum([one.width for one, _ in group]) + word.core > measure
                ):
                    yield group
                    group = []
            glued = False
            if word.core > measure and len(text) > 1:
                if group:
                    yield group
                yield from _broken(text, piece, measure)
                group = []
            else:
                group.append((word, piece))
    if group:
        yield group


def _may_break(placed: _Placed, after: _Word, piece: Piece) -> bool:
    before = placed[0]
    if before.last == _SPACE:
        return after.first != _SPACE
    if after.first in (_SPACE, _CLOSING) or before.last == _OPENING:
        return False
    if before.last == _NUMBER:  # those of notes are no numbers of the text
        return placed[1].number is not None and after.first == _LETTER
    if before.last == _DASH:
        return placed[1] is piece and len(before.text) > 1
    return before.last == _LETTER or after.first == _LETTER


def _broken(text: str, piece: Piece, measure: float) -> Iterator[list[_Placed]]:
    """Yield a word too long for any line in bits that fit, with a line end between them."""
    bit, used = "", 0.0
    for letter in text:
        width = _measure(letter, piece.type).width
        if bit and used + width > measure:
            yield [(_measure(bit, piece.type), piece)]
            yield []
            bit, used = "", 0.0
        bit += letter
        used += width
    yield [(_measure(bit, piece.type), piece)]


def _remembered(text: str, kind: Type, known: dict[str, _Word]) -> _Word:
    if len(known) >= _KEPT:
        known.clear()
    known[text] = word = _measure(text, kind)
    return word


def _measure(text: str, kind: Type) -> _Word:
    parts = tuple(runs(text, kind.family, kind.cut, kind.language))
    width = sum(face.width(part, kind.size) for face, part in parts)
    core = text.rstrip(_STRIPPED)
    spaces = runs(text[len(core) :], kind.family, kind.cut, kind.language)
    space = sum(face.width(part, kind.size) for face, part in spaces)
    return _Word(
        text,
        parts,
        width - space,
        width,
        _kind(text[:1]),
        _NUMBER if _IS_NUMBER.fullmatch(text) else _kind(text[-1:], at_end=True),
        parts[0][0] if len(parts) == 1 else None,
    )


_STRIPPED = " \u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"


def _kind(letter: str, *, at_end: bool = False) -> int:
    if letter in _STRIPPED:
        return _SPACE
    if at_end:
        if letter in _NOT_LAST:
            return _OPENING
        if letter in "-\u2010\u2013\u2014/":
            return _DASH
    elif letter in _NOT_FIRST:
        return _CLOSING
    return _LETTER if _IS_UNSPACED.match(letter) else _OTHER


def _line(placed: list[_Placed]) -> Line:
    segments: list[Segment] = []
    x = start = 0.0
    words: list[str] = []
    of: Piece | None = None
    by: Face | None = None
    for word, piece in placed:
        if word.face is by and piece is of and by is not None:  # by far the most
            words.append(word.text)
            x += word.width
            continue
        for face, part in word.parts:
            if of is not piece or by is not face:
                if of is not None and by is not None:
                    segments.append(Segment(start, x - start, "".join(words), by, of))
                of, by, words, start = piece, face, [], x
            words.append(part)
            x += word.width if word.face is not None else face.width(part, piece.type.size)
    if of is not None and by is not None:
        segments.append(Segment(start, x - start, "".join(words), by, of))
    trailing = 0.0
    for word, _ in reversed(placed):
        trailing += word.width - word.core
        if word.core > 0:
            break
    return Line(tuple(segments), x - trailing)
