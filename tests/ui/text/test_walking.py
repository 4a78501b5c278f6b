"""The caret walks from line to line and never stands where nothing of it would be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.windows import page_of


def lines_of(window, key, presses, start, modifier=Qt.KeyboardModifier.NoModifier):
    view = window.reading.view
    view.setFocus()
    view.go_to(start)
    found = []
    for _ in range(presses):
        QTest.keyClick(view, key, modifier)
        found.append(view.textCursor().block().text().strip())
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_walking_down_passes_over_empty_lines(window, key):
    assert all(lines_of(window, key, 120, 0))
    assert window.reading.view.caret > len(page_of(window).readout.text) / 2


def test_walking_up_passes_over_empty_lines(window):
    assert all(lines_of(window, Qt.Key.Key_Up, 120, len(page_of(window).readout.text) - 1))
    assert window.reading.view.caret < 200


def test_a_letter_past_the_end_of_a_paragraph_is_the_next_ones_first_and_back(window):
    view, text = window.reading.view, page_of(window).readout.text
    end = text.index("\n\n")
    start = end + len(text[end:]) - len(text[end:].lstrip("\n"))
    lines_of(window, Qt.Key.Key_Right, 1, end)
    assert view.caret == start
    lines_of(window, Qt.Key.Key_Left, 1, start)
    assert view.caret == end


def test_a_selection_grows_over_the_gap_and_keeps_its_other_end(window):
    view, text = window.reading.view, page_of(window).readout.text
    end = text.index("\n\n")
    lines_of(window, Qt.Key.Key_Down, 2, end - 3, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection is not None
    assert view.selection.start == end - 3
    assert view.selection.end > end + 2
