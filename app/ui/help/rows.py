"""The contents of the help and the places that answer to a word, as rows of a list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from app.ui import fonts, theme
from app.ui.help.pages import Place
from app.ui.kit.cards import Card, draw_line, draw_lines, wrapped_height
from app.ui.models.rows import Row

_LEFT, _RIGHT = 20, 16
_LINES = 2


class PlaceRow(NamedTuple):
    """One place: a page, a section of it, or words in it."""

    place: Place

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in self.parts if part)

    @property
    def parts(self) -> tuple[str, str, str]:
        """Page, section, words."""
        place = self.place
        return place.title, place.section, place.words

    @property
    def can_be_chosen(self) -> bool:
        return True


class PlaceCard(Card):
    """Paints a place: pages stand out, sections are indented, words are found under where they stand."""

    def height(self, row: Row, width: int) -> int:
        if not isinstance(row, PlaceRow):
            return 0
        if not row.place.words:
            return 32 if not row.place.section else 26
        room = width - _LEFT - _RIGHT
        lines = min(_LINES * 17.0, wrapped_height(row.place.words, _small(), room))
        return round(30 + lines)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, PlaceRow):
            return
        tokens = theme.now()
        title, section, words = row.parts
        inner = frame.adjusted(_LEFT, 0, -_RIGHT, 0)
        if not words:
            bold = fonts.interface(tokens.size("body"), semibold=True)
            plain = fonts.interface(tokens.size("body"))
            inner = inner.adjusted(14 if section else 0, 0, 0, 0)
            font, ink = (plain, "secondary") if section else (bold, "ink")
            draw_line(painter, section or title, font, tokens[ink], inner)
            return
        where = f"{title}  ›  {section}" if section else title
        top = QRectF(inner.left(), inner.top() + 6, inner.width(), 16)
        draw_line(painter, where, fonts.interface(tokens.size("small"), semibold=True), tokens["muted"], top)
        below = inner.adjusted(0, 24, 0, 0)
        draw_lines(painter, words, _small(), tokens["ink"], below, most=_LINES)


def _small() -> QFont:
    return fonts.interface(theme.now().size("small"))
