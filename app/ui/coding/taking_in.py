"""A colleague's notebook or JSON-LD file: what would be taken in is shown first; then it is one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.model.annotation import Annotation
from app.model.text import single_line
from app.services import exchange
from app.services.exchange import Taken
from app.ui import fonts, names, theme
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.kit.label import Label
from app.ui.models.rows import Row
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_SHOWN = 2000  # lines; what is beyond them is counted


class TakenRow(NamedTuple):
    """What becomes of one thing, and why."""

    what: str
    words: str
    more: str
    new: bool = False

    @property
    def spoken(self) -> str:
        return f"{self.what}: {self.words}, {self.more}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class TakenCard(Card):
    """Paints what becomes of one thing."""

    def height(self, row: Row, width: int) -> int:
        return 46

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, TakenRow):
            return
        tokens = theme.now()
        fonts.cover(row.words + row.more)
        small = fonts.interface(tokens.size("small"))
        inner = frame.adjusted(20, 4, -20, -4)
        colour = tokens["positive" if row.new else "secondary"]
        draw_line(painter, row.what, small, colour, QRectF(inner.left(), inner.top(), 120, 19))
        right = inner.adjusted(126, 0, 0, 0)
        body = fonts.interface(tokens.size("body"))
        draw_line(
            painter, row.words, body, tokens["ink"], QRectF(right.left(), right.top(), right.width(), 19)
        )
        draw_line(
            painter,
            row.more,
            small,
            tokens["muted"],
            QRectF(right.left(), right.top() + 19, right.width(), 18),
        )


def rows_of(taken: Taken) -> list[TakenRow]:
    """Return a line for each thing that came, what is open to a person's eye first."""
    merge = taken.merge
    rows = [
        TakenRow(tr("no place"), single_line(one.quotation or one.id), told(one.reason))
        for one in taken.unplaced
    ]
    rows += [
        TakenRow(
            tr("differs"),
            _line(pair.theirs),
            tr("in your trash: {words}" if pair.trashed else "yours stays: {words}", words=_line(pair.mine)),
        )
        for pair in merge.disagreements
    ]
    rows += [
        TakenRow(
            tr("tag differs"),
            f"{pair.theirs.path}: {single_line(pair.theirs.definition)}",
            tr("yours stays: {words}", words=single_line(pair.mine.definition)),
        )
        for pair in merge.differing
    ]
    rows += [
        TakenRow(tr("no ends"), names.relation(link.relation), tr("an end of this link is not held"))
        for link in merge.loose
    ]
    rows += [
        TakenRow(tr("duplicate"), _line(pair.theirs), tr("you have the same on the same words"))
        for pair in merge.duplicates
    ]
    rows += [
        TakenRow(tr("new"), _line(one), f"{one.author}, {names.day(one.created_at[:10])}", new=True)
        for one in merge.added
    ]
    rows += [TakenRow(tr("new tag"), tag.path, single_line(tag.definition), new=True) for tag in merge.tags]
    rows += [
        TakenRow(
            tr("new meaning"),
            tag.path,
            tr("yours had none: {words}", words=single_line(tag.definition)),
            new=True,
        )
        for tag in merge.completed
    ]
    known = [*merge.added, *merge.held, *(pair.mine for pair in (*merge.duplicates, *merge.disagreements))]
    words = {one.uid: f"“{single_line(one.anchor.exact)}”" for one in known}
    rows += [
        TakenRow(
            tr("new link"),
            f"{words.get(link.source_uid, '…')} {names.relation(link.relation)} {words.get(link.target_uid, '…')}",
            link.author,
            new=True,
        )
        for link in merge.links
    ]
    rows += [
        TakenRow(
            tr("decided"),
            words.get(one.annotation_uid, "…"),
            tr("placed in a revision") if one.carried_uid else tr("left on the earlier text"),
            new=True,
        )
        for one in merge.decided
    ]
    return rows


def _line(one: Annotation) -> str:
    tags = "".join(f"  #{tag}" for tag in one.tags)
    note = f" — {single_line(one.note)}" if one.note else ""
    return f"“{single_line(one.anchor.exact)}”{note}{tags}"


class TakingIn(Sheet):
    """The preview of one file."""

    def __init__(self, window: MainWindow, path: Path, taken: Taken) -> None:
        super().__init__(tr("Take in annotations"), window)
        self._window = window
        self._path = path
        small = fonts.interface(theme.now().size("small"))
        merge = taken.merge
        new = (
            len(merge.added) + len(merge.tags) + len(merge.completed) + len(merge.links) + len(merge.decided)
        )
        rows = rows_of(taken)
        held = tr("{annotations} held already", annotations=names.counted(len(merge.held), "annotation"))
        beyond = (
            tr("   ·   the first {most} of {count} are shown", most=_SHOWN, count=len(rows))
            if len(rows) > _SHOWN
            else ""
        )
        words = tr(
            "{name}   ·   {count} new   ·   {held}{beyond}",
            name=path.name,
            count=len(merge.added),
            held=held,
            beyond=beyond,
        )
        self.told = Label(words, self, font=small, colour="secondary")
        self.list = CardList(tr("What becomes of each"), TakenCard, self, ground="paper")
        self.list.rows.show(rows[:_SHOWN])
        self.list.setMinimumHeight(280)
        self.list.setUniformItemSizes(True)
        self.do = Button(
            tr("Take in") if new else tr("Nothing new"), self, kind="primary", name=tr("Take in, key Enter")
        )
        self.do.setEnabled(bool(new))
        foot = QHBoxLayout()
        hint = tr(
            "Authors and times are kept, nothing of yours is changed, Ctrl+Z takes all of it back.   Enter  takes in"
        )
        foot.addWidget(Label(hint, self, font=small, colour="muted"), 1)
        foot.addWidget(self.do)
        self.body.addWidget(self.told)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.list.chosen.connect(lambda _: self.accept() if self.do.isEnabled() else None)
        self.list.escaped.connect(self.reject)
        self.do.clicked.connect(self.accept)
        self.resize(min(880, window.width() - 60), min(560, window.height() - 60))
        (self.list.take_focus if rows else self.do.setFocus)()

    def accept(self) -> None:
        """Take in what is new."""
        desk, path = self._window.desk, self._path
        if desk.attempt(lambda session: exchange.take_in(session, path).change) is not None:
            desk.said.emit(tr("Taken in from {name}. Ctrl+Z takes all of it back.", name=path.name))
            super().accept()


def ask_what(window: MainWindow) -> None:
    """Ask which file to take in, look at it, and show what would become of it."""
    folder = window.settings.value("annotations/folder") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(
        window,
        tr("Take in annotations"),
        str(folder),
        tr("Notebooks and Web Annotations (*.db *.jsonld *.json);;All files (*)"),
    )
    dialog.setObjectName("taking_in")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: look_at(window, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def look_at(window: MainWindow, path: Path) -> None:
    """Show what would become of the file at ``path``; it is read on the worker."""
    window.settings.setValue("annotations/folder", str(path.parent))
    task = window.worker.over(window.desk.session, lambda session: exchange.preview(session, path))
    task.done.connect(lambda taken: TakingIn(window, path, taken).open())
    task.failed.connect(lambda error: window.desk.failed.emit(error, None))
