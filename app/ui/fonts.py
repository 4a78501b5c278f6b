"""The two faces of the window, loaded from ``resources/fonts``; stand-ins only when a text needs them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from app.ui import tongue
from app.ui.resources import ROOT, flat_toml

_FOLDER = ROOT / "fonts"
# first and last characters of what the stand-ins are for; compiled patterns of such ranges cost 2 ms
_STAND_INS = {
    "cjk": (
        "\u1100\u11ff",
        "\u2e80\ud7ff",
        "\uf900\ufaff",
        "\ufe30\ufe4f",
        "\uff00\uffef",
        "\U00020000\U0003ffff",
    ),
    "signs": ("\u0370\u03ff", "\u0530\u10ff", "\u1f00\u1fff", "\u2100\u2bff", "\ufb00\ufdff", "\ufe70\ufeff"),
}
_tables: dict[str, dict[str, str]] = {}
_loaded: set[str] = set()
_made: dict[tuple[str, int, bool, bool, bool, str], QFont] = {}
_NATIVE = {
    "ja": (
        "BIZ UDGothic",
        "Yu Gothic UI",
        "Hiragino Sans",
        "Noto Sans CJK JP",
        "Noto Sans JP",
        "IPAexGothic",
    ),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "NanumGothic"),
}
_native: dict[str, tuple[str, ...]] = {}


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


def is_japanese(text: str) -> bool:
    """Return whether ``text`` holds kana: then its Chinese characters are set in their Japanese forms."""
    return not text.isascii() and any("\u3041" <= letter <= "\u30fa" for letter in set(text))


def _face(role: str, pixels: float, *, semibold: bool, italic: bool, japanese: bool = False) -> QFont:
    """Return the face, made once: looking a family up costs more than painting with it."""
    key = (role, max(1, round(pixels)), semibold, italic, japanese, tongue.now())
    if key not in _made:
        _made[key] = _make(role, key[1], semibold=semibold, italic=italic, japanese=japanese)
    return _made[key]


def _of_system() -> tuple[str, ...]:
    """Return the system's own face for an interface in Japanese or Korean, where it has one of those known.

    The bundled stand-in draws Chinese characters in their Chinese forms; a system that speaks Japanese has better.
    """
    now = tongue.now()
    if now == "en":
        return ()
    if now not in _native:
        _native[now] = tuple(name for name in _NATIVE[now] if QFontDatabase.hasFamily(name))[:1]
    return _native[now]


def _make(role: str, pixels: int, *, semibold: bool, italic: bool, japanese: bool) -> QFont:
    _load(role, "italic" if italic else "semibold" if semibold else "regular")
    stand_ins = ("japanese", "signs", "cjk") if japanese else ("signs", "cjk")
    if japanese:
        _load("japanese", "regular")
    roles = _roles()
    families = [roles[name]["family"] for name in (role, *stand_ins) if name in roles]
    if role == "interface":
        families[1:1] = _of_system()
    font = QFont(families)
    font.setPixelSize(pixels)
    font.setItalic(italic)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def reading(pixels: float, *, semibold: bool = False, italic: bool = False, japanese: bool = False) -> QFont:
    """Return the face that readouts are set in."""
    return _face("reading", pixels, semibold=semibold, italic=italic, japanese=japanese)


def interface(pixels: float, *, semibold: bool = False, italic: bool = False) -> QFont:
    """Return the face of labels, lists and buttons."""
    return _face("interface", pixels, semibold=semibold, italic=italic)
