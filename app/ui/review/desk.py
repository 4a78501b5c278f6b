"""The walk through what is doubtful: by keyboard, one finding at a time, each settled by a new reading."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.errors import KnownError
from app.model.correction import Accepted, Correction
from app.model.page import Page
from app.model.span import Span
from app.services import reading
from app.services.reviewing import Doubt
from app.services.session import Session
from app.ui import fonts
from app.ui.review.doubt_rows import DoubtList, DoubtRow, rows_of
from app.ui.review.drafts import Drafts
from app.ui.review.form import Form
from app.ui.review.head import TextPane
from app.ui.review.keeping import Keeping, join
from app.ui.review.proposed import message_of
from app.ui.review.side import Side
from app.ui.review.steps import Step, Steps
from app.ui.review.walk import Walk, doubts_of
from app.ui.review.walked import Walked
from app.ui.review.whole import added, is_new, place_of_span, things_of
from app.ui.tongue import noop, told, tr

_KEYS = noop(
    "J K  next, previous    A  accept    C  correct    X  reject    S  skip    N  add a statement"
    "    W  add a person    Ctrl+Z  undo    Esc  back"
)


class ReviewDesk(Walked):
    """The findings at the left, the passage in the middle, the proposed reading at the right.

    What was typed into a form stays until it is saved or taken back, also when one walks on, leaves the desk
    or closes the window. Ctrl+Z takes back what was changed in the form, else the last decision.

    Signals: ``other_requested()`` the list of who may be the same; ``settled(object)`` the Change
    that a correction has made.
    """

    other_requested = Signal()
    settled = Signal(object)
    wishes: ClassVar[dict[Qt.Key, str]] = {
        **Walked.WALKING,
        Qt.Key.Key_A: "accept",
        Qt.Key.Key_Return: "accept",
        Qt.Key.Key_Enter: "accept",
        Qt.Key.Key_C: "edit",
        Qt.Key.Key_X: "reject",
        Qt.Key.Key_S: "skip",
        Qt.Key.Key_U: "restore",
        Qt.Key.Key_P: "ask_for_other",
        Qt.Key.Key_N: "add_statement",
        Qt.Key.Key_W: "add_person",
        Qt.Key.Key_Escape: "step_out",
    }

    standard: ClassVar[dict[QKeySequence.StandardKey, str]] = {
        QKeySequence.StandardKey.Undo: "undo",
        QKeySequence.StandardKey.Redo: "redo",
    }

    def __init__(
        self, session: Session, *, drafts: Drafts, passed: tuple[QKeySequence, ...], zoom: float
    ) -> None:
        super().__init__(passed=passed, other=tr("Same person, same meeting  P"), keys=tr(_KEYS))
        self._session = session
        self._steps = Steps(session, self.settled.emit)
        self._zoom = zoom
        self.walk = Walk([])
        self.page: Page | None = None
        self.setObjectName("review_desk")
        self.setAccessibleName(tr("Review"))
        self.list = DoubtList(self)
        self.text = TextPane(self)
        self.side = Side(self)
        self.view = self.text.view
        self._forms = Keeping(self, self.side, drafts, self._join_form)
        self.put_panes((self.list, 180, 0), (self.text, 320, 1), (self.side, 320, 0), widths=[236, 720, 404])
        self._join()

    def _join(self) -> None:
        self.head.other_requested.connect(self.ask_for_other)
        self.list.chosen.connect(self._choose_row)
        self.view.selected.connect(self._drawn)
        self.view.escaped.connect(self.leave)
        self.side.accept_requested.connect(self.accept)
        self.side.correct_requested.connect(self.edit)
        self.side.reject_requested.connect(self.reject)
        self.side.skip_requested.connect(self.skip)
        self.side.restore_requested.connect(self.restore)
        self.side.parser_requested.connect(self.restore_parsers)

    # --- what waits ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Say that what waits is being looked for."""
        self._show_nothing(tr("Looking for what waits …"))

    def show_doubts(self, doubts: list[Doubt]) -> None:
        """Begin the walk with the first of ``doubts``."""
        self._forms.clear()
        self.walk = Walk(doubts)
        fonts.cover("".join(doubt.title for doubt in doubts))
        self._show_current()

    def show_whole(self, page: Page, at: Span | None) -> None:
        """Begin a walk through all that is read of ``page``, with what stands at ``at`` in hand.

        Words that were selected and not read as anything begin a statement.
        """
        self._forms.clear()
        self.page = None
        self.walk = Walk(things_of(page), whole=things_of)
        self.walk.go_to(place_of_span(self.walk.doubts, at))
        fonts.cover("".join(doubt.title + doubt.finding.message for doubt in self.walk.doubts))
        self._show_current()
        if at and not any(at.overlaps(one.finding.span) for one in self.walk.doubts if one.finding.span):
            self.add_statement()
            self._drawn(at)

    # --- wishes --------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1)."""
        if self.walk.step(by):
            self._show_current(anew=False)

    def forward(self) -> None:
        """Go to the next finding."""
        self.step(1)

    def back(self) -> None:
        """Go to the finding before."""
        self.step(-1)

    def ask_for_other(self) -> None:
        """Ask for the list of who may be the same."""
        self.other_requested.emit()

    def skip(self) -> None:
        """Leave this finding for later."""
        if self.walk.put_off():
            self._show_current()
        else:
            self._show_list()

    def step_out(self) -> None:
        """Leave the form for the text, and the text for reading."""
        form, focus = self.side.form, QApplication.focusWidget()
        if form is not None and focus is not None and form.isAncestorOf(focus):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def edit(self) -> None:
        """Put the keyboard into the form."""
        if self.side.form is not None:
            self.side.form.start()

    def add_statement(self) -> None:
        """Begin a statement that was not read; what is then selected in the text are its words."""
        self._add("statements")

    def add_person(self) -> None:
        """Begin a participant who was not read."""
        self._add("participants")

    def _add(self, field: str) -> None:
        doubt = self.walk.current
        if doubt is None or self.page is None:
            return
        new = added(doubt, field)
        if new in self.walk.doubts:
            self.walk.go_to(self.walk.doubts.index(new))
        else:
            self.walk.add([new])
        self._show_current()

    def accept(self) -> None:
        """Save what the form holds; where nothing was changed, the reading stands as proposed."""
        form, page, doubt = self.side.form, self.page, self.walk.current
        if form is None or page is None or doubt is None:
            return
        if is_new(doubt) and not form.edited:
            self.banner.show_error(tr("Nothing is filled in yet. Select the words in the text."), None)
            return
        if self.walk.whole and not form.edited and doubt.finding.severity != "review":
            self._see(page)
            return
        try:
            pieces = form.pieces()
            corrections: list[Correction] = [Accepted()]
            if form.edited and pieces is None:
                corrections = form.corrections(page)
        except KnownError as error:
            self.show_error(error)
            return
        if pieces is not None:
            self._split(pieces)
        else:
            self._write(corrections)

    def _see(self, page: Page) -> None:
        """Say that what is read here is right; with the last of the text the whole reading is confirmed."""
        if self.walk.see():
            self._show_current()
        elif page.reading.confirmed:
            self._show_list()
        else:
            self._write([Accepted()])

    def reject(self) -> None:
        """Take out what was proposed."""
        form, page, doubt = self.side.form, self.page, self.walk.current
        if form is None or page is None or doubt is None:
            return
        if is_new(doubt):
            self._forms.drop(doubt)
            self.walk.drop()
            self._show_current()
            return
        try:
            corrections = form.rejections(page)
        except KnownError as error:
            self.show_error(error)
            return
        if corrections:
            self._write(corrections)

    def restore(self) -> None:
        """Show again what was proposed."""
        doubt = self.walk.current
        if doubt is not None and self.side.form is not None:
            self._forms.drop(doubt)
            self._show_current()

    def restore_parsers(self) -> None:
        """Let the parser's reading of this text stand again; what it doubts waits again."""
        doubt, page = self.walk.current, self.page
        if doubt is None or page is None:
            return
        self.banner.hide()
        try:
            page = self._steps.back_to_parser(page, self.walk.place)
        except KnownError as error:
            self.banner.show_error(told(error), self.restore_parsers)
            return
        self._forms.clear()
        self._begin_again(page)

    # --- writing -------------------------------------------------------------------------------------

    def _write(self, corrections: list[Correction]) -> None:
        """Write one reading for each correction; the last settles the finding."""
        doubt, page = self.walk.current, self.page
        if doubt is None or page is None:
            return
        self.banner.hide()
        try:
            page = self._steps.correct(page, corrections, doubt, self.walk.place)
        except KnownError as error:
            self.banner.show_error(told(error), self.accept if self.side.form else None)
            return
        self._forms.drop(doubt)
        before = len(self.walk.doubts)
        self.walk.reread(page)
        self.page = None  # its roles and colours may be others now: it is set anew
        if self.walk.whole:
            self.walk.settled += 1
            if len(self.walk.doubts) >= before - is_new(doubt):
                self.walk.see()
        self._show_current()

    def _split(self, pieces: tuple[Span, ...]) -> None:
        """Split the page at hand; what is doubtful in its pieces is met next."""
        doubt, page = self.walk.current, self.page
        if doubt is None or page is None:
            return
        self.banner.hide()
        try:
            change = self._steps.split(page, pieces, self.walk.place)
            pages = [reading.page(self._session, uid) for uid in change.readouts]
        except KnownError as error:
            self.banner.show_error(told(error), self.accept)
            return
        self._forms.drop(doubt)
        self.walk.reread(pages[0])
        self.walk.add([one for piece in pages[1:] for one in doubts_of(piece, doubt)])
        self.page = None
        self._show_current()

    # --- back and forth ------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back what was changed in the form; where nothing was, the last decision."""
        if self.side.form is None or not self.side.form.undo():
            self._retrace(self._steps.undo, again=self.undo)

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self.side.form is None or not self.side.form.redo():
            self._retrace(self._steps.redo, again=self.redo)

    def _retrace(self, walk: Callable[[], Step | None], *, again: Callable[[], None]) -> None:
        self.banner.hide()
        try:
            step = walk()
            page = reading.page(self._session, step.uid) if step else None
        except KnownError as error:
            self.banner.show_error(told(error), again)
            return
        if step is None or page is None:
            self.head.say(tr("Nothing to take back.") if again == self.undo else tr("Nothing to do again."))
            return
        self._forms.clear()
        self.walk.return_to(step.place)
        self._begin_again(page)

    def _begin_again(self, page: Page) -> None:
        """Go on with ``page`` read anew."""
        self.walk.reread(page)
        self.page = None  # its roles and colours may be others now: it is set anew
        self._show_current()

    # --- showing -------------------------------------------------------------------------------------

    def _show_current(self, *, anew: bool = True) -> None:
        """Show the finding at hand; ``anew``: the list has changed too."""
        doubt = self.walk.current
        if doubt is None:
            self._show_nothing(
                tr("Nothing waits for review.\n\nP shows who may be the same. Esc goes back to reading.")
            )
            return
        self.banner.hide()
        try:
            if self.page is None or self.page.readout.uid != doubt.uid:
                page = reading.page(self._session, doubt.uid)
                self.text.show_page(page, zoom=self._zoom)
                self.page = page
        except KnownError as error:
            self.banner.show_error(told(error), self._show_current)
            return
        self._show_form(doubt, self.page)
        if anew:
            self._show_list()
        self._show_place()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, doubt: Doubt, page: Page) -> None:
        form = self._forms.form(page, doubt)
        self.panes.show()
        self.side.show_doubt(doubt, page, form)
        try:
            self.side.allow_rejection(is_new(doubt) or form.rejection(page) is not None)
        except KnownError:
            self.side.allow_rejection(False)
        self.view.setAccessibleDescription(f"{self.side.about.text()}: {message_of(doubt.finding)}")
        if form.aim is not None or not is_new(doubt):  # what is added has no place yet: the text stays
            self.view.bring_up(form.aim)
        self.view.aim(form.aim)

    def _show_list(self) -> None:
        self.list.show_rows(rows_of(self.walk, self._forms.drafts))
        self._show_place()

    def _show_place(self) -> None:
        index = self.list.rows.index(self.walk.at)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.head.say(self.walk.told)

    def _show_nothing(self, sentence: str) -> None:
        self.page = None
        self.side.put_aside()
        self._forms.clear()
        self.list.show_rows([])
        self.show_nothing(sentence)

    def _choose_row(self, row: object) -> None:
        if isinstance(row, DoubtRow):
            self.walk.go_to(row.number)
            self._show_current(anew=False)

    # --- the form and the text -----------------------------------------------------------------------

    def _drawn(self, span: Span | None) -> None:
        if span is not None and self.side.form is not None:
            self.side.form.put_span(span)

    def _join_form(self, form: Form) -> None:
        join(form, changed=self._form_changed, aimed=self._aim, accepted=self.accept, home=self.view)

    def _form_changed(self) -> None:
        doubt = self.walk.current
        if doubt is not None and self.side.form is not None and self._forms.keep(doubt, self.side.form):
            self._show_list()
        self.side.refresh()
        if self.side.form is not None:
            self.view.aim(self.side.form.aim)

    def _aim(self, span: Span | None) -> None:
        self.view.aim(span)
        if span is not None:
            self.view.reveal(span)
            self.view.draw_target()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.page is not None:
            self.view.restyle(zoom=self._zoom)
