"""Laying out the tables: facts, attendees, agreements. Rows are kept whole unless taller than a third page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.brief.render.boxes import Box, Rule, SetLine, baseline, column
from app.brief.render.laying import Laying
from app.brief.render.paper import Type, in_language
from app.brief.render.setting import Line, Piece, set_lines, width_of
from app.brief.render.structure import Element
from app.model.brief import (
    AgreementItem,
    AgreementList,
    Attendee,
    AttendeeTable,
    Delegation,
    Fact,
    FactTable,
    Run,
)

PAD = 2.2  # above and below the text of a row
_NAMES = (0.16, 0.3)  # the least and the most of the width
_TITLES = ("side", "name", "office_printed", "statements")


def facts(block: FactTable, part: Element, laying: Laying) -> list[Box]:
    """Set the facts as labels and values, two to a row where both are short."""
    table = part.add("Table")
    boxes: list[Box] = []
    at, width = 0, laying.grid.width
    while at < len(block.facts):
        row = table.add("TR")
        pair = block.facts[at : at + 2]
        if (
            len(pair) == 2
            and _is_short(pair[0], width / 2 - laying.labels - 8, laying)
            and _is_short(pair[1], width / 2 - laying.labels, laying)
        ):
            left, height = _fact(pair[0], row, laying, 0.0, width / 2)
            right, _ = _fact(pair[1], row, laying, width / 2, width)
            lines, at = (*left, *right), at + 2
        else:
            lines, height = _fact(pair[0], row, laying, 0.0, width)
            row.last("TD").column_span = 3
            at += 1
        boxes += cut_row(lines, height, laying)
    if sum(box.height for box in boxes) <= laying.grid.height / 3:
        return [replace(box, keep=at < len(boxes) - 1) for at, box in enumerate(boxes)]
    return _first_two_together(boxes)


def _fact(
    fact: Fact, row: Element, laying: Laying, left: float, right: float
) -> tuple[tuple[SetLine, ...], float]:
    label = row.add("TH", scope="Row").add("P").slot()
    cell = row.add("TD").add("P")
    pieces = [Piece(run.text, value_type(run, laying), cell.slot()) for run in fact.value]
    if fact.inferred:
        pieces.append(Piece(f" ({fact.inferred})", laying.styles.label_inferred, cell.slot()))
    start = left + laying.labels
    lines, height = column(pieces, measure=right - start, kind=laying.styles.value, x=start, y=PAD)
    return (_aligned(Piece(fact.label, laying.styles.label, label), left, PAD, laying), *lines), height


def _is_short(fact: Fact, measure: float, laying: Laying) -> bool:
    """Whether the fact stands on one line of ``measure``."""
    width = sum(width_of(run.text, value_type(run, laying)) for run in fact.value)
    return (
        width + width_of(f" ({fact.inferred})" if fact.inferred else "", laying.styles.label_inferred)
        <= measure
    )


def value_type(run: Run, laying: Laying) -> Type:
    """Return the type in which a run of a table is set."""
    return {
        "plain": laying.styles.value,
        "strong": laying.styles.value_strong,
        "quiet": laying.styles.value_quiet,
        "inferred": laying.styles.label_inferred,
    }[run.tone]


def attendees(block: AttendeeTable, part: Element, laying: Laying) -> list[Box]:
    """Set those present as one table: side, name, office as printed, statements."""
    table = part.add("Table")
    columns = _columns(block, laying)
    header = _header(table, tuple(laying.words(f"label.{key}") for key in _TITLES), columns, laying)
    boxes = [header]
    for delegation in block.delegations:
        boxes += _delegation(delegation, table, laying, header, columns)
    return boxes


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the names are, and the counts with the gap before them."""

    names: float
    counts: float


def _columns(block: AttendeeTable, laying: Laying) -> _Columns:
    """Give the names what the longest wants, within bounds, so that the offices have the rest."""
    width = laying.grid.width
    names = [person.name.text for delegation in block.delegations for person in delegation.attendees]
    longest = max((width_of(name, laying.styles.value_strong) for name in names), default=0.0)
    least, most = (share * width for share in _NAMES)
    counts = width_of(laying.words(f"label.{_TITLES[-1]}"), laying.styles.label)
    return _Columns(min(max(longest + 16.0, least), most), counts + 14.0)


def _header(table: Element, titles: tuple[str, ...], columns: _Columns, laying: Laying) -> Box:
    row = table.add("TR")
    width, names = laying.grid.width, columns.names
    lines = []
    for title, x in zip(titles, (0.0, laying.labels, laying.labels + names, width), strict=True):
        piece = Piece(title, laying.styles.label, row.add("TH", scope="Column").add("P").slot())
        left = x - width_of(title, laying.styles.label) if x == width else x
        lines.append(_aligned(piece, left, 0.0, laying))
    height = laying.styles.value.leading + 2
    return Box(height, tuple(lines), (Rule(0, height, width, 0.8),), keep=True)


