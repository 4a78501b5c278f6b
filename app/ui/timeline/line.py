"""The line itself: what is in view, what is current, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.analysis.timeline.lanes import Mark
from app.analysis.timeline.tally import Bin
from app.analysis.timeline.window import Window, fitted
from app.ui.kit.viewport import Viewport
from app.ui.models.rows import Index, Row, Rows
from app.ui.timeline import drawing, keys, laying, words
from app.ui.timeline.brush import Brush
from app.ui.timeline.mouse import Mouse
from app.ui.timeline.rows import BinRow, LineRow, MarkRow
from app.ui.timeline.scene import Scene, lanes_in, plot_of
from app.ui.timeline.stepping import Steps
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from app.services.timeline import Line, Stretch


class LineView(QListView):
    """Shows a tally over a window of days, as bins, or near enough as meetings in lanes; its rows are these.

    Signals: ``told(str)`` what is current or under the mouse, "" for nothing; ``moved()`` another window;
    ``wanted(int, int)`` the meetings of these days; ``opened(str)`` the uid of a readout; ``escaped()``.
    """

    told = Signal(str)
    moved = Signal()
    wanted = Signal(int, int)
    opened = Signal(str)
    escaped = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        viewport = Viewport(self)
        viewport.left.connect(lambda: self.point_at(None))
        self.setViewport(viewport)
        self.rows = Rows()
        self.line: Line | None = None
        self.days: Window = fitted(None, 1.0)
        self.scene = Scene(self.days, "year")
        self.brush = Brush(self)
        self.brush.drawn.connect(self._show_brush)
        self.steps = Steps(self)
        self._mouse = Mouse(self)
        self.stretch: Stretch | None = None
        self._asked: tuple[int, int] | None = None
        self._opened: tuple[int, int] | None = None
        self._opened_uid = ""
        self._under: LineRow | None = None
        self._somewhere = False  # whether somebody zoomed; else everything is shown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)  # nothing is measured: this view lays out itself
        self.setMouseTracking(True)
        viewport.setMouseTracking(True)
        viewport.setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.setAccessibleName(tr("Timeline"))
        self.setModel(self.rows)

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def is_near(self) -> bool:
        """Whether meetings are shown one by one."""
        return self.scene.lanes is not None

    @property
    def waits(self) -> bool:
        """Whether meetings were asked for that are not there yet."""
        return self.line is not None and laying.is_near(self.line, self.days) and not self.is_near

    @property
    def current(self) -> LineRow | None:
        """What the keyboard is at."""
        return _own(self.rows.row(self.currentIndex()))

    @property
    def plot(self) -> QRectF:
        """Where bars and lanes stand, in the viewport."""
        return plot_of(self._frame)

    def show_line(self, line: Line | None) -> None:
        """Show another tally; the window stays where somebody chose it, while there is anything in it."""
        self.line = line
        self.stretch = self._asked = None
        window = fitted(line.extent if line else None, self.plot.width())
        if self._somewhere and line is not None:
            start, end = max(self.days.start, window.start), min(self.days.end, window.end)
            self._somewhere = end > start and line.tally.between(int(start), int(end) + 1) > 0
            window = window.over(start, end) if self._somewhere else window
        self.look_at(window, chosen=self._somewhere)
        if self.hasFocus() and self.current is None:  # it was asked for before there was anything
            self.begin()
            self.tell()

    def show_stretch(self, stretch: Stretch) -> None:
        """Show the meetings that were asked for."""
        self.stretch = stretch
        self._lay_out()
        self.moved.emit()
        self.tell()

    def show_open(self, uid: str, reach: tuple[int, int] | None) -> None:
        """Show where the readout that is open is."""
        self._opened_uid, self._opened = uid, reach
        self._lay_out()

    def look_at(self, window: Window, *, chosen: bool = True) -> None:
        """Show other days; ``chosen`` ones stay when the list changes."""
        self.days = window
        self._somewhere = chosen and not window.is_whole
        self._lay_out()
        self.moved.emit()

    def _lay_out(self) -> None:
        """Make scene and rows anew, and keep what is current current."""
        kept, window, line = self.current, self.days, self.line
        if line is None:
            self.scene = Scene(window, window.unit)
        else:
            if laying.is_near(line, window) and not laying.covers(self.stretch, line, window):
                self._fetch(line)
            found, near = laying.laid_out(line, window, self.stretch, most_lanes=lanes_in(self._frame))
            self.scene = Scene(
                window, window.unit, found, near, self.brush.span, self._opened, self._opened_uid
            )
        shown = laying.rows_of(self.scene, line.kind if line else "readouts")
        if shown != self.shown_rows():
            self._under = None
            self.rows.show(shown)
            if (number := laying.again(shown, kept)) is not None:
                self.make_current(number)
        self.viewport().update()

    def _fetch(self, line: Line) -> None:
        """Ask for the meetings in view, once."""
        start, end = laying.days_in(self.days)
        asked, extent = self._asked, line.tally.extent
        if extent is None or (
            asked and asked[0] <= max(start, extent[0]) and asked[1] >= min(end, extent[1])
        ):
            return
        self._asked = laying.to_fetch(line, self.days)
        self.wanted.emit(*self._asked)

    def shown_rows(self) -> list[LineRow]:
        """Return what can be stepped to."""
        return [row for row in self.rows if isinstance(row, BinRow | MarkRow)]

    # --- place -----------------------------------------------------------------------------------

    @property
    def _frame(self) -> QRectF:
        return QRectF(self.viewport().rect())

    def visualRect(self, index: Index) -> QRect:
        row = self.rows.row(index)
        if isinstance(row, MarkRow) and self.scene.lanes is not None:
            rects = drawing.mark_rects(self.plot, self.scene, self.scene.lanes, row.mark)
            return rects[0].united(rects[-1]).toAlignedRect()
        if isinstance(row, BinRow):
            return drawing.column(self.plot, self.scene, row.bin).toAlignedRect()
        return QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self.numbers_at(point)
        return self.rows.index(found[0]) if found else QModelIndex()

    def numbers_at(self, point: QPoint) -> list[int]:
        """Return the rows that stand at ``point``: of meetings, all that cover one another there."""
        return laying.at_point(self.shown_rows(), self.scene, self.plot, point)

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Do nothing: every row is in view."""

    def updateGeometries(self) -> None:
        """Do nothing: there is nothing to scroll."""

    # --- events ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and keys.is_own(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.is_own(event):
            keys.pressed(self.steps, self.days, event)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            self.brush.settle_if_drawn()
        super().keyReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.wheel(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.days = self.days.resized(self.plot.width())
        self._lay_out()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        look = drawing.on_window()
        painter.fillRect(self.viewport().rect(), look.ground)
        current, under = _held(self.current), _held(self._under)
        drawing.draw(
            painter, self._frame, self.scene, look, current=current, under=under, focused=self.hasFocus()
        )
        painter.end()

    # --- what is current -------------------------------------------------------------------------

    def begin(self) -> None:
        """Make current the readout that is open, or else the last there is."""
        if rows := self.shown_rows():
            self.make_current(laying.begin_at(rows, self._opened_uid, self._opened))

    def make_current(self, number: int) -> None:
        """Let the keyboard be at this row."""
        self.setCurrentIndex(self.rows.index(number))
        self.viewport().update()

    def point_at(self, row: LineRow | None) -> None:
        """Let the mouse be over ``row``."""
        if row is not self._under:
            self._under = row
            self.viewport().update()
            self.tell()

    def open(self, mark: Mark) -> None:
        """Wish for a text of this meeting, asked again for the next of the same meeting."""
        uids = [one.uid for one in mark.moments if one.held]
        if uids:
            at = uids.index(self._opened_uid) + 1 if self._opened_uid in uids else 0
            self.opened.emit(uids[at % len(uids)])

    def tell(self) -> None:
        """Say what is under the mouse, else what the keyboard is at."""
        row = self._under or (self.current if self.hasFocus() else None)
        self.told.emit(row.spoken if row else "")

    def _show_brush(self) -> None:
        self._lay_out()
        if self.brush.span is not None and self.line is not None:
            number = words.counted(self.line.tally.within(*self.brush.span), self.line.kind)
            self.told.emit(tr("{when}: {number}", when=words.span(*self.brush.span), number=number))


def _own(row: Row | None) -> LineRow | None:
    return row if isinstance(row, BinRow | MarkRow) else None


def _held(row: LineRow | None) -> Bin | Mark | None:
    if row is None:
        return None
    return row.bin if isinstance(row, BinRow) else row.mark
