"""The list is narrowed by facets, by keyboard, in the real window over the sample archive."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.sample import build
from tests.ui import windows


@pytest.fixture
def window(qtbot, tmp_path):
    build(tmp_path / "sample.db")
    window = windows.opened(tmp_path / "home", tmp_path / "sample.db")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.worker.finish()
    window.desk.session.close()


def facet(window, field, value):
    rows = window.library.narrowing.list.rows
    return next(
        number
        for number, row in enumerate(rows)
        if row.valued and (row.valued.field, row.valued.value) == (field, value)
    )


def test_facets_count_include_exclude_and_are_taken_back(window):
    every = window.library.list.rows.rowCount()
    QTest.keyClick(
        window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    facets = window.library.narrowing.list
    assert facets.hasFocus()
    calls = facets.rows.row(facets.rows.index(facet(window, "kind", "call"))).valued.number
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_Return)
    assert window.library.list.rows.rowCount() == calls
    assert 0 < calls < every
    chips = window.library.narrowing._chips.children()
    assert any("Calls" in getattr(chip, "text", str)() for chip in chips if hasattr(chip, "text"))
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_Return)
    assert window.library.list.rows.rowCount() == every
    facets.choose(facet(window, "kind", "call"))
    QTest.keyClick(facets, Qt.Key.Key_X)
    assert window.library.list.rows.rowCount() == every - calls
    QTest.keyClick(facets, Qt.Key.Key_Escape)
    assert window.library.list.hasFocus()
    assert not window.library.narrowing.opened
    assert window.library.narrowing.isVisible()  # what narrows the list stays in sight


def test_what_narrows_stays_while_one_types_and_counts_follow(window):
    window.desk.count_facets(wanted=True)
    window.library.open_facets(True)
    window.desk.narrow("lang", "fr")
    assert window.library.list.rows.rowCount() == 1
    window.bar.search.setText("herring")
    assert window.library.list.rows.rowCount() == 0
    window.desk.narrow("lang", "fr")
    found = window.library.list.rows.rowCount()
    assert found > 1
    shown = [
        row.valued.number
        for row in window.library.narrowing.list.rows
        if row.valued and row.valued.field == "year"
    ]
    assert sum(shown) == found


def test_two_values_of_one_facet_are_alternatives(window):
    window.desk.count_facets(wanted=True)
    window.desk.narrow("lang", "fr")
    window.desk.narrow("lang", "en")
    both = window.library.list.rows.rowCount()
    window.desk.widen()
    assert window.library.list.rows.rowCount() == both
