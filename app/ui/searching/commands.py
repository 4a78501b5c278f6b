"""What the actions around searching do: ``searching.…`` in the action table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Seeking(QObject):
    """Slots of the action table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def names(self) -> None:
        """Switch the other names that are searched off or on; with several of them, go to them."""
        window = self._window
        names = window.desk.holdings.query.names if window.desk.holdings.query else ()
        if not names:
            window.desk.said.emit(
                tr("Nothing that is asked for has other names. Ctrl+Shift+N gives something other names.")
            )
        elif len(names) == 1:
            window.desk.switch_name(names[0].key)
        else:
            window.library.kinds.names.take_focus()

    def concordance(self) -> None:
        """Show the different names for one thing, and change them."""
        from app.ui.searching.concordance import open_concordance

        open_concordance(self._window)
