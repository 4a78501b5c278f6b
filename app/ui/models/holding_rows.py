"""The entries of the library list as rows, made when they are painted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItemModel

from app.errors import KnownError
from app.services.holdings import PAGE, Holdings
from app.ui import fonts
from app.ui.models.library_rows import LibraryRow, gap_row
from app.ui.models.rows import Index, Row
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.gap_entries import Gap

_KEPT = 3_000  # rows


class WaitingRow(NamedTuple):
    """A row whose words are on their way: it can be gone past, and opened as soon as they are there."""

    number: int

    @property
    def spoken(self) -> str:
        return tr("Readout {number}, being fetched", number=f"{self.number + 1:,}")

    @property
    def can_be_chosen(self) -> bool:
        return True


class HoldingRows(QStandardItemModel):
    """Shows ``Holdings``; a page that is not there yet is wished for, and its rows wait.

    A model that Qt itself counts: a view over 100,000 rows asks for every one of them once, which costs a fifth
    of a second where Python answers and some milliseconds here. The items themselves are never made.

    Signals: ``lacked(object, object)`` Holdings and the pages that were painted without being there, then those next
    to them; ``arrived()`` pages are there.
    """

    lacked = Signal(object, object)
    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(1)
        self._holdings: Holdings | None = None
        self._made: dict[int, LibraryRow] = {}
        self._marks: dict[str, int] = {}
        self._gaps: dict[int, Gap] = {}  # by row
        self._places: list[int] = []  # their rows
        self._wished: dict[int, None] = {}
        self._last = 0
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self._tell)

    def hold(self, holdings: Holdings) -> None:
        """Show other holdings."""
        self._wished.clear()
        self._holdings = None
        self._made.clear()
        self._marks.clear()
        self._gaps = {}
        self.setRowCount(0)
        self._holdings = holdings
        self._gaps = {gap.before + at: gap for at, gap in enumerate(holdings.gaps)}
        self._places = sorted(self._gaps)
        self.setRowCount(len(self))

    def take(self, holdings: Holdings, pages: dict[int, object]) -> None:
        """Show pages that have been fetched for ``holdings``, if they are still what is shown."""
        if holdings is not self._holdings:
            return
        holdings.take(pages)  # type: ignore[arg-type]
        for page in pages:
            last = min((page + 1) * PAGE, len(holdings)) - 1
            self.dataChanged.emit(self.index(self.row_of(page * PAGE), 0), self.index(self.row_of(last), 0))
        self.arrived.emit()

    def recount(self, uid: str, annotations: int) -> None:
        """Show that a readout has so many annotations now."""
        if self._marks.get(uid) == annotations:
            return
        self._marks[uid] = annotations
        for number, row in list(self._made.items()):
            if row.listed.uid == uid:
                del self._made[number]
                at = self.index(self.row_of(number), 0)
                self.dataChanged.emit(at, at)

    def number_of(self, uid: str) -> int | None:
        """Return the row of a readout, where it is among what has been fetched."""
        number = self._holdings.number_of(uid) if self._holdings else None
        return None if number is None else self.row_of(number)

    def row_of(self, number: int) -> int:
        """Return the row in which an entry of the list stands: gaps stand among them."""
        row = number
        for place in self._places:
            if place > row:
                break
            row += 1
        return row

    def row(self, index: Index) -> Row | None:
        """Return what stands at ``index``."""
        return self._at(index.row()) if index.isValid() else None

    @property
    def shows_hits(self) -> bool:
        """Whether words stand under each row because something was looked for."""
        holdings = self._holdings
        query = holdings.query if holdings else None
        return bool(holdings and query and (query.asks is not None or holdings.kind != "readouts"))

    def __len__(self) -> int:
        return len(self._holdings) + len(self._gaps) if self._holdings is not None else 0

    def __iter__(self) -> Iterator[Row]:
        return (row for number in range(len(self)) if (row := self._at(number)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.row(index)
        return row.spoken if row else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchExactly,
    ) -> list[QModelIndex]:
        """Find nothing: a letter typed into the list would otherwise fetch all of it; the search field searches."""
        return []

    def _at(self, row: int) -> Row | None:
        if row in self._gaps:
            return gap_row(self._gaps[row])
        number = row - bisect_left(self._places, row)
        made = self._made.get(number)
        holdings = self._holdings
        if holdings is None or not 0 <= number < len(holdings):
            return None
        if holdings.waits:
            self._wish_around(holdings, number)
        if made is not None:
            return made
        try:
            entry = holdings.held_entry(number) if holdings.waits else holdings.entry(number)
        except KnownError:
            return None  # what stands in the way is told by whoever asks for it, not while painting
        if entry is None:
            return WaitingRow(row) if holdings.waits else None
        fonts.cover(entry.listed.title + (entry.hit.snippet if entry.hit else ""))
        if len(self._made) > _KEPT:
            self._made.clear()
        self._made[number] = LibraryRow(entry.listed, entry.hit, self._marks.get(entry.listed.uid))
        return self._made[number]

    def _wish_around(self, holdings: Holdings, number: int) -> None:
        """Wish for the page of a row that was asked for, and for the pages next to it, soon after."""
        for place in (number, number + PAGE, number - PAGE):
            page = place // PAGE
            if page not in self._wished and holdings.lacking(max(0, place), place + 1):
                self._wished[page] = None
                self._telling.start()
        self._last = number

    def _tell(self) -> None:
        """Say what is lacking: first what is looked at, the nearest first."""
        wished, self._wished = list(self._wished), {}
        wished.sort(key=lambda page: abs(page - self._last // PAGE))
        if wished and self._holdings is not None:
            self.lacked.emit(self._holdings, wished)
