"""Laying out what stands at the end: the notes with their quotations, tags, and the sources."""

from __future__ import annotations

from dataclasses import replace

from app.brief.render.boxes import Box, SetLine, baseline, paragraph
from app.brief.render.laying import Laying
from app.brief.render.layout_tables import LABELS
from app.brief.render.paper import (
    CAPTION,
    CITED,
    LABEL,
    LABEL_INFERRED,
    LABEL_STRONG,
    NOTE_NUMBER,
    NOTE_QUOTE,
    NOTE_TAGS,
    NOTE_TEXT,
    VALUE,
    Type,
    in_language,
)
from app.brief.render.setting import Piece, set_lines
from app.brief.render.structure import Element, Slot
from app.brief.words import joined, long_date, quoted
from app.model.brief import Note, NoteList, Source, SourceList, TagIndex

_INDENT = 24.0
_STATUS = {
    "found": None,
    "moved": "found by its words; the text has changed since it was made",
    "orphaned": "its passage is not in this text; the words are those it was made on",
}


def note_list(block: NoteList, part: Element, laying: Laying) -> list[Box]:
    """Set each note: number, quotation, the note itself, then tags, author, date and where."""
    listed = part.add("L")
    boxes: list[Box] = []
    for note in block.notes:
        boxes += _note(note, listed.add("LI"), laying)
    return boxes


def _note(note: Note, element: Element, laying: Laying) -> list[Box]:
    label = element.add("Lbl")
    body = element.add("LBody")
    measure = laying.grid.width - _INDENT - laying.grid.side_width * 0.35
    words = note.quote.text if note.quote else note.exact
    cited = Piece(
        quoted(words), in_language(NOTE_QUOTE, note.language), body.add("P", language=note.language).slot()
    )
    boxes = _indented([cited], measure, NOTE_QUOTE, above=9)
    if note.text.strip():
        boxes += _indented([Piece(note.text, NOTE_TEXT, body.add("P").slot())], measure, NOTE_TEXT, above=2)
    about = joined(_about(note, several=laying.several))
    if about or note.tags:
        element = body.add("P")
        tags = " · ".join(note.tags) + ("   " if note.tags else "")
        pieces = [Piece(tags, NOTE_TAGS, element.slot()), Piece(about, LABEL, element.slot())]
        boxes += _indented(pieces, measure, LABEL, above=1)
    status = _STATUS[note.status]
    if status:
        boxes += _indented([Piece(status, LABEL_INFERRED, body.add("P").slot())], measure, LABEL, above=0)
    return _joined_up(boxes, _number(note, label))


def _indented(pieces: list[Piece], measure: float, kind: Type, *, above: float) -> list[Box]:
    return paragraph(pieces, measure=measure, kind=kind, x=_INDENT, above=above)


def _about(note: Note, *, several: bool) -> tuple[str | None, ...]:
    return (
        f"readout {note.source}" if several and note.source else None,
        f"point {note.point}" if note.point else None,
        note.author or None,
        long_date(note.modified_at),
    )


def _number(note: Note, label: Element) -> tuple[SetLine, tuple[str, ...]]:
    """Set the note's number as a link to its passage; a note without a passage has a dash."""
    if note.number is None:
        piece = Piece("–", NOTE_NUMBER, label.slot())
        return SetLine(0.0, baseline(NOTE_QUOTE), set_lines([piece], 100.0)[0]), ()
    link = label.add("Link")
    piece = Piece(str(note.number), NOTE_NUMBER, link.slot(), goes_to=f"#mark-{note.number}")
    link.annotated()
    return SetLine(0.0, baseline(NOTE_QUOTE), set_lines([piece], 100.0)[0]), (f"note-{note.number}",)


def _joined_up(boxes: list[Box], number: tuple[SetLine, tuple[str, ...]]) -> list[Box]:
    """Put the number on the first line, and hold the last line with the one before it."""
    line, keys = number
    boxes[0] = replace(boxes[0], lines=(line, *boxes[0].lines), keys=keys)
    few = len(boxes) <= 6
    return [
        replace(box, keep=at < len(boxes) - 1 and (few or box.keep or at >= len(boxes) - 3))
        for at, box in enumerate(boxes)
    ]


