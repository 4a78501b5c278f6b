"""The first page and the way to other archives, in the real window by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services import annotating, reading
from app.services.sample import sample
from app.ui import application
from app.ui.main_window import MainWindow
from app.ui.review.desk import ReviewDesk
from app.ui.welcome import switching
from app.ui.welcome.opening import Welcoming, welcome_at_start
from app.ui.welcome.page import LINES, WelcomePage
from tests.ui.windows import dressed


@pytest.fixture
def window(qtbot, qapp, tmp_path, monkeypatch):
    """The user's own window at the very first start."""
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    dressed(qapp)
    window = application.opened(None, None)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    for one in shown(MainWindow):
        one.close()
        one.desk.session.close()
    switching._held.clear()


def shown(kind):
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def page(window):
    found = window.findChild(WelcomePage)
    assert found is not None
    return found


def test_the_first_start_shows_it_once(window, qtbot):
    welcome_at_start(window)
    assert page(window).isVisible()
    assert not window.panes.isVisible()
    assert len(LINES) == 3
    texts = [one.way.text for one in page(window).ways]
    assert texts == ["Open the sample archive", "Import readouts", "Open another archive", "Read"]
    for one in page(window).ways:
        assert one.way.key
    QTest.keyClick(page(window).ways[0], Qt.Key.Key_Escape)
    assert window.panes.isVisible()
    assert window.reading.view.hasFocus()
    qtbot.waitUntil(lambda: window.findChild(WelcomePage) is None)
    welcome_at_start(window)
    assert window.findChild(WelcomePage) is None


def test_keys_walk_and_take_a_way(window, qtbot):
    window.doable["welcome"].trigger()
    ways = page(window).ways
    assert ways[0].hasFocus()
    QTest.keyClick(ways[0], Qt.Key.Key_Up)
    assert ways[-1].hasFocus()
    QTest.keyClick(ways[-1], Qt.Key.Key_Return)
    assert window.panes.isVisible()


def test_letters_do_not_act_on_the_text_behind_it(window):
    window.doable["welcome"].trigger()
    QTest.keyClick(page(window).ways[0], Qt.Key.Key_H)
    assert not annotating.annotation_list(window.desk.session)


def test_the_sample_opens_in_place_and_leads_back(window, qtbot):
    own = window.desk.session.archive_path
    window.doable["welcome"].trigger()
    QTest.keyClick(page(window).ways[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(MainWindow)) == 1 and shown(MainWindow)[0] is not window)
    (other,) = shown(MainWindow)
    assert other.desk.session.archive_path == sample().archive
    assert other.catalogue.held >= 14
    assert other.windowTitle().startswith("Specimen: ")
    assert other.status.findChild(object, "sample") is not None
    welcome_at_start(other)  # the next start opens it straight away
    assert other.findChild(WelcomePage) is None
    other.doable["own_archive"].trigger()
    qtbot.waitUntil(lambda: len(shown(MainWindow)) == 1 and shown(MainWindow)[0] is not other)
    (back,) = shown(MainWindow)
    assert back.desk.session.archive_path == own


def test_a_reset_asks_first_and_puts_the_notebook_aside(window, qtbot, monkeypatch):
    window.doable["sample"].trigger()
    (other,) = shown(MainWindow)
    desk = other.desk
    span = annotating.quoted(desk.page, desk.page.reading.title)
    desk.annotate(span)
    answers = iter(("Leave it", "Make it anew"))

    def answer(box):
        wanted = next(answers)
        next(button for button in box.buttons() if button.text() == wanted).click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    other.doable["sample"].trigger()
    assert shown(MainWindow) == [other]
    other.doable["sample"].trigger()
    (fresh,) = shown(MainWindow)
    assert fresh is not other
    assert len(annotating.annotation_list(fresh.desk.session)) == 5
    (kept,) = sample().notebook.parent.glob("notebook before reset *.db")
    assert kept.is_file()


def test_an_archive_that_is_none_leaves_the_window_as_it_is(window, tmp_path):
    (tmp_path / "other.db").write_bytes(b"no archive")
    assert switching.switch(window, tmp_path / "other.db", None) is None
    assert window.isVisible()
    assert not window.reading.banner.isHidden()
    assert reading.listing(window.desk.session)


def test_one_page_takes_the_place_of_the_panes_at_a_time(window, qtbot):
    window.doable["review"].trigger()
    desk = window.findChild(ReviewDesk)
    assert desk.isVisible()
    Welcoming(window).begin()
    assert not desk.isVisible()
    assert page(window).isVisible()
    window.commands.read()
    assert window.panes.isVisible()
    assert window.bar.isVisible()
    assert not window.stays.is_taken
    qtbot.waitUntil(lambda: window.findChild(WelcomePage) is None and window.findChild(ReviewDesk) is None)
