"""Telling in the window what came of an export, and exporting a draft again in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import KnownError
from app.model.plan import BriefDraft
from app.ui import names
from app.ui.composing.exporting import Exporting
from app.ui.composing.withheld import counted
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from app.services.briefing import Exported
    from app.ui.main_window import MainWindow


def tell(window: MainWindow, exported: Exported) -> None:
    """Say what was written, and what was left out."""
    pages = f"{names.counted(exported.pages, 'page')}, " if exported.pages else ""
    checked = tr(
        "{quotations_verified} of {quotations} verified",
        quotations_verified=exported.quotations_verified,
        quotations=names.counted(exported.quotations, "quotation"),
    )
    gone = exported.withheld
    left_out = tr(", {notes} left out", notes=counted(gone)) if gone else ""
    window.status.say(
        f"{exported.path.name}: {pages}{checked}{left_out}.",
        offer=tr("Open folder"),
        wish=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(exported.path.parent))),
    )


def export_again(window: MainWindow) -> None:
    """Write the brief that was changed last to its file again; without a file, open its composition."""
    from app.services import drafts

    try:
        found = drafts.drafts(window.desk.session)
    except KnownError as error:
        window.reading.banner.show_error(told(error), lambda: export_again(window))
        return
    if not found:
        window.status.say(tr("No brief was composed yet. Ctrl+E begins one."))
    elif found[0].path:
        export_draft(window, found[0])
    elif window.desk.page is not None:
        from app.ui.composing.sheet import BriefSheet

        BriefSheet(window, window.desk.page, found[0]).open()


def export_draft(window: MainWindow, draft: BriefDraft) -> None:
    """Write ``draft`` to its file again."""
    export = Exporting(window.desk.session, draft.readouts, draft.plan, Path(draft.path), window)
    window.status.say(tr("Exporting {name} …", name=export.path.name), keep=True)
    export.done.connect(lambda exported: tell(window, exported))
    export.done.connect(export.deleteLater)
    export.failed.connect(lambda error: _not_exported(window, draft, error))
    export.start(window.worker)


def _not_exported(window: MainWindow, draft: BriefDraft, error: KnownError) -> None:
    window.status.say("")
    window.reading.banner.show_error(told(error), lambda: export_draft(window, draft))
