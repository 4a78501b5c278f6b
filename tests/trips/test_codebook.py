"""The codebook by keyboard: defined, coloured, moved, merged, deleted; each step taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import annotating, coding
from tests.ui.windows import focused, page_of, select_by_keyboard, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any pop-up
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TAGS = {
    "regional peace and stability": ("Security/Region",),
    "shuttle diplomacy": ("Diplomacy",),
    "President Moon": ("People", "Diplomacy"),
}


@pytest.fixture
def codebook(window):
    session, page = window.desk.session, page_of(window)
    for words, tags in TAGS.items():
        window.desk.absorb(annotating.annotate(session, page, where(window, words), tags=tags))
    window.doable["codebook"].trigger()
    return QApplication.activeModalWidget()


def paths(window):
    return [code.tag.path for code in coding.codebook(window.desk.session)]


def press(sheet, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(sheet.list, key, modifier)


def at(sheet, path):
    sheet.list.choose_uid(next(code.tag.uid for code in sheet._codes if code.tag.path == path))
    sheet._show_form()


def test_the_tree_shows_every_tag_with_its_counts(codebook):
    rows = [(row.code.tag.path, row.depth, row.counts) for row in codebook.list.rows]
    assert rows == [
        ("Diplomacy", 0, "2"),
        ("People", 0, "1"),
        ("Security", 0, "0 + 1"),
        ("Security/Region", 1, "1"),
    ]


def test_a_definition_is_saved_while_one_types_and_a_colour_by_its_number(window, codebook, qtbot):
    at(codebook, "Diplomacy")
    press(codebook, Qt.Key.Key_D)
    QTest.keyClicks(codebook.definition, "Talks & visits <b>")
    qtbot.waitUntil(lambda: coding.codebook(window.desk.session)[0].tag.definition == "Talks & visits <b>")
    QTest.keyClick(codebook.definition, Qt.Key.Key_Escape)
    press(codebook, Qt.Key.Key_3)
    tag = coding.codebook(window.desk.session)[0].tag
    assert (tag.colour, tag.definition) == ("blue", "Talks & visits <b>")
    press(codebook, Qt.Key.Key_0)
    assert coding.codebook(window.desk.session)[0].tag.colour is None


def test_moving_takes_the_annotations_along_and_each_step_is_taken_back(window, codebook):
    before = paths(window)
    at(codebook, "People")
    press(codebook, Qt.Key.Key_Right, ALT)
    assert paths(window) == ["Diplomacy", "Diplomacy/People", "Security", "Security/Region"]
    assert annotating.annotation_list(window.desk.session, tag="diplomacy/people")
    press(codebook, Qt.Key.Key_Left, ALT)
    assert paths(window) == before
    press(codebook, Qt.Key.Key_Z, CTRL)
    assert "Diplomacy/People" in paths(window)
    press(codebook, Qt.Key.Key_Z, CTRL)
    assert paths(window) == before


def test_merging_is_one_step(window, codebook):
    at(codebook, "Security")
    press(codebook, Qt.Key.Key_M)
    chooser = QApplication.activePopupWidget()
    QTest.keyClicks(chooser.field, "peo")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert paths(window) == ["Diplomacy", "People", "People/Region"]
    press(codebook, Qt.Key.Key_Z, CTRL)
    assert paths(window) == ["Diplomacy", "People", "Security", "Security/Region"]


def test_a_name_that_is_taken_is_told_and_nothing_is_changed(window, codebook):
    at(codebook, "People")
    codebook.path.setText("diplomacy")
    QTest.keyClick(codebook.path, Qt.Key.Key_Return)
    assert "another tag is called" in codebook.message.text()
    assert "People" in paths(window)


def test_a_new_tag_is_added_below_the_current_one_and_a_deleted_one_goes_to_the_trash(window, codebook):
    at(codebook, "Diplomacy")
    press(codebook, Qt.Key.Key_Insert)
    QTest.keyClicks(codebook.path, "Shuttle")
    QTest.keyClick(codebook.path, Qt.Key.Key_Return)
    assert "Diplomacy/Shuttle" in paths(window)
    at(codebook, "Diplomacy")
    press(codebook, Qt.Key.Key_Delete)
    assert paths(window) == ["People", "Security", "Security/Region"]
    (thing,) = coding.trash(window.desk.session)
    assert (thing.words, thing.with_it) == ("Diplomacy", 1)


def test_dropping_a_tag_on_another_moves_it_below(window, codebook):
    uids = {code.tag.path: code.tag.uid for code in codebook._codes}
    codebook.list.dropped.emit(uids["People"], uids["Security"])
    assert "Security/People" in paths(window)
    codebook.list.dropped.emit(uids["People"], "")
    assert "People" in paths(window)


def test_enter_lists_the_annotations_of_a_tag_and_of_those_below(window, codebook, qtbot):
    at(codebook, "Security")
    press(codebook, Qt.Key.Key_Return)
    panel = window.commands.coding._panel
    assert panel.field.text() == "#Security"
    assert panel.count.text() == "1 annotation"


def test_half_a_word_is_no_entry_of_the_codebook(window, qtbot):
    select_by_keyboard(window, "shuttle diplomacy")
    qtbot.waitUntil(lambda: window.doable["tag"].isEnabled())
    QTest.keyClick(window.reading.view, "t")
    QTest.keyClicks(focused(), "Dip")
    assert window.saver.save()
    assert paths(window) == []
    QTest.keyClicks(focused(), "lomacy, Vis")
    assert window.saver.save()
    assert paths(window) == ["Diplomacy"]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert window.saver.save()
    assert paths(window) == ["Diplomacy", "Vis"]
