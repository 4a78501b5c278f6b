"""What the switcher looks among: everything at once in a small archive, asked letter by letter in a large one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services import going
from app.services.going import Goal
from app.services.session import Session

if TYPE_CHECKING:
    from app.ui.searching.seeker import Seeker
    from app.ui.tasks import Worker

NEWEST = 12  # readouts that are shown where little was open lately


class Goals(QObject):
    """All goals, held in memory once the worker has brought them.

    Signals: ``changed()`` there is more to show; ``failed(object)`` a KnownError.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = worker
        self._held: list[Goal] = []
        self._loaded = False

    def load(self, recent: Sequence[str]) -> None:
        """Begin to look; ``recent`` are readouts that are wanted before anything is typed."""
        self._start(going.goals)

    def _start(self, look: Callable[[Session], list[Goal]]) -> None:
        task = self._worker.over(self._session, look)
        task.done.connect(self._take)
        task.failed.connect(self._fail)

    def _take(self, found: list[Goal]) -> None:
        self._held = found
        self._loaded = True
        self.changed.emit()

    def _fail(self, error: object) -> None:
        self._loaded = True
        self.failed.emit(error)

    def waits(self, typed: str) -> bool:
        """Whether what answers to ``typed`` is still being looked for."""
        return not self._loaded

    def readouts(self) -> list[Goal]:
        """Return the readouts to choose from before anything is typed, the newest first."""
        return [one for one in self._held if one.kind == "readout"]

    def answering(self, typed: str) -> list[Goal]:
        """Return the goals that answer to ``typed``, as far as they are known now."""
        return going.ranked(self._held, typed)


class AskedGoals(Goals):
    """What there is little of is held; readouts and people are asked for on the thread that counts."""

    def __init__(self, session: Session, worker: Worker, parent: QObject, *, seeker: Seeker) -> None:
        super().__init__(session, worker, parent)
        self._seeker = seeker
        self._asked = self._answered = ""
        self._found: list[Goal] = []

    def load(self, recent: Sequence[str]) -> None:
        from app.services import going_far

        def look(session: Session) -> list[Goal]:
            return [*going_far.begun_with(session, recent, newest=NEWEST), *going.standing(session)]

        self._start(look)

    def waits(self, typed: str) -> bool:
        return super().waits(typed) or bool(typed.strip() and typed != self._answered)

    def answering(self, typed: str) -> list[Goal]:
        if typed not in {self._asked, self._answered}:
            self._ask(typed)
        standing = [one for one in self._held if one.kind != "readout"]
        return [*going.ranked(standing, typed), *self._found]

    def _ask(self, typed: str) -> None:
        from app.services import going_far

        self._asked = typed
        self._seeker.ask(
            lambda searching: going_far.answering(searching, typed),
            lambda found: self._answer(typed, found),
            lambda: self._asked == typed,
        )

    def _answer(self, typed: str, found: object) -> None:
        self._answered = typed
        self._found = list(found) if isinstance(found, list) else []
        self.changed.emit()
