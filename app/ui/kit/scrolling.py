"""A slim scroll bar: a thumb and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QScrollBar, QWidget

from app.ui import theme
from app.ui.kit.ground import fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 12
_ARROW = 16  # what Fusion keeps for arrows at both ends
_SHORTEST = 26


class ScrollBar(QScrollBar):
    """Paints only its thumb, on the ground of the pane it belongs to."""

    def __init__(
        self, orientation: Qt.Orientation, parent: QWidget | None = None, *, ground: str = "paper"
    ) -> None:
        super().__init__(orientation, parent)
        self._ground = ground

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _WIDTH)

    def thumb(self) -> QRectF:
        """Return where the thumb is, as the style has it for the mouse.

        Asking the style itself would set up all of QStyle before the first paint, 8 ms; a test holds the
        two together.
        """
        upright = self.orientation() == Qt.Orientation.Vertical
        length = (self.height() if upright else self.width()) - 2 * _ARROW
        span = self.maximum() - self.minimum()
        size = min(length, max(_SHORTEST, self.pageStep() * length // max(1, span + self.pageStep())))
        value = self.sliderPosition() - self.minimum()
        start = _ARROW + round(value * (length - size) / max(1, span))
        return QRectF(0, start, self.width(), size) if upright else QRectF(start, 0, size, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens[self._ground])
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens["outline" if self.underMouse() or self.isSliderDown() else "hairline"])
            painter.drawRoundedRect(self.thumb().adjusted(3, 2, -3, -2), 3, 3)
        painter.end()
