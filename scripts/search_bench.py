"""Measure searching: ``python3 scripts/bench.py search [--sizes 1000,10000,100000]``.

For archives of each size, made by ``make_corpus.py`` and kept under ``build/``: the index (time, size beside the
text), one readout added, each kind of question through the whole trip (words to hits with snippets and
speakers), beside tantivy with its own snippets and bare FTS5 with bm25 and snippet(), all in one run; then the window
itself, from a word in the field to the painted list, and its timeline (``timeline_bench``).
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts import timeline_bench  # noqa: E402
from scripts.make_corpus import made_up, write_archive  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

ROUNDS, ROWS = 7, 20


def kinds() -> dict[str, list[str]]:
    """Return questions of every kind; the made-up words are common, rare and in between by their rank."""
    word = made_up
    return {
        "rare": [word(rank) for rank in (30_000, 40_000, 50_000)],
        "common": [word(0), "stated", "cooperation"],
        "three words": [
            f"{word(3)} {word(40)} {word(100)}",
            "trade stated visa",
            f"{word(9)} energy {word(700)}",
        ],
        "phrase": [f'"{word(0)} {word(1)}"', '"energy supply"', '"working group"'],
        "prefix": ["coop*", f"{word(500)[:4]}*", f"{word(9000)[:3]}*"],
        "near": [
            f"NEAR({word(0)} {word(5)}, 10)",
            "NEAR(trade timber, 10)",
            f"NEAR({word(50)} {word(60)}, 10)",
        ],
        "field": ["verb:stressed trade", "country:XA", "date:1995..1999 customs", "act:request visa"],
        "CJK of 2": ["漁業", "半岛", "貿易"],
        "CJK of 4": ["文化交流", "安全保障", "气候变化"],
        "nothing typed": [""],
    }


def main(sizes: list[int]) -> None:
    """Print the figures for each size."""
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="chancery-search-") as home:
            _of_size(size, Path(home))


def _of_size(size: int, home: Path) -> None:
    made = ROOT / "build" / "bench" / f"corpus-{size}.db"
    if not made.exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        write_archive(made.with_suffix(".part.db"), size, seed=1)
        made.with_suffix(".part.db").rename(made)
    archive = home / "archive.db"
    shutil.copyfile(made, archive)
    print(f"\n{size:,} readouts", flush=True)
    _index(archive)
    _added(archive)
    _questions(archive, home)
    _window(archive, home)


def _index(archive: Path) -> None:
    from app.services import index_upkeep

    begun = time.perf_counter()
    count = index_upkeep.make_anew(archive)
    seconds = time.perf_counter() - begun
    text = (
        sqlite3.connect(archive).execute("select sum(length(cast(text as blob))) from readout").fetchone()[0]
    )
    folder = index_upkeep.index_folder(archive)
    held = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"  index made        {seconds:8.1f} s   {count / seconds:,.0f} readouts a second")
    print(f"  index beside text {held / text:8.2f}     {held / 1e6:.0f} of {text / 1e6:.0f} MB, aim ≤ 0.6")


def _added(archive: Path) -> None:
    """Print how long one more readout takes until it is found."""
    from app.archive.writer import writing
    from app.library.library import Library
    from app.services.searching import Searching
    from scripts.make_corpus import drafts

    library = Library(archive)
    searching = Searching(library)
    searching.search("ready")
    times = []
    for number, draft in enumerate(drafts(8, seed=99)):
        with writing(archive) as writer:
            writer.add_readout(draft, received_at="2031-01-01T00:00:00Z")
        begun = time.perf_counter()
        searching.ready()
        times.append((time.perf_counter() - begun) * 1e3)
        if not number:
            times.clear()
    library.close()
    print(f"  one more found    {median(times):8.1f} ms  (worst {max(times):.1f}), aim < 50")


def _questions(archive: Path, home: Path) -> None:
    from app.library.library import Library
    from app.services.holdings import Wish
    from app.services.searching import Searching

    library = Library(archive)
    searching = Searching(library)
    searching.search("ready")
    beside = {"tantivy": _plain_tantivy(archive), "FTS5": _plain_fts(archive, home)}
    head = "  ".join(f"{name + ' p50':>12} {'p99':>6}" for name in ("ours", *beside))
    print(f"  {'ms':15} {head}  {'counts':>8}")
    for kind, questions in kinds().items():
        line = [_quantiles([partial(searching.search, q, limit=ROWS) for q in questions])]
        line += [
            _quantiles([run for q in questions if (run := ask(q)) is not None]) for ask in beside.values()
        ]
        counts = _quantiles([partial(searching.counts, Wish(q)) for q in questions])
        cells = "  ".join(
            f"{p50:12.1f} {p99:6.1f}" if p50 is not None else f"{'–':>12} {'':6}" for p50, p99 in line
        )
        print(f"  {kind:15} {cells}  {counts[0]:8.1f}", flush=True)
    library.close()


def _quantiles(runs: list[Callable[[], object]]) -> tuple[float | None, float | None]:
    """Return median and worst of all runs, in ms; the first of each is not counted."""
    if not runs:
        return None, None
    times: list[float] = []
    for run in runs:
        run()
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            run()
            times.append((time.perf_counter() - begun) * 1e3)
    return median(times), max(times)


def _plain_tantivy(archive: Path) -> Callable[[str], Callable[[], object] | None]:
    """Return tantivy as it comes: English stems, its query language, its snippets, over the same texts."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
    index = tantivy.Index(builder.build())
    writer = index.writer(heap_size=200_000_000, num_threads=1)
    for (text,) in sqlite3.connect(archive).execute("select text from readout"):
        document = tantivy.Document()
        document.add_text("text", text)
        writer.add_document(document)
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(question: str) -> Callable[[], object] | None:
        if not question or ":" in question or "NEAR" in question or not question.isascii():
            return None
        query = index.parse_query(question, ["text"], conjunction_by_default=True, allow_regexes=True)

        def run() -> object:
            result = searcher.search(query, ROWS, count=True)
            cut = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
            return [cut.snippet_from_doc(searcher.doc(address)).to_html() for _, address in result.hits]

        return run

    return ask


