"""The first page takes the place of the panes, and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from app.ui import names
from app.ui.tongue import tr
from app.ui.welcome.page import Way, WelcomePage

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_PASSED = (
    "sample", "import", "open_archive", "own_archive", "palette", "help", "keys", "scheme", "full_screen", "quit",
)  # fmt: skip  # actions whose keys work here too
_LEADS_AWAY = ("import", "palette")  # these show something of the window itself
_SEEN = "window/welcomed"


class Welcoming(QObject):
    """One stay on the first page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("welcoming")
        self._window = window
        keys = (key for name in _PASSED for key in window.doable[name].shortcuts())
        self.page = WelcomePage(_ways(window), passed=tuple(QKeySequence(key) for key in keys))
        self.page.left.connect(self.end)
        self.page.wished.connect(self._do)
        for name in _LEADS_AWAY:
            window.doable[name].triggered.connect(self.end)
        window.desk.page_opened.connect(self.end)

    def begin(self) -> None:
        """Hide the panes and show the page."""
        self._window.stays.begin(self.page, leave=self.end)
        self.page.start()

    def end(self) -> None:
        """Show the panes again."""
        if self.objectName() == "":
            return
        self.setObjectName("")
        window = self._window
        window.stays.ended()
        target = window.reading.view if window.desk.page else window.library.list
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _do(self, action: str) -> None:
        if action in _LEADS_AWAY:
            self.end()
        self._window.doable[action].trigger()


def show_welcome(window: MainWindow) -> None:
    """Show the first page, unless it or the review desk is shown already."""
    if window.panes.isVisibleTo(window):
        Welcoming(window).begin()


def welcome_at_start(window: MainWindow) -> None:
    """Show the page at the very first start, and where the archive holds nothing."""
    first = not window.settings.value(_SEEN)
    if first:
        window.settings.setValue(_SEEN, 1)
        window.settings.sync()
    if first or not window.catalogue.held:
        show_welcome(window)


def _ways(window: MainWindow) -> list[Way]:
    from app.services.sample import is_sample

    held, page = window.catalogue.held, window.desk.page
    keys = {name: window.doable[name].shortcut().toString() for name in _PASSED}
    own = Way(
        tr("Go to your own archive"),
        tr("It opens where you left it."),
        keys["own_archive"],
        "library",
        "own_archive",
    )
    read = Way(
        tr("Read"),
        tr(
            "This archive holds {readouts}. Open now: {title}.",
            readouts=names.counted(held, "readout"),
            title=page.title if page else tr("nothing"),
        ),
        "Esc",
        "next",
        "",
    )
    ways = [
        Way(
            tr("Open the sample archive"),
            tr("Fifteen texts between two countries that do not exist. Try everything; reset at will."),
            keys["sample"],
            "sample",
            "sample",
        ),
        Way(
            tr("Import readouts"),
            tr("Text, web pages, Word, PDF, TEI, whole folders. Or drop them on this window."),
            keys["import"],
            "import",
            "import",
        ),
        Way(
            tr("Open another archive"),
            tr("A colleague's, or one on a shared drive. Your own notebook comes along."),
            keys["open_archive"],
            "library",
            "open_archive",
        ),
    ]
    if is_sample(window.desk.session.archive_path):
        return [read, own, *ways[1:]]
    return [*ways, read] if held else ways
