"""A brief as a tree of values: what is said, in which order, and where each quotation was cut.

Nothing here knows paper, fonts or a file format. A brief is composed once (``app.brief.compose``),
checked against the record (``app.brief.quotations``), and only then rendered; a renderer may lay
the tree out as it likes, but adds no words of its own to the record's.

Whatever is quoted is a ``Quote`` and carries its place in the record, so that every letter of it
can be compared before anything is written.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Literal

from app.model.annotation import Colour, Status
from app.model.plan import Logo
from app.model.reading import AgreementKind, BlockKind, Role
from app.model.span import Span

Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = ("a4", "letter")
Tone = Literal[
    "plain",
    "strong",
    "quiet",  # labels, dates, remarks of ours
    "inferred",  # what the program concluded and nobody confirmed; always in words, never by colour alone
]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the record: ``text`` is what stands at ``span`` in the readout's canonical text."""

    readout_uid: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words of ours, or a quotation where ``quote`` is given; then ``text`` is the quotation's."""

    text: str
    tone: Tone = "plain"
    quote: Quote | None = None
    url: str | None = None  # http, https, mailto, or ``#key`` within the brief; no other becomes a link


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of our own words and quotations."""

    runs: tuple[Run, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the fact table. ``inferred`` says in a word or two what the value rests on, if not the text."""

    label: str
    value: tuple[Run, ...]
    inferred: str | None = None


@dataclass(frozen=True, slots=True)
class FactTable:
    """When, where, how and who speaks."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person as printed. ``statements`` counts those made here by this person alone."""

    name: Quote
    office: Quote | None
    role: Role
    statements: int


@dataclass(frozen=True, slots=True)
class Delegation:
    """Those of one side, principals first; ``remark`` tells of others who are not named."""

    side: str | None
    name: str
    attendees: tuple[Attendee, ...]
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class AttendeeTable:
    """Who was there, by side."""

    delegations: tuple[Delegation, ...]


@dataclass(frozen=True, slots=True)
class AgreementItem:
    """One agreement: the verb as printed, the sentence, and the point it stands in."""

    verb: str
    kind: AgreementKind
    quote: Quote
    point: str | None
    source: int | None = None  # number of the source it is cut from, where a brief has several
    date: str | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class AgreementList:
    """The joint statements of outcome, in the order of the text."""

    items: tuple[AgreementItem, ...]


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """Words of the full text lying under the same marks.

    ``marks`` are the numbers of the notes that cover it, ``ends`` those whose passage ends with it.
    """

    quote: Quote
    marks: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A block of the full text; ``label`` is a point's own number as printed, hung out in the margin."""

    kind: BlockKind
    runs: tuple[MarkedRun, ...]
    label: MarkedRun | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class FullText:
    """A readout's text, whole and as in the record: what lies between its blocks is white space only."""

    readout_uid: str
    language: str | None
    blocks: tuple[TextBlock, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """How a note stands to another one: ``before`` and ``after`` are our words around what names the other.

    That is its ``number`` in this brief; or else the words it was made on, as a quotation (``cut_short``
    where it goes on in the record), with ``where`` it stands. Where its passage was not found, ``exact``
    holds those words, which nothing vouches for.
    """

    before: str
    after: str
    number: int | None
    name: str  # the number in words: "note 7"; empty without a number
    quote: Quote | None = None
    cut_short: bool = False
    exact: str = ""
    where: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation in print.

    ``number`` is that of its mark in the text, None where the passage was not found (``orphaned``);
    then ``quote`` is None and ``exact`` holds the words it was made on, which nothing vouches for.
    Times are ISO 8601 in UTC.
    """

    uid: str
    number: int | None
    quote: Quote | None
    exact: str
    text: str
    tags: tuple[str, ...]
    colour: Colour
    author: str
    created_at: str
    modified_at: str
    status: Status
    point: str | None = None
    source: int | None = None
    language: str | None = None
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteList:
    """The notes with their quotations, in the order of their numbers, those without a place last."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class TagIndex:
    """Each tag with the numbers of its notes."""

    tags: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text comes from and how to prove it unchanged. Dates are ISO 8601."""

    number: int
    readout_uid: str
    title: str
    publisher: str | None
    published_on: str | None
    url: str | None
    retrieved_on: str | None
    licence: str | None
    attribution: str | None
    text_sha256: str
    reading: str  # who made the reading, and whether a person confirmed it
    language: str | None = None  # of the text, BCP 47
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceList:
    """The sources of a brief, by number."""

    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: ``share`` of the width, figures set flush right."""

    title: str
    share: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of runs: ``rows`` of cells, as many in each as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked passage by itself, with what was noted on it and where it stands."""

    quote: Quote
    note: str
    where: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class PassageList:
    """Passages chosen from the text."""

    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Ruled lines for a person to write on: judgement is not ours to print."""

    lines: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A chronology: ISO dates with the number of the source each belongs to, oldest first."""

    events: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """Titles with the keys of their places; the pages are found when the brief is set."""

    entries: tuple[tuple[str, str], ...]


Block = (
    Paragraph
    | FactTable
    | AttendeeTable
    | AgreementList
    | FullText
    | NoteList
    | TagIndex
    | SourceList
    | Table
    | PassageList
    | Blank
    | Timeline
    | Contents
)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part. ``level`` 1 is a part of the whole brief, 2 a part of a part."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    level: int = 1
    language: str | None = None  # of the title, where it is not that of our own words


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the brief. ``relationship`` is PDF/A-3's: what it is to the brief."""

    name: str
    media_type: str
    relationship: Literal["Data", "Source"]
    description: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Brief:
    """A composed document.

    ``made_on`` is an ISO 8601 date or UTC time; it comes from the annotations and the record, not
    from a clock, so that the same input gives the same brief. ``language`` is that of our own words.
    """

    template: str
    paper: Paper
    kind: str  # the line above the title: what sort of document this is
    title: str
    subtitle: str
    language: str
    made_on: str
    sections: tuple[Section, ...]
    attachments: tuple[Attachment, ...] = ()
    landscape: bool = False
    size: int = 100  # of the type, in hundredths of the ordinary
    cover: bool = False  # a page of its own for the title
    logo: Logo | None = None
    level: str = ""  # the handling level as printed on every page, or empty


def quotes(value: Any) -> Iterator[Quote]:
    """Yield every quotation below ``value``, in the order of the tree."""
    if isinstance(value, Quote):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from quotes(item)
    else:
        for name in parts_of(value.__class__):
            yield from quotes(getattr(value, name))


@cache
def parts_of(kind: Hashable) -> tuple[str, ...]:
    """Return the names of the fields of a value of the tree; none for words and numbers."""
    return (
        tuple(field.name for field in fields(kind)) if isinstance(kind, type) and is_dataclass(kind) else ()
    )


def notes(brief: Brief) -> tuple[Note, ...]:
    """Return the notes of ``brief``, each once, in the order of the tree."""
    found: dict[tuple[str, int | None], Note] = {}
    for section in brief.sections:
        for block in section.blocks:
            if isinstance(block, NoteList):
                for note in block.notes:
                    found.setdefault((note.uid, note.number), note)
    return tuple(found.values())
