"""Drawing: pages of boxes become a PDF, with reportlab; running lines, outline and page labels."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.brief.render.boxes import Rule, SetLine, baseline
from app.brief.render.faces import LetterMissingError, face
from app.brief.render.layout import LaidOut, lay_out
from app.brief.render.paging import Sheet, fitted_pages
from app.brief.render.paper import Grid, Type, grid
from app.brief.render.pen import FOOT_RULE, Drawn, Pen
from app.brief.render.setting import Piece, set_lines, width_of
from app.brief.render.structure import Element
from app.model.brief import Brief

Progress = Callable[[float], None]


def quietly(share: float) -> None:
    """Take note of nothing."""
    del share


@dataclass(frozen=True, slots=True)
class Drawing:
    """The plain PDF, and what is needed to make it a tagged one."""

    data: bytes
    drawn: Drawn
    laid_out: LaidOut
    grid: Grid


def draw(brief: Brief, *, progress: Progress = quietly) -> Drawing:
    """Lay out, paginate and draw ``brief``; the same brief gives the same bytes.

    ``progress`` is told after each page which share of them is drawn; what it raises ends the drawing.
    """
    sheet_grid = grid(brief.paper, brief.size, landscape=brief.landscape)
    laid_out = lay_out(brief, sheet_grid)
    sheets = fitted_pages(laid_out.boxes, sheet_grid.height)
    target = io.BytesIO()
    pen = Pen(_canvas(target, brief, sheet_grid), sheet_grid, laid_out.laying)
    for at, sheet in enumerate(sheets, start=1):
        pen.pages_of.update({key: at for put in sheet.body for key in put.box.keys if not put.decoration})
    for at, sheet in enumerate(sheets):
        pen.begin()
        _running_lines(pen, brief, at + 1, len(sheets))
        _sheet(pen, sheet, sheet_grid)
        pen.end()
        progress((at + 1) / len(sheets))
    pen.canvas.save()
    return Drawing(target.getvalue(), pen.drawn, laid_out, sheet_grid)


def count_pages(brief: Brief) -> int:
    """Return how many pages ``brief`` takes, without drawing any; letters that cannot be set count nothing."""
    layout = grid(brief.paper, brief.size, landscape=brief.landscape)
    try:
        return len(fitted_pages(lay_out(brief, layout).boxes, layout.height))
    except LetterMissingError:
        return 1


def _canvas(target: io.BytesIO, brief: Brief, sheet: Grid) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    first = face("reading", "regular").name
    canvas = Canvas(
        target,
        pagesize=(sheet.page_width, sheet.page_height),
        pageCompression=0,  # the finished file is compressed once, at its end
        invariant=1,
        lang=brief.language,
        initialFontName=first,
    )
    canvas.addPageLabel(0, style="ARABIC", start=1)
    canvas.showOutline()
    return canvas


def _sheet(pen: Pen, sheet: Sheet, layout: Grid) -> None:
    for put in sheet.body:
        pen.box(put.box, layout.left, put.y, decoration=put.decoration)
    for put in sheet.side:
        pen.box(put.box, layout.side_left, put.y)
    if sheet.foot_y is not None:
        pen.rule(FOOT_RULE, layout.left, layout.top - sheet.foot_y)
    for put in sheet.foot:
        pen.box(put.box, layout.left, put.y)


def _running_lines(pen: Pen, brief: Brief, number: int, total: int) -> None:
    """Set the title above (from the second page on), and below it what this is and which page.

    The handling level stands at the head and the foot of every page.
    """
    foot = pen.grid.height + 30.0
    if brief.level:
        mark = brief.level.upper()
        style = pen.laying.styles.marking
        middle = (pen.grid.page_width - width_of(mark, style)) / 2 - pen.grid.left
        for y in (-44.0, foot + 14.0):
            _running(pen, mark, middle, y, style)
    if brief.cover and number == 1:
        return
    if number > 1:
        _running(pen, _shortened(brief.title, pen), 0.0, -26.0)
        pen.rule(Rule(0.0, 0.0, pen.grid.width, 0.4), pen.grid.left, pen.grid.top + 12)
    words = pen.laying.words
    made = words.long_date(brief.made_on)
    _running(pen, f"{brief.kind} · {made}", 0.0, foot)
    page = words("text.page", number=number, total=total)
    _running(pen, page, pen.grid.width - width_of(page, pen.laying.styles.running), foot)


def _running(pen: Pen, text: str, x: float, y: float, kind: Type | None = None) -> None:
    kind = kind or pen.laying.styles.running
    piece = Piece(text, kind, Element("Artifact").slot())
    line = SetLine(x, y + baseline(kind), set_lines([piece], 10_000.0)[0])
    pen.line(line, pen.grid.left, pen.grid.top, decoration=True)


def _shortened(text: str, pen: Pen) -> str:
    width = pen.grid.width
    if width_of(text, pen.laying.styles.running) <= width:
        return text
    while text and width_of(text + "…", pen.laying.styles.running) > width:
        text = text[: -max(1, len(text) // 10)]
    return text.rstrip() + "…"
