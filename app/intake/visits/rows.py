"""What each row of a table of visits becomes: a known meeting, or a sentence that says why it becomes none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import InputRefused
from app.intake.visits.columns import Meaning, heading_line, known, meanings, mode
from app.intake.visits.days import Dated, Order, dated, order_of
from app.intake.visits.table import Cells, table
from app.model.known import Known, KnownPerson

Naming = Callable[[str], tuple[str, ...]]
_BETWEEN_PEOPLE = re.compile(r"\s*[;；\n|]\s*")
_BETWEEN_SIDES = re.compile(r"\s*(?:[;；|/]|\s[-–—]\s|[–—])\s*")
_WEAKLY = re.compile(r"\s*(?:,|、|，|・|&|\band\b|\bet\b|\bund\b|\bи\b|-)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+\Z", re.IGNORECASE)
_BEHIND = re.compile(r"(?P<name>.+?)\s*[(（](?P<what>[^()（）]{1,120})[)）]\Z")
_MOST_NAME = 200


@dataclass(frozen=True, slots=True)
class Given:
    """What holds for the whole table: the side whose visits it lists, where it is from, and the order of dates."""

    side: str | None = None
    known_from: str = ""
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on, its cells, and what it becomes; ``refused`` says why it becomes nothing.

    ``asks`` says that only the order of day and month is wanting; ``remark`` what was left out of it.
    """

    line: int
    cells: tuple[str, ...]
    known: Known | None = None
    refused: str = ""
    asks: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Visits:
    """A table read: its headings with what they mean, and its rows. ``order`` is that which its dates tell."""

    name: str
    headings: tuple[str, ...]
    columns: dict[int, Meaning]
    rows: tuple[Row, ...]
    order: Order | None
    encoding: str
    encoding_basis: str

    @property
    def unknown(self) -> tuple[str, ...]:
        """The headings that mean nothing to us."""
        return tuple(
            heading for at, heading in enumerate(self.headings) if heading and at not in self.columns
        )


def visits(path: Path, *, naming: Naming, given: Given | None = None, encoding: str | None = None) -> Visits:
    """Return what the table at ``path`` becomes; ``naming`` gives the codes that a country's name may mean.

    Raises as ``table`` does, and ``InputRefused`` where no line has a heading for the date.
    """
    cells = table(path, knows=known, encoding=encoding)
    return of_cells(cells, naming=naming, given=given or Given(), stem=path.name)


def of_cells(cells: Cells, *, naming: Naming, given: Given, stem: str) -> Visits:
    """Return what these cells become; ``stem`` stands for where they are known from, if nothing else says it."""
    at = heading_line([line.cells for line in cells.lines])
    if at is None:
        raise InputRefused(
            f"No column of {cells.name} is headed as a date.",
            kept="Nothing was recorded.",
            to_do="Give the first line headings such as Date, Countries, People, Place, Source.",
        )
    headings = cells.lines[at].cells
    columns = meanings(headings)
    body = cells.lines[at + 1 :]
    dates = [cell for line in body for cell in _of(line.cells, columns, "date", "until")]
    told = order_of(dates)
    making = _Making(columns, len(headings), naming, given, given.order or told, given.known_from or stem)
    rows = tuple(making.row(line.number, line.cells) for line in body)
    return Visits(cells.name, headings, columns, rows, told, cells.encoding, cells.encoding_basis)


def of_words(words: Mapping[Meaning, str], *, naming: Naming, given: Given | None = None) -> Row:
    """Return what a meeting told by hand becomes, one text for each meaning, as a row of a table would."""
    columns: dict[int, Meaning] = dict(enumerate(words))
    cells = tuple(" ".join(cell.split()) for cell in words.values())
    given = given or Given()
    return _Making(columns, len(columns), naming, given, given.order, given.known_from).row(0, cells)


def _of(cells: Sequence[str], columns: dict[int, Meaning], *wanted: Meaning) -> Iterator[str]:
    for number, cell in enumerate(cells):
        if cell and columns.get(number) in wanted:
            yield cell


