"""Paint what lies under and on the text: lit statements, hits, highlights with a stroke of their own.

Each colour has its own stroke as well, so that the five stay apart in greyscale and for every eye.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.model.annotation import COLOURS, Colour, Placed
from app.ui.theme import Theme

STROKES: dict[Colour, Qt.PenStyle] = {
    "yellow": Qt.PenStyle.SolidLine,
    "green": Qt.PenStyle.DashLine,
    "blue": Qt.PenStyle.DotLine,
    "pink": Qt.PenStyle.DashDotLine,
    "orange": Qt.PenStyle.SolidLine,  # drawn double
}


def stroke(painter: QPainter, colour: Colour, line: QColor, left: QPointF, length: float) -> None:
    """Draw the stroke that belongs to ``colour`` from ``left``, ``length`` pixels long."""
    painter.setPen(_pen(colour, line.rgba()))
    painter.drawLine(left, left + QPointF(length, 0))
    if colour == "orange":
        painter.drawLine(left + QPointF(0, 2.4), left + QPointF(length, 2.4))


@lru_cache(maxsize=32)
def _pen(colour: Colour, line: int) -> QPen:
    """Return the pen of a stroke, made once: a page of many marks draws hundreds."""
    pen = QPen(QColor.fromRgba(line), 1.6)
    pen.setStyle(STROKES[colour])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if colour in {"green", "blue", "pink"}:
        pen.setDashPattern({"green": [5, 2.5], "blue": [1.2, 1.8], "pink": [6, 2, 1.2, 2]}[colour])
    return pen


def key_of(colour: Colour) -> int:
    """Return the number key that stands for ``colour``."""
    return COLOURS.index(colour) + 1


def lanes(placed: tuple[Placed, ...]) -> dict[str, int]:
    """Return for each annotation how many strokes lie above its own where it overlaps others."""
    found: dict[str, int] = {}
    ends: list[int] = []  # by lane: where what lies in it ends
    for one in placed:
        if one.span is None:
            continue
        start = one.span.start
        for lane, end in enumerate(ends):
            if end <= start:
                ends[lane] = one.span.end
                break
        else:
            lane = len(ends)
            ends.append(one.span.end)
        found[one.annotation.uid] = lane
    return found


def paint_wash(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    """Fill ``rects`` softly: a lit passage."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 2), 3, 3)


def paint_frame(painter: QPainter, rects: list[QRectF], ground: QColor, edge: QColor) -> None:
    """Frame ``rects`` heavily: the one hit that is shown among many, also where a highlight lies."""
    painter.setPen(QPen(edge, 2))
    painter.setBrush(ground)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-3.5, -2.5, 3.5, 2.5), 3, 3)


def paint_waiting(painter: QPainter, rects: list[QRectF], edge: QColor) -> None:
    """Frame ``rects`` in broken lines: a mark of an earlier text would stand here, nobody has said so yet."""
    pen = QPen(edge, 1.4)
    pen.setDashPattern([3, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-2.5, -0.5, 2.5, 1.5), 3, 3)


def paint_fill(painter: QPainter, rects: list[QRectF], colour: Colour, theme: Theme, *, strong: bool) -> None:
    """Fill a highlight; where highlights overlap, the fills show through one another."""
    ground = QColor(theme[colour])
    ground.setAlpha(255 if strong else 190)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 1), 2, 2)


def paint_stroke(painter: QPainter, rects: list[QRectF], colour: Colour, theme: Theme, *, lane: int) -> None:
    """Underline a highlight in its own manner, below the strokes of those it overlaps."""
    line = theme[f"{colour}_line"]
    for rect in rects:
        stroke(
            painter,
            colour,
            line,
            QPointF(rect.left() - 1.5, rect.bottom() + 0.5 + lane * 4),
            rect.width() + 3,
        )


def paint_bar(painter: QPainter, rects: list[QRectF], x: float, colour: QColor, *, dotted: bool) -> None:
    """Mark lines in the gutter: whose statement this is; dotted where the speaker was inferred."""
    if not rects:
        return
    pen = QPen(colour, 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dotted:
        pen.setDashPattern([0.1, 1.9])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, rects[0].top() + 2), QPointF(x, rects[-1].bottom() - 1))


def crowded(placed: tuple[Placed, ...]) -> frozenset[str]:
    """Return the annotations that overlap another: their strokes may be hard to tell apart."""
    found: set[str] = set()
    open_: list[tuple[int, str]] = []
    for one in placed:
        if one.span is None or one.annotation.kind == "readout":
            continue
        open_ = [(end, uid) for end, uid in open_ if end > one.span.start]
        found.update(uid for _, uid in open_)
        if open_:
            found.add(one.annotation.uid)
        open_.append((one.span.end, one.annotation.uid))
    return frozenset(found)


def stripe_x(text_left: int, lane: int) -> float:
    """Return where the stripe of a lane stands in the gutter; many lanes share the last place."""
    return max(3.5, text_left - 20.5 - 5 * lane)


def paint_stripe(
    painter: QPainter, rects: list[QRectF], x: float, colour: Colour, theme: Theme, *, strong: bool
) -> None:
    """Draw the lines an annotation covers as a stripe in the gutter, in the manner of its own stroke."""
    painter.save()
    painter.translate(x, rects[0].top() + 2)
    painter.rotate(90)
    length = rects[-1].bottom() - rects[0].top() - 3
    if strong:
        painter.fillRect(QRectF(0, -2, length, 4), theme[f"{colour}_line"])
    else:
        stroke(painter, colour, theme[f"{colour}_line"], QPointF(0, 0), length)
    painter.restore()


def paint_handles(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    """Show that both edges of a passage can be moved."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour)
    for rect, x, y in ((rects[0], rects[0].left() - 2, -3.0), (rects[-1], rects[-1].right() + 2, 0.0)):
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1))
        painter.drawEllipse(QPointF(x, rect.top() if y else rect.bottom() + 2), 2.5, 2.5)


def paint_ribbon(painter: QPainter, rects: list[QRectF], x: float, colour: QColor) -> None:
    """Mark a line in the gutter as one to come back to."""
    if not rects:
        return
    top = rects[0].top() + 3
    shape = [(0, 0), (9, 0), (9, 14), (4.5, 10), (0, 14)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([QPointF(x + right, top + down) for right, down in shape])
