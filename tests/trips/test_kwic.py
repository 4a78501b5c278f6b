"""A keyword in its contexts, by keyboard in the real window over the sample archive."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import annotating
from app.services import kwic as services
from app.ui.leaves.kwic import KwicLeaf
from app.ui.leaves.kwic_marking import MarkLines
from app.ui.leaves.kwic_rows import BarRow, KwicRow
from tests.ui import windows

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def laid(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_K, ALT)
    leaf = window.commands.leaves.shown
    assert isinstance(leaf, KwicLeaf)
    qtbot.waitUntil(lambda: len(leaf.list.rows) > 0)
    return leaf


def lines(leaf):
    return [row.line for row in leaf.list.rows if isinstance(row, KwicRow)]


def test_lines_are_sorted_by_keys_and_enter_goes_to_the_place_and_back_returns(window, qtbot):
    window.bar.search.setText("strait")
    leaf = laid(window, qtbot)
    assert leaf.title == "In context: strait"
    assert "from all the texts that are found" in leaf.head.subtitle.text()
    dates = [line.date for line in lines(leaf)]
    QTest.keyClick(leaf.list, Qt.Key.Key_D)
    assert [line.date for line in lines(leaf)] == sorted(dates, reverse=True)
    QTest.keyClick(leaf.list, Qt.Key.Key_A)
    after = [line.after for line in lines(leaf)]
    QTest.keyClick(leaf.list, Qt.Key.Key_B)
    assert [line.after for line in lines(leaf)] != after
    QTest.keyClick(leaf.list, Qt.Key.Key_J)
    wanted = leaf.current.line
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert window.desk.page.readout.uid == wanted.uid
    assert window.reading.view.selection == wanted.span
    assert window.panes.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.commands.leaves.shown is leaf
    assert leaf.current.line == wanted


def test_enter_on_a_count_shows_its_lines_alone_and_again_all(window, qtbot):
    window.bar.search.setText("strait")
    leaf = laid(window, qtbot)
    every = len(lines(leaf))
    QTest.keyClick(leaf.list, Qt.Key.Key_2)
    bar = leaf.current
    assert isinstance(bar, BarRow)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert len(lines(leaf)) == bar.number < every
    assert {line.date[:4] for line in lines(leaf)} == {bar.value}
    QTest.keyClick(leaf.list, Qt.Key.Key_2)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert len(lines(leaf)) == every


def test_selected_words_are_shown_in_context(window, qtbot):
    words = "herring catch"
    window.reading.view.setFocus()
    window.reading.jump(windows.where(window, words), select=True)
    leaf = laid(window, qtbot)
    assert leaf.title == f'In context: "{words}"'
    assert all(line.keyword.casefold() == words for line in lines(leaf))


def test_without_a_word_it_says_what_to_do(window):
    said = []
    window.desk.said.connect(said.append)
    QTest.keyClick(window, Qt.Key.Key_K, ALT)
    assert window.commands.leaves.shown is None
    assert "Ctrl+K" in said[-1]


def test_hostile_words_stay_words(window, qtbot):
    for typed in ('"', "((((", "a" * 10_000, "ﷺ إسلام", "\u202e strait", "(a+)+$" * 50):
        window.bar.search.setText(typed)
        QTest.keyClick(window, Qt.Key.Key_K, ALT)
        leaf = window.commands.leaves.shown
        if leaf is not None:
            qtbot.waitUntil(lambda leaf=leaf: leaf.found is not None)
            leaf.grab()
            window.commands.read()


@pytest.mark.qt_log_ignore("This plugin does not support")  # said of every pop-up offscreen
def test_every_line_but_those_left_out_is_marked_in_one_step(window, qtbot):
    window.bar.search.setText("strait")
    QTest.keyClick(
        window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    leaf = window.commands.leaves.shown
    qtbot.waitUntil(lambda: len(leaf.list.rows) > 0)
    first = leaf.current.line
    QTest.keyClick(leaf.list, Qt.Key.Key_Space)
    assert leaf.current.line != first
    wanted = {(line.uid, line.span) for line in lines(leaf)} - {(first.uid, first.span)}
    QTest.keyClick(leaf.list, Qt.Key.Key_H)
    chooser = window.findChild(MarkLines)
    QTest.keyClicks(chooser.field, "Passage, Law/Sea")
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    colour = chooser.current.colour
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    session = window.desk.session
    qtbot.waitUntil(lambda: len(annotating.annotation_list(session)) == len(wanted))
    made = annotating.annotation_list(session)
    assert {(one.anchor.readout_uid, one.anchor.span) for one in made} == wanted
    assert {(one.colour, one.tags) for one in made} == {(colour, ("Passage", "Law/Sea"))}
    qtbot.waitUntil(lambda: "Marked" in window.status.message.text())
    window.commands.undo()
    assert annotating.annotation_list(session) == []


def test_of_many_lines_the_first_are_shown_and_all_are_counted_where_one_asks(window, qtbot, monkeypatch):
    monkeypatch.setattr(services, "LINES_AT_MOST", 2)
    window.bar.search.setText("strait")
    leaf = laid(window, qtbot)
    assert "C counts all" in leaf.head.subtitle.text()
    few = lines(leaf)
    QTest.keyClick(leaf.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: leaf.counts is not None)
    assert leaf.counts.lines > len(few) >= 2
    assert lines(leaf) == few
    assert f"of {leaf.counts.lines:,} lines" in leaf.head.subtitle.text()
    bars = [row for row in leaf.list.rows if isinstance(row, BarRow) and row.field == "year"]
    assert sum(row.number for row in bars) == leaf.counts.lines
    counts = leaf.counts
    QTest.keyClick(leaf.list, Qt.Key.Key_C)  # once is enough
    assert leaf.counts is counts


@pytest.mark.parametrize("way", ["escape", "left", "closed"])
def test_what_is_counted_is_stopped_by_esc_and_when_the_page_is_left(window, qtbot, monkeypatch, way):
    monkeypatch.setattr(services, "LINES_AT_MOST", 2)
    window.bar.search.setText("strait")
    leaf = laid(window, qtbot)
    leaves, before, free, ended = window.commands.leaves, leaf.head.subtitle.text(), threading.Event(), []
    leaves.ask(lambda _session: free.wait(timeout=20), lambda _done: None, pytest.fail)
    QTest.keyClick(leaf.list, Qt.Key.Key_C)  # it waits for what is before it
    if way == "escape":
        QTest.keyClick(leaf.list, Qt.Key.Key_Escape)
        assert leaves.shown is leaf
        leaves.ask(lambda _session: True, ended.append, pytest.fail)
    elif way == "left":
        leaves.put_aside()
        leaves.ask(lambda _session: True, ended.append, pytest.fail)
    free.set()
    if way == "closed":
        leaves.finish()
    else:
        qtbot.waitUntil(lambda: ended == [True])
    assert (leaf.counts, leaf.head.subtitle.text()) == (None, before)
    assert not leaf.banner.isVisible()
