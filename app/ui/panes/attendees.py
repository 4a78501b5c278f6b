"""Who sat in the room: by delegation, the principal first, with what each of them said."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from app.model.page import Page
from app.ui import fonts, names, theme
from app.ui.kit.cards import Card, CardList, draw_line, draw_wrapped, wrapped_height
from app.ui.kit.pane import Pane
from app.ui.linking import Lit
from app.ui.models.delegation_rows import OthersRow, PersonRow, SideRow, delegation_rows
from app.ui.models.rows import Row
from app.ui.tongue import tr

_LEFT, _RIGHT = 20, 14
_NUMBER = 40  # room for the count at the right


class AttendeeCard(Card):
    """Paints a side's heading, a person, or the note that others were there."""

    steady = True

    def height(self, row: Row, width: int) -> int:
        room = width - _LEFT - _RIGHT
        tokens = theme.now()
        if isinstance(row, SideRow):
            return 34
        if isinstance(row, PersonRow):
            office = row.person.office
            high = 22 + (wrapped_height(office, _small(), room - _count_room(row)) if office else 0)
            return round(max(high, 38 if row.joint else 0)) + 14
        return round(wrapped_height(_others(), fonts.interface(tokens.size("small"), italic=True), room)) + 16

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        inner = frame.adjusted(_LEFT, 6, -_RIGHT, -6)
        if isinstance(row, SideRow):
            _draw_side(painter, row, inner)
        elif isinstance(row, PersonRow):
            _draw_person(painter, row, inner)
        elif isinstance(row, OthersRow):
            font = fonts.interface(theme.now().size("small"), italic=True)
            draw_wrapped(painter, _others(), font, theme.now()["muted"], inner)


class Attendees(Pane):
    """The attendees of the open page. Signals: those of its ``list``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Attendees"), parent)
        self.list = CardList(tr("Attendees"), AttendeeCard, self)
        self.list.keep_bar()
        self.body.addWidget(self.list)

    def show_page(self, page: Page) -> None:
        """Show who is named in ``page``."""
        rows = delegation_rows(page.reading)
        self.list.rows.show(rows)
        people = len(page.reading.participants)
        self.set_count(str(people) if people else "")
        self.set_empty("" if people else tr("This text names nobody who was present."))

    def light(self, lit: Lit) -> None:
        """Light the people of ``lit``."""
        rows = (row for row in self.list.rows if isinstance(row, PersonRow) and row.person.name in lit.names)
        self.list.light(tuple(rows))


def _small() -> QFont:
    return fonts.interface(theme.now().size("small"))


def _jointly(row: PersonRow) -> str:
    return tr("+{joint} joint", joint=row.joint) if row.joint else ""


def _count_room(row: PersonRow) -> float:
    """Return how much of the office's lines is left to the counts at the right."""
    return max(_NUMBER, QFontMetricsF(_small()).horizontalAdvance(_jointly(row)) + 8)


def _others() -> str:
    return tr("and others, not named in the text")


def _draw_side(painter: QPainter, row: SideRow, frame: QRectF) -> None:
    tokens = theme.now()
    colour = tokens.side(row.place) if row.code else tokens["muted"]
    draw_side_mark(painter, row.place, colour, QPointF(frame.left() + 4, frame.center().y()))
    font = fonts.interface(tokens.size("body"), semibold=True)
    name = names.country(row.code) or tr("Side not known")
    draw_line(painter, name, font, colour, frame.adjusted(16, 0, 0, 0))


def draw_side_mark(painter: QPainter, place: int, colour: QColor, centre: QPointF) -> None:
    """Draw the mark of a side: a disc, a square, a diamond, a ring, so that colour is never alone."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    box = QRectF(centre.x() - 4, centre.y() - 4, 8, 8)
    if place % 4 == 0:
        painter.drawEllipse(box)
    elif place % 4 == 1:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif place % 4 == 2:
        painter.drawPolygon([centre + QPointF(*at) for at in ((0, -5), (5, 0), (0, 5), (-5, 0))])
    else:
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)


def _draw_person(painter: QPainter, row: PersonRow, frame: QRectF) -> None:
    tokens = theme.now()
    principal = row.person.role == "principal"
    left = frame.adjusted(0, 0, -_NUMBER, 0)
    name_font = fonts.interface(tokens.size("body"), semibold=principal)
    name = QRectF(left.left(), left.top(), left.width(), 20)
    draw_line(painter, row.person.name, name_font, tokens["ink"], name)
    if row.person.office:
        office = QRectF(left.left(), left.top() + 21, frame.width() - _count_room(row), 1000)
        draw_wrapped(painter, row.person.office, _small(), tokens["secondary"], office)
    number_font = fonts.interface(tokens.size("body"), semibold=row.alone > 0)
    number = QRectF(frame.right() - _NUMBER, frame.top(), _NUMBER, 20)
    colour = tokens.side(row.place) if row.alone else tokens["muted"]
    draw_line(painter, str(row.alone) if row.alone else "–", number_font, colour, number, right=True)
    if row.joint:
        draw_line(
            painter,
            _jointly(row),
            _small(),
            tokens["joint"],
            QRectF(frame.left(), frame.top() + 21, frame.width(), 20),
            right=True,
        )
