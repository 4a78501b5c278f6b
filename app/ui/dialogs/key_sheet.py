"""Every action with its keys, and what the marks in the text mean."""

from __future__ import annotations

from itertools import combinations, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import fonts, theme
from app.ui.actions import TABLE
from app.ui.dialogs.sheet import Sheet
from app.ui.kit.label import Label
from app.ui.kit.scrolling import ScrollBar
from app.ui.tongue import noop, tr

_COLUMN = 400  # pixels that a column needs
_LEGEND = noop(
    "In the text, the subject and verb of each statement take the colour of the side that speaks; "
    "joint statements have a colour of their own. A dotted line means the speaker was inferred from "
    "the wording, not printed with the verb; a broken line, that another meeting, document or "
    "occasion is mentioned. Words spoken elsewhere and only reported here are in italics. Esc "
    "returns to where you were."
)


class KeySheet(Sheet):
    """The keys of the window, taken from the action table, in as many columns as the window has room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Keys"), parent)
        room = parent.width() - 80
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 16, 0)
        columns.setSpacing(40)
        for groups in in_columns(max(1, min(4, room // _COLUMN))):
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in groups:
                column.addLayout(_group(group))
                column.addSpacing(10)
            column.addStretch(1)
            columns.addLayout(column)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground="paper"))
        area.setAccessibleName(tr("Keys"))
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        legend = Label(
            tr(_LEGEND), self, font=fonts.interface(theme.now().size("small")), colour="secondary", wraps=True
        )
        self.body.addWidget(legend)
        wanted = inside.sizeHint()
        self.resize(min(room, wanted.width() + 84), min(parent.height() - 80, wanted.height() + 190))


def in_columns(number: int) -> list[list[str]]:
    """Return every group of the table, in its order, in ``number`` columns that are about as long as one another."""
    groups = list(dict.fromkeys(one.group for one in TABLE))
    rows = {group: 2 + sum(1 for one in TABLE if one.group == group) for group in groups}
    best: list[list[str]] = [groups]
    for cuts in combinations(range(1, len(groups)), min(number, len(groups)) - 1):
        edges = [0, *cuts, len(groups)]
        found = [groups[start:end] for start, end in pairwise(edges)]
        if _longest(found, rows) < _longest(best, rows):
            best = found
    return best


def _longest(columns: list[list[str]], rows: dict[str, int]) -> int:
    return max(sum(rows[group] for group in column) for column in columns)


def _group(group: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(5)
    size = theme.now().size("body")
    grid.addWidget(Label(tr(group), font=fonts.interface(size, semibold=True), colour="muted"), 0, 0)
    for number, doable in enumerate((one for one in TABLE if one.group == group), start=1):
        grid.addWidget(Label(tr(doable.text), font=fonts.interface(size)), number, 0)
        keys = tr("  or  ").join(doable.keys[:2])
        label = Label(keys, font=fonts.interface(size, semibold=True), colour="secondary")
        grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
    return grid
