"""The pieces that a page of several meetings may be split into, before it is imported: seen and moved by key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.cutting import Cutting, cutting
from app.model.reading import Reading
from app.model.record import Draft
from app.model.span import Span
from app.model.splitting import Piece
from app.model.text import single_line
from app.services import splitting
from app.services.splitting import Told
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.kit.label import Label
from app.ui.models.rows import Row
from app.ui.review.events_form import told_shortly
from app.ui.tongue import noop, tr

_KEYS = noop(
    "←  →  move its beginning    Shift ← →  its end    Del  join to the one before    N  part in two"
)
_HEIGHT = 74
_PAUSE_MS = 60  # keys may repeat; the pieces are read when they rest


class PieceRow(NamedTuple):
    """One piece: its number, when and who, the words it begins and ends with, and why it is one."""

    number: int
    told: str
    words: str
    why: str

    @property
    def spoken(self) -> str:
        return tr(
            "Piece {number}: {told}. {words} {why}",
            number=self.number,
            told=self.told,
            words=self.words,
            why=self.why,
        )

    @property
    def can_be_chosen(self) -> bool:
        return True


class PieceCard(Card):
    """Paints one piece."""

    def height(self, row: Row, width: int) -> int:
        return _HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, PieceRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(20, 9, -18, -9)
        bold = fonts.interface(tokens.size("body"), semibold=True)
        small = fonts.interface(tokens.size("small"))
        number = QRectF(inner.left(), inner.top(), 24, 18)
        rest = inner.adjusted(24, 0, 0, 0)
        draw_line(painter, str(row.number), bold, tokens["muted"], number)
        draw_line(painter, row.told, bold, tokens["ink"], QRectF(rest.left(), rest.top(), rest.width(), 18))
        words = QRectF(rest.left(), rest.top() + 19, rest.width(), 20)
        draw_line(painter, row.words, fonts.reading(tokens.size("body") + 1), tokens["secondary"], words)
        draw_line(
            painter, row.why, small, tokens["muted"], QRectF(rest.left(), words.bottom(), rest.width(), 16)
        )


class PieceList(CardList):
    """The pieces. Signals: ``moved(str, int)`` what is to be done with the current one, and how far."""

    moved = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Pieces"), PieceCard, parent, ground="paper")
        self.keeps_current = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.moved.emit("ended" if shifted else "begun", 1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.moved.emit("joined", 0)
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.moved.emit("parted", 0)
        else:
            super().keyPressEvent(event)


class Pieces(QWidget):
    """Shows the pieces of one page and what each would be read as.

    Signals: ``changed()`` the pieces are others now; ``accepted()`` Enter; ``escaped()``.
    """

    changed = Signal()
    accepted = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._draft: Draft | None = None
        self._cutting = Cutting((), ())
        self._whys: dict[Span, str] = {}
        self.heading = Label("", self, font=fonts.reading(18, semibold=True))
        self.list = PieceList(self)
        self.keys = Label(
            tr(_KEYS), self, font=fonts.interface(tokens.size("small")), colour="muted", wraps=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.keys)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self._read)
        self.list.moved.connect(self._move)
        self.list.chosen.connect(lambda _: self.accepted.emit())
        self.list.escaped.connect(self.escaped)
        self.hide()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the page is to be split; empty where it is to stay one."""
        return self._cutting.spans if len(self._cutting.runs) > 1 else ()

    def show_pieces(self, draft: Draft, told: tuple[Told, ...]) -> None:
        """Show the pieces that are proposed for ``draft``; none where it tells of one meeting."""
        self._draft = draft
        spans = [one.piece.span for one in told]
        self._cutting = cutting([block.span for block in draft.reading.blocks], spans)
        self._whys = {one.piece.span: one.piece.why for one in told}
        self.setVisible(len(told) > 1)
        if told:
            self._show([one.reading for one in told])
            self.list.choose(0)

    def _move(self, what: str, by: int) -> None:
        at = self.list.currentIndex().row()
        if not 0 <= at < len(self._cutting.runs):
            return
        before = self._cutting
        if what in {"begun", "ended"}:
            self._cutting = before.begun(at, by) if what == "begun" else before.ended(at, by)
        else:
            self._cutting = before.joined(at) if what == "joined" else before.parted(at)
        if self._cutting != before:
            self._show([None] * len(self._cutting.runs))
            self.list.choose(min(at - (what == "joined" and at > 0), len(self._cutting.runs) - 1))
            self._rest.start()
            self.changed.emit()

    def _read(self) -> None:
        """Say anew what each piece would be read as."""
        if self._draft is None or not self.spans:
            return
        at = self.list.currentIndex().row()
        try:
            told = splitting.told_of(self._draft, [Piece(span, "") for span in self.spans])
        except KnownError:
            return
        self._show([one.reading for one in told])
        self.list.choose(at)

    def _show(self, readings: list[Reading | None]) -> None:
        text = self._draft.text if self._draft else ""
        rows: list[Row] = []
        for number, (span, reading) in enumerate(zip(self._cutting.spans, readings, strict=True), start=1):
            line = single_line(span.cut(text))
            told = told_shortly(reading) if reading else "…"
            rows.append(PieceRow(number, told, f"“{line}”", self._whys.get(span, tr("As you set it."))))
        fonts.cover("".join(f"{row.spoken}" for row in rows))
        self.list.rows.show(rows)
        count = len(rows)
        several = tr("This page tells of {meetings}", meetings=names.counted(count, "meeting"))
        self.heading.setText(several if count > 1 else tr("The page stays one"))
