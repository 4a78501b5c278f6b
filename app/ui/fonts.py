"""The two faces of the window, loaded from ``resources/fonts``; stand-ins only when a text needs them.

Chinese characters have other forms in Japanese, Korean and Chinese print, so which stand-in comes first depends on
the script of the text (``script_of``) and, for labels, on the language of the interface.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from app.ui import tongue
from app.ui.resources import ROOT, flat_toml

Script = Literal["", "japanese", "korean"]

_FOLDER = ROOT / "fonts"
# first and last characters of what the stand-ins are for; compiled patterns of such ranges cost 2 ms
_STAND_INS = {
    "korean_interface": ("\u1100\u11ff", "\u3130\u318f", "\ua960\ua97f", "\uac00\ud7ff"),
    "japanese_interface": ("\u3041\u30ff",),
    "cjk": (
        "\u2e80\u312f",
        "\u3190\ua95f",
        "\uf900\ufaff",
        "\ufe30\ufe4f",
        "\uff00\uffef",
        "\U00020000\U0003ffff",
    ),
    "signs": ("\u0370\u03ff", "\u0530\u10ff", "\u1f00\u1fff", "\u2100\u2bff", "\ufb00\ufdff", "\ufe70\ufeff"),
    "emoji": ("\u20e3\u20e3", "\ufe0f\ufe0f", "\U0001f000\U0001faff", "\U000e0020\U000e007f"),
}
# whose own forms come first
_OWN: dict[str, dict[Script, str]] = {
    "reading": {"japanese": "japanese", "korean": "korean"},
    "interface": {"japanese": "japanese_interface", "korean": "korean_interface"},
}
_SPOKEN: dict[str, Script] = {"ja": "japanese", "ko": "korean"}
_tables: dict[str, dict[str, str]] = {}
_loaded: set[str] = set()
_made: dict[tuple[str, int, bool, bool, Script, str], QFont] = {}


def _roles() -> dict[str, dict[str, str]]:
    if not _tables:
        _tables.update(flat_toml(_FOLDER / "fonts.toml"))
    return _tables


def _load(role: str, style: str) -> None:
    """Load the file of one style, once; a missing file leaves the system's own face in place."""
    name = _roles().get(role, {}).get(style, "")
    if name and name not in _loaded:
        _loaded.add(name)
        QFontDatabase.addApplicationFont(str(_FOLDER / name))


def cover(text: str) -> bool:
    """Load the stand-in faces that ``text`` needs, before it is laid out; return whether one was new."""
    if text.isascii():
        return False
    before = len(_loaded)
    letters = [letter for letter in set(text) if letter > "\u036f"]
    for role, ranges in _STAND_INS.items():
        if any(ends[0] <= letter <= ends[1] for letter in letters for ends in ranges):
            _load(role, "regular")
    return len(_loaded) > before


def script_of(text: str) -> Script:
    """Return whose forms ``text`` is set in: Japanese where it holds kana, Korean where most of it is hangul."""
    if text.isascii():
        return ""
    letters = set(text)
    if any("\u3041" <= letter <= "\u30fa" for letter in letters):
        return "japanese"
    hangul = sum("\uac00" <= letter <= "\ud7a3" for letter in letters)
    return "korean" if hangul > sum("\u4e00" <= letter <= "\u9fff" for letter in letters) else ""


def _face(role: str, pixels: float, *, semibold: bool, italic: bool, script: Script = "") -> QFont:
    """Return the face, made once: looking a family up costs more than painting with it."""
    key = (role, max(1, round(pixels)), semibold, italic, script, tongue.now())
    if key not in _made:
        _made[key] = _make(role, key[1], semibold=semibold, italic=italic, script=script)
    return _made[key]


def _make(role: str, pixels: int, *, semibold: bool, italic: bool, script: Script) -> QFont:
    style = "semibold" if semibold else "regular"
    _load(role, "italic" if italic else style)
    asked: list[Script] = [script]
    if role == "interface":
        asked.append(_SPOKEN.get(tongue.now(), ""))
    own = [_OWN[role][one] for one in asked if one]
    for one in own:
        _load(one, "regular")
        _load(one, style)
    roles = _roles()
    faces = dict.fromkeys((role, *own, "korean_interface", "signs", "emoji", "cjk"))
    font = QFont([roles[one]["family"] for one in faces if one in roles])
    font.setPixelSize(pixels)
    font.setItalic(italic)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def suited(font: QFont, text: str) -> QFont:
    """Return the interface face ``font`` as ``text`` wants it: Japanese in Japanese forms, Korean in Korean ones."""
    script = script_of(text)
    if not script or font.family() != _roles()["interface"]["family"]:
        return font
    semibold = font.weight() >= QFont.Weight.DemiBold
    return _face("interface", font.pixelSize(), semibold=semibold, italic=font.italic(), script=script)


def reading(pixels: float, *, semibold: bool = False, italic: bool = False, script: Script = "") -> QFont:
    """Return the face that readouts are set in."""
    return _face("reading", pixels, semibold=semibold, italic=italic, script=script)


def interface(pixels: float, *, semibold: bool = False, italic: bool = False, script: Script = "") -> QFont:
    """Return the face of labels, lists and buttons."""
    return _face("interface", pixels, semibold=semibold, italic=italic, script=script)
