"""The small pop-over at a selection: five colours, a note, tags. It takes no focus until asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.kit.button import Button
from app.ui.text.swatches import Swatches
from app.ui.tongue import tr

_SHADOW = 6


class Popover(QWidget):
    """What can be done with the selected words.

    Signals: ``colour_chosen(str)``; ``note_requested()``; ``tags_requested()``; ``escaped()``.
    """

    colour_chosen = Signal(str)
    note_requested = Signal()
    tags_requested = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Mark the selection"))
        self.swatches = Swatches(self)
        self.note = Button(tr("Note  M"), self, name=tr("Write a note, key M"), icon="note", small=True)
        self.tag = Button(tr("Tag  T"), self, name=tr("Add tags, key T"), icon="tag", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW + 4, _SHADOW + 3, _SHADOW + 4, _SHADOW + 3)
        row.setSpacing(3)
        for widget in (self.swatches, self.note, self.tag):
            row.addWidget(widget)
        self.swatches.chosen.connect(self.colour_chosen)
        self.note.clicked.connect(self.note_requested)
        self.tag.clicked.connect(self.tags_requested)
        self.hide()

    def show_at(self, first: QRectF, last: QRectF, within: QRect) -> None:
        """Show below the last line of a selection, or above the first where there is no room."""
        size = self.sizeHint()
        x = round(max(within.left(), min(last.right() - size.width() / 2, within.right() - size.width())))
        y = round(last.bottom()) + 4
        if y + size.height() > within.bottom():
            y = round(first.top()) - size.height() - 4
        y = max(within.top(), min(y, within.bottom() - size.height()))
        self.setGeometry(QRect(QPoint(x, y), size))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # a click beside the buttons must not fall through to the text and clear the selection
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease}:
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_raised(painter, QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW), tokens)
        painter.end()


def paint_raised(painter: QPainter, body: QRectF, tokens: theme.Theme, *, ring: str = "outline") -> None:
    """Paint something that lies above the page: a soft shadow, a ground and an edge.

    They are drawn once for each size: what is typed in would draw them with every letter.
    """
    ratio = painter.device().devicePixelRatio()
    whole = body.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW)
    key = "/".join(map(str, ("raised", whole.width(), whole.height(), tokens.name, ring, ratio)))
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(round(whole.width() * ratio), round(whole.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        own = QPainter(picture)
        own.setRenderHint(QPainter.RenderHint.Antialiasing)
        own.translate(-whole.topLeft())
        _draw_raised(own, body, tokens, ring=ring)
        own.end()
        QPixmapCache.insert(key, picture)
    painter.drawPixmap(whole.topLeft(), picture)


def _draw_raised(painter: QPainter, body: QRectF, tokens: theme.Theme, *, ring: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(tokens["shadow"])
    for step in range(_SHADOW):
        shade.setAlpha(7 + step)
        painter.setBrush(shade)
        grow = _SHADOW - step - 1.0
        painter.drawRoundedRect(body.adjusted(-grow, -grow + 1, grow, grow), 8 + grow, 8 + grow)
    painter.setPen(QPen(tokens[ring], 1))
    painter.setBrush(tokens["raised"])
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
