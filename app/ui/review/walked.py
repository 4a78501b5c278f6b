"""A page of the desk that walks a list, one thing after the other, and says so where nothing is left."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import KnownError
from app.ui import fonts, theme
from app.ui.kit.cards import draw_wrapped
from app.ui.kit.splitting import Splitter
from app.ui.panes.banner import Banner
from app.ui.review.head import Head
from app.ui.review.keyed import Keyed
from app.ui.tongue import told


class Walked(Keyed):
    """A head that says where one is, a banner, and the panes; without them a sentence in their place.

    Who is of this kind gives ``forward`` and ``back``, and adds its keys to ``WALKING``.

    Signals: ``left()`` back to reading is wished.
    """

    left = Signal()
    WALKING: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_J: "forward",
        Qt.Key.Key_Down: "forward",
        Qt.Key.Key_K: "back",
        Qt.Key.Key_Up: "back",
        Qt.Key.Key_Escape: "leave",
    }

    def __init__(self, *, passed: tuple[QKeySequence, ...], other: str, keys: str) -> None:
        super().__init__(passed=passed)
        self.sentence = ""  # what is said where the panes would stand
        self.head = Head(self, other=other, keys=keys)
        self.banner = Banner(self)
        self.head.left.connect(self.leave)

    def put_panes(
        self, *panes: tuple[QWidget, int, int], widths: list[int], foot: QWidget | None = None
    ) -> None:
        """Lay the page out: for each pane its narrowest width and its share of what is left over, in pixels."""
        self.panes = Splitter(Qt.Orientation.Horizontal)
        for place, (pane, narrowest, share) in enumerate(panes):
            pane.setMinimumWidth(narrowest)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(place, share)
        self.panes.setSizes(widths)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.panes, 1)
        if foot is not None:
            column.addWidget(foot)
        column.addStretch(0)  # keeps the head at the top while the panes are hidden

    def show_nothing(self, sentence: str) -> None:
        """Show ``sentence`` in place of the panes."""
        self.panes.hide()
        self.head.say("")
        self.sentence = sentence
        self.update()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: KnownError) -> None:
        """Say what went wrong; what is shown stays."""
        self.banner.show_error(told(error), None)

    def leave(self) -> None:
        """Go back to reading."""
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, shown = theme.now(), self.panes.isVisible()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens["surface" if shown else "paper"])
        if not shown:
            font = fonts.interface(tokens.size("body"))
            frame = QRectF(self.rect()).adjusted(48, self.height() / 3, -48, 0)
            draw_wrapped(painter, self.sentence, font, tokens["muted"], frame)
        painter.end()
