"""The list of bookmarks: go to one, or take it away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from app.analysis.matching import best
from app.errors import KnownError
from app.model.bookmark import Bookmark
from app.model.folding import folded_name
from app.services import bookmarking
from app.services.session import Session
from app.ui import names
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines
from app.ui.models.rows import Row
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class BookmarkRow(NamedTuple):
    """One bookmark with the readout it stands in; ``title`` is empty where this archive does not hold it."""

    bookmark: Bookmark
    title: str
    date: str | None

    @property
    def about(self) -> str:
        """Where it stands."""
        return self.title or tr("in a readout that this archive does not hold")

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.bookmark.words, self.about, "bookmark", names.day(self.date))

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.bookmark.words, self.about, names.day(self.date)) if part)

    @property
    def can_be_chosen(self) -> bool:
        return bool(self.title)


class Bookmarks(Chooser):
    """Every bookmark, the newest first.

    Signals: ``wished(object, bool)`` the Bookmark to go to, and whether beside; ``taken_away(object)``.
    """

    wished = Signal(object, bool)
    taken_away = Signal(object)

    def __init__(self, parent: QWidget, *, session: Session) -> None:
        super().__init__(
            parent,
            name=tr("Bookmarks"),
            hint=tr("Which bookmark?"),
            card=TwoLineCard,
            foot=tr(
                "Enter  goes there   ·   Ctrl+Enter  opens beside   ·   Del  takes it away   ·   Esc  closes"
            ),
            icon="bookmark",
        )
        self._session = session
        self._rows: list[BookmarkRow] = []
        self._look()

    def _look(self) -> None:
        found = bookmarking.bookmark_list(self._session)
        held = bookmarking.texts(self._session, found)
        self._rows = [
            BookmarkRow(one, text.title if text else "", text.date if text else None)
            for one in found
            for text in (held.get(one.readout_uid),)
        ]

    def filled(self, typed: str) -> Sequence[Row]:
        return best(typed, self._rows, lambda row: (folded_name(row.bookmark.words), folded_name(row.title)))

    def empty(self, typed: str) -> str:
        return super().empty(typed) or tr("No bookmark yet.  B marks the line the caret is in.")

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, BookmarkRow):
            self.accept()
            self.wished.emit(row.bookmark, other)

    def delete(self, row: Row) -> None:
        if not isinstance(row, BookmarkRow):
            return
        try:
            bookmarking.take_away(self._session, row.bookmark)
        except KnownError as error:
            self.nothing.setText(told(error))
            self.nothing.show()
            return
        self.taken_away.emit(row.bookmark)
        self._look()
        self.fill()
