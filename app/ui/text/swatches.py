"""The five colours to choose from: each with its number key and its own stroke."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from app.model.annotation import COLOURS, Colour
from app.ui import fonts, names, theme
from app.ui.text import marks
from app.ui.tongue import tr


class Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, colour: Colour, parent: QWidget, *, pixels: int) -> None:
        super().__init__(parent)
        self.colour = colour
        self._pixels = pixels
        key = marks.key_of(colour)
        self.setAccessibleName(tr("{colour} highlight, key {key}", colour=names.colour(colour), key=key))
        self.setToolTip(f"{names.colour(colour)}  ·  {key}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self._pixels, self._pixels)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ring = "focus" if self.hasFocus() else f"{self.colour}_line"
        strong = self.hasFocus() or self.isChecked() or self.underMouse()
        painter.setPen(QPen(tokens[ring], 2 if strong else 1))
        painter.setBrush(tokens[self.colour])
        painter.drawRoundedRect(frame, 5, 5)
        painter.setFont(fonts.interface(tokens.size("small") - 1, semibold=True))
        painter.setPen(tokens["ink"])
        word = frame.adjusted(0, -1, 0, -4)
        painter.drawText(word, int(Qt.AlignmentFlag.AlignCenter), str(marks.key_of(self.colour)))
        left = QPointF(frame.left() + 5, frame.bottom() - 5)
        marks.stroke(painter, self.colour, tokens[f"{self.colour}_line"], left, frame.width() - 10)
        painter.end()


class Swatches(QWidget):
    """The five colours in a row. Signals: ``chosen(str)`` a colour."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, pixels: int = 30) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self.buttons: list[Swatch] = []
        for colour in COLOURS:
            button = Swatch(colour, self, pixels=pixels)
            button.clicked.connect(partial(self.chosen.emit, colour))
            row.addWidget(button)
            self.buttons.append(button)

    def show_colour(self, colour: Colour | None) -> None:
        """Ring the colour that is in use."""
        for button in self.buttons:
            button.setChecked(button.colour == colour)
