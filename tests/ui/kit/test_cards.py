"""Cards: what is too long ends in an ellipsis, and nothing is printed over anything."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.ui import fonts, theme
from app.ui.kit.cards import _lines, draw_lines
from app.ui.models.delegation_rows import PersonRow
from app.ui.panes import attendees

LONG = "Japan-ROK Summit Meeting on the Margins of the 𝐆20 Hamburg Summit, and Telephone Talk thereafter"


def test_the_last_line_takes_all_the_rest(window):
    lines = _lines(LONG, fonts.interface(13, semibold=True), 150, 2)
    assert " ".join(line for line, _ in lines) == LONG
    assert len(lines) == 2
    assert lines[0][1] < lines[1][1]


def test_titles_that_differ_at_the_end_are_cut_at_the_second_line_with_an_ellipsis(window):
    long, shorter = (drawn(text) for text in (LONG, LONG[:40]))
    assert long != shorter
    assert inked(long, below=36) == 0
    assert inked(shorter, below=36) == 0
    font = fonts.interface(13, semibold=True)
    rest = _lines(LONG, font, 150, 2)[1][0]
    assert QFontMetricsF(font).horizontalAdvance(rest) > 150  # so that draw_line shortens it


def drawn(text):
    image = QImage(160, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    frame = QRectF(5, 0, 150, 35)
    draw_lines(painter, text, fonts.interface(13, semibold=True), theme.now()["ink"], frame, most=2)
    painter.end()
    return image


def inked(image, *, below):
    return sum(
        image.pixelColor(x, y).lightness() < 200
        for y in range(below, image.height())
        for x in range(image.width())
    )


def test_the_joint_count_stands_beside_the_office(window):
    row = next(one for one in window.attendees.list.rows if isinstance(one, PersonRow) and one.joint)
    many = row._replace(joint=15, person=replace(row.person, office="Prime Minister of a long-named country"))
    words = QFontMetricsF(attendees._small()).horizontalAdvance("+15 joint")
    assert attendees._count_room(many) >= words + 4
    card = window.attendees.list.itemDelegate()
    assert card.height(many, 160) >= card.height(row, 160)
