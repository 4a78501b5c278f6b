"""The texts from one address in turn, and what changed from each to the next."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.analysis.wording import Stretch
from app.errors import KnownError
from app.model.page import Page
from app.services import sources
from app.services.session import Session
from app.services.sources import Revision
from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.kit.label import Label
from app.ui.models.rows import Row
from app.ui.provenance.plain import PlainText
from app.ui.tongue import noop, told, tr

_ALONE = noop(
    "No other text from this address is held. Importing a later one keeps both, and shows here what changed."
)


class RevisionRow(NamedTuple):
    """One text of the chain; ``place`` counts from 1, ``here`` is the text that is open."""

    revision: Revision
    place: int
    here: bool

    @property
    def name(self) -> str:
        """Its number, and whether it is the one that is open."""
        return tr("Text {place}", place=self.place) + (tr("  ·  open now") if self.here else "")

    @property
    def when(self) -> str:
        """When it was published or received."""
        provenance = self.revision.readout.provenance
        if provenance.published_on:
            return tr("published {day}", day=names.day(provenance.published_on))
        return tr("received {day}", day=names.day(self.revision.readout.received_at[:10]))

    @property
    def change(self) -> str:
        """What came and went, in words."""
        if self.place == 1:
            return tr("the earliest that is held")
        added, removed = self.revision.added, self.revision.removed
        return f"+{names.counted(added, 'word')}  −{names.counted(removed, 'word')}"

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.when}, {self.change}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class RevisionCard(Card):
    """Paints one text of the chain."""

    def height(self, row: Row, width: int) -> int:
        return 66

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, RevisionRow):
            return
        tokens = theme.now()
        small = fonts.interface(tokens.size("small"))
        line = QRectF(frame.left() + 20, frame.top() + 6, frame.width() - 36, 18)
        draw_line(painter, row.name, fonts.interface(tokens.size("body"), semibold=True), tokens["ink"], line)
        draw_line(painter, row.when, small, tokens["secondary"], line.translated(0, 18))
        draw_line(painter, row.change, small, tokens["muted"], line.translated(0, 36))


class Revisions(QWidget):
    """The chain at the left, the difference at the right. Signals: ``open_requested(str)`` a uid."""

    open_requested = Signal(str)

    def __init__(self, session: Session, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        size = theme.now().size("body")
        self.about = Label("", self, font=fonts.interface(size), colour="secondary", wraps=True)
        self.open = Button(tr("Open this text"), self, kind="plain", small=True)
        self.next = Button(tr("Next change"), self, kind="plain", small=True)
        self.list = CardList(tr("Texts from this address"), RevisionCard, self, ground="paper")
        self.list.keeps_current = True
        self.list.setFixedWidth(230)
        self.text = PlainText(self, name=tr("What changed"))
        self.changes: list[tuple[int, int]] = []
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.chosen.connect(lambda _: self._open())
        self.open.clicked.connect(self._open)
        self.next.clicked.connect(self.step)
        self._fill(page)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.next)
        head.addWidget(self.open)
        below = QHBoxLayout()
        below.addWidget(self.list)
        below.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(head)
        column.addLayout(below, 1)

    def _fill(self, page: Page) -> None:
        try:
            found = sources.revisions(self._session, page)
        except KnownError as error:
            self.about.setText(told(error))
            found = []
        rows = [
            RevisionRow(one, place, one.readout.uid == page.readout.uid)
            for place, one in enumerate(found, start=1)
        ]
        self.list.rows.show(rows)
        alone = len(rows) < 2
        for widget in (self.list, self.text, self.open, self.next):
            widget.setHidden(alone)
        if alone:
            self.about.setText(self.about.text() or tr(_ALONE))
            return
        here = next(place for place, row in enumerate(rows) if row.here)
        self.list.setCurrentIndex(self.list.rows.index(here or 1))
        self._show_current()

    def _current(self) -> RevisionRow | None:
        row = self.list.rows.row(self.list.currentIndex())
        return row if isinstance(row, RevisionRow) else None

    def _show_current(self) -> None:
        row = self._current()
        if row is None:
            return
        self.open.setEnabled(not row.here)
        self.text.show_text("", reading=True)
        self.changes = []
        if row.place == 1:
            self.about.setText(tr("The earliest text that is held, as it stands in the record."))
            self.text.show_text(row.revision.readout.text, reading=True)
            return
        before = next(
            one for one in self.list.rows if isinstance(one, RevisionRow) and one.place == row.place - 1
        )
        try:
            found = sources.difference(self._session, before.revision.readout.uid, row.revision.readout.uid)
        except KnownError as error:
            self.about.setText(told(error))
            return
        self._show_difference(found)
        changes = names.counted(len(self.changes), "change")
        turn = tr("from text {before} to text {after}", before=before.place, after=row.place)
        self.about.setText(
            tr(
                "{changes} {turn}: what went is struck out, what came is underlined.",
                changes=changes,
                turn=turn,
            )
        )

    def _show_difference(self, found: tuple[Stretch, ...]) -> None:
        looks = {fate: _look(fate) for fate in ("kept", "removed", "added")}
        last = "kept"
        for stretch in found:
            place = self.text.add(stretch.text, looks[stretch.fate])
            if stretch.fate != "kept":
                if last == "kept":
                    self.changes.append(place)
                else:
                    self.changes[-1] = (self.changes[-1][0], place[1])
            last = stretch.fate
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.step()

    def step(self) -> None:
        """Go to the next change; from the last one to the first."""
        if not self.changes:
            return
        at = self.text.textCursor().selectionEnd()
        start, end = next((one for one in self.changes if one[0] >= at and one[1] > at), self.changes[0])
        cursor = self.text.textCursor()
        cursor.setPosition(end)
        cursor.setPosition(
            start, QTextCursor.MoveMode.KeepAnchor
        )  # the caret at its beginning, so that this is seen
        self.text.setTextCursor(cursor)
        self.text.centerCursor()

    def _open(self) -> None:
        row = self._current()
        if row is not None and not row.here:
            self.open_requested.emit(row.revision.readout.uid)


def _look(fate: str) -> QTextCharFormat:
    """Return how a stretch looks: not by colour alone."""
    tokens = theme.now()
    look = QTextCharFormat()
    font = QFont(fonts.reading(tokens.size("body") + 3, semibold=fate == "added"))
    font.setStrikeOut(fate == "removed")
    look.setFont(font)
    look.setForeground(tokens[{"kept": "ink", "removed": "danger", "added": "positive"}[fate]])
    if fate == "added":
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return look
