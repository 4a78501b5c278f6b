"""The painted thumb stands where the style lets the mouse take it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from app.ui.kit.scrolling import ScrollBar
from tests.ui.windows import dressed


@pytest.mark.parametrize("orientation", [Qt.Orientation.Vertical, Qt.Orientation.Horizontal])
@pytest.mark.parametrize(
    ("maximum", "page", "value"), [(100, 50, 0), (4000, 700, 1234), (9, 1, 9), (90000, 600, 45000)]
)
def test_thumb(qapp, qtbot, orientation, maximum, page, value):
    dressed(qapp)
    bar = ScrollBar(orientation)
    qtbot.addWidget(bar)
    bar.resize(12, 500) if orientation == Qt.Orientation.Vertical else bar.resize(500, 12)
    bar.setRange(0, maximum)
    bar.setPageStep(page)
    bar.setValue(value)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    wanted = bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    thumb = bar.thumb()
    assert abs(thumb.top() - wanted.top()) <= 2
    assert abs(thumb.left() - wanted.left()) <= 2
    assert abs(thumb.height() - wanted.height()) <= 2
    assert abs(thumb.width() - wanted.width()) <= 2
