"""What is to be drawn of a timeline, as one value: the same for the window, for paper and for a picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRectF

from app.analysis.timeline.calendar import Unit
from app.analysis.timeline.lanes import Lanes
from app.analysis.timeline.tally import Bin
from app.analysis.timeline.window import Window

GUTTER: Final = 76.0  # pixels at the left, for the scale or the names of the lanes
RIGHT: Final = 16.0
TOP: Final = 4.0
AXIS: Final = 20.0
LANE: Final = 16.0
RAIL: Final = 8.0  # below the bars, for what is known to a month or a year only
MARK: Final = 4.0  # radius


@dataclass(frozen=True, slots=True)
class Scene:
    """Bins, or meetings in their lanes, over a window of days; ``brush`` and ``opened`` are days, half-open."""

    window: Window
    unit: Unit
    bins: tuple[Bin, ...] = ()
    lanes: Lanes | None = None
    brush: tuple[int, int] | None = None
    opened: tuple[int, int] | None = None
    opened_uid: str = ""

    highest: int = field(init=False)  # the top of the scale
    has_rail: bool = field(init=False)  # whether there is anything that bars cannot show

    def __post_init__(self) -> None:
        # Both are asked for with every bar that is drawn.
        most = max((one.count + one.gaps for one in self.bins if not one.loose), default=0)
        object.__setattr__(self, "highest", scale_top(most))
        object.__setattr__(self, "has_rail", any(one.loose for one in self.bins))


def plot_of(frame: QRectF) -> QRectF:
    """Return where bars or lanes stand within ``frame``: between the gutter, the axis and the edges."""
    return frame.adjusted(GUTTER, TOP, -RIGHT, -AXIS)


def lanes_in(frame: QRectF) -> int:
    """Return how many lanes there is room for."""
    return max(2, int(plot_of(frame).height() // LANE))


def lane_y(plot: QRectF, lanes: Lanes, lane: int) -> float:
    """Return the middle of a lane."""
    high = plot.height() / max(1, len(lanes.names))
    return plot.top() + high * (lane + 0.5)


def scale_top(most: int) -> int:
    """Return a round number that is not below ``most``, for the top of a scale that begins at nothing."""
    power = 1
    while most > 10 * power:
        power *= 10
    steps = (10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100) if power > 1 else tuple(range(10, 110, 10))
    return next(step * power // 10 for step in steps if step * power >= most * 10)
