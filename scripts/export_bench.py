"""Measure whether the window goes on answering while it exports: ``python3 scripts/bench.py export``.

A text of 300,000 characters under 800 marks is exported as an annotated brief from the real window, which scrolls and
repaints that text sixty times a second meanwhile. A frame is the time from one finished painting to the next. The
same scrolling without an export stands beside it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from app.model.plan import Plan  # noqa: E402
from app.ui.composing.exporting import Exporting  # noqa: E402
from scripts.reading_bench import archive, marked  # noqa: E402

MARKS, ROUNDS = 800, 5
FRAME = 1 / 60


def main() -> None:
    """Print the figures."""
    from app.ui import application

    with tempfile.TemporaryDirectory(prefix="chancery-export-") as folder:
        home = Path(folder)
        os.environ["CHANCERY_HOME"] = folder
        app = application.made_application([])
        _, long = archive(home)
        marked(home, long, MARKS)
        window = application.opened(home / "archive.db", home / "notebook.db")
        window.resize(1440, 900)
        window.show()
        window.desk.open(long)
        app.processEvents()
        _frames(app, window, lambda: False, seconds=1.0)
        still = _frames(app, window, lambda: False, seconds=2.0)
        during: list[float] = []
        took: list[float] = []
        pages = 0
        for number in range(ROUNDS):
            ended: list[object] = []
            export = Exporting(window.desk.session, (long,), Plan(), home / f"{number}.pdf", window)
            export.done.connect(ended.append)
            export.failed.connect(ended.append)
            begun = time.perf_counter()
            export.start(window.worker)
            during += _frames(app, window, lambda found=ended: bool(found), seconds=60.0)
            took.append(time.perf_counter() - begun)
            if isinstance(ended[0], Exception):
                raise SystemExit(str(ended[0]))
            pages = ended[0].pages  # type: ignore[attr-defined]
        print(f"brief of {pages} pages, {MARKS} notes, exported in {median(took):.2f} s from the window")
        _say("frames while it exports", during)
        _say("frames otherwise", still)
        window.close()
        window.desk.session.close()


def _frames(app: QApplication, window: object, ended: object, *, seconds: float) -> list[float]:
    """Scroll and paint until ``ended`` or ``seconds`` are over; return the milliseconds from frame to frame."""
    view = window.reading.view  # type: ignore[attr-defined]
    bar, step = view.verticalScrollBar(), 0
    found: list[float] = []
    last = begun = time.perf_counter()
    while not ended() and last - begun < seconds:  # type: ignore[operator]
        while time.perf_counter() < last + FRAME:
            app.processEvents()
            time.sleep(0.0005)
        step = (step + 1) % 600
        bar.setValue(round(bar.maximum() * step / 599))
        view.viewport().repaint()
        now = time.perf_counter()
        found.append((now - last) * 1e3)
        last = now
    return found


def _say(name: str, frames: list[float]) -> None:
    frames = sorted(frames)
    late = sum(frame > 50 for frame in frames)
    p99 = frames[max(0, round(len(frames) * 0.99) - 1)]
    print(
        f"{name:34} {median(frames):6.1f} ms (p99 {p99:.1f}, worst {frames[-1]:.1f};"
        f" {late} of {len(frames)} over 50, {late / len(frames):.1%})  aim none over 50",
        flush=True,
    )


if __name__ == "__main__":
    main()
