"""Drawing a scene. Whatever is told by colour is told by place, form or a word as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.analysis.timeline.lanes import Lanes, Mark
from app.analysis.timeline.tally import Bin
from app.analysis.timeline.window import ticks
from app.ui import fonts, theme
from app.ui.timeline import words
from app.ui.timeline.scene import AXIS, GUTTER, MARK, RAIL, Scene, lane_y, plot_of

_TICKS_APART = 64.0
_LABEL = 34.0  # pixels that "2024" takes, and the short name of a month
_ALIGN_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ALIGN_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ALIGN_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and faces."""

    ground: QColor
    ink: QColor
    secondary: QColor
    muted: QColor
    hairline: QColor
    outline: QColor
    bar: QColor
    aside: QColor  # bars outside the brush
    wash: QColor
    under: QColor  # under the mouse
    focus: QColor
    small: QFont
    strong: QFont


def on_window() -> Look:
    """Return the look of the window in the theme in force."""
    tokens = theme.now()
    return Look(
        ground=tokens["surface"],
        ink=tokens["ink"],
        secondary=tokens["secondary"],
        muted=tokens["muted"],
        hairline=tokens["hairline"],
        outline=tokens["outline"],
        bar=tokens["accent"],
        aside=tokens["outline"],
        wash=tokens["lit"],
        under=tokens["sunken"],
        focus=tokens["focus"],
        small=fonts.interface(11),
        strong=fonts.interface(11, semibold=True),
    )


def on_paper() -> Look:
    """Return the look of paper: greys that a printer without colours keeps apart."""
    black, dark, grey, light, white = (QColor(*[level] * 3) for level in (0, 51, 140, 196, 255))
    return Look(
        ground=white,
        ink=black,
        secondary=black,
        muted=dark,
        hairline=light,
        outline=grey,
        bar=dark,
        aside=light,
        wash=QColor(240, 240, 240),
        under=white,
        focus=black,
        small=fonts.interface(11),
        strong=fonts.interface(11, semibold=True),
    )


def draw(
    painter: QPainter,
    frame: QRectF,
    scene: Scene,
    look: Look,
    *,
    current: Bin | Mark | None = None,
    under: Bin | Mark | None = None,
    focused: bool = False,
) -> None:
    """Draw ``scene`` into ``frame``: brush, axis, bars or lanes, what is current, and where the open readout is."""
    plot = plot_of(frame)
    painter.save()
    _draw_brush(painter, plot, scene, look)
    _draw_axis(painter, frame, plot, scene, look)
    if scene.lanes is not None:
        _draw_lanes(painter, frame, plot, scene, scene.lanes, look)
        _draw_marks(painter, plot, scene, scene.lanes, look, current=current, under=under, focused=focused)
    else:
        _draw_scale(painter, frame, plot, scene, look)
        _draw_bars(painter, plot, scene, look, current=current, under=under, focused=focused)
    _draw_edges(painter, plot, scene, look)
    _draw_open(painter, plot, scene, look)
    painter.restore()


def across(plot: QRectF, scene: Scene, start: int, end: int, *, least: float = 1.0) -> tuple[float, float]:
    """Return left and right of some days on whole pixels, ``least`` pixels apart; within the plot."""
    left, right = (plot.left() + scene.window.x(day) for day in (start, end))
    left, right = max(plot.left(), left), min(plot.right(), right)
    return float(round(left)), float(max(round(right), round(left) + least))


def _draw_brush(painter: QPainter, plot: QRectF, scene: Scene, look: Look) -> None:
    if scene.brush is None or not _seen(scene, *scene.brush):
        return
    left, right = across(plot, scene, *scene.brush)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.wash)
    painter.drawRect(QRectF(left, plot.top(), right - left, plot.height()))


def _draw_edges(painter: QPainter, plot: QRectF, scene: Scene, look: Look) -> None:
    """Draw both ends of the brush with a bar along the top between them: seen without any colour."""
    if scene.brush is None or not _seen(scene, *scene.brush):
        return
    left, right = across(plot, scene, *scene.brush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(look.focus, 2))
    painter.drawLine(QLineF(left, plot.top() + 1, right, plot.top() + 1))
    for day, x in zip(scene.brush, (left, right), strict=True):
        if scene.window.start <= day <= scene.window.end:
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))


