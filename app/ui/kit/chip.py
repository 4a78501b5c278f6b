"""A word that can be chosen: one of several, or any of several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.ui import fonts, theme
from app.ui.kit.flow import Flow

_HEIGHT = 26
_GAP = 6  # to the next one and to the next line; part of the chip, so that lines of them stay on the grid


class Chip(QAbstractButton):
    """A word with an edge; chosen it has a ground and a strong edge. ``dot`` names a colour of the theme."""

    def __init__(self, text: str, parent: QWidget, *, name: str = "", dot: str = "") -> None:
        super().__init__(parent)
        self._dot = dot
        fonts.cover(text)  # before it is measured
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCheckable(True)
        self.setFont(fonts.interface(theme.now().size("small")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 22 + (13 if self._dot else 0)
        return QSize(width + _GAP, _HEIGHT + _GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # Enter belongs to the form; Space chooses
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(0, 0, self.width() - _GAP, _HEIGHT).adjusted(1, 1, -1, -1)
        edge, width = self._edge(tokens)
        painter.setPen(QPen(edge, width))
        painter.setBrush(tokens["wash" if self.isChecked() else "sunken" if self.underMouse() else "raised"])
        painter.drawRoundedRect(frame, 12, 12)
        left = frame.left() + 10
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens[self._dot])
            painter.drawEllipse(QRectF(left, frame.center().y() - 3.5, 7, 7))
            left += 13
        painter.setFont(self.font())
        painter.setPen(tokens["ink" if self.isChecked() else "secondary" if self.isEnabled() else "outline"])
        room = QRectF(left, frame.top(), frame.right() - left, frame.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.end()

    def _edge(self, tokens: theme.Theme) -> tuple[QColor, float]:
        if self.hasFocus():
            return tokens["focus"], 2.0
        if self.isChecked():
            return tokens["accent"], 1.5
        return tokens["hairline"], 1.0


class Chips(QWidget):
    """Several chips in lines, each with a value; ``single``: exactly one of them is chosen.

    Signals: ``chosen(str)`` the value of the chip that the user has pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str, single: bool = True) -> None:
        super().__init__(parent)
        self._name = name
        self._chips: dict[str, Chip] = {}
        self._flow = Flow(self)
        # a group goes by Tab to the chosen one alone, and by arrows within; of several each is a stop
        self._group = QButtonGroup(self) if single else None
        self.setAccessibleName(name)

    def add(self, value: str, text: str, *, dot: str = "") -> Chip:
        """Add a chip for ``value`` that reads ``text``."""
        chip = Chip(text, self, name=f"{self._name}: {text}", dot=dot)
        chip.clicked.connect(lambda: self.chosen.emit(value))
        if self._group is not None:
            self._group.addButton(chip)
        self._chips[value] = chip
        self._flow.addWidget(chip)
        return chip

    def rename(self, value: str, text: str) -> None:
        """Let the chip of ``value`` read ``text``."""
        chip = self._chips[value]
        if chip.text() != text:
            chip.setText(text)
            chip.setAccessibleName(f"{self._name}: {text}")
            chip.updateGeometry()
            chip.update()

    @property
    def values(self) -> tuple[str, ...]:
        """The values that are chosen, in the order of the chips."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    @property
    def value(self) -> str:
        """The one value that is chosen; "" for none."""
        return next(iter(self.values), "")

    def choose(self, values: Iterable[str]) -> None:
        """Choose exactly ``values``, without telling anyone; values without a chip are passed over."""
        wanted = set(values)
        if self._group is not None:
            self._group.setExclusive(False)  # else the one that is chosen could not be let go of
        for value, chip in self._chips.items():
            chip.setChecked(value in wanted)
        if self._group is not None:
            self._group.setExclusive(True)

    def chip(self, value: str) -> Chip:
        """Return the chip of ``value``."""
        return self._chips[value]
