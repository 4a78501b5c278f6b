"""All that is found into a CSV file: asked where, written on the worker with progress, stopped where one wishes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.errors import KnownError
from app.services.session import Session
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.holdings import Wish
    from app.ui.main_window import MainWindow

_EVERY = 1_000  # rows between two words on how far it is
_FOLDER = "search/folder"


class Stopped(KnownError):
    """The user, or the end of the window, has stopped it."""


class Export(QObject):
    """One export under way. Signals: ``progressed(int, int)`` so many rows of so many."""

    progressed = Signal(int, int)

    def __init__(self, window: MainWindow, wish: Wish, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._wish = wish
        self._path = path
        self._stopped = False
        self.progressed.connect(self._say)
        window.worker.finishing.connect(self.stop)

    def start(self) -> None:
        """Begin, with connections of its own."""
        wish, path = self._wish, self._path

        def tell(done: int, total: int) -> None:
            if self._stopped:
                raise Stopped(tr("The export was stopped. Nothing was written."))
            if done % _EVERY == 0:
                self.progressed.emit(done, total)

        def work(own: Session) -> int:
            from app.services import result_table

            return result_table.write(own.searching, wish, path, tell=tell, unfinished=True)

        task = self._window.worker.over(self._window.desk.session, work)
        task.done.connect(self._done)
        task.failed.connect(self._failed)

    def stop(self) -> None:
        """Stop soon; nothing is left behind."""
        self._stopped = True

    def _say(self, done: int, total: int) -> None:
        self._window.status.say(
            tr("{file}: row {done} of {total}", file=self._path.name, done=f"{done:,}", total=f"{total:,}"),
            offer=tr("Stop"),
            wish=self.stop,
        )

    def _done(self, count: int) -> None:
        self._window.status.say(
            tr("{file}: rows written: {count}.", file=self._path.name, count=f"{count:,}"),
            offer=tr("Open folder"),
            wish=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent))),
        )
        self.deleteLater()

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, Stopped):
            self._window.status.say(tr("The export was stopped. Nothing was written."))
        else:
            window, wish, path = self._window, self._wish, self._path
            window.desk.failed.emit(error, lambda: Export(window, wish, path).start())
        self.deleteLater()


def ask_where(window: MainWindow) -> None:
    """Ask where to write what the list shows."""
    wish = window.catalogue.wish
    folder = window.settings.value(_FOLDER) or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(window, tr("Export what is found"), str(folder), tr("Table (*.csv)"))
    dialog.setObjectName("result_export")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("search.csv")
    dialog.fileSelected.connect(lambda path: export(window, wish, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export(window: MainWindow, wish: Wish, path: Path) -> Export:
    """Write all that ``wish`` finds to ``path``, without stopping the window."""
    window.settings.setValue(_FOLDER, str(path.parent))
    work = Export(window, wish, path)
    work.start()
    return work
