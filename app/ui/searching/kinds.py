"""Under the heading of the library while something is looked for: what kinds are found, and what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.chip import Chip
from app.ui.kit.label import Label

if TYPE_CHECKING:
    from app.model.query import Query
    from app.services.searching import Kind

KINDS: tuple[tuple[Kind, str], ...] = (
    ("readouts", "Texts"),
    ("statements", "Statements"),
    ("agreements", "Agreements"),
)


class KindBar(QWidget):
    """The kinds as chips with their counts. Signal: ``chosen(str)`` a kind."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.chips: dict[Kind, Chip] = {}
        for kind, word in KINDS:
            chip = Chip(word, self)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            self._row.addWidget(chip)
            self.chips[kind] = chip
        self._row.addStretch(1)
        self.mistake = Label("", self, font=fonts.interface(theme.now().size("small")), colour="danger")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 10, 6)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.mistake)
        self.hide()

    def show_query(self, query: Query, kind: Kind, *, kinds: bool) -> None:
        """Show what is looked for; without ``kinds`` (everything is listed) nothing is shown."""
        self.setVisible(kinds)
        self.chips[kind].setChecked(True)
        told = query.mistakes[0].message if query.mistakes else ""
        self.mistake.setText(told)
        self.mistake.setVisible(bool(told))

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Write how many there are of each kind; a kind that cannot be asked for is out of reach."""
        for kind, word in KINDS:
            chip = self.chips[kind]
            chip.setEnabled(kind in counts)
            chip.setText(f"{word} {counts[kind]:,}" if kind in counts else word)
            chip.setAccessibleName(chip.text())
            chip.updateGeometry()

    def next(self, kind: Kind) -> Kind:
        """Return the kind after ``kind`` that can be asked for."""
        order = [one for one, _ in KINDS if self.chips[one].isEnabled()] or ["readouts"]
        return order[(order.index(kind) + 1) % len(order)] if kind in order else order[0]
