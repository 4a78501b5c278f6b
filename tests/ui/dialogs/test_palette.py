"""The palette: a few letters and Enter do what a key does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.ui.dialogs.palette import Palette
from app.ui.moving.recent import Recent

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog


def test_type_and_enter(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["zoom_in"].isEnabled())
    before = window.reading.zoom
    palette = Palette(window, window.doable, Recent(window.settings, "window/commands"))
    palette.show_over(window)
    QTest.keyClicks(palette.field, "larger")
    assert palette.current.text == "Larger text"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.reading.zoom > before


def test_sheets_open_and_close(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["provenance"].isEnabled())
    for name in ("keys", "provenance"):
        window.doable[name].trigger()
        sheet = window.findChild(QDialog)
        assert sheet.isVisible()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible())
        sheet.setParent(None)
