"""What is asked about the mark at hand, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.carrying import Pending
from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.flow import Flow
from app.ui.kit.label import ElidedLabel, Label
from app.ui.tongue import noop, tr

_WAYS = (
    (
        "place",
        noop("Place it here  A"),
        noop("Place the mark on the framed words, key A or Enter"),
        "primary",
    ),
    ("another", noop("Next place  N"), noop("Show the next place that looks like it, key N"), "plain"),
    (
        "choose",
        noop("Place it on the selection  P"),
        noop("Place the mark on the selected words, key P"),
        "plain",
    ),
    (
        "keep",
        noop("Keep it on the old text only  O"),
        noop("Keep the mark on the old text only, key O"),
        "plain",
    ),
    ("discard", noop("Trash  X"), noop("Put the mark into the trash, also on the old text, key X"), "plain"),
    ("undo", noop("Undo  U"), noop("Undo the last decision, key U"), "quiet"),
)


class Deed(QWidget):
    """A sentence, the note of the mark, and the buttons. Signals: ``wished(str)`` a method of the tray."""

    wished = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self.sentence = Label("", self, font=fonts.reading(16), wraps=True)
        self.note = ElidedLabel("", self, font=fonts.interface(tokens.size("small")), colour="secondary")
        self.buttons: dict[str, Button] = {}
        ways = Flow(gap=8)
        for wish, text, name, kind in _WAYS:
            button = Button(tr(text), self, name=tr(name), kind=kind)  # type: ignore[arg-type]
            button.clicked.connect(lambda _=False, wish=wish: self.wished.emit(wish))
            ways.addWidget(button)
            self.buttons[wish] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(6)
        column.addWidget(self.sentence)
        column.addWidget(self.note)
        column.addLayout(ways)

    def show_pending(self, pending: Pending, *, at: int, selected: bool, undoable: bool) -> None:
        """Say what became of ``pending``; ``at`` is the candidate that is framed."""
        one = pending.annotation
        self.sentence.setText(sentence(pending, at))
        parts = (single_line(one.note), "  ".join(f"#{tag}" for tag in one.tags), one.author)
        self.note.setText("  ·  ".join(part for part in parts if part))
        places = len(pending.mapped.candidates)
        self.buttons["place"].setEnabled(pending.mapped.span is not None or places > 0)
        self.buttons["another"].setEnabled(places > 1)
        self.buttons["choose"].setEnabled(selected)
        self.buttons["undo"].setEnabled(undoable)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.now()
        painter.fillRect(event.rect(), tokens["surface"])
        painter.fillRect(0, 0, self.width(), 1, tokens["hairline"])
        painter.end()


def sentence(pending: Pending, at: int) -> str:
    """Return what became of a mark, and what to do about it."""
    mapped = pending.mapped
    if mapped.certainty == "same":
        return tr("The same words stand in the same place.")
    if mapped.certainty == "changed":
        return tr("The place is the same; the words in it have changed. Compare before you place the mark.")
    if mapped.certainty == "moved":
        return tr("The passage was moved; it stands there once, with its surroundings.")
    if not mapped.candidates:
        return tr(
            "These words stand nowhere in the new text. Select others for the mark, or keep it on the old text."
        )
    alike = tr("the framed one is {share} % alike", share=round(100 * mapped.candidates[at].likeness))
    places = names.counted(len(mapped.candidates), "place")
    words = (
        noop("It is not certain what became of this passage. {places} looks like it; {alike}.")
        if len(mapped.candidates) == 1
        else noop("It is not certain what became of this passage. {places} look like it; {alike}.")
    )
    return tr(words, places=places, alike=alike)
