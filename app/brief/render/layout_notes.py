"""Laying out what stands at the end: the notes with their quotations, tags, and the sources."""

from __future__ import annotations

from dataclasses import replace

from app.brief.render.boxes import Box, SetLine, baseline, paragraph
from app.brief.render.laying import Laying
from app.brief.render.paper import ACCENT, Type, in_language
from app.brief.render.setting import Piece, set_lines
from app.brief.render.structure import Element, Slot
from app.brief.words import joined, others_words
from app.model.brief import Note, NoteList, Related, Source, SourceList, TagIndex

_INDENT = 24.0


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
        laying.words.quoted(words),
        in_language(laying.styles.note_quote, note.language),
        body.add("P", language=note.language).slot(),
    )
    boxes = _indented([cited], measure, laying.styles.note_quote, above=9)
    if note.text.strip():
        boxes += _indented(
            [Piece(note.text, laying.styles.note_text, body.add("P").slot())],
            measure,
            laying.styles.note_text,
            above=2,
        )
    about = joined(_about(note, laying))
    if about or note.tags:
        element = body.add("P")
        tags = " · ".join(note.tags) + ("   " if note.tags else "")
        pieces = [
            Piece(tags, laying.styles.note_tags, element.slot()),
            Piece(about, laying.styles.label, element.slot()),
        ]
        boxes += _indented(pieces, measure, laying.styles.label, above=1)
    for one in note.related:
        boxes += _indented(_related(one, body.add("P"), laying), measure, laying.styles.label, above=1)
    if note.status != "found":
        status = laying.words(f"text.{note.status}")
        boxes += _indented(
            [Piece(status, laying.styles.label_inferred, body.add("P").slot())],
            measure,
            laying.styles.label,
            above=0,
        )
    return _joined_up(boxes, _number(note, label, laying))


def _related(one: Related, element: Element, laying: Laying) -> list[Piece]:
    """Set how a note stands to another: a link to that where it stands in this brief, or its words."""
    kind = laying.styles.label
    pieces = [Piece(one.before, kind, element.slot())] if one.before else []
    goal = f"#note-{one.number}"
    if one.number is not None and laying.leads(goal):
        link = element.add("Link")
        pieces.append(Piece(one.name, laying.styles.label_strong, link.slot(), goes_to=goal))
        link.annotated()
    elif one.number is not None:
        pieces.append(Piece(one.name, kind, element.slot()))
    else:
        cited = element.add("Quote", language=one.language)
        words = others_words(one, laying.words)
        pieces.append(Piece(words, in_language(laying.styles.note_tags, one.language), cited.slot()))
        pieces.append(Piece(f", {one.where}", kind, element.slot()))
    if one.after:
        pieces.append(Piece(one.after, kind, element.slot()))
    return pieces


def _indented(pieces: list[Piece], measure: float, kind: Type, *, above: float) -> list[Box]:
    return paragraph(pieces, measure=measure, kind=kind, x=_INDENT, above=above)


def _about(note: Note, laying: Laying) -> tuple[str | None, ...]:
    words = laying.words
    return (
        words("text.readout", number=note.source) if laying.several and note.source else None,
        words("text.point", point=note.point) if note.point else None,
        note.author or None,
        words.long_date(note.modified_at),
    )


def _number(note: Note, label: Element, laying: Laying) -> tuple[SetLine, tuple[str, ...]]:
    """Set the note's number as a link to its passage; a note without a passage has a dash."""
    if note.number is None:
        piece = Piece("–", laying.styles.note_number, label.slot())
        return SetLine(0.0, baseline(laying.styles.note_quote), set_lines([piece], 100.0)[0]), ()
    goal = f"#mark-{note.number}"
    if laying.leads(goal):
        link = label.add("Link")
        piece = Piece(str(note.number), laying.styles.note_number, link.slot(), goes_to=goal)
        link.annotated()
    else:
        piece = Piece(str(note.number), laying.styles.note_number, label.slot())
    return SetLine(0.0, baseline(laying.styles.note_quote), set_lines([piece], 100.0)[0]), (
        f"note-{note.number}",
    )


