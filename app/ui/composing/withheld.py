"""The list of what was left out of a brief, for the eyes of who exports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.model.text import single_line
from app.ui import fonts, theme
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.briefing import Withheld


def listed(withheld: tuple[Withheld, ...]) -> str:
    """Return what was withheld as plain text, a paragraph for each note."""
    return "\n\n".join(
        f"[{one.level or tr('no level')}] {single_line(one.title)}\n“{single_line(one.exact)}”"
        + (f"\n{one.note.strip()}" if one.note.strip() else "")
        for one in withheld
    )


class WithheldSheet(Sheet):
    """Shows the notes that stand above a brief's level."""

    def __init__(self, withheld: tuple[Withheld, ...], parent: QWidget) -> None:
        super().__init__(tr("Left out of this brief"), parent)
        self.setObjectName("withheld")
        text = QPlainTextEdit(listed(withheld), self)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Notes that were left out"))
        text.setFont(fonts.interface(theme.now().size("body")))
        fonts.cover(text.toPlainText())
        copy = Button(tr("Copy"), self, kind="plain")
        close = Button(tr("Close"), self, kind="primary")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(listed(withheld)))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        self.body.addWidget(text, 1)
        self.body.addLayout(row)
        self.resize(560, 420)
        close.setFocus()
