"""One file before anything is written: what was read in it, and where it comes from, to be set right."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.record import Draft, Provenance
from app.ui import fonts, names, theme
from app.ui.importing.digest import Line, digest
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar

# Name in Provenance, label, hint
_FIELDS = (
    ("publisher", "Publisher", "Ministry or office"),
    ("url", "Address", "https://"),
    ("published_on", "Published", "2017-07-07"),
    ("retrieved_on", "Retrieved", "2017-07-07"),
    ("licence", "Licence", "Terms of use"),
)
_DATES = {"published_on", "retrieved_on"}


class Looking(QWidget):
    """The reading of one file at the left, its provenance at the right.

    Signals: ``accepted(object, object)`` the Path and the Provenance the user gives; ``left()`` not this one.
    """

    accepted = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._path = Path()
        self._before = Provenance()
        self.fields: dict[str, Field] = {}
        self.told = QWidget(self)
        self._lines = QVBoxLayout(self.told)
        self.problem = Label(
            "", self, font=fonts.interface(tokens.size("small")), colour="danger", wraps=True
        )
        self.accept = Button("Import", self, kind="primary")
        self.leave = Button("Not this file", self, kind="plain")
        self._lay_out()
        self.accept.clicked.connect(self._accept)
        self.leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(0, 0, 16, 0)
        self._lines.setSpacing(6)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.told)
        scroll.setAccessibleName("What was read")
        for surface in (scroll.viewport(), self.told):
            surface.setAutoFillBackground(False)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(scroll, 1)
        both.addLayout(self._provenance())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.leave)
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
        column.addWidget(Label("Where it comes from", self, font=heading, colour="secondary"))
        for key, label, hint in _FIELDS:
            column.addSpacing(4)
            small = fonts.interface(tokens.size("small"))
            column.addWidget(Label(label, self, font=small, colour="muted"))
            field = Field(self, name=label, hint=hint)
            field.setFixedWidth(280)
            field.returnPressed.connect(self._accept)
            field.escaped.connect(self.left)
            column.addWidget(field)
            self.fields[key] = field
        column.addStretch(1)
        return column

    def show_drafts(self, path: Path, drafts: tuple[Draft, ...]) -> None:
        """Show what was read in ``path``; nothing is written yet."""
        self._path = path
        self._before = drafts[0].provenance
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in digest(drafts):
            self._lines.addWidget(_label(line, self.told))
        self._lines.addStretch(1)
        for key, field in self.fields.items():
            field.setText(getattr(self._before, key) or "")
            field.setCursorPosition(0)
        guessed = any(draft.original.encoding_basis == "guessed" for draft in drafts)
        many = f"Import {names.counted(len(drafts), 'text')}" if len(drafts) > 1 else "Import"
        self.accept.setText("The letters are right: import" if guessed else many)
        self.accept.setAccessibleName(self.accept.text())
        self.accept.updateGeometry()
        self.problem.setText("")
        self.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def given(self) -> Provenance:
        """What the user says otherwise than the file; the rest is left to the file."""
        known = {one.name for one in fields(Provenance)}
        said = {key: field.text().strip() for key, field in self.fields.items() if key in known}
        return Provenance(
            **{key: words for key, words in said.items() if words and words != getattr(self._before, key)}
        )

    def _accept(self) -> None:
        for key in _DATES:
            words = self.fields[key].text().strip()
            if words and not _is_day(words):
                self.problem.setText(f"“{words}” is no date such as 2017-07-07.")
                self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)
                self.fields[key].selectAll()
                return
        self.problem.setText("")
        self.accepted.emit(self._path, self.given)


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
