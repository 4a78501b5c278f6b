"""Measure: ``python3 scripts/bench.py [--rounds N] [NAME …]``.

Every figure is printed beside something measured in the same run, because machines differ and drift: the
ratio is what to quote. Rounds alternate (ours, the other, ours, the other …); the median is shown with the
smallest and the largest. Names: start, memory, brief, long, parse, carry, read, export; without a name all of
them. ``search`` and ``pages`` are asked for by name: they make archives of the ``--sizes`` given first.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READOUT = ROOT / "resources" / "readouts" / "2017-07-07-japan-rok-summit-meeting.txt"

# A window counts as painted at the end of the turn of the event loop in which it (ours: the text in it) was painted.
# It is ready when nothing more happens of itself for 20 ms.
WATCH = """
import os, resource, time
def first_paint(painted):
    from PySide6.QtWidgets import QApplication
    begun = time.monotonic()
    while not painted:
        QApplication.processEvents()
        if time.monotonic() - begun > 30:
            raise SystemExit("nothing was painted")
    first = ready = time.monotonic_ns()
    used = resource.getrusage(resource.RUSAGE_SELF)
    resident = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))
    while time.monotonic_ns() - ready < 20e6:
        begun = time.process_time_ns()
        QApplication.processEvents()
        if time.process_time_ns() - begun > 0.5e6:
            ready = time.monotonic_ns()
    print(first, resident, ready, used.ru_utime + used.ru_stime, flush=True)
    os._exit(0)
"""
BARE = (
    WATCH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
painted = []
class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        painted.append(self)
app = QApplication([])
window = Bare()
window.resize(1280, 800)
window.show()
first_paint(painted)
"""
)
OURS = (
    WATCH
    + """
import sys
sys.argv = ["chancery"]
from app.__main__ import main
from app.ui import application
made = application.made_application
def watched(arguments):
    from PySide6.QtWidgets import QApplication
    from app.ui.text.view import TextView
    painted, paint = [], TextView.paintEvent
    def seen(view, event):
        paint(view, event)
        if view.page is not None:
            painted.append(view)
    TextView.paintEvent = seen
    QApplication.exec = lambda: first_paint(painted)
    return made(arguments)
application.made_application = watched
main()
"""
)
BRIEF = """
import sys, time
from pathlib import Path
from app.services.session import Session
from app.services import annotating, briefing, reading
from app.model.span import Span
folder = Path(sys.argv[1])
session = Session.open(None, folder / "notebook.db")
uid = reading.listing(session)[0].uid
page = reading.page(session, uid)
if not page.placed:
    for statement in page.reading.statements[:6]:
        annotating.annotate(session, page, statement.content or statement.span, note="A note on this passage.")
    page = reading.page(session, uid)
times = []
for number in range(6):
    begun = time.perf_counter()
    done = briefing.export([page], folder / "brief.pdf")
    times.append(time.perf_counter() - begun)
print(times[0], sorted(times[1:])[2], done.pages)
"""
PLAIN_REPORTLAB = """
import io, sys, time
from pathlib import Path
text = Path(sys.argv[1]).read_text(encoding="utf-8")
def make():
    from xml.sax.saxutils import escape
    from reportlab.platypus import Paragraph, SimpleDocTemplate
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("Plain", sys.argv[2]))
    style = ParagraphStyle("p", fontName="Plain", fontSize=10.5, leading=15)
    document = SimpleDocTemplate(io.BytesIO())
    document.build([Paragraph(escape(line), style) for line in text.splitlines() if line.strip()])
times = []
for number in range(6):
    begun = time.perf_counter()
    make()
    times.append(time.perf_counter() - begun)
print(times[0], sorted(times[1:])[2])
"""
PARSE = """
import statistics, sys, time
from pathlib import Path
from app.intake.drafting import drafts_of
from app.services.importing import import_all
from app.services.session import Session
from scripts.make_corpus import drafts, write_texts
home, count = Path(sys.argv[1]), 300
texts = [draft.original.data for draft in drafts(count, seed=5)]
drafts_of(texts[0], name="first")
begun = time.process_time()
for data in texts:
    drafts_of(data, name="a.txt")
parsing = time.process_time() - begun
write_texts(home / "texts", count, seed=5)
with Session.open(None, home / "notebook.db") as session:
    begun = time.process_time()
    done = sum(1 for result in import_all(session, [home / "texts"]) if result.outcome == "added")
    importing = time.process_time() - begun
words = statistics.median(len(data.split()) for data in texts)
print(count / parsing, done / importing, words)
"""
CARRY = """
import random, sys, time
from rapidfuzz.distance import Levenshtein
from app.analysis.carrying import Alignment
from app.model.span import Span
from scripts.make_corpus import drafts
rng, pieces, size = random.Random(7), [], int(sys.argv[1])
for draft in drafts(2000, seed=7):
    pieces.append(draft.text)
    if sum(map(len, pieces)) >= size:
        break
old = "\\n".join(pieces)[:size]
lines = old.splitlines(keepends=True)
lines.insert(len(lines) // 3, lines.pop(len(lines) // 2))
del lines[len(lines) // 4]
new = "".join("x" if rng.random() < 0.01 else letter for letter in "".join(lines))
begun = time.perf_counter()
alignment = Alignment(old, new)
for _ in range(200):
    start = rng.randrange(size - 120)
    alignment.mapped(Span(start, start + rng.randint(15, 120)))
ours = time.perf_counter() - begun
begun = time.perf_counter()
Levenshtein.opcodes(old, new)
print(ours, time.perf_counter() - begun)
"""


