"""Annotations out of the window, for other programs: which form, of this text or of the whole archive."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.ui import names
from app.ui.kit.chooser import Chooser
from app.ui.kit.two_lines import TwoLineCard, TwoLines, answering
from app.ui.models.rows import Row
from app.ui.tongue import noop, tr

if TYPE_CHECKING:
    from app.services.session import Session
    from app.ui.main_window import MainWindow

_FORMS = (
    (
        "jsonld",
        noop("W3C Web Annotation"),
        noop("JSON-LD; another Chancery takes it in without loss"),
        "jsonld",
    ),
    ("xlsx", noop("Excel workbook"), noop("a sheet of annotations and one of the codebook"), "xlsx"),
    ("csv", noop("Table (CSV)"), noop("for any spreadsheet; nothing in it is taken for a formula"), "csv"),
    ("markdown", noop("Markdown"), noop("quotations with notes, tags, links and source, to be read"), "md"),
    ("qdpx", noop("REFI-QDA project"), noop("for QualCoder, ATLAS.ti, MAXQDA, NVivo"), "qdpx"),
    ("codebook", noop("Codebook (CSV)"), noop("the tags with their definitions alone"), "csv"),
)


class FormRow(NamedTuple):
    """One form."""

    form: str
    name: str
    about: str
    suffix: str

    @property
    def lines(self) -> TwoLines:
        """What is painted."""
        return TwoLines(self.name, self.about, "import", f".{self.suffix}")

    @property
    def spoken(self) -> str:
        return f"{self.name}, {self.about}"

    @property
    def can_be_chosen(self) -> bool:
        return True


class Forms(Chooser):
    """Which form to export in; Ctrl takes the whole archive."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(
            window,
            name=tr("Export annotations"),
            hint=tr("Export annotations in which form?"),
            card=TwoLineCard,
            foot=tr(
                "Enter  those of this text   ·   Ctrl+Enter  those of the whole archive   ·   Esc  closes"
            ),
            icon="note",
        )
        self._window = window

    def filled(self, typed: str) -> Sequence[Row]:
        rows = [FormRow(form, tr(name), tr(about), suffix) for form, name, about, suffix in _FORMS]
        return answering(typed, rows)

    def choose(self, row: Row, *, other: bool) -> None:
        if not isinstance(row, FormRow):
            return
        self.accept()
        page = self._window.texts.desk.page
        _ask_where(self._window, row, None if other or page is None else page.readout.uid)


def _ask_where(window: MainWindow, row: FormRow, uid: str | None) -> None:
    folder = window.settings.value("annotations/folder") or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    dialog = QFileDialog(window, tr("Export annotations"), str(folder), f"{row.name} (*.{row.suffix})")
    dialog.setObjectName("annotations")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(row.suffix)
    dialog.selectFile(f"annotations.{row.suffix}")
    dialog.fileSelected.connect(lambda path: export(window, row.form, uid, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export(window: MainWindow, form: str, uid: str | None, path: Path) -> None:
    """Write the annotations of readout ``uid`` (None: all) to ``path``, without stopping the window."""

    def work(own: Session) -> object:
        from app.services import exchange
        from app.services.annotating import annotation_list

        found = annotation_list(own, readout_uid=uid)
        made = exchange.export(own, found, form=form)
        exchange.save(made.data, path)
        return len(found), len(made.left_out)

    if not window.texts.save():
        return  # what could not be saved is told already
    window.settings.setValue("annotations/folder", str(path.parent))
    task = window.worker.over(window.desk.session, work)
    task.done.connect(lambda counts: _tell(window, path, *counts))
    task.failed.connect(lambda error: window.desk.failed.emit(error, lambda: export(window, form, uid, path)))


def _tell(window: MainWindow, path: Path, count: int, left_out: int) -> None:
    without = tr(", {left_out} left out: their text is not held", left_out=left_out) if left_out else ""
    window.status.say(
        f"{path.name}: {names.counted(count - left_out, 'annotation')}{without}.",
        offer=tr("Open folder"),
        wish=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
    )
