"""Making a brief on the worker: composed, checked, rendered, and its pages pictured as they are looked at.

A new wish makes the one before it stale: its work ends at the next page, and nothing of it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.errors import KnownError, WrongUsage
from app.model.page import Page
from app.model.plan import Part, Plan
from app.services.session import Session
from app.ui.tasks import Worker
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.brief.raster import Raster
    from app.services.briefing import Withheld

_PAUSE_MS = 140  # typing in a title does not make a brief for each letter


class _StaleError(Exception):
    """A newer wish has come."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a plan: its parts, what was withheld, the pages' sizes in points; or why nothing did."""

    plan: Plan
    parts: tuple[Part, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    sizes: tuple[tuple[float, float], ...] = ()
    error: str = ""


class Making(QObject):
    """Makes what is asked for last.

    Signals: ``begun()``; ``made(object)`` a Made; ``pictured(int, object)`` a page from 0 and its QImage.
    """

    begun = Signal()
    made = Signal(object)
    pictured = Signal(int, object)

    def __init__(self, session: Session, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = worker
        self._wish = 0  # of which only the newest counts
        self._asked: tuple[tuple[str, ...], Plan] | None = None
        self._pages: dict[str, Page] = {}  # the worker's own
        self._raster: Raster | None = None  # the worker's own
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        worker.finishing.connect(self.stop)

    def ask(self, uids: tuple[str, ...], plan: Plan) -> None:
        """Make ``plan`` of these readouts, soon."""
        self._wish += 1
        self._asked = (uids, plan)
        self._pause.start()

    def stop(self) -> None:
        """Make nothing more."""
        self._wish += 1
        self._pause.stop()

    def end(self) -> None:
        """Make nothing more, and let go of what was made."""
        self.stop()
        self._worker.start(self._let_go)

    def picture(self, index: int, width: int, ratio: float) -> None:
        """Picture a page of what was made last, ``width`` device pixels wide."""
        task = self._worker.start(partial(self._pictured, self._wish, index, width, ratio))
        task.done.connect(self._show_picture)

    def _begin(self) -> None:
        if self._asked is None:
            return
        uids, plan = self._asked
        self.begun.emit()
        task = self._worker.start(partial(self._work, self._wish, uids, plan))
        task.done.connect(self._show)
        task.failed.connect(partial(self._fail, self._wish, plan))

    # --- on the worker's thread --------------------------------------------------------------------

    def _work(self, wish: int, uids: tuple[str, ...], plan: Plan) -> object:
        from app.brief.raster import Raster
        from app.services import briefing

        try:
            pages = loaded(self._session, uids, self._pages, self._go_on(wish))
            parts = briefing.parts(pages, plan)
            left_out = briefing.withheld(pages, plan)
            data = briefing.rendered(pages, plan=plan, progress=self._go_on(wish))
        except _StaleError:
            return None
        if self._raster is not None:
            self._raster.close()
        self._raster = Raster(data)
        return wish, Made(plan, parts, left_out, self._raster.sizes)

    def _pictured(self, wish: int, index: int, width: int, ratio: float) -> object:
        if wish != self._wish or self._raster is None or index >= len(self._raster.sizes):
            return None
        pixels = self._raster.picture(index, width=width)
        image = QImage(
            pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_BGR888
        ).convertToFormat(QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return wish, index, image

    def _let_go(self) -> object:
        if self._raster is not None:
            self._raster.close()
            self._raster = None
        return None

    def _go_on(self, wish: int) -> Callable[[float], None]:
        def check(_: float) -> None:
            if wish != self._wish:
                raise _StaleError

        return check

    # --- on the window's thread --------------------------------------------------------------------

    def _show(self, result: tuple[int, Made] | None) -> None:
        if result is not None and result[0] == self._wish:
            self.made.emit(result[1])

    def _show_picture(self, result: tuple[int, int, QImage] | None) -> None:
        if result is not None and result[0] == self._wish:
            self.pictured.emit(result[1], result[2])

    def _fail(self, wish: int, plan: Plan, error: KnownError) -> None:
        if wish == self._wish:
            self.made.emit(Made(plan, error=told(error)))


def loaded(
    session: Session, uids: tuple[str, ...], held: dict[str, Page], go_on: Callable[[float], None]
) -> list[Page]:
    """Return the pages of ``uids``, read on a session of this thread's own; ``held`` keeps what was read."""
    from app.services import reading, tying

    if not uids:
        raise WrongUsage(tr("No readout is chosen."), to_do=tr("Choose some at the left."))
    missing = [uid for uid in uids if uid not in held]
    if missing:
        with session.again() as own:
            for uid in missing:
                go_on(0.0)
                held[uid] = reading.page(own, uid)
            for page in tying.tied(own, [held[uid] for uid in missing]):
                held[page.readout.uid] = page
    return [held[uid] for uid in uids]