def main(arguments: "list[str]") -> int:
    """Prepare, then print the figures asked for."""
    import argparse

    parser = argparse.ArgumentParser(prog="bench.py", description="Measure Chancery against its yardsticks.")
    parser.add_argument("--rounds", type=int, default=9, help="how often each is measured (default 9)")
    parser.add_argument(
        "--sizes", default="1000,10000", help="readouts of the archives that search and pages make"
    )
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="start, memory, brief, long, parse, carry, read, export, search, pages",
    )
    chosen = parser.parse_args(arguments)
    figures = {"start": start, "memory": start, "brief": brief, "long": long, "parse": parse, "carry": carry}
    figures |= {"read": read, "export": export}
    on_demand = {
        "search": lambda python, rounds: search(python, chosen.sizes),
        "pages": lambda python, rounds: pages(python, chosen.sizes),
    }
    unknown = [name for name in chosen.names if name not in figures | on_demand]
    if unknown:
        parser.error(f"no figure is called {unknown[0]}; there are {', '.join(figures | on_demand)}")

    from scripts import libraries, lockfile
    from scripts.environment import Environment

    environment = Environment(ROOT)
    environment.prepare((lockfile.RUN,), level=libraries.OFFSCREEN)
    print(f"{'figure':34} {'ours':>22} {'beside it':>22} {'ratio':>6}")
    for measure in dict.fromkeys((figures | on_demand)[name] for name in (chosen.names or figures)):
        measure(environment.python, chosen.rounds)
    return 0


