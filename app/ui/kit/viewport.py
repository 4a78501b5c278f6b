"""The part of a scrolling widget that is painted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class Viewport(QWidget):
    """Tells when the mouse has left it. Signals: ``left()``.

    A viewport made here is known to Python already: wrapping Qt's own, or overriding ``viewportEvent``,
    makes PySide6 set up every class of widget or event that it could be, 10 ms before the first paint.
    """

    left = Signal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()
