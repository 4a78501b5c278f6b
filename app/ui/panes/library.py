"""The library: what the archive holds, newest first, or what the search field finds in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.services.holdings import Wish
from app.ui import fonts, icons, names, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_lines, wrapped_height
from app.ui.kit.marked import draw_marked
from app.ui.kit.pane import Pane
from app.ui.models.holding_rows import HoldingRows, WaitingRow
from app.ui.models.library_rows import GapRow, LibraryRow
from app.ui.models.rows import Index, Row
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem

    from app.services.asked import Kind
    from app.services.groups import Group
    from app.services.holdings import Holdings
    from app.ui.searching.also_found import AlsoFound
    from app.ui.searching.kinds import KindBar
    from app.ui.searching.narrow import Narrowing

_LEFT, _RIGHT = 20, 18
_TITLE_MOST = 35.0  # two lines
_SNIPPET_LINES, _SNIPPET_LINE = 3, 17
_MEASURED = (
    200  # rows; measuring one costs a millisecond, so in longer lists all are as high as two lines need
)


class LibraryCard(Card):
    """Paints one readout: day and number of marks, title, sides and place; what was found under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rows: object = self.view.rows
        if isinstance(rows, HoldingRows) and self.view.uniformItemSizes():
            # Qt asks for the last row, which nobody has fetched.
            found = _SNIPPET_LINES * _SNIPPET_LINE + 4 if rows.shows_hits else 0
            return QSize(self.view.viewport().width(), 54 + round(_TITLE_MOST) + found)
        return super().sizeHint(option, index)

    def height(self, row: Row, width: int) -> int:
        if isinstance(row, GapRow):
            return 54 + round(min(_TITLE_MOST, wrapped_height(row.title, _title(), width - _LEFT - _RIGHT)))
        if not isinstance(row, LibraryRow):
            return 0
        found = _SNIPPET_LINES * _SNIPPET_LINE + 4 if row.hit and row.hit.snippet else 0
        return (
            54
            + round(min(_TITLE_MOST, wrapped_height(row.listed.title, _title(), width - _LEFT - _RIGHT)))
            + found
        )

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if isinstance(row, WaitingRow):
            _draw_waiting(painter, frame.adjusted(_LEFT, 9, -_RIGHT, -9))
        elif isinstance(row, GapRow):
            _draw_gap(painter, row, frame)
        if not isinstance(row, LibraryRow):
            return
        tokens = theme.now()
        inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
        small = fonts.interface(tokens.size("small"))
        top = QRectF(inner.left(), inner.top(), inner.width(), 16)
        draw_line(painter, row.day, small, tokens["muted"], top)
        if row.annotations:
            draw_line(painter, str(row.annotations), small, tokens["secondary"], top, right=True)
            picture = icons.pixmap("note", colour=tokens["muted"], pixels=12, ratio=2.0)
            width = painter.fontMetrics().horizontalAdvance(str(row.annotations))
            painter.drawPixmap(QPointF(top.right() - width - 17, top.top() + 2), picture)
        found = _SNIPPET_LINES * _SNIPPET_LINE + 4 if row.hit and row.hit.snippet else 0
        title = QRectF(inner.left(), inner.top() + 18, inner.width(), inner.height() - 36 - found)
        draw_lines(painter, row.listed.title, _title(), tokens["ink"], title, most=2)
        about = QRectF(top).translated(0, inner.height() - 17 - found)
        draw_line(painter, row.about, small, tokens["secondary"], about)
        if found and row.hit:
            self._draw_found(painter, row, QRectF(inner.left(), about.bottom() + 4, inner.width(), found))

    def _draw_found(self, painter: QPainter, row: LibraryRow, frame: QRectF) -> None:
        """Draw who speaks and the words around the hit."""
        hit = row.hit
        if hit is None:
            return
        opening = f"{hit.speaker}: " if hit.speaker else ""
        shift = len(opening)
        words, marks = row.found
        draw_marked(
            painter,
            opening + words,
            frame,
            marks=tuple((start + shift, end + shift) for start, end in marks),
            strong=shift,
            lines=_SNIPPET_LINES,
            spacing=_SNIPPET_LINE,
        )


