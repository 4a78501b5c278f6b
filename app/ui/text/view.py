"""The readout as it is read and marked: read-only, with a caret, painted marks and a note margin.

The widget speaks in spans and positions of the canonical text and gives no text away: what is copied
is cut from the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from app.model.annotation import Colour, Placed
from app.model.page import Page
from app.model.span import Span
from app.model.text import trimmed
from app.ui import fonts, theme
from app.ui.kit.label import tip
from app.ui.linking import Lit
from app.ui.text.document import Positions
from app.ui.text.edges import moves_edges
from app.ui.text.formats import Formats
from app.ui.text.geometry import Lines
from app.ui.text.overlay import Overlay
from app.ui.text.plate import Plate
from app.ui.text.setting import fill, filled
from app.ui.text.stripes import Stripes
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from app.ui.text.filling import Filling

_GUTTER = 36
_LONG, _STEP = 60_000, 15_000  # code points: a text that is set in steps, and what is set in one
_FOLLOWS = Qt.KeyboardModifier.ControlModifier  # held at a click
_NARROWEST_TEXT = 300
_FOOT = 120  # pixels below the last line
_NOTES = (148, 264)  # the narrowest and the widest note margin


class TextView(Plate):
    """Shows one page's text.

    Signals: ``selected(object)`` the selected Span, or None; ``caret_moved(int)`` a code point;
    ``hovered(object)`` the code point under the mouse, or None; ``mention_clicked()`` with
    Ctrl, at the caret;
    ``laid_out()`` lines have moved; ``scrolled()``;
    ``stripe_pointed(str)`` and ``stripe_chosen(str)`` whose stripe in the gutter is under the mouse ("" for none) or
    was clicked. While the mouse is drawing a selection, ``selected`` waits for its end.
    """

    selected = Signal(object)
    caret_moved = Signal(int)
    hovered = Signal(object)
    mention_clicked = Signal()
    laid_out = Signal()
    scrolled = Signal()
    stripe_pointed = Signal(str)
    stripe_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own_viewport.left.connect(lambda: self.hovered.emit(None))
        self.setAccessibleName(tr("Text of the readout"))
        self.viewport().setMouseTracking(True)
        # its room is kept in any case; a bar that comes and goes lays the text out again
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.page: Page | None = None
        self.positions = Positions("")
        self.formats = Formats(theme.now(), zoom=1.0)
        self.notes_width = 0
        self.text_left = _GUTTER
        self.ends_at_top = False  # whether the last line can be scrolled up to the first
        self._over = Overlay()
        self.edges: Span | None = None  # the passage whose edges the arrow keys move
        self._filling: Filling | None = None  # sets the rest of a long text
        self.stripes = Stripes(self)
        self._lines = Lines(self.document(), self.positions)
        self._column = (0, 0, 0, 0)
        self._dragging = False
        self.selectionChanged.connect(self._selection_moved)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    # --- what is shown ---------------------------------------------------------------------------

    def show_page(self, page: Page, *, zoom: float) -> None:
        """Set ``page`` at ``zoom``; the caret goes to the beginning.

        Of a long text the beginning is set now, the rest turn by turn; it is there from its ``laid_out`` on, or when
        anything in it is asked for.
        """
        self.page = None  # what the caret does meanwhile is nobody's news
        self.positions = Positions(page.readout.text)
        fonts.cover(page.readout.text)
        script = fonts.script_of(page.readout.text)
        self.formats = Formats(theme.now(), zoom=zoom, script=script)
        if self._filling is not None:
            self._filling.drop()
        self._over = Overlay()
        self.clear()
        self._place_column()
        caret = self.textCursor()
        caret.setKeepPositionOnInsert(True)
        self.setTextCursor(caret)
        in_steps = len(page.readout.text) > _LONG and self.isVisible()
        if in_steps:
            self._begin(page)
        else:
            fill(self.document(), page, self.formats)
        caret.setKeepPositionOnInsert(False)
        caret.setPosition(0)  # the anchor went along with the text all the same
        self.setTextCursor(caret)
        if not in_steps:
            self._take(page)

    def _begin(self, page: Page) -> None:
        """Set the first screen of a long text; the rest follows turn by turn."""
        from app.ui.text.filling import Filling

        self._filling = self._filling or Filling(self)
        steps = filled(self.document(), page, self.formats, step=_STEP)
        self._filling.begin(steps, done=lambda: self._take(page))

    def _take(self, page: Page) -> None:
        """Take up ``page``, all of which is set."""
        self.page = page
        self.stripes.arrange(page.placed)
        self._over.ink(self)
        self._moved()

    def settle(self) -> None:
        """Set what is left of a long text now: something beyond the part that is set is asked for."""
        if self._filling is not None:
            self._filling.finish()

    def restyle(self, *, zoom: float) -> None:
        """Set the same page again, for another zoom or theme; caret, selection and place are kept."""
        self.settle()
        if self.page is None:
            return
        anchor, caret = self.textCursor().anchor(), self.textCursor().position()
        top = self.position_at(QPointF(self.text_left, 8))
        over = self._over
        self.blockSignals(True)
        self.show_page(self.page, zoom=zoom)
        self.settle()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self._over = over
        self._over.ink(self)
        rects = self.rects(Span(top, min(top + 1, self.positions.length)))
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].top()))
        self._moved()

    @property
    def found_here(self) -> Span | None:
        """The hit that is shown."""
        return self._over.found_here

    def refresh_marks(self, page: Page) -> None:
        """Show the annotations of ``page``, whose text is the one already shown."""
        self.settle()
        before = self.page.placed if self.page else ()
        self.page = page
        if _looks(before) == _looks(page.placed):
            self.stripes.renew(page.placed)  # what is said in the margin is nothing to the text
            return
        self.stripes.arrange(page.placed)
        self._over.ink(self)
        self.viewport().update()

    def light(self, lit: Lit, *, wash: bool) -> None:
        """Light passages while something is pointed at: in the gutter, with ``wash`` on the text too."""
        if lit.spans != self._over.lit.spans or wash != self._over.wash:
            self._over.lit, self._over.wash = lit, wash
            self.viewport().update()

    @property
    def lit_spans(self) -> tuple[Span, ...]:
        """The passages that are lit now."""
        return self._over.lit.spans

    @property
    def waiting(self) -> tuple[tuple[Span, Colour], ...]:
        """Where marks of an earlier text would stand, each in its colour."""
        return self._over.waiting

    def mark_here(self, lit: Lit) -> None:
        """Mark the statement the caret is in, in the gutter."""
        if lit.spans != self._over.here.spans:
            self._over.here = lit
            self.viewport().update()

    def show_found(self, spans: tuple[Span, ...], *, at: int = 0) -> None:
        """Mark what a search in this text found, and bring out the one that is shown."""
        if spans:
            self.settle()
        self._over.found = spans
        self._over.found_here = spans[at] if spans else None
        self._over.ink(self, near=at)
        self.viewport().update()

    def show_faded(self, spans: list[Span]) -> None:
        """Set what stands in ``spans`` so pale that the rest stands out."""
        if spans != self._over.faded:
            self.settle()
            self._over.faded = spans
            self._over.ink(self)
            self.viewport().update()

    def show_bookmarks(self, starts: tuple[int, ...]) -> None:
        """Show a ribbon in the gutter at the lines that begin at ``starts``."""
        if starts != self._over.bookmarks:
            self._over.bookmarks = starts
            self.viewport().update()

    def show_waiting(self, waiting: tuple[tuple[Span, Colour], ...]) -> None:
        """Frame where marks of an earlier text would stand, each in its colour: they are not placed yet."""
        if waiting != self._over.waiting:
            self._over.waiting = waiting
            self.viewport().update()

    def set_current(self, uid: str) -> None:
        """Bring out one highlight: the one whose note is at hand."""
        if uid != self._over.current:
            self._over.current = uid
            self.viewport().update()

    def show_edges(self, span: Span | None) -> None:
        """Offer the edges of ``span`` to the arrow keys; None lets them select again."""
        if span != self.edges:
            self.edges = span
            self.viewport().update()

    # --- where things are ------------------------------------------------------------------------

    @property
    def caret(self) -> int:
        """The code point the caret stands before."""
        return self.positions.position(self.textCursor().position())

    @property
    def selection(self) -> Span | None:
        """The selected words without the white space around them, or None."""
        cursor = self.textCursor()
        if self.page is None or not cursor.hasSelection():
            return None
        span = self.positions.span(cursor.selectionStart(), cursor.selectionEnd())
        return trimmed(self.page.readout.text, span) or None

    def rects(self, span: Span) -> list[QRectF]:
        """Return the rectangles of ``span`` in document coordinates; kept until lines move."""
        self.settle()
        return self._lines.rects(span)

    def line_tops(self, positions: Iterable[int]) -> Iterator[float | None]:
        """Yield where the lines of these code points begin, in document coordinates; quickest in order."""
        self.settle()
        return self._lines.tops(positions)

    def on_viewport(self, rect: QRectF) -> QRectF:
        """Return a document rectangle in the viewport's coordinates."""
        return rect.translated(0, -self.verticalScrollBar().value())

    def position_at(self, point: QPointF) -> int:
        """Return the code point nearest to a point of the viewport."""
        return self.positions.position(self.cursorForPosition(point.toPoint()).position())

    @property
    def seen(self) -> Span:
        """The part of the text that is in view."""
        top = self.verticalScrollBar().value()
        return self.shown_in(QRectF(0, top, self.width(), self.viewport().height()))

    def let_end_at_top(self, wanted: bool) -> None:
        """Let the last line be scrolled up to where the first stands, so that any two places can be level."""
        if wanted != self.ends_at_top:
            self.ends_at_top = wanted
            self._place_column()

    def go_to(self, position: int, *, select: Span | None = None) -> None:
        """Put the caret at ``position`` (or select a span) and bring it into view, a third from the top."""
        self.settle()
        cursor = self.textCursor()
        cursor.setPosition(self.positions.qpos(select.end if select else position))
        if select:
            cursor.setPosition(self.positions.qpos(select.start))
            cursor.setPosition(self.positions.qpos(select.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(select or Span(position, min(position + 1, self.positions.length)))

    def reveal(self, span: Span) -> None:
        """Scroll only if ``span`` is not wholly in view."""
        rects = self.rects(span)
        if not rects:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if rects[0].top() < top + 8 or rects[-1].bottom() > top + height - 8:
            self.verticalScrollBar().setValue(round(rects[0].top() - height / 3))

    # --- Qt --------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the record's own words as plain text."""
        data = QMimeData()
        if self.page and self.selection:
            data.setText(self.selection.cut(self.page.readout.text))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            self._over.paint(
                self, painter, QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
            )
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_column()

    def event(self, event: QEvent) -> bool:
        # Shift and an arrow select, but while edges are at hand they belong to the actions that move them
        if event.type() == QEvent.Type.ShortcutOverride and moves_edges(event):
            event.setAccepted(self.edges is None)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at_stripe(event)
            self.hovered.emit(self._text_under(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Only the left button draws; the release of the right one goes to the menu it opens, never here.
        self._dragging = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._dragging = False
        self._selection_moved()
        stripe = self.stripes.at(event.position())
        if stripe:
            self.stripe_chosen.emit(stripe)
        elif event.modifiers() == _FOLLOWS and self._mention_at(self._text_under(event.position())):
            self.mention_clicked.emit()

    # --- inner work ------------------------------------------------------------------------------

    def _point_at_stripe(self, event: QMouseEvent) -> None:
        uid = self.stripes.at(event.position())
        if uid != self.stripes.pointed:
            self.stripes.pointed = uid
            self.viewport().setToolTip(tip(self.stripes.told(uid)))
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if uid else Qt.CursorShape.IBeamCursor
            )
            self.stripe_pointed.emit(uid)

    def _mention_at(self, position: int | None) -> bool:
        """Return whether something is mentioned there, and nothing is selected."""
        if self.page is None or position is None or self.textCursor().hasSelection():
            return False
        return any(one.span.holds(position) for one in self.page.reading.references)

    def _text_under(self, point: QPointF) -> int | None:
        spot = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        qpos = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        return None if qpos < 0 else self.positions.position(qpos)

    def _place_column(self) -> None:
        """Give the text its measure, the notes their margin, and share out what is left."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        measure = self.formats.measure
        notes = max(_NOTES[0], min(_NOTES[1], round(room * 0.27)))
        if room - notes - 2 * _GUTTER < _NARROWEST_TEXT:
            notes = 0
        column = max(80, min(measure, room - notes - _GUTTER - 24))
        left = _GUTTER + max(0, (room - notes - _GUTTER - 24 - column) // 2)
        self.text_left = left
        self.notes_width = notes
        self.setViewportMargins(0, 0, room - left - column, 0)
        if self.lineWrapColumnOrWidth() != left + column:
            self.setLineWrapColumnOrWidth(left + column)
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        foot = max(_FOOT, self.viewport().height() - 80) if self.ends_at_top else _FOOT
        if look.leftMargin() != left or look.bottomMargin() != foot:
            look.setLeftMargin(left)
            look.setTopMargin(20)
            look.setBottomMargin(foot)
            frame.setFrameFormat(look)
        placed = (left, column, notes, room)
        if placed != self._column:
            self._column = placed
            self._moved()
        elif self.page is not None:
            self.laid_out.emit()  # lines stay; what stands beside them may be higher now

    def _moved(self) -> None:
        """Forget where lines were, and tell of it; while a page is being set there is nobody to tell."""
        self._lines = Lines(self.document(), self.positions)
        if self.page is not None:
            self.laid_out.emit()
        self.viewport().update()

    def shown_in(self, clip: QRectF) -> Span:
        """Return the part of the text that stands in ``clip``: only its marks need be measured."""
        layout = self.document().documentLayout()
        first = layout.hitTest(QPointF(0, clip.top()), Qt.HitTestAccuracy.FuzzyHit)
        last = layout.hitTest(QPointF(self.width(), clip.bottom()), Qt.HitTestAccuracy.FuzzyHit)
        start, end = self.positions.position(max(0, first)), self.positions.position(max(0, last))
        return Span(min(start, end), min(self.positions.length, max(start, end) + 1))

    def _selection_moved(self) -> None:
        if self.page is not None and not self._dragging:
            self.selected.emit(self.selection)

    def _caret_moved(self) -> None:
        if self.page is not None:
            self.caret_moved.emit(self.caret)


def _looks(placed: tuple[Placed, ...]) -> list[tuple[object, ...]]:
    """Return what of annotations is painted on the text."""
    return [(one.span, one.annotation.uid, one.annotation.colour, one.annotation.kind) for one in placed]
