"""The results of an import as a table in the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui import fonts, theme
from app.ui.importing.outcomes import COLOURS, WORDS
from app.ui.importing.table import FILE, OUTCOME, Index, Narrowed, Results, file_name
from app.ui.kit.cards import draw_line
from app.ui.kit.label import tip
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import told, tr

_ROW = 32
_WIDTHS = {OUTCOME: 120, FILE: 220}


class _Cell(QStyledItemDelegate):
    """Paints one cell: plain words, the outcome with a dot of its colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        result = view.shown.result(index) if isinstance(view, ResultView) else None
        if result is None or not isinstance(view, ResultView):
            return
        tokens = theme.now()
        frame = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, tokens["wash"])
            if view.hasFocus() and index.column() == OUTCOME:
                painter.fillRect(QRectF(frame.left(), frame.top(), 3, frame.height()), tokens["focus"])
        inner = frame.adjusted(12, 0, -8, 0)
        font = fonts.interface(tokens.size("body"))
        if index.column() == OUTCOME:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens[COLOURS[result.outcome]])
            painter.drawEllipse(QRectF(inner.left(), inner.center().y() - 3.5, 7, 7))
            words = inner.adjusted(15, 0, 0, 0)
            draw_line(painter, tr(WORDS[result.outcome]), font, tokens["ink"], words)
        elif index.column() == FILE:
            draw_line(painter, file_name(result), font, tokens["secondary"], inner)
        else:
            draw_line(painter, " ".join(told(result.message).split()), font, tokens["ink"], inner)
        painter.setPen(QPen(tokens["hairline"], 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTHS.get(index.column(), 200), _ROW)


class _Header(QHeaderView):
    """The headings; a click sorts, and the one it is sorted by has a mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(_ROW)
        self.setAccessibleName(tr("Headings; a click sorts"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = theme.now()
        painter.save()
        painter.fillRect(rect, tokens["surface"])
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        if section == self.sortIndicatorSection():
            words += "  ↑" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "  ↓"
        font = fonts.interface(tokens.size("heading"), semibold=True)
        draw_line(painter, words, font, tokens["secondary"], QRectF(rect).adjusted(12, 0, -8, 0))
        painter.setPen(QPen(tokens["hairline"], 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.now()["surface"])
        painter.end()
        super().paintEvent(event)


class ResultView(QTableView):
    """The table.

    Signals: ``opened(object)`` the Imported of a row: a double click, or Enter; ``pointed(object)`` the
    Imported of the row that is current now, or None; ``changes_requested(object)`` D on a revision.
    """

    opened = Signal(object)
    pointed = Signal(object)
    changes_requested = Signal(object)

    def __init__(self, results: Results, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = Narrowed(results)
        self.setModel(self.shown)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(_Header(self))
        self.setAccessibleName(tr("What became of each text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._open)

    def take_focus(self) -> None:
        """Take the keyboard; the first row becomes current where none is."""
        if not self.selectionModel().hasSelection() and self.shown.rowCount():
            self.selectRow(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.ask_for_changes()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() in {
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        }:  # the table's own go to a row's first and last cell
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.shown.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def ask_for_changes(self) -> None:
        """Ask what the revision in the current row changed; any other row has no answer."""
        result = self.shown.result(self.currentIndex())
        if result is not None and result.outcome == "revision" and result.uid:
            self.changes_requested.emit(result)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.pointed.emit(self.shown.result(current))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell(event)
        return super().viewportEvent(event)

    def _tell(self, event: QEvent) -> None:
        """Let the tip say the whole sentence of the row under the mouse."""
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        result = self.shown.result(self.indexAt(point))
        self.viewport().setToolTip(tip(f"{result.path}\n\n{told(result.message)}") if result else "")

    def _open(self, index: Index) -> None:
        result = self.shown.result(index)
        if result is not None and result.uid:
            self.opened.emit(result)
