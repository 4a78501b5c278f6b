"""A window over other files takes the place of the one that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import KnownError
from app.ui import application
from app.ui.moving import last_archive
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_held: list[MainWindow] = []  # Qt does not hold a window that has no parent


def switch(window: MainWindow, archive: Path | None, notebook: Path | None) -> MainWindow | None:
    """Open a window on these files (None: the user's own) and close ``window``; None where it stays.

    It stays where a note could not be saved, or where the files cannot be opened; the reason is told in it.
    """
    if not window.texts.save():
        return None
    try:
        other = application.opened(archive, notebook)
    except KnownError as error:
        window.desk.failed.emit(error, None)
        return None
    _held.append(other)
    last_archive.remember(other.desk.session)
    other.settings.setValue("window/welcomed", 1)  # who comes here has seen the first page
    other.setGeometry(window.geometry())
    other.show()
    other.activateWindow()
    window.close()
    window.desk.session.close()
    if window in _held:
        _held.remove(window)
    window.deleteLater()
    show_sample(other)
    return other


def held() -> tuple[MainWindow, ...]:
    """Return the windows that took another's place and are open."""
    return tuple(_held)


def show_sample(window: MainWindow) -> None:
    """Say in the status line that this is the sample, as a way back to one's own archive."""
    from app.services.sample import is_sample
    from app.ui.kit.button import Button

    if not is_sample(window.desk.session.archive_path):
        return
    button = Button(tr("Sample archive – back to your own"), window.status, small=True)
    button.setObjectName("sample")
    button.setToolTip(tr("Go to your own archive  ·  Ctrl+Alt+O"))
    button.clicked.connect(window.doable["own_archive"].trigger)
    window.status.add(button)
