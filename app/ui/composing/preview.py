"""The pages of a brief, one below the other; those in view are pictured first, the others when they come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui import fonts, theme
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import tr

_AROUND = 24
_BETWEEN = 18
_WIDEST = 760


class Preview(QAbstractScrollArea):
    """Shows pages. Signals: ``picture_wanted(int, int)`` a page from 0 and the width in device pixels."""

    picture_wanted = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview of the pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="sunken"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look())
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self._tops: list[float] = []
        self._scale = 1.0
        self._message = ""

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    @property
    def pictured(self) -> int:
        """How many of them have their picture."""
        return len(self._pictures)

    def show_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show pages of these sizes in points; old pictures stand in until the new ones come."""
        self._message = ""
        self._sizes = sizes
        self._pictures = {at: image for at, image in self._pictures.items() if at < len(sizes)}
        self._asked.clear()
        self._lay_out()
        self._look()

    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of pages."""
        self._message, self._sizes, self._pictures = sentence, (), {}
        fonts.cover(sentence)
        self._asked.clear()
        self._lay_out()
        self.viewport().update()

    def show_picture(self, index: int, image: QImage) -> None:
        """Show the picture of a page."""
        self._pictures[index] = image
        self.viewport().update()

    # --- inner work ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        room = min(_WIDEST, self.viewport().width() - 2 * _AROUND)
        widest = max((width for width, _ in self._sizes), default=1.0)
        self._scale = max(0.1, room / widest)
        self._tops, y = [], float(_AROUND)
        for _, height in self._sizes:
            self._tops.append(y)
            y += height * self._scale + _BETWEEN
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(y + _AROUND - _BETWEEN - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(60)

    def _frame(self, index: int) -> QRectF:
        width, height = (value * self._scale for value in self._sizes[index])
        left = (self.viewport().width() - width) / 2
        return QRectF(left, self._tops[index] - self.verticalScrollBar().value(), width, height)

    def _in_view(self) -> list[int]:
        rect = QRectF(self.viewport().rect()).adjusted(0, -60, 0, 60)
        return [at for at in range(len(self._sizes)) if self._frame(at).intersects(rect)]

    def _look(self) -> None:
        """Ask for the pictures of the pages in view, once each."""
        if self.isVisible():
            for at in self._in_view():
                if at not in self._asked:
                    self._asked.add(at)
                    width = round(self._sizes[at][0] * self._scale * self.devicePixelRatioF())
                    self.picture_wanted.emit(at, width)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(560, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._asked.clear()
        self._lay_out()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), tokens["sunken"])
        if self._message:
            painter.setPen(tokens["ink"])
            painter.setFont(fonts.interface(tokens.size("body")))
            room = QRectF(self.viewport().rect()).adjusted(60, 40, -60, -40)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self._message)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at in self._in_view():
            frame = self._frame(at)
            shadow = QColor(tokens["shadow"])
            shadow.setAlpha(46)
            painter.fillRect(frame.adjusted(-1, -1, 1, 2), shadow)
            painter.fillRect(frame, QColor("white"))  # paper is white in the dark scheme too
            if at in self._pictures:
                painter.drawImage(frame, self._pictures[at])
        if self.hasFocus():
            painter.setPen(tokens["focus"])
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
