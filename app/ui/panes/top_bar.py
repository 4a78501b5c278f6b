"""The bar above the panes: search at the left, what is done to the open readout at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import theme
from app.ui.kit.button import Button
from app.ui.kit.field import Field
from app.ui.kit.ground import fill
from app.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class TopBar(QWidget):
    """Holds the search field and the buttons of a few actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(52)
        self.search = Field(
            self, name=tr("Search the archive"), hint=tr("Search the archive"), icon="search", key="Ctrl+K"
        )
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(320)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 0, 12, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.search, 1000)  # it gives way where there is little room
        self._last: QWidget = self.search  # Tab comes to the next button after it
        self._left = self.row.count()  # where the next button at the left goes
        self.row.addStretch(1)

    def add(
        self, action: QAction, *, icon: str, text: str = "", primary: bool = False, left: bool = False
    ) -> Button:
        """Add a button for ``action``, at the right or beside the search; it is enabled and named as the action is."""
        button = Button(text, self, name=action.text(), icon=icon, kind="primary" if primary else "quiet")
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())

        action.changed.connect(follow)
        follow()
        if left:
            self.row.insertWidget(self._left, button)
            self._left += 1
        else:
            self.row.addWidget(button)
        QWidget.setTabOrder(self._last, button)
        self._last = button
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.now()
        fill(painter, event.rect(), tokens["surface"])
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), tokens["hairline"])
        painter.end()
