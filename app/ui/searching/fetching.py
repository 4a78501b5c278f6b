"""The pages of a long list, fetched where the list is looked at: always what is in sight now, never what was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui import crash

if TYPE_CHECKING:
    from app.services.holdings import Holdings
    from app.ui.tasks import Worker

_AT_ONCE = 2  # pages; what is looked at should not wait behind what may be looked at next


class Fetching(QObject):
    """Lets a worker fetch the pages that are lacking, a few at a time; a newer wish takes the place of an older.

    Signals: ``fetched(object, object)`` the Holdings, and pages of them by number; ``failed(object)`` a KnownError.
    """

    fetched = Signal(object, object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._wanted: tuple[Holdings, list[int]] | None = None
        self._busy = self._ended = False

    def want(self, holdings: Holdings, pages: Sequence[int]) -> None:
        """Wish for these pages, the most urgent first."""
        if not holdings.expected and not self._ended:
            self._wanted = (holdings, list(pages))
            self._go_on()

    def forget(self) -> None:
        """Let what is not begun be: another list is wished for."""
        self._wanted = None

    def end(self) -> None:
        """Fetch no more: the files are about to be closed, though rows may still be painted."""
        self._ended = True
        self.forget()

    def _go_on(self) -> None:
        if self._busy or self._wanted is None:
            return
        holdings, pages = self._wanted
        now, later = pages[:_AT_ONCE], pages[_AT_ONCE:]
        self._wanted = (holdings, later) if later else None
        self._busy = True
        fetch: Callable[[], object] = lambda: holdings.fetch(now)  # noqa: E731
        task = self._worker.start(fetch)
        task.done.connect(lambda found: self._done(holdings, found))
        task.failed.connect(self._failed)
        task.broke.connect(self._broke)

    def _done(self, holdings: Holdings, found: object) -> None:
        self._busy = False
        self.fetched.emit(holdings, found)
        self._go_on()

    def _failed(self, error: object) -> None:
        self._busy = False
        self._wanted = None  # it would fail again; the next row that is looked at asks anew
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._busy = False
        if not self._ended:
            crash.report(error)
