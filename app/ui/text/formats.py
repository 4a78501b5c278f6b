"""The looks of a readout's text: block and character formats made from the theme."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from app.model.reading import BlockKind
from app.ui import fonts
from app.ui.fonts import Script
from app.ui.kit.label import tip
from app.ui.text.layers import Role
from app.ui.theme import Theme
from app.ui.tongue import tr

_DIM: frozenset[BlockKind] = frozenset({"navigation", "caption", "boilerplate"})
_SMALL: frozenset[BlockKind] = _DIM | {"date_line"}


class Formats:
    """The formats of one page at one zoom. Made anew when theme or zoom change."""

    def __init__(self, theme: Theme, *, zoom: float, script: Script = "") -> None:
        self.theme = theme
        self._script = script
        self.pixels = theme.size("reading") * zoom
        self.body = fonts.reading(self.pixels, script=script)
        self.indent = round(self.pixels * 1.9)
        self._made: dict[tuple[BlockKind | None, frozenset[Role]], QTextCharFormat] = {}

    @cached_property
    def measure(self) -> int:
        """The width of the text column in pixels: so many average characters of the reading face."""
        alphabet = "abcdefghijklmnopqrstuvwxyz etaoin shrdlu "
        each = QFontMetricsF(self.body).horizontalAdvance(alphabet) / len(alphabet)
        return round(self.theme.size("measure") * each) + self.indent

    def block(self, kind: BlockKind | None, *, level: int = 0, hangs: bool = False) -> QTextBlockFormat:
        """Return the format of one line of the record; ``kind`` None is an empty line."""
        made = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        if kind is None:
            made.setLineHeight(self.pixels * 0.62, fixed)
            return made
        leading = self.theme.size("leading") / 100 * (0.82 if kind in _SMALL else 1.0)
        made.setLineHeight(self._pixels_of(kind) * leading, fixed)
        made.setLeftMargin(self.indent * (level + 1) if kind not in {"title", "heading"} else self.indent)
        if hangs:
            made.setTextIndent(-self.indent)
        if kind == "point":
            made.setBottomMargin(self.pixels * 0.55)
        return made

    def text(self, kind: BlockKind | None, roles: frozenset[Role]) -> QTextCharFormat:
        """Return the look of text with these roles in a block of this kind."""
        key = (kind, roles)
        if key not in self._made:
            self._made[key] = self._make(kind, roles)
        return self._made[key]

    def label(self) -> QTextCharFormat:
        """Return the look of a point's number."""
        return _format(fonts.interface(self.pixels * 0.76, script=self._script), self.theme["muted"])

    def collapsed(self) -> QTextCharFormat:
        """Return the look of white space that stands in the source but must not push the text."""
        font = QFont(self.body)
        font.setPixelSize(1)
        return _format(font, self.theme["paper"])

    def gap(self, label: str, lead: int) -> QTextCharFormat:
        """Return a space as wide as brings what follows it exactly to the indent."""
        taken = QFontMetricsF(self.label().font()).horizontalAdvance(label)
        taken += lead * QFontMetricsF(self.collapsed().font()).horizontalAdvance(" ")
        taken += QFontMetricsF(self.body).horizontalAdvance(" ")
        font = QFont(self.body)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, max(0.0, self.indent - taken))
        return _format(font, self.theme["ink"])

    def _pixels_of(self, kind: BlockKind | None) -> float:
        if kind in _SMALL:
            return self.pixels * 0.76
        return self.pixels * (1.12 if kind in {"title", "heading"} else 1.0)

    def _make(self, kind: BlockKind | None, roles: frozenset[Role]) -> QTextCharFormat:
        pixels = self._pixels_of(kind)
        names = {role.name for role in roles}
        ink = self.theme["ink"]
        if kind in _SMALL:
            ink = self.theme["faint" if kind in _DIM else "secondary"]
            return _format(fonts.interface(pixels, italic="credit" in names, script=self._script), ink)
        if names & {"reported", "attendance"} and "person" not in names:
            ink = self.theme["secondary"]
        font = fonts.reading(
            pixels,
            semibold="verb" in names or kind in {"title", "heading"},
            italic="reported" in names,
            script=self._script,
        )
        made = _format(font, ink)
        for role in roles:
            self._voiced(made, role)
        return made

    def _voiced(self, made: QTextCharFormat, role: Role) -> None:
        """Colour the subject and verb of a statement by side; an inferred speaker is dotted.

        What is mentioned bears a broken line.
        """
        if role.name == "reference":
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(self.theme["outline"])
            made.setToolTip(tip(tr("Ctrl+click, or D, goes to what is mentioned here")))
        if role.name not in {"subject", "verb"} or role.voice is None:
            return
        colour = self.theme["joint"] if role.voice < 0 else self.theme.side(role.voice)
        made.setForeground(colour)
        if role.inferred:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(colour)


def _format(font: QFont, ink: QColor | Qt.GlobalColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(ink)
    return made
