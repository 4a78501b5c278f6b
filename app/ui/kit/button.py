"""Buttons: a word, an icon, or both; the key that does the same is written in the tip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui import fonts, icons, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent

Kind = Literal["quiet", "plain", "primary"]


class Button(QAbstractButton):
    """A button that is painted with the theme's tokens. Its text is always plain text."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        icon: str = "",
        kind: Kind = "quiet",
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._kind = kind
        self._height = 26 if small else 32
        fonts.cover(text)  # before it is measured
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setFont(fonts.interface(theme.now().size("small" if small else "body")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        width = 16 if self._icon else 0
        if self.text():
            width += QFontMetrics(self.font()).horizontalAdvance(self.text()) + (6 if self._icon else 0) + 20
        else:
            width = self._height
        return QSize(width, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink = self._paint_ground(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(theme.now()["focus"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 5, 5)
        self._paint_label(painter, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter, frame: QRectF) -> QColor:
        """Paint the button's body and return the colour of what stands on it."""
        tokens = theme.now()
        over = self.isEnabled() and self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind == "primary" and self.isEnabled():
            painter.setBrush(tokens["accent_hover" if over else "accent"])
            painter.drawRoundedRect(frame, 6, 6)
            return tokens["on_accent"]
        if self._kind != "quiet":
            painter.setPen(QPen(tokens["hairline"], 1))
            painter.setBrush(tokens["sunken" if over else "raised"])
            painter.drawRoundedRect(frame, 6, 6)
        elif over or self.isDown() or self.isChecked():
            painter.setBrush(tokens["sunken"])
            painter.drawRoundedRect(frame, 6, 6)
        return tokens["ink" if over else "secondary"] if self.isEnabled() else tokens["outline"]

    def _paint_label(self, painter: QPainter, ink: QColor) -> None:
        left = 10.0 if self.text() else (self.width() - 16) / 2
        if self._icon:
            picture = icons.pixmap(self._icon, colour=ink, ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, (self.height() - 16) / 2), picture)
            left += 22
        painter.setPen(ink)
        painter.setFont(self.font())
        room = QRectF(left, 0, self.width() - left - 4, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
