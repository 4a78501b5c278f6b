"""Recording a meeting by hand, or correcting one: while one types, the form says what it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from app.errors import KnownError
from app.services import visits
from app.services.visits import Becoming, Given, Meaning, Order
from app.ui import fonts, names, theme
from app.ui.dialogs.sheet import Sheet
from app.ui.gaps.words import heading
from app.ui.kit.button import Button
from app.ui.kit.chip import Chips
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.model.known import Known
    from app.services.session import Session

_AFTER_MS = 200  # of no typing
_FIELDS: tuple[tuple[Meaning, str, str], ...] = (
    ("date", noop("When"), noop("3 May 2015, May 2015, 2015-05-03, 12–14 March 2015")),
    ("until", noop("Last day"), noop("of several")),
    ("sides", noop("Sides"), noop("Japan; Republic of Korea, or JP; KR")),
    ("people", noop("Who was there"), noop("Name (country or office); Name")),
    ("title", noop("What it was"), noop("State visit, dinner, call")),
    ("place", noop("Place"), ""),
    ("known_from", noop("Known from"), noop("a calendar, a list, a report: always asked for")),
    ("url", noop("Address"), "https://"),
    ("note", noop("Note"), ""),
)
# What a column of a table is called, by what it means.
FIELD_NAMES: dict[str, str] = {
    **{meaning: words for meaning, words, _ in _FIELDS},
    "mode": noop("Manner"),
    "year": noop("Year"),
    "place_country": noop("Country of the place"),
}


class MeetingForm(Sheet):
    """Signals: ``wished(object)`` the Known that is to be recorded."""

    wished = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget,
        *,
        typed: Mapping[Meaning, str] | None = None,
        replacing: str = "",
    ) -> None:
        """``typed`` is what stands in the fields; ``replacing`` the uid of the meeting that is corrected."""
        super().__init__(tr("Correct a recorded meeting") if replacing else tr("Record a meeting"), parent)
        self._session = session
        self._replacing = replacing
        self._order: Order | None = None
        self._becoming: Becoming | None = None
        self.setObjectName("meeting_form")
        self.fields: dict[Meaning, Field] = {}
        self._lay_out(typed or {})
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.look)
        for field in self.fields.values():
            field.textChanged.connect(self._timer.start)
            field.escaped.connect(self.reject)
            field.stepped.connect(self._step)
            field.returnPressed.connect(self.record)
        self.mode.chosen.connect(self._timer.start)
        self.order.chosen.connect(self._choose_order)
        QShortcut(QKeySequence("Ctrl+Return"), self, activated=self.record)  # type: ignore[call-overload]
        self.resize(640, self.sizeHint().height())
        self.fields["date"].setFocus()
        self.look()

    def _lay_out(self, typed: Mapping[Meaning, str]) -> None:
        tokens = theme.now()
        body = fonts.interface(tokens.size("body"))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        self.mode = Chips(inside, name=tr("Manner"))
        self.mode.add("", tr("not known"))
        for value, words in names.MODES.items():
            self.mode.add(value, tr(words))
        self.mode.choose([typed.get("mode", "")])
        self.order = Chips(inside, name=tr("What comes first in the date"))
        self.order.add("dmy", tr("day / month"))
        self.order.add("mdy", tr("month / day"))
        self.order.hide()
        line = 0
        for meaning, words, hint in _FIELDS:
            name = tr(words)
            field = Field(inside, name=name, hint=tr(hint))
            field.setText(typed.get(meaning, ""))
            self.fields[meaning] = field
            line = self._add_line(grid, line, name, field, body)
            if meaning == "date":
                grid.addWidget(self.order, line, 1)
                line += 1
            elif meaning == "title":
                line = self._add_line(grid, line, tr("Manner"), self.mode, body)
        grid.setRowStretch(line, 1)
        holder = QScrollArea(self)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="paper"))
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder.setWidgetResizable(True)
        holder.setWidget(inside)
        holder.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(holder, 1)
        self.becomes = Label("", self, font=body, colour="secondary", wraps=True)
        self.becomes.setMinimumHeight(40)
        self.body.addWidget(self.becomes)
        self.record_button = Button(tr("Record  Enter"), self, name=tr("Record, key Enter"), kind="primary")
        self.cancel_button = Button(tr("Cancel  Esc"), self, name=tr("Cancel, key Esc"), kind="plain")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.record_button)
        self.body.addLayout(row)
        self.record_button.clicked.connect(self.record)
        self.cancel_button.clicked.connect(self.reject)

    def _add_line(self, grid: QGridLayout, line: int, name: str, widget: QWidget, font: object) -> int:
        label = Label(name, self, font=font, colour="secondary")  # type: ignore[arg-type]
        label.setBuddy(widget)
        grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(widget, line, 1)
        return line + 1

    # --- what it becomes ----------------------------------------------------------------------------

    @property
    def words(self) -> dict[Meaning, str]:
        """What stands in the fields."""
        found: dict[Meaning, str] = {meaning: field.text() for meaning, field in self.fields.items()}
        return {**found, "mode": self.mode.value}

    def look(self) -> None:
        """Say what the form becomes as it is now."""
        self._timer.stop()
        try:
            found = visits.told(self._session, self.words, Given(order=self._order))
        except KnownError as error:
            self._say(told(error), wrong=True)
            return
        self._becoming = found
        self.order.setVisible(found.row.asks or self._order is not None)
        words, wrong = self._said(found)
        self._say(words, wrong=wrong)
        self.record_button.setEnabled(not wrong)

    def _said(self, found: Becoming) -> tuple[str, bool]:
        """Return what is to be said of what was typed, and whether it stands in the way."""
        if not any(self.words.values()):
            return tr("When, between whom, and where it is known from: the rest as far as it is known."), True
        if found.row.known is None:
            return told(found.row.refused), True
        if found.fate == "known" and found.uid != self._replacing:
            return tr("This meeting is recorded already."), True
        if not found.row.known.known_from.strip():
            return tr("Where is it known from?"), True
        known = found.row.known
        line = "  ·  ".join((names.stretch(known.date, known.until), heading(known)))
        if not found.closings:
            return tr("{meeting}: no text of it is held.", meeting=line), False
        first = found.closings[0]
        title = first.held.title
        if first.certainty == "doubtful":
            return tr("{meeting}: perhaps “{title}” tells of it.", meeting=line, title=title), False
        return tr("{meeting}: “{title}” tells of it.", meeting=line, title=title), False

    def _say(self, words: str, *, wrong: bool) -> None:
        fonts.cover(words)
        self.becomes.setText(words)
        self.becomes.setAccessibleDescription(tr("stands in the way") if wrong else "")

    # --- wishes -------------------------------------------------------------------------------------

    def record(self) -> None:
        """Wish for what was typed, where nothing stands in the way."""
        self.look()
        if self.record_button.isEnabled() and self._becoming and self._becoming.row.known:
            known: Known = self._becoming.row.known
            self.wished.emit(known)
            self.accept()

    def _choose_order(self, value: str) -> None:
        self._order = "mdy" if value == "mdy" else "dmy"
        self.look()

    def _step(self, by: int) -> None:
        self.focusNextPrevChild(by > 0)
