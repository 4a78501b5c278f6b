"""The counterpart brief: what the record holds on the other side before a meeting with it.

Facts only, each line ending in the mark of its source. What to aim for and what to say is for a
person to write: those headings come with empty lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.brief.marking import numbered
from app.brief.parts import period, point_of, quote, source
from app.brief.several import Numbered, agreement_table, attendee_matrix, by_date, meeting_table, source_mark
from app.brief.topics import Topic, topic_of, topics
from app.brief.words import Words
from app.errors import WrongUsage
from app.model.brief import (
    Blank,
    Block,
    Brief,
    Column,
    Note,
    Paper,
    Paragraph,
    Run,
    Section,
    SourceList,
    Table,
)
from app.model.page import Page
from app.model.reading import Statement

TAG = "brief"  # notes with this tag are the ones to be handed up
LAPSED = "lapsed"  # a note with this tag on an agreement says that it no longer stands
PER_TOPIC = 3  # statements of one side on one topic, all from its newest readout on it
JUDGEMENT = ("objectives", "line")

_Mine = Callable[[Statement], bool]


def counterpart(
    pages: tuple[Page, ...], words: Words, paper: Paper, made_on: str, *, subject: str = ""
) -> Brief:
    """Compose the brief on ``subject``, a country's code or a person's name.

    Without a subject it is the side the selection has in common, other than the publishers' own.
    """
    ordered = by_date(pages)
    listed = tuple(enumerate(ordered, start=1))
    side, person = _subject(ordered, subject)
    who = person or words.country(side)
    mine = _spoken_by(person) if person else _of_side(side)
    others = dict.fromkeys(code for page in ordered for code in page.reading.sides if code != side)
    base = Paragraph((Run(words("text.base", count=words.counted(len(pages), "readout")), "quiet"),))
    sections = [
        Section("meetings", words("heading.meetings"), (meeting_table(listed[::-1], words), base)),
        Section(
            "room",
            words("heading.room", who=words.country(side)),
            _or_none(attendee_matrix(listed, words, side=side), words),
        ),
        Section("said", words("heading.said", who=who), _or_none(_said(listed, mine, words), words)),
    ]
    sections += [
        Section(
            f"said-{code}",
            words("heading.said", who=words.country(code)),
            _or_none(_said(listed, _of_side(code), words), words),
        )
        for code in others
    ]
    sections.append(Section("agreements", words("heading.standing"), _standing(listed, words)))
    notes = [
        note for item in numbered(ordered, words) for note in item.notes if note.quote and TAG in note.tags
    ]
    if notes:
        heading = words("heading.notes_tagged", tag=TAG)
        sections.append(Section("notes", heading, (_note_table(notes, words),)))
    sections += [Section(key, words(f"heading.{key}"), (Blank(5),)) for key in JUDGEMENT]
    sources = SourceList(tuple(source(page, at, words) for at, page in listed))
    parts = (words.counted(len(pages), "readout"), period(ordered, words))
    return Brief(
        template="counterpart",
        paper=paper,
        kind=words("kind.counterpart"),
        title=who,
        subtitle=" · ".join(part for part in parts if part),
        language=words.language,
        made_on=made_on,
        sections=(*sections, Section("source", words("heading.sources"), (sources,))),
    )


def _subject(pages: tuple[Page, ...], subject: str) -> tuple[str, str]:
    """Return the side the brief is on, and the person where it is on one."""
    sides = {person.side for page in pages for person in page.reading.participants if person.side}
    if subject in sides:
        return subject, ""
    if subject:
        found = [
            person
            for page in reversed(pages)
            for person in page.reading.participants
            if person.side and _same_person(person.name, subject)
        ]
        if found:
            return str(found[0].side), found[0].name
        raise WrongUsage(
            f"No reading of this selection names “{subject}”.",
            to_do="Give a country's code or a person's name as printed, or choose other readouts.",
        )
    side = _other_side(pages)
    if side is None:
        raise WrongUsage(
            "The selection does not tell whom the brief is on: no reading names a second side.",
            to_do="Choose readouts of meetings with one counterpart.",
        )
    return side, ""


def _same_person(name: str, wanted: str) -> bool:
    """Whether every word of ``wanted`` stands in ``name``, in any order."""
    have = name.casefold().split()
    return all(word in have for word in wanted.casefold().split())


def _other_side(pages: tuple[Page, ...]) -> str | None:
    """Return the side met most often that did not publish; of equals, the first by code."""
    own = {page.reading.publisher_country or page.readout.provenance.publisher_country for page in pages}
    met = Counter(code for page in pages for code in page.reading.sides)
    found = sorted(met, key=lambda code: (code in own, -met[code], code))
    return found[0] if len(found) > 1 else None


def _of_side(side: str) -> _Mine:
    return lambda item: item.sides == (side,)


def _spoken_by(person: str) -> _Mine:
    return lambda item: len(item.speakers) == 1 and _same_person(item.speakers[0], person)


def _said(pages: Numbered, mine: _Mine, words: Words) -> Table:
    """Return what was said last on each topic: of each, the statements of the newest readout that has any."""
    newest: dict[Topic | None, tuple[int, Page, list[Statement]]] = {}
    for number, page in pages:
        for item in page.reading.statements:
            if not mine(item) or item.reported:
                continue
            topic = topic_of((item.content or item.span).cut(page.readout.text))
            if topic not in newest or newest[topic][0] != number:
                newest[topic] = (number, page, [])
            newest[topic][2].append(item)
    columns = (
        Column(words("label.topic"), 0.16),
        Column(words("label.as_published"), 0.51),
        Column(words("label.speaker"), 0.16),
        Column(words("label.source"), 0.17),
    )
    rows: list[tuple[tuple[Run, ...], ...]] = []
    for topic in (*topics(), None):
        if topic not in newest:
            continue
        number, page, items = newest[topic]
        name = topic.name(words) if topic else words("text.no_topic")
        for at, item in enumerate(items[:PER_TOPIC]):
            cut = quote(page, item.span)
            speaker = [Run(", ".join(item.speakers))]
            if item.inferred:
                speaker.append(Run(f" ({words('text.inferred')})", "inferred"))
            mark = source_mark(number, words, item.point or point_of(page, item.span))
            date = Run(f"{words.short_date(page.reading.facts.date)} ")
            head = (Run(name, "inferred"),) if at == 0 else (Run(""),)
            rows.append((head, (Run(cut.text, quote=cut),), tuple(speaker), (date, mark)))
    return Table(columns, tuple(rows))


def _standing(pages: Numbered, words: Words) -> tuple[Block, ...]:
    """Return the agreements newest first, but for those that a note says have lapsed, which are counted."""
    lapsed = frozenset(
        (page.readout.uid, item.span.start)
        for _, page in pages
        for item in page.reading.agreements
        for placed in page.placed
        if placed.span and LAPSED in placed.annotation.tags and placed.span.overlaps(item.span)
    )
    blocks = _or_none(agreement_table(pages[::-1], words, lapsed=lapsed), words)
    if not lapsed:
        return blocks
    said = words("text.lapsed", count=words.counted(len(lapsed), "agreement"))
    return (*blocks, Paragraph((Run(said, "inferred"),)))


def _or_none(table: Table, words: Words) -> tuple[Block, ...]:
    return (table,) if table.rows else (Paragraph((Run(words("text.nothing"), "inferred"),)),)


def _note_table(notes: list[Note], words: Words) -> Table:
    columns = (
        Column(words("label.passage"), 0.44),
        Column(words("label.note"), 0.40),
        Column(words("label.source"), 0.16),
    )
    rows = [
        (
            (Run(note.quote.text, quote=note.quote),),
            (Run(note.text),),
            (source_mark(note.source or 0, words, note.point),),
        )
        for note in notes
        if note.quote is not None
    ]
    return Table(columns, tuple(rows))
