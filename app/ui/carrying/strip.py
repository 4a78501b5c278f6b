"""A strip above the text: marks of an earlier text wait for this one, with the way to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.model.carrying import Pending
from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.label import Label
from app.ui.tongue import tr


class Strip(QWidget):
    """The sentence and the button; ``button`` leads to the tray."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("carrying_strip")
        self.sentence = Label("", self, font=fonts.interface(theme.now().size("body")), wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = Button(
            tr("Place them  Ctrl+Shift+M"),
            self,
            name=tr("Place the marks of the earlier text"),
            kind="plain",
            small=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 8, 16, 8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)

    def show_waiting(self, waiting: Sequence[Pending]) -> None:
        """Say how many marks wait; nothing where none does."""
        self.sentence.setText(sentence(waiting))
        self.setAccessibleName(self.sentence.text())
        self.setVisible(bool(waiting))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens["wash"])
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens["hairline"])
        painter.end()


def sentence(waiting: Sequence[Pending]) -> str:
    """Return how many marks of the earlier text wait, and how many are doubtful."""
    sure = sum(1 for one in waiting if one.mapped.span is not None)
    doubtful = len(waiting) - sure
    parts = [tr("{sure} would stand where the broken frames are", sure=sure)] if sure else []
    if doubtful:
        words = tr("{doubtful} is doubtful") if doubtful == 1 else tr("{doubtful} are doubtful")
        parts.append(words.format(doubtful=doubtful))
    total = len(waiting)
    told = tr("{count} mark of the earlier text waits: {parts}.")
    if total != 1:
        told = tr("{count} marks of the earlier text wait: {parts}.")
    return told.format(count=total, parts=names.listed(parts))
