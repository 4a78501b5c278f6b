"""People, tags, notes and titles that what is typed finds, under the kinds and above the list of texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter

from app.services.groups import Also, Group, GroupKind
from app.ui import fonts, icons, theme
from app.ui.kit.cards import Card, CardList, draw_line
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICONS: dict[GroupKind, str] = {"person": "people", "tag": "tag", "note": "note", "title": "library"}
_KINDS: dict[GroupKind, str] = {
    "person": noop("Person"),
    "tag": noop("Tag"),
    "note": noop("Note"),
    "title": noop("In titles"),
}
_MORE: dict[GroupKind, str] = {
    "person": noop("More people: {number}"),
    "tag": noop("More tags: {number}"),
    "note": noop("More notes: {number}"),
    "title": "",
}
_HEIGHT = 26
_ROWS_SEEN = 6


class AlsoRow(NamedTuple):
    """One thing; or, where ``more``, that there are so many more of its kind."""

    also: Also
    more: int = 0

    @property
    def name(self) -> str:
        """What it says."""
        if self.more:
            return tr(_MORE[self.also.kind], number=f"{self.more:,}")
        return self.also.name or tr(_KINDS[self.also.kind])

    @property
    def spoken(self) -> str:
        number = f"{self.also.number:,}" if self.also.number and not self.more else ""
        kind = tr(_KINDS[self.also.kind]) if self.also.name and not self.more else ""
        return ", ".join(part for part in (kind, self.name, number) if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class AlsoCard(Card):
    """Paints one thing on one line: its kind as an icon, its name, how many texts stand behind it."""

    def height(self, row: Row, width: int) -> int:
        return _HEIGHT

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        if not isinstance(row, AlsoRow):
            return
        tokens = theme.now()
        fonts.cover(row.name)
        small = fonts.interface(tokens.size("small"))
        inner = frame.adjusted(20, 0, -18, 0)
        if not row.more:
            picture = icons.pixmap(_ICONS[row.also.kind], colour=tokens["muted"], pixels=12, ratio=2.0)
            painter.drawPixmap(QPointF(inner.left(), inner.center().y() - 6), picture)
        number = f"{row.also.number:,}" if row.also.number and not row.more else ""
        draw_line(painter, number, small, tokens["muted"], inner, right=True)
        taken = painter.fontMetrics().horizontalAdvance(number) + 8 if number else 0
        ink = tokens["muted" if row.more else "ink"]
        draw_line(painter, row.name, small, ink, inner.adjusted(19, 0, -taken, 0))


class AlsoFound(CardList):
    """The things, as many as are told. Signal: ``wished(object, bool)`` an Also, and whether all of its kind."""

    wished = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Also found"), AlsoCard, parent)
        self.setUniformItemSizes(True)
        self.chosen.connect(self._wish)
        self.hide()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other things; nothing where there are none."""
        rows: list[AlsoRow] = []
        for group in groups:
            rows += [AlsoRow(one) for one in group.found]
            more = group.total - len(group.found)
            if more > 0 and group.kind != "title":
                rows.append(AlsoRow(group.found[0], more))
        self.rows.show(rows)
        self.setFixedHeight(_HEIGHT * min(_ROWS_SEEN, len(rows)) + 6)
        self.setVisible(bool(rows))

    def _wish(self, row: object) -> None:
        if isinstance(row, AlsoRow):
            self.wished.emit(row.also, bool(row.more))
