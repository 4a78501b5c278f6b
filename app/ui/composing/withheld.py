"""The list of what was left out of a brief, for the eyes of who exports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.model.text import single_line
from app.ui import fonts, names, theme
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.briefing import Withheld


def listed(withheld: tuple[Withheld, ...]) -> str:
    """Return what was withheld as plain text, a paragraph for each note."""
    return "\n\n".join(
        f"[{tr('in the trash') if one.trashed else one.level or tr('no level')}] {single_line(one.title)}"
        + (f"\n{tr('Only its link: {relation}', relation=single_line(one.link))}" if one.link else "")
        + f"\n“{single_line(one.exact)}”"
        + (f"\n{one.note.strip()}" if one.note.strip() else "")
        for one in withheld
    )


def counted(withheld: tuple[Withheld, ...]) -> str:
    """Return how many notes and links were left out: "2 notes, 1 link"."""
    links = sum(1 for one in withheld if one.link)
    notes = len(withheld) - links
    parts = [names.counted(notes, "note")] if notes else []
    if links:
        parts.append(names.counted(links, "link"))
    return names.listed(parts)


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
