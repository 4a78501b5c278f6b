"""Laying out the full text: marked passages, their numbers, point labels hung out, notes beside."""

from __future__ import annotations

from dataclasses import replace

from app.brief.render.boxes import Box, SetLine, SideNote, baseline, paragraph
from app.brief.render.laying import Laying
from app.brief.render.paper import HANG, Type, in_language
from app.brief.render.setting import Line, Piece, set_lines, width_of
from app.brief.render.structure import Element, Slot
from app.model.brief import FullText, MarkedRun, Note, TextBlock
from app.model.reading import BlockKind

INDENT = 14.0  # for each level of points within points
BESIDE_LINES = 14  # of a note in the margin; the rest stands in the list of notes
SHORT_LINES = 4
BELOW_LINES = 3
_CAPTIONS: frozenset[BlockKind] = frozenset({"navigation", "caption", "boilerplate", "date_line"})
_HEADS: frozenset[BlockKind] = frozenset({"title", "heading"})


def full_text(block: FullText, part: Element, laying: Laying) -> list[Box]:
    """Set the whole text in the text column; each note follows its paragraph in reading order."""
    section = part.add("Sect", language=block.language)
    boxes: list[Box] = []
    opening = True  # what stands above the text proper stays with it
    for before, text in zip((None, *block.blocks), block.blocks, strict=False):
        opening = opening and text.kind in _CAPTIONS | _HEADS
        set_block = _block(text, before, section, laying)
        boxes += [replace(box, keep=True) for box in set_block] if opening else set_block
    return boxes


def _block(block: TextBlock, before: TextBlock | None, section: Element, laying: Laying) -> list[Box]:
    styles = laying.styles
    caption, head = block.kind in _CAPTIONS, block.kind in _HEADS
    kind = in_language(
        styles.caption if caption else styles.text_head if head else styles.body, section.language
    )
    after_its_like = before is not None and before.kind in _CAPTIONS
    above = (1 if after_its_like else 6) if caption else 10 if head else 7
    element = section.add("P")
    label = (
        _pieces(
            (block.label,),
            replace(laying.styles.point, leading=kind.leading, language=kind.language),
            element,
            laying,
        )
        if block.label
        else []
    )
    pieces = _pieces(block.runs, kind, element, laying)
    numbers = [number for run in _runs(block) for number in run.ends]
    for number in numbers:
        laying.marks[number] = element.annotated()
    notes = {number: _side_note(number, section, laying) for number in numbers if _has_words(number, laying)}
    indent = INDENT * block.level
    boxes = paragraph(
        pieces,
        measure=laying.grid.text_width - indent,
        kind=kind,
        x=indent,
        above=above,
        keep=head,
        narrow=True,
    )
    if label:
        boxes[0] = _with_label(boxes[0], label, indent, kind)
    return [_with_notes(box, notes) for box in boxes]


def _runs(block: TextBlock) -> tuple[MarkedRun, ...]:
    return block.runs if block.label is None else (block.label, *block.runs)


def _has_words(number: int, laying: Laying) -> bool:
    note = laying.notes.get(number)
    return note is not None and bool(note.text.strip() or note.tags)


def _pieces(runs: tuple[MarkedRun, ...], kind: Type, element: Element, laying: Laying) -> list[Piece]:
    pieces = []
    mark = replace(laying.styles.mark, leading=kind.leading)
    for run in runs:
        pieces.append(Piece(run.quote.text, kind, element.slot(), run.marks))
        for at, number in enumerate(run.ends):
            text = f"\u2009{number}" if at else str(number)
            goal = f"#note-{number}"
            owner = element.add("Link") if laying.leads(goal) else element.add("Lbl")
            leads = goal if owner.tag == "Link" else None
            pieces.append(Piece(text, mark, owner.slot(), goes_to=leads, number=number, glued=True))
            if leads:
                owner.annotated()
    return pieces


def _with_label(box: Box, label: list[Piece], indent: float, kind: Type) -> Box:
    """Hang a point's number in the margin, its right edge at a fixed distance from the text."""
    line: Line = set_lines(label, 10_000.0)[0]
    x = min(indent - line.width - 6.0, indent - HANG + 4.0)
    return replace(box, lines=(SetLine(x, baseline(kind), line), *box.lines))


def _with_notes(box: Box, notes: dict[int, SideNote]) -> Box:
    """Attach the notes whose numbers stand on this line."""
    if not notes:
        return box
    segments = [segment for item in box.lines for segment in item.line.segments]
    here = [notes[segment.piece.number] for segment in segments if segment.piece.number in notes]
    if any(segment.letters for segment in segments):  # read from right to left
        here.sort(key=_by_number)
    if here:
        box.notes = tuple(here)
    return box


def _by_number(note: SideNote) -> int:
    return note.number


def _side_note(number: int, section: Element, laying: Laying) -> SideNote:
    """Set a note for the margin, in full and cut short, and for the foot; only one will be drawn."""
    note = laying.notes[number]
    element = section.add("Note", key=f"margin-note-{number}").add("P")
    return SideNote(
        number,
        beside=_note_box(note, element.slot(), laying, laying.grid.side_width, BESIDE_LINES),
        cut_short=lambda: _note_box(note, element.slot(), laying, laying.grid.side_width, SHORT_LINES),
        at_foot=lambda: _note_box(note, element.slot(), laying, laying.grid.text_width, BELOW_LINES),
    )


def _note_box(note: Note, slot: Slot, laying: Laying, width: float, most: int) -> Box:
    number = f"{note.number}"
    hang = width_of(number, laying.styles.margin_strong) + 4.0
    pieces = [Piece(" ".join(note.text.split()), laying.styles.margin, slot)] if note.text.strip() else []
    if note.tags:
        lead = "\n" if pieces and most == BESIDE_LINES else "   " if pieces else ""
        pieces.append(Piece(lead + " · ".join(note.tags), laying.styles.margin_quiet, slot))
    lines = set_lines(pieces, width - hang)
    if len(lines) > most:
        rest = set_lines(
            [Piece(laying.words("text.rest", number=note.number), laying.styles.margin_quiet, slot)],
            width - hang,
        )
        lines = [*lines[: most - len(rest)], *rest]
    first, leading = baseline(laying.styles.margin), laying.styles.margin.leading
    numeral = set_lines([Piece(number, laying.styles.margin_strong, slot)], width)[0]
    placed = [SetLine(hang, first + at * leading, line) for at, line in enumerate(lines)]
    return Box(leading * len(lines), (SetLine(0.0, first, numeral), *placed))
