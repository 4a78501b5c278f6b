"""The entries of the library list as rows, fetched when they are painted."""

from __future__ import annotations

from collections.abc import Iterator

from app.errors import KnownError
from app.services.holdings import Holdings
from app.ui import fonts
from app.ui.models.library_rows import LibraryRow
from app.ui.models.rows import Index, Row, Rows


class HoldingRows(Rows):
    """Shows ``Holdings``; a page that cannot be fetched now stays empty."""

    def __init__(self) -> None:
        super().__init__()
        self._holdings: Holdings | None = None
        self._made: dict[int, LibraryRow] = {}
        self._marks: dict[str, int] = {}

    def hold(self, holdings: Holdings) -> None:
        """Show other holdings."""
        self.beginResetModel()
        self._holdings = holdings
        self._made.clear()
        self._marks.clear()
        self.endResetModel()

    def recount(self, uid: str, annotations: int) -> None:
        """Show that a readout has so many annotations now."""
        self._marks[uid] = annotations
        for number, row in list(self._made.items()):
            if row.listed.uid == uid:
                del self._made[number]
                self.dataChanged.emit(self.index(number), self.index(number))

    def number_of(self, uid: str) -> int | None:
        """Return where a readout stands among what has been fetched."""
        return self._holdings.number_of(uid) if self._holdings else None

    def row(self, index: Index) -> Row | None:
        return self._at(index.row()) if index.isValid() else None

    def __len__(self) -> int:
        return len(self._holdings) if self._holdings else 0

    def __iter__(self) -> Iterator[Row]:
        return (row for number in range(len(self)) if (row := self._at(number)))

    def _at(self, number: int) -> LibraryRow | None:
        if number not in self._made:
            try:
                entry = self._holdings.entry(number) if self._holdings else None
            except KnownError:
                return None  # what stands in the way is told by whoever asks for it, not while painting
            if entry is None:
                return None
            fonts.cover(entry.listed.title + (entry.hit.snippet if entry.hit else ""))
            self._made[number] = LibraryRow(entry.listed, entry.hit, self._marks.get(entry.listed.uid))
        return self._made[number]
