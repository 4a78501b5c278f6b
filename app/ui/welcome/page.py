"""What Chancery is, in three lines, and the next actions with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from app.ui import fonts, icons, theme
from app.ui.kit.cards import draw_line
from app.ui.kit.label import Label
from app.ui.review.keyed import Keyed
from app.ui.tongue import noop, tr

_WIDTH = 640
_TALL, _LOW = 60, 40  # pixels; a low way shows no second line
_ROOM = 600  # height of the page from which there is room for tall ways
LINES = (
    noop("Official readouts, kept exactly as published, with proof that nothing was changed."),
    noop("Text, attendees and agreements side by side; what was inferred looks different."),
    noop("Highlights, notes, tags and sourced briefs. Nothing leaves this computer."),
)


class Way(NamedTuple):
    """One way on: what it is called, what it leads to, its key, its icon, and the action that does it ("": leave)."""

    text: str
    more: str
    key: str
    icon: str
    action: str


class WayButton(QAbstractButton):
    """A way on as a wide row: icon, words, key."""

    def __init__(self, way: Way, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = way
        self.setText(way.text)
        self.setAccessibleName(f"{way.text}, {way.key}")
        self.setAccessibleDescription(way.more)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(_TALL)
        fonts.cover(way.more)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows and Enter belong to the page, which walks in a ring

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        over = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(tokens["focus" if self.hasFocus() else "hairline"], 2 if self.hasFocus() else 1))
        painter.setBrush(tokens["wash" if over else "raised"])
        painter.drawRoundedRect(frame, 8, 8)
        picture = icons.pixmap(
            self.way.icon, colour=tokens["accent"], pixels=20, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(frame.left() + 18, frame.center().y() - 10), picture)
        body = fonts.interface(tokens.size("body"), semibold=True)
        small = fonts.interface(tokens.size("small"))
        taken = QFontMetrics(small).horizontalAdvance(self.way.key) + 20
        chip = QRectF(frame.right() - taken - 14, frame.center().y() - 12, taken, 24)
        painter.setPen(QPen(tokens["outline"], 1))
        painter.setBrush(tokens["surface"])
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(small)
        painter.setPen(tokens["secondary"])
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), self.way.key)
        tall = self.height() == _TALL
        top = frame.top() + 9 if tall else frame.center().y() - 9
        words = QRectF(frame.left() + 56, top, chip.left() - frame.left() - 68, 18)
        draw_line(painter, self.way.text, body, tokens["ink"], words)
        if tall:
            draw_line(painter, self.way.more, small, tokens["secondary"], words.translated(0, 20))
        painter.end()


class WelcomePage(Keyed):
    """The page. Signals: ``left()`` to what is held; ``wished(str)`` an action of the table."""

    left = Signal()
    wished = Signal(str)
    wishes: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Escape: "leave",
        Qt.Key.Key_Down: "forward",
        Qt.Key.Key_J: "forward",
        Qt.Key.Key_Up: "back",
        Qt.Key.Key_K: "back",
        Qt.Key.Key_Return: "choose",
        Qt.Key.Key_Enter: "choose",
    }

    def __init__(self, ways: Sequence[Way], *, passed: tuple[QKeySequence, ...]) -> None:
        super().__init__(passed=passed)
        self.setObjectName("welcome")
        self.setAccessibleName(tr("Welcome to Chancery"))
        tokens = theme.now()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label("Chancery", self, font=fonts.reading(34, semibold=True)))
        column.addSpacing(4)
        for line in LINES:
            column.addWidget(
                Label(
                    tr(line),
                    self,
                    font=fonts.reading(tokens.size("body") + 2),
                    colour="secondary",
                    wraps=True,
                )
            )
        column.addSpacing(20)
        self.ways: list[WayButton] = []
        for way in ways:
            button = WayButton(way, self)
            button.clicked.connect(partial(self._take, way))
            column.addWidget(button)
            self.ways.append(button)
        column.addSpacing(8)
        column.addWidget(
            Label(
                tr("↑ ↓ and Enter choose.   F1 opens the help, Ctrl+Shift+P shows every command."),
                self,
                font=fonts.interface(tokens.size("small")),
                colour="muted",
            )
        )
        inner = QWidget(self)
        inner.setLayout(column)
        column.setContentsMargins(24, 0, 24, 0)
        inner.setMaximumWidth(_WIDTH + 48)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 16, 0, 16)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def start(self) -> None:
        """Give the keyboard to the first way."""
        self.ways[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go to what is held."""
        self.left.emit()

    def forward(self) -> None:
        """Go to the next way."""
        self._step(1)

    def back(self) -> None:
        """Go to the way before."""
        self._step(-1)

    def choose(self) -> None:
        """Take the way that has the keyboard."""
        for button in self.ways:
            if button.hasFocus():
                button.click()
                return

    def _step(self, by: int) -> None:
        at = next((number for number, one in enumerate(self.ways) if one.hasFocus()), 0)
        self.ways[(at + by) % len(self.ways)].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, way: Way) -> None:
        if way.action:
            self.wished.emit(way.action)
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self.ways:
            button.setFixedHeight(_TALL if self.height() >= _ROOM else _LOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.now()["paper"])
        painter.end()
