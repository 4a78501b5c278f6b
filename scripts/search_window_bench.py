"""Measure searching in the window itself: a part of ``python3 scripts/bench.py search``.

From a word in the field to the painted list: the very first one of a session, in processes of their own, and
every kind of question later; then scrolling through the list, and its timeline (``timeline_bench``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from scripts import timeline_bench

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SESSIONS, WAITS_MS = 5, (0, 500)  # processes; after the first paint
_FIRST = """
import sys
from pathlib import Path
from scripts.search_window_bench import first
first(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
"""


def first_searches(archive: Path, home: Path) -> None:
    """Print how long the first search of a session takes, at once and half a second after the first paint."""
    (home / "window.ini").write_text("[window]\nwelcomed=true\n", encoding="utf-8")
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "CHANCERY_HOME": str(home)}
    environment["PYTHONPATH"] = str(ROOT)
    for wait in WAITS_MS:
        times = []
        for _ in range(SESSIONS):
            done = subprocess.run(
                [sys.executable, "-c", _FIRST, str(archive), str(home), str(wait)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            )
            times.append(float(done.stdout))
        when = f"{wait} ms after the paint" if wait else "at once"
        print(f"  first of a session{median(times):8.1f} ms, {when} (worst {max(times):.1f}), aim < 50")


def first(archive: Path, home: Path, wait: int) -> None:
    """Open the window, wait, search, and print how long it took until the list was painted; in ms."""
    from app.ui import application

    app = application.made_application([])
    window = application.opened(archive, home / "notebook.db")
    window.resize(1280, 800)
    window.show()
    while window.desk.page is None:
        app.processEvents()
    window.reading.view.viewport().repaint()
    if wait:
        settle(app, wait)
    print(_typed(app, window, "trade stated visa"))
    window.close()
    window.desk.session.close()


def settle(app: QCoreApplication, milliseconds: int) -> None:
    """Let the window be idle for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    done: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: done.append(True))
    while not done:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _typed(app: QCoreApplication, window: MainWindow, question: str) -> float:
    """Return the milliseconds from a question in the field to the painted list."""
    from PySide6.QtCore import QEventLoop

    begun = time.perf_counter()
    window.bar.search.setText(question)
    while window.catalogue.holdings.wish.typed.strip() != question.strip():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # idle, as a window is
    window.library.list.viewport().repaint()
    return (time.perf_counter() - begun) * 1e3


def measure(archive: Path, home: Path, kinds: dict[str, list[str]]) -> float:
    """Print how long the window takes from a word in the field to the painted list; return the median, in ms."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["CHANCERY_HOME"] = str(home)
    from PySide6.QtWidgets import QApplication

    from app.ui import application

    app = QApplication.instance() or application.made_application([])
    window = application.opened(archive, home / "notebook.db")
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    listed = window.library.list
    settle(app, 1_000)
    times: list[float] = []
    for questions in kinds.values():
        for question in questions * 3:
            times.append(_typed(app, window, question))
            settle(app, 150)
    times.sort()
    late = times[max(0, round(len(times) * 0.99) - 1)]
    print(
        f"  typed to painted  {median(times):8.1f} ms  (p99 {late:.1f}, worst {times[-1]:.1f}),"
        " aim p50 < 16, p99 < 50"
    )
    _typed(app, window, "")
    settle(app, 1_000)
    bar, steps, due = listed.verticalScrollBar(), [], time.perf_counter()
    for step in range(600):
        while time.perf_counter() < due:  # one frame after the other, and between them whatever there is
            app.processEvents()
            time.sleep(0.0005)
        begun = time.perf_counter()
        bar.setValue(round(bar.maximum() * step / 599))
        listed.viewport().repaint()
        steps.append((time.perf_counter() - begun) * 1e3)
        due = max(due + 1 / 60, time.perf_counter() - 1 / 60)
    over = sum(step > 1e3 / 60 for step in steps)
    print(
        f"  scrolled          {median(steps):8.1f} ms a step (worst {max(steps):.1f}, {over} of {len(steps)} over"
        " 16.7), aim < 16.7"
    )
    timeline_bench.measure(window, app)
    window.close()
    window.desk.session.close()
    return median(times)
