"""The tray: marks that wait at the left, the old and the new text side by side, a decision for each by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent

from app.errors import KnownError
from app.model.annotation import Change
from app.model.carrying import Pending
from app.model.page import Page
from app.model.span import Span
from app.services import annotating, carrying, reading
from app.services.session import Session
from app.ui import fonts, names
from app.ui.carrying.deed import Deed
from app.ui.carrying.rows import PendingList, PendingRow
from app.ui.review.head import TextPane
from app.ui.review.walked import Walked
from app.ui.tongue import noop, told, tr

_KEYS = noop(
    "J K  next, previous     A  place     N  next place     P  on the selection     O  old text only     X  trash"
)
_NONE = noop("No marks wait for this text.\n\nU takes the last decision back. Esc goes back to reading.")


class Tray(Walked):
    """The marks of earlier texts that wait for readout ``uid``.

    Signals: ``settled(object)`` the Change a decision has made; ``look_again_wished()`` after undo.
    """

    settled = Signal(object)
    look_again_wished = Signal()
    wishes: ClassVar[dict[Qt.Key, str]] = {
        **Walked.WALKING,
        Qt.Key.Key_A: "place",
        Qt.Key.Key_Return: "place",
        Qt.Key.Key_Enter: "place",
        Qt.Key.Key_N: "another",
        Qt.Key.Key_P: "choose",
        Qt.Key.Key_O: "keep",
        Qt.Key.Key_X: "discard",
        Qt.Key.Key_Delete: "discard",
        Qt.Key.Key_U: "undo",
    }

    def __init__(self, session: Session, uid: str, *, passed: tuple[QKeySequence, ...], zoom: float) -> None:
        super().__init__(passed=passed, other=tr("Place all that are sure  Shift+A"), keys=tr(_KEYS))
        self._session = session
        self._uid = uid
        self._zoom = zoom
        self._old: Page | None = None
        self._new: Page | None = None
        self._candidate = 0
        self._decided = 0
        self.sentence = tr("Looking for the marks that wait …")
        self.waiting: list[Pending] = []
        self.at = 0
        self.setObjectName("carrying_tray")
        self.setAccessibleName(tr("Marks of the earlier text"))
        self.head.title.setText(tr("Marks of the earlier text"))
        self.list = PendingList(self)
        self.old, self.new = TextPane(self), TextPane(self)
        self.old.view.setAccessibleName(tr("Earlier text"))
        self.new.view.setAccessibleName(tr("New text"))
        self.deed = Deed(self)
        self.put_panes(
            (self.list, 170, 0),
            (self.old, 240, 1),
            (self.new, 240, 1),
            widths=[240, 600, 600],
            foot=self.deed,
        )
        self.panes.hide()
        self.deed.hide()
        self._join()

    def _join(self) -> None:
        self.head.other_requested.connect(self.place_all)
        self.list.chosen.connect(self._choose_row)
        self.new.view.selected.connect(self._refresh_deed)
        self.old.view.escaped.connect(self.leave)
        self.new.view.escaped.connect(self.leave)
        self.deed.wished.connect(lambda wish: getattr(self, wish)())

    # --- what waits ----------------------------------------------------------------------------------

    def show_waiting(self, waiting: Sequence[Pending]) -> None:
        """Show the marks that wait; the one that was at hand stays so, else the first that is doubtful."""
        held = self.current.annotation.uid if self.current else ""
        self.waiting = list(waiting)
        uids = [one.annotation.uid for one in waiting]
        doubtful = [number for number, one in enumerate(waiting) if one.mapped.span is None]
        self.at = uids.index(held) if held in uids else (doubtful or [0])[0]
        try:
            self._new = reading.page(self._session, self._uid)
        except KnownError as error:
            self.show_error(error)
            return
        self.new.show_page(self._new, zoom=self._zoom)
        fonts.cover("".join(one.annotation.note + one.annotation.anchor.exact for one in waiting))
        self._show_list()
        self._show_current()

    @property
    def current(self) -> Pending | None:
        """The mark at hand."""
        return self.waiting[self.at] if self.at < len(self.waiting) else None

    @property
    def place_at_hand(self) -> Span | None:
        """The words that are framed: where the mark would be placed."""
        if self.current is None:
            return None
        mapped = self.current.mapped
        if mapped.span is not None:
            return mapped.span
        return mapped.candidates[self._candidate].span if mapped.candidates else None

    # --- wishes --------------------------------------------------------------------------------------

    def forward(self) -> None:
        """Go to the next mark."""
        self._go_to(self.at + 1)

    def back(self) -> None:
        """Go to the mark before."""
        self._go_to(self.at - 1)

    def another(self) -> None:
        """Frame the next place that looks like it."""
        if self.current is not None and len(self.current.mapped.candidates) > 1:
            self._candidate = (self._candidate + 1) % len(self.current.mapped.candidates)
            self._show_places()

    def place(self) -> None:
        """Place the mark on the framed words."""
        if self.place_at_hand is None:
            self.deed.sentence.setText(tr("Select the words the mark belongs on, and press P."))
        else:
            self._place(self.place_at_hand)

    def choose(self) -> None:
        """Place the mark on the selection."""
        selection = self.new.view.selection
        if selection is None:
            self.deed.sentence.setText(
                tr("Select words in the new text first: with the mouse, or Shift and arrows.")
            )
        else:
            self._place(selection)

    def place_all(self) -> None:
        """Place every mark that is not doubtful, in one step."""
        sure = [one for one in self.waiting if one.mapped.span is not None]
        if sure:
            self._decide(lambda: carrying.place_all(self._session, self._uid, sure), gone=sure)

    def keep(self) -> None:
        """Leave the mark on the old text only."""
        one = self.current
        if one is not None:
            self._decide(lambda: carrying.keep(self._session, self._uid, one.annotation.uid), gone=[one])

    def discard(self) -> None:
        """Put the mark into the trash."""
        one = self.current
        if one is not None:
            self._decide(lambda: carrying.discard(self._session, one.annotation.uid), gone=[one])

    def undo(self) -> None:
        """Take back the last decision that was made here."""
        if not self._decided:
            return
        try:
            change = annotating.undo(self._session)
        except KnownError as error:
            self.show_error(error)
            return
        self._decided -= 1
        if change is not None:
            self.settled.emit(change)
        self.look_again_wished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        if event.key() == Qt.Key.Key_A and held == Qt.KeyboardModifier.ShiftModifier:
            self.place_all()
        elif event.key() == Qt.Key.Key_Z and held == Qt.KeyboardModifier.ControlModifier:
            self.undo()
        else:
            super().keyPressEvent(event)

    # --- inner work ----------------------------------------------------------------------------------

    def _place(self, span: Span) -> None:
        one = self.current
        if one is not None:
            self._decide(
                lambda: carrying.place(self._session, self._uid, one.annotation.uid, span), gone=[one]
            )

    def _decide(self, work: Callable[[], Change], *, gone: Sequence[Pending]) -> None:
        self.banner.hide()
        try:
            change = work()
            page = reading.page(self._session, self._uid)
        except KnownError as error:
            self.banner.show_error(told(error), lambda: self._decide(work, gone=gone))
            return
        self._decided += 1
        self.settled.emit(change)
        self.waiting = [one for one in self.waiting if one not in gone]
        self.at = max(0, min(self.at, len(self.waiting) - 1))
        self._new = page
        self.new.view.refresh_marks(page)
        self._show_list()
        self._show_current()

    def _go_to(self, number: int) -> None:
        target = max(0, min(len(self.waiting) - 1, number))
        if target != self.at:
            self.at = target
            self._show_current()

    def _choose_row(self, row: object) -> None:
        if isinstance(row, PendingRow):
            self._go_to(row.number)

    def _show_list(self) -> None:
        self.list.rows.show([PendingRow(number, one) for number, one in enumerate(self.waiting)])

    def _show_current(self) -> None:
        one = self.current
        self.panes.setVisible(one is not None)
        self.deed.setVisible(one is not None)
        if one is None:
            self.show_nothing(tr(_NONE))
            return
        old = one.annotation.anchor.readout_uid
        try:
            if self._old is None or self._old.readout.uid != old:
                self._old = reading.page(self._session, old)
                self.old.show_page(self._old, zoom=self._zoom)
        except KnownError as error:
            self.show_error(error)
            return
        self._candidate = 0
        self._name_texts(self._old)
        placed = next((each for each in self._old.placed if each.annotation.uid == one.annotation.uid), None)
        stands = placed.span if placed else None
        self.old.view.show_found((stands,) if stands else ())
        self._show_places()
        self.list.choose(self.at)
        doubtful = sum(1 for each in self.waiting if each.mapped.span is None)
        state = tr("{number} of {count}", number=self.at + 1, count=len(self.waiting))
        self.head.say(
            tr("{state}  ·  {doubtful} doubtful", state=state, doubtful=doubtful)
            if doubtful
            else tr("{state}  ·  all are sure", state=state)
        )
        self.head.other.setEnabled(doubtful < len(self.waiting))
        self.new.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_places(self) -> None:
        one = self.current
        if one is None:
            return
        spans = tuple(each.span for each in one.mapped.candidates)
        if one.mapped.span is not None:
            spans = (one.mapped.span,)
        self.new.view.show_found(spans, at=self._candidate)
        self.new.view.aim(
            one.mapped.span
        )  # Shift and arrows move its edges; where nothing is sure they select anew
        self._bring_up()
        self._refresh_deed()

    def _bring_up(self) -> None:
        """Bring the passage into view in both texts; where it stands nowhere, the region it would be in."""
        if self.current is None or self._old is None or self._new is None:
            return
        self.old.view.bring_up(self.old.view.found_here)
        place = self.place_at_hand
        if place is None:
            old, new = len(self._old.readout.text), len(self._new.readout.text)
            about = self.current.annotation.anchor.span.start * new // max(1, old)
            place = Span(about, min(new, about + 1))
        self.new.view.bring_up(place)

    def _refresh_deed(self, _selection: Span | None = None) -> None:
        if self.current is not None:
            selected = self.new.view.selection is not None
            self.deed.show_pending(
                self.current, at=self._candidate, selected=selected, undoable=bool(self._decided)
            )

    def _name_texts(self, old: Page) -> None:
        """Say which text is which: both have one title."""
        for pane, page, which in ((self.old, old, tr("Earlier text")), (self.new, self._new, tr("New text"))):
            if page is not None:
                provenance = page.readout.provenance
                day = names.day(
                    provenance.published_on or provenance.retrieved_on or page.readout.received_at[:10]
                )
                pane.source.setText(f"{which}  ·  {day}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_up()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._new is not None:
            self.old.view.restyle(zoom=self._zoom)
            self.new.view.restyle(zoom=self._zoom)
