"""Words of the text as a field: what is drawn in the text goes into the one that is in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.span import Span
from app.ui import fonts, theme
from app.ui.kit.cards import draw_wrapped, wrapped_height
from app.ui.tongue import tr

_MOST = 4  # lines


class SpanField(QWidget):
    """Shows the words at a span, cut from the record.

    Signals: ``taken()`` it is in hand now: what is drawn in the text is meant for it; ``changed()``.
    """

    taken = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget, *, name: str, text: str, optional: bool = True) -> None:
        super().__init__(parent)
        self._name = name
        self._text = text
        self._optional = optional
        self._span: Span | None = None
        self._in_hand = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_span(None)

    @property
    def span(self) -> Span | None:
        """The words' place in the text."""
        return self._span

    def show_span(self, span: Span | None) -> None:
        """Show the words at ``span`` without telling anyone."""
        self._span = span
        self.setAccessibleName(f"{self._name}: {self._words() or 'nothing'}")
        self.setAccessibleDescription(tr("Select words in the text to change it"))
        self._fit()
        self.update()

    def put(self, span: Span) -> None:
        """Take ``span``, as the user has drawn it."""
        if span != self._span:
            self.show_span(span)
            self.changed.emit()

    def hold(self, *, in_hand: bool) -> None:
        """Show whether what is drawn in the text comes here."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        """Stand as high as the words need, up to a few lines."""
        most = _MOST * QFontMetricsF(_font()).lineSpacing()
        self.setFixedHeight(
            14 + round(min(most, wrapped_height(self._words() or " ", _font(), self.width() - 24)))
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.taken.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._optional and self._span:
            self.show_span(None)
            self.changed.emit()
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens["focus" if focused else "hairline"], 2 if focused else 1))
        painter.setBrush(tokens["lit" if self._in_hand else "sunken" if self.underMouse() else "raised"])
        painter.drawRoundedRect(frame, 6, 6)
        if self._in_hand:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens["focus"])
            painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 6, 3, frame.height() - 12), 1.5, 1.5)
        inner = frame.adjusted(11, 6, -11, -5)
        painter.setClipRect(inner)
        words = self._words()
        font = _font() if words else fonts.interface(tokens.size("small"), italic=True)
        shown = words or tr("Nothing. Select words in the text.")
        draw_wrapped(painter, shown, font, tokens["ink" if words else "muted"], inner)
        painter.end()

    def _words(self) -> str:
        return " ".join(self._span.cut(self._text).split()) if self._span else ""


def _font() -> QFont:
    return fonts.reading(theme.now().size("body") + 1.5)
