"""The faces: which font sets which letter, and how wide it is.

A letter its own face lacks is set from another bundled one, run by run; one that no bundled face has, from
a font of this computer (``system_fonts``). A letter that none has is never dropped: ``missing`` names it, and
the export stops (reportlab itself would leave it out without a word).
"""

from __future__ import annotations

import re
import struct
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from app.brief.render.paper import Cut, Family
from app.brief.render.system_fonts import SystemFont, fonts_with
from app.errors import BugError
from app.model.shipped import shipped

_SKIPPED = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff") | frozenset(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10)))
)  # characters that are not meant to be seen; the source line says how many the record holds
_PICTURES: dict[int, int] = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)), 0xFFFD)
_PICTURES |= dict.fromkeys((0x09, 0x0B, 0x0C, 0x0D, *range(0x1C, 0x20), 0x85), ord(" "))  # white space too
_PICTURES |= {0x2028: ord("\n"), 0x2029: ord("\n"), ord("\n"): ord("\n")}


_VARIANT = re.compile("[\ufe00-\ufe0f]")
_STAND_INS = ("signs", "cjk", "japanese", "traditional", "korean", "emoji")
_OWN = {"ja": "japanese", "ko": "korean", "hant": "traditional", "hans": "cjk"}  # by the forms of letters
_OTHER = {"reading": "interface", "interface": "reading"}


def _is_hangul(letter: str) -> bool:
    return "\u1100" <= letter <= "\u11ff" or "\u3130" <= letter <= "\u318f" or "\uac00" <= letter <= "\ud7a3"


class LetterMissingError(BugError):
    """A letter that no font has was to be set: ``letters`` tells all of a brief's."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font at reportlab's command. ``widths`` are thousandths of the size, by code point."""

    name: str
    letters: frozenset[str]
    widths: dict[int, float]
    default_width: float
    cut: str = "regular"

    def width(self, text: str, size: float) -> float:
        """Return how wide ``text`` is at ``size``, in points."""
        widths, default = self.widths, self.default_width
        return 0.001 * size * sum(widths.get(ord(letter), default) for letter in text)


def printable(text: str) -> str:
    """Return ``text`` as it is printed: control characters as U+FFFD, zero-width ones left out.

    Control characters that are white space become a space; line ends stay. Nothing else changes.
    """
    if text.isprintable() and (text.isascii() or not _VARIANT.search(text)):
        return text  # of what is not meant to be seen only the selectors of variants count as printable
    seen = text.translate(_PICTURES)
    return "".join(letter for letter in seen if letter not in _SKIPPED)


@cache
def face(family: str, cut: str) -> Face:
    """Return a bundled face, loaded once; families of one cut give that for every other."""
    entry = _manifest()[family]
    if cut not in entry:
        return face(family, "regular")
    file = entry[cut]
    return _registered(Path(file).stem, str(shipped("resources", "fonts", file)), entry.get("index", 0), cut)


def _registered(name: str, file: str, index: int, cut: str) -> Face:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    if name not in pdfmetrics.getRegisteredFontNames():
        font = TTFont(name, file, subfontIndex=index)
        font.face.name = name.encode(
            "ascii", "replace"
        )  # of two fonts called alike the second were not taken
        pdfmetrics.registerFont(font)
    metrics = pdfmetrics.getFont(name).face
    letters = frozenset(map(chr, metrics.charToGlyph)) | {"\n"}  # a line end is never drawn
    return Face(name, letters, metrics.charWidths, metrics.defaultWidth, cut)


@cache
def _manifest() -> dict[str, Any]:
    return tomllib.loads(shipped("resources", "fonts", "fonts.toml").read_text(encoding="utf-8"))


def runs(text: str, family: Family, cut: Cut, language: str = "") -> list[tuple[Face, str]]:
    """Split printable ``text`` into runs of one face each; ``LetterMissingError`` where a letter is in none.

    ``language`` tells which forms Han letters are to have: see ``paper.forms``.
    """
    own = face(family, cut)
    if own.letters.issuperset(text):
        return [(own, text)] if text else []
    found: list[tuple[Face, str]] = []
    for letter in text:
        one = _face_of(letter, family, cut, language)
        if one is None:
            raise LetterMissingError(f"no font has U+{ord(letter):04X}")
        if found and found[-1][0] is one:
            found[-1] = (one, found[-1][1] + letter)
        else:
            found.append((one, letter))
    return found


@cache
def _face_of(letter: str, family: Family, cut: Cut, language: str) -> Face | None:
    others = [_OWN[language]] if language in _OWN else []
    if _is_hangul(letter):
        others.insert(0, "korean")
    elif "\u3040" <= letter <= "\u30ff":
        others.insert(0, "japanese")
    if family == "interface":  # labels have faces of their own
        others = [name for one in others for name in (f"{one}_interface", one) if name in _manifest()]
    for name in dict.fromkeys((family, _OTHER[family], *others, *_STAND_INS)):
        if letter in (one := face(name, cut)).letters:
            return one
    return _system_face(letter)


def _system_face(letter: str) -> Face | None:
    """Return a face of this computer that has ``letter``, where one may be embedded and can be read."""
    from reportlab.pdfbase.ttfonts import TTFError

    for font in fonts_with(letter):
        try:
            found = _loaded(font)
        except (TTFError, OSError, struct.error, KeyError, IndexError, ValueError):
            continue  # another library cannot use it
        if letter in found.letters:
            return found
    return None


@cache
def _loaded(font: SystemFont) -> Face:
    """Return a font of this computer as a face; its name is told apart from those of the bundled ones."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", f"System-{font.path.stem}-{font.index}")
    return _registered(name, str(font.path), font.index, "regular")


def missing(text: str) -> list[str]:
    """Return the letters of ``text`` that no font here can set, each once, by name."""
    letters = set(printable("".join(set(text))))
    if face("reading", "regular").letters.issuperset(letters):
        return []
    lost = sorted(letter for letter in letters if _face_of(letter, "reading", "regular", "") is None)
    return [f"U+{ord(letter):04X} {unicodedata.name(letter, 'without a name')}" for letter in lost]
