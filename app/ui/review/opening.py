"""The review desk takes the place of the panes, and gives it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from app.model.annotation import Change
from app.model.page import Page
from app.model.span import Span
from app.services import reviewing
from app.services.session import Session
from app.ui.review.desk import ReviewDesk
from app.ui.review.drafts import Drafts
from app.ui.review.pairs import pairs
from app.ui.review.sameness import SamenessDesk
from app.ui.review.waiting import show_waiting
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_PASSED = ("review", "import", "scheme", "full_screen", "quit")  # actions whose keys work at the desk too


class Reviewing(QObject):
    """One stay at the desk: what it changed is told to the window when it ends.

    The desk has two lists, what is doubtful and who may be the same; the second is made when first asked for.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("reviewing")
        self._window = window
        self._touched: dict[str, None] = {}
        keys = (key for name in _PASSED for key in window.doable[name].shortcuts())
        self._passed = tuple(QKeySequence(key) for key in keys)
        self._sameness: SamenessDesk | None = None
        self.desk = ReviewDesk(
            window.desk.session,
            drafts=Drafts(window.settings),
            passed=self._passed,
            zoom=window.reading.zoom,
        )
        self.desk.left.connect(self.end)
        self.desk.other_requested.connect(self.show_sameness)
        self.desk.settled.connect(self._settled)

    def begin(self, whole: Page | None = None, *, at: Span | None = None) -> None:
        """Hide the panes, show the desk, and look on the worker for what waits.

        With ``whole`` the desk walks through all that is read of that text, from what stands ``at`` a place.
        """
        window = self._window
        window.texts.save()
        window.stays.begin(self.desk, leave=self.desk.leave)
        window.setWindowTitle(tr("Review – Chancery"))
        if whole is None:
            self.show_findings()
        else:
            self.desk.show_whole(whole, at)

    def show_findings(self) -> None:
        """Show what is doubtful, looked for anew."""
        if self._sameness is not None:
            self._sameness.hide()
        self.desk.show()
        self.desk.begin()
        self._look(reviewing.queue, self.desk.show_doubts, self.desk.show_error)

    def show_sameness(self) -> None:
        """Show who may be the same, looked for anew."""
        if self._sameness is None:
            self._sameness = SamenessDesk(self._window.desk.session, passed=self._passed)
            self._window.stays.add(self._sameness)
            self._sameness.left.connect(self.end)
            self._sameness.other_requested.connect(self.show_findings)
        self.desk.hide()
        self._sameness.show()
        self._sameness.begin()
        self._look(pairs, self._sameness.show_pairs, self._sameness.show_error)

    def end(self) -> None:
        """Show the panes again, with what has changed."""
        window = self._window
        window.stays.ended()
        page = window.texts.desk.page
        window.setWindowTitle(tr("{title} – Chancery", title=page.title) if page else "Chancery")
        window.desk.absorb_readouts(Change(readouts=tuple(self._touched)))
        show_waiting(window)
        window.texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setObjectName("")
        self.deleteLater()

    def _look(
        self,
        ask: Callable[[Session], object],
        show: Callable[..., None],
        fail: Callable[..., None],
    ) -> None:
        task = self._window.worker.over(self._window.desk.session, ask)
        task.done.connect(show)
        task.failed.connect(fail)

    def _settled(self, change: Change) -> None:
        self._touched.update(dict.fromkeys(change.readouts))


def switch_review(window: MainWindow) -> None:
    """Show the review desk, or the panes where it is shown."""
    stay = _stay(window)
    if stay is not None:
        stay.desk.leave()
    else:
        Reviewing(window).begin()


def open_review(window: MainWindow) -> None:
    """Show the review desk with what waits now, also where it is shown already."""
    stay = _stay(window)
    if stay is not None:
        stay.end()
    Reviewing(window).begin()


def correct_reading(window: MainWindow, at: Span | None = None) -> None:
    """Show the desk with all that is read of the text at hand, beginning ``at`` a place; else where the caret is."""
    stay = _stay(window)
    if stay is not None:
        stay.end()
    reading = window.texts.at_hand
    page = reading.desk.page
    if page is None:
        return
    view = reading.view
    Reviewing(window).begin(page, at=at or view.selection or Span(view.caret, view.caret))


def _stay(window: MainWindow) -> Reviewing | None:
    found = window.findChild(Reviewing, "reviewing")
    return found if isinstance(found, Reviewing) else None
