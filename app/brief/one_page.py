"""One page: facts, who was there, what was agreed, and the three passages marked most important.

It never runs to a second page. ``cut`` says how many steps of shortening are taken: first the names
of those who are no principals, then passages down to one, then agreements from the end, and at last
the passage; what was left out is said.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.brief.annotated import brief_of_one
from app.brief.marking import Marked, numbered
from app.brief.parts import agreement_list, attendee_table, fact_table, source
from app.brief.words import counted, joined
from app.errors import WrongUsage
from app.model.brief import (
    AgreementList,
    AttendeeTable,
    Block,
    Brief,
    Fact,
    FactTable,
    Note,
    Paper,
    Paragraph,
    Passage,
    PassageList,
    Run,
    Section,
    SourceList,
)
from app.model.page import Page

PASSAGES = 3
_FIRST = ("important", "key", "brief")  # tags that put a passage before others, in this order
LAST_CUT = 24  # beyond this nothing is left to leave out


def one_page(
    pages: tuple[Page, ...], names: Mapping[str, str], paper: Paper, made_on: str, *, cut: int = 0
) -> Brief:
    """Compose the page on one readout, ``cut`` steps shorter than it might be."""
    if len(pages) != 1:
        raise WrongUsage("The one-page brief is on one readout.", to_do="Choose one, or another template.")
    marked = numbered(pages)[0]
    left_out: list[str] = []
    sections = [Section("facts", "Meeting", (fact_table(pages[0], names),))]
    people = _people(attendee_table(pages[0], names), left_out, all_named=cut < 1)
    if people.facts:
        sections.append(Section("attendees", "Attendees", (people,)))
    agreed = _agreements(agreement_list(pages[0]), cut - PASSAGES, left_out)
    if agreed.items:
        sections.append(Section("agreements", "Agreements", (agreed,)))
    most = 0 if cut == LAST_CUT else PASSAGES - max(0, min(cut - 1, PASSAGES - 1))
    passages = _passages(marked, most, left_out)
    if passages.passages:
        sections.append(Section("passages", "Passages", (passages,)))
    blocks: tuple[Block, ...] = (SourceList((source(pages[0], 1),)),)
    if left_out:
        said = f"Not on this page: {joined(tuple(left_out), ', ')}."
        blocks = (Paragraph((Run(said, "inferred"),)), *blocks)
    sections.append(Section("source", "Source", blocks))
    return brief_of_one(
        marked, paper, made_on, template="one-page", kind="Readout on one page", sections=sections
    )


def _people(table: AttendeeTable, left_out: list[str], *, all_named: bool) -> FactTable:
    """Return a line for each side: principals with their office, the others by name or counted."""
    dropped = 0
    facts = []
    for side in table.delegations:
        runs: list[Run] = []
        for person in side.attendees:
            if person.role == "principal":
                runs += [Run("; ")] if runs else []
                runs.append(Run(person.name.text, "strong", person.name))
                if person.office:
                    runs += [Run(", "), Run(person.office.text, "plain", person.office)]
            elif all_named:
                runs += [Run("; ")] if runs else []
                runs.append(Run(person.name.text, "plain", person.name))
            else:
                dropped += 1
        if side.remark and all_named:
            runs.append(Run(f"; {side.remark}", "inferred"))
        if runs:
            facts.append(Fact(side.name, tuple(runs)))
    if dropped:
        left_out.append(counted(dropped, "other attendee"))
    return FactTable(tuple(facts))


def _agreements(listed: AgreementList, cut: int, left_out: list[str]) -> AgreementList:
    """Drop agreements from the end, one for each step, all of them at the last."""
    if cut < 1 or not listed.items:
        return listed
    kept = () if cut >= LAST_CUT - PASSAGES - 1 else listed.items[: max(0, len(listed.items) - cut)]
    left_out.append(counted(len(listed.items) - len(kept), "agreement"))
    return AgreementList(kept)


def _passages(marked: Marked, most: int, left_out: list[str]) -> PassageList:
    notes = [note for note in marked.notes if note.quote is not None]
    chosen = sorted(sorted(notes, key=_weight)[:most], key=lambda note: note.number or 0)
    if len(notes) > len(chosen):
        left_out.append(counted(len(notes) - len(chosen), "marked passage"))
    return PassageList(
        tuple(
            Passage(note.quote, note.text, f"point {note.point}" if note.point else "", note.language)
            for note in chosen
            if note.quote is not None
        )
    )


def _weight(note: Note) -> tuple[int, bool, int]:
    """Order by tag, then notes with words before bare marks, then the order of the text."""
    tags = {tag.casefold() for tag in note.tags}
    rank = next((at for at, tag in enumerate(_FIRST) if tag in tags), len(_FIRST))
    return rank, not note.text.strip(), note.number or 0