def _joined_up(boxes: list[Box], number: tuple[SetLine, tuple[str, ...]]) -> list[Box]:
    """Put the number on the first line, and hold the last line with the one before it."""
    line, keys = number
    boxes[0].lines, boxes[0].keys = (line, *boxes[0].lines), keys
    few, last = len(boxes) <= 6, len(boxes) - 1
    for at, box in enumerate(boxes):
        box.keep = at < last and (few or box.keep or at >= last - 2)
    return boxes


def tag_index(block: TagIndex, part: Element, laying: Laying) -> list[Box]:
    """Set the tags one after the other, each with the numbers of its notes as links to them."""
    element = part.add("P")
    title = laying.words("label.tags") + "   "
    pieces = [Piece(title, replace(laying.styles.label_strong, ink=ACCENT), element.slot())]
    for at, (tag, numbers) in enumerate(block.tags):
        if at:
            pieces.append(Piece("     ", laying.styles.label, element.slot()))
        pieces.append(Piece(f"{tag} ".replace(" ", "\u00a0"), laying.styles.label, element.slot()))
        pieces += _numbers(numbers, element, laying)
    return paragraph(
        pieces, measure=laying.grid.width - _INDENT, kind=laying.styles.label, x=_INDENT, above=12
    )


def _numbers(numbers: tuple[int, ...], element: Element, laying: Laying) -> list[Piece]:
    pieces: list[Piece] = []
    for order, number in enumerate(numbers):
        if order:
            pieces.append(Piece(", ", laying.styles.label, element.slot(), glued=True))
        link = element.add("Link")
        pieces.append(Piece(str(number), laying.styles.label_strong, link.slot(), goes_to=f"#note-{number}"))
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
    words = laying.words
    licence = joined((source.licence, source.attribution), ". ") or words("text.unknown")
    rows = [(words("label.licence"), licence), (words("label.hash"), source.text_sha256)]
    if not laying.reading_said:
        rows.append((words("label.reading"), source.reading))
    rows += [(words("label.remark"), remark) for remark in source.remarks]
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
    piece = Piece(f"{source.number}  {source.title}", laying.styles.label_strong, head.add("P").slot())
    return paragraph([piece], measure=laying.grid.width, kind=laying.styles.value, keep=True)


def _citation(source: Source, table: Element, laying: Laying) -> list[Box]:
    """Set title, publisher, date, address and day of access: what a reference needs."""
    row = table.add("TR")
    label = row.add("TH", scope="Row").add("P").slot()
    cell = row.add("TD").add("P")
    title = joined((source.title, source.publisher, laying.words.long_date(source.published_on)), ", ")
    kind = in_language(laying.styles.cited, source.language)
    pieces = [Piece(f"{title}, ", kind, cell.slot(), rightwards=True)]
    if source.url and _may_link(source.url):
        link = cell.add("Link")
        pieces.append(Piece(source.url, laying.styles.cited, link.slot(), goes_to=source.url))
        link.annotated()
    else:
        pieces.append(
            Piece(source.url or laying.words("text.address_unknown"), laying.styles.cited, cell.slot())
        )
    day = laying.words.long_date(source.retrieved_on)
    retrieved = laying.words("text.retrieved", date=day) if day else laying.words("text.retrieved_unknown")
    pieces.append(Piece(f", {retrieved}", laying.styles.cited, cell.slot()))
    return _labelled(laying.words("label.citation"), label, pieces, laying)


def _source_row(label: str, value: str, table: Element, laying: Laying) -> list[Box]:
    row = table.add("TR")
    slot = row.add("TH", scope="Row").add("P").slot()
    piece = Piece(value, laying.styles.cited, row.add("TD").add("P").slot())
    return _labelled(label, slot, [piece], laying)


def _labelled(label: str, slot: Slot, pieces: list[Piece], laying: Laying) -> list[Box]:
    boxes = paragraph(
        pieces,
        measure=laying.grid.width - laying.labels,
        kind=laying.styles.caption,
        x=laying.labels,
        above=1.5,
    )
    head = SetLine(
        0.0,
        baseline(laying.styles.caption),
        set_lines([Piece(label, laying.styles.label, slot)], laying.labels)[0],
    )
    boxes[0] = replace(boxes[0], lines=(head, *boxes[0].lines))
    return boxes


def _may_link(url: str) -> bool:
    """Only web and mail addresses become links; any other stays plain text."""
    return url.lower().startswith(("https://", "http://", "mailto:"))
