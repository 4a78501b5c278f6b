"""Under the heading of the library while something is looked for: what kinds are found, and what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.chip import Chip
from app.ui.kit.label import Label
from app.ui.searching.names_bar import NamesBar
from app.ui.searching.wording import ORDERS
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.index.answering import Sorting
    from app.model.query import Query
    from app.services.asked import Kind

# Each kind, its word where there is little room, and its word for those who hear it.
KINDS: tuple[tuple[Kind, str, str], ...] = (
    ("readouts", noop("Texts"), noop("Whole texts")),
    ("statements", noop("Said"), noop("Statements")),
    ("agreements", noop("Agreed"), noop("Agreements")),
)


_HIGH, _LOW = 42, 28  # pixels, with a count and without


class KindChip(Chip):
    """One kind: its word, and above it how many there are, so that three stand side by side in a narrow pane."""

    def __init__(self, word: str, parent: QWidget, *, name: str) -> None:
        super().__init__(word, parent, name=name)
        self._word = word
        self._count = ""

    def show_count(self, count: str) -> None:
        """Show how many there are; "" where that is not known."""
        self._count = count
        self.setText(f"{self._word} {count}".rstrip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        wide = max(metrics.horizontalAdvance(self._word), metrics.horizontalAdvance(self._count) + 8)
        return QSize(wide + 12, _HIGH if self._count else _LOW)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = self._edge(tokens)
        painter.setPen(QPen(edge, width))
        painter.setBrush(tokens["wash" if self.isChecked() else "sunken" if self.underMouse() else "raised"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        lower = QRectF(0, 20, self.width(), 18) if self._count else QRectF(self.rect())
        painter.setPen(tokens["secondary" if self.isEnabled() else "outline"])
        painter.setFont(self.font())
        painter.drawText(lower, centre, self._word)
        if self._count:
            painter.setFont(fonts.interface(tokens.size("small"), semibold=True))
            painter.setPen(tokens["ink"])
            painter.drawText(QRectF(0, 5, self.width(), 16), centre, self._count)
        painter.end()


class KindBar(QWidget):
    """The kinds as chips with their counts, and the order. Signals: ``chosen(str)`` a kind; ``order_wished()``."""

    chosen = Signal(str)
    order_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        chips = QWidget(self)
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.chips: dict[Kind, KindChip] = {}
        for kind, word, name in KINDS:
            chip = KindChip(tr(word), chips, name=tr(name))
            chip.setToolTip(tr(name))
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            row.addWidget(chip, 1)
            self.chips[kind] = chip
        self.order = Button("", self, name=tr("Order of the list"), small=True)
        self.order.clicked.connect(self.order_wished)
        self.mistake = Label("", self, font=fonts.interface(theme.now().size("small")), colour="danger")
        self.mistake.setWordWrap(True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(4)
        column.addWidget(chips)
        column.addWidget(self.order)
        column.addWidget(self.mistake)
        self.names = NamesBar(self)
        column.addWidget(self.names)
        self.hide()

    def show_query(self, query: Query, kind: Kind, *, kinds: bool, sorting: Sorting) -> None:
        """Show what is looked for; without ``kinds`` (everything is listed) nothing is shown."""
        self.order.setText(tr(ORDERS[sorting]))
        self.order.setToolTip("  ·  ".join((tr("Order of the list"), "Alt+O")))
        self.order.setAccessibleName(f"{tr('Order of the list')}: {tr(ORDERS[sorting])}")
        self.setVisible(kinds)
        self.chips[kind].setChecked(True)
        mistake = told(query.mistakes[0].message) if query.mistakes else ""
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        self.names.show_names(query.names)

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Write how many there are of each kind; a kind that cannot be asked for is out of reach."""
        for kind, _, name in KINDS:
            chip = self.chips[kind]
            chip.setEnabled(kind in counts)
            count = f"{counts[kind]:,}" if kind in counts else ""
            chip.show_count(count)
            chip.setAccessibleName(f"{tr(name)} {count}".rstrip())

    def next(self, kind: Kind) -> Kind:
        """Return the kind after ``kind`` that can be asked for."""
        order = [one for one, _, _ in KINDS if self.chips[one].isEnabled()] or ["readouts"]
        return order[(order.index(kind) + 1) % len(order)] if kind in order else order[0]
