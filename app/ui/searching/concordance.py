"""The user's concordance: different names for one thing, added, changed and taken away by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from app.analysis.matching import best
from app.errors import KnownError
from app.model.alike import SIGN, Same, split_names
from app.model.folding import folded_name
from app.services import concordance
from app.ui import names
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.model.annotation import Change
    from app.services.session import Session
    from app.ui.main_window import MainWindow

_FOOT = noop(
    "Enter  adds, or changes   ·   Del  takes it away   ·   Ctrl+O  takes a file in   ·   Ctrl+S  writes one   ·   Esc"
)


class SameRow(NamedTuple):
    """An entry, or what typing would make: ``new`` says of it what Enter does."""

    names: tuple[str, ...]
    entry: Same | None = None
    new: str = ""

    @property
    def about(self) -> str:
        return self.new or f"{SIGN} " + f" {SIGN} ".join(self.names[1:])

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(f" {SIGN} ".join(self.names) if self.new else self.names[0], self.about, "others")

    @property
    def spoken(self) -> str:
        return f"{self.new}: {f' {SIGN} '.join(self.names)}" if self.new else f" {SIGN} ".join(self.names)

    @property
    def can_be_chosen(self) -> bool:
        return True


class Concordance(Chooser):
    """Everything with several names; typing filters, and what holds a = is an entry to be added or changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(
            window,
            name=tr("Names for one thing"),
            hint=tr("Woodside summit = San Francisco vision"),
            card=TwoLineCard,
            foot=tr(_FOOT),
            icon="others",
        )
        self._window = window
        self._editing: Same | None = None
        self._entries = concordance.concordance(window.desk.session)

    def filled(self, typed: str) -> Sequence[Row]:
        asked = split_names(typed)
        if self._editing is not None:
            return [SameRow(asked, self._editing, tr("Enter changes it to this"))] if len(asked) > 1 else []
        rows = [SameRow(one.names, one) for one in self._entries]
        if len(asked) > 1:
            return [SameRow(asked, None, tr("Enter adds this"))]
        return best(typed, rows, lambda row: tuple(folded_name(name) for name in row.names))

    def empty(self, typed: str) -> str:
        if self._editing is not None:
            return tr("Two names at least, with = between them.")
        if typed.strip():
            return tr("Type a second name behind = and press Enter: {typed} = …", typed=typed.strip())
        return tr(
            "Nothing has several names yet. Write them with = between them; a search for one of them then also "
            "looks for the others, and says so."
        )

    def choose(self, row: Row, *, other: bool) -> None:
        if not isinstance(row, SameRow):
            return
        if row.new:
            self._keep(row)
        elif row.entry is not None:
            self._editing = row.entry
            self.field.setText(row.entry.told)

    def erased(self) -> None:
        self._editing = None
        self.fill()

    def delete(self, row: Row) -> None:
        entry = row.entry if isinstance(row, SameRow) else None
        if entry is not None and self._attempt(lambda session: concordance.remove(session, [entry.uid])):
            self._window.desk.said.emit(tr("Taken away: {names}. Ctrl+Z brings it back.", names=entry.told))

    def _keep(self, row: SameRow) -> None:
        line, entry = f" {SIGN} ".join(row.names), row.entry
        done = self._attempt(
            (lambda session: concordance.revise(session, entry.uid, line))
            if entry
            else (lambda session: concordance.add(session, line))
        )
        if done:
            self._editing = None
            self.field.clear()
            self._look()

    def _attempt(self, work: Callable[[Session], Change]) -> bool:
        if self._window.desk.attempt(work) is None:
            self.reject()  # why not is told in the window
            return False
        self._look()
        return True

    def _look(self) -> None:
        self._entries = concordance.concordance(self._window.desk.session)
        self.fill()

    # --- files -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _file_key(event):
            event.accept()  # here the keys mean the concordance, not an archive or a search
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _file_key(event)
        if key:
            window = self._window
            self.accept()  # a pop-up would not outlive the file dialog
            QTimer.singleShot(0, lambda: ask_for_file(window, write=key == "write"))
        else:
            super().keyPressEvent(event)


def _file_key(event: QKeyEvent) -> str:
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return ""
    return {Qt.Key.Key_O: "read", Qt.Key.Key_S: "write"}.get(Qt.Key(event.key()), "")


def open_concordance(window: MainWindow) -> None:
    """Show the concordance over ``window``."""
    try:
        chooser = Concordance(window)
    except KnownError as error:
        window.desk.failed.emit(error, lambda: open_concordance(window))
        return
    chooser.show_over(window)


def ask_for_file(window: MainWindow, *, write: bool) -> None:
    """Ask which file to write the concordance to, or to take entries from."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, tr("Names for one thing"), folder, tr("Plain files (*.toml *.csv)"))
    dialog.setObjectName("concordance")
    if write:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("concordance.toml")
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: (write_out if write else take_in)(window, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def take_in(window: MainWindow, path: Path) -> None:
    """Add the entries of a file; how many is told."""
    change = window.desk.attempt(lambda session: concordance.take_in(session, path))
    if change is not None:
        count = names.counted(len(change.concordance), "thing")
        window.desk.said.emit(tr("{file}: {count} with names that are new.", file=path.name, count=count))


def write_out(window: MainWindow, path: Path) -> None:
    """Write the concordance to a file."""
    try:
        count = concordance.write_out(window.desk.session, path)
    except KnownError as error:
        window.desk.failed.emit(error, lambda: write_out(window, path))
        return
    window.desk.said.emit(
        tr("{file}: {count} with several names.", file=path.name, count=names.counted(count, "thing"))
    )
