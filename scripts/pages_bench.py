"""Measure pages: ``python3 scripts/bench.py pages [--sizes 1000,10000,100000]``.

For archives of each size, made by ``make_corpus.py`` and kept under ``build/``: the page of the person who is named
most, and of the pair of countries that met most, in the real window: from the wish to the painted head, to the
painted rows, and until all of it is there; beside it, in the same run, a readout opened in the same window.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.make_corpus import write_archive  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.leaves.listing import ListLeaf
    from app.ui.main_window import MainWindow

ROUNDS = 7
AIM_MS = 100


def main(sizes: list[int]) -> None:
    """Print the figures for each size."""
    for size in sizes:
        made = ROOT / "build" / "bench" / f"corpus-{size}.db"
        if not made.exists():
            made.parent.mkdir(parents=True, exist_ok=True)
            write_archive(made.with_suffix(".part.db"), size, seed=1)
            made.with_suffix(".part.db").rename(made)
        with tempfile.TemporaryDirectory(prefix="chancery-pages-") as home:
            archive = Path(home) / "archive.db"
            shutil.copyfile(made, archive)
            print(f"\n{size:,} readouts", flush=True)
            measure(archive, Path(home))


def measure(archive: Path, home: Path) -> None:
    """Print how quickly the pages of ``archive`` open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["CHANCERY_HOME"] = str(home)
    from PySide6.QtWidgets import QApplication

    from app.ui import application

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else application.made_application([])
    window = application.opened(archive, home / "notebook.db")
    window.resize(1440, 900)
    window.show()
    while window.desk.page is None:
        app.processEvents()
    library = window.desk.session.library
    (uid, named), *_ = library.rows(
        "select person.uid, count(*) from archive.participant join archive.person on person.id = person_id"
        " group by person_id order by 2 desc limit 1"
    )
    (first, second, met), *_ = library.rows(
        "select one.side, other.side, count(distinct one.reading_id) from archive.participant one"
        " join archive.participant other on other.reading_id = one.reading_id and other.side > one.side"
        " where one.role = 'principal' and other.role = 'principal'"
        " group by 1, 2 order by 3 desc limit 1"
    )
    pages = window.commands.pages
    _told(app, window, f"person, {named:,} texts", lambda: pages.open_person(uid))
    _told(app, window, f"pair, {met:,} texts", lambda: pages.open_pair(first, second))
    others = library.rows("select uid from archive.readout order by id desc limit ?", (ROUNDS + 1,))
    times = []
    for (uid,) in others:
        begun = time.perf_counter()
        window.desk.open(uid)
        window.reading.view.viewport().repaint()
        times.append((time.perf_counter() - begun) * 1e3)
    print(f"  beside it: a readout opened  {median(times):12.1f} ms")
    window.close()
    window.desk.session.close()


def _told(app: QApplication, window: MainWindow, name: str, wish: Callable[[], object]) -> None:
    heads, rows, whole = [], [], []
    leaves = window.commands.leaves
    for _ in range(ROUNDS):
        leaves.forget()
        begun = time.perf_counter()
        wish()
        leaf: ListLeaf = leaves.shown  # type: ignore[assignment]
        leaf.head.repaint()
        heads.append((time.perf_counter() - begun) * 1e3)
        _until(app, lambda: bool(len(leaf.list.rows)))  # noqa: B023 - asked before the next round
        leaf.list.viewport().repaint()
        rows.append((time.perf_counter() - begun) * 1e3)
        _until(app, lambda: all(one.number != "…" for one in leaf.list.sections.sections))  # noqa: B023
        whole.append((time.perf_counter() - begun) * 1e3)
    print(
        f"  {name:28} head {median(heads):6.1f} ms, rows {median(rows):6.1f} ms (worst {max(rows):.1f}),"
        f" all {median(whole):7.1f} ms; aim: rows < {AIM_MS}"
    )


def _until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Wait as the event loop does: a loop that only asks would take Python's lock from the worker."""
    from PySide6.QtCore import QEventLoop

    while not holds():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [1000])
