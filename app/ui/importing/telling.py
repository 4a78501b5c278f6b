"""How an import goes: the file that is read, how many had which outcome, and each text in a table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.importing import Imported
from app.ui import fonts, names, theme
from app.ui.importing.outcomes import COLOURS, ORDER, WORDS, counts, summary
from app.ui.importing.result_view import ResultView
from app.ui.importing.table import Results
from app.ui.kit.button import Button
from app.ui.kit.chip import Chips
from app.ui.kit.label import ElidedLabel, Label
from app.ui.tongue import told, tr

_BATCH_MS = 120  # the table takes what came meanwhile; a row at a time would be all it does


class ProgressLine(QWidget):
    """A thin line that fills."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._done = 0.0
        self.setFixedHeight(4)
        self.setAccessibleName(tr("Progress"))

    def show_part(self, done: float) -> None:
        """Fill ``done`` (0 to 1) of the line."""
        self._done = done
        self.setAccessibleDescription(tr("{percent} per cent", percent=round(done * 100)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens["sunken"])
        painter.fillRect(QRectF(0, 0, self.width() * self._done, self.height()), tokens["accent"])
        painter.end()


class Telling(QWidget):
    """The account of an import.

    Signals: ``opened(object)`` an Imported to be opened; ``changes_requested(object)`` a revision of which the
    changes are asked for; ``stop_requested()``; ``review_requested()``;
    ``more_requested()`` another import; ``left()``.
    """

    opened = Signal(object)
    changes_requested = Signal(object)
    stop_requested = Signal()
    review_requested = Signal()
    more_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._come: list[Imported] = []
        self.results = Results(self)
        self.line = ElidedLabel("", self, font=fonts.interface(tokens.size("body")), colour="secondary")
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = ProgressLine(self)
        self.chips = Chips(self, name=tr("Show"))
        self.view = ResultView(self.results, self)
        self.whole = Label("", self, font=fonts.interface(tokens.size("body")), wraps=True)
        self.whole.setMinimumHeight(36)  # two lines, so that the table keeps its place
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stop = Button(tr("Stop"), self, kind="plain")
        self.more = Button(tr("Import more…"), self, kind="plain")
        self.changes = Button(
            tr("What changed  D"), self, name=tr("What changed in the wording, key D"), kind="plain"
        )
        self.close_button = Button(tr("Close"), self, kind="plain")
        self.review = Button(tr("Review"), self, kind="primary")  # made in the order that Tab walks them
        self.changes.hide()
        self._fill_chips()
        self._lay_out()
        self._join()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BATCH_MS)
        self._timer.timeout.connect(self.take_in)

    def _fill_chips(self) -> None:
        self.chips.add("", tr("All"))
        for outcome in ORDER:
            self.chips.add(outcome, tr(WORDS[outcome]), dot=COLOURS[outcome])
        self.chips.choose([""])

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        for button in (self.changes, self.stop, self.close_button, self.review):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.progress)
        column.addWidget(self.chips)
        column.addWidget(self.view, 1)
        column.addWidget(self.whole)
        column.addLayout(buttons)

    def _join(self) -> None:
        self.chips.chosen.connect(self._narrow)
        self.view.opened.connect(self.opened)
        self.view.pointed.connect(self._tell_whole)
        self.view.changes_requested.connect(self.changes_requested)
        self.changes.clicked.connect(self.view.ask_for_changes)
        self.stop.clicked.connect(self.stop_requested)
        self.more.clicked.connect(self.more_requested)
        self.review.clicked.connect(self.review_requested)
        self.close_button.clicked.connect(self.left)

    # --- while it runs -----------------------------------------------------------------------------

    def begin(self, *, anew: bool = True) -> None:
        """Show a new import, or ``anew`` false: what an import brings that goes on."""
        if anew:
            self._come.clear()
            self.results.clear()
            self.chips.choose([""])
            self._narrow()
        self._count()
        self.progress.show_part(0.0)
        self.line.setText(tr("Looking for files…"))
        self._running(now=True)
        self.stop.setEnabled(True)
        self.stop.setFocus()

    def reach(self, number: int, of: int, name: str) -> None:
        """Say that file ``number`` (from 0) begins."""
        self.progress.show_part(number / of)
        self.line.setText(
            tr(
                "Reading {number} of {files}  ·  {name}",
                number=number + 1,
                files=names.counted(of, "file"),
                name=name,
            )
        )

    def bring(self, result: Imported) -> None:
        """Take in what became of one text, soon."""
        self._come.append(result)
        if not self._timer.isActive():
            self._timer.start()

    def stopping(self) -> None:
        """Say that the import stops as soon as the file in hand is read."""
        self.stop.setEnabled(False)
        self.line.setText(tr("Stopping after this file…"))

    def end(self, unread: int, *, to_review: int) -> None:
        """Say how it ended; ``unread`` files were left, ``to_review`` texts wait for a person."""
        self.take_in()
        self.progress.show_part(1.0)
        self.line.setText(summary(self.results.results, unread=unread))
        self.review.setText(tr("Review {to_review}", to_review=to_review) if to_review else tr("Review"))
        self.review.setAccessibleName(tr("Review {texts}", texts=names.counted(to_review, "text")))
        self.review.updateGeometry()
        self._running(now=False)
        self.review.setVisible(bool(to_review))
        self.view.take_focus()

    def take_in(self) -> None:
        """Put what has come into the table."""
        self._timer.stop()
        come, self._come = self._come, []
        self.results.add(come)
        self._count()

    # --- inner work --------------------------------------------------------------------------------

    def _running(self, *, now: bool) -> None:
        self.progress.setVisible(now)
        self.stop.setVisible(now)
        for button in (self.more, self.close_button):
            button.setVisible(not now)
        self.review.setVisible(False)

    def _count(self) -> None:
        counted = counts(self.results.results)
        self.chips.rename("", tr("All {count}", count=len(self.results.results)))
        for outcome, number in counted.items():
            self.chips.rename(outcome, f"{tr(WORDS[outcome])} {number}")
            self.chips.chip(outcome).setEnabled(bool(number))

    def _tell_whole(self, result: Imported | None) -> None:
        self.whole.setText(" ".join(told(result.message).split()) if result else "")
        self.changes.setVisible(result is not None and result.outcome == "revision")

    def _narrow(self) -> None:
        self.view.shown.narrow(self.chips.value)
