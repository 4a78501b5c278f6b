"""Measure the timeline: a part of ``python3 scripts/bench.py search``.

Every step is timed as somebody feels it, from the key or the wheel to the painted line, against one frame of 60 a
second. Counting is timed beside what plain SQL takes to count the same readings by day.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.ui.main_window import MainWindow
    from app.ui.timeline.line import LineView

STEPS, FRAME, PATIENCE = 60, 16.7, 30.0


def measure(window: MainWindow, app: QCoreApplication) -> None:
    """Print what the timeline of ``window`` takes to be counted, painted, walked, zoomed and panned."""
    from app.services import timeline
    from app.services.holdings import Wish

    searching = window.desk.session.searching
    counted = _median(lambda: timeline.line(searching, Wish()))
    plain = _median(
        lambda: searching.library.rows(
            "select date, count(*) from archive.reading where is_readout = 1 group by date"
        )
    )
    print(f"  timeline counted  {counted:8.1f} ms, on another thread (plain SQL {plain:.1f} ms)")
    window.doable["timeline"].trigger()
    strip = window.commands.timeline.strip
    _wait(app, lambda: strip.shown is not None)
    line = strip.line
    line.steps.fit()
    _told(app, line, "bars painted", lambda: None)
    _told(app, line, "bars walked", lambda: line.steps.go(forwards=False))
    _told(app, line, "zoomed in and out", _to_and_fro(line))
    line.steps.zoom(0.2)
    _told(app, line, "bars panned", lambda: line.look_at(line.days.panned(-3)))
    while not line.is_near and line.days.end - line.days.start > 15:
        line.steps.zoom(0.5)
        _wait(app, lambda: line.is_near or not line.waits)
    if line.is_near:
        _told(app, line, "meetings walked", lambda: line.steps.go(forwards=True))
        _told(app, line, "meetings panned", lambda: line.look_at(line.days.panned(0.2)))


def _to_and_fro(line: LineView) -> Callable[[], None]:
    """Return a step that zooms in, and out again the next time."""
    nearer = [True]

    def step() -> None:
        line.steps.zoom(0.8 if nearer[0] else 1.25)
        nearer[0] = not nearer[0]

    return step


def _told(app: QCoreApplication, line: LineView, name: str, step: Callable[[], object]) -> None:
    times = []
    for _ in range(STEPS):
        begun = time.perf_counter()
        step()
        line.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1e3)
        app.processEvents()
    shown = f"{median(times):8.1f} ms a step (worst {max(times):.1f}), aim < {FRAME}"
    print(f"  {name:17} {shown}")


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(7):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1e3)
    return median(times[1:])


def _wait(app: QCoreApplication, holds: Callable[[], bool]) -> None:
    until = time.perf_counter() + PATIENCE
    while not holds():
        if time.perf_counter() > until:
            raise TimeoutError("The timeline did not come.")
        app.processEvents()
