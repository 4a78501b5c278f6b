"""A body of sections: each has a heading and rows of one height, which are fetched when they are painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, overload

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.ui import fonts
from app.ui.kit.cards import CardList
from app.ui.leaves.contents import Contents
from app.ui.leaves.leaf import Leaf
from app.ui.leaves.rows import WIDEST, EntryRow, HeadingRow, LeafCard, SentenceRow
from app.ui.models.rows import Index, Row, Rows
from app.ui.moving.trail import LeafPlace

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.ui.leaves.laying import Leaves

_AT_ONCE = 100  # rows fetched together
_ROOM_FOR_CONTENTS = 900  # pixels


class Fetched(Sequence[Row]):
    """Rows that are asked for a hundred at a time, on the window's thread: the question must go by an index."""

    def __init__(self, length: int, fetch: Callable[[int, int], Sequence[Row]]) -> None:
        """``fetch`` returns the rows from one place up to another."""
        self._length = length
        self._fetch = fetch
        self._blocks: dict[int, Sequence[Row]] = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(self._length))]
        if not 0 <= at < self._length:
            raise IndexError(at)
        block, place = divmod(at, _AT_ONCE)
        if block not in self._blocks:
            start = block * _AT_ONCE
            self._blocks[block] = self._fetch(start, min(start + _AT_ONCE, self._length))
        return self._blocks[block][place]


class Section(NamedTuple):
    """One section: its name, its rows, what is to be known of it, and the sentence where it has none.

    ``number`` is what stands beside the name; None for the number of rows.
    """

    name: str
    rows: Sequence[Row]
    about: str = ""
    nothing: str = ""
    number: str | None = None

    @property
    def counted(self) -> str:
        """What stands beside the name."""
        return f"{len(self.rows):,}" if self.number is None else self.number

    @property
    def height(self) -> int:
        """How many rows it takes, with its heading and the sentence in place of rows."""
        return 1 + (len(self.rows) or bool(self.nothing))


class SectionRows(Rows):
    """All sections, one below the other. What cannot be fetched now stays empty."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: tuple[Section, ...] = ()
        self._starts: list[int] = []
        self._length = 0

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show other sections."""
        self.beginResetModel()
        self.sections = tuple(sections)
        self._starts, self._length = [], 0
        for section in sections:
            self._starts.append(self._length)
            self._length += section.height
        self.endResetModel()

    def start(self, section: int) -> int:
        """Return where the heading of a section stands."""
        return self._starts[section]

    def section_of(self, number: int) -> int:
        """Return in which section a row stands."""
        from bisect import bisect_right

        return max(0, bisect_right(self._starts, number) - 1)

    def row(self, index: Index) -> Row | None:
        return self.at(index.row()) if index.isValid() else None

    def at(self, number: int) -> Row | None:
        """Return the row at a place."""
        if not 0 <= number < self._length:
            return None
        place = self.section_of(number)
        section, within = self.sections[place], number - self._starts[place] - 1
        if within < 0:
            return HeadingRow(section.name, section.counted, section.about)
        if not section.rows:
            return SentenceRow(section.nothing)
        try:
            return section.rows[within]
        except KnownError:
            return None  # what stands in the way is told by whoever asks for it, not while painting

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[Row]:
        return (row for number in range(self._length) if (row := self.at(number)))


