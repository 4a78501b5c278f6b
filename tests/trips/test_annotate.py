"""Annotate: select, choose, write; saved as made; taken back and made again, also by another window."""

import itertools
import sqlite3

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.annotation import Change
from app.services import annotating
from app.services import reading as reading_service
from app.services.importing import accept, preview
from app.services.session import Session
from tests.ui.importing.files import made
from tests.ui.windows import focused, opened, page_of, select_by_keyboard, select_by_mouse

dialogs = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
WORDS = "future-oriented Japan-ROK relationship"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def popover(window):
    return window.reading.marking._popover


def editor(window):
    return window.reading.marking.writing.card


def ready(window, qtbot, name):
    qtbot.waitUntil(lambda: window.doable[name].isEnabled())


def kept(window):
    """What another program finds in the notebook now."""
    with Session.open(window.desk.session.archive_path, window.desk.session.notebook_path) as other:
        uid = page_of(window).readout.uid
        return [one.annotation for one in reading_service.page(other, uid).placed]


def test_select_with_the_mouse_and_choose_a_colour(window, qtbot):
    span = select_by_mouse(window, WORDS)
    qtbot.waitUntil(lambda: popover(window) is not None and popover(window).isVisible())
    assert window.reading.view.hasFocus() or not popover(window).hasFocus()
    blue = popover(window).swatches.buttons[2]
    QTest.mouseClick(blue, Qt.MouseButton.LeftButton)
    (annotation,) = kept(window)
    assert (annotation.anchor.span, annotation.colour) == (span, "blue")
    assert annotation.anchor.exact == WORDS
    assert not popover(window).isVisible()
    assert "1 annotation saved" in window.status.state.text()
    assert next(iter(window.library.list.rows)).annotations == 1


def test_select_with_the_keyboard_and_write_a_note(window, qtbot):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    assert editor(window).words.hasFocus()
    with qtbot.waitSignal(window.saver.state_changed):
        QTest.keyClicks(focused(), "h m 1 / are letters here")
    assert "saving…" in window.status.state.text()
    qtbot.waitUntil(lambda: window.saver.state == "saved", timeout=2000)
    (annotation,) = kept(window)
    assert annotation.note == "h m 1 / are letters here"
    assert "1 annotation saved" in window.status.state.text()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert window.reading.view.hasFocus()
    assert not editor(window).isVisible()


def test_single_keys_mark_recolour_tag_and_delete(window, qtbot):
    view = window.reading.view
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "highlight")
    QTest.keyClick(view, "h")
    assert kept(window)[0].colour == "yellow"
    QTest.keyClick(view, "4")
    assert kept(window)[0].colour == "pink"
    QTest.keyClick(view, "t")
    QTest.keyClicks(focused(), "formula, Korea")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert kept(window)[0].tags == ("formula", "Korea")
    ready(window, qtbot, "delete")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert kept(window) == []
    ready(window, qtbot, "undo")
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert kept(window)[0].tags == ("formula", "Korea")


def test_undo_and_redo_work_after_a_restart(window, qtbot, tmp_path):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "green")
    QTest.keyClick(window.reading.view, "2")
    assert len(kept(window)) == 1
    again = opened(tmp_path)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    ready(again, qtbot, "undo")
    assert again.doable["undo"].text() == "Undo annotation"
    again.doable["undo"].trigger()
    assert kept(again) == []
    ready(again, qtbot, "redo")
    again.doable["redo"].trigger()
    assert kept(again)[0].colour == "green"
    again.desk.session.close()


def test_undo_and_redo_go_to_what_they_changed(window, qtbot):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    QTest.keyClicks(focused(), "before")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    (placed,) = page_of(window).placed
    view = window.reading.view
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        view.go_to(0)
        ready(window, qtbot, "undo" if key == Qt.Key.Key_Z else "redo")
        QTest.keyClick(view, key, CTRL)
        assert view.caret == placed.span.start
        assert window.reading.marking.current == placed.annotation.uid


