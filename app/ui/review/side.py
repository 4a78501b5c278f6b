"""The right of the desk: what is doubtful, who read it, the proposed reading, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.page import Page
from app.model.reading import Reading
from app.services.reviewing import Doubt
from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.panes.voice_bar import MadeBy
from app.ui.review.form import ACCEPT, REJECT, Form
from app.ui.review.proposed import words_for
from app.ui.review.whole import headline
from app.ui.tongue import tr

_MARGIN = 20


class Side(QWidget):
    """Holds one form at a time.

    Signals: ``accept_requested()``, ``correct_requested()``, ``reject_requested()``, ``skip_requested()``,
    ``restore_requested()`` the form as it was proposed; ``parser_requested()`` the parser's reading again.
    """

    accept_requested = Signal()
    correct_requested = Signal()
    reject_requested = Signal()
    skip_requested = Signal()
    restore_requested = Signal()
    parser_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.form: Form | None = None
        small = fonts.interface(tokens.size("small"))
        self.about = Label("", self, font=fonts.interface(tokens.size("heading"), semibold=True))
        self.message = Label("", self, font=fonts.reading(18), wraps=True)
        self.read_by = Label("", self, font=small, colour="muted", wraps=True)
        self.made_by = MadeBy(self)
        self.accept = Button(tr("Accept  A"), self, name=tr("Accept, key A or Enter"), kind="primary")
        self.correct = Button(tr("Correct  C"), self, name=tr("Correct, key C"), kind="plain")
        self.reject = Button(tr("Reject  X"), self, name=tr("Reject, key X"), kind="plain")
        self.skip = Button(tr("Skip  S"), self, name=tr("Skip, key S"), kind="plain")
        self.restore = Button(
            tr("As proposed  U"), self, name=tr("As proposed, key U"), kind="quiet", small=True
        )
        self.parser = Button(tr("Back to the parser’s reading"), self, small=True)
        self.holder = QScrollArea(self)
        self._lay_out()
        for button, wish in (
            (self.accept, self.accept_requested),
            (self.correct, self.correct_requested),
            (self.reject, self.reject_requested),
            (self.skip, self.skip_requested),
            (self.restore, self.restore_requested),
            (self.parser, self.parser_requested),
        ):
            button.clicked.connect(wish)

    def _lay_out(self) -> None:
        self._host = QWidget(self.holder)
        self._forms = QVBoxLayout(self._host)
        self._forms.setContentsMargins(0, 0, 0, 0)
        self._forms.addStretch(1)
        self.holder.setWidget(self._host)
        self.holder.setFrameShape(QFrame.Shape.NoFrame)
        self.holder.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="surface"))
        self.holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.holder.setWidgetResizable(True)
        self.holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.holder.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # no thumb, no mark
        for surface in (self.holder.viewport(), self._host):
            surface.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, 8, 16)
        column.setSpacing(6)
        column.addWidget(self.about)
        column.addWidget(self.message)
        column.addWidget(self.read_by)
        standing = QHBoxLayout()
        standing.setSpacing(8)
        standing.addWidget(self.made_by)
        standing.addWidget(self.parser)
        standing.addStretch(1)
        column.addLayout(standing)
        column.addSpacing(6)
        column.addWidget(self.holder, 1)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _MARGIN - 8, 0)
        row.setSpacing(8)
        for button in (self.accept, self.correct, self.reject, self.skip):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def show_doubt(self, doubt: Doubt, page: Page, form: Form) -> None:
        """Show ``form`` for ``doubt``; the form that was shown is put aside, not thrown away."""
        self.about.setText(words_for(doubt.finding))
        self.message.setText(headline(doubt))
        self.read_by.setText(read_by(page.reading))
        self.made_by.show_page(page)
        self.parser.setVisible(page.reading.confirmed)
        self.put_aside()
        self.form = form
        self._forms.insertWidget(0, form)
        form.show()
        self.holder.verticalScrollBar().setValue(0)
        self.refresh()

    def put_aside(self) -> None:
        """Take the form out of view; whoever keeps it may show it again."""
        if self.form is not None:
            self._forms.removeWidget(self.form)
            self.form.hide()
        self.form = None

    def refresh(self) -> None:
        """Say what can be done with the form as it stands."""
        edited = self.form is not None and self.form.edited
        accept = self.form.accept_word if self.form else ACCEPT
        saves = edited and accept == ACCEPT
        word = tr("Save") if saves else tr(accept)
        reject = tr(self.form.reject_word if self.form else REJECT)
        self.accept.setText(f"{word}  A")
        self.accept.setAccessibleName(
            tr("Save what was changed, key A or Enter") if saves else tr("{word}, key A or Enter", word=word)
        )
        self.reject.setText(f"{reject}  X")
        self.reject.setAccessibleName(tr("{reject}, key X", reject=reject))
        self.reject.updateGeometry()
        self.restore.setVisible(edited)
        self.accept.update()

    def allow_rejection(self, possible: bool) -> None:
        """Offer rejecting only where there is something to reject."""
        self.reject.setEnabled(possible)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.now()["surface"])
        painter.end()


def read_by(reading: Reading) -> str:
    """Return who made ``reading``, and when."""
    day = names.day((reading.made_at or "")[:10])
    return "  ·  ".join(part for part in (tr("Read by {made_by}", made_by=reading.made_by), day) if part)
