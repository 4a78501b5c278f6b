"""The days a list is to be narrowed to, as they are drawn over the line."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.analysis.timeline.calendar import Unit, after, start_of

_PAUSE_MS = 400  # after a key, before the list follows
Days = tuple[int, int]


class Brush(QObject):
    """Days from ``span[0]`` up to ``span[1]``, or None; always whole bins.

    Signals: ``drawn()`` it covers other days now; ``settled(object)`` the list is to follow: days, or None.
    """

    drawn = Signal()
    settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.span: Days | None = None
        self._anchor: int | None = None  # the bin where a brush by keyboard began
        self._edge = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.settle)

    def show(self, span: Days | None) -> None:
        """Cover what the list is narrowed to; nobody is told. What is being drawn goes on."""
        if self._pause.isActive():
            return
        if span != self.span:
            self.span = span
            self._anchor = None
            self.drawn.emit()

    def wish(self, span: Days | None) -> None:
        """Cover ``span``, and let the list follow."""
        self.span, self._anchor = span, None
        self.drawn.emit()
        self.settle()

    def draw(self, unit: Unit, first: float, last: float) -> None:
        """Cover the bins from the day ``first`` to the day ``last``, in either order, while the mouse is down."""
        low, high = sorted((first, last))
        self.span, self._anchor = (start_of(unit, int(low)), after(unit, start_of(unit, int(high)))), None
        self.drawn.emit()

    def extend(self, unit: Unit, day: int, *, whole: Days, forwards: bool) -> Days:
        """Reach one bin on or back, from the bin of ``day`` where it begins; return the bin that was reached."""
        if self._anchor is None or self.span is None:
            self._anchor = self._edge = start_of(unit, min(max(day, whole[0]), whole[1] - 1))
        else:
            other = after(unit, self._edge) if forwards else start_of(unit, max(self._edge - 1, whole[0]))
            if whole[0] <= other < whole[1]:
                self._edge = other
        low, high = sorted((self._anchor, self._edge))
        self.span = (start_of(unit, low), after(unit, start_of(unit, high)))
        self._pause.start()
        self.drawn.emit()
        return self._edge, after(unit, self._edge)

    def settle(self) -> None:
        """Let the list follow now."""
        self._pause.stop()
        self.settled.emit(self.span)

    def settle_if_drawn(self) -> None:
        """Let the list follow now where it waits for a pause."""
        if self._pause.isActive():
            self.settle()
