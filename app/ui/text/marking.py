"""Mark, note, tag: joins the text with its pop-over, its margin and the card a note is written on.

Selection and caret come from the view as spans; wishes go to the desk and the saver.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.model.annotation import COLOURS, Colour, Kind
from app.model.page import Page
from app.model.span import Span
from app.ui import names
from app.ui.desk import Desk
from app.ui.linking import next_start, statement_at
from app.ui.saver import Saver
from app.ui.text.hand import Hand
from app.ui.text.notes import NoteMargin
from app.ui.text.view import TextView
from app.ui.text.writing import Writing
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.ui.text.popover import Popover

_NOTHING_HERE = noop("Nothing to mark here. Select words, or go to a statement with J.")


class Thing(NamedTuple):
    """What an annotation may be about besides a passage, and the words it is anchored at."""

    kind: Kind
    span: Span


class Marking(QObject):
    """The annotating hand.

    Signals: ``current_changed(str)`` uid of the annotation at hand, or ""; ``not_begun(object)`` there is nothing to
    write on because it could not be saved, and what to call to try again.
    """

    current_changed = Signal(str)
    not_begun = Signal(object)

    def __init__(self, view: TextView, margin: NoteMargin, *, desk: Desk, saver: Saver) -> None:
        super().__init__(view)
        self._view = view
        self._margin = margin
        self._desk = desk
        self._popover: Popover | None = None
        self.current = ""
        self.hand = Hand(self, view, desk=desk)
        self.writing = Writing(view, margin, desk=desk, saver=saver)
        self.thing: Thing | None = None  # what the next wish is about, where it is not a passage of the text
        view.selected.connect(self._selection_changed)
        view.caret_moved.connect(self._caret_moved)
        view.laid_out.connect(self._follow)
        view.scrolled.connect(self._follow)
        self.writing.opening.connect(self.set_current)
        self.writing.removal_requested.connect(self._remove)
        self.writing.finished.connect(self.dismiss)
        margin.chosen.connect(self.go_to)
        margin.edit_requested.connect(self.writing.edit)
        margin.pointed.connect(self._pointed)
        view.stripe_pointed.connect(self._pointed)
        view.stripe_chosen.connect(self.go_to)

    # --- pages -----------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Begin with another readout."""
        self.writing.close()
        self.set_current("")
        self._margin.show_links(self._desk.linked())
        self._margin.show_page(page)

    def refresh(self, page: Page) -> None:
        """Show what has become of this readout's annotations."""
        self._view.refresh_marks(page)
        uids = {one.annotation.uid for one in page.placed}
        if self.writing.uid not in {*uids, ""}:
            self.writing.drop()
        if self.current not in uids:
            self.set_current("")
        self.hand.follow()
        self._margin.show_links(self._desk.linked())
        self._margin.show_page(page)
        self.writing.show_colour()

    @property
    def markable(self) -> Span | None:
        """What a mark would be put on: the selection, else the statement the caret stands in."""
        if self._view.selection is not None or self._desk.page is None:
            return self._view.selection
        statement = statement_at(self._desk.page.reading, self._view.caret)
        return statement.span if statement else None

    @property
    def touched(self) -> str:
        """The annotation at hand, or the innermost the caret stands in or just behind; "" with a selection."""
        if self._view.selection is not None or self.thing is not None:
            return ""
        if self.current:
            return self.current
        caret = self._view.caret
        around = [
            (len(one.span), one.annotation.uid)
            for one in (self._desk.page.placed if self._desk.page else ())
            if one.span is not None and one.span.start <= caret <= one.span.end
        ]
        return min(around)[1] if around else ""

    # --- wishes ----------------------------------------------------------------------------------

    def highlight(self, colour: Colour | None = None) -> str:
        """Mark the selection, recolour the annotation at hand, or mark the caret's statement; return the uid.

        Where a thing is meant (an attendee, an agreement, a statement, the readout), it is that one's mark.
        """
        thing, self.thing = self.thing, None
        if thing is not None:
            return self._mark_thing(thing, colour)
        if self._view.selection is None and self.current:
            if colour:
                self._desk.recolour(self.current, colour)
            return self.current
        span = self.markable
        if span is None:
            self._desk.said.emit(tr(_NOTHING_HERE))
            return ""
        uid = self._desk.annotate(span, colour=colour, kind=self.hand.kind_of(span))
        if uid:
            self._view.go_to(span.end)
            self.hand.take(uid)
        return uid

    def colour_by_key(self, number: int) -> None:
        """Mark or recolour with the colour of this number key."""
        self.highlight(COLOURS[number - 1])

    def note(self) -> None:
        """Write a note on the annotation at hand, or on what would be marked."""
        self._write(tags=False)

    def tag(self) -> None:
        """Tag the annotation at hand, or what would be marked."""
        self._write(tags=True)

    def remove(self) -> None:
        """Delete the annotation at hand, or that of the thing that is meant."""
        thing, self.thing = self.thing, None
        if thing is not None:
            uid = self._mark_of(thing)
            if uid:
                self._remove(uid)
            else:
                self._desk.said.emit(
                    tr("There is no annotation on this {kind}.", kind=names.thing(thing.kind))
                )
        elif self.current:
            self._remove(self.current)

    def step(self, *, forwards: bool) -> bool:
        """Go to the next or previous annotation; return whether there is one."""
        placed = [one for one in (self._desk.page.placed if self._desk.page else ()) if one.span]
        spans = [one.span for one in placed if one.span]
        at = self._here(forwards=forwards)
        target = next_start(spans, at, forwards=forwards)
        for one in placed:
            if one.span is not None and one.span == target:
                self.go_to(one.annotation.uid)
                return True
        return False

    def go_to(self, uid: str) -> None:
        """Go to the passage of an annotation and bring out its note."""
        placed = self._desk.placed(uid)
        if placed is None:
            return
        if placed.span:
            self._view.go_to(placed.span.start)
        self.hand.take(uid)

    def show_retraced(self, uid: str, span: Span | None) -> None:
        """Go where undo or redo changed something; bring out the note, where it still stands."""
        if self._desk.placed(uid) is not None:
            self.go_to(uid)
        elif span is not None:
            self._view.go_to(span.start)
            self._view.reveal(span)

    def set_current(self, uid: str) -> None:
        """Bring out one annotation, or none."""
        if uid == self.current:
            return
        self.current = uid
        self.hand.let_go()
        self._view.set_current(uid)
        self._margin.set_current(uid)
        if self.writing.uid != uid:
            self.writing.close()
        self.current_changed.emit(uid)

    def dismiss(self) -> bool:
        """Close what lies over the text, innermost first; return whether there was anything."""
        if self.writing.uid:
            self.writing.close()
            self._view.setFocus()
            return True
        if self._popover is not None and self._popover.isVisible():
            self._view.setFocus()
            self._view.go_to(self._view.caret)
            return True
        if self.current:
            self.set_current("")
            return True
        return False

    # --- inner work ------------------------------------------------------------------------------

    def _here(self, *, forwards: bool) -> int:
        placed = self._desk.placed(self.current) if self.current else None
        if placed is not None and placed.span is not None:
            return placed.span.start
        return self._view.caret - (1 if forwards else 0)

    def _mark_of(self, thing: Thing) -> str:
        """Return the annotation about a thing, or ""."""
        for one in self._desk.page.placed if self._desk.page else ():
            if one.annotation.kind == thing.kind and one.span == thing.span:
                return one.annotation.uid
        return ""

    def _mark_thing(self, thing: Thing, colour: Colour | None) -> str:
        uid = self._mark_of(thing)
        if not uid:
            uid = self._desk.annotate(thing.span, colour=colour, kind=thing.kind)
        elif colour:
            self._desk.recolour(uid, colour)
        if uid:
            self.hand.take(uid)
            self._view.reveal(thing.span)
        return uid

    def _write(self, *, tags: bool) -> None:
        failed: list[object] = []
        listening = self._desk.failed.connect(lambda error, _again: failed.append(error))
        uid = self.highlight()
        self._desk.failed.disconnect(listening)
        if uid:
            self.writing.edit(uid, tags=tags)
        elif failed:
            self.not_begun.emit(partial(self._write, tags=tags))

    def _remove(self, uid: str) -> None:
        if self.writing.uid == uid:
            self.writing.drop()
        self._desk.remove(uid)
        self._view.setFocus()

    def _selection_changed(self, span: Span | None) -> None:
        if span is None:
            if self._popover is not None:
                self._popover.hide()
            return
        rects = [self._view.on_viewport(rect) for rect in self._view.rects(span)]
        viewport = self._view.viewport()
        seen = [rect for rect in rects if rect.bottom() > 0 and rect.top() < viewport.height()]
        if not seen:
            return
        corner = viewport.pos()
        first, last = seen[0].translated(corner), seen[-1].translated(corner)
        self._made_popover().show_at(first, last, self._view.rect().adjusted(4, 4, -16, -4))

    def _caret_moved(self, position: int) -> None:
        self.hand.let_go()  # the caret has gone elsewhere: the arrow keys select again
        if self._view.textCursor().hasSelection():
            return
        around = [
            one
            for one in (self._desk.page.placed if self._desk.page else ())
            if one.span is not None and one.span.holds(position)
        ]
        if not any(one.annotation.uid == self.current for one in around):
            innermost = min(around, key=lambda one: len(one.span) if one.span else 0, default=None)
            self.set_current(innermost.annotation.uid if innermost else "")

    def _pointed(self, uid: str) -> None:
        self._view.set_current(uid or self.current)

    def _made_popover(self) -> Popover:
        if self._popover is None:
            from app.ui.text.popover import Popover

            self._popover = Popover(self._view)
            QObject.setParent(self._popover, self._view)
            self._view.setTabOrder(self._view, self._popover.swatches.buttons[0])
            self._popover.colour_chosen.connect(self._from_popover)
            self._popover.note_requested.connect(self.note)
            self._popover.tags_requested.connect(self.tag)
            self._popover.escaped.connect(self.dismiss)
        return self._popover

    def _from_popover(self, colour: Colour) -> None:
        self.highlight(colour)
        self._view.setFocus()

    def _follow(self) -> None:
        """Keep pop-over and card beside their passages."""
        if self._popover is not None and self._popover.isVisible():
            self._selection_changed(self._view.selection)
        self.writing.follow()
