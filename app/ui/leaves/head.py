"""The head of a page: the way back to the text, the title, what stands below it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.flow import Flow
from app.ui.kit.ground import fill
from app.ui.kit.label import ElidedLabel, Label
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_INSIDE = 14  # pixels between the edge of a button and its icon


class Head(QWidget):
    """Signals: ``left()`` back to the text."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.back = Button(
            "  ".join((tr("Back to the text"), "Esc")),
            self,
            name=tr("Back to the text, key Esc"),
            icon="previous",
            small=True,
        )
        self.back.setToolTip("  ·  ".join((tr("Back to the text"), "Esc")))
        self.back.clicked.connect(self.left)
        self.title = ElidedLabel("", self, font=fonts.reading(tokens.size("title"), semibold=True))
        self.subtitle = Label(
            "", self, font=fonts.interface(tokens.size("body")), colour="secondary", wraps=True
        )
        for label in (self.title, self.subtitle):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.subtitle.hide()
        self._actions = QWidget(self)
        self._flow = Flow(self._actions, gap=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._actions.setSizePolicy(policy)
        self._flow.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24 - _INSIDE, 8, 24 - _INSIDE, 10)
        self._column.setSpacing(2)
        self._column.addWidget(self._actions)
        self._column.addSpacing(4)
        words = QVBoxLayout()
        words.setContentsMargins(_INSIDE, 0, _INSIDE, 0)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._column.addLayout(words)

    def set_title(self, title: str) -> None:
        """Write the title."""
        self.title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Write what stands below the title; "" for nothing."""
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add(self, words: str, key: str, do: Callable[[], object], *, icon: str = "") -> Button:
        """Add an action."""
        button = Button(
            f"{words}  {key}",
            self,
            name=tr("{words}, key {key}", words=words, key=key),
            icon=icon,
            small=True,
        )
        button.clicked.connect(do)
        self._flow.addWidget(button)
        return button

    def set_margin(self, margin: int) -> None:
        """Begin the words ``margin`` pixels from the left edge; the icon of the first action stands above them."""
        margin -= _INSIDE
        margins = self._column.contentsMargins()
        if margins.left() != margin:
            margins.setLeft(margin)
            margins.setRight(margin)
            self._column.setContentsMargins(margins)

    def set_zoom(self, zoom: float) -> None:
        """Write larger or smaller."""
        tokens = theme.now()
        self.title.setFont(fonts.reading(tokens.size("title") * zoom, semibold=True))
        self.subtitle.setFont(fonts.interface(tokens.size("body") * zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.now()
        fill(painter, event.rect(), tokens["paper"])
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), tokens["hairline"])
        painter.end()
