"""Who looks while somebody types: on a thread of its own, with its own connections, only for the newest wish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.ui import crash
from app.ui.tasks import Worker
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.holdings import Holdings, Wish
    from app.services.searching import Searching

_AFTER_PAINT_MS = 25  # two threads of Python share one lock: counting would slow the painting
_EVERY = 2_000  # readouts between two words on how far the index is


class Seeker(QObject):
    """Answers the newest wish; what was asked before it and not begun is dropped.

    Signals: ``found(object)`` Holdings; ``counted(object, object)`` the Wish and how many there are of each
    kind; ``facets(object)`` what is common to them, with counts; ``failed(object)`` a KnownError;
    ``indexing(int, int)`` how many readouts of how many are in the index.
    """

    found = Signal(object)
    counted = Signal(object, object)
    facets = Signal(object)
    failed = Signal(object)
    indexing = Signal(int, int)

    def __init__(self, archive: Path, notebook: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._archive, self._notebook = archive, notebook
        self._worker = Worker(self)
        self._indexer: Worker | None = None
        self._searching: Searching | None = None
        self._newest = 0
        self._bringing = False
        self._ended = False

    def seek(self, wish: Wish) -> None:
        """Look for ``wish``; nobody waits for an earlier one any more."""
        self._newest += 1
        mine = self._newest

        def look() -> Holdings | None:
            from app.services.holdings import sought

            return sought(self._own(), wish) if mine == self._newest else None

        task = self._worker.start(look)
        task.done.connect(lambda holdings: self._tell(mine, holdings))
        task.failed.connect(self.failed)
        QTimer.singleShot(_AFTER_PAINT_MS, lambda: self._count(mine, wish))

    def _count(self, mine: int, wish: Wish) -> None:
        """Count the kinds once the first page has had the time to be painted."""
        if mine != self._newest:
            return

        def count() -> object:
            return (
                self._own().counts(wish)
                if mine == self._newest and (wish.typed.strip() or wish.choices)
                else None
            )

        task = self._worker.start(count)
        task.done.connect(lambda counts: self._tell_counts(mine, wish, counts))

    def ask(
        self,
        work: Callable[[Searching], object],
        tell: Callable[[object], object],
        wanted: Callable[[], bool],
    ) -> None:
        """Do ``work`` behind what is asked already, and ``tell`` what came of it, while it is still ``wanted``."""

        def do() -> object:
            return work(self._own()) if wanted() else None

        task = self._worker.start(do)
        task.done.connect(lambda found: tell(found) if wanted() and not self._ended else None)
        task.failed.connect(self.failed)
        task.broke.connect(crash.report)

    def count_facets(self, wish: Wish) -> None:
        """Count the facets of ``wish``, after its first page."""
        mine = self._newest
        QTimer.singleShot(_AFTER_PAINT_MS, lambda: self._count_facets(mine, wish))

    def _count_facets(self, mine: int, wish: Wish) -> None:
        if mine != self._newest:
            return

        def count() -> object:
            from app.services.narrowing import facets

            return facets(self._own(), wish) if mine == self._newest else None

        task = self._worker.start(count)
        task.done.connect(lambda found: self._tell_facets(mine, found))

    def _tell_facets(self, mine: int, found: object) -> None:
        if found is not None and mine == self._newest:
            self.facets.emit(found)

    def _tell_counts(self, mine: int, wish: Wish, counts: object) -> None:
        if counts and mine == self._newest:
            self.counted.emit(wish, counts)

    def bring_up(self, total: int) -> None:
        """Put into the index what it lacks, beside the searches, which go on with what is there.

        Asked for again while that is under way, it does nothing.
        """
        if self._bringing:
            return
        self._bringing = True
        from app.services.index_upkeep import bring_up

        def tell(done: int) -> None:
            if self._ended:
                raise KnownError(tr("The window was closed; the index will be finished next time."))
            if done % _EVERY == 0:
                self.indexing.emit(done, total)

        self._indexer = self._indexer or Worker(self)
        task = self._indexer.start(lambda: bring_up(self._archive, tell=tell))
        task.done.connect(lambda _none: self._brought(total))
        task.failed.connect(self._not_brought)

    def _brought(self, total: int) -> None:
        self._bringing = False
        self.indexing.emit(total, total)

    def _not_brought(self, error: KnownError) -> None:
        self._bringing = False
        self.failed.emit(error)

    def finish(self) -> None:
        """Wait for what is under way; the window closes."""
        self._ended = True
        self._newest += 1
        for worker in (self._worker, self._indexer):
            if worker is not None:
                worker.finish()
        if self._searching is not None:
            self._searching.library.close()
            self._searching = None

    def _own(self) -> Searching:
        from app.library.library import Library
        from app.services.searching import Searching

        if self._searching is None:
            self._searching = Searching(Library(self._archive, self._notebook))
        return self._searching

    def _tell(self, mine: int, holdings: Holdings | None) -> None:
        if holdings is not None and mine == self._newest:
            self.found.emit(holdings)
