"""The library: what the archive holds, newest first, narrowed by the search field."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from app.model.record import Listed
from app.ui import fonts, icons, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_lines, wrapped_height
from app.ui.kit.pane import Pane
from app.ui.models.library_rows import LibraryRow
from app.ui.models.rows import Row

_LEFT, _RIGHT = 20, 18
_TITLE_MOST = 35.0  # two lines
_MEASURED = (
    200  # rows; measuring one costs a millisecond, so in longer lists all are as high as two lines need
)


class LibraryCard(Card):
    """Paints one readout: day and number of marks, title, sides and place."""

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, LibraryRow):
            return 0
        if self.view.uniformItemSizes():
            return 54 + round(_TITLE_MOST)
        return 54 + round(
            min(_TITLE_MOST, wrapped_height(row.listed.title, _title(), width - _LEFT - _RIGHT))
        )

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, LibraryRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        small = fonts.interface(tokens.size("small"))
        top = QRectF(inner.left(), inner.top(), inner.width(), 16)
        draw_line(painter, row.day, small, tokens["muted"], top)
        if row.listed.annotations:
            draw_line(painter, str(row.listed.annotations), small, tokens["secondary"], top, right=True)
            picture = icons.pixmap("note", colour=tokens["muted"], pixels=12, ratio=2.0)
            width = painter.fontMetrics().horizontalAdvance(str(row.listed.annotations))
            painter.drawPixmap(QPointF(top.right() - width - 17, top.top() + 2), picture)
        title = QRectF(inner.left(), inner.top() + 18, inner.width(), inner.height() - 36)
        draw_lines(painter, row.listed.title, _title(), tokens["ink"], title, most=2)
        draw_line(
            painter, row.about, small, tokens["secondary"], QRectF(top).translated(0, inner.height() - 17)
        )


class Library(Pane):
    """The list of readouts. Signals: ``open_requested(str)`` the uid of a readout."""

    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Library", parent)
        self.list = CardList("Readouts", LibraryCard, self)
        self.list.keeps_current = True
        self.body.addWidget(self.list)
        self.list.chosen.connect(self._open)

    def show_listing(self, listed: list[Listed], *, query: str, held: int) -> None:
        """Show ``listed``, the readouts that match ``query`` among the ``held``."""
        self.list.setUniformItemSizes(len(listed) > _MEASURED)
        self.list.rows.show([LibraryRow(one) for one in listed])
        self.set_count(f"{len(listed)} of {held}" if query else str(held))
        if not held:
            self.set_empty(
                "This archive holds no readout yet.\n\nDrop files or folders on the window, or press Ctrl+I."
                "\n\nCtrl+Shift+O opens the sample archive."
            )
        elif not listed:
            self.set_empty(f"No readout holds “{query}”.\n\nEsc in the search field shows all of them.")
        else:
            self.set_empty("")

    def show_open(self, uid: str) -> None:
        """Mark the readout that is open."""
        for number, row in enumerate(self.list.rows):
            if isinstance(row, LibraryRow) and row.listed.uid == uid:
                self.list.choose(number)
                return

    def open_current(self) -> None:
        """Ask for the current readout, or the first where none is current."""
        if not self.list.currentIndex().isValid():
            self.list.step(1)
        self._open(self.list.rows.row(self.list.currentIndex()))

    def _open(self, row: object) -> None:
        if isinstance(row, LibraryRow):
            self.open_requested.emit(row.listed.uid)


def _title() -> QFont:
    return fonts.interface(theme.now().size("body"), semibold=True)
