"""Search within the text that is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.page import Page
from app.model.span import Span
from app.ui import fonts, theme
from app.ui.finding import found_in
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.ground import fill
from app.ui.kit.label import Label
from app.ui.text.view import TextView
from app.ui.tongue import tr

_NARROW = 420  # pixels


class FindBar(QWidget):
    """A field, a count, and the way from one hit to the next.

    Signals: ``jump_requested(object)`` the Span of a hit to show; ``marking_requested()`` mark all of them.
    """

    jump_requested = Signal(object)
    marking_requested = Signal()

    def __init__(self, view: TextView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._page: Page | None = None
        self._spans: tuple[Span, ...] = ()
        self._at = 0
        self._came_from = 0  # where the text was scrolled to
        self.field = Field(self, name=tr("Find in this text"), hint=tr("Find in this text"), icon="search")
        self.field.setMinimumWidth(96)
        self.field.setMaximumWidth(300)
        self.count = Label("", self, font=fonts.interface(theme.now().size("small")), colour="muted")
        before = Button("", self, name=tr("Previous hit"), icon="previous", small=True)
        after = Button("", self, name=tr("Next hit"), icon="next", small=True)
        close = Button("", self, name=tr("Close, key Esc"), icon="close", small=True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(36, 6, 12, 6)
        for widget in (self.field, before, after, self.count):
            row.addWidget(
                widget, 1000 if widget is self.field else 0
            )  # it gives way where there is little room
        self.mark = Button(
            tr("Mark all…"), self, name=tr("Mark all hits, key Ctrl+Enter"), icon="highlight", small=True
        )
        self.mark.setToolTip(tr("Mark all hits  ·  Ctrl+Enter"))
        row.addWidget(self.mark)
        row.addStretch(1)
        row.addWidget(close)
        self.field.textChanged.connect(self._search)
        self.field.escaped.connect(self.leave)
        self.field.returnPressed.connect(lambda: self._step(1))
        self.field.stepped.connect(self._step)
        before.clicked.connect(lambda: self._step(-1))
        after.clicked.connect(lambda: self._step(1))
        close.clicked.connect(self.leave)
        self.mark.clicked.connect(self.marking_requested)
        self.field.installEventFilter(self)

    def start(self, page: Page | None) -> None:
        """Show the bar for ``page`` and put the keyboard into it."""
        self._page = page
        self._came_from = self._view.verticalScrollBar().value()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def leave(self) -> None:
        """Close the bar; the caret goes to the hit that is shown, or all stays as it was before."""
        self._view.show_found(())
        if self._spans:
            span = self._spans[self._at]
            self._view.go_to(span.start, select=span)
        self.hide()
        if not self._spans:
            self._view.verticalScrollBar().setValue(self._came_from)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the sign alone says what the words say."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.mark.setText("" if narrow else tr("Mark all…"))
        self.mark.updateGeometry()
        self._row.setContentsMargins(12 if narrow else 36, 6, 12, 6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.marking_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), theme.now()["surface"])
        painter.end()

    def _search(self, wanted: str) -> None:
        self._spans = found_in(self._page.readout.text, wanted) if self._page else ()
        caret = self._view.caret
        self._at = next((number for number, span in enumerate(self._spans) if span.start >= caret), 0)
        self._show(wanted)

    def _step(self, by: int) -> None:
        if self._spans:
            self._at = (self._at + by) % len(self._spans)
            self._show(self.field.text())

    def _show(self, wanted: str) -> None:
        self._view.show_found(self._spans, at=self._at)
        self.mark.setVisible(bool(self._spans))
        if self._spans:
            self.count.setText(
                tr("{number} of {count}", number=f"{self._at + 1:,}", count=f"{len(self._spans):,}")
            )
            self.jump_requested.emit(self._spans[self._at])
        else:
            self.count.setText(tr("not found") if wanted.strip() else "")
