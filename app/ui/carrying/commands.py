"""Looks whether marks of an earlier text wait for the one that opens, and leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.model.carrying import Pending
    from app.model.page import Page
    from app.ui.carrying.strip import Strip
    from app.ui.main_window import MainWindow


class Carrying(QObject):
    """Slots of the action table: ``carrying.…``; and the strip above the text."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._strip: Strip | None = None
        window.desk.page_opened.connect(self._look)
        window.desk.page_refreshed.connect(self._look)
        if window.desk.page is not None:
            self._look(window.desk.page)

    def place(self) -> None:
        """Open the tray, or say that nothing waits."""
        page = self._window.desk.page
        if page is None:
            return
        from app.services import carrying

        try:
            waits = carrying.waits(self._window.desk.session, page.readout.uid)
        except KnownError as error:
            self._window.desk.failed.emit(error, self.place)
            return
        if not waits:
            self._window.desk.said.emit(tr("No marks of an earlier text wait for this one."))
            return
        from app.ui.carrying.opening import open_tray

        open_tray(self._window)

    def _look(self, page: Page) -> None:
        """Align on the worker where marks wait; a text that revises none costs nothing."""
        if page.readout.revises_uid is None:
            self._show(())
            return
        from app.services import carrying

        uid = page.readout.uid

        def show(waiting: tuple[Pending, ...]) -> None:
            here = self._window.desk.page
            if here is not None and here.readout.uid == uid:
                self._show(waiting)

        task = self._window.worker.over(
            self._window.desk.session, lambda session: carrying.pending(session, uid)
        )
        task.done.connect(show)

    def _show(self, waiting: tuple[Pending, ...]) -> None:
        view = self._window.reading.view
        view.show_waiting(
            tuple((one.mapped.span, one.annotation.colour) for one in waiting if one.mapped.span is not None)
        )
        if self._strip is None:
            if not waiting:
                return
            from app.ui.carrying.strip import Strip

            self._strip = Strip(self._window.reading)
            self._strip.button.clicked.connect(self.place)
            self._window.reading.put_above_text(self._strip)
        self._strip.show_waiting(waiting)
