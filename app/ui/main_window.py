"""The window: it places the panes and joins their signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.page import Page
from app.ui import actions, fonts, memory
from app.ui.commands import Commands
from app.ui.desk import Desk
from app.ui.kit.splitting import Splitter
from app.ui.lighting import Lighting
from app.ui.panes.agreements import Agreements
from app.ui.panes.attendees import Attendees
from app.ui.panes.library import Library
from app.ui.panes.reading import Reading
from app.ui.panes.status import StatusLine
from app.ui.panes.top_bar import TopBar
from app.ui.saver import Saver

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from app.ui.tasks import Worker

WIDE = 1320  # from this width on, attendees and agreements stand side by side


class MainWindow(QMainWindow):
    """Chancery's one window."""

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.saver = Saver(desk)
        self._worker: Worker | None = None
        self.setWindowTitle("Chancery")
        self.setMinimumSize(720, 440)
        self.setAcceptDrops(True)
        self._place_panes()
        self.commands = Commands(self)
        self.doable = actions.made(self, self.commands)
        self.addActions(list(self.doable.values()))
        self._fill_bar()
        self._join()
        self._restore()

    @property
    def worker(self) -> Worker:
        """The one worker, made when it is first needed."""
        if self._worker is None:
            from app.ui.tasks import Worker

            self._worker = Worker(self)
        return self._worker

    def _place_panes(self) -> None:
        self.bar = TopBar()
        self.library = Library()
        self.reading = Reading(desk=self.desk, saver=self.saver)
        self.attendees = Attendees()
        self.agreements = Agreements()
        self.status = StatusLine()
        self.sides = Splitter(Qt.Orientation.Horizontal)
        self.sides.addWidget(self.attendees)
        self.sides.addWidget(self.agreements)
        self.panes = Splitter(Qt.Orientation.Horizontal)
        for place, (pane, narrowest) in enumerate(
            ((self.library, 150), (self.reading, 320), (self.sides, 180))
        ):
            pane.setMinimumWidth(narrowest)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(place, 1 if pane is self.reading else 0)
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.status)
        self.setCentralWidget(ground)

    def _fill_bar(self) -> None:
        icons = {doable.id: doable.icon for doable in actions.TABLE}
        for name in ("undo", "redo", "scheme", "keys", "palette"):
            self.bar.add(self.doable[name], icon=icons[name])
        self.bar.row.addSpacing(8)
        self.bar.add(self.doable["brief"], icon=icons["brief"], text="Brief", primary=True)

    def _join(self) -> None:
        self.lighting = Lighting(self.reading, self.attendees, self.agreements)
        desk = self.desk
        desk.listing_changed.connect(self._show_listing)
        desk.page_opened.connect(self._show_page)
        desk.page_refreshed.connect(self._refresh_page)
        desk.said.connect(self.status.say)
        desk.failed.connect(self._show_failure)
        desk.retraced.connect(self.reading.marking.show_retraced)
        self.saver.state_changed.connect(self._show_state)
        self.bar.search.textChanged.connect(desk.search)
        self.bar.search.escaped.connect(self._leave_search)
        self.bar.search.stepped.connect(self.library.list.step)
        self.bar.search.returnPressed.connect(self._open_searched)
        self.library.open_requested.connect(self._open)
        self.library.list.escaped.connect(self.reading.view.setFocus)
        self.reading.view.selected.connect(self._refresh_actions)
        self.reading.view.caret_moved.connect(self._refresh_actions)
        self.reading.marking.current_changed.connect(self._refresh_actions)

    # --- what the desk says ----------------------------------------------------------------------

    def _show_listing(self) -> None:
        desk = self.desk
        fonts.cover("".join(one.title for one in desk.listed))
        self.library.show_listing(desk.listed, query=desk.query, held=desk.held)
        self.library.show_open(desk.page.readout.uid if desk.page else "")
        self._show_state()

    def _show_page(self, page: Page) -> None:
        self.saver.save()
        self.reading.show_page(page)
        self.attendees.show_page(page)
        self.agreements.show_page(page)
        self.lighting.show_page(page)
        self.library.show_open(page.readout.uid)
        self.setWindowTitle(f"{page.title} – Chancery")
        self._show_state()
        self._refresh_actions()
        self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_page(self, page: Page) -> None:
        self.reading.refresh(page)
        self._show_state()
        self._refresh_actions()

    def _show_failure(self, error: KnownError, again: Callable[[], object] | None) -> None:
        self.reading.banner.show_error(str(error), again)

    def _show_state(self) -> None:
        page = self.desk.page
        self.status.show_state(
            shown=len(self.desk.listed),
            held=self.desk.held,
            verified=page.verified if page else None,
            annotations=len(page.placed) if page else 0,
            saving=self.saver.state,
        )
        if self.saver.state == "saved" and not self.reading.banner.retry.isHidden():
            self.reading.banner.hide()

    def _refresh_actions(self) -> None:
        """Look again at what is possible, once Qt is idle: the first paint does not wait for it."""
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _open_searched(self) -> None:
        self.desk.search_now()
        self.library.open_current()

    def _open(self, uid: str) -> None:
        """Open a readout; one that was searched for, at the words."""
        self.desk.open(uid)
        page = self.desk.page
        if page is None or page.readout.uid != uid or not self.desk.query:
            return
        span = self.desk.found(page)
        if span is not None:
            self.reading.jump(span, select=True)

    def _leave_search(self) -> None:
        if self.bar.search.text():
            self.bar.search.clear()
        else:
            self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- size and end ----------------------------------------------------------------------------

    def _restore(self) -> None:
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(50)  # the first time: not before the first paint
        self._refreshing.timeout.connect(self.commands.refresh)
        self._was_wide: bool | None = None
        memory.recall(self)
        self._share_width()

    @property
    def is_wide(self) -> bool:
        """Whether attendees and agreements stand side by side."""
        return self.width() >= WIDE

    def _share_width(self) -> None:
        """Give each pane its part; side by side where there is room, else one above the other."""
        wide = self.is_wide
        if wide == self._was_wide:
            return
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        side = (
            2 * min(300, max(204, self.width() // 7))
            if wide
            else max(196, min(260, self.width() * 23 // 100))
        )
        library = max(184, min(300, self.width() * 10 // 64))
        self._was_wide = wide
        self.sides.setOrientation(orientation)
        if not memory.recall_panes(self):
            self.sides.setSizes([1000, 1000])
            self.panes.setSizes([library, self.width() - library - side, side])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk.page is None:
            # here the panes have their size: the text is laid out once
            self.desk.start(memory.last_readout(self))
            memory.recall_place(self)
            memory.follow_system(self)
        self._refreshing.setInterval(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from app.ui.importing.drops import dropped

        event.acceptProposedAction()
        self.commands.take_in(dropped(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.saver.save():
            from app.ui.dialogs.messages import may_lose_notes

            if not may_lose_notes(self):
                event.ignore()
                return
        if self._worker is not None:
            self._worker.finish()
        memory.remember(self)
        super().closeEvent(event)
