"""A pop-up to choose from: type a few letters, Down and Up, Enter. The keys it knows stand at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.kit.cards import Card, CardList
from app.ui.kit.field import Field
from app.ui.kit.label import ElidedLabel, Label
from app.ui.models.rows import Row
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class _Typing(Field):
    """The field. Signals: ``entered(bool)`` Enter, with Ctrl or without; ``erased()`` Backspace where nothing is."""

    entered = Signal(bool)
    erased = Signal()
    deletion_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit(held)
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.erased.emit()
        elif event.key() == Qt.Key.Key_Delete and not self.text():
            self.deletion_asked.emit()
        else:
            super().keyPressEvent(event)


class Chooser(QDialog):
    """The frame: a field, a list, a foot. Subclasses fill the list and act on what is chosen.

    They override ``filled`` (the rows for what was typed), ``choose`` (a row was taken; ``other`` with Ctrl),
    and where they want ``erased`` (Backspace in the empty field) and ``delete`` (Del in the empty field).
    """

    def __init__(
        self, parent: QWidget, *, name: str, hint: str, card: type[Card], foot: str, icon: str = "search"
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(name)
        self._highest = 0
        self._entered: bool | None = None  # Enter was pressed before the rows were there; whether with Ctrl
        self.finished.connect(self.deleteLater)
        self.field = _Typing(self, name=name, hint=hint, icon=icon)
        self.list = CardList(name, card, self, ground="raised")
        self.list.keeps_current = True
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        small = fonts.interface(theme.now().size("small"))
        self.nothing = Label(
            "", self, font=fonts.interface(theme.now().size("body")), colour="muted", wraps=True
        )
        self.nothing.setContentsMargins(12, 16, 12, 16)
        self.nothing.hide()
        self.foot = ElidedLabel(foot, self, font=small, colour="muted")
        self.foot.setContentsMargins(4, 0, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9, 7)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self.field.textChanged.connect(self._typed)
        self.field.escaped.connect(self.reject)
        self.field.stepped.connect(self.list.step)
        self.field.entered.connect(self._enter)
        self.field.erased.connect(self.erased)
        self.field.deletion_asked.connect(self._delete)
        self.list.chosen.connect(lambda row: self.choose(row, other=False))

    # --- for subclasses --------------------------------------------------------------------------

    def filled(self, typed: str) -> Sequence[Row]:
        """Return the rows for what was typed."""
        raise NotImplementedError

    def choose(self, row: Row, *, other: bool) -> None:
        """Do what ``row`` stands for; ``other`` where Ctrl was held."""
        raise NotImplementedError

    def empty(self, typed: str) -> str:
        """Return the sentence for a list without rows."""
        return tr("Nothing answers to “{typed}”.", typed=typed) if typed.strip() else ""

    @property
    def waits(self) -> bool:
        """Whether the rows for what is typed are still being looked for; Enter waits for them."""
        return False

    def erased(self) -> None:
        """Backspace was pressed in the empty field."""

    def delete(self, row: Row) -> None:
        """Del was pressed in the empty field."""

    # --- showing ---------------------------------------------------------------------------------

    def show_over(self, window: QWidget) -> None:
        """Show in the upper middle of ``window``."""
        self._highest = min(480, window.height() - 110)
        self.resize(min(620, window.width() - 80), self._highest)
        self.fill()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 64)))
        self.show()
        self.field.setFocus()

    def fill(self) -> None:
        """Show the rows for what is typed; the first that can be chosen is current."""
        typed = self.field.text()
        rows = self.filled(typed)
        self.list.rows.show(rows)
        self.list.step(1)
        sentence = "" if rows else self.empty(typed)
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self._fit()
        if self._entered is not None and not self.waits:
            held, self._entered = self._entered, None
            self._enter(held)

    def _typed(self) -> None:
        self._entered = None
        self.fill()

    def _fit(self) -> None:
        """Be as high as the rows need, within limits."""
        card, width = self.list.itemDelegate(), self.list.viewport().width()
        if not self._highest or not isinstance(card, Card):
            return
        needed = sum(card.height(row, width) for row in self.list.rows)
        around = self.field.height() + self.foot.sizeHint().height() + 40
        if not self.nothing.isHidden():
            around += self.nothing.sizeHint().height()
        self.resize(self.width(), min(self._highest, needed + around))

    @property
    def current(self) -> Row | None:
        """The row that Enter would take."""
        return self.list.rows.row(self.list.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens["raised"])
        painter.setPen(tokens["outline"])
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _enter(self, held: bool) -> None:
        if self.waits:
            self._entered = held
        elif self.current is not None and self.current.can_be_chosen:
            self.choose(self.current, other=held)

    def _delete(self) -> None:
        if self.current is not None:
            self.delete(self.current)
