"""Mark all hits of a search in this text: first they are shown in context, each can be left out."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.annotation import Colour
from app.model.page import Page
from app.model.span import Span
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.coding.completing import complete_tags
from app.ui.desk import Desk
from app.ui.dialogs.sheet import Sheet
from app.ui.finding import found_in
from app.ui.kit.button import Button
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.models.rows import Row
from app.ui.text.swatches import Swatches
from app.ui.tongue import tr

_CONTEXT = 60  # code points on each side


class HitRow(NamedTuple):
    """One hit in its context; ``marked`` where an annotation spans exactly these words already."""

    span: Span
    before: str
    words: str
    after: str
    chosen: bool
    marked: bool

    @property
    def spoken(self) -> str:
        state = tr("marked already") if self.marked else tr("to be marked") if self.chosen else tr("left out")
        return f"{self.before} {self.words} {self.after}, {state}"

    @property
    def can_be_chosen(self) -> bool:
        return not self.marked


class HitCard(Card):
    """Paints a hit with the words around it, the hits one below the other."""

    def height(self, row: Row, width: int) -> int:
        return 30

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, HitRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(20, 0, -20, 0)
        if row.marked:
            small = fonts.interface(tokens.size("small"))
            draw_line(painter, tr("marked already"), small, tokens["muted"], inner, right=True)
        else:
            _draw_box(painter, QRectF(inner.left(), inner.center().y() - 7, 14, 14), checked=row.chosen)
        face = fonts.reading(tokens.size("body") + 1)
        bold = fonts.reading(tokens.size("body") + 1, semibold=True)
        room = QRectF(
            inner.left() + 26, inner.top(), inner.width() - 26 - (110 if row.marked else 0), inner.height()
        )
        middle = room.left() + room.width() * 0.42
        ink = tokens["ink" if row.chosen else "muted"]
        before = QRectF(room.left(), room.top(), middle - room.left(), room.height())
        _draw_tail(painter, row.before, face, before)
        wide = min(QFontMetricsF(bold).horizontalAdvance(row.words) + 1, room.right() - middle)
        draw_line(painter, row.words, bold, ink, QRectF(middle, room.top(), wide, room.height()))
        rest = QRectF(middle + wide, room.top(), room.right() - middle - wide, room.height())
        if rest.width() > 20:
            draw_line(painter, row.after, face, tokens["secondary"], rest)


def _draw_box(painter: QPainter, box: QRectF, *, checked: bool) -> None:
    tokens = theme.now()
    painter.setPen(QPen(tokens["accent" if checked else "outline"], 1.4))
    painter.setBrush(tokens["accent" if checked else "raised"])
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        painter.setPen(QPen(tokens["on_accent"], 1.8))
        tick = [(3.2, 7.2), (6.0, 10.0), (11.0, 4.2)]
        painter.drawPolyline([QPointF(box.left() + x, box.top() + y) for x, y in tick])


def _draw_tail(painter: QPainter, text: str, face: QFont, frame: QRectF) -> None:
    """Draw the end of ``text`` at the right edge of ``frame``."""
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, frame.width())
    left = frame.right() - metrics.horizontalAdvance(
        shown
    )  # aligned right, Qt would drop the space at the end
    room = QRectF(left, frame.top(), frame.right() - left + 2, frame.height())
    draw_line(painter, shown, face, theme.now()["secondary"], room)


class Hits(Sheet):
    """The preview. Signals: ``marked(int)`` so many passages were marked."""

    marked = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk, page: Page, words: str) -> None:
        super().__init__(tr("Mark all hits"), parent)
        self._desk = desk
        self._page = page
        self._left_out: set[Span] = set()
        small = fonts.interface(theme.now().size("small"))
        self.words = Field(
            self, name=tr("What to mark"), hint=tr("Words to mark in this text"), icon="search"
        )
        self.list = CardList(tr("Hits"), HitCard, self, ground="paper")
        self.list.setMinimumHeight(260)
        self.count = Label("", self, font=small, colour="muted")
        self.swatches = Swatches(self)
        self.tags = Field(
            self, name=tr("Tags, parted by commas"), hint=tr("Tags, parted by commas"), icon="tag"
        )
        complete_tags(self.tags, desk.tags)
        self.do = Button(tr("Mark"), self, kind="primary", name=tr("Mark, key Ctrl+Enter"))
        self.colour: Colour = desk.colour
        self._lay_out()
        self.words.setText(words)
        self.swatches.show_colour(self.colour)
        self.words.textChanged.connect(self._fill)
        self.words.stepped.connect(lambda by: self.list.take_focus() if by > 0 else None)
        self.words.returnPressed.connect(self.list.take_focus)
        self.words.escaped.connect(self.reject)
        self.tags.escaped.connect(self.reject)
        self.tags.returnPressed.connect(self.accept)
        self.list.chosen.connect(self._toggle)
        self.list.escaped.connect(self.reject)
        self.list.installEventFilter(self)
        self.swatches.chosen.connect(self._choose_colour)
        self.do.clicked.connect(self.accept)
        self._fill()
        self.resize(min(860, parent.width() - 60), min(560, parent.height() - 60))
        (self.list.take_focus if len(self.list.rows) else self.words.setFocus)()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.swatches)
        foot.addWidget(self.tags, 1)
        foot.addWidget(self.do)
        self.body.addWidget(self.words)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.count)
        self.body.addLayout(foot)

    @property
    def chosen(self) -> list[Span]:
        """The passages that would be marked."""
        return [row.span for row in self.list.rows if isinstance(row, HitRow) and row.chosen]

    def accept(self) -> None:
        """Mark what is chosen, in one step."""
        spans = self.chosen
        if spans:
            tags = tuple(part.strip() for part in self.tags.text().split(",") if part.strip())
            count = self._desk.annotate_all(spans, colour=self.colour, tags=tags)
            if not count:
                return  # why not is told by the desk; what was chosen stays
            self.marked.emit(count)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.list:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter:
                self.accept()
                return True
            if event.key() == Qt.Key.Key_Space:
                self._toggle(self.list.rows.row(self.list.currentIndex()))
                return True
            if event.key() == Qt.Key.Key_A and ctrl:
                self._toggle_all()
                return True
            if event.text() and event.text() in "12345":
                self.swatches.buttons[int(event.text()) - 1].click()
                return True
        return super().eventFilter(watched, event)

    def _choose_colour(self, colour: Colour) -> None:
        self.colour = colour
        self.swatches.show_colour(colour)

    def _fill(self) -> None:
        text = self._page.readout.text
        marked = {one.span for one in self._page.placed}
        rows = []
        for span in found_in(text, self.words.text()):
            taken = span in marked
            rows.append(
                HitRow(
                    span,
                    single_line(text[max(0, span.start - _CONTEXT) : span.start] + "|")[:-1],
                    single_line(span.cut(text)),
                    single_line("|" + text[span.end : span.end + _CONTEXT])[1:],
                    chosen=not taken and span not in self._left_out,
                    marked=taken,
                )
            )
        current = self.list.currentIndex().row()
        self.list.rows.show(rows)
        if 0 <= current < len(rows):
            self.list.choose(current)
        taken_count = sum(row.marked for row in rows)
        already = tr(", {marked} marked already", marked=taken_count) if taken_count else ""
        keys = tr("Space  leaves one out   ·   Ctrl+A  all or none   ·   1–5  colour   ·   Enter  marks")
        self.count.setText(f"{names.counted(len(rows), 'hit')}{already}   ·   {keys}")
        count = sum(row.chosen for row in rows)
        self.do.setText(
            tr("Mark {passages}", passages=names.counted(count, "passage"))
            if count
            else tr("Nothing to mark")
        )
        self.do.setEnabled(bool(count))
        self.do.updateGeometry()

    def _toggle(self, row: object) -> None:
        if isinstance(row, HitRow) and row.can_be_chosen:
            self._left_out ^= {row.span}
            self._fill()

    def _toggle_all(self) -> None:
        free = {row.span for row in self.list.rows if isinstance(row, HitRow) and not row.marked}
        self._left_out = free if self.chosen else set()
        self._fill()
