"""What the switcher shows: goals and the stops behind them, as rows and painted cards."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.services.going import Goal, Stop
from app.ui import fonts, icons, names, theme
from app.ui.kit.cards import Card, draw_line
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

_KINDS = {
    "readout": noop("Readout"),
    "person": noop("Person"),
    "pair": noop("Two countries"),
    "tag": noop("Tag"),
    "occasion": noop("Occasion"),
    "search": noop("Saved search"),
    "gap": noop("Meeting without a text"),
}
_ICONS = {
    "readout": "library",
    "person": "people",
    "pair": "accord",
    "tag": "tag",
    "occasion": "occasion",
    "search": "search",
    "gap": "goal",
}
_HEIGHT = 46


class GoalRow(NamedTuple):
    """One goal; ``note`` says where it stands among what was open lately."""

    goal: Goal
    note: str = ""

    @property
    def about(self) -> str:
        """What tells it from its like, on one line."""
        goal = self.goal
        sides = " – ".join(names.country_short(side) for side in goal.sides)
        also = tr("also {names}", names=names.listed(goal.others)) if goal.others else ""
        if goal.kind == "pair":
            return tr("page: meetings, who met whom, agreements on record")
        if goal.kind == "gap":
            return "  ·  ".join(part for part in (tr("no text"), sides, goal.about) if part)
        revision = tr("revised text") if goal.revises else ""
        parts = [revision, sides, goal.about, also] if goal.kind == "readout" else [goal.about, sides, also]
        return "  ·  ".join(part for part in parts if part)

    @property
    def right(self) -> str:
        """What stands at the right: the day of a readout, how many texts lie behind anything else."""
        if self.goal.kind in {"readout", "gap"}:
            return names.day(self.goal.date) or tr("No date")
        if not self.goal.texts:
            return ""
        return names.counted(self.goal.texts, "text" if self.goal.kind != "person" else "meeting")

    @property
    def name(self) -> str:
        """What it is called; two countries by their names in the language in force."""
        goal = self.goal
        return " – ".join(map(names.country, goal.sides)) if goal.kind == "pair" else goal.name

    @property
    def spoken(self) -> str:
        parts = (tr(_KINDS[self.goal.kind]), self.name, self.about, self.right, self.note)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class PageRow(NamedTuple):
    """The page of a person, before the texts."""

    goal: Goal

    @property
    def about(self) -> str:
        """What stands on it."""
        return tr("offices, every meeting, counterparts, statements by topic")

    @property
    def spoken(self) -> str:
        return f"{tr('Page of {name}', name=self.goal.name)}, {self.about}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class StopRow(NamedTuple):
    """One place behind a goal."""

    stop: Stop

    @property
    def spoken(self) -> str:
        parts = (self.stop.title, names.day(self.stop.date), self.stop.about)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class GoalCard(Card):
    """Paints a goal or a stop: its name, below it what tells it from others, its kind as an icon."""

    def height(self, row: Row, width: int) -> int:
        return _HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if isinstance(row, GoalRow):
            draw_entry(
                painter, frame, row.name, row.about, row.right, icon=_ICONS[row.goal.kind], note=row.note
            )
        elif isinstance(row, PageRow):
            words = tr("Page of {name}", name=row.goal.name)
            draw_entry(painter, frame, words, row.about, "", icon="people")
        elif isinstance(row, StopRow):
            draw_entry(
                painter, frame, row.stop.title, row.stop.about, names.day(row.stop.date), icon="library"
            )


def draw_entry(
    painter: QPainter, frame: QRectF, name: str, about: str, right: str, *, icon: str, note: str = ""
) -> None:
    """Draw one entry of two lines with an icon at the left and a word at the right."""
    fonts.cover(name + about)
    tokens = theme.now()
    body, small = fonts.interface(tokens.size("body"), semibold=True), fonts.interface(tokens.size("small"))
    picture = icons.pixmap(icon, colour=tokens["muted"], ratio=2.0)
    painter.drawPixmap(QPointF(frame.left() + 20, frame.top() + 8), picture)
    inner = frame.adjusted(48, 5, -20, -5)
    top = QRectF(inner.left(), inner.top(), inner.width(), 19)
    below = QRectF(inner.left(), inner.top() + 18, inner.width(), 18)
    draw_line(painter, right, small, tokens["muted"], top, right=True)
    taken = painter.fontMetrics().horizontalAdvance(right) + 16 if right else 0
    draw_line(painter, name, body, tokens["ink"], top.adjusted(0, 0, -taken, 0))
    draw_line(painter, note, small, tokens["accent"], below, right=True)
    taken = painter.fontMetrics().horizontalAdvance(note) + 16 if note else 0
    draw_line(painter, about, small, tokens["secondary"], below.adjusted(0, 0, -taken, 0))