class LeafList(CardList):
    """The list of a page. Letters are the page's, not for looking rows up.

    Signals: ``followed(object, bool)`` Enter or a click on a row, and whether with Ctrl; ``moved(int)`` the row.
    """

    followed = Signal(object, bool)
    moved = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        self.sections = SectionRows()
        self._zoom = 1.0
        super().__init__(name, LeafCard, parent, ground="paper", rows=self.sections)
        self.keeps_current = True
        self.setUniformItemSizes(True)
        self.chosen.connect(lambda row: self.followed.emit(row, False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and held == Qt.KeyboardModifier.ControlModifier:
            row = self.rows.row(self.currentIndex())
            if row is not None and row.can_be_chosen:
                self.followed.emit(row, True)
        elif key == Qt.Key.Key_Escape or (event.text().isprintable() and event.text()):
            event.ignore()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and not held:
            self.step_to(
                0 if key == Qt.Key.Key_Home else len(self.rows) - 1, by=1 if key == Qt.Key.Key_Home else -1
            )
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and not held:
            by = 1 if key == Qt.Key.Key_PageDown else -1
            high = max(1, self.sizeHintForRow(0))
            page = max(1, self.viewport().height() // high - 1)
            self.step_to(max(0, min(len(self.rows) - 1, self.currentIndex().row() + by * page)), by=by)
        else:
            super().keyPressEvent(event)

    def step_to(self, number: int, *, by: int = 1) -> None:
        """Make a row current, or the next from it (1 on, -1 back) that can be chosen; else the nearest other way."""
        for direction in (by, -by):
            at = number
            while 0 <= at < len(self.rows):
                row = self.sections.at(at)
                if row is not None and row.can_be_chosen:
                    self.setCurrentIndex(self.rows.index(at))
                    return
                at += direction

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        number = current.row()
        if number > 0 and isinstance(self.sections.at(number - 1), HeadingRow):
            self.scrollTo(self.rows.index(number - 1))  # a heading is seen with its first row
            self.scrollTo(self.rows.index(number))
        self.moved.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        """Keep rows to a width the eye can follow; the rest of a wide window stays empty."""
        margins = self.viewportMargins()
        wide = self.viewport().width() + margins.right()
        right = max(0, wide - round(WIDEST * self._zoom))
        if right != margins.right():
            self.setViewportMargins(0, 0, right, 0)

    def set_zoom(self, zoom: float) -> None:
        """Show the rows larger or smaller."""
        self._zoom = zoom
        self._narrow()
        card = self.itemDelegate()
        if isinstance(card, LeafCard):
            card.zoom = zoom
            self.scheduleDelayedItemsLayout()
            self.viewport().update()


class ListLeaf(Leaf):
    """A page of sections, with their names beside them where there is room.

    J, K and the arrows walk the rows, [ and ] the sections, 1 to 9 go to one; Enter follows, Ctrl+Enter beside.
    """

    def __init__(self, leaves: Leaves, kind: str, key: str, *, name: str) -> None:
        super().__init__(leaves, kind, key, name=name)
        self.contents = Contents(self)
        self.list = LeafList(name, self)
        self._row_wanted = 0
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self.list, 1)
        self._row_layout = row
        self.body.addLayout(row, 1)
        self.list.followed.connect(self._follow)
        self.list.moved.connect(self._moved)
        self.contents.section_chosen.connect(self.go_to_section)
        self.on_key("J", lambda: self.list.step(1))
        self.on_key("K", lambda: self.list.step(-1))
        self.on_key("]", lambda: self.step_section(1))
        self.on_key("[", lambda: self.step_section(-1))
        for number in range(9):
            self.on_key(str(number + 1), lambda number=number: self.go_to_section(number))  # type: ignore[misc]

    # --- for those who are of this kind ----------------------------------------------------------

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show the sections; one stays at the row of the section one was at."""
        rows = self.list.sections
        wanted, here, within = self._row_wanted, 0, self.row
        if not wanted and len(rows):
            here = rows.section_of(self.row)
            within = self.row - rows.start(here)
        for section in sections:
            fonts.cover(section.name)
        scroll = self.list.verticalScrollBar().value()
        rows.show_sections(sections)
        self.contents.show_sections([(one.name, one.counted) for one in sections])
        self._row_wanted = 0
        if here < len(rows.sections) and not wanted:
            wanted = rows.start(here) + min(within, rows.sections[here].height - 1)
        self.list.verticalScrollBar().setValue(scroll)
        self.list.step_to(wanted)

    @property
    def current(self) -> Row | None:
        """The row one is at."""
        return self.list.rows.row(self.list.currentIndex())

    # --- going about -----------------------------------------------------------------------------

    @property
    def row(self) -> int:
        return max(0, self.list.currentIndex().row())

    def go_to_row(self, row: int) -> None:
        if len(self.list.rows):
            if row:
                self.list.step_to(row)
        else:
            self._row_wanted = row

    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_section(self, by: int) -> None:
        """Go to the first row of the next section (1), or of the one before (-1)."""
        rows = self.list.sections
        if not len(rows):
            return
        here = rows.section_of(self.row)
        if by < 0 and self.row > rows.start(here) + 1:
            by = 0  # first to the beginning of the section one is in
        self.go_to_section(max(0, min(len(rows.sections) - 1, here + by)))

    def go_to_section(self, number: int) -> None:
        """Go to the first row of a section; where it has none its heading is shown."""
        rows = self.list.sections
        if not 0 <= number < len(rows.sections):
            return
        start = rows.start(number)
        self.list.scrollTo(rows.index(start), LeafList.ScrollHint.PositionAtTop)
        if rows.sections[number].rows:
            self.list.step_to(start + 1)
        else:
            self.contents.show_at(number)
        self.take_focus()

    def set_zoom(self, zoom: float) -> None:
        super().set_zoom(zoom)
        self.list.set_zoom(zoom)
        self.contents.set_zoom(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.contents.setVisible(self.width() >= _ROOM_FOR_CONTENTS * self.zoom)
        self._row_layout.setContentsMargins(self.margin - 22, 0, 0, 0)

    def _moved(self, number: int) -> None:
        if number >= 0 and len(self.list.sections):
            self.contents.show_at(self.list.sections.section_of(number))

    def follow_row(self, row: EntryRow, *, beside: bool) -> None:
        """Go where a row leads."""
        if row.target is not None:
            self.followed.emit(row.target, beside and not isinstance(row.target, LeafPlace))

    def _follow(self, row: object, beside: bool) -> None:
        if isinstance(row, EntryRow):
            self.follow_row(row, beside=beside)
