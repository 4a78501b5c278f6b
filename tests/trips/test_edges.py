"""The annotation at hand: its edges by the arrow keys, grown by X, cycled by O; each step undone in one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.services import reading as reading_service
from tests.ui.windows import page_of, select_by_keyboard, where

WORDS = "regional peace and stability"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def marked(window, qtbot, words, key="h"):
    select_by_keyboard(window, words)
    qtbot.waitUntil(lambda: window.doable["highlight"].isEnabled())
    QTest.keyClick(window.reading.view, key)
    qtbot.waitUntil(lambda: window.doable["snap"].isEnabled())


def kept(window):
    uid = page_of(window).readout.uid
    return [one.annotation for one in reading_service.page(window.desk.session, uid).placed]


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(window.reading.view, key, modifier)


def test_edges_follow_the_arrow_keys_and_undo_takes_the_whole_way_back(window, qtbot):
    marked(window, qtbot, WORDS)
    text = page_of(window).readout.text
    press(window, Qt.Key.Key_Left, SHIFT, times=3)
    assert kept(window)[0].anchor.exact == WORDS[:-3]
    press(window, Qt.Key.Key_Down, SHIFT)
    assert kept(window)[0].anchor.exact == WORDS
    press(window, Qt.Key.Key_Up, CTRL | SHIFT)
    span = kept(window)[0].anchor.span
    assert span.cut(text).endswith(WORDS)
    assert len(span) > len(WORDS)
    press(window, Qt.Key.Key_Down, CTRL | SHIFT, times=2)
    assert kept(window)[0].anchor.exact == "peace and stability"
    press(window, Qt.Key.Key_Left, CTRL | SHIFT)
    assert kept(window)[0].anchor.exact == " peace and stability"
    press(window, Qt.Key.Key_Z, CTRL)
    assert kept(window)[0].anchor.exact == WORDS
    assert window.reading.view.selection is None


def test_without_an_annotation_at_hand_the_arrow_keys_select(window, qtbot):
    marked(window, qtbot, WORDS)
    press(window, Qt.Key.Key_Escape)
    view = window.reading.view
    view.go_to(where(window, "peace and").start)
    assert window.reading.marking.current  # the caret stands in it, but nobody asked for it
    press(window, Qt.Key.Key_Right, SHIFT, times=5)
    assert view.selection.cut(page_of(window).readout.text) == "peace"
    assert kept(window)[0].anchor.exact == WORDS


def test_growing_goes_to_the_statement_and_back(window, qtbot):
    statement = next(
        item
        for item in page_of(window).reading.statements
        if "peace" in item.span.cut(page_of(window).readout.text)
    )
    marked(window, qtbot, "eace and stabil")
    seen = []
    for _ in range(5):
        press(window, Qt.Key.Key_X)
        seen.append(kept(window)[0])
    quotes = [one.anchor.exact for one in seen]
    assert quotes[0] == "peace and stability"
    whole = [one for one in seen if one.kind == "statement"]
    assert [one.anchor.span for one in whole] == [statement.span]
    assert "eace and stabil" in quotes


def test_o_goes_round_the_annotations_that_overlap(window, qtbot):
    for words, key in ((WORDS, "1"), ("peace and stability", "2"), ("stability", "3")):
        marked(window, qtbot, words, key)
    uids = {one.anchor.exact: one.uid for one in kept(window)}
    window.reading.view.go_to(where(window, "stability").start + 2)
    marking = window.reading.marking
    assert marking.current == uids["stability"]
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_O)
        seen.append(marking.current)
    assert seen == [uids["peace and stability"], uids[WORDS], uids["stability"]]
    press(window, Qt.Key.Key_O)
    press(window, Qt.Key.Key_Right, SHIFT)
    assert {one.anchor.exact for one in kept(window)} == {WORDS, "peace and stability,", "stability"}


def test_a_stripe_in_the_gutter_leads_to_its_annotation(window, qtbot):
    for words, key in ((WORDS, "1"), ("peace and stability", "2")):
        marked(window, qtbot, words, key)
    view, marking = window.reading.view, window.reading.marking
    placed = {one.annotation.anchor.exact: one for one in page_of(window).placed}
    inner = placed["peace and stability"]
    view.reveal(inner.span)
    y = view.on_viewport(view.rects(inner.span)[0]).center().y()
    x = view.text_left - 20.5 - 5 * view.stripes.lane(inner.annotation.uid)
    marking.set_current("")
    QTest.mouseMove(view.viewport(), QPoint(round(x), round(y)))
    qtbot.waitUntil(lambda: inner.annotation.author in view.viewport().toolTip())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert marking.current == inner.annotation.uid
