"""How much waits for review, as a way there in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.reviewing import number_waiting
from app.ui import names
from app.ui.kit.button import Button
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def show_waiting(window: MainWindow) -> None:
    """Say in the status line how many texts wait; where none does, nothing is said.

    They are counted elsewhere: among 100,000 readouts that takes half a second.
    """
    path = window.desk.session.archive_path
    task = window.worker.start(lambda: number_waiting(path))
    task.done.connect(lambda number: _show(window, int(str(number))))
    task.failed.connect(lambda _error: None)  # what cannot be read is told by whoever asks for it


def _show(window: MainWindow, number: int) -> None:
    button = window.status.findChild(Button, "waiting")
    if button is None and not number:
        return
    if not isinstance(button, Button):
        button = Button("", window.status, small=True)
        button.setObjectName("waiting")
        button.clicked.connect(window.commands.review)
        window.status.add(button)
    button.setText(tr("{texts} to review", texts=names.counted(number, "text")))
    button.setAccessibleName(button.text())
    button.setToolTip(tr("Review what is doubtful  ·  Ctrl+R"))
    button.setVisible(bool(number))
    button.updateGeometry()
