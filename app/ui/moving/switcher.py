"""Go anywhere by a few letters: readouts, people, tags, occasions. Empty, it shows what was open lately."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.errors import KnownError
from app.services import going
from app.services.going import Goal, Stop
from app.services.session import Session
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard
from app.ui.models.rows import Row
from app.ui.moving.goal_rows import GoalRow, PageRow, StopRow
from app.ui.moving.goals import NEWEST, Goals
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FOOT = noop(
    "Enter  opens   ·   Ctrl+Enter  opens beside   ·   Down, Enter  goes to the one before   ·   Esc  closes"
)
_FOOT_BESIDE = noop("Enter  opens beside what is open   ·   Esc  closes")
_FOOT_STOPS = noop("Enter  opens   ·   Ctrl+Enter  opens beside   ·   Backspace  goes back   ·   Esc  closes")


class Switcher(Chooser):
    """Two levels: what can be gone to, and, behind a person, a tag or an occasion, its places.

    Signals: ``wished(object, object, bool)`` the Stop that was chosen, the Goal it stands behind, and whether
    it is to be opened beside; ``page_wished(object)`` the Goal (a person, two countries) whose page is wanted;
    ``search_wished(str)`` the uid of a search that is kept. ``first`` are the uids that stand first, each with what
    is said of it.
    """

    wished = Signal(object, object, bool)
    page_wished = Signal(object)
    search_wished = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        *,
        session: Session,
        goals: Goals,
        recent: Sequence[str],
        open_uid: str,
        beside: bool = False,
        first: Mapping[str, str] | None = None,
        only: bool = False,
    ) -> None:
        super().__init__(
            parent,
            name=tr("Open a readout beside") if beside else tr("Go to a readout, person, tag or occasion"),
            hint=tr("Which text beside this one?")
            if beside
            else tr("Where to?  A title, a person, a tag, an occasion"),
            card=TwoLineCard,
            foot=tr(_FOOT_BESIDE) if beside else tr(_FOOT),
        )
        self._session = session
        self._beside = beside
        self._recent = [uid for uid in recent if not (beside and uid == open_uid)]
        self._open_uid = open_uid
        self._first = dict(first or {})
        self._only = only
        self._behind: Goal | None = None  # the goal whose places are shown
        self._stops: list[Stop] = []
        self._goals = goals
        goals.setParent(self)
        goals.changed.connect(self.fill)
        goals.failed.connect(self._show_error)
        goals.load([*self._first, *self._recent])

    def _show_error(self, error: KnownError) -> None:
        self.nothing.setText(told(error))
        self.nothing.show()

    @property
    def waits(self) -> bool:
        return self._behind is None and self._goals.waits(self.field.text())

    # --- the list --------------------------------------------------------------------------------

    def filled(self, typed: str) -> Sequence[Row]:
        if self._behind is not None:
            found = going.ranked_stops(self._stops, typed) if typed.strip() else self._stops
            rows: list[Row] = [StopRow(one) for one in found]
            page = self._behind.kind == "person" and not self._beside and not typed.strip()
            return [PageRow(self._behind), *rows] if page else rows
        if typed.strip():
            return [GoalRow(one) for one in self._offered(self._goals.answering(typed))]
        by_uid = {one.key: one for one in self._offered(self._goals.readouts())}
        told = [by_uid[uid] for uid in self._first if uid in by_uid]
        first = [GoalRow(one, self._first[one.key]) for one in told]
        if self._only:
            return first
        lately = [by_uid[uid] for uid in self._recent if uid in by_uid and uid not in self._first]
        seen = {one.key for one in (*told, *lately)}
        newest = [one for one in by_uid.values() if one.key not in seen][: max(0, NEWEST - len(lately))]
        rows = [
            GoalRow(one, tr("open now") if one.key == self._open_uid else tr("open lately")) for one in lately
        ]
        return [*first, *rows, *(GoalRow(one) for one in newest)]

    def _offered(self, found: Sequence[Goal]) -> list[Goal]:
        """Return what can be opened where it is wanted: beside a text there is no room for a page."""
        if not self._beside:
            return list(found)
        return [
            one for one in found if one.key != self._open_uid and one.kind not in {"pair", "search", "gap"}
        ]

    def empty(self, typed: str) -> str:
        if self.waits:
            return tr("Looking …")
        if not typed.strip():
            return (
                tr("Nothing else is held.")
                if self._beside
                else tr("This archive holds no readout yet.  Ctrl+I imports.")
            )
        return tr("Nothing answers to “{typed}”.  Ctrl+K searches in the texts.", typed=typed.strip())

    def choose(self, row: Row, *, other: bool) -> None:
        beside = other or self._beside
        if isinstance(row, StopRow):
            self._wish(row.stop, self._behind, beside=beside)
        elif isinstance(row, PageRow):
            self._wish_page(row.goal)
        elif isinstance(row, GoalRow):
            self._follow(row.goal, beside=beside)

    def erased(self) -> None:
        """Go back from the places behind a goal to the goals."""
        if self._behind is not None:
            goal, self._behind = self._behind, None
            self.field.setPlaceholderText(self._hint)
            self.foot.setText(tr(_FOOT_BESIDE) if self._beside else tr(_FOOT))
            self.field.setText(goal.name)
            self.field.selectAll()

    def _follow(self, goal: Goal, *, beside: bool) -> None:
        """Open a readout, a page, or the only place behind a goal; show the places where there are several."""
        if goal.kind == "search":
            self.accept()
            self.search_wished.emit(goal.key)
            return
        if goal.kind in {"pair", "gap"} and not self._beside:
            self._wish_page(goal)
            return
        try:
            found = going.stops(self._session, goal)
        except KnownError as error:
            self._show_error(error)
            return
        if self._beside:
            found = [one for one in found if one.uid != self._open_uid]
        if len(found) == 1 and (goal.kind != "person" or beside):
            self._wish(found[0], goal, beside=beside)
            return
        self._behind, self._stops = goal, found
        self._hint = self.field.placeholderText()
        self.field.setPlaceholderText(tr("Among what {name} leads to", name=goal.name))
        self.foot.setText(tr(_FOOT_STOPS))
        self.field.clear()
        self.fill()

    def _wish_page(self, goal: Goal) -> None:
        self.accept()
        self.page_wished.emit(goal)

    def _wish(self, stop: Stop, goal: Goal | None, *, beside: bool) -> None:
        self.accept()
        self.wished.emit(stop, goal, beside)
