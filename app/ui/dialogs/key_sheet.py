"""Every action with its keys, and what the marks in the text mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.actions import TABLE
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.label import Label

_COLUMNS = (("Go",), ("Mark",), ("Edges", "Readout"), ("View", "Help"))
_LEGEND = (
    "In the text, the subject and verb of each statement take the colour of the side that speaks; joint "
    "statements have a colour of their own. A dotted line means the speaker was inferred from the wording, not "
    "printed with the verb. Words spoken elsewhere and only reported here are in italics. Esc returns to where "
    "you were."
)


class KeySheet(Sheet):
    """The keys of the window, taken from the action table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Keys", parent)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in groups:
                column.addLayout(_group(group))
                column.addSpacing(10)
            column.addStretch(1)
            columns.addLayout(column)
        self.body.addLayout(columns)
        legend = Label(
            _LEGEND, self, font=fonts.interface(theme.now().size("small")), colour="secondary", wraps=True
        )
        self.body.addWidget(legend)


def _group(group: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(5)
    size = theme.now().size("body")
    grid.addWidget(Label(group, font=fonts.interface(size, semibold=True), colour="muted"), 0, 0)
    for number, doable in enumerate((one for one in TABLE if one.group == group), start=1):
        grid.addWidget(Label(doable.text, font=fonts.interface(size)), number, 0)
        keys = "  or  ".join(doable.keys[:2])
        label = Label(keys, font=fonts.interface(size, semibold=True), colour="secondary")
        grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
    return grid
