"""Setting text: pieces of text in, lines of a given measure out. Ragged right, no hyphenation.

A line may end after a space, after a hyphen or dash, and between Han and kana, where the usual
prohibitions (kinsoku: no closing mark at a line's beginning, no opening one at its end) hold; not between
a number and what it counts (``9 September``, ``35 minutes``, ``11月``; where a space follows, of one or two
digits only), nor after the ``//`` of an address. A word longer than the measure is broken where it must. No
letter is added or dropped but spaces at a line's end, which are kept in the text and not measured.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

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


_measured: dict[Type, dict[str, _Word]] = {}
_MANY = 5  # lines: what is as long is no title
_KEPT = 20_000  # words of each type whose measure is remembered


def set_lines(pieces: Iterable[Piece], measure: float) -> list[Line]:
    """Break ``pieces`` into lines no wider than ``measure`` points; at least one line."""
    pieces = list(pieces)
    for piece in pieces:
        if not piece.text.isascii() and is_right_to_left(piece.text):
            return set_both_ways(pieces, measure)
    return _Setting(pieces).lines(measure)


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


class _Setting:
    """The words of some pieces, and where each begins if all stood on one line.

    Places are looked up in whole lists, not word by word: a line's end is found by bisection, and only there
    it is asked whether a line may end.
    """

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.words: list[_Word] = []
        self.texts: list[str] = []
        self.starts: list[int] = []  # the first word of each piece
        self.faces: list[Face | None] = []  # that sets all of a piece, where one does
        self.glued: set[int] = set()  # words that stay with the one before
        self.line_ends: list[int] = []  # words that are line ends of the text
        for piece in pieces:
            known, kind = _measured.setdefault(piece.type, {}), piece.type
            text = printable(piece.text)
            texts = _WORD.findall(text)
            if "\n" in text:
                self.line_ends += [len(self.words) + at for at, word in enumerate(texts) if word == "\n"]
            words = [known.get(text) or _remembered(text, kind, known) for text in texts]
            if piece.glued and words:
                self.glued.add(len(self.words))
            self.starts.append(len(self.words))
            faces = {word.face for word in words}
            self.faces.append(faces.pop() if len(faces) == 1 else None)
            self.words += words
            self.texts += texts
        self._place()

    def _place(self) -> None:
        words = self.words
        self.places = list(accumulate([word.width for word in words], initial=0.0))
        # the right edge of each word, without the spaces at its end
        self.edges = [place + word.core for place, word in zip(self.places, words, strict=False)]

    def lines(self, measure: float) -> list[Line]:
        """Break the words into lines."""
        made: list[Line] = []
        start = 0
        while start < len(self.words):
            stop = next((at for at in self.line_ends if at >= start), len(self.words))
            if start == stop:
                made.append(Line((), 0.0))
            while start < stop:
                end = self._line_end(start, stop, measure)
                if end == start:  # a word too long for any line
                    stop += self._split_up(start)
                    end = max(start + 1, self._line_end(start, stop, measure))
                made.append(self._line(start, end))
                start = end
            start = stop + 1
        return made or [Line((), 0.0)]

    def _line_end(self, start: int, stop: int, measure: float) -> int:
        """Return the word before which the line from ``start`` ends; ``start`` where not even its first fits."""
        words = self.words
        end = bisect_right(self.edges, self.places[start] + measure + 0.001, start, stop)
        while end < stop and end > start and words[end].first == _SPACE:
            end += 1  # spaces stay on the line they end
        if end == stop:
            return end
        at = end
        while at > start and not self._may_break(at):
            at -= 1
        return at if at > start else end

    def _may_break(self, at: int) -> bool:
        """Whether a line may end before the word ``at``."""
        before, after = self.words[at - 1], self.words[at]
        if at in self.glued:
            return False
        if before.last == _SPACE:  # by far the most
            return after.first != _SPACE
        if after.first in (_SPACE, _CLOSING) or before.last == _OPENING:
            return False
        piece = self._piece_of(at - 1)
        if before.last == _NUMBER:  # those of notes are no numbers of the text
            return self.pieces[piece].number is not None and after.first == _LETTER
        if before.last == _DASH:
            return piece == self._piece_of(at) and len(before.text) > 1
        return before.last == _LETTER or after.first == _LETTER

    def _piece_of(self, word: int) -> int:
        return bisect_right(self.starts, word) - 1

    def _split_up(self, at: int) -> int:
        """Put the letters of the word ``at`` in its place, to break it anywhere; return how many more there are."""
        kind = self.pieces[self._piece_of(at)].type
        letters = [_measure(letter, kind) for letter in self.words[at].text]
        for letter in letters:
            letter.first = letter.last = _LETTER
        self.words[at : at + 1] = letters
        self.texts[at : at + 1] = [letter.text for letter in letters]
        more = len(letters) - 1
        self.starts = [start + more if start > at else start for start in self.starts]
        self.glued = {start + more if start > at else start for start in self.glued}
        self.line_ends = [end + more if end > at else end for end in self.line_ends]
        self._place()
        return more

    def _line(self, start: int, end: int) -> Line:
        places, left = self.places, self.places[start]
        segments: list[Segment] = []
        number, at = self._piece_of(start), start
        while at < end:
            following = self.starts[number + 1] if number + 1 < len(self.starts) else end
            to = min(following, end)
            if to > at:
                face, piece = self.faces[number], self.pieces[number]
                if face is not None:
                    text = "".join(self.texts[at:to])
                    segments.append(Segment(places[at] - left, places[to] - places[at], text, face, piece))
                else:
                    segments += _in_faces(self.words[at:to], piece, places[at] - left)
                at = to
            number += 1
        last = end - 1
        while last > start and self.words[last].core <= 0:
            last -= 1
        return Line(tuple(segments), max(0.0, self.edges[last] - left))


def _in_faces(words: list[_Word], piece: Piece, x: float) -> Iterator[Segment]:
    """Yield what stands in one face after the other."""
    by: Face | None = None
    texts: list[str] = []
    start = x
    for word in words:
        for face, part in word.parts:
            if by is not face:
                if by is not None:
                    yield Segment(start, x - start, "".join(texts), by, piece)
                by, texts, start = face, [], x
            texts.append(part)
            x += word.width if word.face is not None else face.width(part, piece.type.size)
    if by is not None:
        yield Segment(start, x - start, "".join(texts), by, piece)


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