def _draw_axis(painter: QPainter, frame: QRectF, plot: QRectF, scene: Scene, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    found = ticks(scene.window, least=_TICKS_APART)
    painter.setPen(QPen(look.outline, 1))
    painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
    painter.setPen(QPen(look.hairline, 1))
    places = [round(plot.left() + scene.window.x(one.day)) for one in found]
    painter.drawLines([QLineF(x, plot.top(), x, plot.bottom() + 4) for x in places])
    for one, x in zip(found, places, strict=True):
        year = one.unit == "year"
        if x + 4 + _LABEL > frame.right():
            continue  # there is no room for its words
        painter.setFont(look.strong if year else look.small)
        painter.setPen(look.secondary if year else look.muted)
        painter.drawText(
            QRectF(x + 4, plot.bottom() + 2, _TICKS_APART, AXIS - 4), _ALIGN_LEFT, words.tick(one)
        )


def _draw_scale(painter: QPainter, frame: QRectF, plot: QRectF, scene: Scene, look: Look) -> None:
    """Draw what the top of the bars' room stands for; the scale begins at nothing."""
    if not any(not one.loose for one in scene.bins):
        return
    painter.setPen(QPen(look.hairline, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(plot.left(), plot.top(), plot.right(), plot.top()))
    painter.setFont(look.small)
    painter.setPen(look.muted)
    gutter = QRectF(frame.left(), plot.top() - 4, GUTTER - 8, 16)
    painter.drawText(gutter, _ALIGN_RIGHT, f"{scene.highest:,}")
    painter.drawText(gutter.translated(0, _floor(plot, scene) - plot.top() - 6), _ALIGN_RIGHT, "0")


def _floor(plot: QRectF, scene: Scene) -> float:
    return plot.bottom() - (RAIL if scene.has_rail else 0.0)


def column(plot: QRectF, scene: Scene, one: Bin) -> QRectF:
    """Return the room of a bin, however high its bar is."""
    left, right = across(plot, scene, one.start, one.end)
    if one.loose:
        return QRectF(left, plot.bottom() - RAIL, right - left, RAIL)
    return QRectF(left, plot.top(), right - left, _floor(plot, scene) - plot.top())


def _draw_bars(
    painter: QPainter,
    plot: QRectF,
    scene: Scene,
    look: Look,
    *,
    current: Bin | Mark | None,
    under: Bin | Mark | None,
    focused: bool,
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    high = _floor(plot, scene) - plot.top()
    most = scene.highest
    inside: list[QRectF] = []
    aside: list[QRectF] = []
    hollow: list[QRectF] = []  # known without a text
    for one in scene.bins:
        room = column(plot, scene, one)
        if one is under:
            painter.setBrush(look.under)
            painter.drawRect(room)
        if one.loose:
            continue
        tall = max(1.0, round(high * one.count / most)) if one.count else 0.0
        gap = 1.0 if room.width() > 3 else 0.0
        bar = QRectF(room.left(), room.bottom() - tall, room.width() - gap, tall)
        (inside if _brushed(scene, one.start, one.end) else aside).append(bar)
        if one.gaps:
            top = max(2.0, round(high * one.gaps / most))
            hollow.append(QRectF(bar.left() + 0.5, bar.top() - top, bar.width() - 1, top))
    for bars, colour in ((inside, look.bar), (aside, look.aside)):
        if bars:
            painter.setBrush(colour)
            painter.drawRects(bars)
    if hollow:
        painter.setBrush(look.ground)
        painter.setPen(QPen(look.secondary, 1))
        painter.drawRects(hollow)
    _draw_rail(painter, plot, scene, look)
    if isinstance(current, Bin) and focused:
        room = column(plot, scene, current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.focus, 2))
        painter.drawRect(room.adjusted(-2, 1 if not current.loose else -1, 1, 1))


def _draw_rail(painter: QPainter, plot: QRectF, scene: Scene, look: Look) -> None:
    """Draw what is known to a month or a year only: an open bracket over all of it, below the bars."""
    painter.setPen(QPen(look.secondary, 1))
    for one in scene.bins:
        if one.loose:
            left, right = across(plot, scene, one.start, one.end, least=3)
            y = plot.bottom() - RAIL / 2
            painter.drawLine(QLineF(left + 1, y, right - 2, y))
            painter.drawLine(QLineF(left + 1, y - 2, left + 1, y + 2))
            painter.drawLine(QLineF(right - 2, y - 2, right - 2, y + 2))


def _draw_lanes(
    painter: QPainter, frame: QRectF, plot: QRectF, scene: Scene, lanes: Lanes, look: Look
) -> None:
    painter.setFont(look.small)
    metrics = QFontMetricsF(look.small)
    for number, name in enumerate(lanes.names):
        y = lane_y(plot, lanes, number)
        painter.setPen(QPen(look.hairline, 1))
        painter.drawLine(QLineF(plot.left(), round(y), plot.right(), round(y)))
        shown = metrics.elidedText(words.lane(name), Qt.TextElideMode.ElideRight, GUTTER - 20)
        painter.setPen(look.secondary)
        painter.drawText(QRectF(frame.left() + 12, y - 8, GUTTER - 20, 16), _ALIGN_RIGHT, shown)


def mark_rects(plot: QRectF, scene: Scene, lanes: Lanes, mark: Mark) -> list[QRectF]:
    """Return where a meeting stands in each of its lanes: a dot for a day, a bar for a month or a year."""
    if mark.known == "day":
        x = plot.left() + scene.window.x(mark.start + 0.5)
        left, wide = x - MARK, 2 * MARK
    else:
        left, right = across(plot, scene, mark.start, mark.end, least=2 * MARK)
        wide = right - left
    return [QRectF(left, lane_y(plot, lanes, lane) - MARK, wide, 2 * MARK) for lane in mark.lanes]


def _draw_marks(
    painter: QPainter,
    plot: QRectF,
    scene: Scene,
    lanes: Lanes,
    look: Look,
    *,
    current: Bin | Mark | None,
    under: Bin | Mark | None,
    focused: bool,
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(plot.adjusted(-MARK, 0, MARK, 0))
    shown = [mark for mark in lanes.marks if _seen(scene, mark.start, mark.end)]
    painter.setPen(QPen(look.outline, 1))
    for mark in shown:  # who met: a line from the first lane to the last
        if len(mark.lanes) > 1 and mark.known == "day":
            rects = mark_rects(plot, scene, lanes, mark)
            painter.drawLine(QLineF(rects[0].center(), rects[-1].center()))
    rings = [(under, look.secondary, 1.5), (current if focused else None, look.focus, 2.0)]
    for rect, several in _together(plot, scene, lanes, shown):
        place = _draw_mark(painter, rect, several, scene, look)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if any(moment.uid == scene.opened_uid for mark in several for moment in mark.moments):
            painter.setPen(QPen(look.ink, 1.5))
            painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)
        for ringed, colour, width in rings:
            if any(mark is ringed for mark in several):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)
    painter.setClipping(False)


_Group = tuple[QRectF, list["Mark"]]


def _together(plot: QRectF, scene: Scene, lanes: Lanes, marks: Sequence[Mark]) -> Iterator[_Group]:
    """Yield the marks of each lane with their place; those that would cover one another are one, with a number."""
    open_at: dict[int, _Group] = {}
    for mark in marks:
        for lane, rect in zip(mark.lanes, mark_rects(plot, scene, lanes, mark), strict=True):
            if mark.known != "day":
                yield rect, [mark]
                continue
            held = open_at.get(lane)
            if held is not None and rect.left() < held[0].left() + MARK + 1:
                held[1].append(mark)
                continue
            if held is not None:
                yield held
            open_at[lane] = (rect, [mark])
    yield from open_at.values()


def _draw_mark(painter: QPainter, rect: QRectF, marks: Sequence[Mark], scene: Scene, look: Look) -> QRectF:
    """Draw one meeting, or how many stand in one place; return what it covers."""
    inside = any(_brushed(scene, one.start, one.end) for one in marks)
    colour = look.bar if inside else look.aside
    held = any(one.held for one in marks)
    painter.setPen(QPen(look.ground, 1) if held else QPen(colour, 1.5))
    painter.setBrush(colour if held else look.ground)
    if len(marks) > 1:
        pill = QRectF(rect.center().x() - 8, rect.center().y() - 7, 16, 14)
        painter.drawRoundedRect(pill, 7, 7)
        painter.setFont(look.strong)
        painter.setPen(look.ground if held else colour)
        painter.drawText(pill, _ALIGN_CENTRE, str(len(marks)) if len(marks) < 100 else "…")
        return pill
    if marks[0].known == "day":
        painter.drawEllipse(rect)
        return rect
    painter.setPen(
        QPen(colour, 1.5 if held else 0.75, Qt.PenStyle.DashLine)
    )  # an open bar: on some day of this month or year
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
    return rect


def _draw_open(painter: QPainter, plot: QRectF, scene: Scene, look: Look) -> None:
    """Draw a pointer below the axis at the readout that is open."""
    if scene.opened is None or not _seen(scene, *scene.opened):
        return
    middle = sum(scene.opened) / 2
    x = plot.left() + scene.window.x(min(max(middle, scene.window.start), scene.window.end))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.ground, 1))
    painter.setBrush(look.ink)
    y = plot.bottom()
    painter.drawPolygon(QPolygonF([QPointF(x, y - 1), QPointF(x - 5, y + 8), QPointF(x + 5, y + 8)]))


def _seen(scene: Scene, start: int, end: int) -> bool:
    return start < scene.window.end and end > scene.window.start


def _brushed(scene: Scene, start: int, end: int) -> bool:
    return scene.brush is None or (start < scene.brush[1] and end > scene.brush[0])
