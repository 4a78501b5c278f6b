"""All commands by name, with their keys: type a few letters, press Enter."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui import actions, fonts, icons, theme
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.kit.field import Field
from app.ui.models.rows import Row


class CommandRow(NamedTuple):
    """One action."""

    text: str
    keys: str
    name: str
    enabled: bool
    icon: str

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.keys}"

    @property
    def can_be_chosen(self) -> bool:
        return self.enabled


class CommandCard(Card):
    """Paints an action and its key."""

    def height(self, row: Row, width: int) -> int:
        return 34

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, CommandRow):
            return
        tokens = theme.now()
        font = fonts.interface(tokens.size("body"))
        inner = frame.adjusted(48, 0, -20, 0)
        if row.icon:
            picture = icons.pixmap(
                row.icon, colour=tokens["secondary" if row.enabled else "outline"], ratio=2.0
            )
            painter.drawPixmap(QPointF(frame.left() + 20, frame.center().y() - 8), picture)
        draw_line(painter, row.text, font, tokens["ink" if row.enabled else "outline"], inner)
        draw_line(painter, row.keys, font, tokens["muted" if row.enabled else "outline"], inner, right=True)


def matches(wanted: str, text: str) -> bool:
    """Whether the letters of ``wanted`` stand in ``text`` in this order."""
    rest = iter(text.casefold())
    return all(letter in rest for letter in wanted.casefold() if not letter.isspace())


class Palette(QDialog):
    """The list of all actions."""

    def __init__(self, parent: QWidget, doable: dict[str, QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._doable = doable
        self.setAccessibleName("All commands")
        self.finished.connect(self.deleteLater)
        self.field = Field(
            self, name="Type the name of a command", hint="What do you want to do?", icon="search"
        )
        self.list = CardList("Commands", CommandCard, self, ground="raised")
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9, 9)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._filter)
        self.field.escaped.connect(self.reject)
        self.field.stepped.connect(self.list.step)
        self.field.returnPressed.connect(self._choose_current)
        self.list.chosen.connect(self._choose)
        self._filter("")

    def show_over(self, window: QWidget) -> None:
        """Show in the upper middle of ``window``."""
        self.resize(min(520, window.width() - 80), min(440, window.height() - 120))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 70)))
        self.show()
        self.field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens["raised"])
        painter.setPen(tokens["outline"])
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _filter(self, wanted: str) -> None:
        rows = [
            CommandRow(action.text(), doable.keys[0], doable.id, action.isEnabled(), doable.icon)
            for doable in actions.TABLE
            for action in (self._doable[doable.id],)
            if doable.id != "palette" and matches(wanted, action.text())
        ]
        rows.sort(key=lambda row: not row.enabled)
        self.list.rows.show(rows)
        self.list.step(1)

    def _choose_current(self) -> None:
        row = self.list.rows.row(self.list.currentIndex())
        if row is not None:
            self._choose(row)

    def _choose(self, row: object) -> None:
        if isinstance(row, CommandRow) and row.enabled:
            self.accept()
            self._doable[row.name].trigger()
