"""The findings as rows of the desk's list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.model.text import single_line
from app.services.reviewing import Doubt
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_wrapped, wrapped_height
from app.ui.models.rows import Row
from app.ui.review.drafts import Drafts
from app.ui.review.proposed import message_of, words_for
from app.ui.review.walk import Walk
from app.ui.tongue import tr

_LEFT, _RIGHT = 20, 18
_MOST = 32.0  # two lines
_MEASURED = 500  # findings; in longer lists all rows are as high as the first


class DoubtRow(NamedTuple):
    """One finding in the list; it was put off (``later``), found right (``seen``), or is unsaved (``draft``)."""

    number: int
    doubt: Doubt
    later: bool
    draft: bool = False
    seen: bool = False

    @property
    def about(self) -> str:
        """The part of the reading that is doubtful."""
        return words_for(self.doubt.finding)

    @property
    def spoken(self) -> str:
        day = names.day(self.doubt.date)
        parts = (self.about, message_of(self.doubt.finding), single_line(self.doubt.title), day)
        seen = tr("seen") if self.seen else ""
        marks = (tr("put off") if self.later else "", seen, tr("draft") if self.draft else "")
        return ", ".join(part for part in (*parts, *marks) if part)

    @property
    def mark(self) -> str:
        """What became of it, in a word."""
        if self.draft:
            return tr("draft")
        return tr("seen") if self.seen else tr("later") if self.later else ""

    @property
    def can_be_chosen(self) -> bool:
        return True


def rows_of(walk: Walk, drafts: Drafts) -> list[Row]:
    """Return the findings of ``walk`` as rows, each with what became of it."""
    return [
        DoubtRow(number, one, walk.is_put_off(one), drafts.has(one), walk.is_seen(one))
        for number, one in enumerate(walk.doubts)
    ]


class DoubtCard(Card):
    """Paints one finding: what is doubtful, why, and in which text."""

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, DoubtRow):
            return 0
        message = message_of(row.doubt.finding)
        words = wrapped_height(message, fonts.interface(theme.now().size("small")), width - _LEFT - _RIGHT)
        return 56 + round(min(_MOST, words))

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, DoubtRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        small = fonts.interface(tokens.size("small"))
        bold = fonts.interface(tokens.size("body"), semibold=True)
        top = QRectF(inner.left(), inner.top(), inner.width(), 18)
        ink = tokens["muted" if row.later or row.seen else "ink"]
        draw_line(painter, row.about, bold, ink, top)
        if row.mark:
            draw_line(painter, row.mark, small, tokens["accent" if row.draft else "muted"], top, right=True)
        words = QRectF(inner.left(), inner.top() + 19, inner.width(), _MOST)
        painter.save()
        painter.setClipRect(words)
        draw_wrapped(painter, message_of(row.doubt.finding), small, tokens["secondary"], words)
        painter.restore()
        foot = QRectF(inner.left(), inner.bottom() - 15, inner.width(), 16)
        draw_line(painter, single_line(row.doubt.title), small, tokens["muted"], foot)


class DoubtList(CardList):
    """The findings that are left. Letters belong to the desk, not to a search in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Findings"), DoubtCard, parent)
        self.keeps_current = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # J and K walk it from everywhere

    def show_rows(self, rows: list[Row]) -> None:
        """Replace the rows."""
        self.setUniformItemSizes(len(rows) > _MEASURED)
        self.rows.show(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
