"""What stands on a page, as rows of one height and painted cards, and where a row leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.ui import fonts, theme
from app.ui.kit.cards import Card, draw_line, draw_lines
from app.ui.linking import of_person
from app.ui.models.rows import Row
from app.ui.moving.trail import LeafPlace
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.model.page import Page
    from app.model.span import Span

HEIGHT = 46  # pixels at zoom 1; one for all rows, so that a hundred thousand need not be measured
WIDEST = 1084  # pixels at zoom 1
_LEAD = 128  # room at the left for a day or a number
_LEFT, _RIGHT = 22, 22


class TextPlace(NamedTuple):
    """A place in a text: its readout and the passage, or who is meant.

    Without a passage: the first words of the person printed as ``speaker``; or, with ``printed``, where the name
    itself or (``office``) the office stands.
    """

    uid: str
    span: Span | None = None
    speaker: str = ""
    printed: Literal["", "name", "office"] = ""

    def found_in(self, page: Page) -> Span | None:
        """Return where in ``page`` the person is meant; None where nobody of that name is in it."""
        if not self.speaker:
            return None
        if self.printed:
            for person in page.reading.participants:
                if person.name == self.speaker:
                    return (person.office_at if self.printed == "office" else None) or person.span
        spans = of_person(page.reading, self.speaker).spans
        return spans[0] if spans else None


Target = LeafPlace | TextPlace


class HeadingRow(NamedTuple):
    """The heading of a section, how many it holds, and what is to be known of it."""

    text: str
    number: str = ""
    about: str = ""

    @property
    def spoken(self) -> str:
        parts = (tr("Heading: {text}", text=self.text), self.number, self.about)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return False


class SubheadingRow(NamedTuple):
    """A heading within a section; ``inferred`` where the program put under it what stands there."""

    text: str
    number: str = ""
    about: str = ""
    inferred: bool = False

    @property
    def spoken(self) -> str:
        inferred = tr("inferred") if self.inferred else ""
        parts = (tr("Heading: {text}", text=self.text), self.number, self.about, inferred)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return False


class SentenceRow(NamedTuple):
    """A sentence in place of rows."""

    text: str

    @property
    def spoken(self) -> str:
        return self.text

    @property
    def can_be_chosen(self) -> bool:
        return False


class EntryRow(NamedTuple):
    """One entry: a day or number at the left, a line, a second line, words at the right of both.

    Without a second line the first may take both. ``inferred`` says that the program concluded it, and nobody has
    confirmed it: it is dotted underneath. ``target`` is where it leads; ``data`` is what the page keeps with it.
    """

    title: str
    lead: str = ""
    about: str = ""
    right: str = ""
    note: str = ""
    inferred: bool = False
    target: Target | None = None
    data: object = None

    @property
    def spoken(self) -> str:
        parts = (
            self.lead, self.title, self.about, self.right, self.note, tr("inferred") if self.inferred else "",
        )  # fmt: skip
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class LeafCard(Card):
    """Paints the rows of a page."""

    zoom = 1.0

    def height(self, row: Row, width: int) -> int:
        return round(HEIGHT * self.zoom)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        zoom = self.zoom
        wide = frame.width() - (_LEFT + _RIGHT) * zoom
        inner = QRectF(frame.left() + _LEFT * zoom, frame.top(), wide, frame.height())
        if isinstance(row, HeadingRow):
            self._draw_heading(painter, row, inner)
        elif isinstance(row, SubheadingRow):
            self._draw_subheading(painter, row, inner)
        elif isinstance(row, SentenceRow):
            font = fonts.interface(theme.now().size("body") * zoom)
            draw_lines(
                painter, row.text, font, theme.now()["muted"], inner.adjusted(0, 4 * zoom, 0, 0), most=2
            )
        elif isinstance(row, EntryRow):
            self._draw_entry(painter, row, inner)

    def _draw_heading(self, painter: QPainter, row: HeadingRow, inner: QRectF) -> None:
        tokens, zoom = theme.now(), self.zoom
        heading = fonts.reading((tokens.size("body") + 4) * zoom, semibold=True)
        small = fonts.interface(tokens.size("small") * zoom)
        line = QRectF(inner.left(), inner.bottom() - 30 * zoom, inner.width(), 24 * zoom)
        taken = QFontMetricsF(heading).horizontalAdvance(row.text) + 10 * zoom
        draw_line(painter, row.text, heading, tokens["ink"], line)
        draw_line(painter, row.number, small, tokens["muted"], line.adjusted(taken, 2 * zoom, 0, 0))
        taken += QFontMetricsF(small).horizontalAdvance(row.number) + 16 * zoom if row.number else 0
        draw_line(
            painter, row.about, small, tokens["muted"], line.adjusted(taken, 2 * zoom, 0, 0), right=True
        )
        painter.setPen(tokens["hairline"])
        painter.drawLine(
            QPointF(inner.left(), inner.bottom() - 3), QPointF(inner.right(), inner.bottom() - 3)
        )

    def _draw_subheading(self, painter: QPainter, row: SubheadingRow, inner: QRectF) -> None:
        tokens, zoom = theme.now(), self.zoom
        fonts.cover(row.text)
        font = fonts.interface(tokens.size("body") * zoom, semibold=True)
        small = fonts.interface(tokens.size("small") * zoom)
        line = QRectF(inner.left(), inner.bottom() - 26 * zoom, inner.width(), 20 * zoom)
        draw_line(painter, row.text, font, tokens["secondary"], line)
        width = QFontMetricsF(font).horizontalAdvance(row.text)
        taken = width + 10 * zoom
        draw_line(painter, row.number, small, tokens["muted"], line.adjusted(taken, 0, 0, 0))
        taken += QFontMetricsF(small).horizontalAdvance(row.number) + 16 * zoom if row.number else 0
        draw_line(painter, row.about, small, tokens["muted"], line.adjusted(taken, 0, 0, 0), right=True)
        if row.inferred:
            _dot(painter, QPointF(line.left(), line.bottom()), width)

    def _draw_entry(self, painter: QPainter, row: EntryRow, inner: QRectF) -> None:
        tokens, zoom = theme.now(), self.zoom
        fonts.cover(row.title + row.about)
        body = fonts.interface(tokens.size("body") * zoom)
        small = fonts.interface(tokens.size("small") * zoom)
        top = QRectF(inner.left(), inner.top() + 5 * zoom, inner.width(), 19 * zoom)
        below = top.translated(0, 18 * zoom)
        draw_line(
            painter,
            row.lead,
            small,
            tokens["muted"],
            QRectF(top.left(), top.top(), _LEAD * zoom - 8, top.height()),
        )
        top.setLeft(top.left() + _LEAD * zoom)
        below.setLeft(top.left())
        upper = self._draw_right(painter, row.right, top, "muted")
        lower = self._draw_right(painter, row.note, below, "accent")
        if row.about:
            draw_line(painter, row.title, body, tokens["ink"], upper)
            draw_line(painter, row.about, small, tokens["secondary"], lower)
        else:
            room = QRectF(upper.left(), upper.top() + 1, min(upper.width(), lower.width()), 38 * zoom)
            draw_lines(painter, row.title, body, tokens["ink"], room, most=2)
        if row.inferred:
            width = min(upper.width(), QFontMetricsF(body).horizontalAdvance(row.title))
            _dot(painter, QPointF(upper.left(), upper.bottom() - 1), width)

    def _draw_right(self, painter: QPainter, words: str, line: QRectF, colour: str) -> QRectF:
        """Draw ``words`` at the right of ``line``; return what is left of it."""
        if not words:
            return line
        small = fonts.interface(theme.now().size("small") * self.zoom)
        taken = min(QFontMetricsF(small).horizontalAdvance(words) + 1, line.width() * 0.45)
        room = QRectF(line.right() - taken, line.top(), taken, line.height())
        draw_line(painter, words, small, theme.now()[colour], room, right=True)
        return line.adjusted(0, 0, -taken - 16 * self.zoom, 0)


def _dot(painter: QPainter, start: QPointF, width: float) -> None:
    """Draw the mark of what was inferred."""
    pen = QPen(theme.now()["outline"], 1.5)
    pen.setDashPattern([1.5, 2.0])  # as everywhere in the window
    painter.setPen(pen)
    painter.drawLine(start, QPointF(start.x() + width, start.y()))
