"""Who may be the same person, which texts may tell of one meeting: decided by a person, one by one."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.people import DecisionKind
from app.services import curating
from app.services.session import Session
from app.ui.kit.button import Button
from app.ui.kit.cards import CardList
from app.ui.kit.scrolling import ScrollBar
from app.ui.review.pairs import Pair, after_joining
from app.ui.review.sides import PairCard, Sides
from app.ui.review.walked import Walked
from app.ui.tongue import noop, told, tr

_KEYS = noop(
    "J K  next, previous     A  the same     X  not the same     S  later     U  take back     Esc  back"
)


class _Step(NamedTuple):
    """One decision, and what stood in the list before it."""

    number: int
    pairs: list[Pair]
    at: int


class SamenessDesk(Walked):
    """The proposals at the left, the two sides next to each other, and what can be decided.

    Signals: ``other_requested()`` the list of findings; ``decided()`` identities are others now.
    """

    other_requested = Signal()
    decided = Signal()
    wishes: ClassVar[dict[Qt.Key, str]] = {
        **Walked.WALKING,
        Qt.Key.Key_A: "join",
        Qt.Key.Key_Return: "join",
        Qt.Key.Key_Enter: "join",
        Qt.Key.Key_X: "part",
        Qt.Key.Key_S: "forward",
        Qt.Key.Key_U: "take_back",
        Qt.Key.Key_P: "ask_for_other",
    }

    standard: ClassVar[dict[QKeySequence.StandardKey, str]] = {QKeySequence.StandardKey.Undo: "take_back"}

    def __init__(self, session: Session, *, passed: tuple[QKeySequence, ...]) -> None:
        super().__init__(passed=passed, other=tr("Findings  P"), keys=tr(_KEYS))
        self._session = session
        self._steps: list[_Step] = []
        self.pairs: list[Pair] = []
        self.at = 0
        self.setObjectName("sameness_desk")
        self.setAccessibleName(tr("Same person, same meeting"))
        self.list = CardList(tr("Proposals"), PairCard, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # J and K walk it from everywhere
        self.sides = Sides(self)
        self.join_button = Button(
            tr("The same  A"), self, name=tr("The same, key A or Enter"), kind="primary"
        )
        self.part_button = Button(tr("Not the same  X"), self, name=tr("Not the same, key X"), kind="plain")
        self.later_button = Button(tr("Later  S"), self, name=tr("Later, key S"), kind="plain")
        self.undo_button = Button(tr("Take back  U"), self, name=tr("Take the last decision back, key U"))
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        holder = QScrollArea(self)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder.setWidgetResizable(True)
        holder.setWidget(self.sides)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder, 1)
        row = QHBoxLayout()
        row.setContentsMargins(36, 12, 36, 16)
        row.setSpacing(8)
        for button in (self.join_button, self.part_button, self.later_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        column.addLayout(row)
        self.put_panes((self.list, 180, 0), (right, 0, 1), widths=[236, 1124])

    def _join(self) -> None:
        self.head.other_requested.connect(self.other_requested)
        self.list.chosen.connect(self._choose)
        self.join_button.clicked.connect(self.join)
        self.part_button.clicked.connect(self.part)
        self.later_button.clicked.connect(self.forward)
        self.undo_button.clicked.connect(self.take_back)

    # --- what is proposed ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Say that proposals are being looked for."""
        self.show_nothing(tr("Looking for who may be the same …"))

    def show_pairs(self, pairs: list[Pair]) -> None:
        """Begin with the first of ``pairs``."""
        self._steps.clear()
        self.pairs, self.at = list(pairs), 0
        self._show()

    # --- wishes --------------------------------------------------------------------------------------

    def forward(self) -> None:
        """Go to the next proposal."""
        self._go_to(self.at + 1)

    def back(self) -> None:
        """Go to the proposal before."""
        self._go_to(self.at - 1)

    def join(self) -> None:
        """Decide that the two are one."""
        self._decide(None)

    def part(self) -> None:
        """Decide that the two are not the same; it is not proposed again."""
        self._decide("not_same")

    def take_back(self) -> None:
        """Take the last decision of this stay back."""
        if not self._steps:
            return
        step = self._steps[-1]
        try:
            curating.take_back(self._session, step.number)
        except KnownError as error:
            self.banner.show_error(told(error), self.take_back)
            return
        self._steps.pop()
        self.pairs, self.at = step.pairs, step.at
        self.decided.emit()
        self._show()

    def ask_for_other(self) -> None:
        """Ask for the list of findings."""
        self.other_requested.emit()

    # --- inner work ----------------------------------------------------------------------------------

    def _decide(self, kind: DecisionKind | None) -> None:
        """Write a decision of ``kind``, or None: what is proposed."""
        if not self.pairs:
            return
        one = self.pairs[self.at].proposal
        self.banner.hide()
        try:
            number = curating.decide(self._session, kind or one.kind, one.subject, one.object)
        except KnownError as error:
            again = self.join if kind is None else self.part
            self.banner.show_error(told(error), again)
            return
        self._steps.append(_Step(number, self.pairs, self.at))
        left = self.pairs[: self.at] + self.pairs[self.at + 1 :]
        self.pairs = after_joining(left, one) if kind is None else left
        self.at = max(0, min(self.at, len(self.pairs) - 1))
        self.decided.emit()
        self._show()

    def _go_to(self, number: int) -> None:
        number = max(0, min(len(self.pairs) - 1, number))
        if self.pairs and number != self.at:
            self.at = number
            self._show_current()

    def _choose(self, row: object) -> None:
        if isinstance(row, Pair) and row in self.pairs:
            self._go_to(self.pairs.index(row))

    def _show(self) -> None:
        self.list.rows.show(self.pairs)
        if not self.pairs:
            undo = tr("U takes the last decision back. ") if self._steps else ""
            self.show_nothing(
                tr(
                    "Nobody and nothing is waiting to be joined.\n\n{undo}Esc goes back to reading.",
                    undo=undo,
                )
            )
            return
        self.panes.show()
        self._show_current()

    def _show_current(self) -> None:
        pair = self.pairs[self.at]
        self.sides.show_pair(pair)
        index = self.list.rows.index(self.at)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.undo_button.setVisible(bool(self._steps))
        parts = [tr("{number} of {count}", number=self.at + 1, count=len(self.pairs))]
        parts += [tr("{count} decided", count=len(self._steps))] if self._steps else []
        self.head.say("  ·  ".join(parts))
        self.setAccessibleDescription(pair.spoken)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
