"""Links, all hits, the trash: by keyboard, each one step that undo takes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services import coding
from app.services import reading as reading_service
from tests.ui.windows import focused, page_of, select_by_keyboard, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any pop-up
FIRST, SECOND = "regional peace and stability", "shuttle diplomacy"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def marked(window, qtbot, *passages):
    for words in passages:
        select_by_keyboard(window, words)
        qtbot.waitUntil(lambda: window.doable["highlight"].isEnabled())
        QTest.keyClick(window.reading.view, "h")
    return {one.annotation.anchor.exact: one.annotation.uid for one in page_of(window).placed}


def kept(window):
    return [
        one.annotation
        for one in reading_service.page(window.desk.session, page_of(window).readout.uid).placed
    ]


def links(window):
    return [(one.source_uid, one.relation, one.target_uid) for one in coding.links(window.desk.session)]


def popup():
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick((QApplication.activePopupWidget() and popup().field) or focused(), key, modifier)


def test_a_link_is_made_by_keyboard_shown_at_both_ends_followed_and_undone(window, qtbot):
    uids = marked(window, qtbot, FIRST, SECOND)
    marking, view = window.reading.marking, window.reading.view
    marking.go_to(uids[FIRST])
    press(Qt.Key.Key_C)
    QTest.keyClicks(popup().field, "shuttle")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(popup().field, "answers")
    press(Qt.Key.Key_Return)
    assert links(window) == [(uids[FIRST], "answers", uids[SECOND])]
    told = window.reading.margin._links
    assert told == {uids[FIRST]: [f"→ answers “{SECOND}”"], uids[SECOND]: [f"← answers “{FIRST}”"]}
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert marking.current == uids[SECOND]
    assert view.caret == where(window, SECOND).start
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert marking.current == uids[FIRST]
    qtbot.waitUntil(lambda: window.doable["links"].isEnabled())
    window.doable["links"].trigger()
    press(Qt.Key.Key_Delete)
    assert links(window) == []
    press(Qt.Key.Key_Escape)
    for expected in (1, 0):
        window.commands.undo()
        assert len(links(window)) == expected


def test_the_annotation_just_written_is_what_is_linked(window, qtbot):
    uids = marked(window, qtbot, SECOND, FIRST)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert window.reading.marking.current == ""
    press(Qt.Key.Key_C)
    QTest.keyClicks(popup().field, "shuttle")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert links(window) == [(uids[FIRST], "supports", uids[SECOND])]
    assert len(kept(window)) == 2


def test_a_selection_is_linked_before_the_annotation_at_hand(window, qtbot):
    uids = marked(window, qtbot, SECOND)
    select_by_keyboard(window, FIRST)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    ((source, _, target),) = links(window)
    assert target == uids[SECOND]
    assert {one.uid: one.anchor.exact for one in kept(window)}[source] == FIRST


def test_a_link_that_is_given_up_leaves_no_mark(window, qtbot):
    marked(window, qtbot, SECOND)
    select_by_keyboard(window, FIRST)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Escape)
    assert [one.anchor.exact for one in kept(window)] == [SECOND]
    window.commands.undo()
    assert kept(window) == []


def test_the_relations_used_before_are_offered_and_backspace_goes_back(window, qtbot):
    uids = marked(window, qtbot, FIRST, SECOND)
    coding.link(window.desk.session, uids[SECOND], uids[FIRST], "echoes")
    window.reading.marking.go_to(uids[FIRST])
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Return)
    assert [row.relation for row in popup().list.rows] == ["supports", "contradicts", "follows", "echoes"]
    press(Qt.Key.Key_Backspace)
    assert [row.annotation.uid for row in popup().list.rows] == [uids[SECOND]]
    press(Qt.Key.Key_Escape)


def test_all_hits_are_marked_after_a_preview_in_one_step_without_those_left_out(window, qtbot):
    text = page_of(window).readout.text
    marked(window, qtbot, "North Korea")
    QTest.keyClick(window.reading.view, "/")
    QTest.keyClicks(focused(), "north korea")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    sheet = QApplication.activeModalWidget()
    hits = text.lower().count("north korea")
    assert [row.marked for row in sheet.list.rows] == [True] + [False] * (hits - 1)
    assert len(sheet.chosen) == hits - 1
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    QTest.keyClick(sheet.list, "2")
    sheet.tags.setText("security/DPRK")
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    found = kept(window)
    assert len(found) == hits - 1
    assert {one.colour for one in found[1:]} == {"green"}
    assert {one.tags for one in found[1:]} == {("security/DPRK",)}
    window.commands.undo()
    assert len(kept(window)) == 1
    assert coding.codebook(window.desk.session) == []


def test_nothing_is_marked_where_the_preview_is_left(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_H, CTRL | SHIFT)
    sheet = QApplication.activeModalWidget()
    QTest.keyClicks(sheet.words, "Korea")
    assert sheet.chosen
    QTest.keyClick(sheet.words, Qt.Key.Key_Escape)
    assert kept(window) == []


def test_what_was_deleted_is_listed_and_comes_back_by_key(window, qtbot):
    uids = marked(window, qtbot, FIRST, SECOND)
    coding.link(window.desk.session, uids[FIRST], uids[SECOND], "supports")
    window.reading.marking.go_to(uids[FIRST])
    qtbot.waitUntil(lambda: window.doable["delete"].isEnabled())
    QTest.keyClick(window.reading.view, Qt.Key.Key_Delete)
    assert links(window) == []  # it hides with its end
    window.doable["trash"].trigger()
    assert [row.thing.words for row in popup().list.rows] == [FIRST]
    press(Qt.Key.Key_Return)
    assert len(kept(window)) == 2
    assert len(links(window)) == 1
    assert popup().nothing.text() == "The trash is empty."
    press(Qt.Key.Key_Escape)
    window.commands.undo()
    assert [one.anchor.exact for one in kept(window)] == [SECOND]


@pytest.mark.parametrize("empty", [False, True])
def test_emptying_asks_and_keeping_is_the_default(window, qtbot, empty):
    marked(window, qtbot, FIRST)
    window.reading.marking.remove()
    window.doable["trash"].trigger()
    asked = []

    def answer():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        asked.append(box.text())
        words = "Empty the trash" if empty else box.defaultButton().text()
        next(button for button in box.buttons() if button.text() == words).click()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, answer)
    press(Qt.Key.Key_Delete)
    assert asked == ["Remove 1 thing for good?"]
    assert len(coding.trash(window.desk.session)) == (0 if empty else 1)
