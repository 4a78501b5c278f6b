"""What the actions for two texts and for the other texts of a meeting do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import KnownError
from app.ui.panes.reading import Reading
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.ui.beside.strip import PairStrip
    from app.ui.beside.together import Together
    from app.ui.main_window import MainWindow

_NONE = noop("No other text of this meeting is held. Ctrl+P, Ctrl+Enter opens any text beside this one.")


class Besides(QObject):
    """Slots of the action table: ``besides.…``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._texts = window.texts
        self.together: Together | None = None
        self._strip: PairStrip | None = None
        self._texts.shown.connect(self._shown)
        self._texts.beside_changed.connect(self._changed)
        self._watch(self._texts.main)
        self._waiting: list[Reading] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)  # the first paint of a page does not wait for its companions
        self._timer.timeout.connect(self._look_later)

    def take_up(self) -> None:
        """Attend to the texts that were open before this was made."""
        for pane in self._texts.all:
            self._shown(pane)
        if self._texts.beside is not None:
            self._changed()

    # --- the other texts of the meeting ----------------------------------------------------------

    def others(self) -> None:
        """Open the other text of this meeting, or ask which."""
        self._open_other(beside=False)

    def beside(self) -> None:
        """Open the other text of this meeting beside this one, or ask which; without any, ask for any text."""
        self._open_other(beside=True)

    def any_beside(self) -> None:
        self._window.commands.moving.ask(beside=True, first=self._others())

    def _others(self) -> dict[str, str]:
        """Return the uids of the other texts of the meeting, each with how sure that is."""
        self._look()
        sure, perhaps = tr("same meeting"), tr("perhaps the same meeting")
        return {one.listed.uid: sure if one.certain else perhaps for one in self._texts.at_hand.also.shown}

    def _open_other(self, *, beside: bool) -> None:
        self._window.commands.read()
        others = self._others()
        open_now = {pane.desk.page.readout.uid for pane in self._texts.all if pane.desk.page}
        left = {uid: sure for uid, sure in others.items() if not (beside and uid in open_now)}
        if len(left) == 1:
            self._open(next(iter(left)), beside)
        elif left or beside:
            self._window.commands.moving.ask(beside=beside, first=left, only=not beside)
        else:
            self._window.desk.said.emit(tr(_NONE))

    def _open(self, uid: str, beside: bool) -> None:
        self._window.commands.moving.open(uid, beside=beside)

    # --- two texts -------------------------------------------------------------------------------

    def close(self) -> None:
        if not self._texts.close_beside():
            self._window.desk.said.emit(tr("One text is open. W opens another beside it."))

    def other_side(self) -> None:
        other = self._texts.other()
        if other is None:
            self._window.desk.said.emit(tr("One text is open. W opens another beside it."))
        else:
            self._texts.go_to(other)

    def lock(self) -> None:
        if self.together is None:
            self.other_side()
        elif not self.together.possible:
            self._window.desk.said.emit(
                tr("These texts have no places that are level: each scrolls by itself.")
            )
        else:
            self.together.set_locked(not self.together.locked, self._texts.at_hand)
            words = tr("They scroll together.") if self.together.locked else tr("Each scrolls by itself.")
            self._window.desk.said.emit(words)

    def level(self) -> None:
        if self.together is None:
            self.other_side()
        elif not self.together.level(self._texts.at_hand):
            self._window.desk.said.emit(tr("These texts have no places that are level."))

    # --- inner work ------------------------------------------------------------------------------

    def _watch(self, pane: Reading) -> None:
        pane.also.asked.connect(self._open)

    def _shown(self, pane: Reading) -> None:
        self._waiting.append(pane)
        self._timer.start()
        if self.together is not None:
            self.together.look_again()

    def _look_later(self) -> None:
        # A window that has closed has closed its files, too.
        if self._window.isVisible() and self._window.desk.session.is_open:
            self._look()

    def _look(self) -> None:
        """Look for the other texts of the meeting, of every page that was opened since."""
        self._timer.stop()
        panes, self._waiting = self._waiting, []
        for pane in self._texts.all:
            page = pane.desk.page
            if pane not in panes or page is None:
                continue
            from app.services.companions import companions

            try:
                found = companions(pane.desk.session, page)
            except KnownError:
                found = []  # what cannot be read is told by whoever asked for it
            pane.also.show_companions(tuple(found), page)

    def _changed(self) -> None:
        beside = self._texts.beside
        if beside is None:
            self.together = None
            if self._strip is not None:
                self._strip.show_lock(None)
        elif self.together is None:
            from app.ui.beside.together import Together

            self._watch(beside)
            self.together = Together(self._texts.main, beside)
            self.together.changed.connect(self._show_lock)
            self.together.look_again()
        for pane in self._texts.all:
            pane.show_at_hand(beside is not None and pane is self._texts.at_hand)
            pane.view.let_end_at_top(beside is not None)
            pane.stand_as_one_of_two(beside is not None)

    def _show_lock(self) -> None:
        if self._strip is None:
            from app.ui.beside.strip import PairStrip

            doable = self._window.doable
            self._strip = PairStrip(self._texts.ground)
            self._strip.join(doable["lock"])
            self._strip.add(doable["level"], tr("Level"))
            self._strip.add(doable["other_side"], tr("Other text"))
            self._strip.add(doable["close_beside"], tr("Close"))
            self._texts.place_strip(self._strip)
        self._strip.show_lock(self.together)
