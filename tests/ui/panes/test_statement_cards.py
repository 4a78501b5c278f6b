"""A statement's card: who and verb never over each other, no empty line where nothing is said."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.ui.models.statement_rows import Narrowed, statement_rows
from app.ui.panes.statements import StatementCard, Statements
from tests.ui.showing.test_fading import page
from tests.ui.windows import dressed

WIDTH = 232


def row(*, who="Ada Lindqvist", verb="stated", content="that fisheries matter"):
    first = statement_rows(page(), Narrowed())[0]
    return first._replace(who=who, content=content, statement=replace(first.statement, verb=verb))


def card(qtbot):
    pane = Statements()
    qtbot.addWidget(pane)
    found = pane.list.itemDelegate()
    assert isinstance(found, StatementCard)
    return found


def words_drawn(card, row):
    """Return each text that is drawn on the card, with the box it fills."""
    drawn = []

    class Noted(QPainter):
        def drawText(self, frame, flags, text):  # noqa: N802 - Qt names it
            wide = QFontMetricsF(self.font()).horizontalAdvance(text)
            right = flags & 0x2
            left = frame.right() - wide if right else frame.left()
            drawn.append((text, QRectF(left, frame.top(), wide, frame.height())))
            return super().drawText(frame, flags, text)

    high = card.height(row, WIDTH)
    picture = QImage(WIDTH, high, QImage.Format.Format_ARGB32)
    painter = Noted(picture)
    card.draw(painter, row, QRectF(0, 0, WIDTH, high))
    painter.end()
    return drawn


def test_a_long_verb_stands_below_the_name_whole(qtbot, qapp):
    dressed(qapp)
    drawn = words_drawn(card(qtbot), row(verb="expressed her gratitude"))
    boxes = dict(drawn)
    assert {"Ada Lindqvist", "expressed her gratitude"} <= set(boxes)
    assert not boxes["Ada Lindqvist"].intersects(boxes["expressed her gratitude"])


def test_a_short_verb_stands_beside_the_name(qtbot, qapp):
    dressed(qapp)
    boxes = dict(words_drawn(card(qtbot), row()))
    assert boxes["Ada Lindqvist"].top() == boxes["stated"].top()
    assert boxes["Ada Lindqvist"].right() < boxes["stated"].left()


def test_a_card_with_nothing_said_has_no_empty_line(qtbot, qapp):
    dressed(qapp)
    one = card(qtbot)
    assert one.height(row(content=""), WIDTH) < one.height(row(content="x"), WIDTH)
