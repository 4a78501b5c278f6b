"""The two that may be one, next to each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.cards import Card, draw_line, draw_wrapped, wrapped_height
from app.ui.kit.label import Label
from app.ui.models.rows import Row
from app.ui.review.pairs import Pair, Told
from app.ui.tongue import told, tr

_LEFT, _RIGHT = 20, 18
_MOST = 32.0  # two lines


class PairCard(Card):
    """Paints one proposal in the list: what the two may be, and their names."""

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, Pair):
            return 0
        return 38 + round(min(_MOST, wrapped_height(_both(row), _small(), width - _LEFT - _RIGHT)))

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, Pair):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        bold = fonts.interface(tokens.size("body"), semibold=True)
        top = QRectF(inner.left(), inner.top(), inner.width(), 18)
        draw_line(painter, row.kind, bold, tokens["ink"], top)
        words = inner.adjusted(0, 19, 0, 2)
        painter.setClipRect(words)
        draw_wrapped(painter, _both(row), _small(), tokens["secondary"], words)


class OneSide(QWidget):
    """One of the two. Its edge is dotted: nothing is joined until a person says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 20)
        self._column.setSpacing(6)

    def show_told(self, told: Told) -> None:
        """Show ``told`` in place of what was shown."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        tokens = theme.now()
        body = fonts.interface(tokens.size("body"))
        fonts.cover(told.heading + "".join(told.lines) + "".join(one.words for one in told.texts))
        self._say(told.heading, fonts.reading(20, semibold=True), "ink")
        for line in told.lines:
            self._say(line, body, "secondary")
        if told.texts:
            self._column.addSpacing(8)
            self._say(tr("In"), fonts.interface(tokens.size("heading"), semibold=True), "secondary")
        for text in told.texts:
            self._say(text.words, body, "ink")
        self._column.addStretch(1)
        self.setAccessibleName(told.heading)
        self.setAccessibleDescription(". ".join((*told.lines, *(one.words for one in told.texts))))

    def _say(self, words: str, font: QFont, colour: str) -> None:
        self._column.addWidget(Label(words, self, font=font, colour=colour, wraps=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens["outline"], 1.4)
        pen.setDashPattern([1.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(tokens["raised"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


class Sides(QWidget):
    """Both sides under the question and its reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.question = Label("", self, font=fonts.reading(tokens.size("title") - 2, semibold=True))
        self.reason = Label(
            "", self, font=fonts.reading(tokens.size("reading")), colour="secondary", wraps=True
        )
        self.first = OneSide(self)
        self.second = OneSide(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(36, 24, 36, 24)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.question, 0, 0, 1, 2)
        grid.addWidget(self.reason, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, 8)
        grid.addWidget(self.first, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.second, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(4, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def show_pair(self, pair: Pair) -> None:
        """Show the two of ``pair``."""
        self.question.setText(pair.kind)
        reason = told(pair.proposal.reason)
        self.reason.setText(tr("{reason}.", reason=f"{reason[:1].upper()}{reason[1:]}"))
        self.first.show_told(pair.first)
        self.second.show_told(pair.second)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.now()["paper"])
        painter.end()


def _both(pair: Pair) -> str:
    return tr("{first} and {second}", first=pair.first.heading, second=pair.second.heading)


def _small() -> QFont:
    return fonts.interface(theme.now().size("small"))
