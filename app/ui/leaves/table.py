"""A body with a fixed first column and a fixed heading, which scrolls both ways; cells are asked for when painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.errors import KnownError
from app.ui import fonts, theme
from app.ui.kit.cards import draw_line
from app.ui.kit.ground import fill
from app.ui.kit.scrolling import ScrollBar
from app.ui.leaves.rows import Target
from app.ui.models.rows import Index

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ROW, _HEADING = 30, 46  # pixels at zoom 1
_FIRST, _COLUMN = 220, 132


class Heading(NamedTuple):
    """What stands at the head of a row or column: a line, and in a column a second one."""

    text: str
    about: str = ""

    @property
    def spoken(self) -> str:
        """Both lines as one."""
        return f"{self.text}, {self.about}" if self.about else self.text


class Cell(NamedTuple):
    """What stands in one cell. ``strong`` brings it out, ``tint`` names a colour of the theme for its ground.

    ``spoken`` is what is heard where it says more than ``text``. ``target`` is where it leads.
    """

    text: str = ""
    spoken: str = ""
    strong: bool = False
    inferred: bool = False
    tint: str = ""
    colour: str = "ink"
    target: Target | None = None
    data: object = None


class Cells(Protocol):
    """What a table shows. ``cell`` is asked when a cell is painted and answers from memory or by an index."""

    @property
    def rows(self) -> int:
        """How many rows there are."""
        ...

    @property
    def columns(self) -> int:
        """How many columns there are, without the first."""
        ...

    def row_heading(self, row: int) -> Heading:
        """Return what stands in the first column."""
        ...

    def column_heading(self, column: int) -> Heading:
        """Return what stands at the head of a column."""
        ...

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands in a cell."""
        ...


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.cells: Cells | None = None

    def show_cells(self, cells: Cells) -> None:
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.cells is None else self.cells.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.cells is None else self.cells.columns

    def cell(self, index: Index) -> Cell:
        if self.cells is None or not index.isValid():
            return Cell()
        try:
            return self.cells.cell(index.row(), index.column())
        except KnownError:
            return Cell()  # what stands in the way is told by whoever asks for it, not while painting

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index)
            return cell.spoken or cell.text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self.cells is None or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        return self.heading(section, orientation).spoken

    def heading(self, section: int, orientation: Qt.Orientation) -> Heading:
        if self.cells is None:
            return Heading("")
        if orientation == Qt.Orientation.Horizontal:
            return self.cells.column_heading(section)
        return self.cells.row_heading(section)


