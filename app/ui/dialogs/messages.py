"""Message boxes in plain text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.errors import KnownError
from app.ui import names
from app.ui.tongue import told, tr


def _box(parent: QWidget | None, title: str, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    for label in box.findChildren(QLabel):  # the box hands its text format on to the first label only
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def tell_error(error: KnownError, parent: QWidget | None = None) -> None:
    """Say what happened, what was kept and what to do."""
    box = _box(
        parent,
        "Chancery",
        told(error.happened),
        " ".join(told(part) for part in (error.kept, error.to_do) if part),
    )
    box.setIcon(QMessageBox.Icon.Warning)
    box.exec()


def tell_crash(what: str, log: Path | None) -> None:
    """Say that the mistake is ours, and where its details are."""
    kept = tr("What was shown as saved is saved.")
    box = _box(None, "Chancery", tr("Something went wrong inside Chancery."), f"{kept}\n\n{what}")
    box.setIcon(QMessageBox.Icon.Critical)
    if log is not None:
        box.setDetailedText(tr("The details are in {log}", log=log))
    box.exec()


def may_reset(parent: QWidget) -> bool:
    """Ask whether to make the sample archive anew; the safe answer is the default."""
    box = _box(
        parent,
        "Chancery",
        tr("Make the sample archive anew?"),
        tr(
            "Its texts and marks will be as at the first time. What you wrote in its notebook is put "
            "aside, not deleted."
        ),
    )
    keep = box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(tr("Make it anew"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is not keep


def may_lose_notes(parent: QWidget) -> bool:
    """Ask whether to close although a note could not be saved; the safe answer is the default."""
    box = _box(
        parent,
        "Chancery",
        tr("A note could not be saved."),
        tr(
            "Keep the window open to try again or to copy the note. Closing now leaves what was typed since "
            "the last save beside the notebook, to be saved at the next start; a full disk may refuse that, "
            "too."
        ),
    )
    box.setIcon(QMessageBox.Icon.Warning)
    keep = box.addButton(tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
    box.addButton(tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is not keep


def may_empty_trash(parent: QWidget | None, count: int) -> bool:
    """Ask whether to remove for good what lies in the trash; the safe answer is the default."""
    things = names.counted(count, "thing")
    box = _box(
        parent,
        "Chancery",
        tr("Remove {things} for good?", things=things),
        tr("This cannot be undone: it is removed from the notebook, and from the steps that undo walks."),
    )
    box.setIcon(QMessageBox.Icon.Warning)
    keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
    empty = box.addButton(tr("Empty the trash"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is empty
