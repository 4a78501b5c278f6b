"""The line by mouse: a drag brushes, on the axis it pans; a click brushes a bin or opens a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.ui.timeline.rows import BinRow, LineRow, MarkRow

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from app.ui.timeline.line import LineView

_WHEEL = 0.8  # of the days, at each notch
_PANNED = 1 / 12  # of the days, at each notch
_DRAG = 4  # pixels before a press is a drag


class Mouse:
    """What the mouse does on one line."""

    def __init__(self, line: LineView) -> None:
        self._line = line
        self._pressed: QPoint | None = None
        self._on_axis = False
        self._from = 0.0  # the day the button went down on

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the mouse; with Shift, or sideways, pan."""
        line, window = self._line, self._line.days
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, along = across or along, 0
        if abs(across) > abs(along):
            line.look_at(window.panned(-across / 120 * (window.end - window.start) * _PANNED))
        elif along:
            line.look_at(window.zoomed(_WHEEL ** (along / 120), around=self._day(event.position().toPoint())))

    def press(self, event: QMouseEvent) -> None:
        """Remember where the button went down."""
        self._pressed = event.position().toPoint()
        self._on_axis = self._is_axis(self._pressed)
        self._from = self._day(self._pressed)
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)

    def move(self, event: QMouseEvent) -> None:
        """Point, brush or pan."""
        line, point = self._line, event.position().toPoint()
        if self._pressed is None:
            on_axis = self._is_axis(point)
            line.viewport().setCursor(
                Qt.CursorShape.OpenHandCursor if on_axis else Qt.CursorShape.ArrowCursor
            )
            line.point_at(self._row(point))
        elif self._on_axis:
            line.look_at(line.days.panned(self._from - self._day(point)))
        elif self._is_drag(point):
            line.brush.draw(line.scene.unit, self._from, self._day(point))

    def release(self, event: QMouseEvent) -> None:
        """Let the list follow a brush; a click brushes a bin, or opens a meeting."""
        point, pressed = event.position().toPoint(), self._pressed
        dragged = pressed is not None and self._is_drag(point)
        self._pressed = None
        if pressed is None or self._on_axis:
            return
        line = self._line
        if dragged:
            line.brush.settle()
        elif not line.steps.choose_at(point):
            if line.brush.span is not None:
                line.brush.wish(None)
        elif isinstance(line.current, MarkRow):
            line.steps.enter_current()
        else:
            line.steps.toggle_brush()

    def double(self, event: QMouseEvent) -> None:
        """Look at a bin from nearer."""
        if not self._line.is_near and self._line.steps.choose_at(event.position().toPoint()):
            self._line.steps.enter_current()

    def _is_drag(self, point: QPoint) -> bool:
        return self._pressed is not None and abs(point.x() - self._pressed.x()) >= _DRAG

    def _is_axis(self, point: QPoint) -> bool:
        return point.y() > self._line.plot.bottom()

    def _row(self, point: QPoint) -> LineRow | None:
        row = self._line.rows.row(self._line.indexAt(point))
        return row if isinstance(row, BinRow | MarkRow) else None

    def _day(self, point: QPoint) -> float:
        window = self._line.days
        day = window.day(point.x() - self._line.plot.left())
        return min(max(day, window.start), window.end - 0.001)
