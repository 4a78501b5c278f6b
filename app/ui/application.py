"""The composition root: display, fonts, theme, desk, window; and where errors at start go."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

# PySide reads the source of every module that is imported after it, 0.1 ms each: what needs no Qt comes first.
import app.services.annotating
import app.services.holdings
import app.services.reading
import app.ui.linking  # noqa: F401
from app.errors import KnownError
from app.services.session import Session
from app.ui.display import require_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow
    from app.ui.tongue import Tongue

_COUNTED_MS = 800  # after the window is shown
_TURN = (
    0.0005  # seconds the window waits for its turn while a worker computes; Python's own is ten times that
)


def run(archive: Path | None, notebook: Path | None) -> int:
    """Open the window on these files (None: the user's own); return the exit status when it is closed.

    Raises NoDisplay before Qt is touched. Any other KnownError is told in a dialog.
    """
    require_display()
    gc.disable()  # nothing of what a start makes is garbage; looking for it costs a tenth of the start
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.ui import crash

    application = made_application(sys.argv[:1])
    try:
        window = _opened_as_left(archive, notebook)
    except KnownError as error:
        from app.ui.dialogs.messages import tell_error

        sys.stderr.write(f"chancery: {error}\n")
        tell_error(error)
        return error.exit_status
    crash.watch(window.desk.session.notebook_path.parent)
    window.show()
    window.activateWindow()  # where no window manager gives it the keyboard
    QTimer.singleShot(0, _settle)
    QTimer.singleShot(_COUNTED_MS, lambda: _count_what_waits(window))
    _welcome(window)
    status = QApplication.exec()
    _close_all(window)
    del application
    return status


def made_application(arguments: list[str]) -> QApplication:
    """Return the one QApplication, with our style, faces and palette."""
    from PySide6.QtWidgets import QApplication

    from app.ui import fonts, theme, tongue

    sys.setswitchinterval(_TURN)
    # asked for in words: setStyle() gives the style back, and wrapping that sets up all of QStyle, 5 ms
    application = QApplication([*arguments, "-style", "fusion"])
    application.setApplicationName("chancery")
    application.setApplicationDisplayName("Chancery")
    speak(tongue.wanted())
    name = theme.system_name()
    theme.apply(name)
    application.setFont(fonts.interface(theme.now().size("body")))
    return application


def _opened_as_left(archive: Path | None, notebook: Path | None) -> MainWindow:
    """Return the window over these files; where none are named, over those that were open last."""
    from app.ui.moving.last_archive import OWN, last

    files = last() if archive is None and notebook is None else (archive, notebook)
    try:
        return opened(*files)
    except KnownError as error:
        if files == (archive, notebook):
            raise
        window = opened(*OWN)
        window.desk.failed.emit(error, None)
        return window


def speak(language: Tongue) -> None:
    """Put a language in force, with the face it needs: what is made from now on is measured in it."""
    from app.ui import fonts, tongue

    tongue.use(language)
    fonts.cover(tongue.OWN_NAMES[language])


def opened(archive: Path | None, notebook: Path | None) -> MainWindow:
    """Return the window over these files; it opens the newest readout when it is shown. Raises KnownError."""
    from PySide6.QtCore import QSettings

    from app.ui import memory, tongue
    from app.ui.desk import Desk
    from app.ui.main_window import MainWindow

    session = Session.open(archive, notebook)
    settings = QSettings(str(session.notebook_path.with_name("window.ini")), QSettings.Format.IniFormat)
    if (chosen := memory.language(settings)) is not None:
        speak(tongue.wanted(chosen))
    desk = Desk(session)
    return MainWindow(desk, settings)


def _welcome(window: MainWindow) -> None:
    """Show the first page at the first start, and where nothing is held."""
    if not window.settings.value("window/welcomed") or not window.catalogue.held:
        from app.ui.welcome.opening import welcome_at_start

        welcome_at_start(window)


def _close_all(window: MainWindow) -> None:
    """Let go of the files of every window."""
    from app.ui.welcome.switching import held

    for one in (window, *held()):
        one.desk.session.close()


def _count_what_waits(window: MainWindow) -> None:
    """Say how much waits for review, once the start is over."""
    if window.isVisible():
        from app.ui.review.waiting import show_waiting
        from app.ui.welcome.switching import show_sample

        show_waiting(window)
        show_sample(window)


def _settle() -> None:
    """Let Python collect garbage again, but leave out what the start has made: it stays to the end."""
    gc.freeze()
    gc.enable()
