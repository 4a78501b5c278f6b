"""What the window remembers: its size, zoom and language, and for each archive its panes, readout and place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QGuiApplication

from app.ui import resuming, theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

PAUSE_MS = 2000  # without a move before the place is written down: never while somebody scrolls
_KEEPER = "place_keeper"


def recall(window: MainWindow) -> None:
    """Give the window the size, zoom and scheme it had; called before it is shown."""
    settings = window.settings
    window.resize(1360, 850)
    geometry = settings.value("window/geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    window.reading.zoom = _number(settings, "window/zoom", 1.0)
    scheme = str(settings.value("window/scheme", ""))
    if scheme in {"light", "dark"} and scheme != theme.now().name:
        window.commands.use_scheme(scheme)


def last_readout(window: MainWindow) -> str:
    """Return the uid of the readout that was open over this archive, or ""."""
    return str(window.settings.value(of_archive(window, "readout"), ""))


def recall_place(window: MainWindow) -> None:
    """Go to where one was in the readout that was open last."""
    page = window.desk.page
    if page is None or page.readout.uid != last_readout(window):
        return
    caret = int(_number(window.settings, of_archive(window, "caret"), 0))
    scroll = int(_number(window.settings, of_archive(window, "scroll"), 0))
    view = window.reading.view
    if 0 < caret <= len(page.readout.text):
        view.go_to(caret)
    view.verticalScrollBar().setValue(scroll)
    left = window.settings.value(of_archive(window, "left"))
    if left:
        resuming.take_up(window, str(left))


def keep(window: MainWindow) -> None:
    """Keep all of it from now on whenever things pause, so that a crash or a cut of power costs no place."""
    timer = QTimer(window)
    timer.setObjectName(_KEEPER)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MS)
    timer.timeout.connect(lambda: remember(window))
    for signal in (
        window.desk.page_opened,
        window.texts.state_changed,
        window.texts.at_hand_changed,
        window.reading.view.caret_moved,
        window.reading.view.verticalScrollBar().valueChanged,
    ):
        signal.connect(lambda *_: timer.start())


def remember(window: MainWindow) -> None:
    """Keep all of it; called when things pause, and when the window is closed."""
    keeper = window.findChild(QTimer, _KEEPER)
    if keeper is not None:
        keeper.stop()
    settings = window.settings
    settings.setValue("window/geometry", window.saveGeometry())
    settings.setValue("window/zoom", window.reading.zoom)
    window.arrangement.remember()
    for kept in window.kept_at_pauses:
        kept()
    page = window.desk.page
    if page is not None:
        settings.setValue(of_archive(window, "readout"), page.readout.uid)
        settings.setValue(of_archive(window, "caret"), window.reading.view.caret)
        settings.setValue(of_archive(window, "left"), json.dumps(resuming.leave(window)))
        settings.setValue(of_archive(window, "scroll"), window.reading.view.verticalScrollBar().value())
    settings.sync()


def remember_scheme(window: MainWindow, name: str) -> None:
    """Keep a scheme that was chosen; what the system asks for again is not kept."""
    chosen = "" if name == theme.system_name() else name
    window.settings.setValue("window/scheme", chosen)


def language(settings: QSettings) -> str | None:
    """Return the language of the interface that was chosen; "" follows the system; None: none was chosen here.

    Where none was chosen, as in the sample, the language stays that of the window one comes from.
    """
    found = settings.value("window/language")
    return None if found is None else str(found)


def remember_language(window: MainWindow, name: str) -> None:
    """Keep the language that was chosen; "" follows the system."""
    window.settings.setValue("window/language", name)
    window.settings.sync()


def follow_system(window: MainWindow) -> None:
    """Change between light and dark with the system, unless one was chosen here."""

    def changed() -> None:
        if not window.settings.value("window/scheme", ""):
            window.commands.use_scheme(theme.system_name())

    QGuiApplication.styleHints().colorSchemeChanged.connect(changed)


def of_archive(window: MainWindow, name: str) -> str:
    """Return the key of the setting ``name`` that belongs to the archive that is open."""
    path = window.desk.session.archive_path
    return f"archive {path.parent.name} {path.name}/{name}"


def _number(settings: QSettings, name: str, otherwise: float) -> float:
    try:
        return float(str(settings.value(name, otherwise)))
    except ValueError:
        return otherwise  # a settings file edited by hand is no reason not to start
