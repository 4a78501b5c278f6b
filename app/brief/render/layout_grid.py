"""Laying out tables of runs, chosen passages, contents, chronologies and lines to write on."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.brief.render.boxes import Box, Rule, SetLine, baseline, column, paragraph
from app.brief.render.laying import Laying
from app.brief.render.layout_tables import PAD, cut_row, value_type
from app.brief.render.paper import ACCENT, RULE, Type, in_language
from app.brief.render.setting import Piece, set_lines, width_of
from app.brief.render.structure import Element, Slot
from app.model.brief import Blank, Column, Contents, Passage, PassageList, Run, Table, Timeline

_GAP = 9.0
_LINE = 21.0  # between lines to write on
_NUMBERED = re.compile(r"(\d+) {2}(.*)", re.DOTALL)  # a title with the number of its readout


def table(block: Table, part: Element, laying: Laying) -> list[Box]:
    """Set a table: a header, set again on every page, and rows kept whole."""
    element = part.add("Table")
    header = _header(block, element, laying)
    boxes: list[Box] = []
    for cells in block.rows:
        boxes += _row(block.columns, cells, element.add("TR"), laying)
    boxes = [replace(box, header=header) for box in boxes]
    if boxes:
        boxes[0] = replace(boxes[0], above=0.0)
    return [header, *boxes]


def _header(block: Table, element: Element, laying: Laying) -> Box:
    row, width, x = element.add("TR"), laying.grid.width, 0.0
    lines: list[SetLine] = []
    height = 0.0
    for one in block.columns:
        slot = row.add("TH", scope="Column").add("P").slot()
        room = one.share * width
        if one.figures:
            placed, tall = _flush_right(one.title, slot, x + room, room, laying)
        else:
            placed, tall = column(
                [Piece(one.title, laying.styles.label, slot)],
                measure=room - _GAP,
                kind=laying.styles.label,
                x=x,
            )
        lines += placed
        height = max(height, tall)
        x += room
    return Box(height + 3, tuple(lines), (Rule(0.0, height + 3, width, 0.8),), keep=True)


def _flush_right(
    title: str, slot: Slot, right: float, room: float, laying: Laying
) -> tuple[tuple[SetLine, ...], float]:
    """Set a heading against the right edge of its column, on several lines where it has no room on one."""
    kind = laying.styles.label
    lines = set_lines([Piece(title, kind, slot)], room)
    placed = tuple(
        SetLine(right - line.width, baseline(kind) + at * kind.leading, line) for at, line in enumerate(lines)
    )
    return placed, len(lines) * kind.leading


def _row(
    columns: tuple[Column, ...], cells: tuple[tuple[Run, ...], ...], row: Element, laying: Laying
) -> list[Box]:
    width, x, height = laying.grid.width, 0.0, 0.0
    lines: list[SetLine] = []
    for one, cell in zip(columns, cells, strict=True):
        paragraph_element = row.add("TD").add("P")
        pieces = [_run_piece(run, paragraph_element, laying) for run in cell]
        room = one.share * width
        left = (
            x + room - sum(width_of(run.text, _cell_type(run, laying)) for run in cell) if one.figures else x
        )
        measure = room if one.figures else room - _GAP
        placed, tall = column(pieces, measure=measure, kind=laying.styles.cell, x=left, y=PAD)
        lines += placed
        height = max(height, tall)
        x += room
    return cut_row(tuple(lines), height, laying)


def _cell_type(run: Run, laying: Laying) -> Type:
    kind = value_type(run, laying)
    return (
        kind
        if kind.family == "interface"
        else replace(kind, size=laying.styles.cell.size, leading=laying.styles.cell.leading)
    )


def _run_piece(run: Run, element: Element, laying: Laying) -> Piece:
    words = laying.words.quoted(run.text) if run.quote else run.text
    if run.url is not None and run.url.startswith("#source-"):
        words = words.replace(" ", "\u00a0")  # the mark of a source is not broken
    if run.quote is not None:
        language = laying.language_of(run.quote)
        span = element.add("Span", language=language)
        return Piece(words, in_language(_cell_type(run, laying), language), span.slot())
    if not laying.leads(run.url):
        return Piece(words, _cell_type(run, laying), element.slot())
    link = element.add("Link")
    piece = Piece(words, laying.styles.figures, link.slot(), goes_to=run.url)
    link.annotated()
    return piece


def passages(block: PassageList, part: Element, laying: Laying) -> list[Box]:
    """Set chosen passages: the point in the label column, the words and the note beside it."""
    listed = part.add("L")
    boxes: list[Box] = []
    for passage in block.passages:
        boxes += _passage(passage, listed.add("LI"), laying)
    return boxes


def _passage(passage: Passage, element: Element, laying: Laying) -> list[Box]:
    label = element.add("Lbl")
    body = element.add("LBody")
    measure = laying.grid.width - laying.labels
    words = Piece(
        laying.words.quoted(passage.quote.text),
        in_language(laying.styles.note_quote, passage.language),
        body.add("P", language=passage.language).slot(),
    )
    boxes = paragraph([words], measure=measure, kind=laying.styles.note_quote, x=laying.labels, above=5)
    if passage.note.strip():
        note = Piece(passage.note, laying.styles.note_text, body.add("P").slot())
        boxes += paragraph([note], measure=measure, kind=laying.styles.note_text, x=laying.labels, above=1)
    if passage.where:
        line = set_lines([Piece(passage.where, laying.styles.label, label.slot())], laying.labels)[0]
        first = SetLine(0.0, baseline(laying.styles.note_quote), line)
        boxes[0] = replace(boxes[0], lines=(first, *boxes[0].lines))
    return [replace(box, keep=at < min(3, len(boxes) - 1) or box.keep) for at, box in enumerate(boxes)]


def blank(block: Blank, laying: Laying) -> list[Box]:
    """Rule lines to write on."""
    rule = Rule(0.0, _LINE, laying.grid.width, 0.4)
    return [Box(_LINE, rules=(rule,), keep=at < block.lines - 1) for at in range(block.lines)]


def contents(block: Contents, part: Element, laying: Laying) -> list[Box]:
    """Set the titles as links, each with the page it leads to."""
    listed = part.add("TOC")
    width, kind = laying.grid.width, laying.styles.value
    numbered = [_NUMBERED.match(title) for title, _ in block.entries]
    hang = max((width_of(match[1], kind) for match in numbered if match), default=0.0) + 7.0
    boxes: list[Box] = []
    for (title, key), match in zip(block.entries, numbered, strict=True):
        link = listed.add("TOCI").add("Link")
        slot = link.slot()
        x, head = 0.0, []
        if match:
            x = hang
            line = set_lines([Piece(match[1], kind, slot, goes_to=f"#{key}")], hang)[0]
            head = [SetLine(hang - 7.0 - line.width, baseline(kind), line)]
        words = match[2] if match else title
        lines = set_lines([Piece(words, kind, slot, goes_to=f"#{key}")], width - x - 40)
        link.annotated()
        number = Piece("0000", laying.styles.figures, slot, goes_to=f"#{key}", page_of=key)
        flush = SetLine(
            width - width_of("0000", laying.styles.figures),
            baseline(laying.styles.value),
            set_lines([number], 100.0)[0],
        )
        placed = tuple(SetLine(x, baseline(kind) + at * kind.leading, line) for at, line in enumerate(lines))
        start = x + lines[-1].width + 6.0
        dots = Rule(start, placed[-1].y, width - 26.0 - start, 0.6, dash=(0.6, 3.0))
        flush = replace(flush, y=placed[-1].y)
        boxes.append(Box(len(lines) * kind.leading + 3, (*head, *placed, flush), (dots,)))
    return boxes


def timeline(block: Timeline, part: Element, laying: Laying) -> list[Box]:
    """Draw the chronology to scale: a line with a mark for each meeting and its source's number."""
    if len(block.events) < 2:
        return []
    days = [
        date.fromisoformat(f"{when}-01-01"[:10] if len(when) == 4 else when[:10]) for when, _ in block.events
    ]
    first, span = days[0], max(1, (days[-1] - days[0]).days)
    width = laying.grid.width
    figure = part.add("Figure")
    events = "; ".join(f"[{number}] {laying.words.long_date(when)}" for when, number in block.events)
    figure.alternative = laying.words("text.chronology", events=events)
    slot = figure.slot()
    rules = [Rule(0.0, 22.0, width, 0.8, RULE)]
    lines: list[SetLine] = []
    free = -1.0
    for (_, number), day in zip(block.events, days, strict=True):
        x = (day - first).days / span * (width - 8) + 4
        rules.append(Rule(x - 2.5, 22.0, 5.0, 7.0, ACCENT))
        text = str(number)
        left = x - width_of(text, laying.styles.caption) / 2
        if left > free:
            lines.append(SetLine(left, 14.0, set_lines([Piece(text, laying.styles.caption, slot)], 100.0)[0]))
            free = left + width_of(text, laying.styles.caption) + 2
    for (when, _), x in ((block.events[0], 0.0), (block.events[-1], width)):
        words = laying.words.long_date(when) or ""
        left = x - width_of(words, laying.styles.label) if x else 0.0
        lines.append(SetLine(left, 38.0, set_lines([Piece(words, laying.styles.label, slot)], 400.0)[0]))
    return [Box(48.0, tuple(lines), tuple(rules))]
