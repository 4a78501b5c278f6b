"""The annotations of this text or of the whole archive, below the text: look, walk, go there and come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.annotation import COLOURS, Annotation
from app.model.looking import GROUPINGS, Found, Group, Grouping, grouped, sought
from app.services import annotating, looking
from app.services.session import Session
from app.ui import fonts, names, theme
from app.ui.coding.completing import complete_tags
from app.ui.coding.list_rows import AnnotationCard, AnnotationRow, ListedRows
from app.ui.kit.button import Button
from app.ui.kit.cards import CardList
from app.ui.kit.chip import Chips
from app.ui.kit.field import Field
from app.ui.kit.ground import fill
from app.ui.kit.label import Label
from app.ui.tongue import noop, told, tr

_PAUSE_MS = 90
_LEAST, _AROUND = 150, 16  # pixels: of the panel, and round its list
_HINT = noop("Words, #tag, @author, after:2026-11, before:2027")
_GROUPED = {
    "text": noop("Text", about="group by"),
    "tag": noop("Tag", about="group by"),
    "colour": noop("Colour", about="group by"),
    "author": noop("Author", about="group by"),
    "day": noop("Day", about="group by"),
}


class AnnotationList(CardList):
    """The list; its rows are fetched as they are seen."""

    def __init__(self, parent: QWidget, fetch: ListedRows) -> None:
        super().__init__(tr("Annotations"), AnnotationCard, parent)
        self.listed = self.rows = fetch
        self.keeps_current = True
        self.setUniformItemSizes(True)
        self.setModel(fetch)


class Panel(QWidget):
    """The list with what it is narrowed by.

    Signals: ``go_requested(object)`` the Found to go to; ``walked(object)`` the Found that is current, or None;
    ``left()`` back to the text; ``closed()``.
    """

    go_requested = Signal(object)
    walked = Signal(object)
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._readout_uid: str | None = None
        self._most = 0
        self.setAccessibleName(tr("Annotations"))
        small = fonts.interface(theme.now().size("small"))
        self.title = Label(
            tr("Annotations"), self, font=fonts.interface(theme.now().size("heading"), semibold=True)
        )
        self.scope = Chips(self, name=tr("Where to look"))
        self.scope.add("text", tr("This text"))
        self.scope.add("archive", tr("Whole archive"))
        self.scope.choose(["text"])
        self.field = Field(self, name=tr("Look among annotations"), hint=tr(_HINT), icon="search")
        complete_tags(self.field, self._tags, sign="#")
        self.colours = Chips(self, name=tr("Colour"), single=False)
        for colour in COLOURS:
            self.colours.add(colour, names.colour(colour), dot=f"{colour}_line")
        self.grouping = Chips(self, name=tr("Group by"))
        for each in GROUPINGS:
            self.grouping.add(each, tr(_GROUPED[each], about="group by"))
        self.grouping.choose(["text"])
        self.count = Label("", self, font=small, colour="muted")
        self.list = AnnotationList(self, ListedRows(self._fetch))
        self.nothing = Label(
            "", self, font=fonts.interface(theme.now().size("body")), colour="muted", wraps=True
        )
        self.nothing.setContentsMargins(20, 14, 20, 14)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        close = Button("", self, name=tr("Close, key I"), icon="close", small=True)
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setContentsMargins(18, 8, 12, 0)
        top.setSpacing(12)
        for widget, stretch in (
            (self.title, 0),
            (self.scope, 0),
            (self.field, 1),
            (self.count, 0),
            (close, 0),
        ):
            top.addWidget(widget, stretch)
        second = QHBoxLayout()
        second.setContentsMargins(18, 4, 12, 0)
        second.setSpacing(12)
        small = fonts.interface(theme.now().size("small"))
        second.addWidget(self.colours, 5)
        by = Label(tr("Group by"), self, font=small, colour="muted")
        by.setContentsMargins(0, 0, 0, 6)  # chips have their gap below them
        second.addWidget(by)
        second.addWidget(self.grouping, 4)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)

    def _join(self) -> None:
        self._pause.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.field.escaped.connect(self._leave_field)
        self.field.stepped.connect(self._into_list)
        self.field.returnPressed.connect(lambda: self._into_list(1))
        for chips in (self.scope, self.colours, self.grouping):
            chips.chosen.connect(lambda _: self.look())
        self.list.chosen.connect(self._choose)
        self.list.pointed.connect(self._point)
        self.list.escaped.connect(self.left)
        self.list.installEventFilter(self)

    # --- what is shown ---------------------------------------------------------------------------

    def take_room(self, most: int) -> None:
        """Stand at most ``most`` pixels high, and no higher than the rows need: the text keeps the rest.

        While it is open it only grows, so that nothing jumps while one types.
        """
        self._most = most
        self._fit()

    def _fit(self) -> None:
        rows = len(self.list.rows)
        above = sum(_height(self._column.itemAt(at), self.window().width()) for at in range(2))
        row = max(0, self.list.sizeHintForRow(0)) if rows else 0
        wanted = max(_LEAST, min(self._most, above + rows * row + _AROUND))
        self.setFixedHeight(max(wanted, self.height()) if self.isVisible() else wanted)

    def show_text(self, uid: str | None) -> None:
        """Look in this readout, where one looks in the open text."""
        if uid != self._readout_uid:
            self._readout_uid = uid
            if self.scope.value == "text":
                self.look()

    def look_everywhere(self) -> None:
        """Look in the whole archive."""
        self.scope.choose(["archive"])
        self.look()

    def look(self) -> None:
        """Look again; the current row stays, where it is still among what is found."""
        self._pause.stop()
        here = self.scope.value == "text"
        wanted = replace(
            sought(self.field.text()),
            colours=frozenset(colour for colour in COLOURS if colour in self.colours.values),
            readout_uid=(self._readout_uid or "") if here else None,
        )
        current = self._current_uid()
        by = self._by()
        try:
            found = looking.look(self._session, wanted)
        except KnownError as error:
            self._say_nothing(told(error))
            return
        groups = grouped(found, by)
        single = here and by == "text"
        headings = ["" if single else _heading(group, by) for group in groups]
        self.list.listed.show_groups(groups, headings, named=by != "text" and not here)
        self.count.setText(names.counted(len(found), "annotation"))
        self._say_nothing("" if found else self._nothing_found())
        if self._most:
            self._fit()
        place = self.list.listed.place_of(current) if current else -1
        if place >= 0:
            self.list.choose(place)

    def look_soon(self) -> None:
        """Look again once what changes pauses."""
        self._pause.start()

    def show_current(self, uid: str) -> None:
        """Make the row of an annotation current and take the keyboard; where it is not listed, look wider."""
        place = self.list.listed.place_of(uid) if uid else -1
        if uid and place < 0 and (self.field.text() or self.colours.values):
            self.field.clear()
            self.colours.choose([])
            self.look()
            place = self.list.listed.place_of(uid)
        if place >= 0:
            self.list.choose(place)
            self.list.scrollTo(self.list.rows.index(place))
        if len(self.list.rows):
            self.list.take_focus()
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def holds_focus(self) -> bool:
        """Whether the keyboard is in the list."""
        return self.list.hasFocus()

    # --- Qt --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["surface"])
        painter.fillRect(QRectF(0, 0, self.width(), 1), tokens["hairline"])
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.list
        if pressed and isinstance(event, QKeyEvent) and event.text() in {"#", "@"}:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.insert(event.text())
            return True
        return super().eventFilter(watched, event)

    # --- inner work ------------------------------------------------------------------------------

    def _by(self) -> Grouping:
        return next((each for each in GROUPINGS if each == self.grouping.value), "text")

    def _current_uid(self) -> str:
        row = self.list.rows.row(self.list.currentIndex())
        return row.found.uid if isinstance(row, AnnotationRow) else ""

    def _fetch(self, found: Sequence[Found]) -> dict[int, Annotation]:
        try:
            return looking.fetched(self._session, found)
        except KnownError:
            return {}

    def _tags(self) -> tuple[str, ...]:
        try:
            return annotating.tags(self._session)
        except KnownError:
            return ()

    def _nothing_found(self) -> str:
        if self.field.text().strip() or self.colours.values:
            return tr("No annotation answers to this. Esc takes back what was typed.")
        if self.scope.value == "text":
            return tr(
                "Nothing is marked in this text yet. Select words, or go to a statement with J, and press H."
            )
        return tr("Nothing is marked in this archive yet.")

    def _say_nothing(self, sentence: str) -> None:
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self.list.setVisible(not sentence)

    def _leave_field(self) -> None:
        if self.field.text():
            self.field.clear()
            self.look()
        else:
            self.left.emit()

    def _into_list(self, by: int) -> None:
        if self._pause.isActive():
            self.look()
        if len(self.list.rows) and by > 0:
            self.list.take_focus()

    def _choose(self, row: object) -> None:
        if isinstance(row, AnnotationRow):
            self.go_requested.emit(row.found)

    def _point(self, row: object) -> None:
        if self.list.hasFocus():
            self.walked.emit(row.found if isinstance(row, AnnotationRow) else None)


def _heading(group: Group, by: Grouping) -> str:
    if by == "text":
        return "  ·  ".join(part for part in (names.day(group.date), group.name) if part)
    if by == "day":
        return names.day(group.name)
    if by == "colour":
        return names.colour(group.name)
    return group.name or (tr("Without a tag") if by == "tag" else tr("Without a name"))


def _height(item: QLayoutItem | None, width: int) -> int:
    """Return how high an item of the column stands in ``width``; chips stand in as many lines as they need."""
    if item is None:
        return 0
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
