"""Laying out: the tree of a brief becomes boxes, and its structure tree in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.brief.render import layout_grid, layout_notes, layout_tables, layout_text
from app.brief.render.boxes import Box, Outlined, Rule, paragraph, stacked
from app.brief.render.laying import Laying
from app.brief.render.paper import ACCENT, MM, Grid, Type, in_language
from app.brief.render.pictures import Picture, fitted_size
from app.brief.render.setting import Piece
from app.brief.render.structure import Element
from app.model.brief import (
    AgreementList,
    AttendeeTable,
    Blank,
    Block,
    Brief,
    Contents,
    FactTable,
    FullText,
    NoteList,
    Paragraph,
    PassageList,
    Section,
    SourceList,
    Table,
    TagIndex,
    Timeline,
)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Boxes in reading order, the root of the structure tree, and what the marks need."""

    boxes: list[Box]
    root: Element
    laying: Laying


def lay_out(brief: Brief, grid: Grid) -> LaidOut:
    """Lay out the whole of ``brief`` on ``grid``."""
    laying = Laying(brief, grid)
    boxes = [_cover(brief, laying)] if brief.cover else list(_head(brief, laying))
    for section in brief.sections:
        boxes += _section(section, laying)
    return LaidOut(boxes, laying.root, laying)


LOGO = (42 * MM, 15 * MM)  # how wide and how tall a logo may be on a text page
COVER_LOGO = (70 * MM, 28 * MM)
_BEFORE_TABLE = 12.0  # where something of the same part stands above it


def _head(brief: Brief, laying: Laying) -> Iterator[Box]:
    """Yield what stands above the first part: logo, kind, title, subtitle and a rule."""
    root, styles = laying.root, laying.styles
    width = laying.grid.width if brief.logo is None else laying.grid.text_width
    picture = _logo(brief, laying, LOGO)
    if picture is not None:  # beside the title, flush right; the title does not run under it
        picture = replace(picture, x=laying.grid.width - picture.width)
    kind = [Piece(brief.kind, styles.kind, root.add("P").slot())]
    lines = paragraph(kind, measure=width, kind=styles.kind, keep=True)
    yield replace(lines[0], picture=picture)
    yield from lines[1:]
    yield from _title(brief, laying, styles.title, width)
    if brief.subtitle:
        subtitle = in_language(styles.subtitle, laying.language)
        piece = Piece(brief.subtitle, subtitle, root.add("P").slot())
        yield from paragraph([piece], measure=width, kind=subtitle, above=4, balanced=True)
    yield Box(1.4, rules=(Rule(0, 0.7, laying.grid.width, 1.4, ACCENT),), above=9)


def _title(brief: Brief, laying: Laying, kind: Type, width: float) -> Iterator[Box]:
    piece = Piece(brief.title, in_language(kind, laying.language), laying.root.add("H1").slot())
    title = paragraph([piece], measure=width, kind=kind, above=6, keep=True, balanced=True)
    yield replace(title[0], keys=("top",), outlined=Outlined(brief.title, 0), keep=True)
    yield from (replace(box, keep=True) for box in title[1:])


