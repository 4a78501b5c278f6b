"""Measure searching: ``python3 scripts/bench.py search [--sizes 1000,10000,100000]``.

For archives of each size, made by ``make_corpus.py`` and kept under ``build/``: the index (time, size beside the
text), one readout added, each kind of question through the whole trip (words to hits with snippets and
speakers), beside tantivy with its own snippets, bare FTS5 with bm25 and snippet(), and Xapian where it is to be had
(``search_peers``), all in one run; what goes through all that is found; then the window itself
(``search_window_bench``), and how all of it grows with the size.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts import search_window_bench  # noqa: E402
from scripts.make_corpus import made_up, write_archive  # noqa: E402
from scripts.search_peers import ROWS, peers  # noqa: E402

ROUNDS = 7


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
    """Print the figures for each size, and how they grow with it."""
    grown: dict[int, dict[str, str]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="chancery-search-") as home:
            grown[size] = _of_size(size, Path(home))
    if len(grown) < 2:
        return
    print(f"\n{'growth':22}" + "".join(f"{size:>14,}" for size in grown))
    for name in dict.fromkeys(name for figures in grown.values() for name in figures):
        print(f"  {name:20}" + "".join(f"{figures.get(name, '–'):>14}" for figures in grown.values()))


def _of_size(size: int, home: Path) -> dict[str, str]:
    made = ROOT / "build" / "bench" / f"corpus-{size}.db"
    if not made.exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        write_archive(made.with_suffix(".part.db"), size, seed=1)
        made.with_suffix(".part.db").rename(made)
    archive = home / "archive.db"
    shutil.copyfile(made, archive)
    print(f"\n{size:,} readouts", flush=True)
    figures = _index(archive)
    figures["one more found, ms"] = _added(archive)
    figures |= _questions(archive, home)
    figures |= _whole(archive, home)
    search_window_bench.first_searches(archive, home)
    painted = search_window_bench.measure(archive, home, kinds())
    return {**figures, "typed to painted, ms": f"{painted:.1f}"}


def _index(archive: Path) -> dict[str, str]:
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
    return {"index made, s": f"{seconds:.1f}", "index beside text": f"{held / text:.2f}"}


def _added(archive: Path) -> str:
    """Print and return how long one more readout takes until it is found."""
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
    return f"{median(times):.1f}"


def _questions(archive: Path, home: Path) -> dict[str, str]:
    """Print each kind of question through the whole trip beside the peers; return our medians."""
    from app.library.library import Library
    from app.services.holdings import Wish
    from app.services.searching import Searching

    library = Library(archive)
    searching = Searching(library)
    searching.search("ready")
    beside = peers(archive, home)
    head = "  ".join(f"{name + ' p50':>12} {'p99':>6}" for name in ("ours", *beside))
    print(f"  {'ms':15} {head}  {'counts':>8}")
    figures = {}
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
        figures[f"{kind}, ms"] = f"{line[0][0]:.1f}"
    library.close()
    return figures


class _Enough(Exception):
    """What is stopped has been stopped."""


def _whole(archive: Path, home: Path) -> dict[str, str]:
    """Print what goes through all that is found: a keyword's lines and counts, and a table; and how soon it stops."""
    from app.library.library import Library
    from app.services import kwic, result_table
    from app.services.holdings import Wish
    from app.services.searching import Searching

    library = Library(archive)
    searching, wish = Searching(library), Wish("stated")
    begun = time.perf_counter()
    found = kwic.gathered(searching, wish)
    gathered = time.perf_counter() - begun
    begun = time.perf_counter()
    counts = kwic.counted(searching, wish)
    counted = time.perf_counter() - begun
    begun = time.perf_counter()
    rows = result_table.write(searching, wish, home / "found.csv")
    written = time.perf_counter() - begun
    stops = [
        _stopped(lambda tell: kwic.counted(searching, wish, tell=lambda *_: tell())),
        _stopped(lambda tell: result_table.write(searching, wish, home / "part.csv", tell=lambda *_: tell())),
    ]
    library.close()
    print(
        f"  in context        {gathered:8.2f} s   {len(found.lines):,} lines of {found.texts:,} texts shown"
    )
    print(f"  all lines counted {counted:8.1f} s   {counts.lines:,} lines in {found.total:,} texts")
    print(f"  all found as CSV  {written:8.1f} s   {rows:,} rows; stopped within {max(stops):.0f} ms")
    return {
        "in context, s": f"{gathered:.2f}",
        "all counted, s": f"{counted:.1f}",
        "as CSV, s": f"{written:.1f}",
    }


def _stopped(work: Callable[[Callable[[], None]], object]) -> float:
    """Return the longest time between two moments at which ``work`` can be stopped, until it is; in ms."""
    moments: list[float] = [time.perf_counter()]

    def tell() -> None:
        moments.append(time.perf_counter())
        if len(moments) > 20:
            raise _Enough

    with suppress(_Enough):
        work(tell)
    return max(after - before for before, after in pairwise(moments)) * 1e3 if len(moments) > 1 else 0.0


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
