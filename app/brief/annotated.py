"""The annotated text: facts, who was there, what was agreed, the whole text, and the notes on it."""

from __future__ import annotations

import json

from app.brief.fulltext import full_text
from app.brief.marking import Marked, numbered, tag_index
from app.brief.parts import agreement_list, attendee_table, fact_table, period, source
from app.brief.words import Words, joined
from app.model.brief import Attachment, Block, Brief, NoteList, Paper, Paragraph, Run, Section, SourceList
from app.model.codebook import Link
from app.model.page import Page
from app.model.text import single_line
from app.model.web_annotation import web_annotations


def annotated(pages: tuple[Page, ...], words: Words, paper: Paper, made_on: str) -> Brief:
    """Compose one or several readouts, each whole, with notes numbered through all of them."""
    marked = numbered(pages, words)
    sections: list[Section] = []
    for order, item in enumerate(marked, start=1):
        if len(marked) > 1:
            language = item.page.reading.language or item.page.readout.provenance.language
            sections.append(Section(f"readout-{order}", single_line(item.page.title), (), language=language))
        sections += readout_sections(item, words, order, level=1 if len(marked) == 1 else 2)
    notes = tuple(note for item in marked for note in item.notes)
    if notes:
        tags = tag_index(notes)
        blocks: tuple[Block, ...] = (NoteList(notes), tags) if tags.tags else (NoteList(notes),)
        sections.append(Section("notes", words("heading.notes"), blocks))
    sources = tuple(source(page, order, words) for order, page in enumerate(pages, start=1))
    sections.append(
        Section(
            "source",
            words("heading.source" if len(pages) == 1 else "heading.sources"),
            (SourceList(sources),),
        )
    )
    if len(pages) == 1:
        kind = words("kind.readout_annotated" if notes else "kind.readout")
        return brief_of_one(
            marked[0], words, paper, made_on, template="annotated", kind=kind, sections=sections
        )
    return Brief(
        template="annotated",
        paper=paper,
        kind=words("kind.readouts_annotated" if notes else "kind.readouts"),
        title=words(
            "text.and_others",
            title=single_line(pages[0].title),
            others=words.counted(len(pages) - 1, "other_readout"),
        ),
        subtitle=period(pages, words),
        language=words.language,
        made_on=made_on,
        sections=tuple(sections),
        attachments=attachments(marked),
    )


def brief_of_one(
    marked: Marked,
    words: Words,
    paper: Paper,
    made_on: str,
    *,
    template: str,
    kind: str,
    sections: list[Section],
) -> Brief:
    """Return a brief on one readout under the readout's own title."""
    page = marked.page
    facts = page.reading.facts
    publisher = page.reading.publisher or page.readout.provenance.publisher
    published = words("text.published_by", publisher=publisher) if publisher else None
    return Brief(
        template=template,
        paper=paper,
        kind=kind,
        title=single_line(page.title),
        subtitle=single_line(joined((facts.place, words.long_date(facts.date), published))),
        language=words.language,
        made_on=made_on,
        sections=tuple(sections),
        attachments=attachments((marked,)),
    )


def readout_sections(item: Marked, words: Words, order: int, *, level: int) -> list[Section]:
    """Return the sections on one readout; empty tables are left out, and their absence is said."""
    page = item.page
    key = f"r{order}-"
    found = [Section(key + "facts", words("heading.meeting"), (fact_table(page, words),), level)]
    people = attendee_table(page, words)
    none_named = Paragraph((Run(words("text.nobody"), "inferred"),))
    found.append(
        Section(
            key + "attendees",
            words("heading.attendees"),
            (people if people.delegations else none_named,),
            level,
        )
    )
    agreements = agreement_list(page, source=order)
    none_agreed = Paragraph((Run(words("text.no_outcome"), "inferred"),))
    found.append(
        Section(
            key + "agreements",
            words("heading.agreements"),
            (agreements if agreements.items else none_agreed,),
            level,
        )
    )
    if open_questions := [item for item in page.reading.findings if item.severity == "review"]:
        lines = tuple(
            Paragraph((Run(single_line(item.message), "inferred"),), "en") for item in open_questions
        )
        found.append(Section(key + "questions", words("heading.questions"), lines, level))
    found.append(Section(key + "text", words("heading.text"), (full_text(page, item.passages),), level))
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
    pages = [item.page for item in marked]
    specimens = {page.readout.uid: page.title for page in pages if page.readout.provenance.specimen}
    document = web_annotations(pairs, name="brief", links=_links(marked), specimens=specimens)
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _links(marked: tuple[Marked, ...]) -> tuple[Link, ...]:
    """Return the links from and to the notes, each once; what they lead to may lie outside the brief."""
    found: dict[str, Link] = {}
    for tie in (tie for item in marked for tie in item.page.ties if tie.page is not None):
        ends = (tie.uid, tie.other_uid) if tie.outgoing else (tie.other_uid, tie.uid)
        found.setdefault(tie.link_uid, Link(tie.link_uid, *ends, tie.relation, tie.author, tie.created_at))
    return tuple(found.values())
