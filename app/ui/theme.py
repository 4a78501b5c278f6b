"""The design tokens of the window: colours, sizes, and the palette made of them.

Widgets paint with ``theme.now()`` and hear of a change as Qt's own PaletteChange event.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.resources import ROOT, flat_toml


class Theme:
    """One scheme: ``theme["ink"]`` is a colour, ``theme.size("body")`` pixels at zoom 1."""

    __slots__ = ("_colours", "_sizes", "name")

    def __init__(self, name: str) -> None:
        tables = flat_toml(ROOT / "themes" / f"{name}.toml")
        self.name = name
        self._colours = {token: QColor(value) for token, value in tables["colour"].items()}
        self._sizes = {token: int(value) for token, value in tables["size"].items()}

    def __getitem__(self, token: str) -> QColor:
        return self._colours[token]

    def size(self, token: str) -> int:
        """Return a size in pixels (``measure`` in characters, ``leading`` in per cent)."""
        return self._sizes[token]

    def side(self, place: int) -> QColor:
        """Return the colour of the side that is named in this ``place`` (0 is the first)."""
        return self._colours[f"side_{place % 4 + 1}"]

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than the ink."""
        return self.name == "dark"

    def palette(self) -> QPalette:
        """Return the palette for what Qt paints itself: fields, menus, dialogs."""
        palette = QPalette()
        role = QPalette.ColorRole
        for token, roles in (
            ("surface", (role.Window, role.Button)),
            ("paper", (role.Base,)),
            ("wash", (role.AlternateBase,)),
            ("ink", (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.ToolTipText)),
            ("muted", (role.PlaceholderText,)),
            ("selection", (role.Highlight,)),
            ("raised", (role.ToolTipBase, role.Light)),
            ("hairline", (role.Mid, role.Midlight)),
            ("outline", (role.Dark,)),
            ("shadow", (role.Shadow,)),
            ("accent", (role.Link, role.Accent)),
            ("danger", (role.BrightText,)),
        ):
            for one in roles:
                palette.setColor(one, self._colours[token])
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self._colours["outline"])
        return palette


_loaded: dict[str, Theme] = {}
_now: list[Theme] = []


def now() -> Theme:
    """Return the theme in force; the light one before any was applied."""
    if not _now:
        _now.append(named("light"))
    return _now[0]


def named(name: str) -> Theme:
    """Return the theme ``light`` or ``dark``; each file is read once."""
    if name not in _loaded:
        _loaded[name] = Theme(name)
    return _loaded[name]


def system_name() -> str:
    """Return the theme the desktop asks for; light where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def apply(name: str) -> None:
    """Put a theme in force; every widget is told by its palette."""
    _now[:] = [named(name)]
    QApplication.setPalette(_now[0].palette())
