"""The line under a title that names the other texts of the meeting, each a way there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from app.ui import fonts, names, theme
from app.ui.kit.flow import Flow
from app.ui.kit.label import Label, tip
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.model.page import Page
    from app.services.companions import Companion

_GAP = 18


def told_by(one: Companion, page: Page) -> str:
    """Return who tells it: the publisher, and the language or the day where those differ from the open text's."""
    listed = one.listed
    parts = [listed.publisher or listed.title]
    if listed.language and listed.language != page.reading.language:
        parts.append(names.language(listed.language))
    if "address" in one.reason:
        parts.append(tr("later") if "later" in one.reason else tr("earlier"))
    elif listed.publisher == page.readout.provenance.publisher and len(parts) == 1:
        parts.append(listed.title)
    return ", ".join(parts)


class _Way(QAbstractButton):
    """One other text; dotted underneath where only the program thinks that it is the same meeting."""

    def __init__(self, companion: Companion, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._certain = companion.certain
        self.setText(words)
        self.setFont(fonts.interface(theme.now().size("small")))
        doubt = "" if companion.certain else tr("Perhaps the same meeting: ")
        self.setAccessibleName(f"{doubt}{words}")
        self.setToolTip(
            tip(
                tr(
                    "{doubt}{reason}.\nClick opens it, Ctrl+click opens it beside.",
                    doubt=doubt,
                    reason=told(companion.reason),
                )
            )
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + _GAP, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(tokens["accent_hover" if self.underMouse() else "accent"])
        end = self.width() - _GAP
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, end + 2)
        painter.drawText(QRectF(0, 0, end + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)
        if not self._certain or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine
            painter.setPen(QPen(tokens["focus" if self.hasFocus() else "muted"], 1.4, style))
            painter.drawLine(QPointF(0, self.height() - 2), QPointF(end, self.height() - 2))
        painter.end()


class CompanionLine(QWidget):
    """The other texts of the meeting.

    Signals: ``asked(str, bool)`` the uid of one, and whether beside; ``changed()`` others are named now.
    """

    asked = Signal(str, bool)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Companion, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        self._lines = {certain: QWidget(self) for certain in (True, False)}  # what is known, what is likely
        for line in self._lines.values():
            Flow(line)
            column.addWidget(line)
        self.hide()

    def show_companions(self, found: tuple[Companion, ...], page: Page) -> None:
        """Name the other texts of the meeting that ``page`` tells of."""
        self.shown = found
        small = fonts.interface(theme.now().size("small"))
        for certain, words in ((True, tr("Also told by   ")), (False, tr("Perhaps also by   "))):
            line = self._lines[certain]
            flow = line.layout()
            while flow is not None and (item := flow.takeAt(0)):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
            those = [one for one in found if one.certain == certain]
            line.setVisible(bool(those))
            if flow is None or not those:
                continue
            label = Label(words, line, font=small, colour="muted")
            label.setFixedHeight(20)
            for widget in (label, *(self._way(one, page, line) for one in those)):
                flow.addWidget(widget)
                widget.show()
        self.setVisible(bool(found))
        self.updateGeometry()
        self.changed.emit()

    @property
    def ways(self) -> list[QWidget]:
        """The texts that are named, as they stand."""
        flows = [flow for line in self._lines.values() if (flow := line.layout()) is not None]
        held = (flow.itemAt(place) for flow in flows for place in range(flow.count()))
        return [widget for item in held if item is not None and (widget := item.widget()) is not None]

    def _way(self, one: Companion, page: Page, line: QWidget) -> _Way:
        way = _Way(one, told_by(one, page), line)
        way.clicked.connect(partial(self._ask, one.listed.uid))
        return way

    def _ask(self, uid: str) -> None:
        from PySide6.QtGui import QGuiApplication

        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self.asked.emit(uid, bool(held))
