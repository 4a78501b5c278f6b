"""A list of cards: rows of their own height, which can be pointed at, chosen and lit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import fonts, icons, theme
from app.ui.kit.scrolling import ScrollBar
from app.ui.kit.viewport import Viewport
from app.ui.models.rows import Index, Row, Rows

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignVCenter)
_ON_LINE = {True: _LINE | int(Qt.AlignmentFlag.AlignRight), False: _LINE | int(Qt.AlignmentFlag.AlignLeft)}
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Card(QStyledItemDelegate):
    """Paints one row. Subclasses say how high it is and what stands on it.

    A subclass is ``steady`` where the height of a row hangs on the row and the width alone: Qt asks several times
    for each row that is laid out, and is told again what was measured.
    """

    steady = False

    def __init__(self, view: CardList) -> None:
        super().__init__(view)
        self.view = view
        self._heights: dict[tuple[int, int], int] = {}
        if self.steady:
            view.rows.modelReset.connect(self._heights.clear)
            view.rows.dataChanged.connect(self._heights.clear)
            view.rows.rowsInserted.connect(self._heights.clear)
            view.rows.rowsRemoved.connect(self._heights.clear)

    def height(self, row: Row, width: int) -> int:
        """Return the height of ``row`` in a list of this width."""
        raise NotImplementedError

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        """Draw the words of ``row`` into ``frame``."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.view
        width = view.viewport().width()
        if self.steady and (known := self._heights.get((index.row(), width))) is not None:
            return QSize(width, known)
        row = view.rows.row(index)
        height = self.height(row, width) if row else 0
        if self.steady:
            self._heights[index.row(), width] = height
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.view
        row = view.rows.row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect)
        if row.can_be_chosen:
            _paint_ground(painter, view, index, frame, lit=row in view.lit)
        self.draw(painter, row, frame)
        if view.noted(row):
            picture = icons.pixmap("note", colour=theme.now()["accent"], pixels=12, ratio=2.0)
            painter.drawPixmap(QPointF(frame.right() - 32, frame.bottom() - 23), picture)
        painter.restore()


def _paint_ground(painter: QPainter, view: CardList, index: Index, frame: QRectF, *, lit: bool) -> None:
    """Show whether a card is lit, current, or under the mouse (without QStyle: it costs 5 ms at start)."""
    tokens = theme.now()
    chosen = index == view.currentIndex() and (view.keeps_current or view.hasFocus())
    if not (lit or chosen or index == view.under_mouse):
        return
    painter.setPen(QPen(tokens["focus"], 2) if chosen and view.hasFocus() else Qt.PenStyle.NoPen)
    painter.setBrush(tokens["lit" if lit else "wash" if chosen else "sunken"])
    painter.drawRoundedRect(frame.adjusted(8.5, 1.5, -8.5, -1.5), 6, 6)