def start(python: Path, rounds: int) -> None:
    """Print spawn to first paint with data, and resident memory then, beside a bare PySide6 window."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="chancery-bench-") as home:
        for platform in _platforms():
            ours: list[tuple[float, ...]] = []
            bare: list[tuple[float, ...]] = []
            # The first start copies the archive, and shows the first page: not what is measured.
            Path(home, "window.ini").write_text("[window]\nwelcomed=true\n", encoding="utf-8")
            _window(python, OURS, platform, home)
            for _ in range(rounds):
                bare.append(_window(python, BARE, platform, home))
                ours.append(_window(python, OURS, platform, home))
            name = f"start to first paint, {platform[0]}"
            _row(name, [one[0] for one in ours], [one[0] for one in bare], "ms", "aim ≤ 1.5")
            _row(
                f"start to all there, {platform[0]}",
                [one[2] for one in ours],
                [one[2] for one in bare],
                "ms",
                "",
            )
            _row(
                f"processor until first paint, {platform[0]}",
                [one[3] for one in ours],
                [one[3] for one in bare],
                "ms",
                "",
            )
            resident = [one[1] for one in ours]
            _row(
                f"resident memory, {platform[0]}",
                resident,
                [one[1] for one in bare],
                "MB",
                "aim ≤ bare + 60 MB",
            )


def brief(python: Path, rounds: int) -> None:
    """Print the time of one annotated brief beside reportlab laying out the same paragraphs, cold and warm."""
    import tempfile

    font = ROOT / "resources" / "fonts" / "SourceSerif4-Regular.ttf"
    cold: list[float] = []
    warm: list[float] = []
    plain_cold: list[float] = []
    plain_warm: list[float] = []
    pages = 0.0
    with tempfile.TemporaryDirectory(prefix="chancery-bench-") as home:
        for _ in range(max(3, rounds // 3)):
            first, later, pages = map(float, _run(python, BRIEF, [home], home).split())
            cold.append(first * 1000)
            warm.append(later * 1000)
            plain = _run(python, PLAIN_REPORTLAB, [str(READOUT), str(font)], home).split()
            plain_cold.append(float(plain[0]) * 1000)
            plain_warm.append(float(plain[1]) * 1000)
    _row(f"brief of {pages:.0f} pages, fresh process", cold, plain_cold, "ms", "beside plain reportlab")
    _row(f"brief of {pages:.0f} pages, warm", warm, plain_warm, "ms", "aim < 300 ms")


def long(python: Path, rounds: int) -> None:
    """Print briefs of 100, 300 and 1000 pages, 8 notes to a page, beside reportlab setting the same paragraphs."""
    import tempfile

    font = ROOT / "resources" / "fonts" / "SourceSerif4-Regular.ttf"
    for wanted in (100, 300, 1000):
        ours: list[float] = []
        other: list[float] = []
        pages = 1.0
        with tempfile.TemporaryDirectory(prefix="chancery-bench-") as home:
            for _ in range(max(3, rounds // 3) if wanted == 100 else 1):
                done = _run(
                    python,
                    "from scripts.bench_long import main; main()",
                    [str(READOUT), str(font), str(wanted)],
                    home,
                ).split()
                ours.append(float(done[0]) * 1000)
                other.append(float(done[1]) * 1000)
                pages = float(done[2])
        aim = "aim < 3000 ms, ≤ 2" if wanted == 100 else f"{sum(ours) / len(ours) / pages:.1f} ms a page"
        _row(f"brief of {pages:.0f} pages, {wanted * 8} notes", ours, other, "ms", aim)


def parse(python: Path, rounds: int) -> None:
    """Print readouts parsed, and imported, in a second of one core's time."""
    import tempfile

    parsed: list[float] = []
    imported: list[float] = []
    words = 0.0
    for _ in range(max(3, rounds // 3)):
        with tempfile.TemporaryDirectory(prefix="chancery-bench-") as home:
            speed, whole, words = map(float, _run(python, PARSE, [home], home).split())
        parsed.append(speed)
        imported.append(whole)
    _row(f"parsed in a core's second, {words:.0f} words", parsed, [100.0], "/s", "aim ≥ 100")
    _row("imported, beside parsing alone", imported, parsed, "/s", "aim ≥ 0.5")


def carry(python: Path, rounds: int) -> None:
    """Print the time of mapping 200 marks to a revision, beside rapidfuzz's alignment of the two texts alone."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="chancery-bench-") as home:
        for size in (60_000, 200_000):
            ours: list[float] = []
            bare: list[float] = []
            for _ in range(max(3, rounds // 3)):
                mapped, alone = map(float, _run(python, CARRY, [str(size)], home).split())
                ours.append(mapped * 1000)
                bare.append(alone * 1000)
            _row(f"200 marks carried over, {size // 1000}k", ours, bare, "ms", "beside the alignment alone")


def read(python: Path, rounds: int) -> None:
    """Print how quickly a readout opens, scrolls, and answers hand and keyboard, in the real window."""
    import subprocess

    subprocess.run([str(python), str(ROOT / "scripts" / "reading_bench.py")], cwd=ROOT, check=True)


def export(python: Path, rounds: int) -> None:
    """Print how late frames come while the real window exports a long brief."""
    import subprocess

    subprocess.run([str(python), str(ROOT / "scripts" / "export_bench.py")], cwd=ROOT, check=True)


def search(python: Path, sizes: str) -> None:
    """Print how quickly archives of these sizes answer, beside tantivy and FTS5 as they come."""
    import subprocess

    code = f"from scripts.search_bench import main; main([{sizes}])"
    subprocess.run([str(python), "-c", code], cwd=ROOT, check=True)


def pages(python: Path, sizes: str) -> None:
    """Print how quickly a person's and a pair's page open in archives of these sizes, beside a readout."""
    import subprocess

    code = f"from scripts.pages_bench import main; main([{sizes}])"
    subprocess.run([str(python), "-c", code], cwd=ROOT, check=True)


def _platforms() -> "list[tuple[str, dict[str, str]]]":
    import os

    offscreen = ("offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    if os.environ.get("DISPLAY"):
        return [offscreen, ("on the display", {"QT_QPA_PLATFORM": "xcb"})]
    return [offscreen]


def _window(
    python: Path, code: str, platform: "tuple[str, dict[str, str]]", home: str
) -> "tuple[float, ...]":
    """Return milliseconds to the first paint, MB then, milliseconds until all is there, and of processor time."""
    import time

    begun = time.monotonic_ns()
    painted, resident, ready, used = _run(python, code, [], home, extra=platform[1]).split()
    return (int(painted) - begun) / 1e6, int(resident) / 1024, (int(ready) - begun) / 1e6, float(used) * 1000


def _run(
    python: Path, code: str, arguments: "list[str]", home: str, extra: "dict[str, str] | None" = None
) -> str:
    import os
    import subprocess

    environment = {**os.environ, "CHANCERY_HOME": home, "PYTHONPATH": str(ROOT), **(extra or {})}
    # Where compiled modules may not be kept every start compiles anew; that is not what users have.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [str(python), "-c", code, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"what was to be measured failed:\n{done.stderr}")
    return done.stdout


def _row(name: str, ours: "list[float]", other: "list[float]", unit: str, remark: str) -> None:
    from statistics import median

    def shown(values: "list[float]") -> str:
        if len(values) == 1:
            return f"{values[0]:.0f} {unit}"
        return f"{median(values):.0f} ({min(values):.0f}–{max(values):.0f}) {unit}"

    ratio = median(ours) / median(other)
    print(f"{name:34} {shown(ours):>22} {shown(other):>22} {ratio:6.2f}  {remark}", flush=True)


if __name__ == "__main__":
    sys.path[0] = str(ROOT)
    from scripts import python_version

    python_version.require()
    from scripts.setup_error import guarded

    sys.exit(guarded(main, sys.argv[1:]))
