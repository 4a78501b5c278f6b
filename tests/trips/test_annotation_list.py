"""The list of annotations: from passage to row and back by keyboard, over one text and over all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.anchor import describe
from app.model.annotation import Annotation
from app.model.span import Span
from tests.ui.windows import focused, page_of, where

dialogs = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any pop-up
NOW = "2031-05-04T00:00:00.000Z"
WORDS = ("future-oriented Japan-ROK relationship", "regional peace and stability", "shuttle diplomacy")


def fill(window, number=0):
    """Write annotations as they would have been made earlier: three to be told apart, and more of them."""
    readout = page_of(window).readout
    spans = [where(window, words) for words in WORDS]
    spans += [Span(start % 900, start % 900 + 20) for start in range(number)]
    made = [
        Annotation(
            f"u{place}", describe(readout.uid, readout.text_sha256, readout.text, span), "yellow",
            f"note {place}", (("sea/fish",), ("sea",), ())[place % 3], "ada", NOW, NOW,
        )
        for place, span in enumerate(spans)
    ]  # fmt: skip
    window.desk.absorb(window.desk.session.notebook.write_all(made, label="annotation", now=NOW))


def panel(window):
    return window.commands.coding._panel


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifier)


def test_enter_goes_to_the_passage_and_a_key_comes_back_to_the_row(window, qtbot):
    fill(window)
    qtbot.waitUntil(lambda: window.doable["annotations"].isEnabled())
    press(Qt.Key.Key_I)
    view, marking = window.reading.view, window.reading.marking
    assert focused() is panel(window).list
    press(Qt.Key.Key_Down)
    assert marking.current == "u1"  # the passage is shown while one walks
    press(Qt.Key.Key_Return)
    assert focused() is view
    assert view.caret == where(window, WORDS[1]).start
    press(Qt.Key.Key_N)
    assert marking.current == "u2"
    press(Qt.Key.Key_I)
    assert focused() is panel(window).list
    assert panel(window)._current_uid() == "u2"
    press(Qt.Key.Key_Escape)
    assert focused() is view
    press(Qt.Key.Key_I)
    press(Qt.Key.Key_I)
    assert focused() is view
    assert panel(window).isHidden()


def test_what_is_deleted_from_the_list_is_gone_from_it_and_undo_brings_it_back(window, qtbot):
    fill(window)
    press(Qt.Key.Key_I)
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.doable["delete"].isEnabled())
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel(window).count.text() == "2 annotations")
    qtbot.waitUntil(lambda: window.doable["undo"].isEnabled())
    window.doable["undo"].trigger()
    qtbot.waitUntil(lambda: panel(window).count.text() == "3 annotations")


@dialogs
def test_a_parent_finds_its_children_and_groups_have_headings(window, qtbot):
    fill(window)
    window.doable["all_annotations"].trigger()
    assert focused() is panel(window).field
    QTest.keyClicks(panel(window).field, "#sea note")
    qtbot.waitUntil(lambda: panel(window).count.text() == "2 annotations")
    panel(window).grouping.chip("tag").click()
    rows = list(panel(window).list.rows)
    assert [row.spoken.split(",")[0] for row in rows] == ["sea", WORDS[1], "sea/fish", WORDS[0]]


@dialogs
def test_tags_are_completed_by_any_part_of_their_path(window, qtbot):
    fill(window)
    window.doable["all_annotations"].trigger()
    QTest.keyClicks(panel(window).field, "#fi")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert panel(window).field.text() == "#sea/fish "
    qtbot.waitUntil(lambda: panel(window).count.text() == "1 annotation")


def test_of_ten_thousand_only_what_is_seen_is_fetched(window, qtbot):
    fill(window, 10_000)
    window.doable["all_annotations"].trigger()
    listed = panel(window).list.listed
    qtbot.waitUntil(lambda: len(listed) == 10_004)
    panel(window).list.repaint()
    assert 1 <= listed.fetched <= 4
    panel(window).list.scrollToBottom()
    panel(window).list.repaint()
    assert listed.fetched <= 7  # of 167 blocks


def test_the_list_leaves_the_text_the_room_it_does_not_need(window, qtbot):
    fill(window)
    qtbot.waitUntil(lambda: window.doable["annotations"].isEnabled())
    press(Qt.Key.Key_I)
    few = panel(window).height()
    shown = panel(window).list
    last = shown.visualRect(shown.rows.index(len(WORDS) - 1))
    assert shown.viewport().rect().contains(last)  # all three are to be seen
    assert few < window.height() * 0.3
    fill_more = [Span(start, start + 20) for start in range(30)]
    readout = page_of(window).readout
    made = [
        Annotation(
            f"m{place}", describe(readout.uid, readout.text_sha256, readout.text, span), "yellow",
            "", (), "ada", NOW, NOW,
        )
        for place, span in enumerate(fill_more)
    ]  # fmt: skip
    window.desk.absorb(window.desk.session.notebook.write_all(made, label="annotation", now=NOW))
    qtbot.waitUntil(lambda: panel(window).height() > few)
    assert panel(window).height() <= window.height() * 0.37
