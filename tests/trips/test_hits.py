"""What is searched for, over the sample archive: the best answer comes first, each can be reached in turn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.windows import page_of


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def typed(window, qtbot, words):
    window.bar.search.setFocus()
    window.bar.search.setText(words)
    qtbot.waitUntil(lambda: window.catalogue.holdings.wish.typed == words)
    return [row.listed.uid for row in window.library.list.rows]


def current(window):
    return window.library.list.currentIndex().row()


def test_enter_opens_the_best_hit_though_the_open_text_is_a_hit_too(window, qtbot):
    found = typed(window, qtbot, "fisheries")
    assert found.index(page_of(window).readout.uid) > 0
    QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    assert page_of(window).readout.uid == found[0]


def test_hits_in_one_text_are_reached_one_after_the_other(window, qtbot):
    found = typed(window, qtbot, "side:Kellora")
    twice = next(number for number, uid in enumerate(found[1:], start=1) if found[number - 1] == uid)
    for _ in range(twice):
        QTest.keyClick(window.bar.search, Qt.Key.Key_Down)
    QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    first = window.reading.view.selection
    assert current(window) == twice
    window.bar.search.setFocus()
    QTest.keyClick(window.bar.search, Qt.Key.Key_Up)
    QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    assert page_of(window).readout.uid == found[twice]
    assert window.reading.view.selection != first


def test_no_row_is_lit_for_a_text_that_is_not_in_the_list(window, qtbot):
    found = typed(window, qtbot, "halcyon")
    elsewhere = next(one.listed.uid for one in everything(window) if one.listed.uid not in found)
    window.desk.open(elsewhere)
    assert current(window) == -1


def everything(window):
    from app.services.holdings import first_holdings

    holdings = first_holdings(window.desk.session)
    return [holdings.entry(number) for number in range(len(holdings))]


def test_the_foot_counts_what_is_listed(window, qtbot):
    found = typed(window, qtbot, "side:Kellora")
    assert window.status.state.text().startswith(f"{len(found)} statements  ·")
    found = typed(window, qtbot, "fisheries")
    assert window.status.state.text().startswith(f"{len(found)} of 15 readouts  ·")