def tag_index(block: TagIndex, part: Element, laying: Laying) -> list[Box]:
    """Set the tags one after the other, each with the numbers of its notes as links to them."""
    element = part.add("P")
    pieces: list[Piece] = []
    for at, (tag, numbers) in enumerate(block.tags):
        if at:
            pieces.append(Piece("     ", LABEL, element.slot()))
        pieces.append(Piece(f"{tag} ".replace(" ", "\u00a0"), LABEL, element.slot()))
        pieces += _numbers(numbers, element)
    return paragraph(pieces, measure=laying.grid.width - _INDENT, kind=LABEL, x=_INDENT, above=12)


def _numbers(numbers: tuple[int, ...], element: Element) -> list[Piece]:
    pieces: list[Piece] = []
    for order, number in enumerate(numbers):
        if order:
            pieces.append(Piece(", ", LABEL, element.slot(), glued=True))
        link = element.add("Link")
        pieces.append(Piece(str(number), LABEL_STRONG, link.slot(), goes_to=f"#note-{number}"))
        link.annotated()
    return pieces


def source_list(block: SourceList, part: Element, laying: Laying) -> list[Box]:
    """Set the sources: what, whose, where it was found and when, the licence's line, the hash."""
    boxes: list[Box] = []
    several = len(block.sources) > 1
    for source in block.sources:
        boxes += _source(source, part, laying, several=several)
    return boxes


def _source(source: Source, part: Element, laying: Laying, *, several: bool) -> list[Box]:
    licence = joined((source.licence, source.attribution), ". ") or "not known"
    rows = [("Licence", licence), ("Text SHA-256", source.text_sha256)]
    if not laying.reading_said:
        rows.append(("Reading", source.reading))
    rows += [("Remark", remark) for remark in source.remarks]
    table = part.add("Table")
    boxes: list[Box] = []
    if several:
        boxes += _source_head(source, table, laying)
    boxes += _citation(source, table, laying)
    for label, value in rows:
        boxes += _source_row(label, value, table, laying)
    boxes[0] = replace(boxes[0], above=10.0 if several else 3.0, keys=(f"source-{source.number}",))
    return [replace(box, keep=at < len(boxes) - 1) for at, box in enumerate(boxes)]


def _source_head(source: Source, table: Element, laying: Laying) -> list[Box]:
    row = table.add("TR")
    head = row.add("TH", scope="Column")
    head.column_span = 2
    piece = Piece(f"{source.number}  {source.title}", LABEL_STRONG, head.add("P").slot())
    return paragraph([piece], measure=laying.grid.width, kind=VALUE, keep=True)


def _citation(source: Source, table: Element, laying: Laying) -> list[Box]:
    """Set title, publisher, date, address and day of access: what a reference needs."""
    row = table.add("TR")
    label = row.add("TH", scope="Row").add("P").slot()
    cell = row.add("TD").add("P")
    title = joined((source.title, source.publisher, long_date(source.published_on)), ", ")
    pieces = [Piece(f"{title}, ", in_language(CITED, source.language), cell.slot())]
    if source.url and _may_link(source.url):
        link = cell.add("Link")
        pieces.append(Piece(source.url, CITED, link.slot(), goes_to=source.url))
        link.annotated()
    else:
        pieces.append(Piece(source.url or "address not known", CITED, cell.slot()))
    day = long_date(source.retrieved_on)
    pieces.append(Piece(f", retrieved {day}" if day else ", day of retrieval not known", CITED, cell.slot()))
    return _labelled("Citation", label, pieces, laying)


def _source_row(label: str, value: str, table: Element, laying: Laying) -> list[Box]:
    row = table.add("TR")
    slot = row.add("TH", scope="Row").add("P").slot()
    piece = Piece(value, CITED, row.add("TD").add("P").slot())
    return _labelled(label, slot, [piece], laying)


def _labelled(label: str, slot: Slot, pieces: list[Piece], laying: Laying) -> list[Box]:
    boxes = paragraph(pieces, measure=laying.grid.width - LABELS, kind=CAPTION, x=LABELS, above=1.5)
    head = SetLine(0.0, baseline(CAPTION), set_lines([Piece(label, LABEL, slot)], LABELS)[0])
    boxes[0] = replace(boxes[0], lines=(head, *boxes[0].lines))
    return boxes


def _may_link(url: str) -> bool:
    """Only web and mail addresses become links; any other stays plain text."""
    return url.lower().startswith(("https://", "http://", "mailto:"))
