"""Mark all lines of a keyword that are not left out: the colour is chosen, tags are typed, Enter marks in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from app.analysis.kwic import Line
from app.model.annotation import COLOURS, Colour
from app.ui import fonts, names, theme
from app.ui.coding.completing import complete_tags
from app.ui.kit.cards import Card, draw_line
from app.ui.kit.chooser import Chooser
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.desk import Desk

_FOOT = noop("Enter  marks in this colour   ·   Ctrl+Z  later takes all of it back   ·   Esc  marks nothing")


class ColourRow(NamedTuple):
    """One colour and what Enter does with it."""

    colour: Colour
    about: str

    @property
    def spoken(self) -> str:
        return f"{names.colour(self.colour)}, {self.about}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class ColourCard(Card):
    """Paints a colour, its name, and what is marked in it."""

    def height(self, row: Row, width: int) -> int:
        return 34

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, ColourRow):
            return
        tokens = theme.now()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens[row.colour])
        painter.drawEllipse(QPointF(frame.left() + 28, frame.center().y()), 7, 7)
        inner = frame.adjusted(48, 0, -20, 0)
        body = fonts.interface(tokens.size("body"), semibold=True)
        draw_line(painter, names.colour(row.colour), body, tokens["ink"], inner)
        taken = painter.fontMetrics().horizontalAdvance(names.colour(row.colour)) + 16
        small = fonts.interface(tokens.size("small"))
        draw_line(painter, row.about, small, tokens["secondary"], inner.adjusted(taken, 0, 0, 0), right=True)


class MarkLines(Chooser):
    """Signals: ``wished(str, object)`` the colour and the tags to mark with."""

    wished = Signal(str, object)

    def __init__(self, parent: QWidget, desk: Desk, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._first = desk.colour
        super().__init__(
            parent,
            name=tr("Mark all lines"),
            hint=tr("Tags, parted by commas"),
            card=ColourCard,
            foot=tr(_FOOT),
            icon="tag",
        )
        complete_tags(self.field, desk.tags)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are typed."""
        return tuple(part.strip() for part in self.field.text().split(",") if part.strip())

    def filled(self, typed: str) -> Sequence[Row]:
        places = names.counted(len(self._lines), "place")
        texts = names.counted(len({line.uid for line in self._lines}), "text")
        about = tr("{places} in {texts}", places=places, texts=texts)
        if self.tags:
            about = f"{about}  ·  {names.listed(self.tags)}"
        order = sorted(COLOURS, key=lambda colour: colour != self._first)
        return [ColourRow(colour, about) for colour in order]

    def choose(self, row: Row, *, other: bool) -> None:
        if isinstance(row, ColourRow):
            tags = self.tags
            self.accept()
            self.wished.emit(row.colour, tags)
