"""The attendee matrix on paper: as many meetings beside the names as fit, the rest in further tables.

Every table repeats the names; those who have nothing to show in its meetings are left out of it. The signs
are explained where they are used, and the meetings are listed with their sources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.brief.words import Words
from app.model.brief import Brief, Column, Paper, Paragraph, Run, Section, Table
from app.model.matrix import Gathering, Matrix, Sitter
from app.model.text import single_line

COLUMNS, WIDE = 6, 10  # meetings in one table, on paper that stands and on paper that lies across
NEW, BACK, CHANGED = "●", "↺", "△"
SIGNS = {"recorded": "◇", "absent": "–", "unlisted": "·", "gap": "□"}
_NAME = {COLUMNS: 0.25, WIDE: 0.17}  # of the width

Short = Callable[[str | None, str | None], str]


def matrix_brief(
    matrix: Matrix,
    words: Words,
    *,
    title: str,
    texts: int,
    left_out: int = 0,
    made_on: str,
    paper: Paper = "a4",
    short: Short = lambda office, _: office or "",
) -> Brief:
    """Compose the matrix of meetings with ``texts`` texts; ``left_out`` older texts are not in it.

    ``short`` gives an office for a narrow cell. The paper lies across where the meetings are many.
    """
    across = WIDE if len(matrix.gatherings) > COLUMNS else COLUMNS
    base = _base(matrix, words, texts=texts, left_out=left_out)
    blocks = [Paragraph((Run(sentence, "quiet"),)) for sentence in base]
    sections = [Section("key", words("heading.signs"), (*blocks, Paragraph((Run(_signs(words)),))))]
    for number, columns in enumerate(_parts(len(matrix.gatherings), across), start=1):
        first, last = matrix.gatherings[columns[0]], matrix.gatherings[columns[-1]]
        days = [words.short_date(one.day) if one.day else words("date.unknown") for one in (first, last)]
        heading = days[0] if days[0] == days[1] else words("date.period", first=days[0], last=days[1])
        sections += _part(matrix, columns, number, heading, words, short, across=across)
    sections.append(Section("meetings", words("heading.meetings_listed"), (_meetings(matrix, words),)))
    return Brief(
        template="matrix",
        paper=paper,
        kind=words("kind.matrix"),
        landscape=across == WIDE,
        title=single_line(title) or words("text.all_meetings"),
        subtitle=_subtitle(matrix, words),
        language=words.language,
        made_on=made_on,
        sections=tuple(sections),
    )


def _base(matrix: Matrix, words: Words, *, texts: int, left_out: int) -> Iterator[str]:
    """Yield against what the matrix stands: nobody's absence is told without it."""
    held = [one for one in matrix.gatherings if not one.gap]
    days = sorted(one.day for one in held if one.day)
    when = words.period(days[0], days[-1]) if days else words("date.unknown")
    yield words("text.base_texts", texts=words.counted(texts, "text"), when=when)
    gaps = len(matrix.gatherings) - len(held)
    if gaps:
        yield words("text.base_gaps", some=f"{len(held):,}", all=f"{len(matrix.gatherings):,}")
    else:
        yield words("text.base_no_gaps")
    if undated := sum(not one.day for one in held):
        yield words("text.base_undated", count=f"{undated:,}")
    if taken := sum(one.inferred for one in matrix.gatherings):
        yield words("text.base_taken", count=f"{taken:,}")
    if left_out:
        yield words("text.base_left_out", texts=words.counted(left_out, "text"))


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


def _parts(columns: int, across: int) -> Iterator[range]:
    """Yield the meetings of each table, about as many in one as in the other."""
    tables = -(-columns // across)
    for at in range(tables):
        yield range(at * columns // tables, (at + 1) * columns // tables)


def _part(
    matrix: Matrix, columns: range, number: int, heading: str, words: Words, short: Short, *, across: int
) -> Iterator[Section]:
    """Yield the meetings of one table, and in them a part for each side's people."""
    named = _NAME[across]
    share = (1 - named) / max(4, len(columns))
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
            table = Table((Column(words("label.name"), named), *heads), tuple(rows))
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
