"""Complete tags by their paths while they are typed: any part of a path finds it, Enter or Tab takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.model.codebook import matching
from app.ui import fonts, theme
from app.ui.tongue import tr

_MOST = 8  # shown at once


class _Line(QStyledItemDelegate):
    """Gives a line of the list the height of the other lists' lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 16, 28)


class _Completing(QObject):
    """Completes the word the caret stands in: after ``sign`` up to a space, or (without one) between commas."""

    def __init__(self, field: QLineEdit, paths: Callable[[], tuple[str, ...]], *, sign: str) -> None:
        super().__init__(field)
        self._field = field
        self._paths = paths
        self._sign = sign
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setFont(fonts.interface(theme.now().size("body")))
        self._popup.setItemDelegate(_Line(self._popup))
        self._popup.setAccessibleName(tr("Tags"))
        self._completer.activated.connect(self._take)
        field.textEdited.connect(self._offer)
        field.installEventFilter(self)
        self._popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self._popup
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and popup.isVisible():
            taking = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
            if taking and popup.currentIndex().isValid():
                self._take(str(popup.currentIndex().data()))
                return True
            if event.key() == Qt.Key.Key_Escape:
                popup.hide()
                return True
        return super().eventFilter(watched, event)

    def _stretch(self) -> tuple[int, int] | None:
        """Return from where to where the tag at the caret is typed; None where none is."""
        text, caret = self._field.text(), self._field.cursorPosition()
        if self._sign:
            start = text.rfind(self._sign, 0, caret)
            if start < 0 or " " in text[start:caret]:
                return None
            return start + len(self._sign), caret
        start = text.rfind(",", 0, caret) + 1
        return start + len(text[start:caret]) - len(text[start:caret].lstrip()), caret

    def _offer(self, _: str = "") -> None:
        stretch = self._stretch()
        typed = self._field.text()[slice(*stretch)] if stretch else ""
        found = matching(self._paths(), typed)
        if not found or [each.casefold() for each in found] == [typed.casefold()]:
            self._popup.hide()
            return
        self._model.setStringList(found[:50])
        self._completer.complete()
        # what is typed must be takable as it is: a tag is chosen only where nothing new could be meant
        exact = any(each.casefold().startswith(typed.casefold()) for each in found[:1])
        if self._sign or (exact and len(typed) > 1):
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _take(self, path: str) -> None:
        stretch = self._stretch()
        if stretch is None:
            return
        start, end = stretch
        text = self._field.text()
        quoted = f'"{path}"' if self._sign and " " in path else path
        after = " " if self._sign else ", "
        self._field.setText(text[:start] + quoted + after + text[end:].lstrip(", "))
        self._field.setCursorPosition(start + len(quoted) + len(after))
        self._popup.hide()
        self._field.textEdited.emit(self._field.text())


def complete_tags(field: QLineEdit, paths: Callable[[], tuple[str, ...]], *, sign: str = "") -> None:
    """Let ``field`` complete tags; ``paths`` gives them when they are needed."""
    _Completing(field, paths, sign=sign)
