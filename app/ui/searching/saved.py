"""Searches that are kept: keep what is shown under a name, and come back to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.errors import KnownError
from app.model.alike import key_of
from app.model.saved import Saved
from app.services import saved as kept
from app.services.holdings import Wish
from app.services.session import Session
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines, answering
from app.ui.models.rows import Row
from app.ui.searching.wording import wish_words
from app.ui.tongue import noop, told, tr

if TYPE_CHECKING:
    from app.services.saved import Counted
    from app.ui.main_window import MainWindow

_FOOT = noop(
    "Enter  shows it   ·   F2  renames it   ·   Del  takes it away   ·   Ctrl+S  keeps another   ·   Esc"
)
_FOOT_KEEP = noop("Enter  keeps it under this name   ·   Esc  closes")


class SavedRow(NamedTuple):
    """A search, how many it finds and how many of them are new; or what Enter makes of a name."""

    name: str
    about: str
    one: Saved | None = None
    right: str = ""
    note: str = ""

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.name, self.about, "search", self.right, self.note)

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.name, self.about, self.right, self.note) if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class SavedSearches(Chooser):
    """Every search that is kept, with what each finds now; counted on the worker."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(
            window, name=tr("Saved searches"), hint=tr("Which search?"), card=TwoLineCard, foot=tr(_FOOT)
        )
        self._window = window
        self._renaming: Saved | None = None
        self._found: list[Saved] = []
        self._counted: dict[str, Counted] = {}
        self._look()

    def filled(self, typed: str) -> Sequence[Row]:
        if self._renaming is not None:
            called = typed.strip()
            return [SavedRow(called, tr("Enter calls it so"), self._renaming)] if called else []
        rows = [self._row(one) for one in self._found]
        return answering(typed, rows)

    def empty(self, typed: str) -> str:
        if typed.strip() or self._renaming is not None:
            return super().empty(typed)
        return tr("No search is kept yet. Ctrl+S keeps the one that is shown.")

    def choose(self, row: Row, *, other: bool) -> None:
        if not isinstance(row, SavedRow) or row.one is None:
            return
        one = row.one
        if self._renaming is not None:
            if self._window.desk.attempt(lambda session: kept.rename(session, one.uid, row.name)) is None:
                self.reject()  # why not is told in the window
                return
            self._end_renaming()
            self._look()
            return
        self.accept()
        show_saved(self._window, one)

    def erased(self) -> None:
        if self._renaming is not None:
            self._end_renaming()

    def delete(self, row: Row) -> None:
        one = row.one if isinstance(row, SavedRow) else None
        if one is None:
            return
        if self._window.desk.attempt(lambda session: kept.remove(session, one.uid)) is None:
            self.reject()
            return
        self._look()
        self._window.desk.said.emit(tr("“{name}” is in the trash. Ctrl+Z brings it back.", name=one.name))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _own_key(event)
        if key == "rename" and isinstance(self.current, SavedRow) and self.current.one is not None:
            self._renaming = self.current.one
            self.field.setText(self._renaming.name)
            self.field.selectAll()
        elif key == "keep":
            self.accept()
            keep_search(self._window)
        else:
            super().keyPressEvent(event)

    def _end_renaming(self) -> None:
        self._renaming = None
        self.field.clear()
        self.fill()

    def _row(self, one: Saved) -> SavedRow:
        number = self._counted.get(one.uid)
        right = f"{number.total:,}" if number else "…"
        note = tr("{number} new", number=f"{number.new:,}") if number and number.new else ""
        return SavedRow(one.name, wish_words(kept.wish_of(one)), one, right, note)

    def _look(self) -> None:
        """Show what is kept, and count on another thread, with connections of its own, what each finds."""
        session = self._window.desk.session
        self._found = kept.saved(session)
        self.fill()
        wanted = list(self._found)

        def count(own: Session) -> dict[str, Counted]:
            return {one.uid: kept.counted(own.searching, one) for one in wanted}

        if wanted:
            task = self._window.worker.over(session, count)
            task.done.connect(self._show_counts)
            task.failed.connect(self._show_error)

    def _show_counts(self, counted: dict[str, Counted]) -> None:
        self._counted = counted
        at = self.list.currentIndex().row()
        self.fill()
        if 0 <= at < len(self.list.rows):
            self.list.choose(at)

    def _show_error(self, error: KnownError) -> None:
        self.nothing.setText(told(error))
        self.nothing.show()


class KeepSearch(Chooser):
    """Asks for the name of a search; one that is called so already is replaced, and its row says so."""

    def __init__(self, window: MainWindow, wish: Wish) -> None:
        super().__init__(
            window,
            name=tr("Keep this search"),
            hint=tr("Keep this search as …"),
            card=TwoLineCard,
            foot=tr(_FOOT_KEEP),
        )
        self._window = window
        self._wish = wish
        self._found = kept.saved(window.desk.session)
        self.field.setText(wish.typed.strip())
        self.field.selectAll()

    def filled(self, typed: str) -> Sequence[Row]:
        name = " ".join(typed.split())
        if not name:
            return []
        there = next((one for one in self._found if key_of(one.name) == key_of(name)), None)
        if there is not None:
            was = wish_words(kept.wish_of(there))
            return [SavedRow(there.name, tr("In place of: {search}", search=was), there)]
        return [SavedRow(name, wish_words(self._wish))]

    def choose(self, row: Row, *, other: bool) -> None:
        if not isinstance(row, SavedRow):
            return
        self.accept()
        wish = self._wish
        if self._window.desk.attempt(lambda session: kept.keep(session, row.name, wish)) is not None:
            self._window.desk.said.emit(
                tr("Kept as “{name}”. Ctrl+Shift+S lists the searches that are kept.", name=row.name)
            )


def _own_key(event: QKeyEvent) -> str:
    if event.key() == Qt.Key.Key_F2 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
        return "rename"
    save = event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return "keep" if save else ""


def keep_search(window: MainWindow) -> None:
    """Keep what the list shows."""
    desk, catalogue = window.desk, window.catalogue
    if not catalogue.query and not catalogue.wish.choices:
        desk.said.emit(tr("Everything is listed: there is no search to keep. Ctrl+K begins one."))
        return
    try:
        chooser = KeepSearch(window, catalogue.wish)
    except KnownError as error:
        desk.failed.emit(error, lambda: keep_search(window))
        return
    chooser.show_over(window)


def list_searches(window: MainWindow) -> None:
    """Show the searches that are kept."""
    try:
        chooser = SavedSearches(window)
    except KnownError as error:
        window.desk.failed.emit(error, lambda: list_searches(window))
        return
    chooser.show_over(window)


def show_saved(window: MainWindow, one: Saved) -> None:
    """Show what a search finds; from now on only what comes in later is new."""
    window.commands.read()
    window.catalogue.use(kept.wish_of(one))
    window.bar.search.setText(window.catalogue.wish.typed)
    if window.library.isVisible():
        window.library.list.take_focus()
    try:
        kept.looked_at(window.desk.session, one.uid)
    except KnownError:
        return  # a locked notebook keeps no time of looking; nothing of the user's is lost
