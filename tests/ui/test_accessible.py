"""Every control that can take the keyboard says what it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

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