def _draw_waiting(painter: QPainter, frame: QRectF) -> None:
    """Draw where the words will stand that are on their way."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.now()["sunken"])
    for top, high, share in ((4, 8, 0.3), (24, 12, 0.85), (60, 8, 0.55)):
        painter.drawRoundedRect(QRectF(frame.left(), frame.top() + top, frame.width() * share, high), 4, 4)


def _draw_gap(painter: QPainter, row: GapRow, frame: QRectF) -> None:
    """Draw a meeting without a text: in a dotted frame, and lighter than what can be read."""
    tokens = theme.now()
    pen = QPen(tokens["outline"], 1.2)
    pen.setDashPattern([1.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(_LEFT - 9, 3, 9 - _RIGHT, -3), 6, 6)
    inner = frame.adjusted(_LEFT, 9, -_RIGHT, -9)
    small = fonts.interface(tokens.size("small"))
    fonts.cover(row.title + row.about)
    top = QRectF(inner.left(), inner.top(), inner.width(), 16)
    draw_line(painter, row.state, small, tokens["secondary"], top, right=True)
    taken = painter.fontMetrics().horizontalAdvance(row.state) + 10
    draw_line(painter, row.day, small, tokens["muted"], top.adjusted(0, 0, -taken, 0))
    title = QRectF(inner.left(), inner.top() + 18, inner.width(), inner.height() - 36)
    draw_lines(painter, row.title, fonts.interface(tokens.size("body")), tokens["muted"], title, most=2)
    draw_line(painter, row.about, small, tokens["muted"], top.translated(0, inner.height() - 17))


class Library(Pane):
    """The list of readouts.

    Signals: ``open_requested(object)`` a LibraryRow; ``kind_requested(str)``; ``narrow_requested(str, str,
    bool)`` a facet, its value, and whether it is to be left out; ``take_back_requested()`` the
    last of them; ``name_switched(str)`` the key of other names; ``gap_requested(str)`` the uid of a meeting without
    a text; ``search_requested()`` the keyboard is to go back to the search; ``order_requested()`` another order;
    ``also_wished(object, bool)`` an Also, and whether all of its kind are wished for.
    """

    open_requested = Signal(object)
    kind_requested = Signal(str)
    narrow_requested = Signal(str, str, bool)
    take_back_requested = Signal()
    name_switched = Signal(str)
    gap_requested = Signal(str)
    search_requested = Signal()
    order_requested = Signal()
    also_wished = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Library"), parent)
        self.rows = HoldingRows()
        self.rows.arrived.connect(self._open_awaited)
        self._awaited: int | None = None  # the row that is to be opened when its words are there
        self.asked_anew = False  # whether what is shown answers another question than what was shown before
        self._asked = Wish()
        self._kinds: KindBar | None = None
        self._narrowing: Narrowing | None = None
        self._also: AlsoFound | None = None
        # It keeps its rows otherwise, but answers as Rows does.
        self.list = CardList(tr("Readouts"), LibraryCard, self, rows=self.rows)  # type: ignore[arg-type]
        self.list.keeps_current = True
        self.body.addWidget(self.list, 1)
        self.list.chosen.connect(self._open)

    @property
    def kinds(self) -> KindBar:
        """What kinds are found, above the list; made at the first search."""
        if self._kinds is None:
            from app.ui.searching.kinds import KindBar

            self._kinds = KindBar(self)
            self._kinds.chosen.connect(self.kind_requested)
            self._kinds.names.switched.connect(self.name_switched)
            self._kinds.order_wished.connect(self.order_requested)
            self._kinds.names.left.connect(self.search_requested)
            self.above_empty = self._kinds
            self.body.insertWidget(0, self._kinds)
        return self._kinds

    @property
    def also(self) -> AlsoFound:
        """What is found beside texts, between the kinds and the list; made when there is something."""
        if self._also is None:
            from app.ui.searching.also_found import AlsoFound

            self._also = AlsoFound(self)
            self._also.wished.connect(self.also_wished)
            self._also.escaped.connect(self.search_requested)
            self.body.insertWidget(self.body.indexOf(self.kinds) + 1, self._also)
        return self._also

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show what is found beside texts."""
        if groups or self._also is not None:
            self.also.show_groups(groups)

    @property
    def narrowing(self) -> Narrowing:
        """The facets between the kinds and the list; made when they are first wanted."""
        if self._narrowing is None:
            from app.ui.searching.narrow import Narrowing

            self._narrowing = Narrowing(self)
            self._narrowing.wished.connect(self.narrow_requested)
            self._narrowing.taken_back.connect(self.take_back_requested)
            self._narrowing.left.connect(lambda: self.open_facets(False))
            self.body.insertWidget(self.body.indexOf(self.list), self._narrowing)
        return self._narrowing

    @property
    def narrowing_made(self) -> bool:
        """Whether the facets were ever wanted."""
        return self._narrowing is not None

    def open_facets(self, wanted: bool) -> None:
        """Show the facets and give them the keyboard, or give it back to the list."""
        self.narrowing.open_facets(wanted)
        (self.narrowing.list if wanted else self.list).take_focus()

    def show_counts(self, counts: Mapping[Kind, int]) -> None:
        """Show how many there are of each kind."""
        self.kinds.show_counts(counts)

    def show_holdings(self, holdings: Holdings) -> None:
        """Show the entries of ``holdings``; where the question is a new one, its first answer is current."""
        typed = holdings.query.typed.strip() if holdings.query else ""
        narrowed = bool(holdings.wish.choices)
        if holdings.query and (typed or narrowed or self._kinds):
            self.kinds.show_query(
                holdings.query, holdings.kind, kinds=bool(typed) or narrowed, sorting=holdings.wish.sorting
            )
        elif self._kinds:
            self._kinds.hide()
        self._awaited = None
        self.list.setUniformItemSizes(len(holdings) > _MEASURED or holdings.waits)
        self.rows.hold(holdings)
        self.list.scrollToTop()
        self.asked_anew = holdings.wish != self._asked and holdings.wish != Wish()
        self._asked = holdings.wish
        if self.asked_anew and len(holdings):
            self.list.choose(self.rows.row_of(0))
        shown = f"{len(holdings):,}"
        if (typed or narrowed) and holdings.kind == "readouts":
            shown = tr("{shown} of {held}", shown=shown, held=f"{holdings.held:,}")
        if holdings.gaps:
            shown = tr("{shown}, {count} without a text", shown=shown, count=f"{len(holdings.gaps):,}")
        self.set_count(shown)
        self.set_empty(_nothing(holdings, typed))
        self.above_empty = self._narrowing if self._narrowing and self._narrowing.isVisible() else self._kinds

    def show_open(self, uid: str) -> bool:
        """Mark the readout that is open, at the entry it was opened from; return whether it is known to be listed."""
        current = self.rows.row(self.list.currentIndex())
        if isinstance(current, LibraryRow) and current.listed.uid == uid:
            return True
        number = self.rows.number_of(uid)
        self.list.choose(-1 if number is None else number)
        return number is not None

    def show_place(self, uid: str, number: int) -> None:
        """Mark the readout that is open, where it has been found to stand, unless another row is current by now."""
        if not self.list.currentIndex().isValid():
            self.list.choose(self.rows.row_of(number))

    def open_current(self) -> None:
        """Ask for the current readout, or the first where none is current."""
        if not self.list.currentIndex().isValid():
            self.list.step(1)
        self._open(self.list.rows.row(self.list.currentIndex()))

    def _open(self, row: object) -> None:
        self._awaited = row.number if isinstance(row, WaitingRow) else None
        if isinstance(row, LibraryRow):
            self.open_requested.emit(row)
        elif isinstance(row, GapRow):
            self.gap_requested.emit(row.uid)

    def _open_awaited(self) -> None:
        """Open what was asked for before its words were there, if the keyboard is still on it."""
        index = self.list.currentIndex()
        if self._awaited is not None and self._awaited == index.row():
            self._open(self.rows.row(index))


