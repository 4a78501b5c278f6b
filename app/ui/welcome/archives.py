"""What the actions for archives do: the sample, another archive, one's own, the first page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Archives(QObject):
    """Slots of the action table: ``archives.…``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def sample(self) -> None:
        """Open the sample archive; where it is open, offer to make it anew."""
        from app.services.sample import is_sample

        if is_sample(self._window.desk.session.archive_path):
            from app.ui.dialogs.messages import may_reset

            if may_reset(self._window):
                self._open_sample(reset=True)
            return
        self._open_sample(reset=False)

    def _open_sample(self, *, reset: bool) -> None:
        from app.services.sample import sample
        from app.ui.welcome.switching import switch

        window = self._window
        if not window.texts.save():
            return
        if reset:
            window.desk.session.close()  # a file that is open cannot be put aside everywhere
        try:
            found = sample(reset=reset)
        except KnownError as error:
            here = window.desk.session
            stays = switch(window, here.archive_path, here.notebook_path) if reset else window
            (stays or window).desk.failed.emit(error, None)
            return
        other = switch(window, found.archive, found.notebook)
        if other is not None and found.kept is not None:
            other.desk.said.emit(
                tr("The sample is as new. Your earlier notebook: {name}", name=found.kept.name)
            )

    def open_archive(self) -> None:
        """Ask for an archive and open it."""
        from PySide6.QtWidgets import QFileDialog

        from app.ui.welcome.switching import switch

        window = self._window
        folder = str(window.desk.session.archive_path.parent)
        chosen, _ = QFileDialog.getOpenFileName(
            window, tr("Open an archive"), folder, tr("Archives (*.db);;All files (*)")
        )
        if chosen:
            switch(window, Path(chosen), None)

    def own(self) -> None:
        """Open the user's own archive and notebook."""
        from app.services.places import default_archive
        from app.ui.welcome.switching import switch

        try:
            own = default_archive()
        except KnownError as error:
            self._window.desk.failed.emit(error, None)
            return
        if self._window.desk.session.archive_path == own:
            self._window.desk.said.emit(tr("This is your own archive."))
            return
        switch(self._window, None, None)

    def welcome(self) -> None:
        """Show the first page."""
        from app.ui.welcome.opening import show_welcome

        self._window.commands.leaves.put_aside()
        show_welcome(self._window)
