"""The annotated text: facts, who was there, what was agreed, the whole text, and the notes on it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.brief.fulltext import full_text
from app.brief.marking import Marked, numbered, tag_index
from app.brief.parts import agreement_list, attendee_table, fact_table, period, source
from app.brief.words import counted, joined, long_date
from app.model.brief import Attachment, Block, Brief, NoteList, Paper, Paragraph, Run, Section, SourceList
from app.model.page import Page
from app.model.text import single_line
from app.model.web_annotation import web_annotations


def annotated(pages: tuple[Page, ...], names: Mapping[str, str], paper: Paper, made_on: str) -> Brief:
    """Compose one or several readouts, each whole, with notes numbered through all of them."""
    marked = numbered(pages)
    sections: list[Section] = []
    for order, item in enumerate(marked, start=1):
        if len(marked) > 1:
            sections.append(Section(f"readout-{order}", single_line(item.page.title), ()))
        sections += readout_sections(item, names, order, level=1 if len(marked) == 1 else 2)
    notes = tuple(note for item in marked for note in item.notes)
    if notes:
        tags = tag_index(notes)
        blocks: tuple[Block, ...] = (NoteList(notes), tags) if tags.tags else (NoteList(notes),)
        sections.append(Section("notes", "Notes", blocks))
    sources = tuple(source(page, order) for order, page in enumerate(pages, start=1))
    sections.append(Section("source", "Source" if len(pages) == 1 else "Sources", (SourceList(sources),)))
    if len(pages) == 1:
        kind = "Readout, annotated" if notes else "Readout"
        return brief_of_one(marked[0], paper, made_on, template="annotated", kind=kind, sections=sections)
    return Brief(
        template="annotated",
        paper=paper,
        kind="Readouts, annotated" if notes else "Readouts",
        title=f"{single_line(pages[0].title)} and {counted(len(pages) - 1, 'other readout')}",
        subtitle=period(pages),
        language="en-GB",
        made_on=made_on,
        sections=tuple(sections),
        attachments=attachments(marked),
    )


def brief_of_one(
    marked: Marked, paper: Paper, made_on: str, *, template: str, kind: str, sections: list[Section]
) -> Brief:
    """Return a brief on one readout under the readout's own title."""
    page = marked.page
    facts = page.reading.facts
    publisher = page.reading.publisher or page.readout.provenance.publisher
    published = f"as published by {publisher}" if publisher else None
    return Brief(
        template=template,
        paper=paper,
        kind=kind,
        title=single_line(page.title),
        subtitle=single_line(joined((facts.place, long_date(facts.date), published))),
        language="en-GB",
        made_on=made_on,
        sections=tuple(sections),
        attachments=attachments((marked,)),
    )


def readout_sections(item: Marked, names: Mapping[str, str], order: int, *, level: int) -> list[Section]:
    """Return the sections on one readout; empty tables are left out, and their absence is said."""
    page = item.page
    key = f"r{order}-"
    found = [Section(key + "facts", "Meeting", (fact_table(page, names),), level)]
    people = attendee_table(page, names)
    none_named = Paragraph((Run("The reading names nobody.", "inferred"),))
    found.append(
        Section(key + "attendees", "Attendees", (people if people.delegations else none_named,), level)
    )
    agreements = agreement_list(page, source=order)
    none_agreed = Paragraph((Run("The reading finds no joint statement of outcome.", "inferred"),))
    found.append(
        Section(key + "agreements", "Agreements", (agreements if agreements.items else none_agreed,), level)
    )
    if open_questions := [item for item in page.reading.findings if item.severity == "review"]:
        lines = tuple(Paragraph((Run(single_line(item.message), "inferred"),)) for item in open_questions)
        found.append(Section(key + "questions", "To be checked", lines, level))
    found.append(Section(key + "text", "Text", (full_text(page, item.passages),), level))
    return found


def attachments(marked: tuple[Marked, ...]) -> tuple[Attachment, ...]:
    """Return what travels inside the brief: the notes for machines, and each text as the record holds it."""
    files = []
    if any(item.notes for item in marked):
        data = _as_json_ld(marked)
        files.append(
            Attachment(
                "annotations.jsonld", "application/ld+json", "Data", "The notes as W3C Web Annotations", data
            )
        )
    for order, item in enumerate(marked, start=1):
        name = "source.txt" if len(marked) == 1 else f"source-{order}.txt"
        text = item.page.readout.text.encode("utf-8")
        files.append(
            Attachment(name, "text/plain", "Source", "The readout's text as the record holds it", text)
        )
    return tuple(files)


def _as_json_ld(marked: tuple[Marked, ...]) -> bytes:
    """Return the notes of ``marked`` in the order of their numbers, as UTF-8."""
    pairs = []
    for item in marked:
        made = {placed.annotation.uid: placed.annotation for placed in item.page.placed}
        pairs += [(made[note.uid], item.page.readout.provenance.url) for note in item.notes]
    document = web_annotations(pairs, name="brief")
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
