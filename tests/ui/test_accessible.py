"""Every control that can take the keyboard says what it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.windows import select_by_keyboard


def named(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face else ""


def test_what_takes_the_keyboard_has_a_name(window, qtbot):
    select_by_keyboard(window, "shuttle diplomacy")
    window.reading.marking.note()
    window.reading.find_words()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.objectName() != "qt_scrollarea_viewport"
        and type(widget.parent()).__name__ != "TextView"  # a viewport speaks through its view
        and not named(widget)
    ]
    assert nameless == []


def test_rows_are_spoken(window):
    face = QAccessible.queryAccessibleInterface(window.attendees.list)
    assert face.childCount() >= 10
    spoken = [face.child(number).text(QAccessible.Text.Name) for number in range(face.childCount())]
    assert "Shinzo Abe, Prime Minister of Japan, 13 statements, 4 jointly" in spoken


def test_tab_walks_as_the_eye_does(window, qtbot):
    """Bar, library, the head of the text, the text, then what stands beside and below it; and back to the bar."""
    window.doable["statements"].trigger()
    regions = [
        window.bar,
        window.library,
        window.reading,
        window.attendees,
        window.agreements,
        window.statements,
    ]
    window.bar.search.setFocus()
    walked = [window.bar.search]
    while len(walked) < 80:
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.bar.search:
            break
        walked.append(QApplication.focusWidget())
    where = [next((at for at, one in enumerate(regions) if one.isAncestorOf(step)), 99) for step in walked]
    assert where == sorted(where)
    assert set(range(len(regions))) <= set(where)
    head = [step for step in walked if window.reading.facts.isAncestorOf(step)]
    assert len(head) >= 4
    assert [step.pos().toTuple()[::-1] for step in head] == sorted(
        step.pos().toTuple()[::-1] for step in head
    )
    assert walked.index(head[-1]) < walked.index(window.reading.view)
    for step in reversed(walked):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is step
