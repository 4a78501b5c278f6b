"""What lies over a text and under it: what is lit, found, marked, faded; painted, and set in its ink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.model.annotation import Colour, Placed
from app.model.span import Span, covered
from app.ui import theme
from app.ui.linking import NOTHING, Lit, statement_at
from app.ui.text import marks
from app.ui.text.layers import voice

if TYPE_CHECKING:
    from app.ui.text.view import TextView

_MOST_INKED = 1000  # hits of a search around the one that is shown


class Overlay:
    """The layers of one view. They are set by the view, which repaints itself."""

    def __init__(self) -> None:
        self.lit: Lit = NOTHING  # what is pointed at
        self.here: Lit = NOTHING  # the statement the caret is in
        self.wash = False  # whether what is lit is washed, too
        self.found: tuple[Span, ...] = ()
        self.found_here: Span | None = None  # the hit that is shown
        self.waiting: tuple[tuple[Span, Colour], ...] = ()
        self.current = ""  # the annotation at hand
        self.bookmarks: tuple[int, ...] = ()
        self.faded: list[Span] = []

    def paint(self, view: TextView, painter: QPainter, clip: QRectF) -> None:
        """Paint every layer that stands in ``clip``, in document coordinates."""
        tokens = theme.now()
        shown = view.shown_in(clip)
        for span in self.lit.spans if self.wash else ():
            if span.overlaps(shown):
                marks.paint_wash(painter, _in(view, span, clip), tokens["lit"])
        for span in self.found:
            if span.overlaps(shown):
                marks.paint_wash(painter, _in(view, span, clip), tokens["found"])
        self._paint_highlights(view, painter, clip, shown)
        if self.found_here is not None and self.found_here.overlaps(shown):
            marks.paint_frame(painter, _in(view, self.found_here, clip), tokens["found"], tokens["ink"])
        for start in self.bookmarks:
            if shown.holds(start):
                rects = view.rects(Span(start, start + 1))
                marks.paint_ribbon(painter, rects, view.text_left - 32, tokens["accent"])
        for lit in (self.here, self.lit):
            for span in lit.spans:
                if span.overlaps(shown):
                    _paint_bar(view, painter, span, _in(view, span, clip))

    def _paint_highlights(self, view: TextView, painter: QPainter, clip: QRectF, shown: Span) -> None:
        """Fill all highlights, then draw all strokes: an overlap hides neither."""
        tokens = theme.now()
        strokes: list[tuple[Placed, list[QRectF]]] = []
        for one in view.page.placed if view.page else ():
            if one.annotation.kind == "readout":
                continue  # it is about the whole; its title is only where it is anchored
            rects = _in(view, one.span, clip) if one.span and one.span.overlaps(shown) else []
            if rects:
                strong = one.annotation.uid == self.current
                marks.paint_fill(painter, rects, one.annotation.colour, tokens, strong=strong)
                strokes.append((one, rects))
        for one, rects in strokes:
            lane = view.stripes.lane(one.annotation.uid)
            marks.paint_stroke(painter, rects, one.annotation.colour, tokens, lane=lane)
            view.stripes.paint(painter, one, rects, strong=one.annotation.uid == self.current)
        if view.edges is not None and view.edges.overlaps(shown) and view.rects(view.edges):
            marks.paint_handles(painter, view.rects(view.edges), tokens["focus"])
        for span, colour in self.waiting:
            if span.overlaps(shown):
                marks.paint_waiting(painter, _in(view, span, clip), tokens[f"{colour}_line"])

    def ink(self, view: TextView, *, near: int = 0) -> None:
        """Set marked words in the plain text colour: a speaker's colour is too pale on some grounds."""
        look, pale = QTextCharFormat(), QTextCharFormat()
        look.setForeground(theme.now()["ink"])
        pale.setForeground(theme.now()["faded"])
        first = max(0, near - _MOST_INKED // 2)
        inked: list[QTextEdit.ExtraSelection] = []
        spans = [one.span for one in (view.page.placed if view.page else ()) if one.span]
        found = self.found[first : first + _MOST_INKED]
        inked_spans = [(span, look) for span in covered((*spans, *found))]  # overlaps are inked once
        for span, ink in (*inked_spans, *((span, pale) for span in self.faded)):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(view.document())
            cursor.setPosition(view.positions.qpos(span.start))
            cursor.setPosition(view.positions.qpos(span.end), QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, ink
            inked.append(one)
        if inked or view.extraSelections():
            view.setExtraSelections(inked)


def _in(view: TextView, span: Span, clip: QRectF) -> list[QRectF]:
    return [rect for rect in view.rects(span) if rect.top() < clip.bottom() and rect.bottom() > clip.top()]


def _paint_bar(view: TextView, painter: QPainter, span: Span, rects: list[QRectF]) -> None:
    if view.page is None:
        return
    tokens = theme.now()
    statement = statement_at(view.page.reading, span.start)
    whose = voice(view.page.reading, statement) if statement else None
    colour = tokens["joint"] if whose == -1 else tokens["muted"] if whose is None else tokens.side(whose)
    dotted = bool(statement and statement.inferred)
    marks.paint_bar(painter, rects, view.text_left - 14, colour, dotted=dotted)
