"""The composition of a brief: choices at the left, its pages at the right, and what to do with it below."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu

from app.errors import KnownError
from app.model.page import Page
from app.model.plan import BriefDraft, Logo, Plan
from app.services import drafts
from app.services.briefing import languages, levels, logo
from app.services.choosing import chosen_by
from app.ui import fonts, names, theme, tongue
from app.ui.composing import outcome, preset
from app.ui.composing.choices import Choices
from app.ui.composing.exporting import FORMS, Exporting, default_name, file_name, print_brief
from app.ui.composing.making import Made, Making
from app.ui.composing.preview import Preview
from app.ui.composing.withheld import WithheldSheet, counted
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.label import ElidedLabel
from app.ui.panes.banner import Banner
from app.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.services.briefing import Exported
    from app.ui.main_window import MainWindow

_FOLDER = "brief/folder"  # in the window's settings
_CHOICES_WIDTH = 336


class BriefSheet(Sheet):
    """Composes a brief on ``page``, or goes on with ``draft``."""

    def __init__(self, window: MainWindow, page: Page, draft: BriefDraft | None = None) -> None:
        super().__init__(tr("Brief"), window)
        self.setObjectName("brief_sheet")
        self._window = window
        self._page = page
        self._draft: BriefDraft | None = None
        self._uids: tuple[str, ...] = (page.readout.uid,)
        self._kept: tuple[tuple[str, ...], Plan] | None = None  # what need not be saved
        self._made: Made | None = None
        self._export: Exporting | None = None
        self.making = Making(window.desk.session, window.worker, self)
        self.banner = Banner(self)
        known = tuple((one.key, one.name(tongue.now())) for one in levels())
        self.choices = Choices(self, languages=dict(languages()), levels=known)
        self.choices.setFixedWidth(_CHOICES_WIDTH)
        self.preview = Preview(self)
        self._place()
        self._join()
        self.resize(min(1240, window.width() - 48), min(860, window.height() - 32))
        if draft is not None:
            self.take_draft(draft)
        else:
            self.choices.show_plan(preset.last(window.settings))
            self._take(self._uids, "this", anew=True)

    def _place(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.choices)
        middle.addWidget(self.preview, 1)
        small = fonts.interface(theme.now().size("small"))
        self.state = ElidedLabel("", self, font=small, colour="secondary")
        self.left_out = Button("", self, name=tr("Show what is left out"), small=True)
        self.cancel = Button(tr("Cancel"), self, name=tr("Cancel the export"), kind="plain")
        self.name = Field(self, name=tr("Name of the draft"), hint=tr("Name of the draft"))
        self.name.setFixedWidth(200)
        self.drafts = Button(tr("Drafts"), self, name=tr("Open a draft"))
        self.keep = Button(tr("Save draft"), self, name=tr("Save as a draft, Ctrl+S"))
        self.print = Button(tr("Print"), self, name=tr("Print, Ctrl+P"))
        self.export = Button(tr("Export"), self, name=tr("Export, Ctrl+Enter"), icon="brief", kind="primary")
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        for widget in (
            self.left_out,
            self.cancel,
            self.name,
            self.drafts,
            self.keep,
            self.print,
            self.export,
        ):
            row.addWidget(widget)
        self.left_out.hide()
        self.cancel.hide()
        self.body.addWidget(self.banner)
        self.body.addLayout(middle, 1)
        self.body.addLayout(row)

    def _join(self) -> None:
        choices, making = self.choices, self.making
        choices.changed.connect(self._changed)
        choices.this_wanted.connect(lambda: self._take((self._page.readout.uid,), "this"))
        choices.listed_wanted.connect(self._take_listed)
        choices.subject_wanted.connect(self._take_subject)
        choices.logo_wanted.connect(self._ask_logo)
        making.begun.connect(lambda: self.state.setText(tr("Making the pages …")))
        making.made.connect(self._show_made)
        making.pictured.connect(self.preview.show_picture)
        self.preview.picture_wanted.connect(
            lambda at, width: making.picture(at, width, self.preview.devicePixelRatioF())
        )
        self.left_out.clicked.connect(self._show_withheld)
        self.cancel.clicked.connect(self._cancel)
        self.drafts.clicked.connect(self._show_drafts)
        self.keep.clicked.connect(self.save)
        self.print.clicked.connect(self._ask_printer)
        self.export.clicked.connect(self.ask_path)
        for key, wish in (
            ("Ctrl+S", self.save),
            ("Ctrl+P", self._ask_printer),
            ("Ctrl+Return", self.ask_path),
            ("Ctrl+E", self.ask_path),
            ("Ctrl+O", self._show_drafts),
        ):
            QShortcut(QKeySequence(key), self, wish)
        for field in self.findChildren(Field):
            field.escaped.connect(self.reject)

    # --- what it is on ---------------------------------------------------------------------------

    def take_draft(self, draft: BriefDraft) -> None:
        """Go on with ``draft``."""
        self._keep_changed()
        self._draft = draft
        self.name.setText(draft.name)
        self.choices.parts.show_parts((), ())
        self.choices.show_plan(draft.plan)
        source = "this" if draft.readouts == (self._page.readout.uid,) else "subject"
        self.choices.subject.setText(draft.plan.subject)
        self._take(draft.readouts, source, anew=True)

    def _take(self, uids: tuple[str, ...], source: str, *, anew: bool = False) -> None:
        self._uids = uids
        if source == "this" and not anew:
            self.choices.take_subject("")
        self.choices.show_source(source, names.counted(len(uids), "readout"))
        if anew:
            self._kept = (uids, self.choices.plan)
        self._changed()

    def _take_listed(self) -> None:
        self.choices.take_subject("")
        self._take(self._window.catalogue.holdings.uids(self._window.desk.session), "listed")

    def _take_subject(self, words: str) -> None:
        try:
            found = chosen_by(self._window.desk.session, words)
        except KnownError as error:
            self.banner.show_error(told(error), None)
            return
        self.banner.hide()
        self.choices.take_subject(found.subject)
        self._take(found.uids, "subject")

    def _changed(self) -> None:
        self.making.ask(self._uids, self.choices.plan)

    def _show_made(self, made: Made) -> None:
        self._made = made
        if made.error:
            self.state.setText("")
            self.preview.show_message(made.error)
        else:
            unchanged = self._kept is not None and self._kept == (self._uids, made.plan)
            self.choices.parts.show_parts(made.parts, made.plan.parts)
            if unchanged:  # the parts are there now: they are no change of the user's
                self._kept = (self._uids, self.choices.plan)
            self.state.setText(names.counted(len(made.sizes), "page"))
            self.preview.show_pages(made.sizes)
        self.left_out.setVisible(bool(made.withheld))
        self.left_out.setText(tr("{notes} above this level left out", notes=counted(made.withheld)))
        self.left_out.updateGeometry()

    def _show_withheld(self) -> None:
        if self._made is not None:
            WithheldSheet(self._made.withheld, self).open()

    # --- logo ------------------------------------------------------------------------------------

    def _ask_logo(self) -> None:
        dialog = QFileDialog(self, tr("House logo"), "", "Pictures (*.png *.svg)")
        dialog.setObjectName("logo")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_logo(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_logo(self, path: Path) -> None:
        """Take the logo in a file; where it cannot be drawn, say why."""
        try:
            found: Logo = logo(path)
        except KnownError as error:
            self.banner.show_error(told(error), None)
            return
        self.banner.hide()
        self.choices.take_logo(found)

    # --- drafts ----------------------------------------------------------------------------------

    def save(self, *, path: Path | None = None) -> bool:
        """Keep the choices as a draft; return whether they are kept."""
        try:
            self._draft = drafts.save(
                self._window.desk.session,
                name=self.name.text() or self._draft_name(),
                readouts=self._uids,
                plan=self.choices.plan,
                uid=self._draft.uid if self._draft else "",
                path=path,
            )
        except KnownError as error:
            self.banner.show_error(told(error), self.save)
            return False
        self._kept = (self._uids, self.choices.plan)
        self.name.setText(self._draft.name)
        self.state.setText(tr("Kept as “{name}”.", name=self._draft.name))
        self._window.commands.refresh()
        return True

    def _draft_name(self) -> str:
        title = self.choices.title.text().strip()
        many = tr(" and {number} more", number=len(self._uids) - 1) if len(self._uids) > 1 else ""
        return title or self.choices.plan.subject or f"{self._page.title}{many}"

    def _keep_changed(self) -> None:
        """Keep what was chosen and not saved: nothing is lost by closing."""
        if self._kept != (self._uids, self.choices.plan):
            self.save()

    def _show_drafts(self) -> None:
        try:
            found = drafts.drafts(self._window.desk.session)
        except KnownError as error:
            self.banner.show_error(told(error), None)
            return
        menu = QMenu(self)
        menu.setObjectName("drafts")
        for one in found:
            fonts.cover(one.name)
            action = QAction(one.name.replace("&", "&&"), menu)
            action.triggered.connect(partial(self.take_draft, one))
            menu.addAction(action)
        if not found:
            menu.addAction(tr("No draft yet: Ctrl+S keeps this one")).setEnabled(False)
        elif self._draft is not None:
            menu.addSeparator()
            name = self._draft.name.replace("&", "&&")
            menu.addAction(tr("Delete “{name}”", name=name)).triggered.connect(self._discard)
        menu.popup(self.drafts.mapToGlobal(self.drafts.rect().topLeft()))

    def _discard(self) -> None:
        if self._draft is None:
            return
        try:
            drafts.discard(self._window.desk.session, self._draft.uid)
        except KnownError as error:
            self.banner.show_error(told(error), self._discard)
            return
        self.state.setText(
            tr("“{name}” is deleted; Ctrl+Z in the window brings it back.", name=self._draft.name)
        )
        self._draft = None
        self._kept = (self._uids, self.choices.plan)
        self._window.commands.refresh()

    # --- out -------------------------------------------------------------------------------------

    def ask_path(self) -> None:
        """Ask where to, then export."""
        if self._export is not None:
            return
        settings = self._window.settings
        folder = settings.value(_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self, tr("Export a brief"), str(folder), FORMS)
        dialog.setObjectName("brief")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        alone = self._uids == (self._page.readout.uid,)
        dialog.selectFile(default_name(self._page) if alone else file_name(self._draft_name()))
        dialog.filterSelected.connect(
            lambda form: dialog.setDefaultSuffix(form.partition("*.")[2].rstrip(")"))
        )
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the brief to ``path``."""
        self._window.settings.setValue(_FOLDER, str(path.parent))
        self.banner.hide()
        self.making.stop()
        pages = len(self._made.sizes) or None if self._made else None
        export = Exporting(self._window.desk.session, self._uids, self.choices.plan, path, self, pages=pages)
        export.reached.connect(
            lambda share: self.state.setText(
                tr("Exporting {name} … {share}", name=path.name, share=f"{share:.0%}")
            )
        )
        export.done.connect(self._exported)
        export.failed.connect(partial(self._not_exported, path))
        export.cancelled.connect(self._cancelled)
        self._export = export
        self.cancel.show()
        self.export.setEnabled(False)
        export.start(self._window.worker)

    def _cancel(self) -> None:
        if self._export is not None:
            self._export.cancel()

    def _over(self) -> None:
        self._export = None
        self.cancel.hide()
        self.export.setEnabled(True)

    def _cancelled(self) -> None:
        self._over()
        self.state.setText(tr("Cancelled; nothing was written."))
        self._changed()

    def _not_exported(self, path: Path, error: KnownError) -> None:
        self._over()
        self.state.setText("")
        self.banner.show_error(told(error), lambda: self.export_to(path))
        self._changed()

    def _exported(self, exported: Exported) -> None:
        self._over()
        preset.remember(self._window.settings, self.choices.plan)
        if self.save(path=exported.path):
            self._leave()
        outcome.tell(self._window, exported)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print")
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own wants a receiver

    def print_on(self, printer: object) -> None:
        """Print on a QPrinter."""
        self.state.setText(tr("Printing …"))
        printing = print_brief(
            self._window.desk.session, self._uids, self.choices.plan, self, self._window.worker, printer
        )
        printing.ended.connect(
            lambda count: self.state.setText(tr("Printed {pages}.", pages=names.counted(count, "page")))
        )
        printing.failed.connect(lambda error: self.banner.show_error(told(error), None))

    # --- end -------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close; an export that runs is cancelled first, and choices that were made are kept as a draft."""
        if self._export is not None:
            self._cancel()
            return
        self.making.stop()
        self._keep_changed()
        self._leave()

    def _leave(self) -> None:
        self.making.end()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(self._export is None)


def compose_brief(window: MainWindow, page: Page) -> BriefSheet:
    """Show the composition of a brief on ``page``."""
    sheet = BriefSheet(window, page)
    sheet.open()
    return sheet
