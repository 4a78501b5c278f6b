"""Annotations as rows of a list, many thousands of them: what a row shows is fetched when it is first seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.model.annotation import Annotation
from app.model.looking import Found, Group
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, draw_line
from app.ui.models.rows import Index, Row, Rows
from app.ui.text import marks
from app.ui.tongue import tr

_BLOCK = 60  # rows fetched at once: about two screens
_HEIGHT = 50
Fetch = Callable[[Sequence[Found]], dict[int, Annotation]]


class HeadingRow(NamedTuple):
    """The heading of a group, with how many stand under it."""

    name: str
    under: int

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.under}"

    @property
    def can_be_chosen(self) -> bool:
        return False


class AnnotationRow(NamedTuple):
    """One annotation; ``where`` names its readout where the heading does not."""

    found: Found
    annotation: Annotation
    where: str

    @property
    def spoken(self) -> str:
        one = self.annotation
        parts = (single_line(one.anchor.exact), single_line(one.note), *one.tags, one.author, self.where)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class ListedRows(Rows):
    """Headings and annotations. Only what is asked for is fetched, a block at a time."""

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch
        self._lines: list[HeadingRow | Found] = []
        self._named = False
        self._held: dict[int, Annotation] = {}
        self.fetched = 0  # blocks, for those who measure

    def show_groups(self, groups: Sequence[Group], headings: Sequence[str], *, named: bool) -> None:
        """Replace all rows; ``named`` lets each say which readout it stands in."""
        self.beginResetModel()
        self._lines = []
        for group, heading in zip(groups, headings, strict=True):
            if heading:
                self._lines.append(HeadingRow(heading, len(group.found)))
            self._lines.extend(group.found)
        self._named = named
        self._held = {}
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        number = index.row()
        if not index.isValid() or not 0 <= number < len(self._lines):
            return None
        line = self._lines[number]
        if isinstance(line, HeadingRow):
            return line
        if line.row_id not in self._held:
            self._fetch_around(number)
        annotation = self._held.get(line.row_id)
        if annotation is None:
            return HeadingRow(tr("deleted meanwhile"), 0)
        where = "  ·  ".join(part for part in (line.title, names.day(line.date)) if part)
        return AnnotationRow(line, annotation, where if self._named else "")

    def place_of(self, uid: str) -> int:
        """Return the place of the first row of an annotation; -1 where it is not listed."""
        places = (
            place for place, line in enumerate(self._lines) if isinstance(line, Found) and line.uid == uid
        )
        return next(places, -1)

    def __len__(self) -> int:
        return len(self._lines)

    def __iter__(self) -> Iterator[Row]:
        return (
            row for number in range(len(self._lines)) if (row := self.row(self.index(number))) is not None
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def _fetch_around(self, number: int) -> None:
        start = number // _BLOCK * _BLOCK
        block = [line for line in self._lines[start : start + _BLOCK] if isinstance(line, Found)]
        wanted = [line for line in block if line.row_id not in self._held]
        self._held |= self._fetch(wanted)
        self.fetched += 1
        got = self._held.values()
        fonts.cover("".join("".join((one.anchor.exact, one.note, *one.tags)) for one in got if one))


class AnnotationCard(Card):
    """Paints one annotation: its passage in context, below it note and tags, at the right who and when."""

    def height(self, row: Row, width: int) -> int:
        return _HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if isinstance(row, HeadingRow):
            _draw_heading(painter, row, frame)
        elif isinstance(row, AnnotationRow):
            _draw_annotation(painter, row, frame)


def _draw_heading(painter: QPainter, row: HeadingRow, frame: QRectF) -> None:
    tokens = theme.now()
    line = QRectF(frame.left() + 20, frame.bottom() - 24, frame.width() - 40, 20)
    count = str(row.under) if row.under else ""
    draw_line(painter, count, fonts.interface(tokens.size("small")), tokens["muted"], line, right=True)
    draw_line(
        painter,
        row.name,
        fonts.interface(tokens.size("small"), semibold=True),
        tokens["secondary"],
        line.adjusted(0, 0, -60, 0),
    )
    painter.setPen(QPen(tokens["hairline"], 1))
    painter.drawLine(line.bottomLeft(), line.bottomRight())


def _draw_annotation(painter: QPainter, row: AnnotationRow, frame: QRectF) -> None:
    tokens, one = theme.now(), row.annotation
    small = fonts.interface(tokens.size("small"))
    inner = frame.adjusted(20, 6, -20, -5)
    swatch = QRectF(inner.left(), inner.top() + 2, 16, 16)
    painter.setPen(QPen(tokens[f"{one.colour}_line"], 1))
    painter.setBrush(tokens[one.colour])
    painter.drawRoundedRect(swatch, 4, 4)
    draw_line(
        painter,
        f" {marks.key_of(one.colour)}",
        fonts.interface(10.5, semibold=True),
        tokens["ink"],
        swatch.adjusted(1, 0, 0, 0),
    )
    who = "  ·  ".join((one.author, names.day(row.found.day)))
    wide = min(240.0, inner.width() * 0.3)
    told = QRectF(inner.right() - wide, inner.top(), wide, 19)
    draw_line(painter, who, small, tokens["muted"], told, right=True)
    draw_line(painter, row.where, small, tokens["muted"], told.translated(0, 19), right=True)
    left, room = inner.left() + 26, inner.width() - 38 - wide
    draw_in_context(painter, one, QRectF(left, inner.top(), room, 20))
    below = QRectF(left, inner.top() + 20, room, 18)
    tags = "  ".join(f"#{tag}" for tag in one.tags)
    taken = QFontMetricsF(small).horizontalAdvance(tags) if tags else 0
    note = single_line(one.note)
    kind = tr("about the {kind}", kind=names.thing(one.kind)) if one.kind != "passage" else ""
    told_of = "  ·  ".join(part for part in (kind, note) if part)
    draw_line(painter, tags, small, tokens["accent"], below)
    gap = min(taken, room / 2) + 14 if tags else 0
    draw_line(painter, told_of, small, tokens["secondary"], below.adjusted(gap, 0, 0, 0))


def draw_in_context(painter: QPainter, one: Annotation, frame: QRectF) -> None:
    """Draw a passage with the words around it on one line: the passage dark on its colour, the rest pale."""
    tokens, anchor = theme.now(), one.anchor
    face = fonts.reading(tokens.size("body") + 1)
    metrics = QFontMetricsF(face)
    before = single_line(anchor.prefix[-24:] + "x")[:-1]
    after = single_line("x" + anchor.suffix)[1:]
    quoted = single_line(anchor.exact)
    lead = min(metrics.horizontalAdvance(before), frame.width() / 4)
    shown = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, lead + 1)
    lead = metrics.horizontalAdvance(shown)
    draw_line(painter, shown, face, tokens["muted"], QRectF(frame.left(), frame.top(), lead + 1, 20))
    left = frame.left() + lead
    wide = min(metrics.horizontalAdvance(quoted) + 2, frame.right() - left)
    ground = QRectF(left - 1, frame.top() + 1, wide + 2, 18)
    marks.paint_fill(painter, [ground], one.colour, tokens, strong=False)
    draw_line(painter, quoted, face, tokens["ink"], QRectF(left, frame.top(), wide, 20))
    rest = frame.right() - left - wide
    if rest > 20:
        draw_line(painter, after, face, tokens["muted"], QRectF(left + wide + 1, frame.top(), rest, 20))
