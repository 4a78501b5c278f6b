"""The line itself: what is in view, what is current, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.analysis.timeline.calendar import after, start_of
from app.analysis.timeline.lanes import Mark
from app.analysis.timeline.tally import Bin, beside
from app.analysis.timeline.window import Window, fitted
from app.ui.kit.viewport import Viewport
from app.ui.models.rows import Index, Row, Rows
from app.ui.timeline import drawing, keys, laying, words
from app.ui.timeline.brush import Brush
from app.ui.timeline.mouse import Mouse
from app.ui.timeline.rows import BinRow, LineRow, MarkRow
from app.ui.timeline.scene import Scene, lanes_in, plot_of
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
            self._begin()
            self._tell()

    def show_stretch(self, stretch: Stretch) -> None:
        """Show the meetings that were asked for."""
        self.stretch = stretch
        self._lay_out()
        self.moved.emit()
        self._tell()

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
        if shown != self._rows():
            self._under = None
            self.rows.show(shown)
            if (number := laying.again(shown, kept)) is not None:
                self._make_current(number)
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

    def _rows(self) -> list[LineRow]:
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
        return laying.at_point(self._rows(), self.scene, self.plot, point)

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Do nothing: every row is in view."""

    def updateGeometries(self) -> None:
        """Do nothing: there is nothing to scroll."""

    # --- moving ----------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Take the keyboard; where nothing is current, the open readout is, or the last there is."""
        chosen = self.currentIndex().isValid()  # Qt makes the first row current with the focus
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not chosen:
            self._begin()
        self._tell()

    def _begin(self) -> None:
        if rows := self._rows():
            self._make_current(laying.begin_at(rows, self._opened_uid, self._opened))

    def step(self, *, forwards: bool) -> None:
        """Make the next of what holds anything current (or the one before), and bring it into view."""
        row, number = self.current, self.currentIndex().row() + (1 if forwards else -1)
        if row is None:
            if fine := laying.exact(self._rows()):
                self._make_current(fine[0 if forwards else -1])
        elif number in range(len(self.rows)):
            self._make_current(number)
        else:
            self._step_out(row, forwards=forwards)
        self._tell()

    def _step_out(self, row: LineRow, *, forwards: bool) -> None:
        """Go on beyond what is in view."""
        unit = self.scene.unit if isinstance(row, BinRow) else "day"
        tally = self.line.tally if self.line else None
        start = beside(tally, unit, start_of(unit, row.reach[0]), forwards=forwards) if tally else None
        if start is None:
            return
        window = self.days.showing(start, after(unit, start))
        if window.start != self.days.start:  # else what follows is known to a month or a year in view
            self.look_at(window)
            self._choose_day(start, otherwise=-1 if forwards else 0)

    def _choose_day(self, day: int, *, otherwise: int) -> None:
        if rows := self._rows():
            number = laying.at_day(rows, day)
            self._make_current(otherwise % len(rows) if number is None else number)

    def go_to_end(self, *, last: bool) -> None:
        """Go to the first that holds anything, or to the last."""
        self.look_at(self.days.panned(self.days.whole[1] if last else -self.days.whole[1]))
        if fine := laying.exact(self._rows()):
            self._make_current(fine[-1 if last else 0])
        self._tell()

    def zoom(self, factor: float) -> None:
        """Show ``factor`` times as many days; what is current stays where it is."""
        row = self.current
        day = sum(row.reach) / 2 if row else None
        self.look_at(self.days.zoomed(factor, around=day))
        if day is not None and self.current is None:
            self._choose_day(int(day), otherwise=0)
        self._tell()

    def fit(self) -> None:
        """Show everything."""
        self.look_at(self.days.over(*self.days.whole))
        self._tell()

    def pan(self, days: float) -> None:
        """Show later days, or earlier ones."""
        self.look_at(self.days.panned(days))
        self._tell()

    def enter_current(self) -> None:
        """Open the current meeting; look at the current bin from nearer, or where that cannot be, brush it."""
        row = self.current
        if isinstance(row, MarkRow):
            uids = [one.uid for one in row.mark.moments if one.held]
            if not uids:
                return
            at = uids.index(self._opened_uid) + 1 if self._opened_uid in uids else 0
            self.opened.emit(uids[at % len(uids)])  # again: the next text of the same meeting
        elif isinstance(row, BinRow):
            nearer = self.days.over(*row.reach)
            if nearer.end - nearer.start >= self.days.end - self.days.start:
                self.toggle_brush()
                return
            self.look_at(nearer)
            if fine := laying.exact(self._rows()):
                self._make_current(fine[0])
            self._tell()

    def choose_at(self, point: QPoint) -> bool:
        """Make current what stands at ``point``, of several the next; return whether anything does."""
        found, now = self.numbers_at(point), self.currentIndex().row()
        if found:
            self._make_current(found[(found.index(now) + 1) % len(found)] if now in found else found[0])
            self._tell()
        return bool(found)

    def point_at(self, row: LineRow | None) -> None:
        """Let the mouse be over ``row``."""
        if row is not self._under:
            self._under = row
            self.viewport().update()
            self._tell()

    def leave(self) -> None:
        """Take the brush back; where there is none, leave the line."""
        if self.brush.span is not None:
            self.brush.wish(None)
            self._tell()
        else:
            self.escaped.emit()

    # --- the brush -------------------------------------------------------------------------------

    def toggle_brush(self) -> None:
        """Narrow to what is current; where the list is narrowed to it already, take that back."""
        row, unit = self.current, self.scene.unit
        if row is None:
            return
        wanted = row.reach
        if isinstance(row, MarkRow):
            start = start_of(unit, row.reach[0])
            wanted = (start, max(after(unit, start), row.reach[1]))
        self.brush.wish(None if self.brush.span == wanted else wanted)
        self._tell()

    def extend(self, *, forwards: bool) -> None:
        """Let the brush reach one bin on or back, from what is current."""
        row = self.current
        day = row.reach[0] if row else int(self.days.start)
        reached = self.brush.extend(self.scene.unit, day, whole=self.days.whole, forwards=forwards)
        window = self.days.showing(*reached)
        if window.start != self.days.start:
            self.look_at(window)

    def _show_brush(self) -> None:
        self._lay_out()
        if self.brush.span is not None and self.line is not None:
            number = words.counted(self.line.tally.within(*self.brush.span), self.line.kind)
            self.told.emit(tr("{when}: {number}", when=words.span(*self.brush.span), number=number))

    # --- events ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and keys.is_own(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.is_own(event):
            keys.pressed(self, event)
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
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self._tell()

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

    # --- telling ---------------------------------------------------------------------------------

    def _make_current(self, number: int) -> None:
        self.setCurrentIndex(self.rows.index(number))
        self.viewport().update()

    def _tell(self) -> None:
        """Say what is under the mouse, else what the keyboard is at."""
        row = self._under or (self.current if self.hasFocus() else None)
        self.told.emit(row.spoken if row else "")


def _own(row: Row | None) -> LineRow | None:
    return row if isinstance(row, BinRow | MarkRow) else None


def _held(row: LineRow | None) -> Bin | Mark | None:
    if row is None:
        return None
    return row.bin if isinstance(row, BinRow) else row.mark
