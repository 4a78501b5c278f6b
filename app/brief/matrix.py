"""The attendee matrix on paper: as many meetings beside the names as fit, the rest in further tables.

Every table repeats the names; those who have nothing to show in its meetings are left out of it. The signs
are explained where they are used, and the meetings are listed with their sources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.brief.words import Words
from app.model.brief import Brief, Column, Paper, Paragraph, Run, Section, Table
from app.model.matrix import Gathering, Matrix, Sitter
from app.model.text import single_line

COLUMNS = 6  # meetings in one table
NEW, BACK, CHANGED = "●", "↺", "△"
SIGNS = {"recorded": "◇", "absent": "–", "unlisted": "·", "gap": "□"}
_NAME = 0.25

Short = Callable[[str | None, str | None], str]


def matrix_brief(
    matrix: Matrix,
    words: Words,
    *,
    title: str,
    remarks: Sequence[str],
    made_on: str,
    paper: Paper = "a4",
    short: Short = lambda office, _: office or "",
) -> Brief:
    """Compose the matrix; ``remarks`` say against what it stands, ``short`` gives an office for a narrow cell."""
    blocks = [Paragraph((Run(single_line(remark), "quiet"),)) for remark in remarks if remark]
    sections = [Section("key", words("heading.signs"), (*blocks, Paragraph((Run(_signs(words)),))))]
    for number, columns in enumerate(_parts(len(matrix.gatherings)), start=1):
        first, last = matrix.gatherings[columns[0]], matrix.gatherings[columns[-1]]
        days = [words.short_date(one.day) if one.day else words("date.unknown") for one in (first, last)]
        heading = days[0] if days[0] == days[1] else words("date.period", first=days[0], last=days[1])
        sections += _part(matrix, columns, number, heading, words, short)
    sections.append(Section("meetings", words("heading.meetings_listed"), (_meetings(matrix, words),)))
    return Brief(
        template="matrix",
        paper=paper,
        kind=words("kind.matrix"),
        title=single_line(title),
        subtitle=_subtitle(matrix, words),
        language=words.language,
        made_on=made_on,
        sections=tuple(sections),
    )


def _subtitle(matrix: Matrix, words: Words) -> str:
    gaps = sum(one.gap for one in matrix.gatherings)
    parts = [
        words.counted(len(matrix.gatherings), "meeting"),
        words("text.without_text", count=gaps) if gaps else "",
        words.counted(len(matrix.sitters), "person"),
    ]
    return " · ".join(part for part in parts if part)


def _signs(words: Words) -> str:
    told = (
        words("text.sign_cell"),
        f"{NEW} {words('text.sign_new')}",
        f"{BACK} {words('text.sign_back')}",
        f"{CHANGED} {words('text.sign_changed')}",
        *(f"{sign} {words(f'text.sign_{state}')}" for state, sign in SIGNS.items()),
    )
    return ";  ".join(told)


def _parts(columns: int) -> Iterator[range]:
    for start in range(0, columns, COLUMNS):
        yield range(start, min(columns, start + COLUMNS))


def _part(
    matrix: Matrix, columns: range, number: int, heading: str, words: Words, short: Short
) -> Iterator[Section]:
    """Yield the meetings of one table, and in them a part for each side's people."""
    share = (1 - _NAME) / max(4, len(columns))
    heads = [Column(_head(matrix.gatherings[at], at + 1, words), share) for at in columns]
    parts = []
    for side in dict.fromkeys(one.side for one in matrix.sitters):
        rows = []
        for row, one in enumerate(matrix.sitters):
            if one.side != side or not any(_says(matrix, row, at) for at in columns):
                continue
            cells = [_cell(matrix, row, at, one, short) for at in columns]
            rows.append(((Run(single_line(one.name)),), *cells))
        if rows:
            table = Table((Column(words("label.name"), _NAME), *heads), tuple(rows))
            parts.append(Section(f"part-{number}-{side or 'none'}", words.country(side), (table,), level=2))
    nothing = () if parts else (Paragraph((Run(words("text.no_text_here"), "inferred"),)),)
    yield Section(f"part-{number}", heading, nothing)
    yield from parts


def _says(matrix: Matrix, row: int, column: int) -> bool:
    return matrix.state(row, column) in {"present", "recorded", "absent"}


def _head(one: Gathering, number: int, words: Words) -> str:
    day = words.short_date(one.day) if one.day else words("date.unknown")
    return f"[{number}] {day}" + (f" {SIGNS['gap']}" if one.gap else "")


def _cell(matrix: Matrix, row: int, column: int, one: Sitter, short: Short) -> tuple[Run, ...]:
    seat = matrix.seat(row, column)
    if seat is None:
        return (Run(SIGNS.get(matrix.state(row, column), ""), "quiet"),)
    signs = "".join(
        sign for sign, shown in ((NEW, seat.new), (BACK, seat.back), (CHANGED, seat.before)) if shown
    )
    place = Run(f"{signs} {seat.place}".strip(), "strong")
    office = short(seat.office, one.side)
    return (place, Run(f" {single_line(office)}")) if office else (place,)


def _meetings(matrix: Matrix, words: Words) -> Table:
    columns = (
        Column(words("label.number"), 0.08),
        Column(words("label.date"), 0.18),
        Column(words("label.meeting"), 0.46),
        Column(words("label.place"), 0.28),
    )
    rows = []
    for number, one in enumerate(matrix.gatherings, start=1):
        sides = " – ".join(words.country(side) for side in one.sides)
        title = single_line(one.title) or sides
        what = [Run(title)] + (
            [Run(f" {SIGNS['gap']} {words('text.sign_gap')}", "inferred")] if one.gap else []
        )
        day = words.short_date(one.day) if one.day else words("date.unknown")
        rows.append(((Run(f"[{number}]"),), (Run(day),), tuple(what), (Run(single_line(one.place or "")),)))
    return Table(columns, tuple(rows))
