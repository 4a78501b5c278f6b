"""The annotation at hand: the one that was asked for, whose edges the arrow keys move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.model.annotation import Kind, Placed
from app.model.span import Span
from app.ui.text.edges import Edge, Unit, moved
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.ui.desk import Desk
    from app.ui.text.marking import Marking
    from app.ui.text.view import TextView

_NO_EDGES = noop(
    "No annotation is in hand. N and P go from one to the next, O through those that overlap here."
)


class Hand:
    """Holds on to the current annotation of ``marking`` until the caret goes elsewhere."""

    def __init__(self, marking: Marking, view: TextView, *, desk: Desk) -> None:
        self._marking = marking
        self._view = view
        self._desk = desk
        self._held = False
        self._unsnapped: tuple[str, Span] | None = None  # where an annotation was before it was snapped

    def take(self, uid: str) -> None:
        """Make an annotation current because it was asked for, so that its edges can be moved."""
        self._marking.set_current(uid)
        self._held = True
        self.follow()

    def let_go(self) -> None:
        """Leave the arrow keys to the caret again."""
        self._held, self._unsnapped = False, None
        self.follow()

    def follow(self) -> None:
        """Offer the edges of the annotation at hand where they are now."""
        placed = self._desk.placed(self._marking.current) if self._held and self._marking.current else None
        offered = placed is not None and placed.annotation.kind != "readout"
        self._view.show_edges(placed.span if placed is not None and offered else None)

    def _reach(self, span: Span, *, show: Span) -> None:
        if self._desk.move_edges(self._marking.current, span, kind=self.kind_of(span)):
            self._view.reveal(show)

    def kind_of(self, span: Span) -> Kind:
        """Return what a mark on ``span`` is about: exactly a statement is that statement."""
        page = self._desk.page
        whole = page is not None and any(item.span == span for item in page.reading.statements)
        return "statement" if whole else "passage"

    def _overlapping(self) -> list[Placed]:
        """Return the annotations around the caret, or around the one at hand, the innermost first."""
        placed = [one for one in (self._desk.page.placed if self._desk.page else ()) if one.span is not None]
        caret = self._view.caret
        found = [one for one in placed if one.span is not None and one.span.holds(caret)]
        at_hand = next((one.span for one in placed if one.annotation.uid == self._marking.current), None)
        if len(found) < 2 and at_hand is not None:
            found = [one for one in placed if one.span is not None and one.span.overlaps(at_hand)]
        return sorted(found, key=lambda one: (len(one.span or ()), one.annotation.uid))

    def move_edge(self, *, edge: Edge, unit: Unit, forwards: bool) -> None:
        """Move an edge of the annotation at hand."""
        page, span = self._desk.page, self._view.edges
        if page is None or span is None:
            self._desk.said.emit(tr(_NO_EDGES))
            return
        to = moved(page.readout.text, span, edge=edge, unit=unit, forwards=forwards)
        if to is not None:
            self._reach(to, show=Span(to.end - 1, to.end) if edge == "end" else Span(to.start, to.start + 1))

    def snap(self) -> None:
        """Grow the annotation at hand to its whole words, its clause, its statement; then back to what it was."""
        from app.model.snapping import next_stretch

        page, span, uid = self._desk.page, self._view.edges, self._marking.current
        if page is None or span is None:
            self._desk.said.emit(tr(_NO_EDGES))
            return
        kept = self._unsnapped[1] if self._unsnapped and self._unsnapped[0] == uid else span
        statements = (item.span for item in page.reading.statements)
        to = next_stretch(page.readout.text, span, statements) or kept
        self._unsnapped = (uid, kept)
        if to == span:
            self._desk.said.emit(tr("There is no larger stretch here."))
            return
        self._reach(to, show=to)
        self._unsnapped = (uid, kept)

    def cycle(self) -> None:
        """Take the next of the annotations that overlap here in hand, the innermost first."""
        here = self._overlapping()
        uids = [one.annotation.uid for one in here]
        if not uids:
            self._desk.said.emit(tr("No annotation is here."))
            return
        if len(uids) == 1:
            self._desk.said.emit(tr("Only one annotation is here."))
        self.take(
            uids[(uids.index(self._marking.current) + 1) % len(uids)]
            if self._marking.current in uids
            else uids[0]
        )
