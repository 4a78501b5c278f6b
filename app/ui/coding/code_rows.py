"""The codebook as a tree of rows, which can be dragged onto one another."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.model.codebook import PART, Code
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.models.rows import Row
from app.ui.tongue import tr

_INDENT = 18
_MIME = "application/x-chancery-tag"


class CodeRow(NamedTuple):
    """One tag with its counts."""

    code: Code

    @property
    def depth(self) -> int:
        """How many tags stand above it."""
        return self.code.tag.path.count(PART)

    @property
    def counts(self) -> str:
        """How many annotations carry it; with those below it, where that is more."""
        own, every = self.code.own, self.code.all
        return str(own) if own == every else f"{own} + {every - own}"

    @property
    def spoken(self) -> str:
        tag = self.code.tag
        parts = (
            tag.path,
            names.counted(self.code.all, "annotation"),
            names.colour(tag.colour or ""),
            tag.definition,
        )
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class CodeCard(Card):
    """Paints a tag below its parent: colour, name, the beginning of its definition, counts."""

    def height(self, row: Row, width: int) -> int:
        return 30

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, CodeRow):
            return
        tokens, tag = theme.now(), row.code.tag
        small = fonts.interface(tokens.size("small"))
        inner = frame.adjusted(18 + _INDENT * row.depth, 0, -20, 0)
        painter.setPen(QPen(tokens[f"{tag.colour}_line"] if tag.colour else tokens["outline"], 1.3))
        painter.setBrush(tokens[tag.colour] if tag.colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(inner.left(), inner.center().y() - 5, 10, 10), 3, 3)
        line = inner.adjusted(20, 0, 0, 0)
        draw_line(painter, row.counts, small, tokens["muted"], line, right=True)
        room = line.adjusted(0, 0, -64, 0)
        face = fonts.interface(tokens.size("body"), semibold=row.depth == 0)
        fonts.cover(tag.path + tag.definition)
        painter.setFont(face)
        taken = painter.fontMetrics().horizontalAdvance(tag.name) + 14
        draw_line(painter, tag.name, face, tokens["ink"], room)
        if room.width() - taken > 60:
            told = single_line(tag.definition)
            draw_line(painter, told, small, tokens["muted"], room.adjusted(taken, 0, 0, 0))


class CodeList(CardList):
    """The tree. Signals: ``dropped(str, str)`` the uid of a tag, and of the one it was dropped on ("" beside all)."""

    dropped = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Codebook"), CodeCard, parent, ground="paper")
        self.keeps_current = True
        self.setAcceptDrops(True)
        self._pressed = QPoint()

    @property
    def current(self) -> Code | None:
        """The tag that is current."""
        row = self.rows.row(self.currentIndex())
        return row.code if isinstance(row, CodeRow) else None

    def choose_uid(self, uid: str) -> None:
        """Make a tag current; the first where it is not listed."""
        for number, row in enumerate(self.rows):
            if isinstance(row, CodeRow) and row.code.tag.uid == uid:
                self.choose(number)
                self.scrollTo(self.rows.index(number))
                return
        if len(self.rows):
            self.choose(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        current = self.current
        if event.buttons() and current is not None and far >= QApplication.startDragDistance():
            drag, data = QDrag(self), QMimeData()
            data.setData(_MIME, current.tag.uid.encode())
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            self.under_mouse = self.indexAt(event.position().toPoint())
            self.viewport().update()
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        target = row.code.tag.uid if isinstance(row, CodeRow) else ""
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(_MIME).data()).decode(), target)
