"""The same tree as a Word document (Office Open XML, ISO/IEC 29500 transitional), for people who must edit.

Notes become comments on their passages, with author and date, as a colleague would have made them.
The parts are written here rather than by a library: they are few, and the same brief gives the same
bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from app.brief.docx_parts import (
    CONTENT_TYPES,
    DOCUMENT,
    RELATIONSHIPS,
    ROOT_RELATIONSHIPS,
    STYLES,
    core,
    stamp,
)
from app.brief.render.faces import printable
from app.brief.render.paper import SIZES, TINTS
from app.brief.words import Words, joined, named, said, words
from app.model.brief import (
    AgreementList,
    AttendeeTable,
    Blank,
    Block,
    Brief,
    Contents,
    FactTable,
    FullText,
    Note,
    NoteList,
    Paragraph,
    PassageList,
    Related,
    Run,
    Source,
    SourceList,
    Table,
    TagIndex,
    TextBlock,
    Timeline,
    notes,
)

_FURNITURE = {"navigation", "caption", "boilerplate", "date_line"}
_HEADS = {"title", "heading"}
_WIDTH = 9300  # of a table, in twentieths of a point: the text's width on A4
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip file knows; no clock is read


def as_docx(brief: Brief) -> bytes:
    """Return ``brief`` as the bytes of a .docx file."""
    numbered = {note.number: note for note in notes(brief) if note.number is not None}
    body = "".join(_body(brief, numbered))
    width, height = (round(value * 20) for value in SIZES[brief.paper])
    ours = words(brief.language)
    comments = "".join(_comment(number, note, ours) for number, note in sorted(numbered.items()))
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONSHIPS,
        "docProps/core.xml": core(brief),
        "word/document.xml": DOCUMENT.format(body=body, width=width, height=height),
        "word/styles.xml": STYLES.format(language=quoteattr(brief.language)),
        "word/comments.xml": RELATIONSHIPS["comments"].format(comments=comments),
        "word/_rels/document.xml.rels": RELATIONSHIPS["document"],
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
    return target.getvalue()


def _body(brief: Brief, numbered: dict[int, Note]) -> Iterator[str]:
    ours = words(brief.language)
    yield _paragraph(_text(joined((brief.level or None, brief.kind))), "Caption")
    yield _paragraph(_text(brief.title), "Title")
    if brief.subtitle:
        yield _paragraph(_text(joined((brief.subtitle, ours.long_date(brief.made_on)))), "Subtitle")
    for section in brief.sections:
        yield _paragraph(_text(section.title), f"Heading{min(section.level, 2)}")
        for block in section.blocks:
            yield from _block(block, numbered, ours)


def _block(block: Block, numbered: dict[int, Note], ours: Words) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _paragraph(_runs(block.runs, ours))
        case FactTable():
            rows = [(_text(fact.label), _fact(fact.value, fact.inferred, ours)) for fact in block.facts]
            yield _table(rows, (1, 4))
        case AttendeeTable():
            yield _table(list(_attendees(block, ours)), (4, 4, 7, 3), header=True)
        case AgreementList():
            for item in block.items:
                lead = ours(f"agreement.{item.kind}") + (
                    ", " + ours("text.point", point=item.point) if item.point else ""
                )
                yield _paragraph(_text(f"{lead}: ", bold=True) + _text(ours.quoted(item.quote.text)))
        case FullText():
            open_: set[int] = set()
            for one in block.blocks:
                yield _full(one, open_, numbered)
        case NoteList():
            yield from (_note(note, ours) for note in block.notes)
        case TagIndex():
            for tag, numbers in block.tags:
                yield _paragraph(_text(f"{tag}: {', '.join(map(str, numbers))}"))
        case SourceList():
            yield from (_source(source, ours) for source in block.sources)
        case Table():
            header = tuple(_text(column.title) for column in block.columns)
            shares = tuple(column.share for column in block.columns)
            cells = [tuple(_runs(cell, ours) for cell in row) for row in block.rows]
            yield _table([header, *cells], shares, header=True)
        case PassageList():
            for passage in block.passages:
                yield _paragraph(_text(ours.quoted(passage.quote.text)) + _text(f" {passage.where}"), "Quote")
                yield _paragraph(_text(passage.note))
        case Blank():
            yield _paragraph("") * block.lines
        case Timeline() | Contents():
            return


def _text(text: str, *, bold: bool = False, italic: bool = False, fill: str = "") -> str:
    """Return ``text`` as runs; a line end within it is a line break."""
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    marks += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    shown = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(_legal(line))}</w:t>' for line in printable(text).split("\n")
    )
    return f"<w:r><w:rPr>{marks}</w:rPr>{shown}</w:r>" if text else ""


def _legal(text: str) -> str:
    """Return ``text`` without the two code points that XML 1.0 does not know."""
    return text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _paragraph(runs: str, style: str = "Normal") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _runs(runs: tuple[Run, ...], ours: Words) -> str:
    return "".join(
        _text(
            ours.quoted(run.text) if run.quote else run.text,
            bold=run.tone == "strong",
            italic=run.tone == "inferred",
        )
        for run in runs
    )


def _fact(value: tuple[Run, ...], inferred: str | None, ours: Words) -> str:
    return _runs(value, ours) + (_text(f" ({inferred})", italic=True) if inferred else "")


def _attendees(block: AttendeeTable, ours: Words) -> Iterator[tuple[str, ...]]:
    yield tuple(_text(ours(f"label.{key}")) for key in ("side", "name", "office_printed", "statements"))
    for side in block.delegations:
        for person in side.attendees:
            office = (
                _text(person.office.text)
                if person.office
                else _text(ours("text.office_unknown"), italic=True)
            )
            name = _text(person.name.text, bold=person.role == "principal")
            yield _text(side.name), name, office, _text(str(person.statements))
        if side.remark:
            yield _text(side.name), _text(side.remark, italic=True), "", ""


def _table(rows: Sequence[tuple[str, ...]], shares: tuple[float, ...], *, header: bool = False) -> str:
    """Return a table whose columns have ``shares`` of the width; rows are kept whole."""
    if not rows:
        return ""
    widths = [round(_WIDTH * share / sum(shares)) for share in shares]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(
        f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header and at == 0 else ''}</w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(cell, "Cell")}</w:tc>'
            for width, cell in zip(widths, row, strict=True)
        )
        + "</w:tr>"
        for at, row in enumerate(rows)
    )
    style = f'<w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="{_WIDTH}" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{style}<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>{_paragraph('', 'Cell')}"


def _full(block: TextBlock, open_: set[int], numbered: dict[int, Note]) -> str:
    """Return a paragraph of the full text; comments begin and end where their passages do."""
    made = ""
    for run in (*((block.label,) if block.label else ()), *block.runs):
        for number in run.marks:
            if number not in open_ and number in numbered:
                open_.add(number)
                made += f'<w:commentRangeStart w:id="{number}"/>'
        fill = _fill(numbered[run.marks[0]]) if run.marks and run.marks[0] in numbered else ""
        made += _text(run.quote.text, fill=fill) + (_text(" ") if run is block.label else "")
        for number in run.ends:
            if number in numbered:
                start = "" if number in open_ else f'<w:commentRangeStart w:id="{number}"/>'
                open_.add(number)
                made += f'{start}<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
    style = "Caption" if block.kind in _FURNITURE else "Heading3" if block.kind in _HEADS else "Normal"
    return _paragraph(made, style)


def _fill(note: Note) -> str:
    return "".join(f"{round(part * 255):02X}" for part in TINTS[note.colour])


def _comment(number: int, note: Note, ours: Words) -> str:
    parts = (note.text.strip(), " · ".join(note.tags), *said(note, ours))
    words = "\n".join(part for part in parts if part) or "Highlighted"
    author = quoteattr(_legal(printable(note.author)) or "unknown")
    date = stamp(note.modified_at)
    return (
        f'<w:comment w:id="{number}" w:author={author} w:date="{date}">{_paragraph(_text(words))}</w:comment>'
    )


def _note(note: Note, ours: Words) -> str:
    lead = f"{note.number}  " if note.number is not None else "–  "
    about = joined((" · ".join(note.tags) or None, note.author or None, ours.long_date(note.modified_at)))
    lost = "" if note.quote else f" ({ours('text.orphaned')})"
    cited = ours.quoted(note.quote.text if note.quote else note.exact)
    said = _text(f" {note.text.strip()}") if note.text.strip() else ""
    head = _text(lead, bold=True)
    if note.number is not None:
        mark = f'w:id="{note.number}"'
        head = f'<w:bookmarkStart {mark} w:name="note-{note.number}"/>{head}<w:bookmarkEnd {mark}/>'
    ties = "".join(_text("; ") + _tie(one, ours) for one in note.related)
    return _paragraph(head + _text(cited, italic=True) + said + _text(f" {about}{lost}") + ties)


def _tie(one: Related, ours: Words) -> str:
    """Return how a note stands to another, as a link where that stands in this document."""
    name = _text(named(one, ours))
    if one.number is not None:
        name = f'<w:hyperlink w:anchor="note-{one.number}">{name}</w:hyperlink>'
    return _text(one.before) + name + _text(one.after)


def _source(source: Source, ours: Words) -> str:
    retrieved = (
        ours("text.retrieved", date=ours.long_date(source.retrieved_on)) if source.retrieved_on else None
    )
    parts = (source.title, source.publisher, ours.long_date(source.published_on), source.url, retrieved)
    more = (source.licence, source.attribution, f"{ours('label.hash')} {source.text_sha256}", source.reading)
    line = joined((*parts, *more, *source.remarks), ", ")
    return _paragraph(_text(f"[{source.number}]  ", bold=True) + _text(line))
