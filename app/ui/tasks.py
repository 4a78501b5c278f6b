"""The one worker for what takes longer than a frame. Work runs on values and touches no widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, QObject, QRunnable, QThreadPool, Signal, Slot

from app.errors import KnownError
from app.ui import crash

if TYPE_CHECKING:
    from app.services.session import Session


class Task(QObject):
    """One piece of work.

    Signals, always emitted on the window's thread: ``done(object)`` the result; ``failed(object)`` a
    KnownError; ``broke(object)`` any other exception, which is reported as a crash where nobody listens.
    """

    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self._ended.connect(self._report)

    def run(self) -> None:
        """Do the work, on the worker's thread."""
        try:
            result, error = self.work(), None
        except Exception as raised:
            result, error = None, raised
        self._ended.emit(result, error)

    @Slot(object, object)
    def _report(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.done.emit(result)
        elif isinstance(error, KnownError):
            self.failed.emit(error)
        elif self.isSignalConnected(QMetaMethod.fromSignal(self.broke)):
            self.broke.emit(error)
        else:
            crash.report(error)
        self.deleteLater()


class _Run(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class Worker(QObject):
    """Runs tasks one after the other on one thread.

    Signals: ``finishing()`` the window closes: what runs long should stop soon.
    """

    finishing = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, work: Callable[[], object]) -> Task:
        """Queue ``work``; connect to the returned task before control returns to Qt."""
        task = Task(work, self)
        self._pool.start(_Run(task))
        return task

    def over(self, session: Session, work: Callable[[Session], object]) -> Task:
        """Queue ``work`` over a session of its own on the files of ``session``; connections stay on their thread."""

        def do() -> object:
            with session.again() as own:
                return work(own)

        return self.start(do)

    def finish(self) -> None:
        """Wait for what is running, so that no file is left half-written."""
        self.finishing.emit()
        self._pool.waitForDone()
