"""Who asks for the line and its meetings: at once in a small archive, in a large one on another thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.services.holdings import Listing

if TYPE_CHECKING:
    from app.services.searching import Searching
    from app.ui.catalogue import Catalogue

_AFTER_PAINT_MS = 60  # the list comes first: two threads of Python share one lock
MOST = 600  # entries whose meetings are fetched at once


class Asker(QObject):
    """Asks for what the list shows. Whatever was asked for an earlier list is dropped.

    Signals: ``lined(object)`` a Line, or None while a first index is made; ``stretched(object)`` a Stretch.
    """

    lined = Signal(object)
    stretched = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._line = self._stretch = 0
        self._whole: tuple[int, int] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_PAINT_MS)
        self._later.timeout.connect(self._ask_line)

    def ask_line(self) -> None:
        """Ask how many of what is listed there are when, dates that were chosen aside."""
        self._line += 1
        self._stretch += 1
        if self._catalogue.holdings.expected:
            return  # the list itself is still asked for
        if self._large:
            self._later.start()  # a question that follows at once takes its place
        else:
            self._ask_line()

    def ask_stretch(self, start: int, end: int) -> None:
        """Ask for the meetings from day ``start`` up to ``end``."""
        from app.services import timeline

        self._stretch += 1
        mine, wish = self._stretch, self._catalogue.wish
        self._do(
            lambda searching: timeline.stretch(searching, wish, start, end, most=MOST),
            self.stretched.emit,
            lambda: mine == self._stretch,
        )

    @property
    def _large(self) -> bool:
        return self._catalogue.large

    def _ask_line(self) -> None:
        from app.services import timeline

        holdings = self._catalogue.holdings
        if isinstance(holdings, Listing):
            entries = (holdings.entry(number) for number in range(len(holdings)))
            line, stretch = timeline.of_entries(
                self._catalogue.session.library, (one for one in entries if one)
            )
            self.lined.emit(line)
            self.stretched.emit(stretch)
            return
        mine, wish = self._line, self._catalogue.wish
        self._do(
            lambda searching: timeline.line(searching, wish), self.lined.emit, lambda: mine == self._line
        )

    def _do(
        self,
        work: Callable[[Searching], object],
        tell: Callable[[object], object],
        wanted: Callable[[], bool],
    ) -> None:
        if self._large:
            self._catalogue.seeker.ask(work, tell, wanted)
            return
        try:
            tell(work(self._catalogue.session.searching))
        except KnownError as error:
            self._catalogue.failed.emit(error, None)
