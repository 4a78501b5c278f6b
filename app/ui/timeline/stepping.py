"""Going about on the line: from row to row, nearer and farther, to what is opened or brushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.analysis.timeline.calendar import after, start_of
from app.analysis.timeline.tally import beside
from app.ui.timeline import laying
from app.ui.timeline.rows import BinRow, LineRow, MarkRow

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from app.ui.timeline.line import LineView


class Steps:
    """What keys, mouse and buttons ask of one line; afterwards the line tells where one is."""

    def __init__(self, line: LineView) -> None:
        self._line = line

    # --- from row to row -------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Take the keyboard; where nothing is current, the open readout is, or the last there is."""
        line = self._line
        chosen = line.currentIndex().isValid()  # Qt makes the first row current with the focus
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not chosen:
            line.begin()
        line.tell()

    def go(self, *, forwards: bool) -> None:
        """Make the next of what holds anything current (or the one before), and bring it into view."""
        line = self._line
        row, number = line.current, line.currentIndex().row() + (1 if forwards else -1)
        if row is None:
            if fine := laying.exact(line.shown_rows()):
                line.make_current(fine[0 if forwards else -1])
        elif number in range(len(line.rows)):
            line.make_current(number)
        else:
            self._step_out(row, forwards=forwards)
        line.tell()

    def _step_out(self, row: LineRow, *, forwards: bool) -> None:
        """Go on beyond what is in view."""
        line = self._line
        unit = line.scene.unit if isinstance(row, BinRow) else "day"
        tally = line.line.tally if line.line else None
        start = beside(tally, unit, start_of(unit, row.reach[0]), forwards=forwards) if tally else None
        if start is None:
            return
        window = line.days.showing(start, after(unit, start))
        if window.start != line.days.start:  # else what follows is known to a month or a year in view
            line.look_at(window)
            self._choose_day(start, otherwise=-1 if forwards else 0)

    def _choose_day(self, day: int, *, otherwise: int) -> None:
        if rows := self._line.shown_rows():
            number = laying.at_day(rows, day)
            self._line.make_current(otherwise % len(rows) if number is None else number)

    def go_to_end(self, *, last: bool) -> None:
        """Go to the first that holds anything, or to the last."""
        line = self._line
        line.look_at(line.days.panned(line.days.whole[1] if last else -line.days.whole[1]))
        if fine := laying.exact(line.shown_rows()):
            line.make_current(fine[-1 if last else 0])
        line.tell()

    def choose_at(self, point: QPoint) -> bool:
        """Make current what stands at ``point``, of several the next; return whether anything does."""
        line = self._line
        found, now = line.numbers_at(point), line.currentIndex().row()
        if found:
            line.make_current(found[(found.index(now) + 1) % len(found)] if now in found else found[0])
            line.tell()
        return bool(found)

    # --- nearer and farther ----------------------------------------------------------------------

    def zoom(self, factor: float) -> None:
        """Show ``factor`` times as many days; what is current stays where it is."""
        line, row = self._line, self._line.current
        day = sum(row.reach) / 2 if row else None
        line.look_at(line.days.zoomed(factor, around=day))
        if day is not None and line.current is None:
            self._choose_day(int(day), otherwise=0)
        line.tell()

    def fit(self) -> None:
        """Show everything."""
        self._line.look_at(self._line.days.over(*self._line.days.whole))
        self._line.tell()

    def pan(self, days: float) -> None:
        """Show later days, or earlier ones."""
        self._line.look_at(self._line.days.panned(days))
        self._line.tell()

    # --- what it is for --------------------------------------------------------------------------

    def enter_current(self) -> None:
        """Open the current meeting; look at the current bin from nearer, or where that cannot be, brush it."""
        line, row = self._line, self._line.current
        if isinstance(row, MarkRow):
            line.open(row.mark)
        elif isinstance(row, BinRow):
            nearer = line.days.over(*row.reach)
            if nearer.end - nearer.start >= line.days.end - line.days.start:
                self.toggle_brush()
                return
            line.look_at(nearer)
            if fine := laying.exact(line.shown_rows()):
                line.make_current(fine[0])
            line.tell()

    def toggle_brush(self) -> None:
        """Narrow to what is current; where the list is narrowed to it already, take that back."""
        line, row, unit = self._line, self._line.current, self._line.scene.unit
        if row is None:
            return
        wanted = row.reach
        if isinstance(row, MarkRow):
            start = start_of(unit, row.reach[0])
            wanted = (start, max(after(unit, start), row.reach[1]))
        line.brush.wish(None if line.brush.span == wanted else wanted)
        line.tell()

    def extend(self, *, forwards: bool) -> None:
        """Let the brush reach one bin on or back, from what is current."""
        line, row = self._line, self._line.current
        day = row.reach[0] if row else int(line.days.start)
        reached = line.brush.extend(line.scene.unit, day, whole=line.days.whole, forwards=forwards)
        window = line.days.showing(*reached)
        if window.start != line.days.start:
            line.look_at(window)

    def leave(self) -> None:
        """Take the brush back; where there is none, leave the line."""
        if self._line.brush.span is not None:
            self._line.brush.wish(None)
            self._line.tell()
        else:
            self._line.escaped.emit()
