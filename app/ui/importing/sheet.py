"""The import dialog: choose, look, and see what became of each text. The window stays usable beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTemporaryDir, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.errors import KnownError
from app.model.annotation import Change
from app.services.importing import Imported, Looked, Wishes, look
from app.services.reading import revision_changes
from app.services.reviewing import waiting
from app.ui import crash
from app.ui.dialogs.sheet import Sheet
from app.ui.importing.changes import Changes
from app.ui.importing.choosing import Choosing
from app.ui.importing.drops import dropped
from app.ui.importing.looking import Looking
from app.ui.importing.pasting import written
from app.ui.importing.running import Import
from app.ui.importing.telling import Telling
from app.ui.kit.field import Field
from app.ui.panes.banner import Banner
from app.ui.review.waiting import show_waiting
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_FOLDER = "import/folder"  # in the window's settings


class ImportSheet(Sheet):
    """Takes files and folders in.

    Signals: ``finished_import(object)`` the Change an import has made.
    """

    finished_import = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(tr("Import"), window)
        self.setModal(False)
        self.setObjectName("import_sheet")
        self.setAccessibleName(tr("Import"))
        self.setAcceptDrops(True)
        self._window = window
        self._import: Import | None = None
        self._next: list[Path] = []
        self._wanted: object = None
        self._copied: QTemporaryDir | None = None  # for what is pasted; goes with this dialog
        self.banner = Banner(self)
        self.choosing = Choosing(self)
        self.looking = Looking(self)
        self.telling = Telling(self)
        self.pages = QStackedWidget(self)
        for page in (self.choosing, self.looking, self.telling):
            self.pages.addWidget(page)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.pages, 1)
        self._join()
        self.resize(min(920, window.width() - 96), min(640, window.height() - 96))

    def _join(self) -> None:
        self.choosing.paths_chosen.connect(self.take)
        self.choosing.paste_requested.connect(self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self.looking.accepted.connect(lambda path, wishes: self._run([path], wishes=wishes))
        self.looking.encoding_chosen.connect(lambda path, encoding: self._look(path, encoding=encoding))
        self.looking.left.connect(self.ask)
        self.telling.opened.connect(self._open)
        self.telling.changes_requested.connect(self._show_changes)
        self.telling.stop_requested.connect(self._stop)
        self.telling.more_requested.connect(self.ask)
        self.telling.review_requested.connect(self._review)
        self.telling.left.connect(self.reject)
        for field in self.findChildren(Field):
            field.escaped.connect(self.reject)
        for key in self._window.doable["review"].shortcuts():
            QShortcut(key, self, self._review)

    # --- wishes --------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for files; while an import runs, show how it goes."""
        if self._import is None:
            self.choosing.folder = str(self._window.settings.value(_FOLDER) or "")
            self.pages.setCurrentWidget(self.choosing)
            self.choosing.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, paths: Sequence[Path]) -> None:
        """Import ``paths``: a single file is shown first, several at once are read straight away."""
        if not paths:
            return
        self._window.settings.setValue(_FOLDER, str(paths[0].parent))
        if self._import is not None:
            self._next.extend(paths)
            return
        if len(paths) == 1 and not paths[0].is_dir():
            self._look(paths[0])
        else:
            self._run(paths)

    def paste(self) -> None:
        """Take in the files or the text that was copied elsewhere; a text is shown first, as a file would be."""
        if self._copied is None:
            self._copied = QTemporaryDir()
        try:
            data = QGuiApplication.clipboard().mimeData()
            paths = written(data, Path(self._copied.path()), now=datetime.now())
        except KnownError as error:
            self.banner.show_error(told(error), self.paste)
            return
        if not paths:
            self.banner.show_error(tr("Nothing was copied: neither text nor files."), None)
        elif Path(self._copied.path()) in paths[0].parents and self._import is None:
            self.banner.hide()
            self._look(paths[0])
        else:
            self.take(paths)

    def reject(self) -> None:
        """Close; while an import runs, stop it first and show what was done."""
        if self._import is not None:
            self._stop()
        else:
            super().reject()

    # --- before writing --------------------------------------------------------------------------------

    def _look(self, path: Path, *, encoding: str = "") -> None:
        """Read ``path`` on the worker and show it; ``encoding``: anew, in the one that was chosen."""
        self._wanted = path
        task = self._window.worker.over(
            self._window.desk.session, partial(look, path=path, encoding=encoding or None)
        )
        if encoding:
            task.done.connect(partial(self._show_anew, path))
            task.failed.connect(self.looking.show_problem)
        else:
            self.telling.begin()
            self.telling.line.setText(tr("Reading {name}", name=path.name))
            self.telling.stop.setVisible(False)
            self.pages.setCurrentWidget(self.telling)
            task.done.connect(partial(self._show_drafts, path))
            task.failed.connect(partial(self._not_shown, path))
        task.broke.connect(self._looking_broke)

    def _show_drafts(self, path: Path, looked: Looked) -> None:
        if self._wanted == path and looked.drafts:
            self.looking.show_looked(path, looked)
            self.pages.setCurrentWidget(self.looking)
            self.looking.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_anew(self, path: Path, looked: Looked) -> None:
        if self._wanted == path and looked.drafts:
            self.looking.show_looked(path, looked, anew=True)

    def _not_shown(self, path: Path, _: object) -> None:
        """Tell in the table what cannot be read, as among many."""
        if self._wanted == path:
            self._run([path])

    def _looking_broke(self, error: Exception) -> None:
        self._wanted = None
        self.ask()
        crash.report(error)

    # --- the import --------------------------------------------------------------------------------------

    def _run(self, paths: Sequence[Path], *, wishes: Wishes | None = None, anew: bool = True) -> None:
        self._wanted = None
        self.banner.hide()
        self.pages.setCurrentWidget(self.telling)
        self.telling.begin(anew=anew)
        running = Import(self._window.desk.session, paths, wishes=wishes, parent=self)
        running.reached.connect(self.telling.reach)
        running.brought.connect(self.telling.bring)
        running.ended.connect(self._end)
        running.failed.connect(self._fail)
        self._import = running
        running.start(self._window.worker)

    def _stop(self) -> None:
        self._next.clear()
        if self._import is not None:
            self._import.stop()
            self.telling.stopping()

    def _end(self, unread: int) -> None:
        self._over(unread)
        if self._next:
            paths, self._next = self._next, []
            self._run(paths, anew=False)

    def _fail(self, error: KnownError, left: list[Path]) -> None:
        self._over(len(left))
        again: Callable[[], object] = partial(self._run, left, anew=False)
        self.banner.show_error(told(error), again)

    def _over(self, unread: int) -> None:
        if self._import is not None:
            self._import.deleteLater()
            self._import = None
        self.telling.end(unread, to_review=self._waiting())
        uids = dict.fromkeys(one.uid for one in self._results() if one.uid and one.outcome != "held")
        self.finished_import.emit(Change(readouts=tuple(uids), message="imported"))

    def _results(self) -> list[Imported]:
        return self.telling.results.results

    def _waiting(self) -> int:
        """Count the texts of this import that wait for a person."""
        self.telling.take_in()
        uids = {one.uid for one in self._results() if one.uid}
        try:
            return len(uids & set(waiting(self._window.desk.session)))
        except KnownError:
            return 0  # the table is told all the same

    # --- what follows ------------------------------------------------------------------------------------

    def _open(self, result: Imported) -> None:
        self._step_aside()
        self._window.commands.read()
        self._window.desk.open(result.uid or "")
        self._window.activateWindow()

    def _show_changes(self, result: Imported) -> None:
        """Show what a revision changed in the wording."""
        try:
            _, changes = revision_changes(self._window.desk.session, result.uid or "")
        except KnownError as error:
            self.banner.show_error(told(error), None)
            return
        Changes(self, changes).open()

    def _review(self) -> None:
        from app.ui.review.opening import open_review

        self._step_aside()
        open_review(self._window)

    def _step_aside(self) -> None:
        """Get out of the window's way; an import that runs goes on unseen."""
        if self._import is None:
            super().reject()
        else:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(dropped(event.mimeData()))


def open_import(window: MainWindow, paths: Sequence[Path] = (), *, copied: bool = False) -> None:
    """Show the import dialog of ``window``, once; with ``paths``, or what was ``copied``, begin with them."""
    sheet = window.findChild(ImportSheet)
    if not isinstance(sheet, ImportSheet):
        sheet = ImportSheet(window)
        sheet.finished_import.connect(window.desk.absorb_readouts)
        sheet.finished_import.connect(lambda: show_waiting(window))
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()
    if paths:
        sheet.take(paths)
    else:
        sheet.ask()
        if copied:
            sheet.paste()
