"""The original as it was received, shown as plain text, and the way to have its very bytes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.model.page import Page
from app.services import sources
from app.services.session import Session
from app.ui import fonts, theme
from app.ui.kit.button import Button
from app.ui.kit.label import Label
from app.ui.provenance.plain import PlainText
from app.ui.tongue import told, tr


class Original(QWidget):
    """The bytes of one text. Nothing in them is run, followed or loaded."""

    def __init__(self, session: Session, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        size = theme.now().size("body")
        self.about = Label("", self, font=fonts.interface(size), colour="secondary", wraps=True)
        self.save = Button(tr("Save the original…"), self, kind="plain", small=True)
        self.text = PlainText(self, name=tr("The original as received"))
        row = QHBoxLayout()
        row.addWidget(self.about, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.save.clicked.connect(self._ask)
        self._show()

    def _show(self) -> None:
        readout = self._page.readout
        try:
            shown = sources.original_as_text(self._session, self._page)
        except KnownError as error:
            self.about.setText(told(error))
            self.save.setEnabled(False)
            return
        proof = (
            tr("its hash is the one it was received with")
            if shown.verified
            else tr("ITS HASH DOES NOT MATCH")
        )
        self.about.setText(
            tr(
                "{source_name}, {size} bytes of {media_type}, {how}; {proof}.",
                source_name=readout.source_name,
                size=f"{shown.size:,}",
                media_type=readout.media_type,
                how=shown.how,
                proof=proof,
            )
        )
        self.text.show_text(shown.text)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Save the original"), self._page.readout.source_name)
        dialog.setObjectName("save original")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is overwritten
        dialog.selectFile(self._page.readout.source_name)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the original to ``path`` and say so."""
        try:
            sources.save_original(self._session, self._page, path)
        except KnownError as error:
            self.about.setText(told(error))
        else:
            self.about.setText(tr("Saved, byte for byte, as {path}.", path=path))
