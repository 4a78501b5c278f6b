"""Narrowing the list by what its readouts have in common: facets with counts, and what is chosen as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.narrowing import Valued
from app.ui import fonts, theme
from app.ui.kit.cards import CardList
from app.ui.kit.chip import Chip
from app.ui.kit.flow import Flow
from app.ui.kit.label import Label
from app.ui.searching.facet_rows import FacetCard, FacetRow, facet_rows, value_name
from app.ui.searching.sparks import spark
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_HIGH = 300  # pixels


class FacetList(CardList):
    """The facets. Signals: ``left_out(object)`` X was pressed on a row; ``taken_back()`` Backspace."""

    left_out = Signal(object)
    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.chosen.emit(row)
        elif event.key() in {Qt.Key.Key_X, Qt.Key.Key_Delete} and row is not None:
            self.left_out.emit(row)
        elif event.key() == Qt.Key.Key_Backspace:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class Narrowing(QWidget):
    """The facets, and above them what is chosen.

    Signals: ``wished(str, str, bool)`` a field, a value, and whether it is to be left out; ``taken_back()``
    what was chosen last is no longer wished; ``left()`` Esc.
    """

    wished = Signal(str, str, bool)
    taken_back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chips = QWidget(self)
        self._flow = Flow(self._chips)
        self._shown: tuple[Valued, ...] = ()
        self.list = FacetList(tr("Narrow the list"), FacetCard, self)
        self.list.setFixedHeight(_HIGH)
        self.list.chosen.connect(lambda row: self._wish(row, out=False))
        self.list.left_out.connect(lambda row: self._wish(row, out=True))
        self.list.escaped.connect(self.left)
        self.list.taken_back.connect(self.taken_back)
        small = fonts.interface(theme.now().size("small"))
        self.hint = Label(
            tr("Enter asks for it  ·  X leaves it out  ·  Backspace takes the last back"),
            self,
            font=small,
            colour="muted",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        self._chips.setContentsMargins(14, 0, 4, 0)
        column.addWidget(self._chips)
        column.addWidget(self.list)
        self.hint.setContentsMargins(20, 0, 8, 0)
        column.addWidget(self.hint)
        self.open_facets(False)

    def open_facets(self, wanted: bool) -> None:
        """Show the facets, or only what is chosen."""
        self.list.setVisible(wanted)
        self.hint.setVisible(wanted)
        self._show_or_hide()

    @property
    def chosen(self) -> tuple[Valued, ...]:
        """What is asked for and what is left out."""
        return self._shown

    @property
    def opened(self) -> bool:
        """Whether the facets are shown."""
        return not self.list.isHidden()

    def show_facets(self, found: tuple[tuple[str, tuple[Valued, ...]], ...]) -> None:
        """Show other counts; the keyboard stays where it was."""
        row = self.list.rows.row(self.list.currentIndex())
        current = row.valued if isinstance(row, FacetRow) else None
        rows = facet_rows(found)
        fonts.cover("".join(one.spoken for one in rows))
        self.list.rows.show(rows)
        if current is not None:
            for number, one in enumerate(rows):
                if one.valued and (one.valued.field, one.valued.value) == (current.field, current.value):
                    self.list.choose(number)
        self._show_chosen(tuple(one for _, values in found for one in values if one.chosen or one.out))

    def show_courses(self, courses: dict[tuple[str, str], tuple[tuple[int, int], ...]]) -> None:
        """Show beside each value how many there are of it in each year."""
        rows = [
            row._replace(spark=spark(courses, row.valued.field, row.valued.value)) if row.valued else row
            for row in self.list.rows
            if isinstance(row, FacetRow)
        ]
        at, top = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.list.rows.show(rows)
        if at >= 0:
            self.list.choose(at)
        self.list.verticalScrollBar().setValue(top)

    def _show_chosen(self, chosen: tuple[Valued, ...]) -> None:
        before = [(one.field, one.value, one.out) for one in self._shown]
        # in the order in which they were chosen: the newest is the last, and the first to be taken back
        chosen = tuple(
            sorted(
                chosen,
                key=lambda one: (
                    before.index((one.field, one.value, one.out))
                    if (one.field, one.value, one.out) in before
                    else len(before)
                ),
            )
        )
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for one in chosen:
            name = value_name(one)
            words = tr("not {value}", value=name) if one.out else name
            chip = Chip(f"{words}  ×", self._chips, name=tr("{value}: take back", value=words))
            chip.setChecked(True)
            chip.clicked.connect(lambda _on=False, one=one: self.wished.emit(one.field, one.value, one.out))
            self._flow.addWidget(chip)
            chip.show()
        self._shown = chosen
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self._chips.setVisible(bool(self._shown))
        self.setVisible(bool(self._shown) or self.opened)
        self._chips.updateGeometry()

    def _wish(self, row: object, *, out: bool) -> None:
        if isinstance(row, FacetRow) and row.valued is not None:
            self.wished.emit(row.valued.field, row.valued.value, out)
