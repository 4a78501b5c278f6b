"""What the switcher shows: goals and the stops behind them, as rows."""

from __future__ import annotations

from typing import NamedTuple

from app.services.going import Goal, Stop
from app.ui import names
from app.ui.kit.two_lines import TwoLines
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
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.name, self.about, _ICONS[self.goal.kind], self.right, self.note)

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
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(tr("Page of {name}", name=self.goal.name), self.about, "people")

    @property
    def spoken(self) -> str:
        return f"{self.lines.name}, {self.about}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class StopRow(NamedTuple):
    """One place behind a goal."""

    stop: Stop

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.stop.title, self.stop.about, "library", names.day(self.stop.date))

    @property
    def spoken(self) -> str:
        parts = (self.stop.title, names.day(self.stop.date), self.stop.about)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True
