"""The window's own stroke icons, drawn in any colour at any scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.resources import ROOT

_FOLDER = ROOT / "icons"
_drawn: dict[tuple[str, str, int, float], QPixmap] = {}


def pixmap(name: str, *, colour: QColor, pixels: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return the icon ``name``, ``pixels`` square at the device's pixel ``ratio``; drawn once."""
    key = (name, colour.name(), pixels, ratio)
    if key not in _drawn:
        _drawn[key] = _draw(name, colour, pixels, ratio)
    return _drawn[key]


def _draw(name: str, colour: QColor, pixels: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 2 ms, and only when the first icon is painted

    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    canvas = QPixmap(round(pixels * ratio), round(pixels * ratio))
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    data = QByteArray(drawing.replace("currentColor", colour.name()).encode())
    QSvgRenderer(data).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return canvas
