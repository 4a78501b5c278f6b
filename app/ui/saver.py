"""Notes on their way into the notebook: what is typed is kept here until the notebook has it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.services import annotating
from app.ui.desk import Desk

State = Literal["saved", "saving", "failed"]
PAUSE_MS = 250  # from the last keystroke to the notebook
RETRY_MS = 1000  # from a failure to the next attempt


class _Pending:
    """What was typed into one annotation and is not in the notebook yet."""

    __slots__ = ("note", "tags")

    def __init__(self) -> None:
        self.note: str | None = None
        self.tags: tuple[str, ...] | None = None


class Saver(QObject):
    """Saves notes and tags after a short pause.

    "saved" is only said once the notebook has answered. What could not be saved stays here and is
    tried again every second, when asked, and with the next keystroke.

    Signals: ``state_changed(str)`` saved, saving or failed.
    """

    state_changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._pending: dict[str, _Pending] = {}
        self.state: State = "saved"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not in the notebook."""
        return bool(self._pending)

    def note(self, uid: str, words: str) -> None:
        """Save ``words`` as the note of ``uid``, soon."""
        self._pending.setdefault(uid, _Pending()).note = words
        self._soon()

    def tags(self, uid: str, tags: tuple[str, ...]) -> None:
        """Save ``tags`` as the tags of ``uid``, soon."""
        self._pending.setdefault(uid, _Pending()).tags = tags
        self._soon()

    def pending(self) -> list[tuple[str, str | None, tuple[str, ...] | None]]:
        """Return what is not in the notebook: uid, words, tags; None where that part was not touched."""
        return [(uid, one.note, one.tags) for uid, one in self._pending.items()]

    def forget(self, uid: str) -> None:
        """Drop what was typed into an annotation that has been deleted."""
        self._pending.pop(uid, None)
        if not self._pending:
            self._timer.stop()
            self._retry.stop()
            self._say("saved")

    def save(self) -> bool:
        """Save everything now; return whether all of it is in the notebook."""
        return self._save(aloud=True)

    def _try_again(self) -> None:
        """Save what is left without telling again of what the banner already says."""
        self._save(aloud=False)

    def _save(self, *, aloud: bool) -> bool:
        self._timer.stop()
        self._retry.stop()
        while self._pending:
            uid, pending = next(iter(self._pending.items()))
            try:
                change = annotating.revise(self._desk.session, uid, note=pending.note, tags=pending.tags)
            except KnownError as error:
                self._say("failed")
                self._retry.start()
                if aloud:
                    self._desk.failed.emit(error, self.save)
                return False
            except Exception:
                self._say("failed")  # our own mistake; what was typed stays here all the same
                raise
            del self._pending[uid]
            self._desk.absorb(change)
        self._say("saved")
        return True

    def _soon(self) -> None:
        self._say("saving")
        self._timer.start()

    def _say(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
