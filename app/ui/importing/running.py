"""One import on the worker: its own session on the same files, stopped between two files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import overload

from PySide6.QtCore import QObject, Signal

from app.errors import KnownError
from app.services.importing import Wishes, files, import_all
from app.services.session import Session
from app.ui import crash
from app.ui.tasks import Worker


class Import(QObject):
    """One import. What was told as done is in the archive, also when it is stopped or fails.

    Signals: ``reached(int, int, str)`` a file begins: its place from 0, how many there are, its name;
    ``brought(object)`` one Imported; ``ended(int)`` how many files were left unread; ``failed(object,
    object)`` a KnownError and the files that are left.
    """

    reached = Signal(int, int, str)
    brought = Signal(object)
    ended = Signal(int)
    failed = Signal(object, object)

    def __init__(
        self, session: Session, paths: Sequence[Path], *, wishes: Wishes | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._paths = list(paths)
        self._wishes = wishes or Wishes()
        self._stopped = threading.Event()
        self._files: list[Path] = []
        self._left: list[Path] = list(paths)
        self._last = ""

    def start(self, worker: Worker) -> None:
        """Begin as soon as the worker is free."""
        worker.finishing.connect(self.stop)
        task = worker.start(self._work)
        task.done.connect(self._done)
        task.failed.connect(self._fail)
        task.broke.connect(self._break)

    def stop(self) -> None:
        """Stop after the file that is being read."""
        self._stopped.set()

    # --- on the worker's thread --------------------------------------------------------------------

    def _work(self) -> object:
        with self._session.again() as session:
            self._files = self._left = files(self._paths)
            for result in import_all(session, _Files(self._files, self._begin), self._wishes):
                self._last = result.path
                self.brought.emit(result)
        return None

    def _begin(self, number: int, of: list[Path]) -> bool:
        """Note that a file begins; false where the import is to stop here."""
        self._left = of[number:]
        if self._stopped.is_set():
            return False
        if number < len(of):
            self.reached.emit(number, len(of), of[number].name)
        return True

    # --- on the window's thread --------------------------------------------------------------------

    def _done(self, _: object) -> None:
        self.ended.emit(len(self._left))

    def _fail(self, error: KnownError) -> None:
        """Texts are saved a few at a time: what is left begins with the last file that was told of."""
        every = self._files or self._paths
        told = [number for number, path in enumerate(every) if self._last.startswith(str(path))]
        self.failed.emit(error, every[told[-1] :] if self._last and told else every)

    def _break(self, error: Exception) -> None:
        self.ended.emit(len(self._left))
        crash.report(error)


class _Files(Sequence[Path]):
    """The files of an import; going through them asks ``begin`` before each whether to go on."""

    def __init__(self, paths: list[Path], begin: Callable[[int, list[Path]], bool]) -> None:
        self._paths = paths
        self._begin = begin

    @overload
    def __getitem__(self, index: int) -> Path: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Path]: ...
    def __getitem__(self, index: int | slice) -> Path | Sequence[Path]:
        return self._paths[index]

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[Path]:
        for number, path in enumerate(self._paths):
            if not self._begin(number, self._paths):
                return
            yield path
        self._begin(len(self._paths), self._paths)
