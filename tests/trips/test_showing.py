"""Panes come and go by key and are remembered; statements are narrowed and linked; what is not wanted fades."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.models.statement_rows import StatementRow
from app.ui.showing.choice import Choice
from tests.ui.windows import focused, opened, page_of, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def ready(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled())


def panes(window):
    return {
        name
        for name in ("library", "attendees", "agreements", "statements")
        if getattr(window, name).isVisible()
    }


def test_each_pane_hides_and_comes_back_by_key(window):
    view = window.reading.view
    assert panes(window) == {"library", "attendees", "agreements"}
    for key, name in (
        (Qt.Key.Key_L, "library"),
        (Qt.Key.Key_A, "attendees"),
        (Qt.Key.Key_G, "agreements"),
        (Qt.Key.Key_S, "statements"),
    ):
        before = panes(window)
        QTest.keyClick(view, key, SHIFT)
        assert panes(window) == before ^ {name}
        QTest.keyClick(view, key, SHIFT)
        assert panes(window) == before
        QTest.keyClick(view, key, SHIFT)
        QTest.keyClick(view, key)  # to go there shows it
        assert name in panes(window)
        assert focused() is getattr(window, name).list
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert view.hasFocus()


def test_a_pane_that_is_hidden_gives_the_keyboard_back(window):
    QTest.keyClick(window.reading.view, Qt.Key.Key_G)
    QTest.keyClick(focused(), Qt.Key.Key_G, SHIFT)
    assert window.reading.view.hasFocus()
    QTest.keyClick(window.reading.view, Qt.Key.Key_A, SHIFT)
    assert not window.sides.isVisible()


def test_the_text_alone_and_back(window):
    QTest.keyClick(window.reading.view, Qt.Key.Key_L, SHIFT)
    before = panes(window)
    QTest.keyClick(window.reading.view, Qt.Key.Key_R, SHIFT)
    assert panes(window) == set()
    QTest.keyClick(window.reading.view, Qt.Key.Key_R, SHIFT)
    assert panes(window) == before


def test_layouts_are_remembered_for_each_archive_and_each_width(window, qtbot, tmp_path):
    window.doable["show_library"].trigger()
    window.doable["show_statements"].trigger()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.sides.orientation() == Qt.Orientation.Vertical)
    assert panes(window) == {"library", "attendees", "agreements"}
    window.doable["show_agreements"].trigger()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.sides.orientation() == Qt.Orientation.Horizontal)
    assert panes(window) == {"attendees", "agreements", "statements"}
    window.panes.setSizes([0, 800, 640])
    wide = window.panes.sizes()
    window.close()
    again = opened(tmp_path)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    assert panes(again) == {"attendees", "agreements", "statements"}
    assert all(abs(now - then) < 3 for now, then in zip(again.panes.sizes(), wide, strict=True))
    again.resize(1024, 640)
    qtbot.waitUntil(lambda: again.sides.orientation() == Qt.Orientation.Vertical)
    assert panes(again) == {"library", "attendees"}
    again.desk.session.close()
    other = opened(tmp_path / "other")
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    assert panes(other) == {"library", "attendees", "agreements"}
    other.desk.session.close()


def test_statements_are_linked_both_ways(window):
    view = window.reading.view
    QTest.keyClick(view, Qt.Key.Key_S)
    cards = window.statements.list
    QTest.keyClick(cards, Qt.Key.Key_Down)
    row = cards.rows.row(cards.currentIndex())
    assert view.lit_spans == (row.statement.span,)
    assert {lit.person.name for lit in window.attendees.list.lit} == set(row.statement.speakers)
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert view.hasFocus()
    assert view.caret == row.statement.span.start
    view.go_to(where(window, "The two sides confirmed").start)
    (lit,) = cards.lit
    assert lit.statement.verb == "confirmed"
    window.attendees.list.pointed.emit(list(window.attendees.list.rows)[1])
    assert len(cards.lit) == 17


def narrow(window, qtbot, key, typed):
    for old in window.findChildren(Choice):
        old.setParent(None)
    QTest.keyClick(window.reading.view, key, ALT)
    qtbot.waitUntil(lambda: bool(window.findChildren(Choice)))
    choice = window.findChildren(Choice)[0]
    QTest.keyClicks(choice.field, typed)
    QTest.keyClick(choice.field, Qt.Key.Key_Return)
    return [row.statement for row in window.statements.list.rows if isinstance(row, StatementRow)]


def test_statements_are_narrowed_by_keyboard(window, qtbot):
    every = page_of(window).reading.statements
    assert narrow(window, qtbot, Qt.Key.Key_R, "reported") == [one for one in every if one.reported]
    assert window.statements.isVisible()
    assert narrow(window, qtbot, Qt.Key.Key_R, "made here") == [one for one in every if not one.reported]
    joint = narrow(window, qtbot, Qt.Key.Key_D, "both")
    assert [one.verb for one in joint] == ["shared the view", "confirmed", "shared the view", "agreed"]
    assert window.statements.chips["side"].isChecked()
    assert narrow(window, qtbot, Qt.Key.Key_D, "every") == [one for one in every if not one.reported]
    assert {one.act for one in narrow(window, qtbot, Qt.Key.Key_A, "claims")} == {"claim"}
    QTest.keyClick(window.reading.view, Qt.Key.Key_0, ALT)
    assert len(list(window.statements.list.rows)) == len(every)
    assert len(narrow(window, qtbot, Qt.Key.Key_S, "moon")) == 4


def test_all_but_one_speaker_fades_and_comes_back(window):
    view = window.reading.view
    view.go_to(where(window, "Prime Minister Abe stressed").start + 3)
    plain = view.viewport().grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_F)
    assert view.viewport().grab().toImage() != plain
    assert window.reading.fading.words.text() == "Only Shinzo Abe: 17 of 17 statements"
    QTest.keyClick(view, Qt.Key.Key_F)
    assert not window.reading.fading.isVisible()
    QTest.keyClick(view, Qt.Key.Key_A)
    moon = next(
        place for place, row in enumerate(window.attendees.list.rows) if row.spoken.startswith("Moon Jae-in")
    )
    window.attendees.list.setCurrentIndex(window.attendees.list.rows.index(moon))
    QTest.keyClick(window.attendees.list, Qt.Key.Key_F)
    assert window.reading.fading.words.text() == "Only Moon Jae-in: 4 of 17 statements"
    window.doable["scheme"].trigger()  # the text is set anew; what is faded stays so
    assert window.reading.fade.speaker == "Moon Jae-in"
    window.doable["scheme"].trigger()
    window.reading.fading.button.click()
    assert window.reading.fade is None


def test_where_nobody_speaks_it_is_said_how_to_choose(window):
    window.reading.view.go_to(0)
    QTest.keyClick(window.reading.view, Qt.Key.Key_F)
    assert window.reading.fade is None
    assert "Whose words?" in window.status.message.text()


def test_all_that_is_not_tagged_fades_and_follows_the_tags(window):
    view = window.reading.view
    QTest.keyClick(view, Qt.Key.Key_F, SHIFT)
    assert "Nothing in this text is tagged" in window.status.message.text()
    span = where(window, "shuttle diplomacy")
    uid = window.desk.annotate(span)
    window.saver.tags(uid, ("outcome",))
    assert window.saver.save()
    view.go_to(0)
    QTest.keyClick(view, Qt.Key.Key_F, SHIFT)
    assert window.reading.fading.words.text() == "Only what is tagged: 1 passage"
    assert view.seen.overlaps(span)
    window.desk.annotate(where(window, "comfort women"))
    window.saver.tags(window.desk.page.placed[0].annotation.uid, ("outcome", "history"))
    window.saver.save()
    assert window.reading.fading.words.text() == "Only what is tagged: 2 passages"


def test_the_timeline_goes_with_the_panes_and_comes_back_with_them(window):
    view = window.reading.view
    QTest.keyClick(view, Qt.Key.Key_Z)
    QTest.keyClick(focused(), Qt.Key.Key_Z)
    assert window.timeline.isVisible()
    QTest.keyClick(view, Qt.Key.Key_R, SHIFT)
    assert not window.timeline.isVisible()
    assert "alone" in window.status.message.text()
    QTest.keyClick(view, Qt.Key.Key_R, SHIFT)
    assert window.timeline.isVisible()
    assert window.status.message.text() == ""
    QTest.keyClick(view, Qt.Key.Key_R, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_L)  # what is shown again ends the being alone
    assert window.timeline.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_R, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert window.timeline.isVisible()
    assert window.timeline.strip.line.hasFocus()
