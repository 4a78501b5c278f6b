"""The reading pane: the page's head, its text with the note margin, and the search in this text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.model.page import Page
from app.model.span import Span
from app.ui import fonts, names, theme
from app.ui.beside.companions import CompanionLine
from app.ui.desk import Desk
from app.ui.kit.cards import draw_wrapped
from app.ui.kit.flow import Flow
from app.ui.kit.ground import fill
from app.ui.kit.label import ElidedLabel, Label
from app.ui.kit.tabbing import put_before
from app.ui.linking import made_here, next_start
from app.ui.moving.trail import LeafPlace, Place, Trail
from app.ui.panes.banner import Banner
from app.ui.panes.facts import FactStrip
from app.ui.panes.voice_bar import MadeBy, VoiceBar
from app.ui.saver import Saver
from app.ui.showing.fading import Fade, gone, kept, shown
from app.ui.showing.strip import FadeStrip
from app.ui.text.marking import Marking
from app.ui.text.notes import NoteMargin
from app.ui.text.view import TextView
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_BELOW_HEAD = 12
_SMALLER = 7  # pixels, the title of one of two texts
_ROOM_FOR_VOICES = 540  # pixels; in less, one of two texts does without the bar of voices
_LOW = 420  # pixels; a lower pane does without the bar of voices, and has a smaller title
_NOTHING_OPEN = noop("Nothing is open.\n\nChoose a readout in the library, or press Ctrl+K and type.")


class Reading(QWidget):
    """Shows one page and lets it be marked.

    Signals: ``left()`` Esc was pressed and nothing was open; ``marking_of_hits_requested()`` all that is found
    in this text is to be marked; ``mention_followed()`` what is mentioned at the
    caret was clicked; ``leaf_wished(object)`` the page (LeafPlace) that is to lie over the text, or
    None: the text itself is to be seen; ``correction_wished()`` the reading is to be looked through;
    ``menu_wished(object)`` what can be done is to be shown at a point (QPoint) of the view, or None: at the caret.
    """

    left = Signal()
    leaf_wished = Signal(object)
    marking_of_hits_requested = Signal()
    mention_followed = Signal()
    correction_wished = Signal()
    menu_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, desk: Desk, saver: Saver) -> None:
        super().__init__(parent)
        self.desk = desk
        self.saver = saver
        self.fade: Fade | None = None
        self.zoom = 1.0
        self.trail = Trail()
        self._jumps: list[tuple[int, int]] = []  # in this text, for Esc: caret and scroll
        self._walking = False
        self.leaf_place: Callable[[], LeafPlace] | None = None  # where one is in the page that lies over it
        tokens = theme.now()
        self.banner = Banner(self)
        self.title = Label("", self, font=fonts.reading(tokens.size("title"), semibold=True), wraps=True)
        self.facts = FactStrip(self)
        self.publisher = ElidedLabel("", self, font=fonts.interface(tokens.size("small")), colour="muted")
        self.publisher.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.fading = FadeStrip(self)
        self.fading.ended.connect(lambda: self.show_fade(None))
        self.also = CompanionLine(self)
        self._at_hand = False
        self._of_two = False
        self._low = False  # whether the pane is so low that the text needs the room of the head
        self.head_pad = 0  # pixels below the head, so that two texts begin level
        self.voices = VoiceBar(self)
        self.made_by = MadeBy(self)
        self.made_by.setCursor(Qt.CursorShape.PointingHandCursor)
        self.made_by.pressed.connect(self.correction_wished)
        self.view = TextView(self)
        self.margin = NoteMargin(self.view)
        self.marking = Marking(self.view, self.margin, desk=desk, saver=saver)
        self._find: QWidget | None = None
        self._lay_out()
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.view.escaped.connect(self.go_back)
        self.marking.not_begun.connect(lambda again: self.banner.keep_keys(again, back=self.view))
        self.also.changed.connect(self._order_keys)
        self.view.mention_clicked.connect(self.mention_followed)
        desk.leaving.connect(self.leave)
        self.view.laid_out.connect(self._align_head)
        self.facts.place_requested.connect(self._show_place)
        self._show_parts(page=None)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        head = QVBoxLayout()
        head.setContentsMargins(36, 16, 24, _BELOW_HEAD)
        head.setSpacing(3)
        head.addWidget(self.publisher)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addWidget(self.also)
        foot = Flow()
        foot.addWidget(self.voices)
        foot.addWidget(self.made_by)
        head.addLayout(foot)
        self._head = head
        self._column.addLayout(head)
        self._column.addWidget(self.fading)
        self._column.addWidget(self.view, 1)

    # --- pages -----------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show another readout."""
        fonts.cover(page.readout.text + page.title)
        self._jumps.clear()
        self._show_parts(page)
        self._dress_title(page)
        self.title.setText(page.title)
        self.publisher.setText(_source_line(page))
        self.facts.show_page(page)
        self.voices.show_page(page)
        self.made_by.show_page(page)
        self.view.show_page(page, zoom=self.zoom)
        self.marking.show_page(page)
        self.show_fade(self.fade if self.fade and kept(page, self.fade) else None)
        self.view.setAccessibleDescription(page.title)
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab walk the head before the text, as the eye does."""
        put_before(self.view, (*self.facts.buttons, *self.also.ways))

    def stand_as_one_of_two(self, of_two: bool) -> None:
        """Take less room for the head while another text stands beside."""
        if of_two == self._of_two:
            return
        self._of_two = of_two
        if not of_two:
            self.pad_head(0)
        page = self.desk.page
        if page is not None:
            self._dress_title(page)
            self._show_parts(page)

    def _dress_title(self, page: Page) -> None:
        size = theme.now().size("title") - (_SMALLER if self._of_two or self._low else 0)
        script = fonts.script_of(page.readout.text)
        self.title.setFont(fonts.reading(size, semibold=True, script=script))

    def pad_head(self, pixels: int) -> None:
        """Leave room below the head."""
        if pixels != self.head_pad:
            self.head_pad = pixels
            margins = self._head.contentsMargins()
            margins.setBottom(_BELOW_HEAD + pixels)
            self._head.setContentsMargins(margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page, low = self.desk.page, self.height() < _LOW
        if low != self._low:
            self._low = low
            if page is not None:
                self._dress_title(page)
                self._show_parts(page)
        elif self._of_two:
            self._show_parts(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the line above the text anew where the head has grown or shrunk; ask for the menu over it."""
        if watched is self.view and event.type() == QEvent.Type.Move:
            self.update()
        if isinstance(event, QContextMenuEvent) and self.desk.page is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_wished.emit(None if by_key else event.pos())
            return True
        return super().eventFilter(watched, event)

    def show_at_hand(self, at_hand: bool) -> None:
        """Show that of two texts this is the one the keyboard is in."""
        if at_hand != self._at_hand:
            self._at_hand = at_hand
            self.update()

    def refresh(self, page: Page) -> None:
        """Show the same readout with other annotations."""
        self.marking.refresh(page)
        self.show_fade(self.fade)

    def show_fade(self, fade: Fade | None) -> None:
        """Fade all but what ``fade`` keeps; None shows everything."""
        page = self.desk.page
        self.fade = fade if page is not None else None
        stay = kept(page, fade) if page and fade else ()
        self.view.show_faded(gone(len(page.readout.text), stay) if page and fade else [])
        self.fading.show_words(shown(page, fade) if page and fade else "", fade.key if fade else "")

    def set_zoom(self, zoom: float) -> None:
        """Set the text larger or smaller, between half and three times."""
        self.zoom = max(0.5, min(3.0, round(zoom, 2)))
        self.view.restyle(zoom=self.zoom)

    def restyle(self) -> None:
        """Set the text anew in the theme that is in force."""
        self.view.restyle(zoom=self.zoom)

    # --- going about -----------------------------------------------------------------------------

    def jump(self, span: Span, *, select: bool = False) -> None:
        """Go to ``span``; Esc comes back."""
        self.leave()
        self._jumps.append((self.view.caret, self.view.verticalScrollBar().value()))
        self.leaf_wished.emit(None)
        self.view.go_to(span.start, select=span if select else None)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_to(self, uid: str) -> Page | None:
        """Open a readout in one step: back leads to where one is now, be it a page that lies over the text.

        None where it cannot be read, which is then told.
        """
        self.leave()
        self._walking = True
        try:
            if self.desk.page is None or self.desk.page.readout.uid != uid:
                self.desk.open(uid)
        finally:
            self._walking = False
        page = self.desk.page
        if page is None or page.readout.uid != uid:
            return None
        self.leaf_wished.emit(None)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def show_passage(self, span: Span, *, select: bool = False) -> None:
        """Go to ``span`` without a trace: one has just come to this text."""
        self.view.go_to(span.start, select=span if select else None)

    def step_statement(self, *, forwards: bool) -> bool:
        """Go to the next or previous statement made here; return whether there is one."""
        page = self.desk.page
        if page is None:
            return False
        spans = [item.span for item in made_here(page.reading)]
        target = next_start(spans, self.view.caret, forwards=forwards)
        if target is None:
            return False
        self.view.go_to(target.start)
        self.view.reveal(target)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def go_back(self) -> None:
        """Close what lies over the text; else return to where one was before the last jump."""
        if self.marking.dismiss():
            return
        if self._jumps:
            caret, scroll = self._jumps.pop()
            self.view.go_to(caret)
            self.view.verticalScrollBar().setValue(scroll)
            return
        self.left.emit()

    @property
    def place(self) -> Place:
        """Where one is now."""
        page = self.desk.page
        return Place(
            page.readout.uid if page else "",
            self.view.caret,
            self.view.verticalScrollBar().value(),
            self.leaf_place() if self.leaf_place else None,
        )

    def back(self) -> bool:
        """Go to where one was before, in this text or another; return whether there is such a place."""
        return self._walk(self.trail.back(self.place))

    def forward(self) -> bool:
        """Go on to where one was before going back; return whether there is such a place."""
        return self._walk(self.trail.forward(self.place))

    def go(self, place: Place) -> None:
        """Show a place: its readout, with caret and scroll as they were, and the page that lay over it."""
        if place.uid and (self.desk.page is None or self.desk.page.readout.uid != place.uid):
            self.desk.open(place.uid)
        if self.desk.page is not None and self.desk.page.readout.uid == place.uid:
            self.view.go_to(min(place.caret, len(self.desk.page.readout.text)))
            self.view.verticalScrollBar().setValue(place.scroll)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.leaf_wished.emit(place.leaf)

    def _walk(self, place: Place | None) -> bool:
        if place is None:
            return False
        self._walking = True
        try:
            self.go(place)
        finally:
            self._walking = False
        self._jumps.clear()
        return True

    def leave(self) -> None:
        """Remember where one is, before going elsewhere."""
        if self._walking:
            return
        if self.leaf_place is not None or (self.desk.page is not None and self.view.page is not None):
            uid = self.view.page.readout.uid if self.view.page else ""
            self.trail.leave(self.place._replace(uid=uid))

    def put_above_text(self, strip: QWidget) -> None:
        """Let ``strip`` stand between the head and the text."""
        self._column.insertWidget(self._column.indexOf(self.view), strip)

    def find_words(self) -> None:
        """Open the search in this text."""
        from app.ui.panes.find_bar import FindBar

        if not isinstance(self._find, FindBar):
            self._find = FindBar(self.view, self)
            self._find.jump_requested.connect(self._show_found)
            self._find.marking_requested.connect(self.marking_of_hits_requested)
            self._column.insertWidget(self._column.indexOf(self.view), self._find)
        self._find.start(self.desk.page)

    @property
    def words_sought(self) -> str:
        """What is looked for in this text; "" where nothing is."""
        from app.ui.panes.find_bar import FindBar

        shown = isinstance(self._find, FindBar) and self._find.isVisible()
        return self._find.words if shown and isinstance(self._find, FindBar) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["paper"])
        if self.desk.page is None:
            font = fonts.interface(tokens.size("body"))
            frame = QRectF(self.rect()).adjusted(48, self.height() / 3, -48, 0)
            draw_wrapped(painter, tr(_NOTHING_OPEN), font, tokens["muted"], frame)
        else:
            fill(painter, QRect(0, self.view.y() - 1, self.width(), 1), tokens["hairline"])
        if self._at_hand:
            fill(painter, QRect(0, 0, self.width(), 3), tokens["accent"])
        painter.end()

    def _show_parts(self, page: Page | None) -> None:
        for part in (self.title, self.facts, self.publisher, self.voices, self.made_by, self.view):
            part.setVisible(page is not None)
        if self._low or (self._of_two and self.width() < _ROOM_FOR_VOICES):
            self.voices.hide()
        if self._low:
            self.made_by.hide()

    def _align_head(self) -> None:
        """Let the head begin where the text does, whatever the width."""
        margins = self._head.contentsMargins()
        if margins.left() != self.view.text_left:
            margins.setLeft(self.view.text_left)
            self._head.setContentsMargins(margins)
            self.fading.align(self.view.text_left)

    def _show_place(self, span: Span) -> None:
        self.jump(span, select=True)

    def _show_found(self, span: Span) -> None:
        self.view.reveal(span)


def _source_line(page: Page) -> str:
    """Return who published the text, and when."""
    provenance, reading = page.readout.provenance, page.reading
    publisher = reading.publisher or provenance.publisher or tr("Publisher not known")
    published = reading.published_on or provenance.published_on
    return "  ·  ".join(
        part
        for part in (
            publisher,
            tr("published {day}", day=names.day(published)) if published else "",
        )
        if part
    )
