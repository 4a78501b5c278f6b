"""The trash: what was deleted and when; Enter brings it back, emptying asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.errors import KnownError
from app.model.text import single_line
from app.services import coding
from app.services.coding import Trashed
from app.ui import names
from app.ui.dialogs.messages import may_empty_trash
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines, answering
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.desk import Desk

_ICONS = {
    "annotation": "highlight",
    "tag": "tag",
    "link": "link",
    "brief": "brief",
    "concordance": "others",
    "search": "search",
}
_CALLED = {
    "annotation": noop("Annotation"),
    "tag": noop("Tag"),
    "link": noop("Link"),
    "brief": noop("Draft of a brief"),
    "concordance": noop("Names for one thing"),
    "search": noop("Saved search"),
}


class TrashRow(NamedTuple):
    """One thing in the trash."""

    thing: Trashed

    @property
    def name(self) -> str:
        """What it says."""
        words = single_line(self.thing.words)
        return f"“{words}”" if self.thing.kind == "annotation" else words

    @property
    def about(self) -> str:
        """What it is, and more of it."""
        thing = self.thing
        below = tr("with {tags} below it", tags=names.counted(thing.with_it, "tag")) if thing.with_it else ""
        return "  ·  ".join(
            part for part in (tr(_CALLED[thing.kind]), below, single_line(thing.more)) if part
        )

    @property
    def when(self) -> str:
        """When it was deleted."""
        here = datetime.fromisoformat(self.thing.trashed_at).astimezone()
        return tr("deleted {day}, {here}", day=names.day(here.date().isoformat()), here=f"{here:%H:%M}")

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.name, self.about, _ICONS[self.thing.kind], self.when)

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.about}, {self.when}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class Trash(Chooser):
    """Everything in the trash, what was deleted last first."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            name=tr("Trash"),
            hint=tr("What was deleted?"),
            card=TwoLineCard,
            foot=tr("Enter  brings it back   ·   Del  empties the trash, after asking   ·   Esc  closes"),
            icon="trash",
        )
        self._desk = desk
        self._rows = [TrashRow(one) for one in coding.trash(desk.session)]

    def filled(self, typed: str) -> Sequence[Row]:
        return answering(typed, self._rows)

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr("The trash is empty.")

    def choose(self, row: Row, *, other: bool) -> None:
        if not isinstance(row, TrashRow):
            return
        if self._desk.attempt(lambda session: coding.restore(session, row.thing)) is None:
            self.reject()  # why not is told in the window
            return
        self._desk.said.emit(tr("{kind} restored: {name}", kind=tr(_CALLED[row.thing.kind]), name=row.name))
        self._look()

    def delete(self, row: Row) -> None:
        window, desk, count = self.parentWidget(), self._desk, len(self._rows)
        self.accept()  # a pop-up would not outlive the question
        if not may_empty_trash(window, count):
            return
        try:
            coding.empty_trash(desk.session)
        except KnownError as error:
            desk.failed.emit(error, None)
            return
        desk.said.emit(tr("The trash is empty."))

    def _look(self) -> None:
        self._rows = [TrashRow(one) for one in coding.trash(self._desk.session)]
        self.fill()
