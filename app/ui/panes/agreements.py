"""What was agreed: the verb as printed, what follows it, the point, and who."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from app.model.page import Page
from app.ui import fonts, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_wrapped, wrapped_height
from app.ui.kit.pane import Pane
from app.ui.linking import Lit
from app.ui.models.agreement_rows import AgreementRow, agreement_rows
from app.ui.models.rows import Row
from app.ui.tongue import tr

_LEFT, _RIGHT = 20, 14


class AgreementCard(Card):
    """Paints one agreement."""

    steady = True

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, AgreementRow):
            return 0
        words = wrapped_height(row.content, _words(), width - _LEFT - _RIGHT)
        return round(24 + words + 22 + 18)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, AgreementRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        verb = fonts.interface(tokens.size("body"), semibold=True)
        draw_line(
            painter,
            row.agreement.verb,
            verb,
            tokens["joint"],
            QRectF(inner.topLeft(), inner.size()).adjusted(0, 0, 0, 20 - inner.height()),
        )
        below = inner.adjusted(0, 24, 0, 0)
        taken = draw_wrapped(painter, row.content, _words(), tokens["ink"], below)
        foot = QRectF(inner.left(), below.top() + taken + 2, inner.width(), 20)
        small = fonts.interface(tokens.size("small"))
        draw_line(
            painter, "  ·  ".join(part for part in (row.where, row.who) if part), small, tokens["muted"], foot
        )


class Agreements(Pane):
    """The agreements of the open page. Signals: those of its ``list``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Agreements"), parent)
        self.list = CardList(tr("Agreements"), AgreementCard, self)
        self.list.keep_bar()
        self.body.addWidget(self.list)

    def show_page(self, page: Page) -> None:
        """Show what was agreed in ``page``."""
        rows = agreement_rows(page)
        self.list.rows.show(rows)
        self.set_count(str(len(rows)) if rows else "")
        self.set_empty("" if rows else tr("No joint outcome was found in this text."))

    def light(self, lit: Lit) -> None:
        """Light the agreements of ``lit``."""
        rows = (
            row for row in self.list.rows if isinstance(row, AgreementRow) and row.place in lit.agreements
        )
        self.list.light(tuple(rows))


def _words() -> QFont:
    return fonts.reading(theme.now().size("body") + 1.5)
