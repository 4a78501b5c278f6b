"""Laying out: the tree of a brief becomes boxes, and its structure tree in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.brief.render import layout_grid, layout_notes, layout_tables, layout_text
from app.brief.render.boxes import Box, Outlined, Rule, paragraph
from app.brief.render.laying import Laying
from app.brief.render.paper import (
    ACCENT,
    BODY,
    HEADING,
    KIND,
    LABEL_INFERRED,
    PART,
    SUBTITLE,
    TITLE,
    VALUE_QUIET,
    Grid,
    Type,
    in_language,
)
from app.brief.render.setting import Piece
from app.brief.render.structure import Element
from app.brief.words import quoted
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
    Run,
    Section,
    SourceList,
    Table,
    TagIndex,
    Timeline,
    Tone,
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
    boxes = list(_head(brief, laying))
    for section in brief.sections:
        boxes += _section(section, laying)
    return LaidOut(boxes, laying.root, laying)


def _head(brief: Brief, laying: Laying) -> Iterator[Box]:
    root, width = laying.root, laying.grid.width
    yield from paragraph([Piece(brief.kind, KIND, root.add("P").slot())], measure=width, kind=KIND, keep=True)
    title = paragraph(
        [Piece(brief.title, in_language(TITLE, laying.language), root.add("H1").slot())],
        measure=width,
        kind=TITLE,
        above=6,
        keep=True,
    )
    yield replace(title[0], keys=("top",), outlined=Outlined(brief.title, 0), keep=True)
    yield from (replace(box, keep=True) for box in title[1:])
    if brief.subtitle:
        yield from paragraph(
            [Piece(brief.subtitle, in_language(SUBTITLE, laying.language), root.add("P").slot())],
            measure=width,
            kind=SUBTITLE,
            above=4,
        )
    yield Box(1.4, rules=(Rule(0, 0.7, width, 1.4, ACCENT),), above=9)


def _section(section: Section, laying: Laying) -> Iterator[Box]:
    part = laying.root.add("Sect")
    boxes = [box for block in section.blocks for box in _block(block, part, laying)]
    if section.title:
        heading = part.kids_first("H2" if section.level == 1 else "H3")
        kind = PART if not section.blocks else HEADING
        lines = paragraph(
            [Piece(section.title, kind, heading.slot())],
            measure=laying.grid.width,
            kind=kind,
            above=20 if kind is HEADING else 30,
            keep=True,
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


_TONES: dict[Tone, Type] = {
    "plain": BODY,
    "strong": replace(BODY, cut="semibold"),
    "quiet": VALUE_QUIET,
    "inferred": LABEL_INFERRED,
}


def _paragraph(block: Paragraph, part: Element, laying: Laying) -> list[Box]:
    element = part.add("P", language=block.language)
    pieces = [Piece(_shown(run), _TONES[run.tone], element.slot()) for run in block.runs]
    return paragraph(pieces, measure=laying.grid.text_width, kind=BODY, above=3)


def _shown(run: Run) -> str:
    return quoted(run.text) if run.quote else run.text
