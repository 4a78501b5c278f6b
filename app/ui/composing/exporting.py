"""Writing a brief by a process of its own, and printing one on the worker; cancelled at will, nothing left behind."""

from __future__ import annotations

import re
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.model.page import Page
from app.model.plan import Plan
from app.model.text import single_line
from app.services.session import Session
from app.ui.composing.making import loaded
from app.ui.tongue import noop

if TYPE_CHECKING:
    from app.services.briefing import Exported
    from app.ui.tasks import Worker

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]+')
_SHORT = 12  # pages, made in less time than another process takes to begin
FORMS = noop("PDF (*.pdf);;Word document (*.docx);;Markdown (*.md)")


class _CancelledError(Exception):
    """The user wants no file after all."""


def file_name(words: str) -> str:
    """Return ``words`` as the name of a PDF, without what a file name cannot hold."""
    return f"{_NOT_IN_NAMES.sub('-', single_line(words))[:120].strip(' .') or 'brief'}.pdf"


def default_name(page: Page) -> str:
    """Return ``<date> <title>.pdf``."""
    return file_name(f"{page.reading.facts.date or ''} {page.title}".strip())


class Exporting(QObject):
    """One export.

    Signals: ``reached(float)`` the share done; ``done(object)`` what was written; ``failed(object)`` a
    KnownError; ``cancelled()`` nothing was written.
    """

    reached = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        session: Session,
        uids: tuple[str, ...],
        plan: Plan,
        path: Path,
        parent: QObject,
        *,
        pages: int | None = None,
    ) -> None:
        """``pages`` is how long the brief is, where that is known: a short one is made here, at once."""
        super().__init__(parent)
        self._session, self._uids, self._plan, self.path = session, uids, plan, path
        self._apart = pages is None or pages > _SHORT
        self._stopped = threading.Event()
        self._told = -1

    def start(self, worker: Worker) -> None:
        """Begin as soon as the worker is free."""
        worker.finishing.connect(self.cancel)
        task = worker.start(self._work)
        task.done.connect(self._end)
        task.failed.connect(self.failed)

    def cancel(self) -> None:
        """Stop at the next page; the earlier file stays as it was."""
        self._stopped.set()

    def _work(self) -> object:
        from app.services.briefing import export
        from app.services.exporting import export_apart

        files = self._session.archive_path, self._session.notebook_path
        try:
            self._go_on(0.0)
            if not self._apart:
                pages = loaded(self._session, self._uids, {}, self._go_on)
                return export(pages, self.path, plan=self._plan, progress=self._go_on)
            return export_apart(*files, self._uids, self._plan, self.path, progress=self._go_on)
        except _CancelledError:
            return None

    def _go_on(self, share: float) -> None:
        if self._stopped.is_set():
            raise _CancelledError
        if int(share * 100) != self._told:  # a hundred times at most: each is an event of the window's
            self._told = int(share * 100)
            self.reached.emit(share)

    def _end(self, exported: Exported | None) -> None:
        if exported is None:
            self.cancelled.emit()
        else:
            self.done.emit(exported)


def print_brief(
    session: Session, uids: tuple[str, ...], plan: Plan, parent: QObject, worker: Worker, printer: object
) -> Printing:
    """Print a brief on ``printer``, a QPrinter the system's dialog has set up."""
    printing = Printing(session, uids, plan, parent, printer)
    printing.start(worker)
    return printing


class Printing(QObject):
    """One printing: pages are pictured on the worker and painted as they come.

    Signals: ``ended(int)`` how many pages were printed; ``failed(object)`` a KnownError.
    """

    ended = Signal(int)
    failed = Signal(object)

    def __init__(
        self, session: Session, uids: tuple[str, ...], plan: Plan, parent: QObject, printer: object
    ) -> None:
        super().__init__(parent)
        from PySide6.QtPrintSupport import QPrinter

        if not isinstance(printer, QPrinter):
            raise TypeError("a QPrinter is needed")
        self._printer = printer
        self._session, self._uids, self._plan = session, uids, plan
        self._resolution = min(printer.resolution(), 300)  # finer is not seen, and costs memory

    def start(self, worker: Worker) -> None:
        """Begin as soon as the worker is free."""
        self._worker = worker
        task = worker.start(self._render)
        task.done.connect(self._rendered)
        task.failed.connect(self.failed)

    def _render(self) -> object:
        from app.brief.raster import Raster
        from app.services.briefing import rendered

        pages = loaded(self._session, self._uids, {}, lambda _: None)
        return Raster(rendered(pages, plan=self._plan))

    def _rendered(self, raster: object) -> None:
        from PySide6.QtGui import QPainter

        from app.brief.raster import Raster

        if not isinstance(raster, Raster):
            return
        self._raster = raster
        first, last = self._printer.fromPage(), self._printer.toPage()
        self._wanted = [
            at for at in range(len(raster.sizes)) if not first or first <= at + 1 <= (last or first)
        ]
        self._count = 0
        self._painter = QPainter(self._printer)
        if not self._painter.isActive() or not self._wanted:
            self._finish()
            return
        self._next()

    def _next(self) -> None:
        at = self._wanted[self._count]
        width = round(self._raster.sizes[at][0] / 72 * self._resolution)
        task = self._worker.start(partial(self._raster.picture, at, width=width))
        task.done.connect(self._paint)

    def _paint(self, pixels: object) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QImage
        from PySide6.QtPrintSupport import QPrinter

        from app.brief.raster import Pixels

        if not isinstance(pixels, Pixels):
            return
        image = QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_BGR888)
        sheet = QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))
        room = QRectF(self._printer.pageRect(QPrinter.Unit.DevicePixel))
        scale = min(sheet.width() / image.width(), sheet.height() / image.height())
        goal = QRectF(-room.left(), -room.top(), image.width() * scale, image.height() * scale)
        self._painter.drawImage(goal, image)
        self._count += 1
        if self._count < len(self._wanted) and self._printer.newPage():
            self._next()
        else:
            self._finish()

    def _finish(self) -> None:
        self._painter.end()
        self._raster.close()
        self.ended.emit(self._count)
