"""The two faces of the window, loaded from ``resources/fonts``; stand-ins only when a text needs them."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.resources import ROOT, flat_toml

_FOLDER = ROOT / "fonts"
_CJK = re.compile("[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
_SIGNS = re.compile("[\u0370-\u03ff\u0530-\u10ff\u1f00-\u1fff\u2100-\u2bff\ufb00-\ufdff\ufe70-\ufeff]")
_tables: dict[str, dict[str, str]] = {}
_loaded: set[str] = set()


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


def cover(text: str) -> None:
    """Load the stand-in faces that ``text`` needs, before it is laid out."""
    if text.isascii():
        return
    for role, needed in (("cjk", _CJK), ("signs", _SIGNS)):
        if needed.search(text):
            _load(role, "regular")


def _face(role: str, pixels: float, *, semibold: bool, italic: bool) -> QFont:
    _load(role, "italic" if italic else "semibold" if semibold else "regular")
    roles = _roles()
    font = QFont([roles[name]["family"] for name in (role, "signs", "cjk") if name in roles])
    font.setPixelSize(max(1, round(pixels)))
    font.setItalic(italic)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def reading(pixels: float, *, semibold: bool = False, italic: bool = False) -> QFont:
    """Return the face that readouts are set in."""
    return _face("reading", pixels, semibold=semibold, italic=italic)


def interface(pixels: float, *, semibold: bool = False, italic: bool = False) -> QFont:
    """Return the face of labels, lists and buttons."""
    return _face("interface", pixels, semibold=semibold, italic=italic)
