"""The text that is open, and a second one beside it, each with its own desk, saver and marks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.page import Page
from app.ui.desk import Desk
from app.ui.kit.splitting import Splitter
from app.ui.panes.reading import Reading
from app.ui.saver import Saver
from app.ui.tongue import told

_NARROWEST = 320


class Texts(QObject):
    """Holds one reading pane or two, and knows which one the keyboard was in last: the one at hand.

    Signals: ``shown(object)`` a pane (Reading) shows another page; ``refreshed()`` annotations have changed;
    ``moved()`` caret, selection or the annotation at hand; ``at_hand_changed()``; ``closing()`` the second
    text is about to go; ``beside_changed()`` the second text has come, gone, or is another one;
    ``state_changed()`` something was saved, or could not be; ``entered()`` Enter was pressed in a text;
    ``marking_of_hits_requested()`` all that is found is to be marked; ``mention_followed()`` what is mentioned at the
    caret is wished for; ``correction_wished()`` what is read of the text at hand is to be looked through;
    ``menu_wished(object, object)`` what can be done in a pane (Reading) is to be shown at a point, or at the caret.
    """

    shown = Signal(object)
    moved = Signal()
    refreshed = Signal()
    at_hand_changed = Signal()
    closing = Signal()
    beside_changed = Signal()
    state_changed = Signal()
    entered = Signal()
    marking_of_hits_requested = Signal()
    mention_followed = Signal()
    correction_wished = Signal()
    menu_wished = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.ground = QWidget()
        self._column = QVBoxLayout(self.ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.row = Splitter(Qt.Orientation.Horizontal)
        self._column.addWidget(self.row, 1)
        self.main = self._made(desk)
        self.beside: Reading | None = None
        self.at_hand = self.main
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def all(self) -> tuple[Reading, ...]:
        """Return the panes, from left to right."""
        return (self.main, self.beside) if self.beside is not None else (self.main,)

    @property
    def desk(self) -> Desk:
        """The desk of the text at hand."""
        return self.at_hand.desk

    @property
    def saving(self) -> str:
        """What to say of the notes of all panes: failed, saving or saved."""
        states = {reading.saver.state for reading in self.all}
        return next(state for state in ("failed", "saving", "saved") if state in states)

    def save(self) -> bool:
        """Save every note now; return whether all of them are in the notebook."""
        return not [reading for reading in self.all if not reading.saver.save()]

    def other(self) -> Reading | None:
        """Return the pane that is not at hand."""
        return self.beside if self.at_hand is self.main else self.main

    def open_beside(self, uid: str) -> Page | None:
        """Open a readout beside the main one and go there; None where it cannot be read, which is then told."""
        if self.beside is None:
            self.beside = self._made(Desk(self.main.desk.session, companion=self.main.desk))
            self.beside.zoom = self.main.zoom
            self._share_evenly()
        pane = self.beside
        pane.desk.open(uid)
        if pane.desk.page is None:
            self.close_beside()
            return None
        self.go_to(pane)
        self.beside_changed.emit()
        return pane.desk.page if pane.desk.page.readout.uid == uid else None

    def close_beside(self) -> bool:
        """Close the second text; False where a note in it could not be saved, or there is none."""
        pane = self.beside
        if pane is None or not pane.saver.save():
            return False
        self.closing.emit()
        self.go_to(self.main)
        self.beside = None
        self.main.desk.companion = None
        pane.hide()
        pane.setParent(None)
        pane.desk.deleteLater()
        pane.deleteLater()
        self.beside_changed.emit()
        return True

    def go_to(self, pane: Reading) -> None:
        """Put the keyboard into a pane's text."""
        pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._attend(pane)

    def place_strip(self, strip: QWidget) -> None:
        """Put ``strip`` over the texts."""
        self._column.insertWidget(0, strip)

    def restyle(self) -> None:
        """Set every text anew in the theme that is in force."""
        for reading in self.all:
            reading.restyle()

    def set_zoom(self, zoom: float) -> None:
        """Set every text larger or smaller."""
        for reading in self.all:
            reading.set_zoom(zoom)

    # --- inner work ------------------------------------------------------------------------------

    def _made(self, desk: Desk) -> Reading:
        saver = Saver(desk)
        reading = Reading(desk=desk, saver=saver)
        reading.setMinimumWidth(_NARROWEST)
        self.row.addWidget(reading)
        desk.page_opened.connect(lambda page: self._show(reading, page))
        desk.page_refreshed.connect(lambda page: self._refresh(reading, page))
        desk.retraced.connect(reading.marking.show_retraced)
        for signal in (reading.view.selected, reading.view.caret_moved, reading.marking.current_changed):
            signal.connect(self.moved)
        saver.state_changed.connect(self.state_changed)
        reading.view.entered.connect(self.entered)
        reading.marking_of_hits_requested.connect(self.marking_of_hits_requested)
        reading.mention_followed.connect(self.mention_followed)
        reading.correction_wished.connect(self.correction_wished)
        reading.menu_wished.connect(partial(self.menu_wished.emit, reading))
        if desk.companion is not None:
            desk.said.connect(desk.companion.said)
            desk.failed.connect(self._failed_beside)
        return reading

    def _failed_beside(self, error: KnownError, again: Callable[[], object] | None) -> None:
        if self.beside is not None:
            self.beside.banner.show_error(told(error), again)

    def _share_evenly(self) -> None:
        self.row.setSizes([1000] * self.row.count())

    def _show(self, reading: Reading, page: Page) -> None:
        reading.saver.save()
        reading.show_page(page)
        self.shown.emit(reading)

    def _refresh(self, reading: Reading, page: Page) -> None:
        reading.refresh(page)
        self.refreshed.emit()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or self.beside is None:
            return
        for reading in self.all:
            if reading.isAncestorOf(now):
                self._attend(reading)

    def _attend(self, reading: Reading) -> None:
        if reading is not self.at_hand:
            self.at_hand = reading
            for pane in self.all:
                pane.show_at_hand(pane is reading and self.beside is not None)
            self.at_hand_changed.emit()
