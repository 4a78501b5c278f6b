"""All commands by name, with their keys: type a few letters, press Enter. What was used lately stands first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QWidget

from app.analysis.matching import best
from app.model.folding import folded_name
from app.ui import actions, fonts, icons, theme
from app.ui.kit.cards import Card, draw_line
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.moving.recent import Recent
from app.ui.tongue import tr


class CommandRow(NamedTuple):
    """One action."""

    text: str
    keys: str
    name: str
    enabled: bool
    icon: str
    group: str
    english: str  # what others call it, and old hands type

    @property
    def spoken(self) -> str:
        possible = "" if self.enabled else tr(", not possible now")
        return f"{self.text}, {self.keys}{possible}"

    @property
    def can_be_chosen(self) -> bool:
        return True  # what is not possible says so; a key press must never do the next best thing instead


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
        draw_line(painter, row.keys, font, tokens["muted" if row.enabled else "outline"], inner, right=True)
        taken = painter.fontMetrics().horizontalAdvance(row.keys) + 16
        words = inner.adjusted(0, 0, -taken, 0)
        draw_line(painter, row.text, font, tokens["ink" if row.enabled else "outline"], words)


class Palette(Chooser):
    """The list of all actions: those that are possible first, among them those used lately."""

    def __init__(self, parent: QWidget, doable: dict[str, QAction], recent: Recent) -> None:
        super().__init__(
            parent,
            name=tr("All commands"),
            hint=tr("What do you want to do?"),
            card=CommandCard,
            foot=tr("Enter  does it   ·   what is pale is not possible here and now   ·   Esc  closes"),
        )
        self._doable = doable
        self._recent = recent
        order = {name: place for place, name in enumerate(recent.names)}
        self._rows = [
            CommandRow(
                action.text(),
                "  ".join(doable.keys[:2]),
                doable.id,
                action.isEnabled(),
                doable.icon,
                tr(doable.group),
                doable.text,
            )
            for doable in actions.TABLE
            for action in (self._doable[doable.id],)
            if doable.id != "palette"
        ]
        self._rows.sort(key=lambda row: (not row.enabled, order.get(row.name, len(order))))

    def filled(self, typed: str) -> Sequence[Row]:
        return best(typed, self._rows, _names)

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, CommandRow) and not row.enabled:
            self.foot.setText(tr("“{text}” is not possible here and now.", text=row.text))
        elif isinstance(row, CommandRow):
            self.accept()
            self._recent.add(row.name)
            self._recent.keep()
            self._doable[row.name].trigger()


def _names(row: CommandRow) -> tuple[str, str]:
    text = folded_name(row.text)
    return text, f"{text} {folded_name(row.group)} {folded_name(row.english)} {row.name.replace('_', ' ')}"
