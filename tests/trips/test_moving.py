"""Go about by keyboard alone: the switcher, back and forward, bookmarks, the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.dialogs.palette import Palette
from app.ui.moving.bookmarks import Bookmarks
from app.ui.moving.goal_rows import PageRow, StopRow
from app.ui.moving.switcher import Switcher
from tests.ui.moving.several import several
from tests.ui.windows import complete, opened, page_of, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def archive(tmp_path):
    return several(tmp_path)


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def pressed(window, qtbot, key, kind, *, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key at the text and return the pop-up it opens."""
    for old in window.findChildren(kind):
        old.setParent(None)
    QTest.keyClick(window.reading.view, key, modifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def switcher(window, qtbot):
    found = pressed(window, qtbot, Qt.Key.Key_P, Switcher, modifier=CTRL)
    qtbot.waitUntil(lambda: not found.waits)
    return found


def titles(chooser):
    return [row.stop.title if isinstance(row, StopRow) else row.goal.name for row in chooser.list.rows]


def test_the_switcher_opens_a_readout_by_a_few_letters(window, qtbot):
    found = switcher(window, qtbot)
    QTest.keyClicks(found.field, "third")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Third Meeting"
    assert window.reading.view.hasFocus()


def test_letters_typed_before_all_is_known_are_answered_too(window, qtbot):
    found = pressed(window, qtbot, Qt.Key.Key_P, Switcher, modifier=CTRL)
    QTest.keyClicks(found.field, "first")
    qtbot.waitUntil(lambda: titles(found)[:1] == ["First Meeting"])


def test_down_and_enter_change_between_the_last_two(window, qtbot):
    first = page_of(window).title
    for name in ("First Meeting", "Second Meeting"):
        found = switcher(window, qtbot)
        QTest.keyClicks(found.field, name)
        QTest.keyClick(found.field, Qt.Key.Key_Return)
    for name in ("First Meeting", "Second Meeting", "First Meeting"):
        found = switcher(window, qtbot)
        assert found.list.rows.row(found.list.rows.index(0)).note == "open now"
        QTest.keyClick(found.field, Qt.Key.Key_Down)
        QTest.keyClick(found.field, Qt.Key.Key_Return)
        assert page_of(window).title == name
    assert titles(switcher(window, qtbot))[:3] == ["First Meeting", "Second Meeting", first]


def test_a_person_leads_to_that_persons_texts_and_words(window, qtbot):
    found = switcher(window, qtbot)
    QTest.keyClicks(found.field, "Lindquist")
    assert titles(found)[0] == "Ada Lindqvist"
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert isinstance(found.current, PageRow)
    assert titles(found)[1:] == ["Third Meeting", "Second Meeting", "First Meeting"]
    QTest.keyClick(found.field, Qt.Key.Key_Backspace)
    assert titles(found)[0] == "Ada Lindqvist"
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    QTest.keyClicks(found.field, "second")
    assert isinstance(found.current, StopRow)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Second Meeting"
    assert window.reading.view.caret == where(window, "Minister Lindqvist stressed").start


def test_a_tag_leads_to_its_passage(window, qtbot):
    uid = window.desk.annotate(where(window, "fisheries matter"))
    window.saver.tags(uid, ("catch",))
    assert window.saver.save()
    window.desk.open(window.catalogue.holdings.entry(2).listed.uid)
    found = switcher(window, qtbot)
    QTest.keyClicks(found.field, "catch")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Third Meeting"
    assert window.reading.view.selection == where(window, "fisheries matter")


def test_esc_leaves_everything_as_it_was(window, qtbot):
    before = window.reading.place
    found = switcher(window, qtbot)
    QTest.keyClicks(found.field, "xyzzy")
    assert "xyzzy" in found.nothing.text()
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert window.reading.place == before


def test_back_and_forward_with_caret_and_scroll(window, qtbot):
    view = window.reading.view
    view.go_to(where(window, "agreed to meet").start)
    first = window.reading.place
    window.desk.open(window.catalogue.holdings.entry(1).listed.uid)
    window.reading.jump(where(window, "fisheries"))
    second = window.reading.place
    window.desk.open(window.catalogue.holdings.entry(2).listed.uid)
    qtbot.waitUntil(lambda: window.doable["back"].isEnabled())
    QTest.keyClick(view, Qt.Key.Key_Left, ALT)
    assert window.reading.place == second
    QTest.keyClick(view, Qt.Key.Key_Left, ALT)
    assert window.reading.place[:2] == (second.uid, 0)
    QTest.keyClick(view, Qt.Key.Key_Left, ALT)
    assert window.reading.place == first
    qtbot.waitUntil(lambda: window.doable["forward"].isEnabled())
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    assert page_of(window).readout.uid == window.catalogue.holdings.entry(2).listed.uid
    qtbot.waitUntil(lambda: not window.doable["forward"].isEnabled())


def test_a_bookmark_is_set_listed_gone_to_and_put_back(window, qtbot):
    view = window.reading.view
    view.go_to(where(window, "agreed to meet").start)
    plain = view.viewport().grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.viewport().grab().toImage() != plain
    assert "Bookmark set" in window.status.message.text()
    window.desk.open(window.catalogue.holdings.entry(2).listed.uid)
    marks = pressed(window, qtbot, Qt.Key.Key_B, Bookmarks, modifier=SHIFT)
    (row,) = marks.list.rows
    assert row.bookmark.words.startswith("2. The two ministers agreed to meet again.")
    QTest.keyClick(marks.field, Qt.Key.Key_Return)
    assert page_of(window).title == "Third Meeting"
    assert window.reading.view.caret == row.bookmark.start
    marks = pressed(window, qtbot, Qt.Key.Key_B, Bookmarks, modifier=SHIFT)
    QTest.keyClick(marks.field, Qt.Key.Key_Delete)
    assert list(marks.list.rows) == []
    assert "No bookmark yet" in marks.nothing.text()
    QTest.keyClick(marks.field, Qt.Key.Key_Escape)
    window.status._offer.click()
    marks = pressed(window, qtbot, Qt.Key.Key_B, Bookmarks, modifier=SHIFT)
    assert list(marks.list.rows) == [row]


def test_the_palette_shows_what_was_used_lately_first(window, qtbot):
    palette = pressed(window, qtbot, Qt.Key.Key_P, Palette, modifier=CTRL | SHIFT)
    QTest.keyClicks(palette.field, "lrgr")
    assert palette.current.text == "Larger text"
    before = window.reading.zoom
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.reading.zoom > before
    palette = pressed(window, qtbot, Qt.Key.Key_P, Palette, modifier=CTRL | SHIFT)
    rows = list(palette.list.rows)
    assert rows[0].text == "Larger text"
    assert "Ctrl++" in rows[0].keys
    possible = [row.enabled for row in rows]
    assert possible == sorted(possible, reverse=True)
    assert not possible[-1]
    palette.field.setText("redo")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)  # not possible: nothing happens
    assert palette.isVisible()
    assert "not possible" in palette.foot.text()


def test_what_was_open_lately_is_known_after_a_restart(window, qtbot, tmp_path):
    for place in (1, 2):
        window.desk.open(window.catalogue.holdings.entry(place).listed.uid)
    recent = list(window.commands.moving.recent.names)
    window.close()
    again = opened(tmp_path)
    qtbot.addWidget(again)
    assert again.commands.moving.recent.names == recent
    assert len(recent) == 3
    again.desk.session.close()
