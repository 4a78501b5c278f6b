"""A text that was copied from a page is taken in as a file is: shown first, with where it comes from."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.services import reading
from app.ui.importing.sheet import ImportSheet
from tests.ui.importing.files import made

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def press(window, qtbot):
    """Press Ctrl+V in the text of the window with this on the clipboard; return the import dialog."""

    def press(data):
        QGuiApplication.clipboard().setMimeData(data)
        qtbot.waitUntil(lambda: window.doable["import_copied"].isEnabled())
        window.reading.view.setFocus()
        QTest.keyClick(window.reading.view, Qt.Key.Key_V, CTRL)
        qtbot.waitUntil(lambda: window.findChild(ImportSheet) is not None)
        return window.findChild(ImportSheet)

    yield press
    QGuiApplication.clipboard().clear()
    window.worker.finish()


def copied(path, **more):
    data = QMimeData()
    data.setText(path.read_text(encoding="utf-8"))
    for kind, value in more.items():
        data.setData(kind.replace("_", "/", 1).replace("_", "-"), value)
    return data


def over(qtbot, sheet):
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.looking, timeout=20000)
    assert sheet.looking.accept.hasFocus()
    QTest.keyClick(sheet.looking.accept, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sheet._import is None and not sheet.telling.stop.isVisible(), timeout=20000)
    return sheet.telling.results.results


@pytest.mark.parametrize(
    ("kind", "encoding"), [("chromium_x_source_url", "utf-8"), ("text_x_moz_url_priv", "utf-16-le")]
)
def test_a_copied_text_is_shown_and_taken_in_with_the_address_it_came_from(
    window, qtbot, tmp_path, press, kind, encoding
):
    address = "https://mfa.norland.example/talks/1"
    before = len(reading.listing(window.desk.session))
    sheet = press(copied(made(tmp_path / "in"), **{kind: address.encode(encoding)}))
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.looking, timeout=20000)
    assert len(reading.listing(window.desk.session)) == before
    (result,) = over(qtbot, sheet)
    assert result.outcome == "added"
    page = reading.page(window.desk.session, result.uid)
    assert page.title == "Norland–Sudmark Foreign Ministers' Meeting"
    provenance = page.readout.provenance
    assert (provenance.url, provenance.retrieved_on) == (address, date.today().isoformat())
    assert page.readout.source_name.startswith("Copied ")


def test_copied_files_are_taken_in_as_dropped_ones(qtbot, tmp_path, press):
    data = QMimeData()
    path = made(tmp_path / "in")
    data.setUrls([QUrl.fromLocalFile(str(path))])
    (result,) = over(qtbot, press(data))
    assert (result.outcome, result.path) == ("added", str(path))


def test_where_nothing_was_copied_it_is_said(qtbot, press):
    data = QMimeData()
    data.setText(" \n")
    sheet = press(data)
    assert sheet.banner.isVisible()
    assert "Nothing was copied" in sheet.banner.sentence.text()
    assert sheet.pages.currentWidget() is sheet.choosing
