"""Annotations about a whole statement, agreement, attendee or readout, by keyboard, from the lists beside the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import reading as reading_service
from tests.ui.windows import focused, page_of


def kept(window):
    found = reading_service.page(window.desk.session, page_of(window).readout.uid).placed
    return [(one.annotation, one.status) for one in found]


def press(key):
    QTest.keyClick(focused(), key)


@pytest.mark.parametrize(("pane", "kind"), [("attendees", "attendee"), ("agreements", "agreement")])
def test_a_note_from_a_list_is_about_its_row(window, qtbot, pane, kind):
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.doable["note"].isEnabled())
    window.doable[pane].trigger()
    cards = getattr(window, pane).list
    row = cards.rows.row(cards.currentIndex())
    press(Qt.Key.Key_M)
    QTest.keyClicks(focused(), "of whom one hears")
    assert window.saver.save()
    ((one, status),) = kept(window)
    words = row.person.span if kind == "attendee" else row.agreement.span
    assert (one.kind, one.anchor.span, one.note, status) == (kind, words, "of whom one hears", "found")
    assert cards.noted(row)
    press(Qt.Key.Key_Escape)
    cards.take_focus()
    press(Qt.Key.Key_4)  # its own mark is recoloured, not a second one made
    assert [each.colour for each, _ in kept(window)] == ["pink"]
    qtbot.waitUntil(lambda: window.doable["delete"].isEnabled())
    press(Qt.Key.Key_Delete)
    assert kept(window) == []
    window.commands.undo()
    assert [(each.kind, each.note) for each, _ in kept(window)] == [(kind, "of whom one hears")]


def test_the_readout_has_one_note_of_its_own_that_covers_no_words(window, qtbot):
    for words in ("first", " and more"):
        window.doable["readout_note"].trigger()
        QTest.keyClicks(focused(), words)
        press(Qt.Key.Key_Escape)
    ((one, _),) = kept(window)
    assert (one.kind, one.note) == ("readout", "first and more")
    assert one.anchor.exact == page_of(window).title
    assert window.reading.view.edges is None


def test_without_a_selection_the_statement_at_the_caret_is_marked_as_one(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["next_statement"].isEnabled())
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_H)
    ((one, _),) = kept(window)
    assert one.kind == "statement"
    assert one.anchor.span in {item.span for item in page_of(window).reading.statements}
