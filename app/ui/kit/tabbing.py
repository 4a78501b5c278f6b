"""The order in which Tab walks: that of reading, also where widgets are made anew."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(after: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab come to ``widgets``, in this order, just before ``after``."""
    row = [one for one in widgets if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    before = _before(after)
    while before is not after and (before in row or not before.focusPolicy() & Qt.FocusPolicy.TabFocus):
        before = _before(before)  # Qt puts nothing after what takes no keyboard
    if before is after:
        return
    for one in row:
        QWidget.setTabOrder(before, one)
        before = one


def _before(widget: QWidget) -> QWidget:
    return widget.previousInFocusChain() or widget
