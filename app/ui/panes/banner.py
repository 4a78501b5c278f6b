"""What went wrong, in a sentence that stays until it is dealt with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import fonts, icons, theme
from app.ui.kit.button import Button
from app.ui.kit.ground import fill
from app.ui.kit.label import Label
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent


class Banner(QWidget):
    """A strip with a sentence, perhaps with Retry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again: Callable[[], object] | None = None
        self._back: QWidget | None = None  # who has the keyboard again once the banner is gone
        self.sentence = Label("", self, font=fonts.interface(theme.now().size("body")), wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retry = Button(tr("Retry"), self, kind="plain", small=True)
        self.dismiss = Button("", self, name=tr("Close this message"), icon="close", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 8, 12, 8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.retry)
        row.addWidget(self.dismiss)
        self.retry.clicked.connect(self._retry)
        self.dismiss.clicked.connect(self.hide)
        self.hide()

    def show_error(self, sentence: str, again: Callable[[], object] | None) -> None:
        """Show ``sentence``; with ``again`` there is a button to try it again."""
        self._again = again
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.retry.setVisible(again is not None)
        self.show()

    def keep_keys(self, again: Callable[[], object], *, back: QWidget) -> None:
        """Take the keyboard, so that what is typed on is no command: Enter tries again, Esc leads ``back``."""
        self._again, self._back = again, back
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _types(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._retry()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            event.setAccepted(_types(event))

    def hideEvent(self, event: QHideEvent) -> None:
        back, self._back = self._back, None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["danger_wash"])
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), tokens["hairline"])
        picture = icons.pixmap("warning", colour=tokens["danger"], ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(18, (self.height() - 16) / 2), picture)
        painter.end()

    def _retry(self) -> None:
        again, self._again = self._again, None
        self.hide()
        if again is not None:
            again()


def _types(event: QKeyEvent) -> bool:
    """Return whether the key is one that types, or ends, or tries again."""
    chorded = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    named = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Backspace}
    return not chorded and (named or (event.text().isprintable() and event.text() != ""))
