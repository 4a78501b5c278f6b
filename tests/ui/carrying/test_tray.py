"""The strip and the tray in the real window over the sample archive, by keyboard alone."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import annotating, carrying, reading
from app.services.sample import sample
from app.services.session import Session
from app.ui.carrying.strip import Strip
from app.ui.carrying.tray import Tray
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from tests.ui.windows import dressed

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, qapp, tmp_path, monkeypatch):
    """A window over the sample archive, the revised text open, its strip shown."""
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    dressed(qapp)
    made = sample()
    session = Session.open(made.archive, made.notebook)
    window = MainWindow(Desk(session), QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window.resize(1440, 900)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.desk.open(revised(session))
    qtbot.waitUntil(lambda: window.findChild(Strip) is not None and window.findChild(Strip).isVisible())
    yield window
    window.saver.save()
    if window._worker is not None:
        window.worker.finish()
    window.desk.session.close()


def revised(session):
    pages = (reading.page(session, one.uid) for one in reading.listing(session))
    return next(page.readout.uid for page in pages if page.readout.revises_uid)


@pytest.fixture
def tray(window, qtbot):
    window.doable["place_marks"].trigger()
    found = window.findChild(Tray)
    assert found is not None
    qtbot.waitUntil(lambda: bool(found.waiting))
    return found


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def words(window):
    here = window.desk.page.readout.uid
    return [one.anchor.exact for one in annotating.annotation_list(window.desk.session, readout_uid=here)]


def test_the_strip_tells_what_waits_and_nothing_is_moved(window):
    strip = window.findChild(Strip)
    assert strip.sentence.text() == (
        "5 marks of the earlier text wait: 2 would stand where the broken frames are, 3 are doubtful."
    )
    assert len(window.reading.view.waiting) == 2
    assert words(window) == []


def test_the_tray_begins_with_what_is_doubtful_and_shows_both_texts(tray):
    assert not tray.window().panes.isVisible()
    assert tray.current.mapped.certainty == "doubtful"
    assert tray.old.view.found_here.cut(tray._old.readout.text) == tray.current.annotation.anchor.exact
    assert tray._old.readout.uid != tray._new.readout.uid
    assert tray.old.source.text().startswith("Earlier text")
    assert tray.new.source.text().startswith("New text")
    assert "doubtful" in tray.head.state.text()


def test_all_that_are_sure_then_one_by_one(window, tray, qtbot):
    press(Qt.Key.Key_A, SHIFT)
    assert len(words(window)) == 2
    assert all(one.mapped.span is None for one in tray.waiting)
    assert len(tray.waiting) == 3
    press(Qt.Key.Key_O)
    press(Qt.Key.Key_X)
    assert len(tray.waiting) == 1
    press(Qt.Key.Key_O)
    assert tray.waiting == []
    press(Qt.Key.Key_Escape)
    assert window.panes.isVisible()
    assert len(window.desk.page.placed) == 2
    qtbot.waitUntil(lambda: not window.findChild(Strip).isVisible())


def test_each_decision_can_be_taken_back_at_the_tray(window, tray, qtbot):
    before = len(tray.waiting)
    for key in (Qt.Key.Key_O, Qt.Key.Key_X):
        held = tray.current.annotation.uid
        press(key)
        assert len(tray.waiting) == before - 1
        press(Qt.Key.Key_U)
        qtbot.waitUntil(lambda: len(tray.waiting) == before)
        assert held in [one.annotation.uid for one in tray.waiting]
    press(Qt.Key.Key_U)
    assert len(annotating.annotation_list(window.desk.session)) == 5  # nothing made before the tray is undone


def test_a_mark_goes_where_the_selection_is(window, tray):
    held = tray.current.annotation
    text = tray._new.readout.text
    start = text.index("Marrane Bank")
    tray.new.view.go_to(start)
    for _ in "Marrane Bank":
        press(Qt.Key.Key_Right, SHIFT)
    assert tray.deed.buttons["choose"].isEnabled()
    press(Qt.Key.Key_P)
    (made,) = annotating.annotation_list(window.desk.session, readout_uid=tray._new.readout.uid)
    assert (made.anchor.exact, made.note, made.colour) == ("Marrane Bank", held.note, held.colour)
    assert held in annotating.annotation_list(window.desk.session)


def test_without_a_selection_or_a_place_it_says_what_to_do(tray):
    gone = [n for n, one in enumerate(tray.waiting) if not one.mapped.candidates and not one.mapped.span]
    assert gone
    while tray.at != gone[0]:
        press(Qt.Key.Key_J if tray.at < gone[0] else Qt.Key.Key_K)
    before = len(tray.waiting)
    press(Qt.Key.Key_A)
    assert "press P" in tray.deed.sentence.text()
    press(Qt.Key.Key_P)
    assert "Select words" in tray.deed.sentence.text()
    assert len(tray.waiting) == before


def test_letters_walk_and_frame_the_next_place(tray):
    at = tray.at
    press(Qt.Key.Key_K)
    assert tray.at == max(0, at - 1)
    press(Qt.Key.Key_J)
    several = [n for n, one in enumerate(tray.waiting) if len(one.mapped.candidates) > 1]
    for number in several[:1]:
        tray._go_to(number)
        first = tray.place_at_hand
        press(Qt.Key.Key_N)
        assert tray.place_at_hand != first
        assert tray.new.view.found_here == tray.place_at_hand


def test_where_nothing_waits_it_says_so(window):
    uid = reading.page(window.desk.session, window.desk.page.readout.uid).readout.revises_uid
    window.desk.open(uid)
    assert not window.findChild(Strip).isVisible()
    window.doable["place_marks"].trigger()
    assert window.findChild(Tray) is None
    assert not carrying.waits(window.desk.session, uid)
