"""One page: facts, who was there, what was agreed, and the three passages marked most important.

It never runs to a second page. ``cut`` says how many steps of shortening are taken: first the names
of those who are no principals, then passages down to one, then agreements from the end, and at last
the passage; what was left out is said.
"""

from __future__ import annotations

from app.brief.annotated import brief_of_one
from app.brief.marking import Marked, numbered
from app.brief.parts import agreement_list, attendee_table, fact_table, source
from app.brief.words import Words, joined
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


def one_page(pages: tuple[Page, ...], words: Words, paper: Paper, made_on: str, *, cut: int = 0) -> Brief:
    """Compose the page on one readout, ``cut`` steps shorter than it might be."""
    if len(pages) != 1:
        raise WrongUsage("The one-page brief is on one readout.", to_do="Choose one, or another template.")
    marked = numbered(pages, words)[0]
    left_out: list[str] = []
    sections = [Section("facts", words("heading.meeting"), (fact_table(pages[0], words),))]
    people = _people(attendee_table(pages[0], words), words, left_out, all_named=cut < 1)
    if people.facts:
        sections.append(Section("attendees", words("heading.attendees"), (people,)))
    agreed = _agreements(agreement_list(pages[0]), cut - PASSAGES, words, left_out)
    if agreed.items:
        sections.append(Section("agreements", words("heading.agreements"), (agreed,)))
    most = 0 if cut == LAST_CUT else PASSAGES - max(0, min(cut - 1, PASSAGES - 1))
    passages = _passages(marked, most, words, left_out)
    if passages.passages:
        sections.append(Section("passages", words("heading.passages"), (passages,)))
    blocks: tuple[Block, ...] = (SourceList((source(pages[0], 1, words),)),)
    if left_out:
        said = words("text.left_out", what=joined(tuple(left_out), ", "))
        blocks = (Paragraph((Run(said, "inferred"),)), *blocks)
    sections.append(Section("source", words("heading.source"), blocks))
    return brief_of_one(
        marked, words, paper, made_on, template="one-page", kind=words("kind.one_page"), sections=sections
    )


def _people(table: AttendeeTable, words: Words, left_out: list[str], *, all_named: bool) -> FactTable:
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
        left_out.append(words.counted(dropped, "attendee"))
    return FactTable(tuple(facts))


def _agreements(listed: AgreementList, cut: int, words: Words, left_out: list[str]) -> AgreementList:
    """Drop agreements from the end, one for each step, all of them at the last."""
    if cut < 1 or not listed.items:
        return listed
    kept = () if cut >= LAST_CUT - PASSAGES - 1 else listed.items[: max(0, len(listed.items) - cut)]
    left_out.append(words.counted(len(listed.items) - len(kept), "agreement"))
    return AgreementList(kept)


def _passages(marked: Marked, most: int, words: Words, left_out: list[str]) -> PassageList:
    notes = [note for note in marked.notes if note.quote is not None]
    chosen = sorted(sorted(notes, key=_weight)[:most], key=lambda note: note.number or 0)
    if len(notes) > len(chosen):
        left_out.append(words.counted(len(notes) - len(chosen), "passage"))
    return PassageList(
        tuple(
            Passage(
                note.quote,
                note.text,
                words("text.point", point=note.point) if note.point else "",
                note.language,
            )
            for note in chosen
            if note.quote is not None
        )
    )


def _weight(note: Note) -> tuple[int, bool, int]:
    """Order by tag, then notes with words before bare marks, then the order of the text."""
    tags = {tag.casefold() for tag in note.tags}
    rank = next((at for at, tag in enumerate(_FIRST) if tag in tags), len(_FIRST))
    return rank, not note.text.strip(), note.number or 0
