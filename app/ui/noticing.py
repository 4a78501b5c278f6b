"""What another window or program has written into the two files since: shown when this window comes to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from app.errors import KnownError
from app.model.annotation import Change

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Noticing(QObject):
    """Compares the versions of the files whenever the window is activated, and has shown anew what is of another."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen = self._versions()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Show what has changed since the last look. What this window wrote itself counts too: it costs one refresh."""
        now = self._versions()
        if now == self._seen or now is None:
            return
        before, self._seen = self._seen or (0, 0), now
        desk = self._window.desk
        open_now = tuple(one.page.readout.uid for one in desk.both if one.page is not None)
        if now[0] != before[0]:
            desk.absorb_readouts(Change(readouts=open_now or ("",)))
        if now[1] != before[1] and self._window.texts.save():
            desk.absorb(Change(annotated=open_now))

    def _versions(self) -> tuple[int, int] | None:
        session = self._window.desk.session
        try:
            return session.library.versions() if session.is_open else None
        except KnownError:
            return None  # a file that is locked now is looked at the next time
