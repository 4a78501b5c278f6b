"""The facts of the meeting as a line of words, each a way to the place that says so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.model.page import Page
from app.model.span import Span
from app.ui import fonts, names, theme
from app.ui.kit.flow import Flow
from app.ui.kit.label import tip
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BASES = {
    "inferred": noop("The date was inferred, not printed."),
    "metadata": noop("The date comes from the source's details, not from the text."),
}


class Fact(NamedTuple):
    """One fact: its words, the place in the text that says so, and whether it was inferred."""

    words: str
    at: Span | None
    name: str
    inferred: str = ""


def facts(page: Page) -> list[Fact]:
    """Return the facts of the meeting in the order in which they are read."""
    said = page.reading.facts
    place = names.listed(part for part in (said.place or "", names.country(said.place_country)) if part)
    found = [
        Fact(
            names.day(said.date) or tr("No date"),
            said.date_at,
            tr("Date"),
            tr(_BASES.get(said.date_basis, "")),
        ),
        Fact(place, said.place_at, tr("Place")),
        Fact(
            tr("{start_time} local time", start_time=said.start_time) if said.start_time else "",
            said.start_time_at,
            tr("Beginning"),
        ),
        Fact(
            tr("{duration_minutes} minutes", duration_minutes=said.duration_minutes)
            if said.duration_minutes
            else "",
            said.duration_at,
            tr("Length"),
        ),
        Fact(names.mode_alone(said.mode), said.mode_at, tr("Manner")),
        Fact(said.occasion or "", said.occasion_at, tr("Occasion")),
    ]
    return [fact for fact in found if fact.words]


class FactButton(QAbstractButton):
    """One fact; a click goes to the words that say so. Dotted underneath where it was inferred."""

    def __init__(self, fact: Fact, parent: QWidget, *, last: bool) -> None:
        super().__init__(parent)
        self.setFont(fonts.interface(theme.now().size("body")))
        self.show_fact(fact, last=last)

    def show_fact(self, fact: Fact, *, last: bool) -> None:
        """Show this fact; after the last one there is no dot."""
        self.fact = fact
        self._after = 0 if last else 16  # room for the dot that parts it from the next
        self.setText(fact.words)
        self.setAccessibleName(f"{fact.name}: {fact.words}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if fact.at else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if fact.at else Qt.CursorShape.ArrowCursor)
        self.setToolTip(
            tip(f"{fact.name}. {fact.inferred or (tr('Shows where the text says so.') if fact.at else '')}")
        )
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + self._after + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setFont(self.font())
        end = self.width() - self._after
        if self._after:
            painter.setPen(tokens["muted"])
            painter.drawText(
                QRectF(end, 0, self._after, self.height()), int(Qt.AlignmentFlag.AlignCenter), "·"
            )
        painter.setPen(tokens["ink" if self.underMouse() and self.fact.at else "secondary"])
        painter.drawText(QRectF(0, 0, end, self.height()), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.fact.inferred or self.hasFocus():
            style = Qt.PenStyle.DotLine if self.fact.inferred else Qt.PenStyle.SolidLine
            painter.setPen(QPen(tokens["focus" if self.hasFocus() else "muted"], 1.4, style))
            painter.drawLine(QPointF(0, self.height() - 2), QPointF(end - 2, self.height() - 2))
        painter.end()


class FactStrip(QWidget):
    """The facts as a line of words. Signals: ``place_requested(object)`` the Span that says so."""

    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)

    def show_page(self, page: Page) -> None:
        """Show the facts of ``page``."""
        said = facts(page)
        while self._flow.count() > len(said):
            item = self._flow.takeAt(len(said))
            if item is not None and (widget := item.widget()):
                widget.hide()  # it is painted no more, also where it is not gone yet
                widget.deleteLater()
        kept = self.buttons
        for number, fact in enumerate(said):
            if number < len(kept):
                kept[number].show_fact(fact, last=fact is said[-1])
                continue
            button = FactButton(fact, self, last=fact is said[-1])
            button.clicked.connect(partial(self._ask_for, button))
            self._flow.addWidget(button)
            button.show()
        self.updateGeometry()

    @property
    def buttons(self) -> list[FactButton]:
        """The facts as they stand."""
        held = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in held if item is not None)
        return [widget for widget in widgets if isinstance(widget, FactButton)]

    def _ask_for(self, button: FactButton) -> None:
        if button.fact.at is not None:
            self.place_requested.emit(button.fact.at)
