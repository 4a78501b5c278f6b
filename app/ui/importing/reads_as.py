"""In which encoding a file is read: the likely ones as a choice, any other by name; the text follows at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.record import Original
from app.services.importing import encoding_named
from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.chip import Chips
from app.ui.kit.field import Field
from app.ui.kit.label import Label
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.intake.readers.encodings import Readable

_BASES = {
    "bom": noop("its first bytes say so"),
    "utf-8": noop("every byte fits"),
    "declared": noop("the file says so"),
    "guessed": noop("guessed from its bytes"),
    "chosen": noop("chosen by you"),
}


class ReadsAs(QWidget):
    """Says in which encoding the letters were read; open where that is a guess.

    Signals: ``chosen(str)`` the codec to read the file in.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._offered: Sequence[Readable] = ()
        self._now = ""
        small = fonts.interface(tokens.size("small"))
        self.said = Label("", self, font=small, colour="muted")
        self.other = Button(tr("Another encoding…"), self, small=True)
        self.chips: Chips | None = None
        self.sample = Label("", self, font=fonts.reading(tokens.size("body") + 1), wraps=True)
        self.field = Field(self, name=tr("Another encoding"), hint=tr("Another, as in koi8-r"))
        self.field.setFixedWidth(200)
        self.problem = Label("", self, font=small, colour="danger")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.said)
        top.addWidget(self.other)
        top.addStretch(1)
        typed = QHBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(self.field)
        typed.addWidget(self.problem, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(top)
        self._column.addLayout(typed)
        self.other.clicked.connect(self.open)
        self.field.returnPressed.connect(self._typed)

    def offer(self, encodings: Sequence[Readable], original: Original) -> None:
        """Offer ``encodings`` for ``original``; a file that is no plain text or page has none."""
        self._offered = encodings
        self._now = original.encoding or ""
        self.field.clear()
        self.problem.setText("")
        if self.chips is not None:
            self.chips.hide()
            self.chips.deleteLater()
            self.chips = None
        self.setVisible(bool(encodings))
        guessed = original.encoding_basis == "guessed"
        self.field.setVisible(guessed)
        self.problem.setVisible(guessed)
        self.other.setVisible(not guessed)
        if guessed:
            self.open()

    def open(self) -> None:
        """Show the choice."""
        self.other.hide()
        self.field.show()
        self.problem.show()
        if self.chips is not None:
            return
        self.chips = Chips(self, name=tr("Read as"))
        for one in self._offered:
            chip = self.chips.add(one.encoding, f"{one.name}  “{one.sample[:14].strip()}”")
            chip.setAccessibleName(
                tr(
                    "Read as {name}, {encoding}: {sample}",
                    name=one.name,
                    encoding=one.encoding,
                    sample=one.sample,
                )
            )
            chip.setToolTip(one.encoding)
            fonts.cover(one.sample)
        self._column.insertWidget(1, self.chips)
        self.chips.chosen.connect(self.chosen)
        self.chips.show()
        self._choose_chip()
        if self.isVisible():
            self.chips.chip(self.chips.value or self._offered[0].encoding).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def show_encoding(self, original: Original) -> None:
        """Say in which encoding the file was read, and how that is known."""
        self._now = original.encoding or ""
        basis = tr(_BASES.get(original.encoding_basis, original.encoding_basis))
        self.said.setText(tr("Letters read as {now}: {basis}", now=self._now, basis=basis))
        self._choose_chip()

    def _choose_chip(self) -> None:
        if self.chips is not None:
            now = encoding_named(self._now)
            same = [one.encoding for one in self._offered if encoding_named(one.encoding) == now]
            self.chips.choose(same)

    def _typed(self) -> None:
        codec = encoding_named(self.field.text())
        if codec is None:
            self.problem.setText(tr("There is no encoding of that name."))
            self.field.selectAll()
            return
        self.problem.setText("")
        self.chosen.emit(codec)
