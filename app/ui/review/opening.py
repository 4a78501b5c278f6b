"""The review desk takes the place of the panes, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from app.model.annotation import Change
from app.services import reviewing
from app.services.session import Session
from app.ui import crash
from app.ui.review.desk import ReviewDesk
from app.ui.review.waiting import show_waiting

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_PASSED = ("review", "import", "scheme", "full_screen", "quit")  # actions whose keys work at the desk too


class Reviewing(QObject):
    """One stay at the desk: what it changed is told to the window when it ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("reviewing")
        self._window = window
        self._touched: dict[str, None] = {}
        keys = [key for name in _PASSED for key in window.doable[name].shortcuts()]
        self.desk = ReviewDesk(
            window.desk.session,
            passed=tuple(QKeySequence(key) for key in keys),
            zoom=window.reading.zoom,
        )
        ground = window.panes.parentWidget()
        column = ground.layout() if ground else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(window.panes), self.desk, 1)
        self.desk.left.connect(self.end)
        self.desk.settled.connect(self._settled)

    def begin(self) -> None:
        """Hide the panes, show the desk, and look on the worker for what waits."""
        window = self._window
        window.saver.save()
        window.bar.hide()
        window.panes.hide()
        window.setWindowTitle("Review – Chancery")
        self.desk.show()
        self.desk.begin()
        archive, notebook = window.desk.session.archive_path, window.desk.session.notebook_path

        def look() -> object:
            with Session.open(archive, notebook) as session:
                return reviewing.queue(session)

        task = window.worker.start(look)
        task.done.connect(self.desk.show_doubts)
        task.failed.connect(self.desk.show_error)
        task.broke.connect(crash.report)

    def end(self) -> None:
        """Show the panes again, with what has changed."""
        window = self._window
        window.bar.show()
        window.panes.show()
        self.desk.hide()
        page = window.desk.page
        window.setWindowTitle(f"{page.title} – Chancery" if page else "Chancery")
        window.desk.absorb_readouts(Change(readouts=tuple(self._touched)))
        show_waiting(window)
        window.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.setParent(None)
        self.desk.deleteLater()
        self.setObjectName("")
        self.deleteLater()

    def _settled(self, change: Change) -> None:
        self._touched.update(dict.fromkeys(change.readouts))


def switch_review(window: MainWindow) -> None:
    """Show the review desk, or the panes where it is shown."""
    stay = _stay(window)
    if stay is not None:
        stay.end()
    else:
        Reviewing(window).begin()


def open_review(window: MainWindow) -> None:
    """Show the review desk with what waits now, also where it is shown already."""
    stay = _stay(window)
    if stay is not None:
        stay.end()
    Reviewing(window).begin()


def _stay(window: MainWindow) -> Reviewing | None:
    found = window.findChild(Reviewing, "reviewing")
    return found if isinstance(found, Reviewing) else None