def _delegation(
    delegation: Delegation, table: Element, laying: Laying, header: Box, columns: _Columns
) -> list[Box]:
    boxes: list[Box] = []
    for at, person in enumerate(delegation.attendees):
        boxes += _person(person, delegation.name if at == 0 else "", table, laying, columns, first=at == 0)
    if delegation.remark:
        row = table.add("TR")
        row.add("TD")
        remark = row.add("TD").add("P").slot()
        row.add("TD")
        row.add("TD")
        lines, height = column(
            [Piece(delegation.remark, laying.styles.label_inferred, remark)],
            measure=laying.grid.width - laying.labels,
            kind=laying.styles.value,
            x=laying.labels,
            y=-PAD,
        )
        boxes.append(Box(height, lines))
        boxes[-2] = replace(boxes[-2], keep=True)
    return [replace(box, header=header) for box in _first_two_together(boxes)]


def _person(
    person: Attendee, side: str, table: Element, laying: Laying, columns: _Columns, *, first: bool
) -> list[Box]:
    row = table.add("TR")
    width, room, counts = laying.grid.width, columns.names, columns.counts
    side_slot = row.add("TH", scope="Row").add("P").slot() if side else row.add("TD").add("P").slot()
    side_lines, side_height = column(
        [Piece(side, laying.styles.label_strong, side_slot)],
        measure=laying.labels - 10,
        kind=laying.styles.value,
        x=0,
        y=PAD,
    )
    language = laying.language_of(person.name)
    name = Piece(
        person.name.text,
        in_language(
            laying.styles.value_strong if person.role == "principal" else laying.styles.value, language
        ),
        row.add("TD").add("P", language=language).slot(),
    )
    names, name_height = column([name], measure=room - 10, kind=laying.styles.value, x=laying.labels, y=PAD)
    office_slot = row.add("TD").add("P", language=language if person.office else None).slot()
    office = (
        Piece(person.office.text, in_language(laying.styles.value, language), office_slot)
        if person.office
        else Piece(laying.words("text.office_unknown"), laying.styles.value_quiet, office_slot)
    )
    offices, office_height = column(
        [office],
        measure=width - laying.labels - room - counts,
        kind=laying.styles.value,
        x=laying.labels + room,
        y=PAD,
    )
    count = str(person.statements) if person.statements else "–"
    counted = Piece(count, laying.styles.figures, row.add("TD").add("P").slot())
    right = _aligned(counted, width - width_of(count, laying.styles.figures), PAD, laying)
    left = 0.0 if first else laying.labels
    lines = (*(side_lines if side else ()), *names, *offices, right)
    height = max(name_height, office_height, side_height if side else 0.0)
    return cut_row(lines, height, laying, left=left)


def agreements(block: AgreementList, part: Element, laying: Laying) -> list[Box]:
    """Set the agreements as a list: kind and point in the label column, the sentence beside it."""
    listed = part.add("L")
    boxes: list[Box] = []
    for item in block.items:
        boxes += _agreement(item, listed.add("LI"), laying)
    return boxes


def _agreement(item: AgreementItem, element: Element, laying: Laying) -> list[Box]:
    width = laying.grid.width
    label = element.add("Lbl")
    language = laying.language_of(item.quote)
    body = element.add("LBody", language=language)
    heads = [Piece(laying.words(f"agreement.{item.kind}"), laying.styles.label_strong, label.slot())]
    if item.point:
        heads.append(
            Piece(
                " " + laying.words("text.point", point=item.point).replace(" ", "\u00a0"),
                laying.styles.label,
                label.slot(),
            )
        )
    left, left_height = column(heads, measure=laying.labels - 6, kind=laying.styles.value, x=0.0, y=PAD)
    words = Piece(
        laying.words.quoted(item.quote.text), in_language(laying.styles.value, language), body.slot()
    )
    lines, height = column(
        [words], measure=width - laying.labels, kind=laying.styles.value, x=laying.labels, y=PAD
    )
    return cut_row((*left, *lines), max(height, left_height), laying)


def _aligned(piece: Piece, x: float, y: float, laying: Laying) -> SetLine:
    """Set a short label on the first baseline of a row."""
    line: Line = set_lines([piece], 10_000.0)[0]
    return SetLine(x, y + baseline(laying.styles.value), line)


def cut_row(lines: tuple[SetLine, ...], height: float, laying: Laying, *, left: float = 0.0) -> list[Box]:
    """Return a row with a rule above it; one too tall to be kept whole is cut between its lines."""
    full = height + 2 * PAD
    rule = Rule(left, 0.0, laying.grid.width - left, 0.4)
    limit = laying.grid.height / 3
    if full <= limit:
        return [Box(full, lines, (rule,))]
    parts = int(full // limit) + 1
    boxes = []
    for at in range(parts):
        inside = tuple(
            replace(line, y=line.y - at * limit) for line in lines if at * limit <= line.y < (at + 1) * limit
        )
        boxes.append(Box(min(limit, full - at * limit), inside, (rule,) if at == 0 else ()))
    return boxes


def _first_two_together(boxes: list[Box]) -> list[Box]:
    return [replace(box, keep=box.keep or (at == 0 and len(boxes) > 1)) for at, box in enumerate(boxes)]
