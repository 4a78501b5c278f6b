"""Where an import begins: files are dropped here, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.importing.drops import dropped
from app.ui.kit.button import Button
from app.ui.kit.label import Label
from app.ui.tongue import noop, tr

_WORDS = noop(
    "Saved pages, documents and archives; folders with all they hold; text copied from a page.\nEach file is kept "
    "exactly as it is, and nothing leaves this machine."
)


class Choosing(QWidget):
    """An area to drop on, and three buttons.

    Signals: ``paths_chosen(object)`` a list of Path; ``paste_requested()`` what was copied is to be taken in.
    """

    paths_chosen = Signal(object)
    paste_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        tokens = theme.now()
        self._over = False
        self.folder = ""
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop files or folders here"))
        large = Label(tr("Drop files or folders here"), self, font=fonts.reading(20))
        large.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        small = Label(
            tr(_WORDS), self, font=fonts.interface(tokens.size("body")), colour="secondary", wraps=True
        )
        small.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.files = Button(tr("Choose files…"), self, kind="primary")
        self.folders = Button(tr("Choose a folder…"), self, kind="plain")
        self.paste = Button(
            tr("Paste  Ctrl+V"), self, name=tr("Take in the text or the files that were copied"), kind="plain"
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.files)
        row.addWidget(self.folders)
        row.addWidget(self.paste)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(large)
        column.addWidget(small)
        column.addSpacing(16)
        column.addLayout(row)
        column.addStretch(1)
        self.files.clicked.connect(self._ask_for_files)
        self.folders.clicked.connect(self._ask_for_folder)
        self.paste.clicked.connect(self.paste_requested)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.paths_chosen.emit(dropped(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens["focus" if self._over else "outline"], 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(tokens["wash" if self._over else "surface"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _ask_for_files(self) -> None:
        self._ask(tr("Import files"), QFileDialog.FileMode.ExistingFiles)

    def _ask_for_folder(self) -> None:
        self._ask(tr("Import a folder"), QFileDialog.FileMode.Directory)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title, self.folder)
        dialog.setObjectName("import")
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(lambda chosen: self.paths_chosen.emit([Path(one) for one in chosen]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