class CardList(QListView):
    """Shows ``rows`` as cards.

    Signals: ``pointed(object)`` the row under the mouse or, with the keyboard, the current one; None
    when it is left; ``chosen(object)`` a row was clicked or Enter pressed; ``escaped()``.
    """

    pointed = Signal(object)
    chosen = Signal(object)
    escaped = Signal()

    def __init__(
        self,
        name: str,
        card: type[Card],
        parent: QWidget | None = None,
        *,
        ground: str = "surface",
        rows: Rows | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_viewport = Viewport(self)
        self._own_viewport.left.connect(self._leave)
        self.setViewport(self._own_viewport)
        self.rows = rows if rows is not None else Rows()
        self.under_mouse: Index = QModelIndex()
        self.lit: tuple[Row, ...] = ()
        self.noted: Callable[[Row], bool] = _never  # whether a row bears the sign of a note
        self.keeps_current = False  # whether the current row is shown without the keyboard, too
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground=ground))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(name)
        self.setItemDelegate(card(self))
        self.setModel(self.rows)
        self.entered.connect(self._enter)
        self.viewportEntered.connect(self._leave)
        self.clicked.connect(self._choose)

    def keep_bar(self) -> None:
        """Keep the room of the scroll bar also where there is nothing to scroll: rows are laid out once, not twice."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def light(self, rows: tuple[Row, ...]) -> None:
        """Light these rows and bring the first into view."""
        if rows == self.lit:
            return
        self.lit = rows
        self.viewport().update()
        for number, row in enumerate(self.rows):
            if row in rows:
                self.scrollTo(self.rows.index(number, 0))
                break

    def choose(self, number: int) -> None:
        """Make the row at this place the current one without telling anyone."""
        self.blockSignals(True)
        self.setCurrentIndex(self.rows.index(number, 0))
        self.blockSignals(False)

    def take_focus(self) -> None:
        """Take the keyboard; the first row that can be chosen becomes current."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row = self.rows.row(self.currentIndex())  # Qt makes the first row current, heading or not
        if row is None or not row.can_be_chosen:
            self.step(1)
        else:
            self._point_at(self.currentIndex())

    def step(self, by: int) -> None:
        """Make the next row (1) or the one before (-1) current, past those that cannot be chosen."""
        number = self.currentIndex().row() + by
        while 0 <= number < len(self.rows):
            index = self.rows.index(number, 0)
            row = self.rows.row(index)
            if row and row.can_be_chosen:
                self.setCurrentIndex(index)
                return
            number += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.pointed.emit(None)
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._point_at(current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():  # a drag would select row after row
            super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # another width, other heights; Qt looks at its own direction only

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._own_viewport.update()
        if not self.under_mouse.isValid():
            self.pointed.emit(None)

    def _enter(self, index: QModelIndex) -> None:
        self.under_mouse = QPersistentModelIndex(index)
        self._own_viewport.update()
        self._point_at(index)

    def _leave(self) -> None:
        self.under_mouse = QModelIndex()
        self._own_viewport.update()
        self.pointed.emit(None)

    def _point_at(self, index: Index) -> None:
        row = self.rows.row(index)
        self.pointed.emit(row if row and row.can_be_chosen else None)

    def _choose(self, index: Index) -> None:
        row = self.rows.row(index)
        if row and row.can_be_chosen:
            self.chosen.emit(row)


def _never(_: Row) -> bool:
    return False


def wrapped_height(text: str, font: QFont, width: float) -> float:
    """Return how high ``text`` stands in ``width`` pixels."""
    metrics = QFontMetricsF(fonts.suited(font, text))
    return metrics.boundingRect(QRectF(0, 0, max(1.0, width), 1e6), _WRAP, text).height()


def draw_wrapped(painter: QPainter, text: str, font: QFont, colour: QColor, frame: QRectF) -> float:
    """Draw plain text from the top of ``frame``; return the height it took."""
    painter.setFont(fonts.suited(font, text))
    painter.setPen(colour)
    return painter.drawText(frame, _WRAP, text).height()


def draw_lines(
    painter: QPainter, text: str, font: QFont, colour: QColor, frame: QRectF, *, most: int
) -> None:
    """Draw plain text wrapped to ``most`` lines, the last with an ellipsis where it does not fit."""
    font = fonts.suited(font, text)
    if wrapped_height(text, font, frame.width()) < QFontMetricsF(font).lineSpacing() * (most + 0.5):
        draw_wrapped(painter, text, font, colour, frame)
        return
    for line, top in _lines(text, font, frame.width(), most):
        draw_line(painter, line, font, colour, QRectF(frame.left(), frame.top() + top, frame.width(), 18))


def _lines(text: str, font: QFont, width: float, most: int) -> list[tuple[str, float]]:
    """Break ``text`` into ``most`` lines, each with its top; the last holds all the rest."""
    layout = QTextLayout(text, font)
    spacing = QFontMetricsF(font).lineSpacing()
    found: list[tuple[str, float]] = []
    start = 0
    layout.beginLayout()
    while len(found) < most - 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        found.append((_cut(text, start, end), spacing * len(found)))
        start = end
    layout.endLayout()
    return [*found, (_cut(text, start, None), spacing * len(found))]


def _cut(text: str, start: int, end: int | None) -> str:
    """Cut by the units Qt counts in."""
    units = text.encode("utf-16-le")[2 * start : None if end is None else 2 * end]
    return units.decode("utf-16-le", "ignore").strip()


def draw_line(
    painter: QPainter, text: str, font: QFont, colour: QColor, frame: QRectF, *, right: bool = False
) -> None:
    """Draw one line of plain text, shortened with an ellipsis where it does not fit."""
    font = fonts.suited(font, text)
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    shown = text
    if metrics.horizontalAdvance(text) > frame.width():  # asking for an ellipsis loads further faces
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, frame.width())
    painter.drawText(frame, _ON_LINE[right], shown)