class _Making:
    """Makes known meetings of the rows of one table."""

    def __init__(
        self,
        columns: dict[int, Meaning],
        width: int,
        naming: Naming,
        given: Given,
        order: Order | None,
        known_from: str,
    ) -> None:
        self._columns = columns
        self._width = width  # cells that have a heading
        self._naming = naming
        self._given = given
        self._order = order
        self._known_from = known_from

    def row(self, line: int, cells: tuple[str, ...]) -> Row:
        """Return what one row becomes."""
        if any(cells[self._width :]):
            return Row(line, cells, refused="it has more cells than there are headings")
        days = self._days(cells)
        if days.refused:
            return Row(line, cells, refused=days.refused, asks=days.asks)
        sides, wrong = self._sides_or_why(cells)
        if wrong:
            return Row(line, cells, refused=wrong)
        people, wrong = self._people_or_why(cells)
        if wrong:
            return Row(line, cells, refused=wrong)
        if not sides and not people:
            return Row(line, cells, refused="nobody is said to have met")
        return self._made(line, cells, days, sides, people)

    def _days(self, cells: Sequence[str]) -> Dated:
        year = next(_of(cells, self._columns, "year"), "")
        begin = dated(next(_of(cells, self._columns, "date"), ""), order=self._order, year=year)
        end = next(_of(cells, self._columns, "until"), "")
        if begin.refused or not end:
            return begin
        last = dated(end, order=self._order, year=year or begin.date[:4])
        if last.refused:
            return last
        until = last.until or last.date
        if until == begin.date:
            return begin
        if len(until) != len(begin.date) or until < begin.date:
            return Dated(refused=f"it ends ({until}) before it begins ({begin.date})")
        return Dated(begin.date, until)

    def _sides_or_why(self, cells: Sequence[str]) -> tuple[tuple[str, ...], str]:
        found = [self._given.side] if self._given.side else []
        for cell in _of(cells, self._columns, "sides"):
            codes, wrong = self._codes_or_why(cell)
            if wrong:
                return (), wrong
            found += codes
        return tuple(dict.fromkeys(found)), ""

    def _codes_or_why(self, cell: str) -> tuple[list[str], str]:
        """Return the sides a cell names: as one name, else cut at strong marks, else at commas and "and"."""
        if len(whole := self._naming(cell)) == 1:
            return [whole[0]], ""
        codes: list[str] = []
        for part in (part for part in _BETWEEN_SIDES.split(cell) if part):
            if len(found := self._naming(part)) == 1:
                codes.append(found[0])
                continue
            for name in (name for name in _WEAKLY.split(part) if name):
                its = self._naming(name)
                if not its:
                    return [], f"“{name}” is no country that is known"
                if len(its) > 1:
                    return [], f"“{name}” could be {', '.join(its)}"
                codes.append(its[0])
        return codes, ""

    def _people_or_why(self, cells: Sequence[str]) -> tuple[tuple[KnownPerson, ...], str]:
        found = []
        for cell in _of(cells, self._columns, "people"):
            for name in (name for name in _BETWEEN_PEOPLE.split(cell) if name):
                if len(name) > _MOST_NAME:
                    return (), "a name of more than 200 letters; put ; between names"
                found.append(self._person(name))
        return tuple(found), ""

    def _person(self, words: str) -> KnownPerson:
        """Return a person; what stands in brackets behind the name is a side, or else the office."""
        match = _BEHIND.match(words)
        if match is None:
            return KnownPerson(words)
        codes = self._naming(match["what"])
        if len(codes) == 1:
            return KnownPerson(match["name"], side=codes[0])
        return KnownPerson(match["name"], office=match["what"])

    def _made(
        self,
        line: int,
        cells: tuple[str, ...],
        days: Dated,
        sides: tuple[str, ...],
        people: tuple[KnownPerson, ...],
    ) -> Row:
        one = {
            meaning: next(_of(cells, self._columns, meaning), "")
            for meaning in ("title", "mode", "place", "place_country", "known_from", "url")
        }
        way, remark = mode(one["mode"]) if one["mode"] else None, ""
        title = one["title"]
        if one["mode"] and way is None:  # "State visit" says what it was, not how they met
            title, remark = title or one["mode"], "" if not title else f"“{one['mode']}” is no way of meeting"
        codes = self._naming(one["place_country"]) if one["place_country"] else ()
        url = one["url"] if _ADDRESS.match(one["url"]) else ""
        source = one["known_from"]
        if not url and _ADDRESS.match(source):
            url = source
        note = "\n".join(_of(cells, self._columns, "note"))
        known = Known(
            date=days.date,
            until=days.until,
            sides=sides,
            people=people,
            title=title,
            mode=way,
            place=one["place"] or None,
            place_country=codes[0] if len(codes) == 1 else None,
            known_from=source or self._known_from,
            url=url or None,
            note=note,
        )
        return Row(line, cells, known, remark=remark)
