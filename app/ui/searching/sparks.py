"""How many of a value there are in each year, drawn no larger than a word, and said."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.tongue import tr

WIDE, HIGH = 48, 12  # pixels
_BARS = 24


class Spark(NamedTuple):
    """Years with how many there are, on the line from ``first`` to ``last`` that all values share."""

    course: tuple[tuple[int, int], ...]
    first: int
    last: int

    @property
    def spoken(self) -> str:
        """What is drawn, in words; "" where nothing is."""
        if not self.course:
            return ""
        year, number = max(self.course, key=lambda one: (one[1], one[0]))
        if self.course[0][0] == self.course[-1][0]:
            return tr("all in {year}", year=year)
        return tr(
            "{first} to {last}, most in {year}: {number}",
            first=self.course[0][0],
            last=self.course[-1][0],
            year=year,
            number=f"{number:,}",
        )

    @property
    def bars(self) -> tuple[int, ...]:
        """How many there are in each stretch of equal length from the first year to the last."""
        years = self.last - self.first + 1
        number = min(_BARS, years)
        bars = [0] * number
        for year, count in self.course:
            if self.first <= year <= self.last:
                bars[(year - self.first) * number // years] += count
        return tuple(bars)


def spark(
    courses: dict[tuple[str, str], tuple[tuple[int, int], ...]], field: str, value: str
) -> Spark | None:
    """Return the spark of a value; None where nothing is known of its years, or all there is is of one year."""
    whole, own = courses.get(("", ""), ()), courses.get((field, value), ())
    if not own or not whole or whole[0][0] == whole[-1][0]:
        return None
    return Spark(tuple(own), min(whole[0][0], own[0][0]), max(whole[-1][0], own[-1][0]))


def draw_spark(painter: QPainter, one: Spark, frame: QRectF, colour: QColor) -> None:
    """Draw bars on the foot of ``frame``, the highest as high as it is."""
    bars = one.bars
    most = max(bars, default=0) or 1
    step = frame.width() / len(bars)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for at, count in enumerate(bars):
        if count:
            high = max(1.0, round(frame.height() * count / most))
            left = round(frame.left() + at * step)
            wide = max(1, round(frame.left() + (at + 1) * step) - left - (1 if step >= 3 else 0))
            painter.drawRect(QRectF(left, frame.bottom() - high, wide, high))
    painter.restore()
