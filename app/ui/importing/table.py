"""The results of an import as a Qt model: they come in batches, are sorted, and are narrowed by outcome."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.services.importing import Imported
from app.ui import fonts
from app.ui.importing.outcomes import ORDER, WORDS
from app.ui.tongue import noop, told, tr

Index = QModelIndex | QPersistentModelIndex
OUTCOME, FILE, SENTENCE = range(3)
HEADINGS = (noop("Outcome"), noop("File"), noop("What became of it"))
_NOWHERE = QModelIndex()
_SORTED = Qt.ItemDataRole.UserRole


class Results(QAbstractTableModel):
    """One row for each text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.results: list[Imported] = []

    def add(self, results: Sequence[Imported]) -> None:
        """Add these rows at the end."""
        if results:
            fonts.cover("".join(f"{one.path}{one.message}" for one in results))
            first = len(self.results)
            self.beginInsertRows(_NOWHERE, first, first + len(results) - 1)
            self.results.extend(results)
            self.endInsertRows()

    def clear(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self.results = []
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.results)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.results):
            return None
        result, column = self.results[index.row()], index.column()
        if role == _SORTED and column == OUTCOME:
            return ORDER.index(result.outcome)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, _SORTED}:
            return (tr(WORDS[result.outcome]), file_name(result), told(result.message))[column]
        return None


class Narrowed(QSortFilterProxyModel):
    """The results sorted by a column, and only those of one outcome where one is asked for."""

    def __init__(self, results: Results) -> None:
        super().__init__(results)
        self._results = results
        self._outcome = ""
        self.setSortRole(_SORTED)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(results)

    def narrow(self, outcome: str) -> None:
        """Show only texts with this outcome; "" shows all."""
        self._outcome = outcome
        self.invalidate()

    def result(self, index: Index) -> Imported | None:
        """Return what stands in the row of ``index``."""
        source = self.mapToSource(index)
        return self._results.results[source.row()] if source.isValid() else None

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return not self._outcome or self._results.results[row].outcome == self._outcome


def file_name(result: Imported) -> str:
    """Return the file's name; of what lies within an archive, both names."""
    holder, colon, member = result.path.partition(": ")
    return f"{Path(holder).name}: {member}" if colon else Path(holder).name
