"""Who said what: every statement of the text as a card, narrowed by speaker, side, act and where it was said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.page import Page
from app.ui import fonts, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_lines, wrapped_height
from app.ui.kit.chip import Chip
from app.ui.kit.flow import Flow
from app.ui.kit.pane import Pane
from app.ui.linking import NOTHING, Lit
from app.ui.models.rows import Row
from app.ui.models.statement_rows import Narrowed, StatementRow, choices, statement_rows
from app.ui.tongue import noop, tr

_LEFT, _RIGHT = 20, 14
_MOST = 3  # lines of what was said
_LINE = 22  # pixels from who and verb to what was said
FIELDS = {
    "speaker": noop("Every speaker"),
    "side": noop("Every side"),
    "act": noop("Every act"),
    "reported": noop("Here and reported"),
}


class StatementCard(Card):
    """Paints one statement: who with which verb, what was said, where."""

    steady = True

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, StatementRow):
            return 0
        room = width - _LEFT - _RIGHT
        words = wrapped_height(row.content, _words(row), room) if row.content else 0
        most = wrapped_height("x\n" * (_MOST - 1) + "x", _words(row), width)
        return round(_head(row, room) + min(words, most) + 20 + 18)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, StatementRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        whose = row.voice
        colour = tokens["joint"] if whose == -1 else tokens["muted"] if whose is None else tokens.side(whose)
        head = _head(row, inner.width())
        top = QRectF(inner.left(), inner.top(), inner.width(), 20)
        draw_line(painter, row.who, _name(), colour, top)
        with_verb = top if head == _LINE else top.translated(0, _LINE - 2)
        draw_line(painter, row.statement.verb, _verb(), colour, with_verb, right=head == _LINE)
        below = inner.adjusted(0, head, 0, -20)
        ink = tokens["secondary" if row.statement.reported else "ink"]
        draw_lines(painter, row.content, _words(row), ink, below, most=_MOST)
        foot = QRectF(inner.left(), inner.bottom() - 18, inner.width(), 18)
        draw_line(painter, row.foot, fonts.interface(tokens.size("small")), tokens["muted"], foot)


class Statements(Pane):
    """The statements of the page at hand. Signals: those of its ``list``; ``asked(str)`` which filter to choose."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Statements"), parent)
        self._page: Page | None = None
        self._stale = False  # whether the list shows another page, having been out of sight
        self._lit: Lit = NOTHING
        self.narrowed = Narrowed()
        self.chips: dict[str, Chip] = {}
        filters = QWidget(self)
        flow = Flow()
        for field, words in FIELDS.items():
            chip = Chip(tr(words), filters)
            chip.clicked.connect(partial(self._ask, field))
            flow.addWidget(chip)
            self.chips[field] = chip
        room = QVBoxLayout(filters)
        room.setContentsMargins(18, 0, 10, 4)
        room.addLayout(flow)
        self.list = CardList(tr("Statements"), StatementCard, self)
        self.list.keep_bar()
        self.body.addWidget(filters)
        self.body.addWidget(self.list, 1)

    def show_page(self, page: Page) -> None:
        """Show the statements of ``page``; a filter that would let nothing through is given up."""
        self._page = page
        for field in FIELDS:
            value = getattr(self.narrowed, field)
            if value is not None and value not in {one for one, _, _ in choices(page.reading, field)}:
                self.narrowed = self.narrowed._replace(**{field: None})
        if self.isVisible():
            self._fill()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._fill()
            self.light(self._lit)
        super().showEvent(event)

    def narrow(self, field: str, value: str | None) -> None:
        """Narrow the list by one field; None lets everything through."""
        self.narrowed = self.narrowed._replace(**{field: value})
        self._fill()

    def widen(self) -> None:
        """Let every statement through."""
        self.narrowed = Narrowed()
        self._fill()

    def choices(self, field: str) -> list[tuple[str, str, int]]:
        """Return what a filter can be set to in this text: value, words, number of statements."""
        return choices(self._page.reading, field) if self._page else []

    def light(self, lit: Lit) -> None:
        """Light the statements of ``lit``."""
        self._lit = lit
        spans = set(lit.spans)
        self.list.light(
            tuple(
                row for row in self.list.rows if isinstance(row, StatementRow) and row.statement.span in spans
            )
        )

    def _ask(self, field: str) -> None:
        chip = self.chips[field]
        chip.setChecked(getattr(self.narrowed, field) is not None)  # the choice, not the click, checks it
        self.asked.emit(field)

    def _fill(self) -> None:
        self._stale = False
        rows = statement_rows(self._page, self.narrowed) if self._page else []
        total = len(self._page.reading.statements) if self._page else 0
        self.list.rows.show(rows)
        self.set_count(
            tr("{count} of {total}", count=f"{len(rows):,}", total=f"{total:,}")
            if len(rows) != total
            else f"{total:,}" * bool(total)
        )
        if not total:
            self.set_empty("")
        self.list.setVisible(bool(rows))
        self.set_empty(self._sentence(total) if not rows else "")
        for field, chip in self.chips.items():
            value = getattr(self.narrowed, field)
            words = next((words for one, words, _ in self.choices(field) if one == value), tr(FIELDS[field]))
            chip.setChecked(value is not None)
            chip.setText(words)
            chip.setAccessibleName(tr("Filter by {field}: {words}", field=field, words=words))
            chip.updateGeometry()

    def _sentence(self, total: int) -> str:
        if total:
            return tr("\n\n\nNo statement is of all these kinds.\n\nAlt+0 shows every statement.")
        return tr("\n\n\nNo statement was found in this text.")


def _name() -> QFont:
    return fonts.interface(theme.now().size("body"))


def _verb() -> QFont:
    return fonts.interface(theme.now().size("body"), semibold=True)


def _head(row: StatementRow, room: float) -> int:
    """Return the height of who and verb: one line, or two where they do not fit beside each other."""
    wide = QFontMetricsF(_name()).horizontalAdvance(row.who)
    wide += QFontMetricsF(_verb()).horizontalAdvance(row.statement.verb)
    return _LINE if wide + 10 <= room else 2 * _LINE - 2


def _words(row: StatementRow) -> QFont:
    size = theme.now().size("body") + 1.5
    return fonts.reading(size, italic=row.statement.reported)
