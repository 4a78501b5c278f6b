"""Time a long brief beside reportlab setting the same paragraphs: ``bench.py long`` runs it, each in a fresh process.

Arguments: a readout's text, a font, how many pages. Prints seconds of ours, seconds of plain reportlab, and the
pages of both. Eight notes lie on every page; the paragraphs of notes are set by both.
"""

import io
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

from app.brief.compose import compose
from app.brief.quotations import verify
from app.brief.render.pdf import render
from app.model.anchor import describe
from app.model.annotation import Annotation, Placed
from app.model.page import Page
from app.model.reading import Reading
from app.model.record import Provenance, Readout
from app.model.span import Span
from app.model.text import text_sha256

PARAGRAPHS = 2.5  # of the founding readout that fill a page, with their notes
NOTES = 8


def long_page(source: str, pages: int) -> "tuple[Page, list[str]]":
    """Return a page that fills about ``pages``, and what plain reportlab is to set."""
    lines = [line.strip() for line in source.splitlines() if len(line) > 200]
    paragraphs = [lines[at % len(lines)] for at in range(round(pages * PARAGRAPHS))]
    text = "".join(f"{line}\n\n" for line in paragraphs)
    digest = text_sha256(text)
    provenance = Provenance(language="en")
    readout = Readout(
        "r" * 20,
        "m",
        text,
        digest,
        digest,
        "a.txt",
        "text/plain",
        "utf-8",
        provenance,
        "2026-11-22T10:00:00Z",
    )
    count = pages * NOTES
    step = len(text) // count
    placed = []
    for number in range(count):
        start = number * step + 4
        span = Span(start, start + 60)
        words = span.cut(text).split("\n")[0].rstrip()
        span = Span(start, start + len(words)) if words else Span(start + 2, start + 40)
        one = Annotation(
            uid=f"n{number}",
            anchor=describe(readout.uid, digest, text, span),
            colour=("yellow", "green", "blue")[number % 3],
            note=f"Note {number}: compare with the other side." if number % 2 else "",
            tags=("security",) if number % 5 == 0 else (),
            author="M",
            created_at="2026-11-21T09:00:00Z",
            modified_at="2026-11-22T09:30:00Z",
        )
        placed.append(Placed(one, "found", span))
    page = Page(readout, Reading(made_by="parser 1", title="Long"), tuple(placed), True)
    notes = [
        " ".join((one.annotation.anchor.exact, one.annotation.note, *one.annotation.tags)) for one in placed
    ]
    return page, [*paragraphs, *notes]


def ours(page: Page) -> int:
    """Compose, compare with the record, render, read again; return the pages."""
    brief = compose([page])
    verify(brief, [page])
    return render(brief).pages


def plain(paragraphs: "list[str]", font: str) -> int:
    """Let reportlab alone set the paragraphs in the same column; return the pages."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Plain", font))
    style = ParagraphStyle("p", fontName="Plain", fontSize=10.2, leading=14, spaceBefore=7)
    document = SimpleDocTemplate(
        io.BytesIO(), leftMargin=68, rightMargin=186, topMargin=65, bottomMargin=60, pagesize=(595, 842)
    )
    document.build([Paragraph(escape(words), style) for words in paragraphs])
    return int(document.page)


def main() -> None:
    """Measure both once, warm."""
    source, font, pages = Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2], int(sys.argv[3])
    warm, words = long_page(source, 10)
    ours(warm), plain(words, font)
    page, words = long_page(source, pages)
    begun = time.perf_counter()
    made = ours(page)
    mine = time.perf_counter() - begun
    begun = time.perf_counter()
    beside = plain(words, font)
    print(mine, time.perf_counter() - begun, made, beside)