class _Header(QHeaderView):
    """Paints headings in the look of the page."""

    def __init__(self, orientation: Qt.Orientation, table: LeafTable) -> None:
        super().__init__(orientation, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, zoom = theme.now(), self._table.zoom
        heading = self._table.cells.heading(section, self.orientation())
        across = self.orientation() == Qt.Orientation.Horizontal
        at = self._table.currentIndex()
        here = self._table.hasFocus() and section == (at.column() if across else at.row())
        painter.save()
        fill(painter, rect, tokens["wash" if here else "surface"])
        edge = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        fill(painter, edge, tokens["hairline"])
        side = QRect(rect.right(), rect.top(), 1, rect.height())
        fill(painter, side, tokens["hairline"])
        small = fonts.interface(tokens.size("small") * zoom)
        body = fonts.interface(tokens.size("small" if across else "body") * zoom, semibold=across)
        fonts.cover(heading.text + heading.about)
        frame = QRectF(rect).adjusted(10 * zoom, 0, -8 * zoom, 0)
        if heading.about and across:
            upper = QRectF(frame.left(), frame.top() + 5 * zoom, frame.width(), 18 * zoom)
            draw_line(painter, heading.text, body, tokens["ink"], upper)
            draw_line(painter, heading.about, small, tokens["muted"], upper.translated(0, 18 * zoom))
        else:
            draw_line(painter, heading.about, small, tokens["muted"], frame, right=True)
            taken = painter.fontMetrics().horizontalAdvance(heading.about) + 8 if heading.about else 0
            draw_line(painter, heading.text, body, tokens["ink"], frame.adjusted(0, 0, -taken, 0))
        painter.restore()

    def sizeHint(self) -> QSize:
        zoom = self._table.zoom
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(super().sizeHint().width(), round(_HEADING * zoom))
        wide = min(round(self._table.first * zoom), max(96, self._table.width() // 2))
        return QSize(wide, super().sizeHint().height())


class _CellCard(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, table: LeafTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, zoom, table = theme.now(), self._table.zoom, self._table
        cell = table.cells.cell(index)
        frame = QRectF(option.rect)
        painter.save()
        if cell.tint:
            fill(painter, frame, tokens[cell.tint])
        painter.setPen(tokens["hairline"])
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        fonts.cover(cell.text)
        font = fonts.interface(tokens.size("small") * zoom, semibold=cell.strong)
        inner = frame.adjusted(10 * zoom, 0, -6 * zoom, 0)
        draw_line(painter, cell.text, font, tokens[cell.colour], inner)
        if cell.inferred:
            pen = QPen(tokens["outline"], 1.5)
            pen.setDashPattern([1.5, 2.0])
            painter.setPen(pen)
            foot = inner.center().y() + 9 * zoom
            wide = min(inner.width(), painter.fontMetrics().horizontalAdvance(cell.text))
            painter.drawLine(round(inner.left()), round(foot), round(inner.left() + wide), round(foot))
        if index == table.currentIndex():
            painter.setPen(QPen(tokens["focus" if table.hasFocus() else "outline"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(1, 1, -1, -1))
        painter.restore()


class LeafTable(QTableView):
    """A table over ``Cells``. The first column and the heading stay while it scrolls.

    Signals: ``followed(object, bool)`` Enter or a double click on a Cell, and whether with Ctrl;
    ``row_chosen(int)``, ``column_chosen(int)`` a click on a heading; ``moved(int, int)`` row and column.
    """

    followed = Signal(object, bool)
    row_chosen = Signal(int)
    column_chosen = Signal(int)
    moved = Signal(int, int)

    def __init__(self, name: str, parent: QWidget, *, first: int = _FIRST, column: int = _COLUMN) -> None:
        """``first`` and ``column`` are the widths of the first column and of every other, in pixels at zoom 1."""
        super().__init__(parent)
        self.zoom = 1.0
        self.first = first
        self._column = column
        self.cells = _Model()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Header(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="paper"))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, ground="paper"))
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.installEventFilter(self)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_CellCard(self))
        self.setModel(self.cells)
        self.set_zoom(1.0)
        self.horizontalHeader().sectionClicked.connect(self.column_chosen)
        self.verticalHeader().sectionClicked.connect(self.row_chosen)
        self.doubleClicked.connect(lambda index: self.followed.emit(self.cells.cell(index), False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the corner as the headings are."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            painter = QPainter(watched)
            fill(painter, watched.rect(), theme.now()["surface"])
            edge = QRect(0, watched.height() - 1, watched.width(), 1)
            fill(painter, edge, theme.now()["hairline"])
            painter.end()
            return True
        return super().eventFilter(watched, event)

    def show_cells(self, cells: Cells) -> None:
        """Show other cells; one stays at the cell one was at, as far as there is one."""
        at = self.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.cells.show_cells(cells)
        if cells.rows and cells.columns:
            self.go_to(min(row, cells.rows - 1), min(column, cells.columns - 1))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current and bring it into view."""
        index = self.cells.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def set_zoom(self, zoom: float) -> None:
        """Show the table larger or smaller."""
        self.zoom = zoom
        self.verticalHeader().setDefaultSectionSize(round(_ROW * zoom))
        self.horizontalHeader().setDefaultSectionSize(round(self._column * zoom))
        self.horizontalHeader().setFixedHeight(round(_HEADING * zoom))
        self.updateGeometries()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.viewport().update()
        self.moved.emit(current.row(), current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.currentIndex().isValid():
                beside = held == Qt.KeyboardModifier.ControlModifier
                self.followed.emit(self.cells.cell(self.currentIndex()), beside)
        elif event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()  # letters are the page's
        else:
            super().keyPressEvent(event)
