"""A one-line field with an icon at its left and, while it is empty, its key at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import fonts, icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class Field(QLineEdit):
    """Where one types. Signals: ``escaped()`` Esc was pressed; ``stepped(int)`` Up (-1) or Down (1)."""

    escaped = Signal()
    stepped = Signal(int)

    def __init__(
        self, parent: QWidget | None = None, *, name: str, hint: str = "", icon: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(fonts.interface(theme.now().size("body")))
        self.setFixedHeight(32)
        self.setTextMargins(28 if icon else 6, 0, 6, 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.textChanged.connect(self._cover)

    def _cover(self, text: str) -> None:
        """Lay the words out again where they needed a face that was not loaded."""
        if fonts.cover(text):
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.FontChange))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens["focus" if focused else "hairline"], 2 if focused else 1))
        painter.setBrush(tokens["raised"])
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        if self._icon:
            picture = icons.pixmap(self._icon, colour=tokens["muted"], ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(9, (self.height() - 16) / 2), picture)
        if self._key and not self.text() and not focused:
            painter.setFont(fonts.interface(tokens.size("small") - 1))
            painter.setPen(tokens["muted"])
            room = QRectF(self.rect()).adjusted(0, 0, -10, 0)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._key
            )
        painter.end()
