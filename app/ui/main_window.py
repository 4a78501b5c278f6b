"""The window: it places the panes and joins their signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.span import Span
from app.ui import actions, memory
from app.ui.arrangement import Arrangement, Foot
from app.ui.beside.texts import Texts
from app.ui.desk import Desk
from app.ui.kit.splitting import Splitter
from app.ui.lighting import Lighting
from app.ui.panes.agreements import Agreements
from app.ui.panes.attendees import Attendees
from app.ui.panes.library import Library
from app.ui.panes.statements import Statements
from app.ui.panes.status import StatusLine
from app.ui.panes.top_bar import TopBar
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from app.services.groups import Also
    from app.ui.commands import Commands
    from app.ui.models.library_rows import LibraryRow
    from app.ui.panes.reading import Reading
    from app.ui.staying import Stays
    from app.ui.tasks import Worker


_BAR_LEFT = ("back", "forward")
_BAR_RIGHT = ("undo", "redo", "scheme", "keys", "palette")


class MainWindow(QMainWindow):
    """Chancery's one window.

    The first paint needs the panes and the buttons of the bar. All other actions, and who does them, are made
    in the next turn of the event loop, or at once when they are asked for or a key is pressed.
    """

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.catalogue = desk.catalogue
        self.settings = settings
        self._worker: Worker | None = None
        self.setWindowTitle("Chancery")
        self.setMinimumSize(720, 440)
        self.setAcceptDrops(True)
        self._commands: Commands | None = None
        self.kept_at_pauses: list[Callable[[], None]] = []  # what is written down with the place one is at
        self.installEventFilter(self)
        self._stays: Stays | None = None
        self._place_panes()
        self._doable = self._fill_bar()
        self._join()
        self._restore()

    @property
    def worker(self) -> Worker:
        """The one worker, made when it is first needed."""
        if self._worker is None:
            from app.ui.tasks import Worker

            self._worker = Worker(self)
        return self._worker

    @property
    def stays(self) -> Stays:
        """What takes the place of the panes for a while, made when something first does."""
        if self._stays is None:
            from app.ui.staying import Stays

            self._stays = Stays(self)
        return self._stays

    @property
    def commands(self) -> Commands:
        """Who does what the table of actions holds."""
        return self._commands or self._complete()

    @property
    def doable(self) -> dict[str, QAction]:
        """Everything that can be done, by the names of the table."""
        if self._commands is None:
            self._complete()
        return self._doable

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._complete()  # a key that is pressed before the next turn is not lost
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        if self.isVisible() and self.desk.session.is_open:
            self._complete()
            self.catalogue.go_on()

    def _complete(self) -> Commands:
        """Make what the first paint did not need, once; return who does what is asked."""
        if self._commands is not None:
            return self._commands
        from app.ui.commands import Commands

        self.removeEventFilter(self)
        self._commands = Commands(self)
        self._doable = actions.made(self, lambda: self.commands, held=self._doable)
        self.addActions(list(self._doable.values()))
        self._refreshing.timeout.connect(self._commands.refresh)
        self._commands.besides.take_up()
        self._refresh_actions()
        return self._commands

    def _place_panes(self) -> None:
        self.bar = TopBar()
        self.library = Library()
        self.texts = Texts(self.desk, self)
        self.reading = self.texts.main
        self.saver = self.reading.saver
        self.attendees = Attendees()
        self.agreements = Agreements()
        self.statements = Statements()
        self.status = StatusLine()
        self.timeline = Foot(self.settings, key=memory.of_archive(self, "timeline"))
        self.people = Splitter(Qt.Orientation.Horizontal)
        self.people.addWidget(self.attendees)
        self.people.addWidget(self.agreements)
        self.sides = Splitter(Qt.Orientation.Horizontal)
        self.sides.addWidget(self.people)
        self.sides.addWidget(self.statements)
        self.panes = Splitter(Qt.Orientation.Horizontal)
        for place, (pane, narrowest) in enumerate(
            ((self.library, 150), (self.texts.ground, 320), (self.sides, 180))
        ):
            pane.setMinimumWidth(narrowest)
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(place, 1 if pane is self.texts.ground else 0)
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.timeline)
        column.addWidget(self.status)
        self.setCentralWidget(ground)
        self.arrangement = Arrangement(
            self,
            panes=self.panes,
            sides=self.sides,
            people=self.people,
            texts=self.texts,
            named={
                "library": self.library,
                "attendees": self.attendees,
                "agreements": self.agreements,
                "statements": self.statements,
            },
            settings=self.settings,
            prefix=memory.of_archive(self, ""),
        )

    def _fill_bar(self) -> dict[str, QAction]:
        icons = {doable.id: doable.icon for doable in actions.TABLE}
        doable = actions.made(self, lambda: self.commands, held={}, ids={*_BAR_LEFT, *_BAR_RIGHT, "brief"})
        for name in _BAR_LEFT:
            self.bar.add(doable[name], icon=icons[name], left=True)
        for name in _BAR_RIGHT:
            self.bar.add(doable[name], icon=icons[name])
        self.bar.row.addSpacing(8)
        self.bar.add(doable["brief"], icon=icons["brief"], text=tr("Brief"), primary=True)
        return doable

    def _join(self) -> None:
        self.lighting = Lighting(self.reading, self.attendees, self.agreements, self.statements)
        desk, catalogue = self.desk, self.catalogue
        catalogue.listing_changed.connect(self._show_listing)
        texts = self.texts
        texts.shown.connect(self._show_page)
        texts.moved.connect(self._refresh_actions)
        texts.refreshed.connect(self._refresh_page)
        texts.at_hand_changed.connect(self._attend)
        texts.state_changed.connect(self._show_state)
        desk.said.connect(self.status.say)
        catalogue.indexing.connect(
            lambda words: self.status.say(words, offer=tr("Stop"), wish=catalogue.stop_indexing, keep=True)
        )
        desk.failed.connect(self._show_failure)
        self.bar.search.textChanged.connect(catalogue.search)
        self.bar.search.escaped.connect(self._leave_search)
        self.bar.search.stepped.connect(self.library.list.step)
        self.bar.search.returnPressed.connect(self.library.open_current)
        self.library.open_requested.connect(self._open)
        self.library.gap_requested.connect(self._show_gap)
        self.library.kind_requested.connect(catalogue.choose_kind)
        self.library.narrow_requested.connect(
            lambda field, value, out: catalogue.narrow(field, value, out=out)
        )
        self.library.name_switched.connect(catalogue.switch_name)
        self.library.also_wished.connect(self._follow_also)
        catalogue.groups_found.connect(self.library.show_groups)
        self.library.search_requested.connect(self._to_search)
        self.library.order_requested.connect(self._next_order)
        self.library.take_back_requested.connect(catalogue.take_back)
        catalogue.facets_counted.connect(self._show_facets)
        catalogue.courses_counted.connect(self._show_courses)
        catalogue.kinds_counted.connect(self.library.show_counts)
        catalogue.pages_fetched.connect(self.library.rows.take)
        catalogue.located.connect(self.library.show_place)
        self.library.rows.lacked.connect(catalogue.fetch)
        catalogue.recounted.connect(self.library.rows.recount)
        self.library.list.escaped.connect(self._leave_library)

    # --- what desk and catalogue say ------------------------------------------------------------

    def _show_listing(self) -> None:
        page = self.desk.page
        self.timeline.count(self.catalogue.held)
        self.library.show_holdings(self.catalogue.holdings)
        if not self.library.asked_anew:
            self._show_where(page.readout.uid if page else "")
        self._show_state()

    def _show_facets(self, found: object) -> None:
        self.library.narrowing.show_facets(found)  # type: ignore[arg-type]

    def _show_courses(self, told: object) -> None:
        self.library.narrowing.show_courses(told)  # type: ignore[arg-type]

    def _show_page(self, reading: Reading) -> None:
        """Show what belongs to the page that is open in ``reading``, if that is the text at hand."""
        page = reading.desk.page
        if page is None or reading is not self.texts.at_hand:
            return
        for pane in (self.attendees, self.agreements, self.statements):
            pane.show_page(page)
        self.lighting.attend(reading)
        self._show_where(page.readout.uid)
        self.setWindowTitle(tr("{title} – Chancery", title=page.title))
        self._show_state()
        self._refresh_actions()
        reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_where(self, uid: str) -> None:
        """Mark in the list what is open, also where that part of the list has not been fetched."""
        if not self.library.show_open(uid) and uid:
            self.catalogue.locate(uid)

    def _attend(self) -> None:
        """Let the panes follow to the other text."""
        self._show_page(self.texts.at_hand)

    def _refresh_page(self) -> None:
        self._show_state()
        self._refresh_actions()

    def _show_failure(self, error: KnownError, again: Callable[[], object] | None) -> None:
        self.reading.banner.show_error(told(error), again)

    def _show_state(self) -> None:
        page, holdings = self.texts.desk.page, self.catalogue.holdings
        self.status.show_state(
            shown=len(holdings),
            gaps=len(holdings.gaps),
            kind=holdings.kind,
            held=self.catalogue.held,
            verified=page.verified if page else None,
            annotations=len(page.placed) if page else 0,
            saving=self.texts.saving,
        )
        if self.texts.saving == "saved" and not self.reading.banner.retry.isHidden():
            self.reading.banner.hide()

    def _refresh_actions(self) -> None:
        """Look again at what is possible, once Qt is idle; before the first paint there is nobody to tell."""
        if self._commands is not None and not self._refreshing.isActive():
            self._refreshing.start()

    def _open(self, row: LibraryRow) -> None:
        """Open a readout; one that was searched for, at the words."""
        desk = self.texts.desk
        desk.open(row.listed.uid)
        page = desk.page
        if page is None or page.readout.uid != row.listed.uid or row.hit is None or not row.hit.end:
            return
        self.texts.at_hand.jump(Span(row.hit.start, row.hit.end), select=True)

    def _show_gap(self, uid: str) -> None:
        self.commands.gatherings.gap(uid)

    def _leave_library(self) -> None:
        self.texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_order(self) -> None:
        self.commands.searching.sorting()

    def _follow_also(self, also: Also, every: bool) -> None:
        self.commands.searching.follow(also, every=every)

    def _to_search(self) -> None:
        self.commands.search()

    def _leave_search(self) -> None:
        if self.bar.search.text():
            self.bar.search.clear()
        else:
            self.texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- size and end ----------------------------------------------------------------------------

    def _restore(self) -> None:
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(0)
        memory.recall(self)
        self.arrangement.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk.page is None:
            # here the panes have their size: the text is laid out once
            self.desk.start(memory.last_readout(self))
            memory.recall_place(self)
            memory.keep(self)
            memory.follow_system(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._commands is None:
            QTimer.singleShot(0, self._painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit(self.width())
        self.timeline.fit(self.height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from app.ui.importing.drops import dropped

        event.acceptProposedAction()
        self.commands.take_in(dropped(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.texts.save():
            from app.ui.dialogs.messages import may_lose_notes

            if not may_lose_notes(self):
                event.ignore()
                return
        if self._worker is not None:
            self._worker.finish()
        self.catalogue.finish()
        if self._commands is not None:
            self._commands.leaves.finish()
        memory.remember(self)
        super().closeEvent(event)
