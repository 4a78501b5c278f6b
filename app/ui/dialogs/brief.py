"""Export a brief: ask for a file name, render on the worker, say what came of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.model.page import Page
from app.model.text import single_line
from app.ui import crash, names

if TYPE_CHECKING:
    from app.services.briefing import Exported
    from app.ui.main_window import MainWindow

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]+')


def default_name(page: Page) -> str:
    """Return ``<date> <title>.pdf`` without what a file name cannot hold."""
    words = f"{page.reading.facts.date or ''} {single_line(page.title)}".strip()
    return f"{_NOT_IN_NAMES.sub('-', words)[:120].strip(' .') or 'brief'}.pdf"


def export_brief(window: MainWindow, page: Page) -> None:
    """Ask where to, then export ``page`` without stopping the window."""
    folder = window.settings.value("brief/folder") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(window, "Export a brief", str(folder), "PDF (*.pdf)")
    dialog.setObjectName("brief")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(default_name(page))
    dialog.fileSelected.connect(lambda path: _export(window, page, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _export(window: MainWindow, page: Page, path: Path) -> None:
    def render() -> object:
        from app.services.briefing import export

        return export([page], path)

    window.settings.setValue("brief/folder", str(path.parent))
    window.status.say(f"Exporting {path.name} …", keep=True)
    task = window.worker.start(render)
    task.done.connect(lambda exported: _tell(window, exported))
    task.failed.connect(lambda error: _failed(window, page, path, error))
    task.broke.connect(crash.report)


def _failed(window: MainWindow, page: Page, path: Path, error: Exception) -> None:
    window.status.say("")
    window.reading.banner.show_error(str(error), lambda: _export(window, page, path))


def _tell(window: MainWindow, exported: Exported) -> None:
    pages = names.counted(exported.pages, "page")
    checked = f"{exported.quotations_verified} of {names.counted(exported.quotations, 'quotation')} verified"
    window.status.say(
        f"{Path(exported.path).name}: {pages}, {checked}.",
        offer="Open folder",
        wish=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(exported.path).parent))),
    )
