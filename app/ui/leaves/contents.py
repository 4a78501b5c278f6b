"""The names of a page's sections beside them: how much each holds, and in which one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from app.ui import fonts, theme
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.models.rows import Row
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH = 232
_HEIGHT = 32


class NameRow(NamedTuple):
    """One section by its name."""

    place: int
    name: str
    number: str

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.number}" if self.number else self.name

    @property
    def can_be_chosen(self) -> bool:
        return True


class NameCard(Card):
    """Paints one name with its number and its count."""

    zoom = 1.0

    def height(self, row: Row, width: int) -> int:
        return round(_HEIGHT * self.zoom)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, NameRow):
            return
        tokens = theme.now()
        fonts.cover(row.name)
        here = self.view.rows.row(self.view.currentIndex()) == row
        inner = frame.adjusted(20, 0, -18, 0)
        font = fonts.interface(tokens.size("body") * self.zoom, semibold=here)
        small = fonts.interface(tokens.size("small") * self.zoom)
        draw_line(painter, row.number, small, tokens["muted"], inner, right=True)
        taken = QFontMetricsF(small).horizontalAdvance(row.number) + 12
        draw_line(
            painter, row.name, font, tokens["ink" if here else "secondary"], inner.adjusted(0, 0, -taken, 0)
        )


class Contents(CardList):
    """Signals: ``section_chosen(int)`` a section."""

    section_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Sections of this page"), NameCard, parent, ground="paper")
        self.keeps_current = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedWidth(_WIDTH)
        self.setViewportMargins(0, 8, 0, 0)
        self.chosen.connect(self._go)

    def show_sections(self, sections: Sequence[tuple[str, str]]) -> None:
        """Show the names with what stands beside each."""
        self.rows.show([NameRow(place, name, number) for place, (name, number) in enumerate(sections)])

    def set_zoom(self, zoom: float) -> None:
        """Show the names larger or smaller."""
        card = self.itemDelegate()
        if isinstance(card, NameCard):
            card.zoom = zoom
        self.setFixedWidth(round(_WIDTH * zoom))
        self.scheduleDelayedItemsLayout()

    def show_at(self, number: int) -> None:
        """Show in which section one is."""
        self.choose(number)
        self.viewport().update()

    def _go(self, row: object) -> None:
        if isinstance(row, NameRow):
            self.section_chosen.emit(row.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())
