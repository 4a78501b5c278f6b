"""What each action of the table does. The methods here are short: they pass the wish on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui import actions, memory, theme
from app.ui.beside.commands import Besides
from app.ui.carrying.commands import Carrying
from app.ui.coding.commands import Coding
from app.ui.kit.label import Label
from app.ui.leaves.commands import Pages
from app.ui.leaves.gatherings import Gatherings
from app.ui.leaves.laying import Leaves
from app.ui.moving.commands import Moving
from app.ui.moving.recent import Recent
from app.ui.noticing import Noticing
from app.ui.searching.commands import Seeking
from app.ui.showing.commands import Showing
from app.ui.timeline.commands import Timeline
from app.ui.tongue import told, tr
from app.ui.welcome.archives import Archives

if TYPE_CHECKING:
    from app.ui.kit.cards import CardList
    from app.ui.main_window import MainWindow
    from app.ui.panes.reading import Reading
    from app.ui.provenance.sheet import Leaf

_ZOOM_STEP = 1.1


class Commands(QObject):
    """The slots of the action table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.moving = Moving(window)
        self.besides = Besides(window)
        self.archives = Archives(window)
        self.showing = Showing(window)
        self.coding = Coding(window)
        self.searching = Seeking(window)
        self.carrying = Carrying(window)
        self.timeline = Timeline(window)
        self.leaves = Leaves(window)
        self.noticing = Noticing(window)
        self.gatherings = Gatherings(window)
        self.pages = Pages(window)
        window.bar.search.textEdited.connect(self._show_found)
        window.texts.correction_wished.connect(self.correct)
        window.texts.menu_wished.connect(self._offer)
        for pane in (window.attendees, window.agreements, window.statements):
            pane.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pane.list.customContextMenuRequested.connect(partial(self._offer_row, pane.list))
        self._used = Recent(window.settings, "window/commands")

    @property
    def _at_hand(self) -> Reading:
        """The text the keyboard was in last."""
        return self._window.texts.at_hand

    def menu(self) -> None:
        """Show the menu of the row the keyboard is in, else that of the words at the caret."""
        window = self._window
        for pane in (window.attendees, window.agreements, window.statements):
            if pane.list.hasFocus():
                self._offer_row(pane.list, pane.list.visualRect(pane.list.currentIndex()).center())
                return
        self._offer(self._at_hand, None)

    def _offer_row(self, shown: CardList, at: QPoint) -> None:
        from app.ui.offering import offer_row

        offer_row(self._window, shown, at)

    def _offer(self, reading: Reading, at: QPoint | None) -> None:
        from app.ui.offering import offer

        offer(self._window, reading, at)

    # --- which are possible ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Enable what is possible now, and name what undo would take back."""
        reading = self._at_hand
        seen = reading.desk.page is not None and self.leaves.shown is None
        current = bool(reading.marking.current) and seen
        undo, redo = self._desk.undo_label(), self._desk.redo_label()
        possible = {
            "always": True,
            "page": seen,
            "shown": seen or self.leaves.shown is not None,
            "current": current,
            "undo": bool(undo),
            "redo": bool(redo),
            "back": reading.trail.can_go_back,
            "forward": reading.trail.can_go_forward,
        }
        for doable in actions.TABLE:
            self._window.doable[doable.id].setEnabled(possible[doable.when])
        self._window.doable["undo"].setText(tr("Undo {step}", step=told(undo)).rstrip())
        self._window.doable["redo"].setText(tr("Redo {step}", step=told(redo)).rstrip())

    # --- going about -----------------------------------------------------------------------------

    def search(self) -> None:
        self.leaves.put_aside()
        self._window.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.bar.search.selectAll()

    def _show_found(self) -> None:
        """Let a page give way to the list that is typed for, with the keyboard still in the field."""
        if self.leaves.shown is not None:
            self.leaves.put_aside()
            self._window.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self) -> None:
        self.leaves.put_aside()
        library = self._window.library
        wanted = not library.narrowing.opened
        self._window.catalogue.count_facets(wanted=wanted)
        library.open_facets(wanted)

    def make_index(self) -> None:
        self._window.catalogue.make_index()

    def take_back(self) -> None:
        self._window.catalogue.take_back()

    def find(self) -> None:
        self._at_hand.find_words()

    def next_statement(self) -> None:
        if not self._at_hand.step_statement(forwards=True):
            self._desk.said.emit(tr("That was the last statement."))

    def previous_statement(self) -> None:
        if not self._at_hand.step_statement(forwards=False):
            self._desk.said.emit(tr("That was the first statement."))

    def next_annotation(self) -> None:
        self._step_annotation(forwards=True)

    def previous_annotation(self) -> None:
        self._step_annotation(forwards=False)

    def _step_annotation(self, *, forwards: bool) -> None:
        if not self._at_hand.marking.step(forwards=forwards):
            page = self._at_hand.desk.page
            none = not (page and page.placed)
            words = (
                tr("Nothing is marked yet. Select words, or go to a statement with J, and press H.")
                if none
                else tr("No further annotation.")
            )
            self._desk.said.emit(words)

    def text(self) -> None:
        self.leaves.put_aside()
        self._at_hand.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def review(self) -> None:
        from app.ui.review.opening import switch_review

        self.leaves.put_aside()
        switch_review(self._window)

    def correct(self) -> None:
        from app.ui.review.opening import correct_reading

        aimed = self.coding.aimed
        thing, aimed.thing = aimed.thing, None
        correct_reading(self._window, thing.span if thing is not None else None)

    def read(self) -> None:
        """Show the text that is open, in place of what has taken the panes' place or lies over them."""
        self.leaves.put_aside()
        self._window.stays.end()

    # --- marking ---------------------------------------------------------------------------------

    def highlight(self) -> None:
        self.coding.aimed.highlight()

    def note(self) -> None:
        self.coding.aimed.note()

    def tag(self) -> None:
        self.coding.aimed.tag()

    def yellow(self) -> None:
        self.coding.aimed.colour_by_key(1)

    def green(self) -> None:
        self.coding.aimed.colour_by_key(2)

    def blue(self) -> None:
        self.coding.aimed.colour_by_key(3)

    def pink(self) -> None:
        self.coding.aimed.colour_by_key(4)

    def orange(self) -> None:
        self.coding.aimed.colour_by_key(5)

    def delete(self) -> None:
        self.coding.aimed.remove()

    def undo(self) -> None:
        self.leaves.put_aside()
        self._window.texts.save()
        self._at_hand.desk.undo()

    def redo(self) -> None:
        self.leaves.put_aside()
        self._window.texts.save()
        self._at_hand.desk.redo()

    # --- the readout -----------------------------------------------------------------------------

    def import_files(self) -> None:
        self.take_in(())

    def import_copied(self) -> None:
        from app.ui.importing.sheet import open_import

        open_import(self._window, copied=True)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Import ``paths``; without any, ask for them."""
        from app.ui.importing.sheet import open_import

        open_import(self._window, paths)

    def brief(self) -> None:
        from app.ui.composing.sheet import compose_brief

        if self._at_hand.desk.page is not None and self._window.texts.save():
            compose_brief(self._window, self._at_hand.desk.page)

    def brief_again(self) -> None:
        from app.ui.composing.outcome import export_again

        if self._window.texts.save():
            export_again(self._window)

    def handling(self) -> None:
        self._at_hand.desk.step_handling(self._at_hand.marking.current)

    def cite(self) -> None:
        page, span = self._at_hand.desk.page, self._at_hand.view.selection
        if page is None:
            return
        from app.services.exchange import citation_text

        QGuiApplication.clipboard().setText(citation_text(page, span=span))
        self._desk.said.emit(
            tr("Copied with its citation.")
            if span
            else tr("The citation of this text is copied. Select words to copy them with it.")
        )

    def provenance(self) -> None:
        self._show_source("source")

    def original(self) -> None:
        self._show_source("original")

    def revisions(self) -> None:
        self._show_source("revisions")

    def _show_source(self, leaf: Leaf) -> None:
        from app.ui.provenance.sheet import Provenance

        desk = self._at_hand.desk
        if desk.page is not None:
            sheet = Provenance(self._window, desk.session, desk.page, leaf=leaf)
            sheet.open_requested.connect(self.moving.open)
            sheet.open()

    # --- the view --------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        self._zoom(self._at_hand.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(self._at_hand.zoom / _ZOOM_STEP)

    def zoom_reset(self) -> None:
        self._zoom(1.0)

    def _zoom(self, zoom: float) -> None:
        self._window.texts.set_zoom(zoom)
        self.leaves.set_zoom(self._at_hand.zoom)

    def switch_scheme(self) -> None:
        name = "light" if theme.now().dark else "dark"
        memory.remember_scheme(self._window, name)
        self.use_scheme(name)

    def use_scheme(self, name: str) -> None:
        """Put the theme ``light`` or ``dark`` in force."""
        theme.apply(name)
        for label in self._window.findChildren(Label):
            label.recolour()
        self._window.texts.restyle()
        for widget in self._window.findChildren(QObject):
            if hasattr(widget, "update") and hasattr(widget, "winId"):
                widget.update()

    def language(self) -> None:
        from app.ui.dialogs.languages import choose_language

        choose_language(self._window)

    def full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def palette(self) -> None:
        from app.ui.dialogs.palette import Palette

        Palette(self._window, self._window.doable, self._used).show_over(self._window)

    def help(self) -> None:
        from app.ui.help.sheet import open_help

        open_help(self._window)

    def key_sheet(self) -> None:
        from app.ui.dialogs.key_sheet import KeySheet

        KeySheet(self._window).open()

    def quit(self) -> None:
        if self._window.close():
            QApplication.quit()
