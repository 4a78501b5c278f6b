"""The counterpart brief: what the record holds on the other side before a meeting with it.

Facts only, each line ending in the mark of its source. What to aim for and what to say is for a
person to write: those headings come with empty lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from app.brief.marking import numbered
from app.brief.parts import country, period, source
from app.brief.several import (
    agreement_table,
    attendee_matrix,
    by_date,
    meeting_table,
    source_mark,
    statement_table,
)
from app.brief.words import counted
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

TAG = "brief"  # notes with this tag are the ones to be handed up
STATEMENTS = 8
JUDGEMENT = (("objectives", "Objectives"), ("line", "Line to take"))


def counterpart(pages: tuple[Page, ...], names: Mapping[str, str], paper: Paper, made_on: str) -> Brief:
    """Compose the brief on the side the selection has in common, other than the publishers' own."""
    ordered = by_date(pages)
    listed = tuple(enumerate(ordered, start=1))
    side = _other_side(ordered)
    if side is None:
        raise WrongUsage(
            "The selection does not tell whom the brief is on: no reading names a second side.",
            to_do="Choose readouts of meetings with one counterpart.",
        )
    who = country(side, names)
    others = dict.fromkeys(code for page in ordered for code in page.reading.sides if code != side)
    sections = [
        Section("meetings", "Last meetings", (meeting_table(listed[::-1], names),)),
        Section("room", f"In the room: {who}", _or_none(attendee_matrix(listed, names, side=side))),
        Section("said", f"Said last: {who}", _or_none(statement_table(listed, side, STATEMENTS))),
    ]
    sections += [
        Section(
            f"said-{code}",
            f"Said last: {country(code, names)}",
            _or_none(statement_table(listed, code, STATEMENTS)),
        )
        for code in others
    ]
    sections.append(Section("agreements", "Agreements on record", _or_none(agreement_table(listed))))
    notes = [note for item in numbered(ordered) for note in item.notes if note.quote and TAG in note.tags]
    if notes:
        sections.append(Section("notes", f"Notes tagged “{TAG}”", (_note_table(notes),)))
    sections += [Section(key, title, (Blank(5),)) for key, title in JUDGEMENT]
    sources = SourceList(tuple(source(page, at) for at, page in listed))
    return Brief(
        template="counterpart",
        paper=paper,
        kind="Counterpart brief",
        title=who,
        subtitle=" · ".join(part for part in (counted(len(pages), "readout"), period(ordered)) if part),
        language="en-GB",
        made_on=made_on,
        sections=(*sections, Section("source", "Sources", (sources,))),
    )


def _other_side(pages: tuple[Page, ...]) -> str | None:
    """Return the side met most often that did not publish; of equals, the first by code."""
    own = {page.reading.publisher_country or page.readout.provenance.publisher_country for page in pages}
    met = Counter(code for page in pages for code in page.reading.sides)
    found = sorted(met, key=lambda code: (code in own, -met[code], code))
    return found[0] if len(found) > 1 else None


def _or_none(table: Table) -> tuple[Block, ...]:
    return (table,) if table.rows else (Paragraph((Run("Nothing in these readings.", "inferred"),)),)


def _note_table(notes: list[Note]) -> Table:
    columns = (Column("Passage", 0.44), Column("Note", 0.40), Column("Source", 0.16))
    rows = [
        (
            (Run(note.quote.text, quote=note.quote),),
            (Run(note.text),),
            (source_mark(note.source or 0, note.point),),
        )
        for note in notes
        if note.quote is not None
    ]
    return Table(columns, tuple(rows))
