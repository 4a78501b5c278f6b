"""What a revision changed in the wording: words that went are struck out, words that came are underlined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.analysis.wording import Stretch
from app.ui import fonts, names, theme
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.button import Button
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import tr

_CONTEXT = 120  # code points beside a change
_LONGEST = 4000  # code points of one change that are shown
_MOST = 400  # changes shown; more are counted


class ChangesView(QTextEdit):
    """The changes, each with the words around it, as plain text in two marks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAccessibleName(tr("What changed"))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def show_changes(self, changes: Sequence[Stretch]) -> None:
        """Show the changes among ``changes``."""
        fonts.cover("".join(one.text for one in changes if one.fate != "kept"))
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setBottomMargin(12)
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for number, pieces in enumerate(passages(changes)):
            if number == _MOST:
                break
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            for fate, words in pieces:
                cursor.insertText(re.sub(r"\s*\n\s*", "\n", words), _format(fate))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Changes(Sheet):
    """The changes of one revision in a sheet of their own."""

    def __init__(self, parent: QWidget, changes: Sequence[Stretch]) -> None:
        super().__init__(tr("What changed"), parent)
        tokens = theme.now()
        self.summary = Label(
            summary(changes), self, font=fonts.interface(tokens.size("body")), colour="secondary"
        )
        self.view = ChangesView(self)
        self.view.show_changes(changes)
        self.close_button = Button(tr("Close  Esc"), self, name=tr("Close, key Esc"), kind="plain")
        self.close_button.clicked.connect(self.accept)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(min(760, parent.width()), min(560, parent.height()))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def summary(changes: Sequence[Stretch]) -> str:
    """Return how much went and came, as a sentence."""
    gone = sum(len(one.text.split()) for one in changes if one.fate == "removed")
    come = sum(len(one.text.split()) for one in changes if one.fate == "added")
    if not gone and not come:
        return (
            tr("Only white space differs.")
            if any(one.fate != "kept" for one in changes)
            else tr("Nothing differs.")
        )
    return tr(
        "{removed} removed, {added} added.",
        removed=names.counted(gone, "word"),
        added=names.counted(come, "word"),
    )


def passages(changes: Sequence[Stretch]) -> Iterator[list[tuple[str, str]]]:
    """Yield each place where something changed as (fate, words), with the words kept around it."""
    pieces: list[tuple[str, str]] = []
    for at, one in enumerate(changes):
        if one.fate != "kept":
            pieces.append((one.fate, _bounded(one.text)))
            continue
        words = one.text
        last = at == len(changes) - 1
        if pieces and not last and len(words) <= 2 * _CONTEXT:
            pieces.append(("kept", words))  # the next change is near: they are told together
            continue
        if pieces:
            pieces.append(("kept", _beginning(words)))
            yield pieces
        pieces = [] if last else [("kept", _end(words))]
    if any(fate != "kept" for fate, _ in pieces):
        yield pieces


def _bounded(words: str) -> str:
    """Return what went or came, the middle of a very long passage left out."""
    if len(words) <= _LONGEST:
        return words
    half = _LONGEST // 2
    return tr(
        "{before} [… {number} characters …] {after}",
        before=words[:half],
        number=f"{len(words) - 2 * half:,}",
        after=words[-half:],
    )


def _beginning(words: str) -> str:
    return words if len(words) <= _CONTEXT else f"{words[:_CONTEXT].rsplit(' ', 1)[0]} …"


def _end(words: str) -> str:
    return words if len(words) <= _CONTEXT else f"… {words[-_CONTEXT:].split(' ', 1)[-1]}"


def _format(fate: str) -> QTextCharFormat:
    tokens = theme.now()
    told = QTextCharFormat()
    told.setFont(fonts.reading(tokens.size("body") + 3))
    told.setForeground(QColor(tokens["ink" if fate != "kept" else "secondary"]))
    if fate == "removed":
        told.setFontStrikeOut(True)
        told.setForeground(QColor(tokens["danger"]))
        told.setBackground(QColor(tokens["danger_wash"]))
    elif fate == "added":
        told.setFontUnderline(True)
        told.setForeground(QColor(tokens["positive"]))
        told.setBackground(QColor(tokens["lit"]))
    return told