def test_undo_opens_the_readout_it_changed(window, qtbot, tmp_path):
    first = page_of(window).readout.uid
    span = select_by_keyboard(window, WORDS)
    ready(window, qtbot, "highlight")
    QTest.keyClick(window.reading.view, "h")
    session = window.desk.session
    other = accept(session, preview(made(tmp_path))[0]).uid
    window.desk.absorb_readouts(Change(readouts=(other,), message="imported"))
    window.desk.open(other)
    ready(window, qtbot, "undo")
    QTest.keyClick(window.reading.view, Qt.Key.Key_Z, CTRL)
    assert page_of(window).readout.uid == first
    assert window.reading.view.caret == span.start
    assert window.status.message.text() == f"Undone: annotation in “{page_of(window).title}”"
    window.desk.open(other)
    ready(window, qtbot, "redo")
    QTest.keyClick(window.reading.view, Qt.Key.Key_Y, CTRL)
    assert page_of(window).readout.uid == first
    assert window.reading.marking.current == page_of(window).placed[0].annotation.uid


def test_overlapping_marks_keep_apart(window, qtbot):
    view = window.reading.view
    for words in (
        "regional peace and stability",
        "peace and stability, he hopes",
        "stability, he hopes to further",
    ):
        select_by_keyboard(window, words)
        ready(window, qtbot, "note")
        QTest.keyClick(view, "m")
        QTest.keyClicks(focused(), f"on {words}")
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    tops = sorted(window.reading.margin._tops.values())
    assert len(tops) == 3
    assert all(top + height <= below for (top, height), (below, _) in itertools.pairwise(tops))
    assert sorted(view.stripes._lanes.values()) == [0, 1, 2]


def test_the_margin_leads_to_the_passage_and_back(window, qtbot):
    for words in (WORDS, "shuttle diplomacy"):
        select_by_keyboard(window, words)
        ready(window, qtbot, "note")
        QTest.keyClick(window.reading.view, "m")
        QTest.keyClicks(focused(), "a note")
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        QTest.keyClick(window.reading.view, Qt.Key.Key_Escape)
    first, second = page_of(window).placed
    view = window.reading.view
    view.go_to(0)
    ready(window, qtbot, "next_annotation")
    QTest.keyClick(view, "n")
    assert window.reading.marking.current == first.annotation.uid
    QTest.keyClick(view, "n")
    assert window.reading.marking.current == second.annotation.uid
    assert view.caret == second.span.start
    QTest.keyClick(view, "p")
    assert window.reading.marking.current == first.annotation.uid
    margin = window.reading.margin
    top, height = margin._tops[first.annotation.uid]
    y = round(top + height / 2 - view.verticalScrollBar().value())
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(60, y))
    assert editor(window).words.hasFocus()


def held(window, begin):
    """Hold the notebook as another program would, until the yielded function is called."""
    other = sqlite3.connect(window.desk.session.notebook_path, isolation_level=None)
    other.execute(begin)

    def let_go():
        if other.in_transaction:
            other.execute("ROLLBACK")

    yield let_go
    let_go()
    other.close()


@pytest.fixture
def locked(window):
    """Another program writes the notebook: it can be read, not written."""
    annotating.undo_label(window.desk.session)
    yield from held(window, "BEGIN IMMEDIATE")


