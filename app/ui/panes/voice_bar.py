"""Whose voice a text carries, as a bar and in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.model.page import Page, voices
from app.ui import fonts, names, theme
from app.ui.kit.label import tip
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent


_SHORTEST = 24  # pixels of the bar


class VoiceBar(QWidget):
    """Whose voice the text carries: a bar, and the same in words and numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, int, str]] = []
        self.setFixedHeight(22)
        self.setFont(fonts.interface(theme.now().size("small")))

    def show_page(self, page: Page) -> None:
        """Count the statements of ``page``."""
        counted = voices(page.reading)
        self._parts = [
            (names.country_short(side), number, f"side_{place % 4 + 1}")
            for place, (side, number) in enumerate(counted.by_side)
        ]
        self._parts.append((tr("joint"), counted.joint, "joint"))
        if counted.unattributed:
            self._parts.append((tr("unattributed"), counted.unattributed, "muted"))
        words = " · ".join(f"{name} {number}" for name, number, _ in self._parts)
        self.setAccessibleName(tr("Whose voice: {words}", words=words))
        self.setToolTip(
            tip(
                tr(
                    "Statements made at this meeting, by who makes them: {words}. Reported elsewhere: {reported}.",
                    words=words,
                    reported=counted.reported,
                )
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = sum(metrics.horizontalAdvance(f"{name} {number}") + 26 for name, number, _ in self._parts)
        return QSize(metrics.horizontalAdvance(tr("Whose voice")) + 12 + 108 + words, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(number for _, number, _ in self._parts)
        if not total:
            return
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        metrics = QFontMetrics(self.font())
        middle = self.height() / 2
        # where there is little room the bar gives way, then the heading, which the tip says too
        lacking, x = max(0, self.sizeHint().width() - self.width()), 0.0
        if lacking <= 96 - _SHORTEST:
            painter.setPen(tokens["muted"])
            x = self._word(painter, metrics, x, tr("Whose voice")) + 10
        else:
            lacking -= metrics.horizontalAdvance(tr("Whose voice")) + 10
        painter.setPen(Qt.PenStyle.NoPen)
        bar = min(96, max(_SHORTEST, 96 - lacking))
        for _, number, token in self._parts:
            width = bar * number / total
            if number:
                painter.setBrush(tokens[token])
                painter.drawRoundedRect(QRectF(x, middle - 4, max(2.0, width - 1.5), 8), 1.5, 1.5)
                x += width
        x += 12
        for name, number, token in self._parts:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens[token if number else "outline"])
            painter.drawRect(QRectF(x, middle - 3.5, 7, 7))
            painter.setPen(tokens["secondary" if number else "muted"])
            x = self._word(painter, metrics, x + 12, f"{name} {number}") + 14
        painter.end()

    def _word(self, painter: QPainter, metrics: QFontMetrics, x: float, word: str) -> float:
        width = metrics.horizontalAdvance(word)
        painter.drawText(QRectF(x, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), word)
        return x + width


class MadeBy(QWidget):
    """Who made the reading: a dotted edge while only the parser did, a whole one once a person confirmed it.

    Signals: ``pressed()`` it was clicked.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._confirmed = False
        self.setFont(fonts.interface(theme.now().size("small") - 1))
        self.setFixedHeight(20)

    def show_page(self, page: Page) -> None:
        """Show who made the reading of ``page``."""
        reading = page.reading
        left = sum(1 for finding in reading.findings if finding.severity == "review")
        self._confirmed = reading.confirmed and not left
        if self._confirmed:
            self._words = tr("Confirmed by {made_by}", made_by=reading.made_by)
            more = tr("What was not corrected stands as the parser read it. Ctrl+Shift+R goes through it.")
        elif reading.confirmed:
            self._words = tr(
                "Partly reviewed by {made_by} · {left} to review", made_by=reading.made_by, left=left
            )
            more = tr("What waits is found with Ctrl+R.")
        else:
            self._words, more = (
                tr("Inferred, not confirmed"),
                tr("No person has confirmed this reading yet. Ctrl+Shift+R corrects it and confirms it."),
            )
        self.setAccessibleName(self._words)
        self.setToolTip(tip(tr("Made by {made_by}. {more}", made_by=reading.made_by, more=more).strip()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._words) + 20, 20)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens["positive" if self._confirmed else "outline"], 1.2)
        if not self._confirmed:
            pen.setDashPattern([1.5, 2.0])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setPen(tokens["positive" if self._confirmed else "muted"])
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)
        painter.end()
