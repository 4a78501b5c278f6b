"""One file before anything is written: what was read in it, and where it comes from, to be set right."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.record import Provenance
from app.services.importing import Looked, Wishes
from app.ui import fonts, names, theme
from app.ui.importing.changes import Changes, ChangesView, summary
from app.ui.importing.digest import Line, digest
from app.ui.importing.pieces import Pieces
from app.ui.importing.reads_as import ReadsAs
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import noop, told, tr

# Name in Provenance, label, hint
_FIELDS = (
    ("publisher", noop("Publisher"), noop("Ministry or office")),
    ("url", noop("Address"), "https://"),
    ("published_on", noop("Published"), "2017-07-07"),
    ("retrieved_on", noop("Retrieved"), "2017-07-07"),
    ("licence", noop("Licence"), noop("Terms of use")),
)
_FOCUSED = Qt.ShortcutContext.WidgetShortcut  # D is a letter in every field
_DATES = {"published_on", "retrieved_on"}


class Looking(QWidget):
    """The reading of one file at the left, its provenance at the right.

    Signals: ``accepted(object, object)`` the Path and the Wishes for it; ``encoding_chosen(object, str)`` the
    Path and the codec to read it in; ``left()`` not this one.
    """

    accepted = Signal(object, object)
    encoding_chosen = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._path = Path()
        self._before = Provenance()
        self._looked: Looked | None = None
        self._encoding = self._encoding_before = ""
        self.fields: dict[str, Field] = {}
        self.told = QWidget(self)
        self._lines = QVBoxLayout(self.told)
        self.problem = Label(
            "", self, font=fonts.interface(tokens.size("small")), colour="danger", wraps=True
        )
        self.reads_as = ReadsAs(self)
        self.pieces = Pieces(self)
        self.revised = Label("", self, font=fonts.interface(tokens.size("body"), semibold=True), wraps=True)
        self.wording = ChangesView(self)
        self.whole = Button(tr("Keep as one page"), self, kind="plain")
        self.changes = Button(
            tr("What changed  D"), self, name=tr("What it changes in the wording"), kind="plain"
        )
        self.accept = Button(tr("Import"), self, kind="primary")
        self.leave = Button(tr("Not this file"), self, kind="plain")
        self._lay_out()
        self.accept.clicked.connect(self._accept)
        self.leave.clicked.connect(self.left)
        self.whole.clicked.connect(self._accept_whole)
        self.changes.clicked.connect(self.show_changes)
        self.reads_as.chosen.connect(self._read_as)
        self.pieces.changed.connect(self._name_buttons)
        self.pieces.accepted.connect(self._accept)
        self.pieces.escaped.connect(self.left)
        QShortcut(QKeySequence(Qt.Key.Key_D), self.accept, self.show_changes, context=_FOCUSED)

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(0, 0, 16, 0)
        self._lines.setSpacing(6)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.told)
        scroll.setAccessibleName(tr("What was read"))
        for surface in (scroll.viewport(), self.told):
            surface.setAutoFillBackground(False)
        both = QHBoxLayout()
        both.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.reads_as)
        left.addWidget(self.revised)
        left.addWidget(self.wording, 1)
        left.addWidget(self.pieces, 2)
        left.addWidget(scroll, 1)
        both.addLayout(left, 1)
        both.addLayout(self._provenance())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.changes)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.whole)
        buttons.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(buttons)

    def _provenance(self) -> QVBoxLayout:
        tokens = theme.now()
        column = QVBoxLayout()
        column.setSpacing(4)
        heading = fonts.interface(tokens.size("heading"), semibold=True)
        column.addWidget(Label(tr("Where it comes from"), self, font=heading, colour="secondary"))
        for key, label, hint in _FIELDS:
            column.addSpacing(4)
            small = fonts.interface(tokens.size("small"))
            column.addWidget(Label(tr(label), self, font=small, colour="muted"))
            field = Field(self, name=tr(label), hint=tr(hint))
            field.setFixedWidth(280)
            field.returnPressed.connect(self._accept)
            field.escaped.connect(self.left)
            column.addWidget(field)
            self.fields[key] = field
        column.addStretch(1)
        return column

    def show_looked(self, path: Path, looked: Looked, *, anew: bool = False) -> None:
        """Show what was read in ``path``; nothing is written yet. ``anew``: in another encoding, the rest stays."""
        drafts = looked.drafts
        self._path, self._looked = path, looked
        if not anew:
            self._before = drafts[0].provenance
            self._encoding = ""
            self.reads_as.offer(looked.encodings, drafts[0].original)
        self.reads_as.show_encoding(drafts[0].original)
        self.pieces.show_pieces(drafts[0], looked.pieces)
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in digest(drafts):
            self._lines.addWidget(_label(line, self.told))
        self._lines.addStretch(1)
        for key, field in self.fields.items() if not anew else ():
            field.setText(getattr(self._before, key) or "")
            field.setCursorPosition(0)
        revises = looked.revises is not None
        words = (
            tr("This revises a text that is held. {summary}", summary=summary(looked.changes))
            if revises
            else ""
        )
        self.revised.setText(
            tr("This text is held already; importing it changes nothing.") if looked.held else words
        )
        self.revised.setVisible(bool(self.revised.text()))
        self.wording.show_changes(looked.changes)
        for widget in (self.wording, self.changes):
            widget.setVisible(revises)
        self.problem.setText("")
        self._name_buttons()
        if not anew:
            self.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: KnownError) -> None:
        """Say why the file cannot be read in the encoding that was chosen; what is shown stays."""
        self.problem.setText(told(error))
        self._encoding = self._encoding_before
        if self._looked is not None:
            self.reads_as.show_encoding(self._looked.drafts[0].original)

    def show_changes(self) -> None:
        """Show what this revision changes in the wording."""
        if self._looked is not None and self._looked.revises is not None:
            Changes(self, self._looked.changes).open()

    def _name_buttons(self) -> None:
        """Say on the buttons what they do."""
        drafts = self._looked.drafts if self._looked else ()
        words = (
            tr("Import {texts}", texts=names.counted(len(drafts), "text"))
            if len(drafts) > 1
            else tr("Import")
        )
        if any(draft.original.encoding_basis == "guessed" for draft in drafts):
            words = tr("The letters are right: import")
        if self.pieces.spans:
            words = tr("Import as {readouts}", readouts=names.counted(len(self.pieces.spans), "readout"))
        self.accept.setText(words)
        self.accept.setAccessibleName(words)
        self.accept.updateGeometry()
        self.whole.setVisible(bool(self.pieces.spans))

    def _read_as(self, encoding: str) -> None:
        self._encoding_before, self._encoding = self._encoding, encoding
        self.problem.setText("")
        self.encoding_chosen.emit(self._path, encoding)

    @property
    def given(self) -> Provenance:
        """What the user says otherwise than the file; the rest is left to the file."""
        known = {one.name for one in fields(Provenance)}
        said = {key: field.text().strip() for key, field in self.fields.items() if key in known}
        return Provenance(
            **{key: words for key, words in said.items() if words and words != getattr(self._before, key)}
        )

    def _accept_whole(self) -> None:
        self._accept(whole=True)

    def _accept(self, *, whole: bool = False) -> None:
        for key in _DATES:
            words = self.fields[key].text().strip()
            if words and not _is_day(words):
                self.problem.setText(tr("“{words}” is no date such as 2017-07-07.", words=words))
                self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)
                self.fields[key].selectAll()
                return
        self.problem.setText("")
        pieces = {}
        if self._looked is not None and self.pieces.spans and not whole:
            pieces[self._looked.drafts[0].text_sha256] = self.pieces.spans
        wishes = Wishes(given=self.given, encoding=self._encoding or None, pieces=pieces)
        self.accepted.emit(self._path, wishes)


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def _label(line: Line, parent: QWidget) -> Label:
    tokens = theme.now()
    font = {
        "title": fonts.reading(20, semibold=True),
        "heading": fonts.interface(tokens.size("heading"), semibold=True),
        "text": fonts.reading(tokens.size("body") + 2),
    }.get(line.look, fonts.interface(tokens.size("body")))
    colour = {"heading": "secondary", "doubt": "danger", "quiet": "muted"}.get(line.look, "ink")
    fonts.cover(line.words)
    label = Label(line.words, parent, font=font, colour=colour, wraps=True)
    label.setContentsMargins(0, 8 if line.look == "heading" else 0, 0, 0)
    return label
