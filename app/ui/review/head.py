"""The bar above the desk, and the pane of the passage with the head of its text."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.page import Page
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.label import ElidedLabel, Label
from app.ui.review.passage import Passage
from app.ui.tongue import tr


class Head(QWidget):
    """Says how much is left, and leads back, and to the other list.

    Signals: ``left()``; ``other_requested()``.
    """

    left = Signal()
    other_requested = Signal()

    def __init__(self, parent: QWidget, *, other: str, keys: str) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.setMinimumHeight(52)
        self.back = Button(tr("Back"), self, name=tr("Back to reading, key Esc"), icon="previous")
        self.title = Label(tr("Review"), self, font=fonts.reading(18, semibold=True))
        self.state = Label("", self, font=fonts.interface(tokens.size("body")), colour="secondary")
        self.other = Button(other, self, name=other.replace("  ", tr(", key ")), small=True)
        small = fonts.interface(tokens.size("small"))
        self.keys = Label(_kept_together(keys), self, font=small, colour="muted", wraps=True)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.state)
        row.addWidget(self.keys, 1)
        row.addWidget(self.other)
        self.other.clicked.connect(self.other_requested)
        self.back.clicked.connect(self.left)

    def say(self, sentence: str) -> None:
        """Show where one is."""
        self.state.setText(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.now()
        painter.fillRect(event.rect(), tokens["surface"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens["hairline"])
        painter.end()


def _kept_together(keys: str) -> str:
    """Return the line of keys so that it breaks between two keys only."""
    return "     ".join(one.replace(" ", "\u00a0") for one in re.split(" {3,}", keys))


class TextPane(QWidget):
    """The text that a finding stands in, under its title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.source = ElidedLabel("", self, font=fonts.interface(tokens.size("small")), colour="muted")
        self.title = ElidedLabel("", self, font=fonts.reading(18, semibold=True))
        for label in (self.source, self.title):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.view = Passage(self)
        head = QVBoxLayout()
        head.setContentsMargins(36, 12, 24, 12)
        head.setSpacing(2)
        head.addWidget(self.source)
        head.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_page(self, page: Page, *, zoom: float) -> None:
        """Show the text of ``page``."""
        fonts.cover(page.readout.text + page.title)
        provenance = page.readout.provenance
        publisher = page.reading.publisher or provenance.publisher or tr("Publisher not known")
        day = names.day(page.reading.facts.date) or tr("no date")
        self.source.setText(f"{single_line(publisher)}  ·  {day}")
        self.title.setText(single_line(page.title))
        self.view.show_page(page, zoom=zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens["paper"])
        painter.fillRect(0, self.view.y() - 1, self.width(), 1, tokens["hairline"])
        painter.end()
