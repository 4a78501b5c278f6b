"""What a page holds into a file: asked where, written on the worker, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.errors import KnownError
    from app.services.session import Session
    from app.ui.leaves.leaf import Leaf

_FOLDER = "pages/folder"


def ask_where(
    leaf: Leaf,
    work: Callable[[Session], bytes],
    *,
    name: str,
    kind: str,
    suffix: str = "csv",
    title: str = "",
) -> None:
    """Ask where to save what ``work`` gives, as ``name``; ``kind`` is the word for such files in the dialog."""
    window = leaf.leaves.window
    folder = window.settings.value(_FOLDER) or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(window, title or tr("Export as CSV"), str(folder), f"{kind} (*.{suffix})")
    dialog.setObjectName("page_export")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{plain(name)}.{suffix}")
    dialog.fileSelected.connect(lambda path: save(leaf, work, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save(leaf: Leaf, work: Callable[[Session], bytes], path: Path) -> None:
    """Write what ``work`` gives to ``path`` and say so."""
    window = leaf.leaves.window
    window.settings.setValue(_FOLDER, str(path.parent))

    def write(session: Session) -> None:
        from app.services import exchange

        exchange.save(work(session), path)

    def tell(_: object) -> None:
        window.status.say(
            tr("Saved: {name}", name=path.name),
            offer=tr("Open folder"),
            wish=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )

    def fail(error: KnownError) -> None:
        leaf.banner.show_error(told(error), lambda: save(leaf, work, path))

    leaf.leaves.ask(write, tell, fail)


def plain(name: str) -> str:
    """Return ``name`` as every file system takes it."""
    kept = "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in name)
    return kept.strip(" .-")[:80] or "page"
