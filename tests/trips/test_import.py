"""Import through the window: a folder is dropped, each text is told, the library has it, Enter opens it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.importing.sheet import ImportSheet
from app.ui.kit.button import Button
from app.ui.review.desk import ReviewDesk
from tests.ui.importing.files import made, mixed
from tests.ui.windows import page_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT, COPY, NONE = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


def drop(window, *paths):
    return drop_urls(window, [QUrl.fromLocalFile(str(path)) for path in paths])


def drop_urls(window, urls):
    data = QMimeData()
    data.setUrls(urls)
    enter = QDragEnterEvent(QPointF(200, 200).toPoint(), COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return None
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), COPY, data, LEFT, NONE))
    return window.findChild(ImportSheet)


def told(qtbot, sheet, number):
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == number, timeout=20000)
    qtbot.waitUntil(lambda: sheet._import is None)
    return sheet.telling


def test_a_dropped_folder_is_told_text_by_text_and_listed(window, qtbot, tmp_path):
    sheet = drop(window, mixed(tmp_path / "in"))
    telling = told(qtbot, sheet, 3)
    assert {one.outcome for one in telling.results.results} == {"added", "review", "refused"}
    assert all(one.message for one in telling.results.results)
    assert telling.line.text() == "3 texts: 1 added, 1 for review, 1 refused."
    titles = [row.listed.title for row in window.library.list.rows]
    assert titles[0] == "Norland–Sudmark Foreign Ministers' Meeting"
    assert len(titles) == 2
    assert "2 of 2 readouts" in window.status.state.text()


def test_enter_opens_the_text_of_a_row(window, qtbot, tmp_path):
    first = made(tmp_path / "in", "first.txt")
    sheet = drop(window, first, made(tmp_path / "in", "second.txt", day=9))
    telling = told(qtbot, sheet, 2)
    assert telling.view.hasFocus()
    QTest.keyClick(telling.view, Qt.Key.Key_Down)
    QTest.keyClick(telling.view, Qt.Key.Key_Return)
    assert page_of(window).reading.facts.date == "2031-05-09"
    QTest.keyClick(telling.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is None)


def test_the_same_again_is_held_and_other_words_at_the_same_address_are_a_revision(window, qtbot, tmp_path):
    path = made(tmp_path / "in", "first.txt")
    path.with_suffix(".toml").write_text('url = "https://example.org/1"\n')
    folder = path.parent
    sheet = drop(window, folder)
    told(qtbot, sheet, 1)
    sheet.take([folder])
    qtbot.waitUntil(lambda: [one.outcome for one in sheet.telling.results.results] == ["held"], timeout=20000)
    told(qtbot, sheet, 1)
    path.write_text(path.read_text(encoding="utf-8").replace("agreed", "decided"), encoding="utf-8")
    sheet.take([folder])
    qtbot.waitUntil(
        lambda: [one.outcome for one in sheet.telling.results.results] == ["revision"], timeout=20000
    )
    told(qtbot, sheet, 1)


def test_what_waits_is_counted_and_leads_to_the_review_desk(window, qtbot, tmp_path):
    sheet = drop(window, mixed(tmp_path / "in"))
    telling = told(qtbot, sheet, 3)
    assert telling.review.isVisible()
    assert telling.review.text() == "Review 1"
    qtbot.waitUntil(lambda: window.status.findChild(Button, "waiting") is not None)
    waiting = window.status.findChild(Button, "waiting")
    assert waiting.text() == "1 text to review"
    QTest.mouseClick(telling.review, LEFT)
    qtbot.waitUntil(lambda: window.findChild(ReviewDesk) is not None)
    desk = window.findChild(ReviewDesk)
    qtbot.waitUntil(lambda: bool(desk.walk), timeout=20000)
    assert desk.walk.current.finding.field == "is_readout"
    assert desk.text.title.text() == "Boil the potatoes. Serve them warm."


def test_ctrl_i_asks_and_esc_closes(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_I, CTRL)
    sheet = window.findChild(ImportSheet)
    assert sheet.isVisible()
    assert sheet.pages.currentWidget() is sheet.choosing
    qtbot.waitUntil(sheet.choosing.files.hasFocus)
    QTest.keyClick(sheet.choosing.files, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ImportSheet) is None)


def test_an_address_is_not_taken(window, qtbot):
    assert drop_urls(window, [QUrl("https://example.org/readout.html")]) is None
    assert window.findChild(ImportSheet) is None


def test_nothing_of_it_is_imported_when_the_window_starts():
    import subprocess
    import sys

    program = (
        "import sys; from app.ui import main_window, application;"
        "print([name for name in sys.modules if name.startswith(('app.ui.importing', 'app.ui.review'))])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
