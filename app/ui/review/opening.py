"""The review desk takes the place of the panes, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def switch_review(window: MainWindow) -> None:
    """Show the review desk, or the panes where it is shown."""
    window.desk.said.emit("Nothing waits for review.")
