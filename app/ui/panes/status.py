"""The line at the foot: how much is held, whether the record is intact, whether the work is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import fonts, names, theme
from app.ui.kit.button import Button
from app.ui.kit.ground import fill
from app.ui.kit.label import Label
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.services.asked import Kind

_MESSAGE_MS = 8000


class StatusLine(QWidget):
    """Says truthfully where things stand; short messages stand at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(28)
        small = fonts.interface(theme.now().size("small"))
        self.state = Label("", self, font=small, colour="secondary")
        self.message = Label("", self, font=small, colour="secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 0, 8, 1)
        self._row.addWidget(self.state)
        self._row.addStretch(1)
        self._row.addWidget(self.message)
        self._offer: Button | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MESSAGE_MS)
        self._timer.timeout.connect(lambda: self.say(""))

    def add(self, button: Button) -> None:
        """Put ``button`` behind the facts."""
        self._row.insertWidget(1, button)

    def show_state(
        self,
        *,
        shown: int,
        held: int,
        verified: bool | None,
        annotations: int,
        saving: str,
        kind: Kind = "readouts",
        gaps: int = 0,
    ) -> None:
        """Show the four facts: how many are listed, of which kind; ``saving`` is saved, saving or failed."""
        if kind == "statements":
            parts = [names.counted(shown, "statement")]
        elif kind == "agreements":
            parts = [names.counted(shown, "agreement")]
        else:
            parts = [tr("{shown} of {held} readouts", shown=f"{shown:,}", held=f"{held:,}")]
            if gaps:
                parts.append(tr("{meetings} without a text", meetings=names.counted(gaps, "meeting")))
        if verified is not None:
            parts.append(tr("record verified") if verified else tr("RECORD DOES NOT MATCH ITS HASH"))
            saved = {
                "saved": noop("{annotations} saved"),
                "saving": noop("{annotations} · saving…"),
                "failed": noop("{annotations} · note not saved"),
            }[saving]
            parts.append(tr(saved, annotations=names.counted(annotations, "annotation")))
        self.state.setText("  ·  ".join(parts))

    def say(
        self,
        message: str,
        *,
        offer: str = "",
        wish: Callable[[], object] | None = None,
        keep: bool = False,
    ) -> None:
        """Show a short message, or ``keep`` it; ``offer`` is the word on a button that calls ``wish``."""
        self.message.setText(message)
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
        if offer and wish:
            self._offer = Button(offer, self, kind="quiet", small=True)
            self._offer.clicked.connect(wish)
            self._row.addWidget(self._offer)
        if message and not offer and not keep:
            self._timer.start()
        else:
            self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        fill(painter, event.rect(), tokens["surface"])
        fill(painter, QRect(0, 0, self.width(), 1), tokens["hairline"])
        painter.end()
