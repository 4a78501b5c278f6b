"""Stripes in the gutter: where annotations overlap, one for each, to be told apart, pointed at and clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.model.annotation import Placed
from app.ui import names, theme
from app.ui.text import marks
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.text.view import TextView

_NEAR = 3  # pixels


class Stripes:
    """The stripes of one text view."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._placed: tuple[Placed, ...] = ()
        self._lanes: dict[str, int] = {}
        self._crowded: frozenset[str] = frozenset()
        self.pointed = ""  # whose stripe is under the mouse

    def arrange(self, placed: tuple[Placed, ...]) -> None:
        """Give each annotation its lane."""
        self._placed = placed
        self._lanes = marks.lanes(placed)
        self._crowded = marks.crowded(placed)

    def renew(self, placed: tuple[Placed, ...]) -> None:
        """Take the same annotations with other notes."""
        self._placed = placed

    def lane(self, uid: str) -> int:
        """Return how many strokes lie above that of ``uid`` where it overlaps others."""
        return self._lanes.get(uid, 0)

    def at(self, point: QPointF) -> str:
        """Return the annotation whose stripe is at a point of the viewport, or ""."""
        view = self._view
        if not self._crowded or point.x() > view.text_left - 17:
            return ""
        y = point.y() + view.verticalScrollBar().value()
        near: dict[float, str] = {}
        for one in self._placed:
            uid = one.annotation.uid
            away = abs(marks.stripe_x(view.text_left, self.lane(uid)) - point.x())
            if uid in self._crowded and one.span and away <= _NEAR:
                rects = view.rects(one.span)
                if rects and rects[0].top() <= y <= rects[-1].bottom():
                    near.setdefault(away, uid)
        return near[min(near)] if near else ""

    def told(self, uid: str) -> str:
        """Return what a stripe stands for: tags, note, who made it and when, and when it was changed."""
        one = next((each.annotation for each in self._placed if each.annotation.uid == uid), None)
        if one is None:
            return ""
        made, changed = (names.day(moment[:10]) for moment in (one.created_at, one.modified_at))
        who = f"{one.author}, {made}" + (
            tr(", changed {changed}", changed=changed) if changed != made else ""
        )
        return "\n".join(part for part in ("  ".join(one.tags), one.note[:200], who) if part)

    def paint(self, painter: QPainter, one: Placed, rects: list[QRectF], *, strong: bool) -> None:
        """Draw the stripe of an annotation, if it has one, beside the lines ``rects``."""
        uid = one.annotation.uid
        if uid in self._crowded:
            x = marks.stripe_x(self._view.text_left, self.lane(uid))
            marks.paint_stripe(painter, rects, x, one.annotation.colour, theme.now(), strong=strong)
