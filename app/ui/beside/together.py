"""Two texts scroll together: what is level in them stays level, whatever their lengths."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject, QTimer, Signal

from app.analysis.levels import Levels, levels
from app.model.span import Span
from app.ui.panes.reading import Reading
from app.ui.tongue import tr

_LINE = 28  # pixels below the upper edge: what stands there is what is being read


class Together(QObject):
    """Joins the scrolling of two texts. Signals: ``changed()`` the lock, or what it rests on."""

    changed = Signal()

    def __init__(self, first: Reading, second: Reading) -> None:
        super().__init__(second)
        self._first = first
        self._second = second
        self._levels = Levels("none", ())
        self._heights: list[tuple[float, float]] = []  # places that are level, in pixels of both documents
        self._moving = False
        self.locked = True
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.setInterval(0)  # once all that has changed is laid out
        self._begin.timeout.connect(self._begin_level)
        for reading in (first, second):
            reading.view.laid_out.connect(self._forget)
            reading.view.laid_out.connect(self._begin.start)
        # methods, no lambdas: Qt lets go of them when the second text closes
        first.view.scrolled.connect(self._first_scrolled)
        second.view.scrolled.connect(self._second_scrolled)

    @property
    def words(self) -> str:
        """What the two go by, in words for the reader."""
        number = len(self._levels.pairs)
        if self._levels.basis == "points":
            return tr("level by numbered points: {number}", number=number)
        if self._levels.basis == "passages":
            return tr("level by like passages: {number}", number=number)
        return tr("no passages that are level")

    @property
    def possible(self) -> bool:
        """Whether the two texts have places that are level."""
        return self._levels.basis != "none"

    def look_again(self) -> None:
        """Compare the texts that are open now."""
        one, other = self._first.desk.page, self._second.desk.page
        self._levels = levels(one, other) if one and other else Levels("none", ())
        self._forget()
        self.changed.emit()

    def set_locked(self, locked: bool, leading: Reading) -> None:
        """Join the two, the other going level with ``leading``, or let each go its own way."""
        self.locked = locked
        if locked:
            self.level(leading)
        self.changed.emit()

    def level(self, leading: Reading) -> bool:
        """Bring the other text level with ``leading``, locked or not; return whether that is possible."""
        if not self.possible:
            return False
        other = self._second if leading is self._first else self._first
        self._moving = True
        try:
            bar = other.view.verticalScrollBar()
            bar.setValue(self._value(leading, other))
        finally:
            self._moving = False
        return True

    def _begin_level(self) -> None:
        """Let both texts begin at one height, whatever stands in their heads."""
        panes = (self._first, self._second)
        heights = [pane.view.y() - pane.head_pad for pane in panes]
        for pane, height in zip(panes, heights, strict=True):
            pane.pad_head(max(heights) - height)

    # --- inner work ------------------------------------------------------------------------------

    def _first_scrolled(self) -> None:
        self._follow(self._first)

    def _second_scrolled(self) -> None:
        self._follow(self._second)

    def _follow(self, leading: Reading) -> None:
        if self.locked and not self._moving:
            self.level(leading)

    def _forget(self) -> None:
        self._heights = []

    def _value(self, leading: Reading, other: Reading) -> int:
        """Return the scroll of ``other`` that is level with ``leading``: between two level places, in proportion."""
        pairs = self._measured()
        if leading is self._second:
            pairs = [(second, first) for first, second in pairs]
        at = leading.view.verticalScrollBar().value() + _LINE
        place = max(1, min(len(pairs) - 1, bisect_right([here for here, _ in pairs], at)))
        (here, there), (next_here, next_there) = pairs[place - 1], pairs[place]
        share = (at - here) / (next_here - here) if next_here > here else 0.0
        return round(there + share * (next_there - there)) - _LINE

    def _measured(self) -> list[tuple[float, float]]:
        """Return the level places in pixels, from the beginnings to the ends of both; rising in both."""
        if not self._heights:
            views = self._first.view, self._second.view
            ends = [float(view.verticalScrollBar().maximum() + _LINE) for view in views]
            found = [(float(_LINE), float(_LINE))]
            for pair in self._levels.pairs:
                rects = [view.rects(Span(at, at + 1)) for view, at in zip(views, pair, strict=True)]
                if not all(rects):
                    continue
                first, second = (one[0].top() + 4 for one in rects)
                if found[-1][0] < first < ends[0] and found[-1][1] < second < ends[1]:
                    found.append((first, second))
            self._heights = [*found, (max(ends[0], found[-1][0] + 1), max(ends[1], found[-1][1]))]
        return self._heights
