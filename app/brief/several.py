"""Tables over several readouts: meetings, agreements, who sat in which, indexes, and the marks of sources."""

from __future__ import annotations

from collections.abc import Iterable

from app.brief.parts import point_of, quote
from app.brief.words import Words
from app.model.brief import Block, Column, Note, Run, Table, Timeline
from app.model.page import Page
from app.model.text import single_line

Numbered = tuple[tuple[int, Page], ...]
MATRIX_COLUMNS = 12  # more meetings than this do not fit beside the names


def by_date(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return ``pages`` oldest first; those without a date last."""
    return tuple(sorted(pages, key=lambda page: (page.reading.facts.date or "9999", page.readout.uid)))


def source_mark(number: int, words: Words, point: str | None = None) -> Run:
    """Return the mark that leads to a source: its number, and the point where there is one."""
    text = (
        words("text.source_mark_point", number=number, point=point)
        if point
        else words("text.source_mark", number=number)
    )
    return Run(text, "quiet", url=f"#source-{number}")


def meeting_table(pages: Numbered, words: Words) -> Table:
    """Return the meetings with date, place, sides and the mark of their source."""
    columns = (
        Column(words("label.date"), 0.15),
        Column(words("label.meeting"), 0.47),
        Column(words("label.place"), 0.28),
        Column(words("label.source"), 0.10),
    )
    rows = []
    for number, page in pages:
        facts = page.reading.facts
        date = (Run(words.short_date(facts.date)),)
        place = ", ".join(
            part for part in (facts.place, facts.place_country and words.country(facts.place_country)) if part
        )
        rows.append((date, (Run(single_line(page.title)),), (Run(place),), (source_mark(number, words),)))
    return Table(columns, tuple(rows))


def agreement_table(
    pages: Numbered, words: Words, *, lapsed: frozenset[tuple[str, int]] = frozenset()
) -> Table:
    """Return every agreement with its date, kind and verb, words and place.

    ``lapsed`` names those to leave out, by the uid of the readout and where they begin.
    """
    columns = (
        Column(words("label.date"), 0.13),
        Column(words("label.kind"), 0.16),
        Column(words("label.as_published"), 0.55),
        Column(words("label.source"), 0.16),
    )
    rows = []
    for number, page in pages:
        for item in sorted(page.reading.agreements, key=lambda item: item.span):
            if (page.readout.uid, item.span.start) in lapsed:
                continue
            cut = quote(page, item.span)
            rows.append(
                (
                    (Run(words.short_date(page.reading.facts.date)),),
                    (Run(words(f"agreement.{item.kind}"), "strong"),),
                    (Run(cut.text, quote=cut),),
                    (source_mark(number, words, item.point or point_of(page, item.span)),),
                )
            )
    return Table(columns, tuple(rows))


def attendee_matrix(pages: Numbered, words: Words, *, side: str | None = None) -> Table:
    """Return who sat in which meeting; ``side`` keeps to one. Names are as printed, not identities."""
    shown = pages[-MATRIX_COLUMNS:]
    people: dict[tuple[str, str], set[int]] = {}
    for number, page in shown:
        for person in page.reading.participants:
            if side is None or person.side == side:
                people.setdefault((words.country(person.side), person.name), set()).add(number)
    share = 0.5 / max(1, len(shown))
    alone = side is not None  # then the heading says which
    columns = (
        *(() if alone else (Column(words("label.side"), 0.2),)),
        Column(words("label.name_printed"), 0.5 if alone else 0.3),
        *(Column(f"[{number}]", share, figures=True) for number, _ in shown),
    )
    ordered = sorted(people.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1]))
    here, absent = Run(words("text.yes")), Run("–", "quiet")
    return Table(
        columns,
        tuple(
            (
                *(() if alone else ((Run(where, "quiet"),),)),
                (Run(single_line(name)),),
                *((here if number in sat else absent,) for number, _ in shown),
            )
            for (where, name), sat in ordered
        ),
    )


def index(pages: Numbered, notes: Iterable[Note], words: Words) -> tuple[Block, ...]:
    """Return the index of a dossier: persons with the readouts they are in, tags with their notes."""
    people: dict[str, list[int]] = {}
    for number, page in pages:
        for name in dict.fromkeys(single_line(person.name) for person in page.reading.participants):
            people.setdefault(name, []).append(number)
    tags: dict[str, list[int]] = {}
    for note in notes:
        if note.number is not None:
            for tag in note.tags:
                tags.setdefault(tag, []).append(note.number)
    tables = (
        _index(words("label.persons"), words("label.source"), people, "source"),
        _index(words("label.tags"), words("heading.notes"), tags, "note"),
    )
    return tuple(table for table in tables if table.rows)


def _index(title: str, where: str, found: dict[str, list[int]], goal: str) -> Table:
    rows = []
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        runs: list[Run] = []
        for number in found[term]:
            runs += [Run("  ")] if runs else []
            runs.append(Run(f"[{number}]" if goal == "source" else str(number), url=f"#{goal}-{number}"))
        rows.append(((Run(term),), tuple(runs)))
    return Table((Column(title, 0.4), Column(where, 0.6)), tuple(rows))


def timeline(pages: Numbered) -> Timeline:
    """Return the dated meetings, oldest first."""
    dated = [(page.reading.facts.date, number) for number, page in pages if page.reading.facts.date]
    return Timeline(tuple(sorted((date, number) for date, number in dated if date is not None)))
