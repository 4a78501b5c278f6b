"""Tables over several readouts: meetings, agreements, who sat in which, indexes, and the marks of sources."""

from __future__ import annotations

from collections.abc import Iterable

from app.brief.parts import point_of, quote
from app.brief.words import Words, joined
from app.model.brief import Block, Column, Note, Run, Table, Timeline
from app.model.page import Page
from app.model.reading import Agreement, Facts
from app.model.span import Span
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


def by_meeting(pages: Numbered) -> tuple[Numbered, ...]:
    """Return ``pages`` by meeting: each with all its texts, in the order in which the first of them stands."""
    found: dict[str, list[tuple[int, Page]]] = {}
    for number, page in pages:
        found.setdefault(page.readout.meeting_uid, []).append((number, page))
    return tuple(tuple(sorted(texts, key=_by_number)) for texts in found.values())


def _by_number(text: tuple[int, Page]) -> int:
    return text[0]


def meeting_table(pages: Numbered, words: Words) -> Table:
    """Return the meetings with date, title, place and the marks of their sources: one row for all texts of one."""
    columns = (
        Column(words("label.date"), 0.15),
        Column(words("label.meeting"), 0.46),
        Column(words("label.place"), 0.28),
        Column(words("label.source"), 0.11),
    )
    rows = []
    for texts in by_meeting(pages):
        found = [page.reading.facts for _, page in texts]
        days = [facts.date for facts in found if facts.date]
        place = next((named for facts in found if (named := _place(facts, words))), "")
        rows.append(
            (
                (Run(words.short_date(days[0] if days else None)),),
                (Run(_titles(texts)),),
                (Run(place),),
                source_marks(tuple(number for number, _ in texts), words),
            )
        )
    return Table(columns, tuple(rows))


def _place(facts: Facts, words: Words) -> str:
    country = words.country(facts.place_country) if facts.place_country else None
    return joined((facts.place, country), ", ")


def _titles(texts: Numbered) -> str:
    """Return what the texts of one meeting are headed, each wording once."""
    return " / ".join(dict.fromkeys(single_line(page.title) for _, page in texts))


def source_marks(numbers: tuple[int, ...], words: Words) -> tuple[Run, ...]:
    """Return the marks that lead to several sources."""
    runs: list[Run] = []
    for number in numbers:
        runs += [Run(" ")] if runs else []
        runs.append(source_mark(number, words))
    return tuple(runs)


def agreement_table(
    pages: Numbered,
    words: Words,
    *,
    lapsed: frozenset[tuple[str, int]] = frozenset(),
    exact: bool = False,
) -> Table:
    """Return every agreement with its date, kind, words and place; ``exact`` adds the verb and the letters' numbers.

    ``lapsed`` names those to leave out, by the uid of the readout and where they begin.
    """
    columns = (
        Column(words("label.date"), 0.14),
        Column(words("label.kind"), 0.15),
        Column(words("label.as_published"), 0.57),
        Column(words("label.source_letters" if exact else "label.source"), 0.14),
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
                    (
                        Run(words(f"agreement.{item.kind}"), "strong"),
                        *(_verb(page, item, words) if exact else ()),
                    ),
                    (Run(cut.text, quote=cut),),
                    (
                        source_mark(number, words, item.point or point_of(page, item.span)),
                        *((_letters(item.span),) if exact else ()),
                    ),
                )
            )
    return Table(columns, tuple(rows))


def _verb(page: Page, item: Agreement, words: Words) -> tuple[Run, ...]:
    """Return the verb, as a quotation where the reading says where it stands; nothing if the kind says the same."""
    cut = None if item.verb_at is None else quote(page, item.verb_at)
    verb = cut.text if cut else single_line(item.verb)
    if not verb or verb.casefold() == words(f"agreement.{item.kind}").casefold():
        return ()
    return Run(" "), Run(verb, quote=cut)


def _letters(span: Span) -> Run:
    """Return which letters of the record's text a passage is, counted from 1."""
    return Run(f" {span.start + 1}–{span.end}", "quiet")


def attendee_matrix(pages: Numbered, words: Words, *, side: str | None = None) -> Table:
    """Return who sat in which meeting; ``side`` keeps to one. Names are as printed, not identities."""
    shown = by_meeting(pages)[-MATRIX_COLUMNS:]
    people: dict[tuple[str, str], set[int]] = {}
    for column, texts in enumerate(shown):
        for person in (person for _, page in texts for person in page.reading.participants):
            if side is None or person.side == side:
                people.setdefault((words.country(person.side), person.name), set()).add(column)
    share = 0.5 / max(1, len(shown))
    alone = side is not None  # then the heading says which
    heads = [Column(" ".join(f"[{number}]" for number, _ in texts), share, figures=True) for texts in shown]
    columns = (
        *(() if alone else (Column(words("label.side"), 0.2),)),
        Column(words("label.name_printed"), 0.5 if alone else 0.3),
        *heads,
    )
    ordered = sorted(people.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1]))
    here, absent = Run(words("text.yes")), Run("–", "quiet")
    rows, above = [], None
    for (where, name), sat in ordered:
        of_side = () if alone else ((Run(where if where != above else "", "strong"),),)
        cells = [(here if column in sat else absent,) for column in range(len(shown))]
        rows.append((*of_side, (Run(single_line(name)),), *cells))
        above = where
    return Table(columns, tuple(rows))


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
