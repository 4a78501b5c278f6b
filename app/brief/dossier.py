"""The dossier: several readouts in one, with contents, chronology, attendee matrix and one index."""

from __future__ import annotations

from collections.abc import Mapping

from app.brief.annotated import attachments, readout_sections
from app.brief.marking import numbered, tag_index
from app.brief.parts import period, source
from app.brief.several import MATRIX_COLUMNS, attendee_matrix, by_date, meeting_table, timeline
from app.brief.words import counted, long_date
from app.model.brief import Block, Brief, Contents, NoteList, Paper, Paragraph, Run, Section, SourceList
from app.model.page import Page
from app.model.text import single_line


def dossier(pages: tuple[Page, ...], names: Mapping[str, str], paper: Paper, made_on: str) -> Brief:
    """Compose the dossier of ``pages``, oldest first, notes numbered through all of them."""
    ordered = by_date(pages)
    listed = tuple(enumerate(ordered, start=1))
    marked = numbered(ordered)
    parts: list[Section] = []
    for order, item in enumerate(marked, start=1):
        date = long_date(item.page.reading.facts.date)
        title = f"{order}  {single_line(item.page.title)}" + (f", {date}" if date else "")
        parts.append(Section(f"readout-{order}", title, ()))
        parts += readout_sections(item, names, order, level=2)
    notes = tuple(note for item in marked for note in item.notes)
    end: list[Section] = []
    if notes:
        tags = tag_index(notes)
        end.append(Section("notes", "Notes", (NoteList(notes), tags) if tags.tags else (NoteList(notes),)))
    sources = tuple(source(page, order) for order, page in listed)
    end.append(Section("source", "Sources", (SourceList(sources),)))
    front = [
        Section("chronology", "Chronology", (timeline(listed), meeting_table(listed, names))),
        Section("matrix", "Who sat in which meeting", _matrix(listed, names)),
    ]
    top = [section for section in (*front, *parts, *end) if section.level == 1]
    contents = Section("contents", "Contents", (Contents(tuple((item.title, item.key) for item in top)),))
    return Brief(
        template="dossier",
        paper=paper,
        kind="Dossier",
        title=counted(len(pages), "readout"),
        subtitle=period(ordered),
        language="en-GB",
        made_on=made_on,
        sections=(contents, *front, *parts, *end),
        attachments=attachments(marked),
    )


def _matrix(listed: tuple[tuple[int, Page], ...], names: Mapping[str, str]) -> tuple[Block, ...]:
    table = attendee_matrix(listed, names)
    said = "Names are as printed; the same name is taken for the same person."
    if len(listed) > MATRIX_COLUMNS:
        said += f" The newest {MATRIX_COLUMNS} meetings are shown."
    return (table, Paragraph((Run(said, "inferred"),)))
