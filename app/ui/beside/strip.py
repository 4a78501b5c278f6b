"""The strip over two texts: what they are level by, the lock, and the way back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.chip import Chip
from app.ui.kit.ground import fill
from app.ui.kit.label import ElidedLabel
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.ui.beside.together import Together


class PairStrip(QWidget):
    """Shows whether two texts scroll together, and what by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(40)
        self.words = ElidedLabel("", self, font=fonts.interface(theme.now().size("body")), colour="secondary")
        self.lock = Chip(tr("Scroll together"), self)
        self._row = QHBoxLayout(self)
        self.lock.setFixedHeight(26)
        self._row.setContentsMargins(18, 0, 12, 1)
        self._row.addWidget(self.lock)
        self._row.addWidget(self.words, 1)
        self.hide()

    def add(self, action: QAction, text: str) -> None:
        """Add a button for ``action`` at the right."""
        button = Button(text, self, name=action.text(), kind="plain", small=True)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)

    def join(self, action: QAction) -> None:
        """Let the chip do what ``action`` does."""
        self.lock.setToolTip(action.toolTip())
        self.lock.clicked.connect(action.trigger)

    def show_lock(self, together: Together | None) -> None:
        """Show how two texts go together; None where there is one text."""
        self.setVisible(together is not None)
        if together is not None:
            self.lock.setEnabled(together.possible)
            self.lock.setChecked(together.locked and together.possible)
            self.words.setText(together.words)
            self.lock.setAccessibleName(tr("Scroll together, {words}", words=together.words))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["surface"])
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), tokens["hairline"])
        painter.end()
