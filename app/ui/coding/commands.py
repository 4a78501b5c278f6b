"""What the actions on annotations do: ``coding.…`` in the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from app.errors import KnownError
from app.model.page import Page
from app.model.span import Span
from app.model.text import trimmed
from app.ui.models.agreement_rows import AgreementRow
from app.ui.models.delegation_rows import PersonRow
from app.ui.models.statement_rows import StatementRow
from app.ui.text.marking import Thing
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.model.annotation import Kind, Placed
    from app.model.looking import Found
    from app.ui.coding.panel import Panel
    from app.ui.main_window import MainWindow
    from app.ui.text.hand import Hand
    from app.ui.text.marking import Marking


class Coding(QObject):
    """Slots of the action table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: Panel | None = None
        self._placed: tuple[Placed, ...] = ()
        self._noted: set[tuple[Kind, Span | None]] = (
            set()
        )  # what is annotated of the page as things, not as words
        window.texts.entered.connect(self.follow)
        window.texts.marking_of_hits_requested.connect(self.mark_hits)
        window.texts.refreshed.connect(self._show_noted)
        for pane in (window.attendees, window.agreements, window.statements):
            pane.list.noted = self._is_noted
        self._show_noted()

    @property
    def _hand(self) -> Hand:
        return self._window.texts.at_hand.marking.hand

    # --- what is meant ---------------------------------------------------------------------------

    @property
    def aimed(self) -> Marking:
        """The hand that marks, which knows whether a row of a list beside the text is meant."""
        window = self._window
        marking = window.texts.at_hand.marking
        marking.thing = None
        for pane in (window.attendees, window.agreements, window.statements):
            if pane.list.hasFocus():
                marking.thing = thing_of(pane.list.rows.row(pane.list.currentIndex()))
        return marking

    def _is_noted(self, row: object) -> bool:
        """Whether what a row is about has an annotation of its own."""
        thing = thing_of(row)
        return thing is not None and (thing.kind, thing.span) in self._things()

    def _things(self) -> set[tuple[Kind, Span | None]]:
        """Return which things of the page have an annotation; asked for every row with every paint."""
        page = self._window.texts.desk.page
        placed = page.placed if page else ()
        if placed is not self._placed:
            self._placed = placed
            self._noted = {
                (one.annotation.kind, one.span) for one in placed if one.annotation.kind != "passage"
            }
        return self._noted

    def _show_noted(self) -> None:
        window, before = self._window, self._noted
        if self._things() == before:
            return  # the lists beside the text show signs, not words
        for pane in (window.attendees, window.agreements, window.statements):
            pane.list.viewport().update()

    def readout_note(self) -> None:
        """Write a note about the readout as a whole."""
        reading = self._window.texts.at_hand
        page = reading.desk.page
        if page is not None:
            reading.marking.thing = Thing("readout", title_span(page))
            reading.marking.note()

    # --- the list of annotations -----------------------------------------------------------------

    def annotations(self) -> None:
        """Go from the annotation at hand to its place in the list, and from the list back; or open the list."""
        panel = self._made_panel()
        if panel.isVisibleTo(self._window) and panel.holds_focus():
            self._close_panel()
            return
        self._show_panel(panel)
        panel.show_current(self._window.texts.at_hand.marking.current)

    def all_annotations(self, typed: str = "") -> None:
        """Open the list over the whole archive, narrowed to what is ``typed``."""
        panel = self._made_panel()
        self._show_panel(panel, look=False)
        panel.look_everywhere()
        if typed:
            panel.field.setText(typed)
        panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _made_panel(self) -> Panel:
        if self._panel is None:
            from app.ui.coding.panel import Panel

            window = self._window
            panel = self._panel = Panel(window, window.desk.session)
            panel.hide()
            ground = window.panes.parentWidget()
            column = ground.layout() if ground else None
            if isinstance(column, QVBoxLayout):
                column.insertWidget(column.indexOf(window.panes) + 1, panel)
            window.panes.installEventFilter(self)
            panel.go_requested.connect(self._go_to_found)
            panel.walked.connect(self._walk)
            panel.left.connect(self._to_text)
            panel.closed.connect(self._close_panel)
            window.texts.refreshed.connect(self._look_again)
            window.texts.shown.connect(lambda _: self._follow_text())
            window.texts.at_hand_changed.connect(self._follow_text)
        return self._panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Hide
            and self._panel is not None
            and not self._window.panes.isVisible()
        ):
            self._panel.hide()  # another desk has taken the place of the panes
        return super().eventFilter(watched, event)

    def _show_panel(self, panel: Panel, *, look: bool = True) -> None:
        panel.take_room(max(200, round(self._window.height() * 0.36)))
        self._follow_text()
        if panel.isHidden():
            panel.show()
            if look:
                panel.look()

    def _follow_text(self) -> None:
        page = self._window.texts.desk.page
        if self._panel is not None:
            self._panel.show_text(page.readout.uid if page else None)

    def _look_again(self) -> None:
        if self._panel is not None and not self._panel.isHidden():
            self._panel.look_soon()

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel.hide()
        self._to_text()

    def _to_text(self) -> None:
        self._window.texts.at_hand.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, found: Found | None) -> None:
        """Show the passage of the row that is current, where it is in the open text."""
        reading = self._window.texts.at_hand
        placed = reading.desk.placed(found.uid) if found is not None else None
        reading.marking.set_current(placed.annotation.uid if placed is not None else "")
        if placed is not None and placed.span is not None:
            reading.view.reveal(placed.span)

    def _go_to_found(self, found: Found) -> None:
        self.go_to_annotation(found.readout_uid, found.uid)

    def go_to_annotation(self, readout_uid: str, uid: str) -> None:
        """Open the readout of an annotation and go to its passage; Esc and Alt+Left come back."""
        texts = self._window.texts
        if texts.desk.page is None or texts.desk.page.readout.uid != readout_uid:
            texts.desk.open(readout_uid)
        reading = texts.at_hand
        placed = reading.desk.placed(uid)
        if placed is None:
            return
        if placed.span is not None:
            reading.jump(placed.span)
        reading.marking.go_to(uid)
        reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- all hits, links, the trash --------------------------------------------------------------

    def mark_hits(self) -> None:
        """Show all hits of what is looked for in this text, to mark them."""
        from app.ui.coding.hits import Hits

        texts = self._window.texts
        page, reading = texts.desk.page, texts.at_hand
        if page is None:
            return
        selected = reading.view.selection
        words = selected.cut(page.readout.text) if selected else ""
        sheet = Hits(
            self._window, texts.desk, page, reading.words_sought or words or self._window.catalogue.query
        )
        sheet.marked.connect(
            lambda count: texts.desk.said.emit(
                tr("Passages marked: {count}. Ctrl+Z takes them back.", count=count)
            )
        )
        sheet.open()

    def link(self) -> None:
        """Link what is selected, the annotation at hand or at the caret, or what would be marked, to another.

        A mark that was made for the link goes again where the link is given up.
        """
        from app.ui.coding.links import NewLink

        reading = self._window.texts.at_hand
        page = reading.desk.page
        held = {one.annotation.uid for one in page.placed} if page else set()
        uid = reading.marking.touched or reading.marking.highlight()
        placed = reading.desk.placed(uid)
        if placed is None:
            return
        chooser = NewLink(self._window, reading.desk, placed.annotation)
        if uid not in held:
            chooser.rejected.connect(reading.desk.undo)
        chooser.show_over(self._window)

    def links(self) -> None:
        """Show the links of the annotation at hand."""
        from app.ui.coding.links import Links

        reading = self._window.texts.at_hand
        chooser = Links(self._window, reading.desk, reading.marking.current)
        chooser.wished.connect(self.go_to_annotation)
        chooser.show_over(self._window)

    def follow(self) -> None:
        """Follow the one link of the annotation at hand; where it has several, show them."""
        reading = self._window.texts.at_hand
        uid = reading.marking.current
        ends = [
            one.other(uid)
            for one in reading.desk.linked()
            if uid in {one.link.source_uid, one.link.target_uid}
        ]
        if len(ends) == 1:
            self.go_to_annotation(ends[0][1], ends[0][0])
        elif ends:
            self.links()

    def codebook(self) -> None:
        """Show the codebook; from there, the annotations of a tag."""
        from app.ui.coding.codebook import Codebook

        self._window.texts.save()
        sheet = Codebook(self._window, self._window.texts.desk)
        sheet.finished.connect(lambda: self.show_tag(sheet.wanted_tag) if sheet.wanted_tag else None)
        sheet.open()

    def show_tag(self, path: str) -> None:
        """List the annotations that carry a tag, in the whole archive."""
        panel = self._made_panel()
        self._show_panel(panel, look=False)
        panel.field.setText(f'#"{path}"' if " " in path else f"#{path}")
        panel.look_everywhere()
        panel.list.take_focus()

    def export(self) -> None:
        """Export annotations for other programs."""
        from app.ui.coding.exporting import Forms

        Forms(self._window).show_over(self._window)

    def take_in(self) -> None:
        """Take in what a colleague has annotated."""
        from app.ui.coding.taking_in import ask_what

        ask_what(self._window)

    def trash(self) -> None:
        """Show what was deleted."""
        from app.ui.coding.trash import Trash

        desk = self._window.texts.desk
        self._window.texts.save()
        try:
            chooser = Trash(self._window, desk)
        except KnownError as error:
            desk.failed.emit(error, self.trash)
            return
        chooser.show_over(self._window)

    # --- edges -----------------------------------------------------------------------------------

    def snap(self) -> None:
        self._hand.snap()

    def overlap(self) -> None:
        self._hand.cycle()

    def end_on(self) -> None:
        self._hand.move_edge(edge="end", unit="letter", forwards=True)

    def end_back(self) -> None:
        self._hand.move_edge(edge="end", unit="letter", forwards=False)

    def end_word_on(self) -> None:
        self._hand.move_edge(edge="end", unit="word", forwards=True)

    def end_word_back(self) -> None:
        self._hand.move_edge(edge="end", unit="word", forwards=False)

    def start_on(self) -> None:
        self._hand.move_edge(edge="start", unit="letter", forwards=True)

    def start_back(self) -> None:
        self._hand.move_edge(edge="start", unit="letter", forwards=False)

    def start_word_on(self) -> None:
        self._hand.move_edge(edge="start", unit="word", forwards=True)

    def start_word_back(self) -> None:
        self._hand.move_edge(edge="start", unit="word", forwards=False)


def thing_of(row: object) -> Thing | None:
    """Return what a row of a list beside the text is about, anchored at the words it was read from."""
    if isinstance(row, PersonRow):
        return Thing("attendee", row.person.span)
    if isinstance(row, AgreementRow):
        return Thing("agreement", row.agreement.span)
    if isinstance(row, StatementRow):
        return Thing("statement", row.statement.span)
    return None


def title_span(page: Page) -> Span:
    """Return the words that stand for the whole readout: its title, else its first line."""
    text = page.readout.text
    if page.reading.title_at:
        return page.reading.title_at
    first = trimmed(text, Span(0, len(text)))
    end = text.find("\n", first.start)
    return Span(first.start, end if end > first.start else len(text))
