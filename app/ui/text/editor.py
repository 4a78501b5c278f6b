"""Write a note where it stands: words, tags, colour; saved while one types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.model.annotation import Annotation
from app.ui import fonts, theme
from app.ui.coding.completing import complete_tags
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.scrolling import ScrollBar
from app.ui.text.popover import paint_raised
from app.ui.text.swatches import Swatches
from app.ui.tongue import tr

_LINES = (2, 9)


class _Words(QPlainTextEdit):
    """The note's words. Signals: ``finished()`` Esc or Ctrl+Enter."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Write a note"))
        self.setFont(fonts.interface(theme.now().size("body")))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="raised"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.textChanged.connect(self._cover)

    def _cover(self) -> None:
        """Lay the note out again where it needed a face that was not loaded."""
        if fonts.cover(self.toPlainText()):
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.FontChange))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (
            enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def fitting_height(self) -> int:
        """Return the height that shows all lines, within limits."""
        lines = max(_LINES[0], min(_LINES[1], self.document().size().toSize().height()))
        return round(lines * self.fontMetrics().lineSpacing()) + 8


class NoteEditor(QWidget):
    """The open card of one annotation.

    Signals: ``note_typed(str, str)`` uid and words; ``tags_typed(str, object)`` uid and a tuple of tags;
    ``colour_chosen(str, str)`` uid and colour; ``removal_requested(str)``; ``resized()``; ``finished()``.
    """

    note_typed = Signal(str, str)
    tags_typed = Signal(str, object)
    colour_chosen = Signal(str, str)
    removal_requested = Signal(str)
    resized = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.uid = ""
        self.setAccessibleName(tr("Note editor"))
        self.words = _Words(self)
        self.tags = Field(
            self, name=tr("Tags, parted by commas"), hint=tr("Tags, parted by commas"), icon="tag"
        )
        self.swatches = Swatches(self, pixels=25)
        self.remove = Button(parent=self, name=tr("Delete this annotation"), icon="trash", small=True)
        self.remove.setToolTip(tr("Delete this annotation  ·  Del"))
        self._known: tuple[str, ...] = ()
        self._given: tuple[str, ...] = ()
        self._lay_out()
        self.words.textChanged.connect(self._typed)
        self.words.finished.connect(self.finished)
        self.tags.textEdited.connect(lambda _: self._give_tags(finished=False))
        self.tags.editingFinished.connect(lambda: self._give_tags(finished=True))
        self.tags.escaped.connect(self._finish_tags)
        self.tags.returnPressed.connect(self._finish_tags)
        self.swatches.chosen.connect(lambda colour: self.colour_chosen.emit(self.uid, colour))
        self.remove.clicked.connect(lambda: self.removal_requested.emit(self.uid))
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.tags)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.swatches)
        row.addStretch(1)
        row.addWidget(self.remove)
        column.addLayout(row)
        complete_tags(self.tags, lambda: self._known)

    def edit(self, annotation: Annotation, *, known_tags: tuple[str, ...]) -> None:
        """Open the card of ``annotation``; what is being typed into it already is left alone."""
        self.swatches.show_colour(annotation.colour)
        if annotation.uid == self.uid and self.isVisible():
            return
        self.uid = ""
        self.words.setPlainText(annotation.note)
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self.tags.setText(", ".join(annotation.tags))
        self._known = known_tags
        self._given = annotation.tags
        self.uid = annotation.uid
        self.words.setFixedHeight(self.words.fitting_height())
        self.show()
        self.raise_()

    def start(self, *, tags: bool = False) -> None:
        """Put the keyboard into the note, or into the tags."""
        (self.tags if tags else self.words).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_card(self) -> None:
        """Fold the card away."""
        self._give_tags(finished=True)
        self.uid = ""
        self.hide()

    def holds_focus(self) -> bool:
        """Whether the keyboard is in here."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.words.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_raised(painter, QRectF(self.rect()).adjusted(6, 6, -6, -6), theme.now(), ring="focus")
        painter.end()

    def _typed(self) -> None:
        self.words.setFixedHeight(self.words.fitting_height())
        if self.uid:
            # toPlainText() would turn no-break spaces into spaces
            words = self.words.document().toRawText().replace("\u2029", "\n")
            self.note_typed.emit(self.uid, words)
            self.resized.emit()

    def _finish_tags(self) -> None:
        self._give_tags(finished=True)
        self.finished.emit()

    def _give_tags(self, *, finished: bool) -> None:
        """Give the annotation the tags that are typed to their end; half a word is no entry of the codebook."""
        parts = [part.strip() for part in self.tags.text().split(",")]
        whole = parts if finished else parts[:-1]
        last = parts[-1].casefold()
        if not finished and any(last == tag.casefold() for tag in self._given):
            whole = parts  # what it had already is not taken away while one types behind it
        tags = tuple(part for part in whole if part)
        if self.uid and tags != self._given:
            self._given = tags
            self.tags_typed.emit(self.uid, tags)
