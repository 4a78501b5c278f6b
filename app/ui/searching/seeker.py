"""Who looks while somebody types: on a thread of its own, with its own connections, only for the newest wish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import IndexDamaged, KnownError
from app.ui.searching.fetching import Fetching
from app.ui.tasks import Worker
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.holdings import Holdings, Wish
    from app.services.narrowing import Facets
    from app.services.searching import Searching

_AFTER_PAINT_MS = 25  # two threads of Python share one lock: counting would slow the painting
_WARM_MS = 200  # after the first paint of a small archive, whose window has more to do then
_EVERY = 2_000  # readouts between two words on how far the index is


class Seeker(QObject):
    """Answers the newest wish; what was asked before it and not begun is dropped.

    Who lists and who counts do not wait for each other: each has a thread and connections.

    Signals: ``found(object)`` Holdings; ``fetched(object, object)`` Holdings and pages of them;
    ``located(object, str, int)`` Holdings, a readout, and where it stands in them;
    ``counted(object, object)`` the Wish and how many there are of each kind;
    ``facets(object)`` what is common to them, with counts, ``courses(object)`` those by year;
    ``failed(object)`` a KnownError;
    ``indexing(int, int)`` how many readouts of how many are in the index.
    """

    found = Signal(object)
    fetched = Signal(object, object)
    located = Signal(object, str, int)
    counted = Signal(object, object)
    facets = Signal(object)
    courses = Signal(object)
    failed = Signal(object)
    indexing = Signal(int, int)

    def __init__(self, archive: Path, notebook: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._archive, self._notebook = archive, notebook
        self._worker = Worker(self)
        self._counter = Worker(self)
        self._indexer: Worker | None = None
        self._made: dict[str, Searching] = {}
        self.fetching = Fetching(self._worker, self)
        self.fetching.fetched.connect(self.fetched)
        self.fetching.failed.connect(self.failed)
        self._newest = 0
        self._looking = False  # whether the newest wish is not answered yet
        self._later: list[Callable[[], object]] = []  # what waits for that
        self._bringing = self._stopped = False
        self._ended = False

    def seek(self, wish: Wish) -> None:
        """Look for ``wish``; nobody waits for an earlier one any more."""
        if self._ended:
            return
        self._newest += 1
        mine = self._newest
        self.fetching.forget()
        self._looking = True

        def look() -> Holdings | None:
            from app.services.holdings import sought

            if mine != self._newest:
                return None
            holdings = sought(self._own("listing"), wish)
            holdings.waits = True
            return holdings

        task = self._worker.start(look)
        task.done.connect(lambda holdings: self._tell(mine, holdings))
        task.failed.connect(lambda error: self._not_found(mine, wish, error))
        task.broke.connect(lambda _error: self._go_on(mine))
        self._afterwards(lambda: self._count(mine, wish))

    def _afterwards(self, do: Callable[[], object]) -> None:
        """Do what the list does not wait for when it has been told, and has had the time to be painted."""
        if self._looking:
            self._later.append(do)
        else:
            QTimer.singleShot(_AFTER_PAINT_MS, self, do)

    def _go_on(self, mine: int) -> None:
        """Do what waits for the list, unless there is a newer wish: that has its own."""
        if mine == self._newest and self._looking:
            self._looking = False
            later, self._later = self._later, []
            QTimer.singleShot(_AFTER_PAINT_MS, self, lambda: [do() for do in later])

    def _not_found(self, mine: int, wish: Wish, error: KnownError) -> None:
        """Tell why nothing was found; an index that is damaged is made anew, and the list is shown without it."""
        self._go_on(mine)
        self.failed.emit(error)
        if not isinstance(error, IndexDamaged) or self._bringing:
            return

        def forget() -> int:
            own = self._own("listing")
            own.forget_index()
            return own.behind

        task = self._worker.start(forget)
        task.done.connect(self._make_anew)
        task.failed.connect(self.failed)
        self.seek(wish)

    def _make_anew(self, missing: object) -> None:
        if isinstance(missing, int) and missing:
            self.bring_up(missing)

    def make_anew(self) -> None:
        """Make the whole index anew; the one in use answers until that is done."""
        from app.library.indexing import rows_read_since

        task = self._counter.start(lambda: len(rows_read_since(self._own("counting").library, 0)))
        task.done.connect(lambda number: self._bring(int(str(number)), whole=True))

    def stop_indexing(self) -> None:
        """Let the making of the index be; what there was stays in use."""
        self._stopped = True

    def _count(self, mine: int, wish: Wish) -> None:
        """Count the kinds once the first page has had the time to be painted."""
        if mine != self._newest:
            return

        def count() -> object:
            asked = wish.typed.strip() or wish.choices
            return self._own("counting").counts(wish) if mine == self._newest and asked else None

        task = self._counter.start(count)
        task.done.connect(lambda counts: self._tell_counts(mine, wish, counts))

    def ask(
        self,
        work: Callable[[Searching], object],
        tell: Callable[[object], object],
        wanted: Callable[[], bool],
    ) -> None:
        """Do ``work`` behind what is asked already, and ``tell`` what came of it, while it is still ``wanted``."""

        def do() -> object:
            return work(self._own("counting")) if wanted() else None

        def begin() -> None:
            if self._ended or not wanted():
                return
            task = self._counter.start(do)
            task.done.connect(lambda found: tell(found) if wanted() and not self._ended else None)
            task.failed.connect(self.failed)

        if self._looking:
            self._later.append(begin)
        else:
            begin()

    def count_facets(self, wish: Wish) -> None:
        """Count the facets of ``wish``, after its first page."""
        mine = self._newest
        self._afterwards(lambda: self._count_facets(mine, wish))

    def _count_facets(self, mine: int, wish: Wish) -> None:
        if mine != self._newest:
            return

        def count() -> Facets | None:
            from app.services.narrowing import facets

            return facets(self._own("counting"), wish) if mine == self._newest else None

        task = self._counter.start(count)
        task.done.connect(lambda found: self._tell_facets(mine, wish, found))

    def _tell_facets(self, mine: int, wish: Wish, found: Facets | None) -> None:
        if found is None or mine != self._newest:
            return
        self.facets.emit(found)

        def follow() -> object:
            from app.services.narrowing import courses

            return courses(self._own("counting"), wish, found) if mine == self._newest else None

        task = self._counter.start(follow)
        task.done.connect(lambda told: self.courses.emit(told) if told and mine == self._newest else None)

    def _tell_counts(self, mine: int, wish: Wish, counts: object) -> None:
        if counts and mine == self._newest:
            self.counted.emit(wish, counts)

    def locate(self, holdings: Holdings, uid: str) -> None:
        """Find out where a readout stands in a list of which only a part has been fetched."""
        if self._ended:
            return
        task = self._worker.start(lambda: holdings.place_of(uid))
        task.done.connect(lambda place: None if place is None else self.located.emit(holdings, uid, place))

    def look_after_index(self) -> None:
        """Bring the index up to the record if it lacks anything."""
        task = self._counter.start(lambda: self._own("counting").behind)
        task.done.connect(lambda missing: self.bring_up(missing) if missing else None)
        task.failed.connect(self.failed)
        self._go_through(lambda: self._own("listing"))

    def warm(self) -> None:
        """Read what the first question needs, of an archive so small that the window asks for itself."""
        QTimer.singleShot(_WARM_MS, self, lambda: self._go_through(None))

    def _go_through(self, searching: Callable[[], Searching] | None) -> None:
        """Do the steps one after the other: a question that is asked meanwhile waits for one of them only."""
        from app.services.warming import steps

        left = list(steps(searching))

        def go_on(_: object = None) -> None:
            if left and not self._ended:
                self._worker.start(left.pop(0)).done.connect(go_on)

        go_on()

    def bring_up(self, total: int) -> None:
        """Put into the index what it lacks, beside the searches, which go on with what is there.

        Asked for again while that is under way, it does nothing.
        """
        self._bring(total, whole=False)

    def _bring(self, total: int, *, whole: bool) -> None:
        if self._bringing:
            return
        self._bringing, self._stopped = True, False
        from app.services.index_upkeep import bring_up, make_anew

        def tell(done: int) -> None:
            if self._ended:
                raise KnownError(tr("The window was closed; the index will be finished next time."))
            if self._stopped:
                raise KnownError(tr("The search index was not made. What there was of it is used as before."))
            if done % _EVERY == 0 and done < total:
                self.indexing.emit(done, total)

        self._indexer = self._indexer or Worker(self)
        self.indexing.emit(0, total)
        make = make_anew if whole else bring_up
        task = self._indexer.start(lambda: make(self._archive, tell=tell))
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
        self.fetching.end()
        for worker in (self._worker, self._counter, self._indexer):
            if worker is not None:
                worker.finish()
        for searching in self._made.values():
            searching.library.close()
        self._made.clear()

    def _own(self, what_for: str) -> Searching:
        """Return who looks on the thread of this purpose."""
        from app.library.library import Library
        from app.services.searching import Searching

        if what_for not in self._made:
            self._made[what_for] = Searching(Library(self._archive, self._notebook))
        return self._made[what_for]

    def _tell(self, mine: int, holdings: Holdings | None) -> None:
        if holdings is not None and mine == self._newest:
            self.found.emit(holdings)
        self._go_on(mine)
