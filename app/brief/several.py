"""Tables over several readouts: meetings, agreements, who sat in which, and the marks of sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.brief.parts import country, point_of, quote
from app.brief.words import AGREEMENT_KINDS, short_date
from app.model.brief import Column, Run, Table, Timeline
from app.model.page import Page
from app.model.text import single_line

Numbered = tuple[tuple[int, Page], ...]
MATRIX_COLUMNS = 12  # more meetings than this do not fit beside the names


def by_date(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """Return ``pages`` oldest first; those without a date last."""
    return tuple(sorted(pages, key=lambda page: (page.reading.facts.date or "9999", page.readout.uid)))


def source_mark(number: int, point: str | None = None) -> Run:
    """Return the mark that leads to a source: its number, and the point where there is one."""
    return Run(f"[{number}, point {point}]" if point else f"[{number}]", "quiet", url=f"#source-{number}")


def meeting_table(pages: Numbered, names: Mapping[str, str]) -> Table:
    """Return the meetings with date, place, sides and the mark of their source."""
    columns = (Column("Date", 0.15), Column("Meeting", 0.47), Column("Place", 0.28), Column("Source", 0.10))
    rows = []
    for number, page in pages:
        facts = page.reading.facts
        date = (Run(short_date(facts.date)),)
        place = ", ".join(
            part
            for part in (facts.place, facts.place_country and country(facts.place_country, names))
            if part
        )
        rows.append((date, (Run(single_line(page.title)),), (Run(place),), (source_mark(number),)))
    return Table(columns, tuple(rows))


def agreement_table(pages: Numbered) -> Table:
    """Return every agreement with its date, kind, words and place."""
    columns = (
        Column("Date", 0.15),
        Column("Kind", 0.14),
        Column("As published", 0.55),
        Column("Source", 0.16),
    )
    rows = []
    for number, page in pages:
        for item in sorted(page.reading.agreements, key=lambda item: item.span):
            cut = quote(page, item.span)
            rows.append(
                (
                    (Run(short_date(page.reading.facts.date)),),
                    (Run(AGREEMENT_KINDS[item.kind], "strong"),),
                    (Run(cut.text, quote=cut),),
                    (source_mark(number, item.point or point_of(page, item.span)),),
                )
            )
    return Table(columns, tuple(rows))


def attendee_matrix(pages: Numbered, names: Mapping[str, str], *, side: str | None = None) -> Table:
    """Return who sat in which meeting; ``side`` keeps to one. Names are as printed, not identities."""
    shown = pages[-MATRIX_COLUMNS:]
    people: dict[tuple[str, str], set[int]] = {}
    for number, page in shown:
        for person in page.reading.participants:
            if side is None or person.side == side:
                people.setdefault((country(person.side, names), person.name), set()).add(number)
    share = 0.5 / max(1, len(shown))
    columns = (
        Column("Side", 0.2),
        Column("Name, as printed", 0.3),
        *(Column(f"[{number}]", share, figures=True) for number, _ in shown),
    )
    ordered = sorted(people.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1]))
    return Table(
        columns,
        tuple(
            (
                (Run(where, "quiet"),),
                (Run(single_line(name)),),
                *(
                    (Run("yes" if number in sat else "–", "plain" if number in sat else "quiet"),)
                    for number, _ in shown
                ),
            )
            for (where, name), sat in ordered
        ),
    )


def statement_table(pages: Iterable[tuple[int, Page]], side: str, most: int) -> Table:
    """Return the newest ``most`` statements that ``side`` made alone, in its readouts' own words."""
    columns = (
        Column("Date", 0.15),
        Column("Speaker", 0.17),
        Column("As published", 0.52),
        Column("Source", 0.16),
    )
    rows: list[tuple[tuple[Run, ...], ...]] = []
    for number, page in sorted(pages, key=lambda item: item[0], reverse=True):
        for item in page.reading.statements:
            if item.sides != (side,) or item.reported or len(rows) >= most:
                continue
            cut = quote(page, item.span)
            speaker = [Run(", ".join(item.speakers))]
            if item.inferred:
                speaker.append(Run(" (inferred)", "inferred"))
            rows.append(
                (
                    (Run(short_date(page.reading.facts.date)),),
                    tuple(speaker),
                    (Run(cut.text, quote=cut),),
                    (source_mark(number, item.point or point_of(page, item.span)),),
                )
            )
    return Table(columns, tuple(rows))


def timeline(pages: Numbered) -> Timeline:
    """Return the dated meetings, oldest first."""
    dated = [(page.reading.facts.date, number) for number, page in pages if page.reading.facts.date]
    return Timeline(tuple(sorted((date, number) for date, number in dated if date is not None)))
