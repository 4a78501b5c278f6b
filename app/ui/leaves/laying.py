"""Lays a page over the panes and takes it away again; back and forward know where it lay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.services.session import Session
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.errors import KnownError
    from app.model.page import Page
    from app.ui.leaves.leaf import Leaf
    from app.ui.leaves.rows import Target, TextPlace
    from app.ui.main_window import MainWindow
    from app.ui.panes.reading import Reading
    from app.ui.tasks import Worker

_KEPT = 8  # pages that were left, so that back shows them as they were


class Leaves(QObject):
    """The pages of one window. ``shown`` is the one that lies over the panes, if one does.

    Signals: ``finishing()`` the window closes: what runs long for a page should stop soon.
    """

    finishing = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.shown: Leaf | None = None
        self._kept: dict[tuple[str, str], Leaf] = {}  # the one left last at the end
        self._joined: set[Reading] = set()
        self._pane: Reading | None = None  # whose text lies beneath
        self._beneath = ""
        self._worker: Worker | None = None
        self._ended = False
        window.catalogue.listing_changed.connect(self._record_changed)
        window.texts.beside_changed.connect(self._join)
        self._join()

    # --- laying and taking away ------------------------------------------------------------------

    def lay(self, place: LeafPlace, *, title: str = "") -> Leaf:
        """Show a page; back leads to where one was. ``title`` stands at its head until it is filled."""
        pane = self._pane or self.window.texts.at_hand
        if self.shown is None or self.shown.address != place.address:
            pane.leave()
        return self._lay(place, title)

    def put_aside(self) -> None:
        """Give way to the text beneath; back leads to the page again."""
        if self.shown is not None and self._pane is not None:
            pane = self._pane
            pane.leave()
            self._take_away()
            pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, target: Target, beside: bool = False) -> None:
        """Go where a row leads: to another page, or to a text, ``beside`` the one beneath or in its place."""
        if isinstance(target, LeafPlace):
            self.lay(target)
        elif beside:
            self._open_beside(target)
        else:
            self._open(target)

    def set_zoom(self, zoom: float) -> None:
        """Show pages larger or smaller, as the texts."""
        for leaf in (self.shown, *self._kept.values()):
            if leaf is not None:
                leaf.set_zoom(zoom)

    def forget(self) -> None:
        """Take the page away, and let go of those that were left: each is made anew when it is next laid."""
        self._take_away()
        for leaf in self._kept.values():
            leaf.setParent(None)
            leaf.deleteLater()
        self._kept.clear()

    def finish(self) -> None:
        """Let go of what runs on another thread: the window closes, and nothing is begun any more."""
        self._ended = True
        self.finishing.emit()
        if self._worker is not None:
            self._worker.finish()

    # --- what pages ask --------------------------------------------------------------------------

    def ask(
        self,
        work: Callable[[Session], object],
        show: Callable[..., None],
        fail: Callable[[KnownError], None],
    ) -> None:
        """Do ``work`` on a thread of the pages' own, with a session of its own, and ``show`` what it gives."""
        if self._ended:
            return  # Qt would wait for it while it takes the window apart, holding the lock of Python
        if self._worker is None:
            from app.ui.tasks import Worker

            self._worker = Worker(self)  # the window's is busy for minutes while files come in
        task = self._worker.over(self.window.desk.session, work)
        task.done.connect(show)
        task.failed.connect(fail)

    # --- inner work ------------------------------------------------------------------------------

    def _lay(self, place: LeafPlace, title: str = "") -> Leaf:
        window = self.window
        if self.shown is not None and self.shown.address == place.address:
            self.shown.go_to_row(place.row)
            return self.shown
        window.texts.save()
        window.stays.end()
        pane = self._pane or window.texts.at_hand
        if self.shown is not None:
            self._keep(self.shown)
        leaf = self._kept.pop(place.address, None) or self._made(place, title)
        self.shown, self._pane = leaf, pane
        self._beneath = pane.desk.page.readout.uid if pane.desk.page else ""
        pane.leaf_place = lambda: leaf.place
        window.panes.hide()
        window.timeline.stand_aside(True)
        leaf.set_zoom(pane.zoom)
        leaf.show()
        window.setWindowTitle(tr("{title} – Chancery", title=leaf.title))
        leaf.take_focus()
        leaf.go_to_row(place.row)
        if leaf.stale:
            leaf.refresh()
        window.commands.refresh()
        return leaf

    def _made(self, place: LeafPlace, title: str) -> Leaf:
        from app.ui.leaves.kinds import MAKERS

        leaf = MAKERS[place.kind](self, place.key)
        if title:
            leaf.set_title(title)
        leaf.hide()
        ground = self.window.panes.parentWidget()
        column = ground.layout() if ground else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.window.panes), leaf, 1)
        leaf.left.connect(self.put_aside)
        leaf.followed.connect(self.follow)
        leaf.titled.connect(self._show_title)
        return leaf

    def _keep(self, leaf: Leaf) -> None:
        leaf.hide()
        self._kept[leaf.address] = leaf
        while len(self._kept) > _KEPT:
            oldest = self._kept.pop(next(iter(self._kept)))
            oldest.setParent(None)
            oldest.deleteLater()

    def _take_away(self) -> None:
        """Show the panes again."""
        if self.shown is None:
            return
        leaf, pane = self.shown, self._pane
        self.shown = self._pane = None
        if pane is not None:
            pane.leaf_place = None
        window = self.window
        window.panes.show()
        window.timeline.stand_aside(False)
        self._keep(leaf)
        page = window.texts.desk.page
        window.setWindowTitle(tr("{title} – Chancery", title=page.title) if page else "Chancery")
        window.commands.refresh()

    def _show_title(self, leaf: Leaf) -> None:
        if leaf is self.shown:
            self.window.setWindowTitle(tr("{title} – Chancery", title=leaf.title))

    # --- texts -----------------------------------------------------------------------------------

    def _open(self, target: TextPlace) -> None:
        pane = self._pane or self.window.texts.at_hand
        page = pane.come_to(target.uid)
        if page is not None:
            self._show_passage(pane, page, target)

    def _open_beside(self, target: TextPlace) -> None:
        place = self.shown.place if self.shown else None
        texts = self.window.texts
        if self._pane is not None:
            self._pane.leave()
        self._take_away()
        page = texts.open_beside(target.uid)
        if page is None or texts.beside is None:
            return
        texts.beside.trail.leave(texts.beside.place._replace(leaf=place))
        self._show_passage(texts.beside, page, target)

    def _show_passage(self, pane: Reading, page: Page, target: TextPlace) -> None:
        span = target.span or target.found_in(page)
        if span is not None:
            pane.show_passage(span, select=target.span is not None)
        pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self) -> None:
        """Hear of every text that wishes to be seen."""
        for pane in self.window.texts.all:
            if pane not in self._joined:
                self._joined.add(pane)
                pane.leaf_wished.connect(self._wished)
                pane.desk.page_opened.connect(self._opened)
                pane.destroyed.connect(lambda _=None, pane=pane: self._joined.discard(pane))

    def _wished(self, place: LeafPlace | None) -> None:
        if place is None:
            self._take_away()
        else:
            self._lay(place)

    def _opened(self, page: Page) -> None:
        """Give way to a text that was opened from elsewhere; not where the one beneath is only read anew."""
        if self.shown is not None and page.readout.uid != self._beneath:
            self._take_away()

    def _record_changed(self) -> None:
        for leaf in self._kept.values():
            leaf.stale = True
        if self.shown is not None:
            self.shown.refresh()
