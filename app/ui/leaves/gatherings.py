"""What can be done about meetings as such: who sat in them, which are known without a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.leaves.selection import Selection
from app.ui.moving.trail import LeafPlace

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Gatherings(QObject):
    """The slots of the action table that lay a page of several meetings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def matrix(self) -> None:
        """Show who sat in which of the meetings that the list shows."""
        self._window.commands.leaves.lay(LeafPlace("matrix", Selection(self._window.catalogue.wish).key))

    def meetings(self) -> None:
        """Show the meetings that are recorded, those without a text first."""
        self._window.commands.leaves.lay(LeafPlace("meetings", ""))

    def gap(self, uid: str) -> None:
        """Show a meeting without a text, among those that are recorded."""
        self._window.commands.leaves.lay(LeafPlace("meetings", uid))

    def record(self) -> None:
        """Ask for a meeting that is known without a text, and record it."""
        from app.ui.gaps.meetings import MeetingsLeaf

        leaf = self._window.commands.leaves.lay(LeafPlace("meetings", ""))
        if isinstance(leaf, MeetingsLeaf):
            leaf.record_one()

    def visits(self) -> None:
        """Ask for a table of visits, and show what its rows become."""
        from app.ui.gaps.meetings import choose_table

        choose_table(self._window.commands.leaves)
