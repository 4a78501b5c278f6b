"""What of a tally is shown over a window of days: bins, or the meetings themselves; and the rows of it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from app.analysis.timeline.calendar import number_of, reach_of
from app.analysis.timeline.lanes import Lanes, lanes
from app.analysis.timeline.tally import Bin, beside_known, bins
from app.ui.timeline import drawing
from app.ui.timeline.asking import MOST
from app.ui.timeline.rows import BinRow, LineRow, MarkRow
from app.ui.timeline.scene import MARK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QPoint, QRectF

    from app.analysis.timeline.window import Window
    from app.model.moment import Moment
    from app.services.asked import Kind
    from app.services.timeline import Line, Stretch
    from app.ui.timeline.scene import Scene

_PIXELS_A_MARK = 8  # in the mean; where more stand, they are counted


def days_in(window: Window) -> tuple[int, int]:
    """Return the whole days of a window."""
    return int(window.start), ceil(window.end)


def is_near(line: Line, window: Window) -> bool:
    """Return whether so few are in view that each can be shown."""
    return line.tally.between(*days_in(window)) <= max(12, int(window.width / _PIXELS_A_MARK))


def covers(stretch: Stretch | None, line: Line, window: Window) -> bool:
    """Return whether the meetings of ``stretch`` are all that there are in view."""
    extent = line.tally.extent
    if stretch is None or not stretch.whole or extent is None:
        return False
    start, end = days_in(window)
    return stretch.start <= max(start, extent[0]) and stretch.end >= min(end, extent[1])


def to_fetch(line: Line, window: Window) -> tuple[int, int]:
    """Return the days whose meetings to ask for: those in view and, where they are few, as many on each side."""
    start, end = days_in(window)
    low, high = max(window.whole[0], 2 * start - end), min(window.whole[1], 2 * end - start)
    if line.tally.between(low, high) > MOST:
        return max(window.whole[0], start), min(window.whole[1], end)
    return low, high


def laid_out(
    line: Line, window: Window, stretch: Stretch | None, *, most_lanes: int
) -> tuple[tuple[Bin, ...], Lanes | None]:
    """Return the bins in view, or the meetings in lanes where they are few and have been fetched."""
    if stretch is not None and is_near(line, window) and covers(stretch, line, window):
        return (), lanes((*stretch.moments, *_gaps_of(line, stretch)), most=most_lanes)
    found = bins(line.tally, window.unit, *days_in(window))
    if line.gaps:
        found = beside_known(found, bins(line.gap_tally, window.unit, *days_in(window)))
    return tuple(found), None


def _gaps_of(line: Line, stretch: Stretch) -> Iterator[Moment]:
    """Yield the meetings known without a text of the days that were fetched; others would crowd the lanes."""
    for one in line.gaps:
        reach = reach_of(number_of(one.date))
        if reach and reach[1] < stretch.end and reach[2] > stretch.start:
            yield one


def rows_of(scene: Scene, kind: Kind) -> list[LineRow]:
    """Return what can be stepped to of a scene."""
    if scene.lanes is None:
        return [BinRow(one, kind) for one in scene.bins]
    start, end = scene.window.start, scene.window.end
    return [MarkRow(mark) for mark in scene.lanes.marks if mark.start < end and mark.end > start]


def again(rows: Sequence[LineRow], kept: LineRow | None) -> int | None:
    """Return where ``kept`` stands among other rows, else the row that holds its first day."""
    if kept is None:
        return None
    if kept in rows:
        return rows.index(kept)
    return at_day(rows, kept.reach[0])


def at_day(rows: Sequence[LineRow], day: int) -> int | None:
    """Return the first row that holds ``day``."""
    return next((number for number, row in enumerate(rows) if row.reach[0] <= day < row.reach[1]), None)


def exact(rows: Sequence[LineRow]) -> list[int]:
    """Return the numbers of the rows that stand in a bin of their own; all where none does."""
    fine = [number for number, row in enumerate(rows) if not (isinstance(row, BinRow) and row.bin.loose)]
    return fine or list(range(len(rows)))


def begin_at(rows: Sequence[LineRow], uid: str, days: tuple[int, int] | None) -> int:
    """Return where the keyboard begins: at the readout ``uid`` of these ``days``, else at the last."""
    for number, row in enumerate(rows):
        if isinstance(row, MarkRow) and any(one.uid == uid for one in row.mark.moments):
            return number
        if isinstance(row, BinRow) and days and not row.bin.loose and row.reach[0] <= days[0] < row.reach[1]:
            return number
    return exact(rows)[-1]


def at_point(rows: Sequence[LineRow], scene: Scene, plot: QRectF, point: QPoint) -> list[int]:
    """Return the rows that stand at ``point``, the nearest first: of meetings, all that cover one another there."""
    found: list[tuple[float, int]] = []
    for number, row in enumerate(rows):
        if isinstance(row, MarkRow) and scene.lanes is not None:
            found += [
                (abs(rect.center().x() - point.x()) + rect.width(), number)
                for rect in drawing.mark_rects(plot, scene, scene.lanes, row.mark)
                if rect.adjusted(-MARK, -MARK, MARK, MARK).contains(point)
            ]
        elif isinstance(row, BinRow) and drawing.column(plot, scene, row.bin).contains(point):
            found.append((0.0, number))
    nearest = min(found)[0] if found else 0.0
    return list(dict.fromkeys(number for far, number in sorted(found) if far <= nearest + MARK))