def test_a_note_survives_a_locked_notebook(window, qtbot, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    let_go = request.getfixturevalue("locked")
    QTest.keyClicks(focused(), "not lost")
    qtbot.waitUntil(lambda: window.saver.state == "failed", timeout=8000)
    assert window.reading.banner.isVisible()
    assert "note not saved" in window.status.state.text()
    assert editor(window).words.toPlainText() == "not lost"
    assert window.saver.unsaved
    let_go()
    QTest.mouseClick(window.reading.banner.retry, Qt.MouseButton.LeftButton)
    assert window.saver.state == "saved"
    assert not window.reading.banner.isVisible()
    assert kept(window)[0].note == "not lost"


def test_a_failed_save_is_tried_again_until_it_succeeds(window, qtbot, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    let_go = request.getfixturevalue("locked")
    QTest.keyClicks(focused(), "kept")
    qtbot.waitUntil(lambda: window.saver.state == "failed", timeout=8000)
    assert window.reading.banner.isVisible()
    let_go()
    qtbot.waitUntil(lambda: window.saver.state == "saved", timeout=4000)
    assert not window.reading.banner.isVisible()
    assert kept(window)[0].note == "kept"


@pytest.fixture
def exclusive(window):
    """Another program lets nobody read or write the notebook."""
    yield from held(window, "BEGIN EXCLUSIVE")


def test_marking_and_undo_say_that_the_notebook_is_locked(window, qtbot, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "highlight")
    QTest.keyClick(window.reading.view, "h")
    ready(window, qtbot, "undo")
    select_by_keyboard(window, "shuttle diplomacy")
    let_go = request.getfixturevalue("exclusive")
    for key, modifier in ((Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, CTRL)):
        window.reading.banner.hide()
        QTest.keyClick(window.reading.view, key, modifier)
        assert "is in use by another program" in window.reading.banner.sentence.text()
        assert window.reading.banner.isVisible()
    let_go()
    assert len(kept(window)) == 1


def test_what_is_typed_after_a_note_that_could_not_be_begun_is_no_command(window, qtbot, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    let_go = request.getfixturevalue("exclusive")
    QTest.keyClick(window.reading.view, "m")
    assert window.reading.banner.hasFocus()
    QTest.keyClicks(focused(), "halt ?")  # H, A, L, T and ? are commands while reading
    assert window.reading.banner.hasFocus()
    assert window.library.isVisible()
    let_go()
    assert kept(window) == []
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert not window.reading.banner.isVisible()
    QTest.keyClicks(focused(), "begun")
    qtbot.waitUntil(lambda: window.saver.state == "saved", timeout=4000)
    assert kept(window)[0].note == "begun"


def test_esc_gives_the_keys_back_to_the_text(window, qtbot, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    request.getfixturevalue("exclusive")
    QTest.keyClick(window.reading.view, "m")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not window.reading.banner.isVisible()
    assert window.reading.view.hasFocus()


@dialogs
def test_ctrl_q_under_an_exclusive_lock_asks_about_the_note(window, qtbot, monkeypatch, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    let_go = request.getfixturevalue("exclusive")
    QTest.keyClicks(focused(), "typed")
    asked = answered_with_the_default(monkeypatch)
    QTest.keyClick(focused(), Qt.Key.Key_Q, CTRL)
    assert asked == ["A note could not be saved."]
    assert window.isVisible()
    let_go()
    qtbot.waitUntil(lambda: window.saver.state == "saved", timeout=4000)
    assert kept(window)[0].note == "typed"


def answered_with_the_default(monkeypatch):
    """Answer message boxes as Enter would; return the list of what they asked."""
    from app.ui.dialogs import messages

    asked = []
    monkeypatch.setattr(messages.QMessageBox, "exec", lambda self: asked.append(self.text()) or 0)
    monkeypatch.setattr(messages.QMessageBox, "clickedButton", lambda self: self.defaultButton())
    return asked


@dialogs
def test_closing_while_unsaved_asks_and_can_be_refused(window, qtbot, monkeypatch, request):
    select_by_keyboard(window, WORDS)
    ready(window, qtbot, "note")
    QTest.keyClick(window.reading.view, "m")
    request.getfixturevalue("locked")
    QTest.keyClicks(focused(), "x")
    asked = answered_with_the_default(monkeypatch)
    assert not window.close()
    assert asked == ["A note could not be saved."]
    assert window.isVisible()
    assert editor(window).words.toPlainText() == "x"


def test_what_is_copied_is_the_record(window, qtbot):
    select_by_keyboard(window, "PyeongChang Winter Olympics")
    QTest.keyClick(window.reading.view, Qt.Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "PyeongChang Winter Olympics"
    assert not data.hasHtml()
    QTest.keyClick(window.reading.view, Qt.Key.Key_C, CTRL | SHIFT)
    assert (
        "“PyeongChang Winter Olympics” (Ministry of Foreign Affairs of Japan"
        in QApplication.clipboard().text()
    )


def test_the_statement_the_caret_stands_in_is_marked_without_selecting_it(window, qtbot):
    window.reading.view.setFocus()
    ready(window, qtbot, "next_statement")
    QTest.keyClick(window.reading.view, "j")
    QTest.keyClick(window.reading.view, "j")
    ready(window, qtbot, "highlight")
    QTest.keyClick(window.reading.view, "h")
    (annotation,) = kept(window)
    second = page_of(window).reading.statements[1]
    assert annotation.anchor.span == second.span
    assert annotation.anchor.exact.startswith("Prime Minister Abe explained")


@pytest.mark.parametrize("key", ["h", "m", "t", "1", "5"])
def test_where_nothing_can_be_marked_the_status_line_says_so(window, qtbot, key):
    window.reading.view.setFocus()
    window.reading.view.go_to(0)
    ready(window, qtbot, "highlight")
    QTest.keyClick(window.reading.view, key)
    assert window.status.message.text() == "Nothing to mark here. Select words, or go to a statement with J."
    assert kept(window) == []