def _cover(brief: Brief, laying: Laying) -> Box:
    """Return the cover: one box as tall as the frame, so that what follows begins a page of its own."""
    styles, width, height = laying.styles, laying.grid.text_width + 40, laying.grid.height
    boxes: list[Box] = []
    picture = _logo(brief, laying, COVER_LOGO)
    top = height * 0.24
    boxes.append(Box(top, picture=picture))
    kind = replace(styles.kind, size=styles.kind.size * 1.25, leading=styles.kind.leading * 1.25)
    boxes += paragraph([Piece(brief.kind, kind, laying.root.add("P").slot())], measure=width, kind=kind)
    title = replace(styles.title, size=styles.title.size * 1.35, leading=styles.title.leading * 1.35)
    boxes += _title(brief, laying, title, width)
    if brief.subtitle:
        kind = in_language(replace(styles.subtitle, size=styles.subtitle.size * 1.1), laying.language)
        piece = Piece(brief.subtitle, kind, laying.root.add("P").slot())
        boxes += paragraph([piece], measure=width, kind=kind, above=10, balanced=True)
    boxes.append(Box(1.4, rules=(Rule(0, 0.7, 120.0, 1.4, ACCENT),), above=18))
    about = [brief.level, laying.words.long_date(brief.made_on) or ""]
    for line in filter(None, about):
        piece = Piece(line, styles.label_strong, laying.root.add("P").slot())
        boxes += paragraph([piece], measure=width, kind=styles.label_strong, above=8)
    made = stacked(boxes)
    return replace(made, height=height, outlined=Outlined(brief.title, 0), picture=picture)


def _logo(brief: Brief, laying: Laying, most: tuple[float, float]) -> Picture | None:
    if brief.logo is None:
        return None
    figure = laying.root.add("Figure")
    figure.alternative = brief.logo.alternative
    width, height = fitted_size(brief.logo, *most)
    return Picture(0.0, 0.0, width, height, brief.logo, figure.slot())


def _section(section: Section, laying: Laying) -> Iterator[Box]:
    part = laying.root.add("Sect")
    boxes: list[Box] = []
    for block in section.blocks:
        made = _block(block, part, laying)
        if boxes and made and isinstance(block, Table):
            made[0] = replace(made[0], above=_BEFORE_TABLE)
        boxes += made
    if section.title:
        heading = part.kids_first("H2" if section.level == 1 else "H3")
        kind = laying.styles.part if not section.blocks else laying.styles.heading
        if section.language:
            heading.language = section.language
            kind = in_language(kind, section.language)
        lines = paragraph(
            [Piece(section.title, kind, heading.slot())],
            measure=laying.grid.width,
            kind=kind,
            above=20 if section.blocks else 30,
            keep=True,
            balanced=True,
        )
        first = replace(
            lines[0], keys=(section.key,), outlined=Outlined(section.title, section.level), keep=True
        )
        yield first
        yield from (replace(line, keep=True) for line in lines[1:])
        if boxes:
            boxes[0] = replace(boxes[0], above=max(boxes[0].above, 5.0))
    yield from boxes


def _block(block: Block, part: Element, laying: Laying) -> list[Box]:
    match block:
        case Paragraph():
            return _paragraph(block, part, laying)
        case FactTable():
            return layout_tables.facts(block, part, laying)
        case AttendeeTable():
            return layout_tables.attendees(block, part, laying)
        case AgreementList():
            return layout_tables.agreements(block, part, laying)
        case FullText():
            return layout_text.full_text(block, part, laying)
        case NoteList():
            return layout_notes.note_list(block, part, laying)
        case TagIndex():
            return layout_notes.tag_index(block, part, laying)
        case SourceList():
            return layout_notes.source_list(block, part, laying)
        case Table():
            return layout_grid.table(block, part, laying)
        case PassageList():
            return layout_grid.passages(block, part, laying)
        case Blank():
            return layout_grid.blank(block, laying)
        case Timeline():
            return layout_grid.timeline(block, part, laying)
        case Contents():
            return layout_grid.contents(block, part, laying)


def _paragraph(block: Paragraph, part: Element, laying: Laying) -> list[Box]:
    element = part.add("P", language=block.language)
    body = laying.styles.body
    tones: dict[str, Type] = {
        "plain": body,
        "strong": replace(body, cut="semibold"),
        "quiet": laying.styles.value_quiet,
        "inferred": laying.styles.label_inferred,
    }
    pieces = [
        Piece(laying.words.quoted(run.text) if run.quote else run.text, tones[run.tone], element.slot())
        for run in block.runs
    ]
    return paragraph(pieces, measure=laying.grid.text_width, kind=laying.styles.body, above=3)
