"""Export a brief from the window: the file is there, the window never stopped, the status says so."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs.brief import default_name
from tests.ui.windows import focused, page_of, select_by_keyboard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
CTRL = Qt.KeyboardModifier.ControlModifier


def save_dialog(window):
    return window.findChild(QFileDialog, "brief")


def choose(window, qtbot, path):
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled())
    QTest.keyClick(window.reading.view, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: save_dialog(window) is not None)
    dialog = save_dialog(window)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def test_ctrl_e_writes_the_annotated_readout(window, qtbot, tmp_path):
    select_by_keyboard(window, "shuttle diplomacy")
    qtbot.waitUntil(lambda: window.doable["note"].isEnabled())
    QTest.keyClick(window.reading.view, "m")
    QTest.keyClicks(focused(), "Suspended since 2011.")
    path = tmp_path / "out" / "brief.pdf"
    path.parent.mkdir()
    choose(window, qtbot, path)
    qtbot.waitUntil(lambda: "verified" in window.status.message.text(), timeout=30000)
    assert path.is_file()
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(document[number].get_textpage().get_text_range() for number in range(len(document)))
    document.close()
    assert "Suspended since 2011." in text
    assert "Japan-ROK Summit Meeting" in text
    assert window.status._offer.text() == "Open folder"


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(window, qtbot, tmp_path):
    path = tmp_path / "there.pdf"
    path.mkdir()
    from app.ui.dialogs.brief import _export

    _export(window, page_of(window), path)
    qtbot.waitUntil(window.reading.banner.isVisible, timeout=30000)
    assert "there.pdf" in window.reading.banner.sentence.text()
    assert path.is_dir()


def test_the_default_name_is_date_and_title(window):
    assert default_name(page_of(window)) == "2017-07-07 Japan-ROK Summit Meeting.pdf"