def _plain_fts(archive: Path, home: Path) -> Callable[[str], Callable[[], object] | None]:
    """Return SQLite's FTS5 as it comes: porter stems, bm25, snippet(), over the same texts."""
    connection = sqlite3.connect(home / "fts.db", isolation_level=None)
    connection.execute("attach ? as archive", (str(archive),))
    connection.execute("create virtual table words using fts5 (text, tokenize = 'porter unicode61')")
    connection.execute("begin")
    connection.execute("insert into words (rowid, text) select id, text from archive.readout")
    connection.execute("commit")

    def ask(question: str) -> Callable[[], object] | None:
        if not question or ":" in question or not question.isascii():
            return None
        sql = "select rowid, snippet(words, 0, '', '', '', 20) from words where words match ? order by rank limit ?"
        return lambda: connection.execute(sql, (question, ROWS)).fetchall()

    return ask


def _settle(app: QCoreApplication, milliseconds: int) -> None:
    """Let the window be idle for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    done: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: done.append(True))
    while not done:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _window(archive: Path, home: Path) -> None:
    """Print how long the window takes from a word in the field to the painted list, and to scroll through it."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["CHANCERY_HOME"] = str(home)
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from app.ui import application

    app = QApplication.instance() or application.made_application([])
    window = application.opened(archive, home / "notebook.db")
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    listed = window.library.list
    _settle(app, 1_000)
    times: list[float] = []
    for questions in kinds().values():
        for question in questions * 3:
            begun = time.perf_counter()
            window.bar.search.setText(question)
            while window.catalogue.holdings.wish.typed.strip() != question.strip():
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # idle, as a window is
            listed.viewport().repaint()
            times.append((time.perf_counter() - begun) * 1e3)
            _settle(app, 150)
    times.sort()
    late = times[max(0, round(len(times) * 0.99) - 1)]
    print(
        f"  typed to painted  {median(times):8.1f} ms  (p99 {late:.1f}, worst {times[-1]:.1f}),"
        " aim p50 < 16, p99 < 50"
    )
    window.bar.search.setText("")
    while window.catalogue.holdings.wish.typed.strip():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _settle(app, 1_000)
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
