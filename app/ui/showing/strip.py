"""The strip over a text of which a part is faded: what is shown, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.ground import fill
from app.ui.kit.label import ElidedLabel
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class FadeStrip(QWidget):
    """Says what has been left standing. Signals: ``ended()`` everything is to be shown again."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self.words = ElidedLabel("", self, font=fonts.interface(theme.now().size("body")), colour="secondary")
        self.button = Button(tr("Show everything"), self, kind="plain", small=True)
        self.button.clicked.connect(self.ended)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(36, 0, 12, 1)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)
        self.hide()

    def show_words(self, words: str, key: str) -> None:
        """Say what is shown; nothing to say hides the strip. ``key`` shows everything again."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.button.setToolTip(tr("Show everything  ·  {key}", key=key))
        self.setVisible(bool(words))

    def align(self, left: int) -> None:
        """Begin where the text does."""
        margins = self._row.contentsMargins()
        if margins.left() != left:
            margins.setLeft(left)
            self._row.setContentsMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["wash"])
        fill(painter, QRect(0, 0, self.width(), 1), tokens["hairline"])
        painter.end()
