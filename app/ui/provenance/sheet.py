"""The sheet with three leaves: where a text comes from, the original as received, its revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.model.page import Page
from app.services.session import Session
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.chip import Chips
from app.ui.provenance.source import Source, cut_lines
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Leaf = Literal["source", "original", "revisions"]
_LEAVES: dict[str, str] = {
    "source": noop("1  Source"),
    "original": noop("2  As received"),
    "revisions": noop("3  Revisions"),
}


class Provenance(Sheet):
    """One text's source. Keys 1, 2, 3 turn the leaves. Signals: ``open_requested(str)`` the uid of a revision."""

    open_requested = Signal(str)

    def __init__(self, parent: QWidget, session: Session, page: Page, *, leaf: Leaf = "source") -> None:
        super().__init__(tr("Source and provenance"), parent)
        self._session = session
        self._page = page
        self._made: dict[str, QWidget] = {}
        self.leaves = Chips(self, name=tr("Leaf"))
        for value, words in _LEAVES.items():
            self.leaves.add(value, tr(words))
        self.leaves.chosen.connect(self.turn)
        self.stack = QStackedWidget(self)
        self.body.addWidget(self.leaves)
        self.body.addWidget(self.stack, 1)
        self.resize(min(920, parent.width() - 80), min(620, parent.height() - 80))
        self.turn(leaf)

    def turn(self, leaf: str) -> None:
        """Show a leaf; each is made when it is first turned to."""
        if leaf not in self._made:
            self._made[leaf] = self._make(leaf)
            self.stack.addWidget(self._made[leaf])
        self.leaves.choose([leaf])
        self.stack.setCurrentWidget(self._made[leaf])
        text = getattr(self._made[leaf], "text", None)
        (text if isinstance(text, QWidget) and text.isVisibleTo(self) else self.leaves.chip(leaf)).setFocus()

    @property
    def leaf(self) -> QWidget | None:
        """The leaf that is shown."""
        return self.stack.currentWidget()

    def _make(self, leaf: str) -> QWidget:
        if leaf == "source":
            return Source(self._page, self, more=cut_lines(self._page, self._session))
        if leaf == "original":
            from app.ui.provenance.original import Original

            return Original(self._session, self._page, self)
        from app.ui.provenance.revisions import Revisions

        made = Revisions(self._session, self._page, self)
        made.open_requested.connect(self._open)
        return made

    def _open(self, uid: str) -> None:
        self.accept()
        self.open_requested.emit(uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(_LEAVES):
            self.turn(list(_LEAVES)[number])
        elif event.key() == Qt.Key.Key_N and (step := getattr(self.leaf, "step", None)):
            step()
        else:
            super().keyPressEvent(event)
