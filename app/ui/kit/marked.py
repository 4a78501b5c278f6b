"""A few lines of plain text in which what was found is brought out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout

from app.ui import fonts, theme


def draw_marked(
    painter: QPainter,
    text: str,
    frame: QRectF,
    *,
    marks: Sequence[tuple[int, int]],
    strong: int = 0,
    lines: int,
    spacing: int,
) -> None:
    """Draw ``text`` in at most ``lines`` lines; ``marks`` and the first ``strong`` code points are brought out.

    Positions are code points; Qt's own are worked out here.
    """
    tokens = theme.now()
    layout = QTextLayout(text, fonts.suited(fonts.interface(tokens.size("small")), text))
    found = QTextCharFormat()
    found.setForeground(tokens["ink"])
    found.setFontWeight(QFont.Weight.DemiBold)
    found.setBackground(tokens["found"])
    speaker = QTextCharFormat()
    speaker.setForeground(tokens["ink"])
    ranges = [_range(text, 0, strong, speaker)] if strong else []
    ranges += [_range(text, start, end, found) for start, end in marks]
    layout.setFormats(ranges)
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(frame.width())
        line.setPosition(QPointF(0, number * spacing))
    layout.endLayout()
    painter.setPen(tokens["secondary"])
    layout.draw(painter, frame.topLeft())


def _range(text: str, start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = _units(text[:start])
    found.length = _units(text[start:end])
    found.format = form
    return found


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)
