"""The parts of a brief as a list: dragged or moved by Alt and an arrow, switched with Space, retitled with F2."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from app.brief.arranging import ordered
from app.model.plan import Chosen, Part
from app.ui import fonts, theme
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import tr

_KIND = Qt.ItemDataRole.UserRole
_OWN = Qt.ItemDataRole.UserRole + 1  # the template's title
_INNER = "      "
_ROW = 24


class PartList(QListWidget):
    """Signals: ``changed()`` the user moved, switched or retitled a part."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Parts of the brief"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="paper"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(fonts.interface(theme.now().size("body")))
        self.setUniformItemSizes(True)
        self._parts: tuple[Part, ...] = ()
        self._filling = False
        self.itemChanged.connect(self._item_changed)

    @property
    def chosen(self) -> tuple[Chosen, ...]:
        """The parts as they stand in the list."""
        return tuple(self._chosen(self.item(row)) for row in range(self.count()))

    def show_parts(self, parts: tuple[Part, ...], chosen: tuple[Chosen, ...]) -> None:
        """Show ``parts`` of the template as ``chosen`` has them; the current one stays current."""
        wanted = {one.kind: one for one in chosen}
        self._parts = parts
        rows = [(part, wanted.get(part.kind, Chosen(part.kind))) for part in ordered(parts, chosen)]
        if [self._row(part, one) for part, one in rows] == [
            (item.data(_KIND), item.text(), item.checkState() == Qt.CheckState.Checked)
            for item in map(self.item, range(self.count()))
        ]:
            return
        current = self.currentItem().data(_KIND) if self.currentItem() else ""
        self._filling = True
        self.clear()
        for part, one in rows:
            self._add(part, one)
        kinds = [part.kind for part, _ in rows]
        self.setCurrentRow(kinds.index(current) if current in kinds else 0 if kinds else -1)
        self._filling = False

    def _row(self, part: Part, one: Chosen) -> tuple[str, str, bool]:
        title = one.title or part.title
        return part.kind, (_INNER if part.inner else "") + title, one.shown or not part.may_go

    def _add(self, part: Part, one: Chosen) -> None:
        kind, text, shown = self._row(part, one)
        fonts.cover(text)
        item = QListWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if part.may_be_titled:
            flags |= Qt.ItemFlag.ItemIsEditable
        if part.may_go:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setData(_KIND, kind)
        item.setData(_OWN, part.title)
        item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            tr("{part}, printed", part=text.strip()) if shown else tr("{part}, left out", part=text.strip()),
        )
        item.setSizeHint(QSize(0, _ROW))
        self.addItem(item)

    def _chosen(self, item: QListWidgetItem) -> Chosen:
        title = item.text().strip()
        return Chosen(
            str(item.data(_KIND)),
            item.checkState() == Qt.CheckState.Checked,
            "" if title == item.data(_OWN) else title,
        )

    def move_current(self, by: int) -> None:
        """Move the current part past its neighbour: within its readout, or past whole groups."""
        row = self.currentRow()
        if row < 0:
            return
        inner = {part.kind: part.inner for part in self._parts}
        kinds = [str(self.item(at).data(_KIND)) for at in range(self.count())]
        mine = inner[kinds[row]]
        like = [at for at, kind in enumerate(kinds) if inner[kind] == mine]
        place = like.index(row) + by
        if not 0 <= place < len(like):
            return
        chosen = list(self.chosen)
        one = chosen.pop(row)
        chosen.insert(like[place], one)
        self._take(tuple(chosen))

    def _take(self, chosen: tuple[Chosen, ...]) -> None:
        self.show_parts(self._parts, chosen)
        self.changed.emit()

    def _item_changed(self, _: QListWidgetItem) -> None:
        if not self._filling:
            self.changed.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._take(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
