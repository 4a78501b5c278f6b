"""Write a note: the card lies over the margin, or under its passage where there is no margin, and follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Signal

from app.ui.desk import Desk
from app.ui.saver import Saver
from app.ui.text.notes import NoteMargin
from app.ui.text.view import TextView

if TYPE_CHECKING:
    from app.ui.text.editor import NoteEditor

_FLOATING_WIDTH = 272
_NARROWEST = 212
_SHADOW = 6
_ROOM_BELOW = 8  # pixels between the card and the lower edge of the text


class Pen(NamedTuple):
    """The annotation whose note is open, and where in it one writes, as Qt counts."""

    uid: str
    qpos: int


class Writing(QObject):
    """Opens the card of one annotation at a time; what is typed goes to the saver.

    Signals: ``opening(str)`` the annotation whose card is about to open; ``removal_requested(str)`` its uid;
    ``finished()`` Esc, or Ctrl+Enter.
    """

    opening = Signal(str)
    removal_requested = Signal(str)
    finished = Signal()

    def __init__(self, view: TextView, margin: NoteMargin, *, desk: Desk, saver: Saver) -> None:
        super().__init__(view)
        self._view = view
        self._margin = margin
        self._desk = desk
        self._saver = saver
        self.card: NoteEditor | None = None

    @property
    def uid(self) -> str:
        """The annotation whose card is open, or ""."""
        return self.card.uid if self.card is not None else ""

    @property
    def pen(self) -> Pen | None:
        """Where one writes; None where no card is open."""
        if self.card is None or not self.card.uid:
            return None
        return Pen(self.card.uid, self.card.words.textCursor().position())

    def edit(self, uid: str, *, tags: bool = False) -> None:
        """Open the card of an annotation and put the keyboard into its note, or into its tags."""
        placed = self._desk.placed(uid)
        if placed is None:
            return
        self.opening.emit(uid)
        card = self._made_card()
        if card.uid != uid:
            self.close()
        card.edit(placed.annotation, known_tags=self._desk.tags())
        if placed.span:
            self._view.reveal(placed.span)
        self.follow()
        hidden = card.geometry().bottom() - self._view.height() + _ROOM_BELOW
        if hidden > 0:
            self._view.verticalScrollBar().setValue(self._view.verticalScrollBar().value() + hidden)
        card.start(tags=tags)

    def resume(self, pen: Pen) -> None:
        """Open a note again where one was writing."""
        self.edit(pen.uid)
        if self.card is not None and self.card.uid == pen.uid:
            words = self.card.words
            cursor = words.textCursor()
            cursor.setPosition(max(0, min(pen.qpos, words.document().characterCount() - 1)))
            words.setTextCursor(cursor)

    def close(self) -> None:
        """Save what was typed and fold the card away."""
        if self.uid:
            self._saver.save()
            self._fold()

    def drop(self) -> None:
        """Fold the card of an annotation that is gone away, and forget what was typed into it."""
        self._saver.forget(self.uid)
        self._fold()

    def _fold(self) -> None:
        if self.card is not None:
            self.card.close_card()
            self._margin.make_room("", 0)

    def show_colour(self) -> None:
        """Show on the card which colour its annotation has now."""
        placed = self._desk.placed(self.uid) if self.uid else None
        if self.card is not None and placed is not None:
            self.card.swatches.show_colour(placed.annotation.colour)

    def follow(self) -> None:
        """Keep the card beside its passage."""
        if self.card is None or not self.card.uid:
            return
        height = self.card.sizeHint().height()
        room = (self.card.uid, height - 2 * _SHADOW)
        if self._margin.taken != room:
            self._margin.make_room(*room)
        self.card.setGeometry(self._place(self.card.uid, height))

    def _place(self, uid: str, height: int) -> QRect:
        """Return where the card stands: over its place in the margin, or under its passage where there is none."""
        offset = self._view.verticalScrollBar().value()
        top = self._margin.top_of(uid)
        if self._view.notes_width and top is not None:
            right = self._margin.x() + self._margin.card_left + self._margin.card_width + _SHADOW
            width = max(_NARROWEST, self._margin.card_width + 2 * _SHADOW)
            return QRect(right - width, round(top - offset) - _SHADOW, width, height)
        placed = self._desk.placed(uid)
        rects = self._view.rects(placed.span) if placed and placed.span else []
        below = round(rects[-1].bottom() - offset) + 4 if rects else 8
        left = max(4, (self._view.width() - _FLOATING_WIDTH) // 2)
        return QRect(left, min(below, self._view.height() - height - 4), _FLOATING_WIDTH, height)

    def _made_card(self) -> NoteEditor:
        if self.card is None:
            from app.ui.text.editor import NoteEditor

            self.card = NoteEditor(self._view)
            self.card.note_typed.connect(self._saver.note)
            self.card.tags_typed.connect(self._saver.tags)
            self.card.colour_chosen.connect(self._desk.recolour)
            self.card.removal_requested.connect(self.removal_requested)
            self.card.resized.connect(self.follow)
            self.card.finished.connect(self.finished)
        return self.card
