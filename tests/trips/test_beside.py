"""Two texts of one meeting side by side, by keyboard: opened, scrolled together, annotated, closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.model.span import Span
from app.ui.moving.goal_rows import GoalRow
from app.ui.moving.switcher import Switcher

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def archive(sample_archive):
    return sample_archive


@pytest.fixture
def window(qtbot, window):
    window.resize(1280, 620)
    open_on(window, "2019-05-14", "Velmara")
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled() and bool(window.reading.also.shown))
    return window


def open_on(window, day, publisher):
    uid = next(
        one.listed.uid
        for one in window.library.list.rows
        if one.listed.date == day and (one.listed.publisher or "").endswith(publisher)
    )
    window.desk.open(uid)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.texts.at_hand.view, key, modifier)


def publishers(window):
    return [pane.desk.page.readout.provenance.publisher for pane in window.texts.all]


def test_the_other_text_of_the_meeting_is_named_under_the_title_and_opened_by_key(window, qtbot):
    (one,) = window.reading.also.shown
    assert not one.certain
    assert window.reading.also.isVisible()
    press(window, Qt.Key.Key_E)
    assert publishers(window) == ["Office of the Prime Minister of Kellora"]
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: publishers(window) == ["Ministry of Foreign Affairs of Velmara"] or back(window))


def back(window):
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    return publishers(window) == ["Ministry of Foreign Affairs of Velmara"]


def test_one_key_opens_it_beside_and_focus_moves_by_key(window):
    press(window, Qt.Key.Key_W)
    assert publishers(window) == [
        "Ministry of Foreign Affairs of Velmara",
        "Office of the Prime Minister of Kellora",
    ]
    first, second = window.texts.all
    assert second.view.hasFocus()
    assert window.windowTitle().startswith("Specimen: Readout of Prime Minister Ferrin")
    press(window, Qt.Key.Key_F6)
    assert first.view.hasFocus()
    assert window.windowTitle().startswith("Specimen: Velmara-Kellora Summit")
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_A)  # the panes follow the text at hand
    assert window.attendees.isVisible()
    people = [row.spoken for row in window.attendees.list.rows]
    assert any(one.startswith("Hetta Corve") for one in people)
    press(window, Qt.Key.Key_W, CTRL)
    assert publishers(window) == ["Ministry of Foreign Affairs of Velmara"]
    assert window.reading.view.hasFocus()


def top(pane, words):
    start = pane.desk.page.readout.text.index(words)
    rect = pane.view.rects(Span(start, start + 1))[0]
    return pane.view.on_viewport(rect).top()


def test_what_is_level_stays_level_whichever_is_scrolled(window, qtbot):
    press(window, Qt.Key.Key_W)
    first, second = window.texts.all
    together = window.commands.besides.together
    assert together.words == "level by like passages: 4"
    pairs = (("2. With", "Prime Minister Ferrin and"), ("3. On", "The two leaders agreed to explore"))
    for ours, theirs in pairs:
        bar = first.view.verticalScrollBar()
        bar.setValue(round(bar.value() + top(first, ours) - 24))
        assert abs(top(second, theirs) - top(first, ours)) < 12
        bar = second.view.verticalScrollBar()
        bar.setValue(0)
        assert first.view.verticalScrollBar().value() == 0
        bar.setValue(round(bar.value() + top(second, theirs) - 24))
        assert abs(top(second, theirs) - top(first, ours)) < 12


def test_the_lock_opens_and_closes_and_one_key_brings_them_level(window):
    press(window, Qt.Key.Key_W)
    first, second = window.texts.all
    press(window, Qt.Key.Key_Y)
    before = first.view.verticalScrollBar().value()
    second.view.verticalScrollBar().setValue(200)
    assert first.view.verticalScrollBar().value() == before
    assert not window.commands.besides._strip.lock.isChecked()
    press(window, Qt.Key.Key_Equal)
    moved = first.view.verticalScrollBar().value()
    assert moved > before
    second.view.verticalScrollBar().setValue(100)
    assert first.view.verticalScrollBar().value() == moved
    press(window, Qt.Key.Key_Y)
    assert first.view.verticalScrollBar().value() < moved


def test_each_is_annotated_and_undone_where_it_stands(window, qtbot):
    press(window, Qt.Key.Key_W)
    first, second = window.texts.all
    for pane, words in ((second, "fishing vessels"), (first, "one third")):
        window.texts.go_to(pane)
        start = pane.desk.page.readout.text.index(words)
        pane.view.go_to(start, select=Span(start, start + len(words)))
        press(window, Qt.Key.Key_1)
        (placed,) = pane.desk.page.placed
        assert placed.annotation.anchor.exact == words
    marked = {one.listed.uid: one.annotations for one in window.library.list.rows if one.annotations}
    assert marked == {pane.desk.page.readout.uid: 1 for pane in (first, second)}
    window.texts.go_to(first)
    qtbot.waitUntil(lambda: window.doable["undo"].isEnabled())
    press(window, Qt.Key.Key_Z, CTRL)
    assert first.desk.page.placed == ()
    press(window, Qt.Key.Key_Z, CTRL)  # the step before was made in the other text
    assert second.desk.page.placed == ()
    assert publishers(window)[0].endswith("Velmara")
    qtbot.waitUntil(lambda: window.doable["redo"].isEnabled())
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(second.desk.page.placed) == 1


def test_a_note_in_the_second_text_is_saved_when_it_closes(window):
    press(window, Qt.Key.Key_W)
    pane = window.texts.beside
    start = pane.desk.page.readout.text.index("fishing vessels")
    pane.view.go_to(start, select=Span(start, start + 15))
    press(window, Qt.Key.Key_M)
    QTest.keyClicks(window.focusWidget(), "As well as.")
    uid = pane.desk.page.readout.uid
    assert window.texts.close_beside()
    window.desk.open(uid)
    assert [one.annotation.note for one in window.desk.page.placed] == ["As well as."]


def test_any_text_is_opened_beside_from_the_switcher(window, qtbot):
    press(window, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: any(not one.waits for one in window.findChildren(Switcher)))
    switcher = window.findChildren(Switcher)[0]
    QTest.keyClicks(switcher.field, "telephone talk")
    QTest.keyClick(switcher.field, Qt.Key.Key_Return, CTRL)
    assert window.texts.beside.desk.page.title == "Specimen: Velmara-Kellora Summit Telephone Talk"
    switcher.setParent(None)
    press(window, Qt.Key.Key_W, SHIFT)
    qtbot.waitUntil(lambda: any(not one.waits for one in window.findChildren(Switcher)))
    rows = list(window.findChildren(Switcher)[0].list.rows)
    assert isinstance(rows[0], GoalRow)
    assert rows[0].note == "perhaps the same meeting"  # nobody has joined them


def test_one_text_more_or_less_keeps_its_own_layout(window):
    window.doable["show_statements"].trigger()
    assert window.statements.isVisible()
    press(window, Qt.Key.Key_W)
    assert not any(
        pane.isVisible() for pane in (window.library, window.attendees, window.agreements, window.statements)
    )
    press(window, Qt.Key.Key_L, SHIFT)
    assert window.library.isVisible()
    press(window, Qt.Key.Key_W, CTRL)
    assert window.statements.isVisible()
    assert window.attendees.isVisible()
    press(window, Qt.Key.Key_W)
    assert window.library.isVisible()
    assert not window.attendees.isVisible()


def test_both_texts_begin_at_one_height(window, qtbot):
    press(window, Qt.Key.Key_W)
    first, second = window.texts.all
    qtbot.waitUntil(lambda: first.view.y() == second.view.y())
    window.resize(1100, 620)  # the titles wrap otherwise
    qtbot.waitUntil(lambda: first.view.y() == second.view.y() and first.width() < 560)
    press(window, Qt.Key.Key_W, CTRL)
    assert first.head_pad == 0
    assert first.voices.isVisible()


def test_after_the_second_text_has_closed_the_first_scrolls_by_itself(window, qtbot):
    press(window, Qt.Key.Key_W)
    second = window.texts.beside
    press(window, Qt.Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: not isValid(second))
    window.resize(1100, 500)
    bar = window.reading.view.verticalScrollBar()
    bar.setValue(50)
    assert bar.value() == 50
    press(window, Qt.Key.Key_J)
    press(window, Qt.Key.Key_W)
    assert len(window.texts.all) == 2
