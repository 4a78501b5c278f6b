"""What takes the place of the panes for a while, the review desk, the tray, the first page, and gives it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Stays(QObject):
    """One stay at a time: who comes sends whoever is there away first, so that two never share the place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pages: list[QWidget] = []
        self._leave: Callable[[], object] | None = None

    @property
    def is_taken(self) -> bool:
        """Whether something stands in the place of the panes."""
        return self._leave is not None

    def begin(self, page: QWidget, *, leave: Callable[[], object]) -> None:
        """Show ``page`` in place of the panes and the bar; ``leave`` is called to end the stay, and ends it."""
        self.end()
        self._leave = leave
        self._window.saver.save()
        self._window.bar.hide()
        self._window.panes.hide()
        self._window.timeline.stand_aside(True, by="stay")
        self.add(page)

    def add(self, page: QWidget) -> None:
        """Put another page of the stay there."""
        ground = self._window.panes.parentWidget()
        column = ground.layout() if ground else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._window.panes), page, 1)
        self._pages.append(page)
        page.show()

    def end(self) -> None:
        """Send away whoever is there."""
        if self._leave is not None:
            self._leave()

    def ended(self) -> None:
        """Show the panes again: called by the one whose stay is over."""
        pages, self._pages, self._leave = self._pages, [], None
        self._window.bar.show()
        self._window.panes.show()
        self._window.timeline.stand_aside(False, by="stay")
        for page in pages:
            page.hide()
            page.setParent(None)
            page.deleteLater()
