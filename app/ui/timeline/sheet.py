"""The timeline as a sheet: what it shows, against what, the line, and near enough the meetings by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from app.ui import fonts, names
from app.ui.kit.cards import draw_line
from app.ui.timeline import drawing, laying, words
from app.ui.timeline.rows import LineRow, MarkRow
from app.ui.timeline.scene import AXIS, LANE, TOP, Scene, lanes_in, plot_of
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.analysis.timeline.lanes import Mark
    from app.analysis.timeline.window import Window
    from app.services.timeline import Line, Stretch

WIDE: Final = 1064.0  # pixels of the sheet: A4 across, within its margins
_TITLE, _SCOPE, _GAP, _FOOT = 30.0, 20.0, 10.0, 24.0
_BARS = 300.0  # pixels
_LANES: Final = 12
_ROW = 17.0
_COLUMNS: Final = (130.0, 250.0)  # the day, and who met


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is shown: ``title`` what is counted, ``scope`` against what, ``foot`` of which archive and when."""

    title: str
    scope: str
    foot: str
    line: Line
    window: Window
    stretch: Stretch | None
    brush: tuple[int, int] | None

    def scene(self, width: float, *, high: float) -> Scene:
        """Return the scene over a sheet of this width."""
        frame = QRectF(0, 0, width, high)
        window = self.window.resized(plot_of(frame).width())
        found, near = laying.laid_out(
            self.line, window, self.stretch, most_lanes=min(_LANES, lanes_in(frame))
        )
        return Scene(window, window.unit, found, near, self.brush)


def height_of(sheet: Sheet, width: float) -> float:
    """Return how high the whole sheet is, every meeting named."""
    scene = sheet.scene(width, high=_BARS)
    listed = len(_named(sheet, scene))
    return _TITLE + 2 * _SCOPE + _GAP + _line_height(scene) + (listed * _ROW + 12 if listed else 0) + _FOOT


def draw_sheet(painter: QPainter, frame: QRectF, sheet: Sheet) -> None:
    """Draw the sheet into ``frame``, in greys; meetings for whose names there is no room are told as a number."""
    look = drawing.on_paper()
    small = fonts.interface(12)
    painter.fillRect(frame, look.ground)
    scene = sheet.scene(frame.width(), high=_BARS)
    top = QRectF(frame.left(), frame.top(), frame.width(), _TITLE)
    draw_line(painter, sheet.title, fonts.interface(18, semibold=True), look.ink, top)
    scope = QRectF(frame.left(), top.bottom(), frame.width(), _SCOPE)
    draw_line(painter, sheet.scope, small, look.secondary, scope)
    draw_line(painter, told_of(sheet, scene), small, look.secondary, scope.translated(0, _SCOPE))
    high = _line_height(scene)
    line = QRectF(frame.left(), scope.bottom() + _SCOPE + _GAP, frame.width(), high)
    drawing.draw(painter, line, scene, look)
    rows = _named(sheet, scene)
    foot = QRectF(frame.left(), frame.bottom() - _FOOT, frame.width(), _FOOT)
    below = QRectF(frame.left(), line.bottom() + 12, frame.width(), foot.top() - line.bottom() - 12)
    _draw_rows(painter, below, rows, look, small)
    draw_line(painter, sheet.foot, small, look.muted, foot)


def told_of(sheet: Sheet, scene: Scene) -> str:
    """Return over which days the line reaches, how wide its bins are, and what it is narrowed to."""
    start, end = laying.days_in(scene.window)
    parts = [
        words.span(start, end),
        tr("each meeting by itself") if scene.lanes is not None else tr(words.BY[scene.unit]),
    ]
    if sheet.brush is not None:
        number = words.counted(sheet.line.tally.within(*sheet.brush), sheet.line.kind)
        parts.append(tr("marked: {when}, {number}", when=words.span(*sheet.brush), number=number))
    if sheet.line.gaps:
        parts.append(tr("hollow: known, no text held"))
    loose = sum(one.count for one in scene.bins if one.loose)
    if loose:
        parts.append(tr("brackets: {number} known to a month or a year only", number=f"{loose:,}"))
    return "  ·  ".join(parts)


def _line_height(scene: Scene) -> float:
    if scene.lanes is None:
        return _BARS
    return TOP + AXIS + max(2, len(scene.lanes.names)) * (LANE + 8)


def _named(sheet: Sheet, scene: Scene) -> list[Mark]:
    rows: list[LineRow] = laying.rows_of(scene, sheet.line.kind)
    return [row.mark for row in rows if isinstance(row, MarkRow)]


def _draw_rows(painter: QPainter, frame: QRectF, marks: list[Mark], look: drawing.Look, font: QFont) -> None:
    room = int(frame.height() // _ROW)
    shown = marks if len(marks) <= room else marks[: max(0, room - 1)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    first, second = _COLUMNS
    for number, mark in enumerate(shown):
        y = frame.top() + number * _ROW
        one = mark.moments[0]
        sides = tuple(dict.fromkeys(side for moment in mark.moments for side in moment.sides))
        met = " – ".join(names.country_short(side) for side in sides)
        title = one.title
        if len(mark.moments) > 1:
            title = f"{title}  ·  {names.counted(len(mark.moments), 'text')}"
        for left, wide, text in (
            (0.0, first, names.day(one.date)),
            (first, second, met),
            (first + second, frame.width() - first - second, title),
        ):
            draw_line(painter, text, font, look.secondary, QRectF(frame.left() + left, y, wide - 8, _ROW))
    if len(shown) < len(marks):
        more = tr("and further meetings: {number}", number=f"{len(marks) - len(shown):,}")
        last = QRectF(frame.left(), frame.top() + len(shown) * _ROW, frame.width(), _ROW)
        draw_line(painter, more, font, look.muted, last)