def _nothing(holdings: Holdings, typed: str) -> str:
    """Return what is said in place of an empty list, and against what nothing was found."""
    if len(holdings) or holdings.gaps:
        return ""
    if typed and holdings.behind:
        return tr(
            "The index is being made. Readouts that cannot be found yet: {behind}.",
            behind=f"{holdings.behind:,}",
        )
    if holdings.wish.choices:
        said = tr(
            "Nothing among the texts held ({held}) answers to all that is asked for.\n\nClick a word "
            "above to take it back.",
            held=f"{holdings.held:,}",
        )
        return "\n\n".join(part for part in (said, _against(holdings)) if part)
    if typed:
        said = tr(
            "Nothing among the texts held ({held}) answers to “{typed}”.\n\nEsc in the search field "
            "shows all of them.",
            held=f"{holdings.held:,}",
            typed=typed,
        )
        return "\n\n".join(part for part in (said, _against(holdings)) if part)
    return tr(
        "This archive holds no readout yet.\n\nDrop files or folders on the window, or press "
        "Ctrl+I.\n\nCtrl+Shift+O opens the sample archive."
    )


def _against(holdings: Holdings) -> str:
    """Return what was looked through in vain."""
    if holdings.base is None:
        return ""
    from app.services.coverage import sentences

    return " ".join(told(one) for one in sentences(holdings.base, day=names.day))


def _title() -> QFont:
    return fonts.interface(theme.now().size("body"), semibold=True)
