"""The strip: what is shown, against what, and the line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.analysis.timeline.calendar import number_of, range_written, reach_of
from app.services.timeline import chosen_dates
from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.ground import fill
from app.ui.kit.label import ElidedLabel, Label
from app.ui.timeline import words
from app.ui.timeline.asking import Asker
from app.ui.timeline.keys import FARTHER, NEARER
from app.ui.timeline.line import LineView
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.model.page import Page
    from app.services.timeline import Line
    from app.ui.catalogue import Catalogue

HEAD = 28
_ROOMY = 900  # pixels of width from which on the range stands in the head, too


class Strip(QWidget):
    """The timeline of what is listed.

    Signals: ``open_requested(str)`` a uid; ``escaped()``; ``hide_requested()``.
    """

    open_requested = Signal(str)
    escaped = Signal()
    hide_requested = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.asker = Asker(catalogue, self)
        self.line = LineView(self)
        small = fonts.interface(theme.now().size("small"))
        heading = fonts.interface(theme.now().size("heading"), semibold=True)
        self.heading = Label(tr("Timeline"), self, font=heading, colour="secondary")
        self.scope = Label("", self, font=small, colour="muted")
        self.telling = ElidedLabel("", self, font=small, colour="ink")
        self.range = Label("", self, font=small, colour="muted")
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.heading)
        row.addWidget(self.scope)
        row.addWidget(self.telling, 1)
        row.addWidget(self.range)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(2)
        for icon, name, wish in (
            ("farther", tr("Farther (−)"), lambda: self.line.steps.zoom(FARTHER)),
            ("nearer", tr("Nearer (+)"), lambda: self.line.steps.zoom(NEARER)),
            ("whole", tr("Everything (0)"), self.line.steps.fit),
            ("close", tr("Hide the timeline"), self.hide_requested.emit),
        ):
            button = Button("", self, name=name, icon=icon, small=True)
            button.setToolTip(name)
            button.clicked.connect(wish)
            self.buttons.addWidget(button)
        row.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        head = QWidget(self)
        head.setFixedHeight(HEAD)
        head.setLayout(row)
        column.addWidget(head)
        column.addWidget(self.line, 1)
        self.line.told.connect(self.telling.setText)
        self.line.moved.connect(self._show_range)
        self.line.wanted.connect(self.asker.ask_stretch)
        self.line.brush.settled.connect(self._narrow)
        self.line.opened.connect(self.open_requested)
        self.line.escaped.connect(self.escaped)
        self.asker.lined.connect(self._show_line)
        self.asker.stretched.connect(self.line.show_stretch)
        catalogue.listing_changed.connect(self.refresh)

    @property
    def shown(self) -> Line | None:
        """The tally that is shown."""
        return self.line.line

    def refresh(self) -> None:
        """Ask anew for what the list shows; nobody does while the strip is hidden."""
        if self.isVisible():
            self.line.brush.show(chosen_dates(self._catalogue.wish))
            self.asker.ask_line()

    def show_page(self, page: Page | None) -> None:
        """Show where the readout that is open is in time."""
        date = page.reading.facts.date if page else None
        reach = reach_of(number_of(date))
        self.line.show_open(page.readout.uid if page else "", reach[1:] if reach else None)

    def _show_line(self, line: Line | None) -> None:
        self.line.show_line(line)
        if line is None:
            self.scope.setText(tr("The search index is being made."))
            return
        self.scope.setText(scope_of(line))
        self._show_range()

    def _show_range(self) -> None:
        window = self.line.days
        if self.shown is None or not self.shown.tally.dated:
            self.range.setText("")
            return
        start, end = round(window.start), round(window.end)
        by = tr("meetings") if self.line.is_near else tr(words.BY[self.line.scene.unit])
        self.range.setText(f"{words.dates(range_written(start, max(end, start + 1)))}  ·  {by}")

    def _narrow(self, brush: object) -> None:
        wanted = range_written(*brush) if isinstance(brush, tuple) else ""
        if brush != chosen_dates(self._catalogue.wish):
            self._catalogue.narrow_dates(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.range.setVisible(self.width() >= _ROOMY)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), theme.now()["surface"])
        fill(painter, QRect(0, 0, self.width(), 1), theme.now()["hairline"])
        painter.end()

    def take_focus(self) -> None:
        """Give the line the keyboard."""
        self.line.steps.take_focus()
        if not self.line.hasFocus():
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)


def scope_of(line: Line) -> str:
    """Return how many are shown, against what, and how many of them no day, month or year is known of."""
    total = f"{line.tally.total:,}"
    shown = (
        tr("{shown} of {held} readouts", shown=total, held=f"{line.held:,}")
        if line.kind == "readouts"
        else words.counted(line.tally.total, line.kind)
    )
    if line.gaps:
        shown = f"{shown}  ·  {tr('{number} known without a text', number=f'{len(line.gaps):,}')}"
    undated = line.tally.undated
    return f"{shown}  ·  {tr('{number} undated', number=f'{undated:,}')}" if undated else shown
