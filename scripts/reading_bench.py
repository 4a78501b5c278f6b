"""Measure the reading room in the real window: ``python3 scripts/bench.py read``.

A readout of 1,500 words under 200 overlapping annotations, opened to painted panes, beside a bare QPlainTextEdit
that shows the same text with as many selections; a text of 300,000 characters under 2,000 marks, opened and scrolled;
a keystroke to the saved note; the mouse over an attendee to the lit statements.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QTextCharFormat, QTextCursor  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget  # noqa: E402

from app.archive.writer import writing  # noqa: E402
from app.model.record import Draft, Original, Provenance  # noqa: E402
from app.model.span import Span  # noqa: E402
from app.model.text import bytes_sha256, text_sha256  # noqa: E402
from app.services import annotating, reading  # noqa: E402
from app.services.session import Session  # noqa: E402
from scripts.make_corpus import drafts  # noqa: E402

ROUNDS = 9


def main() -> None:
    """Print the figures."""
    from app.ui import application

    with tempfile.TemporaryDirectory(prefix="chancery-reading-") as folder:
        home = Path(folder)
        os.environ["CHANCERY_HOME"] = folder
        app = application.made_application([])
        short, long = archive(home)
        marked(home, short, 200)
        marked(home, long, 2_000)
        window = application.opened(home / "archive.db", home / "notebook.db")
        window.resize(1440, 900)
        window.show()
        app.processEvents()
        _opening(app, window, short)
        _long(app, window, long)
        window.desk.open(short)
        app.processEvents()
        _note(app, window)
        _hover(app, window)
        window.close()
        window.desk.session.close()


def archive(home: Path) -> tuple[str, str]:
    """Make an archive of a text of 1,500 words and one of 300,000 characters; return their uids."""
    found = list(drafts(60, seed=11))
    short = _draft("\n\n".join(draft.text for draft in found[:2])[:12_000], "short.txt")
    long = _draft("\n".join(draft.text for draft in found)[:300_000], "long.txt")
    with writing(home / "archive.db") as archive:
        archive.set_uid("bench")
        for draft in (short, long, found[-1]):
            archive.add_readout(draft, received_at="2031-01-01T00:00:00Z")
    return short.uid, long.uid


def _draft(text: str, name: str) -> Draft:
    from app.intake.parse.reading import read

    data = text.encode()
    provenance = Provenance(language="en")
    original = Original(data, bytes_sha256(data), "text/plain", name, "utf-8", "utf-8")
    return Draft(original, text, text_sha256(text), provenance, read(text, provenance=provenance))


def marked(home: Path, uid: str, count: int) -> None:
    """Lay ``count`` marks of 20 to 200 letters over the readout ``uid``."""
    dice = random.Random(3)  # noqa: S311  reproducible, not secret
    with Session.open(home / "archive.db", home / "notebook.db") as session:
        page = reading.page(session, uid)
        size = len(page.readout.text)
        starts = [dice.randrange(size - 220) for _ in range(count)]
        spans = [Span(start, start + dice.randint(20, 200)) for start in starts]
        annotating.annotate_all(session, page, spans, colour="yellow")


def _opening(app: QApplication, window: object, uid: str) -> None:
    other = _another(window, uid)
    page = reading.page(window.desk.session, uid)  # type: ignore[attr-defined]
    bare = QPlainTextEdit()
    bare.resize(700, 820)
    bare.show()
    app.processEvents()
    ours, beside = [], []
    for _ in range(ROUNDS):
        window.desk.open(other)  # type: ignore[attr-defined]
        app.processEvents()
        ours.append(_timed(partial(_opened, app, window, uid)))
        bare.clear()
        app.processEvents()
        beside.append(_timed(lambda: _bare(app, bare, page)))
    bare.close()
    words = len(page.readout.text.split())
    _say(f"{words:,} words, {len(page.placed)} marks", ours, beside, "aim < 32 ms and < 2")


def _another(window: object, uid: str) -> str:
    """Return the short readout that is not ``uid``."""
    session = window.desk.session  # type: ignore[attr-defined]
    pages = [reading.page(session, one.uid) for one in reading.listing(session) if one.uid != uid]
    return min(pages, key=lambda page: len(page.readout.text)).readout.uid


def _bare(app: QApplication, bare: QPlainTextEdit, page: object) -> None:
    bare.setPlainText(page.readout.text)  # type: ignore[attr-defined]
    ground = QTextCharFormat()
    ground.setBackground(Qt.GlobalColor.yellow)
    selections = []
    for placed in page.placed:  # type: ignore[attr-defined]
        chosen = QTextEdit.ExtraSelection()
        cursor = QTextCursor(bare.document())
        cursor.setPosition(placed.span.start)
        cursor.setPosition(placed.span.end, QTextCursor.MoveMode.KeepAnchor)
        chosen.cursor, chosen.format = cursor, ground
        selections.append(chosen)
    bare.setExtraSelections(selections)
    app.processEvents()


def _long(app: QApplication, window: object, uid: str) -> None:
    view = window.reading.view  # type: ignore[attr-defined]
    begun = time.perf_counter()
    turns = [_timed(partial(_opened, app, window, uid))]
    while view.page is None:
        turns.append(_timed(app.processEvents))
    opened = (time.perf_counter() - begun) * 1e3
    bar, steps = view.verticalScrollBar(), []
    for step in range(120):
        place = round(bar.maximum() * step / 119)
        steps.append(_timed(partial(_then_painted, app, partial(bar.setValue, place))))
    print(f"{'300,000 characters, 2,000 marks':34} first screen {turns[0]:.0f} ms, all {opened:.0f}, "
          f"a turn {median(turns[1:]):.0f} (worst {max(turns[1:]):.0f}); a step {median(steps):5.1f} ms "
          f"(worst {max(steps):.1f})  aim < 100 a step")  # fmt: skip


def _note(app: QApplication, window: object) -> None:
    view = window.reading.view  # type: ignore[attr-defined]
    window.activateWindow()  # type: ignore[attr-defined]
    app.processEvents()
    view.setFocus()
    view.go_to(600)
    QTest.keyClick(view, Qt.Key.Key_H)
    QTest.keyClick(view, Qt.Key.Key_M)
    app.processEvents()
    times, synced = [], []
    for letter in "the quick brown fox jumps":
        synced.append(_timed(_synced))
        editor = app.focusWidget()
        if editor is None:
            raise SystemExit("no note is open to be written in")
        times.append(_timed(partial(_written, app, window, editor, letter)))
    if (editor := app.focusWidget()) is not None:
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    _say("keystroke to saved note", times, synced, "beside one write that the disk has taken; aim < 16 ms")


def _synced() -> None:
    """Bring one page of a file to the disk: a note costs four of these."""
    with Path(os.environ["CHANCERY_HOME"], "synced").open("wb") as file:
        file.write(os.urandom(4096))
        file.flush()
        os.fsync(file.fileno())


def _written(app: QApplication, window: object, editor: QWidget, letter: str) -> None:
    QTest.keyClicks(editor, letter)
    _saved(app, window)


def _saved(app: QApplication, window: object) -> None:
    app.processEvents()
    window.saver.save()  # type: ignore[attr-defined]
    app.processEvents()


def _hover(app: QApplication, window: object) -> None:
    people = window.attendees.list  # type: ignore[attr-defined]
    rows = [row for row in people.rows if row.can_be_chosen]
    times = []
    for number in range(16):
        row = rows[number % len(rows)] if rows else None
        times.append(_timed(partial(_then_painted, app, partial(people.pointed.emit, row))))
    _say("hover to lit statements", times, None, "aim < 16 ms")


def _opened(app: QApplication, window: object, uid: str) -> None:
    window.desk.open(uid)  # type: ignore[attr-defined]
    _painted(app)


def _then_painted(app: QApplication, do: Callable[[], object]) -> None:
    do()
    _painted(app)


def _painted(app: QApplication) -> None:
    """Let Qt deliver what is due, and with it paint what wants painting."""
    app.processEvents()


def _timed(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1e3


def _say(name: str, ours: list[float], beside: list[float] | None, aim: str) -> None:
    shown = f"{median(ours):.1f} ({min(ours):.1f}–{max(ours):.1f}) ms"
    other = f"{median(beside):.1f} ({min(beside):.1f}–{max(beside):.1f}) ms" if beside else ""
    ratio = f"{median(ours) / median(beside):6.2f}" if beside else " " * 6
    print(f"{name:34} {shown:>22} {other:>22} {ratio}  {aim}", flush=True)


if __name__ == "__main__":
    main()
