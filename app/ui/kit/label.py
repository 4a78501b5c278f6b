"""Labels that can only show plain text: what comes from a file is never read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui import fonts, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Label(QLabel):
    """A plain-text label in one of the theme's colours; it follows the theme when that changes."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        font: QFont,
        colour: str = "ink",
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setOpenExternalLinks(False)
        self._dressed: QFont | None = None
        self.setFont(font)
        self.setWordWrap(wraps)
        self._colour = colour
        self.recolour()
        self.setText(text)

    def setText(self, text: str) -> None:
        fonts.cover(text)
        self._dress(text)
        super().setText(text)

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        self._face = font if isinstance(font, QFont) else QFont(font)
        self._dress(self.text())

    def _dress(self, text: str) -> None:
        """Take the face as ``text`` wants it; nothing is measured anew where that is the one in use."""
        suited = fonts.suited(self._face, text)
        if suited is not self._dressed:
            self._dressed = suited
            super().setFont(suited)

    def recolour(self) -> None:
        """Take the colour from the theme in force."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.now()[self._colour])
        self.setPalette(palette)


class ElidedLabel(Label):
    """A label of one line that ends in an ellipsis where there is no room; the tip shows all of it."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.now()[self._colour])
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


def tip(text: str) -> str:
    """Return ``text`` for a tool tip: tool tips are drawn by the rich-text engine, so it is escaped."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{plain}</p>" if plain else ""
