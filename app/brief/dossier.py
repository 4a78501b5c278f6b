"""The dossier: several readouts in one, with contents, chronology, attendee matrix and one index."""

from __future__ import annotations

from app.brief.annotated import attachments, readout_sections
from app.brief.marking import numbered
from app.brief.parts import period, source
from app.brief.several import (
    MATRIX_COLUMNS,
    attendee_matrix,
    by_date,
    by_meeting,
    index,
    meeting_table,
    timeline,
)
from app.brief.words import Words, joined
from app.model.brief import Block, Brief, Contents, NoteList, Paper, Paragraph, Run, Section, SourceList
from app.model.page import Page
from app.model.text import single_line


def dossier(pages: tuple[Page, ...], words: Words, paper: Paper, made_on: str) -> Brief:
    """Compose the dossier of ``pages``, oldest first, notes numbered through all of them."""
    ordered = by_date(pages)
    listed = tuple(enumerate(ordered, start=1))
    marked = numbered(ordered, words)
    parts: list[Section] = []
    for order, item in enumerate(marked, start=1):
        date = words.long_date(item.page.reading.facts.date)
        title = f"{order}  {single_line(item.page.title)}" + (f", {date}" if date else "")
        language = item.page.reading.language or item.page.readout.provenance.language
        parts.append(Section(f"readout-{order}", title, (), language=language))
        parts += readout_sections(item, words, order, level=2)
    notes = tuple(note for item in marked for note in item.notes)
    end: list[Section] = []
    if notes:
        end.append(Section("notes", words("heading.notes"), (NoteList(notes),)))
    if tables := index(listed, notes, words):
        end.append(Section("index", words("heading.index"), tables))
    sources = tuple(source(page, order, words) for order, page in listed)
    end.append(Section("source", words("heading.sources"), (SourceList(sources),)))
    front = [
        Section("chronology", words("heading.chronology"), (timeline(listed), meeting_table(listed, words))),
        Section("matrix", words("heading.matrix"), _matrix(listed, words)),
    ]
    readouts = words.counted(len(pages), "readout")
    contents = Section("contents", words("heading.contents"), (Contents(()),))  # filled when all is arranged
    return Brief(
        template="dossier",
        paper=paper,
        kind=words("kind.dossier"),
        title=_sides(ordered, words) or readouts,
        subtitle=joined((readouts if _sides(ordered, words) else None, period(ordered, words) or None)),
        language=words.language,
        made_on=made_on,
        sections=(contents, *front, *parts, *end),
        attachments=attachments(marked),
    )


def _sides(pages: tuple[Page, ...], words: Words) -> str:
    """Return the sides that met, where they are the same two in every meeting."""
    sides = {frozenset(page.reading.sides) for page in pages}
    if len(sides) != 1 or len(next(iter(sides))) != 2:
        return ""
    return " – ".join(words.country(side) for side in pages[0].reading.sides)


def _matrix(listed: tuple[tuple[int, Page], ...], words: Words) -> tuple[Block, ...]:
    table = attendee_matrix(listed, words)
    said = words("text.same_name")
    if len(by_meeting(listed)) > MATRIX_COLUMNS:
        said += " " + words("text.newest_shown", count=MATRIX_COLUMNS)
    return (table, Paragraph((Run(said, "inferred"),)))
