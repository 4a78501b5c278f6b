"""Under the heading of the library while something is looked for: what kinds are found, and what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.chip import Chip
from app.ui.kit.flow import Flow
from app.ui.kit.label import Label
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from app.model.query import Query
    from app.services.searching import Kind

# Each kind, its word where there is little room, and its word for those who hear it.
KINDS: tuple[tuple[Kind, str, str], ...] = (
    ("readouts", noop("Texts"), noop("Whole texts")),
    ("statements", noop("Said"), noop("Statements")),
    ("agreements", noop("Agreed"), noop("Agreements")),
)


class KindBar(QWidget):
    """The kinds as chips with their counts. Signal: ``chosen(str)`` a kind."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        chips = QWidget(self)
        flow = Flow(chips)
        self.chips: dict[Kind, Chip] = {}
        for kind, word, name in KINDS:
            chip = Chip(tr(word), chips, name=tr(name))
            chip.setToolTip(tr(name))
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            flow.addWidget(chip)
            self.chips[kind] = chip
        self.mistake = Label("", self, font=fonts.interface(theme.now().size("small")), colour="danger")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 4, 6)
        column.setSpacing(4)
        column.addWidget(chips)
        column.addWidget(self.mistake)
        self.hide()

    def show_query(self, query: Query, kind: Kind, *, kinds: bool) -> None:
        """Show what is looked for; without ``kinds`` (everything is listed) nothing is shown."""
        self.setVisible(kinds)
        self.chips[kind].setChecked(True)
        mistake = told(query.mistakes[0].message) if query.mistakes else ""
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Write how many there are of each kind; a kind that cannot be asked for is out of reach."""
        for kind, word, name in KINDS:
            chip = self.chips[kind]
            chip.setEnabled(kind in counts)
            count = f" {counts[kind]:,}" if kind in counts else ""
            chip.setText(f"{tr(word)}{count}")
            chip.setAccessibleName(f"{tr(name)}{count}")
            chip.updateGeometry()

    def next(self, kind: Kind) -> Kind:
        """Return the kind after ``kind`` that can be asked for."""
        order = [one for one, _, _ in KINDS if self.chips[one].isEnabled()] or ["readouts"]
        return order[(order.index(kind) + 1) % len(order)] if kind in order else order[0]
