"""The tray takes the place of the panes, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from app.model.annotation import Change
from app.services import carrying
from app.ui.carrying.tray import Tray
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_PASSED = ("scheme", "full_screen", "quit")  # actions whose keys work at the tray too


class Placing(QObject):
    """One stay at the tray: what it changed is told to the window when it ends."""

    def __init__(self, window: MainWindow, uid: str) -> None:
        super().__init__(window)
        self._window = window
        self._uid = uid
        self._touched: dict[str, None] = {}
        keys = (key for name in _PASSED for key in window.doable[name].shortcuts())
        self.tray = Tray(
            window.desk.session,
            uid,
            passed=tuple(QKeySequence(key) for key in keys),
            zoom=window.reading.zoom,
        )
        self.tray.left.connect(self.end)
        self.tray.settled.connect(self._settled)
        self.tray.look_again_wished.connect(self._look)

    def begin(self) -> None:
        """Hide the panes, show the tray, and look on the worker for what waits."""
        window = self._window
        window.stays.begin(self.tray, leave=self.end)
        window.setWindowTitle(tr("Marks of the earlier text – Chancery"))
        self.tray.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def end(self) -> None:
        """Show the panes again, with what has changed."""
        window = self._window
        window.stays.ended()
        page = window.desk.page
        window.setWindowTitle(tr("{title} – Chancery", title=page.title) if page else "Chancery")
        if self._touched:
            window.desk.absorb(Change(annotated=tuple(self._touched)))
        window.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _look(self) -> None:
        uid = self._uid
        task = self._window.worker.over(
            self._window.desk.session, lambda session: carrying.pending(session, uid)
        )
        task.done.connect(self.tray.show_waiting)
        task.failed.connect(self.tray.show_error)

    def _settled(self, change: Change) -> None:
        self._touched.update(dict.fromkeys((*change.annotated, self._uid)))


def open_tray(window: MainWindow) -> None:
    """Show the tray for the text that is open, unless something else has taken the place of the panes."""
    if window.desk.page is not None and window.panes.isVisibleTo(window):
        Placing(window, window.desk.page.readout.uid).begin()
