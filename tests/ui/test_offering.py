"""The menu over the text: what can be done with the words under the mouse, or at the caret."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.coding.commands import thing_of
from app.ui.models.delegation_rows import PersonRow
from app.ui.review.desk import ReviewDesk
from tests.ui.windows import point_at, select_by_keyboard, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any menu
MOUSE, KEY = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def menu(window):
    def menu(at=None):
        view = window.reading.view
        target = view if at is None else view.viewport()
        point = view.rect().center() if at is None else at
        reason = KEY if at is None else MOUSE
        QApplication.sendEvent(target, QContextMenuEvent(reason, point, target.mapToGlobal(point)))
        (found,) = [one for one in view.findChildren(QMenu, "words") if one.isVisible()]
        return found

    yield menu
    for one in window.findChildren(QMenu, "words"):
        one.close()
        QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)


def act(menu, words):
    (action,) = [one for one in menu.actions() if words in one.text()]
    action.trigger()
    menu.close()


def test_words_that_are_selected_are_copied_with_their_citation(window, menu):
    span = where(window, "shuttle diplomacy")
    window.reading.view.go_to(span.start, select=span)
    act(menu(point_at(window, span)), "Copy with citation")
    assert window.reading.view.selection == span
    assert "shuttle diplomacy" in QGuiApplication.clipboard().text()
    assert "Ministry of Foreign Affairs of Japan" in QGuiApplication.clipboard().text()


def test_words_that_are_selected_are_looked_for_in_the_archive(window, menu):
    span = where(window, "shuttle diplomacy")
    window.reading.view.go_to(span.start, select=span)
    act(menu(point_at(window, span)), "Search the archive for “shuttle diplomacy”")
    assert window.bar.search.text() == '"shuttle diplomacy"'


def test_a_press_elsewhere_means_the_statement_under_the_mouse(window, menu):
    statement = window.desk.page.reading.statements[2]
    act(menu(point_at(window, statement.span)), "Highlight the selection or statement")
    (placed,) = window.desk.page.placed
    assert placed.span == statement.span
    again = menu(point_at(window, statement.span))
    texts = [one.text() for one in again.actions()]
    assert "Delete the annotation" in texts
    assert "Highlight the selection or statement" not in texts


def test_what_was_selected_is_let_go_with_its_bar_by_a_press_elsewhere(window, menu):
    view = window.reading.view
    select_by_keyboard(window, "shuttle diplomacy")
    bar = window.reading.marking._popover
    assert bar is not None
    assert bar.isVisible()
    point = point_at(window, window.desk.page.reading.statements[-3].span)
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=point)  # its release goes to the menu
    menu(point).close()
    assert view.selection is None
    assert not bar.isVisible()


def test_the_menu_key_opens_it_at_the_caret_and_shows_the_keys(window, menu):
    statement = window.desk.page.reading.statements[1]
    window.reading.view.setFocus()
    window.reading.view.go_to(statement.span.start)
    shown = menu()
    assert window.reading.view.caret == statement.span.start
    note = next(one for one in shown.actions() if one.text() == "Write a note")
    assert note.isShortcutVisibleInContextMenu()
    assert note.shortcut().toString() == "M"


@pytest.mark.parametrize("name", ["attendees", "agreements"])
def test_a_row_of_a_list_offers_a_note_on_itself_and_its_correction(window, qtbot, name):
    qtbot.waitUntil(lambda: window.doable["correct"].isEnabled())
    shown = getattr(window, name).list
    place = next(n for n, row in enumerate(shown.rows) if row.can_be_chosen and thing_of(row) is not None)
    index = shown.rows.index(place)
    shown.customContextMenuRequested.emit(shown.visualRect(index).center())
    (menu,) = shown.findChildren(QMenu, "row")
    act(menu, "Correct what is read in this text")
    desk = window.findChild(ReviewDesk)
    assert desk.walk.current.finding.span == thing_of(shown.rows.row(index)).span


def test_shift_f10_opens_the_menu_of_what_the_keyboard_is_in(window, qtbot):
    qtbot.waitUntil(lambda: window.doable["menu"].isEnabled())
    view, shown = window.reading.view, window.agreements.list
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = [one for one in view.findChildren(QMenu, "words") if one.isVisible()]
    menu.close()
    QTest.keyClick(view, Qt.Key.Key_G)
    QTest.keyClick(shown, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = [one for one in shown.findChildren(QMenu, "row") if one.isVisible()]
    assert menu.actions()
    menu.close()


def test_a_row_of_an_attendee_leads_to_the_page_of_that_person(window, qtbot):
    shown = window.attendees.list
    place, row = next((n, row) for n, row in enumerate(shown.rows) if isinstance(row, PersonRow))
    shown.customContextMenuRequested.emit(shown.visualRect(shown.rows.index(place)).center())
    (menu,) = shown.findChildren(QMenu, "row")
    act(menu, f"Page of {row.person.name}")
    assert window.commands.leaves.shown is not None
