"""The pen: draws boxes on a reportlab canvas and notes what each piece of content is.

All text goes inside marked content of its structure element; rules, underlines and running lines
are artifacts. Where marked passages and links come to lie is collected for ``finish``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from app.brief.render.boxes import Box, Rule, SetLine
from app.brief.render.laying import Laying
from app.brief.render.paper import DASHES, LINED, LINES, RULE, Grid, Rgb, Type
from app.brief.render.pictures import Picture, draw_picture
from app.brief.render.setting import Segment
from app.brief.render.structure import Element, Slot

Rect = tuple[float, float, float, float]  # left, bottom, right, top
ASCENT, DESCENT = 0.80, 0.25  # of the size: what a highlight covers above and below the baseline
_THIN = 0.8
_MIDDLE = (ASCENT - DESCENT) / 2
_UNDER, _STEP = 0.26, 1.7  # an underline's distance from the baseline (of the size); of two, in points


@dataclass(slots=True)
class Drawn:
    """What the pages hold, for the structure tree and the annotations."""

    pages: int = 0
    marked: list[dict[int, list[Rect]]] = field(default_factory=list)  # per page: number -> lines
    links: list[dict[Element, list[Rect]]] = field(default_factory=list)  # per page
    targets: dict[str, tuple[int, float]] = field(default_factory=dict)  # key -> page, upper edge
    goes_to: dict[Element, str] = field(default_factory=dict)
    code: list[bytes] = field(default_factory=list)  # per page: what follows on the canvas's own content


class Pen:
    """Draws on one canvas, page after page."""

    def __init__(self, canvas: Any, grid: Grid, laying: Laying) -> None:
        self.canvas = canvas
        self.grid = grid
        self.laying = laying
        self.colours = laying.colours  # of a note, by its number
        self.levels = laying.levels  # which underline of several a note has
        self.pages_of: dict[str, int] = {}  # the page number of each key
        self.drawn = Drawn()
        self._content = 0  # the next marked-content number of this page
        self._texts: list[tuple[Slot | None, float, float, Segment]] = []
        self._fonts: dict[str, tuple[Any, str, dict[int, int]]] = {}  # of each face: see ``_literals``
        self._code: list[str] = []
        self._pictures: list[tuple[Picture, float, float]] = []
        self._rules: list[tuple[float, float, float, float, Rgb, tuple[float, ...]]] = []

    def begin(self) -> None:
        """Begin a page."""
        self.drawn.pages += 1
        self.drawn.marked.append({})
        self.drawn.links.append({})
        self._content = 0

    def box(self, box: Box, x: float, y: float, *, decoration: bool = False) -> None:
        """Draw ``box`` with its upper left corner at ``x`` from the sheet's edge, ``y`` below the frame's top."""
        top = self.grid.top - y
        for key in box.keys:
            if not decoration:
                self.drawn.targets.setdefault(key, (self.drawn.pages - 1, top + 6))
        if box.outlined and not decoration:
            key = box.keys[0]
            self.canvas.bookmarkHorizontal(key, 0, top + 6)
            self.canvas.addOutlineEntry(box.outlined.title, key, box.outlined.level, closed=False)
        for rule in box.rules:
            self.rule(rule, x, top)
        if box.picture is not None:
            self._pictures.append((box.picture, x + box.picture.x, top - box.picture.y))
        for item in box.lines:
            self.line(item, x, top, decoration=decoration)

    def rule(self, rule: Rule, x: float, top: float) -> None:
        """Draw a rule as decoration."""
        y = top - rule.y
        self._rules.append((x + rule.x, y, x + rule.x + rule.width, rule.weight, rule.ink, rule.dash))

    def line(self, item: SetLine, x: float, top: float, *, decoration: bool = False) -> None:
        """Draw a line of text; as decoration it belongs to no structure element."""
        left, y = x + item.x, top - item.y
        end = left + item.line.width
        for segment in item.line.segments:
            piece = segment.piece
            if piece.page_of is not None:
                numbered = self._page_number(segment, piece.page_of)
                self._texts.append((piece.slot, left + numbered.x, y, numbered))
            else:
                self._texts.append((None if decoration else piece.slot, left + segment.x, y, segment))
            start, stop = left + segment.x, min(left + segment.x + segment.width, end)
            if stop <= start and segment.text.strip():
                stop = start + _THIN  # a vowel sign by itself has no width
            if decoration or stop <= start:
                continue
            size = piece.type.size
            low, high = y + piece.type.rise - DESCENT * size, y + piece.type.rise + ASCENT * size
            for number in piece.marks:
                lines = self.drawn.marked[-1].setdefault(number, [])
                if self.levels[number] < LINED:
                    self._underline(number, start, stop, y - _UNDER * size)
                elif not lines:
                    self._bar(number, start, y + _MIDDLE * size, size)
                _join(lines, (start, low, stop, high))
            if piece.number is not None:
                self.drawn.targets.setdefault(f"mark-{piece.number}", (self.drawn.pages - 1, high + 24))
            if piece.goes_to is not None:
                owner = piece.slot.owner
                self.drawn.goes_to[owner] = piece.goes_to
                _join(self.drawn.links[-1].setdefault(owner, []), (start, low, stop, high))

    def _page_number(self, segment: Segment, key: str) -> Segment:
        text = str(self.pages_of.get(key, ""))
        width = segment.face.width(text, segment.piece.type.size)
        return replace(segment, x=segment.x + segment.width - width, width=width, text=text)

    def _underline(self, number: int, start: float, stop: float, y: float) -> None:
        colour = self.colours[number]
        below = y - _STEP * self.levels[number]
        self._rules.append((start, below, stop, 0.7, LINES[colour], DASHES[colour]))

    def _bar(self, number: int, x: float, middle: float, height: float) -> None:
        """Draw where a passage begins that has no underline of its own; where it ends its number stands."""
        self._rules.append((x, middle, x + _THIN, height, LINES[self.colours[number]], ()))

    def end(self) -> None:
        """Write out the page: decoration first, then the text in the order it was drawn.

        All but pictures is kept beside the canvas, as bytes: it would only be encoded there, letter by letter.
        """
        self._write_pictures()
        self._write_rules()
        self._write_texts()
        self.drawn.code.append("\n".join(self._code).encode("ascii"))
        self._code = []
        self.canvas.showPage()

    def _write_rules(self) -> None:
        if self._rules:
            code = self._code
            code.append("/Artifact <</Type /Layout>> BDC")
            state: tuple[object, ...] = ()
            for start, y, stop, weight, ink, dash in self._rules:
                if state != (state := (weight, ink, dash)):
                    dashes = " ".join(map(str, dash))
                    code.append(f"{weight} w {ink[0]} {ink[1]} {ink[2]} RG [{dashes}] 0 d")
                code.append(f"{start:.2f} {y:.2f} m {stop:.2f} {y:.2f} l S")
            code.append("EMC")
        self._rules = []

    def _write_pictures(self) -> None:
        for picture, left, top in self._pictures:
            picture.slot.content.append((self.drawn.pages - 1, self._content))
            self.canvas.addLiteral(f"/Figure <</MCID {self._content}>> BDC")
            self._content += 1
            draw_picture(picture, left, top, self.canvas)
            self.canvas.addLiteral("EMC")
        self._pictures = []

    def _write_texts(self) -> None:
        at, texts = 0, self._texts
        while at < len(texts):
            slot = texts[at][0]
            to = at
            while to < len(texts) and texts[to][0] is slot:
                to += 1
            self._write_content(slot, texts[at:to])
            at = to
        self._texts = []

    def _write_content(
        self, slot: Slot | None, texts: list[tuple[Slot | None, float, float, Segment]]
    ) -> None:
        code = self._code
        if slot is None:
            code.append("/Artifact <</Type /Pagination>> BDC BT")
        else:
            slot.content.append((self.drawn.pages - 1, self._content))
            code.append(f"/{slot.owner.tag} <</MCID {self._content}>> BDC BT")
            self._content += 1
        ink: Rgb | None = None
        font = ""
        heavy = 0.0
        for _, x, y, segment in texts:
            kind = segment.piece.type
            if kind.ink is not ink:
                ink = kind.ink
                code.append(f"{ink[0]} {ink[1]} {ink[2]} rg")
            if heavy != (heavy := 0.0 if segment.face.cut == kind.cut else _weight(segment, kind)):
                code.append(f"2 Tr {heavy:.2f} w [] 0 d {ink[0]} {ink[1]} {ink[2]} RG" if heavy else "0 Tr")
            for place, words in segment.letters or ((segment.x, segment.text),):
                code.append(f"1 0 0 1 {x - segment.x + place:.2f} {y + kind.rise:.2f} Tm")
                for subset, literal in self._literals(words, segment.face.name):
                    if font != (font := f"{subset} {kind.size} Tf"):
                        code.append(font)
                    code.append(f"({literal}) Tj")
        code.append("0 Tr ET EMC" if heavy else "ET EMC")

    def _literals(self, words: str, face: str) -> list[tuple[str, str]]:
        """Return what shows ``words``: the name of a font of 256 letters at most, and a literal of codes in it."""
        known = self._fonts.get(face)
        if known is not None:
            _, first, codes_of = known
            if words.isascii() and words.isprintable():
                # the first subset holds every letter of ASCII at its own code: see TTFont.State
                plain = "(" not in words and ")" not in words and "\\" not in words
                return [(first, words if plain else words.translate(_ESCAPED))]
            try:  # letters that were met before, all in the first subset
                codes = bytes([codes_of[code] for code in map(ord, words)])
                return [(first, codes.decode("latin-1").translate(_ESCAPED))]
            except (KeyError, ValueError):
                pass
        return self._met(words, face)

    def _met(self, words: str, face: str) -> list[tuple[str, str]]:
        """Give letters that are new a place in a font of the file."""
        from reportlab.pdfbase import pdfmetrics

        document = self.canvas._doc  # noqa: SLF001 - the fonts' subsets are kept by document
        font = pdfmetrics.getFont(face)
        made = [
            (font.getSubsetInternalName(subset, document), codes.decode("latin-1").translate(_ESCAPED))
            for subset, codes in font.splitString(words, document)
        ]
        if face not in self._fonts:
            self._fonts[face] = (
                font,
                font.getSubsetInternalName(0, document),
                font.state[document].assignments,
            )
        return made


_BOLD = frozenset({"semibold", "bold", "bold_italic"})
_STROKE = 0.025  # of the size
_LEAST = 10.0  # points: below, an outline would fill the letters


def _weight(segment: Segment, kind: Type) -> float:
    """Return how heavy an outline makes the letters bold, in points; 0 where the face is a bold one, or none is asked.

    The faces of Japanese, Korean and Chinese come in one weight.
    """
    wanted = kind.cut in _BOLD and segment.face.cut == "regular" and kind.size >= _LEAST
    return _STROKE * kind.size if wanted else 0.0


# Literal strings in ASCII only (ISO 32000-1, 7.3.4.2).
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(0x20), *range(0x7F, 0x100))}
_ESCAPED |= {ord(letter): f"\\{letter}" for letter in "()\\"}


def _join(rects: list[Rect], new: Rect) -> None:
    """Append ``new``, or lengthen the last rectangle where it goes on from that on one line."""
    if rects:
        left, low, right, high = rects[-1]
        if abs(low - new[1]) < 0.01 and abs(right - new[0]) < 0.6:
            rects[-1] = (left, low, new[2], max(high, new[3]))
            return
    rects.append(new)


FOOT_RULE = Rule(0.0, 0.0, 60.0, 0.5, RULE)
