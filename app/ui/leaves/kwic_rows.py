"""Lines of a keyword in its contexts, one below the other at the keyword, and counts as bars."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.analysis.kwic import Line
from app.ui import fonts, names, theme
from app.ui.kit.cards import draw_line
from app.ui.leaves.rows import HeadingRow, LeafCard, SubheadingRow
from app.ui.models.rows import Row
from app.ui.tongue import tr

_HEIGHT = 28  # pixels at zoom 1; one for all rows
_DAY, _WHO = 82, 128
_MIDDLE = 0.45  # where the keyword begins, as a share of the room for words
_BARS = 360


class KwicRow(NamedTuple):
    """One line; ``out``: it is left out where all are marked."""

    line: Line
    out: bool = False

    @property
    def who(self) -> str:
        """Who says it: the speaker's name, or the side."""
        line = self.line
        if line.speaker and line.speaker not in line.sides:
            return line.speaker
        return ", ".join(names.country_short(side) for side in line.sides)

    @property
    def spoken(self) -> str:
        line = self.line
        told = ", ".join(part for part in (self.who, names.day(line.date), line.title) if part)
        out = tr("left out") if self.out else ""
        return ", ".join(part for part in (f"{line.before}{line.keyword}{line.after}", told, out) if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class BarRow(NamedTuple):
    """A count with its share of the largest. ``field`` is year or side, ``value`` which one; "" is none."""

    name: str
    number: int
    share: float
    field: str
    value: str
    chosen: bool = False

    @property
    def spoken(self) -> str:
        return ", ".join((self.name, f"{self.number:,}", *((tr("asked for"),) if self.chosen else ())))

    @property
    def can_be_chosen(self) -> bool:
        return bool(self.number)


class KwicCard(LeafCard):
    """Paints lines and bars, and what else stands on a page."""

    def height(self, row: Row, width: int) -> int:
        return round(_HEIGHT * self.zoom)

    def draw(self, painter: QPainter, row: Row, frame: QRectF) -> None:
        zoom = self.zoom
        inner = frame.adjusted(22 * zoom, 0, -22 * zoom, 0)
        if isinstance(row, KwicRow):
            self._draw_line(painter, row, inner)
        elif isinstance(row, BarRow):
            self._draw_bar(painter, row, inner)
        elif isinstance(row, HeadingRow):
            # a heading of the size of other pages leaves no air above it in rows as low as these
            self._draw_subheading(painter, SubheadingRow(row.text, row.number, row.about), inner)
            painter.setPen(theme.now()["hairline"])
            painter.drawLine(
                QPointF(inner.left(), inner.bottom() - 2), QPointF(inner.right(), inner.bottom() - 2)
            )
        else:
            super().draw(painter, row, frame)

    def _draw_line(self, painter: QPainter, row: KwicRow, inner: QRectF) -> None:
        tokens, zoom, line = theme.now(), self.zoom, row.line
        fonts.cover(line.before + line.keyword + line.after)
        small = fonts.interface(tokens.size("small") * zoom)
        day = QRectF(inner.left(), inner.top(), (_DAY - 8) * zoom, inner.height())
        draw_line(painter, line.date or "–", small, tokens["muted"], day)
        who = QRectF(inner.left() + _DAY * zoom, inner.top(), (_WHO - 10) * zoom, inner.height())
        draw_line(painter, row.who, small, tokens["secondary"], who)
        room = inner.adjusted((_DAY + _WHO) * zoom, 0, 0, 0)
        plain = fonts.reading((tokens.size("body") + 1) * zoom)
        strong = fonts.reading((tokens.size("body") + 1) * zoom, semibold=not row.out)
        for font in (plain, strong):
            font.setStrikeOut(row.out)
        middle = room.left() + room.width() * _MIDDLE
        width = min(QFontMetricsF(strong).horizontalAdvance(line.keyword) + 1, room.right() - middle)
        before, after = _gap(line.before, at_end=True), _gap(line.after, at_end=False)
        left, right = (
            (after, before) if line.keyword.isalpha() and _runs_left(line.keyword) else (before, after)
        )
        metrics = QFontMetricsF(plain)
        left_room = middle - room.left()
        right_room = room.right() - middle - width
        lefts = _cut(left, metrics, left_room, keep_end=left is before)
        rights = _cut(right, metrics, right_room, keep_end=right is before)
        top, high = room.top(), room.height()
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(plain)
        painter.setPen(tokens["muted" if row.out else "secondary"])
        # drawn from where it begins: aligned right, Qt would drop the space at its end
        taken = metrics.horizontalAdvance(lefts)
        painter.drawText(QRectF(middle - taken, top, taken + 2, high), flags, lefts)
        painter.drawText(QRectF(middle + width, top, right_room, high), flags, rights)
        draw_line(
            painter,
            line.keyword,
            strong,
            tokens["muted" if row.out else "accent"],
            QRectF(middle, top, width + 1, high),
        )

    def _draw_bar(self, painter: QPainter, row: BarRow, inner: QRectF) -> None:
        tokens, zoom = theme.now(), self.zoom
        font = fonts.interface(tokens.size("body") * zoom, semibold=row.chosen)
        small = fonts.interface(tokens.size("small") * zoom)
        name = QRectF(inner.left(), inner.top(), (_DAY + _WHO - 12) * zoom, inner.height())
        words = f"✓ {row.name}" if row.chosen else row.name
        draw_line(painter, words, font, tokens["ink" if row.number else "muted"], name)
        left = inner.left() + (_DAY + _WHO) * zoom
        wide = min(_BARS * zoom, inner.right() - left - 80 * zoom) * row.share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens["accent"])
        if row.number:
            painter.drawRoundedRect(
                QRectF(left, inner.center().y() - 4 * zoom, max(2.0, wide), 8 * zoom), 2, 2
            )
        number = QRectF(left + max(0.0, wide) + 8 * zoom, inner.top(), 80 * zoom, inner.height())
        draw_line(painter, f"{row.number:,}", small, tokens["muted"], number)


def _runs_left(words: str) -> bool:
    """Whether words are written from right to left (Hebrew, Arabic and their like)."""
    return any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in words)


def _gap(words: str, *, at_end: bool) -> str:
    """Return ``words`` with the space that parts them from the keyword as one that Qt keeps."""
    if at_end:
        return f"{words.rstrip()}\u00a0" if words.endswith(" ") else words
    return f"\u00a0{words.lstrip()}" if words.startswith(" ") else words


def _cut(words: str, metrics: QFontMetricsF, width: float, *, keep_end: bool) -> str:
    """Return as much of ``words`` as fits, from its end or its beginning, with an ellipsis for the rest."""
    if metrics.horizontalAdvance(words) <= width:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        kept = f"…{words[-middle:]}" if keep_end else f"{words[:middle]}…"
        if metrics.horizontalAdvance(kept) <= width:
            low = middle
        else:
            high = middle - 1
    if not low:
        return ""
    return f"…{words[-low:]}" if keep_end else f"{words[:low]}…"


def bar_rows(field: str, counts: list[tuple[str, str, int]], *, only: tuple[str, str] | None) -> list[BarRow]:
    """Return counts (a value, its name, how many) as rows, each with its share of the largest."""
    most = max((count for _, _, count in counts), default=1) or 1
    return [
        BarRow(name, count, count / most, field, value, only == (field, value))
        for value, name, count in counts
    ]
