"""Searches kept, ordered and exported by keyboard in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import saved
from app.services.holdings import Wish
from app.ui.moving.switcher import Switcher
from app.ui.searching.exporting import Export
from app.ui.searching.saved import KeepSearch, SavedSearches

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # said of every pop-up offscreen
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def archive(sample_archive):
    return sample_archive


def keep(window, name):
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    chooser = window.findChildren(KeepSearch)[-1]
    chooser.field.setText(name)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)


def listed(window):
    QTest.keyClick(window, Qt.Key.Key_S, CTRL | SHIFT)
    return window.findChildren(SavedSearches)[-1]


def dates(window):
    return [row.listed.date for row in window.library.list.rows]


def test_what_is_shown_is_kept_under_a_name(window):
    window.bar.search.setText("herring")
    window.catalogue.choose_kind("statements")
    keep(window, "Fish")
    (one,) = saved.saved(window.desk.session)
    assert (one.name, saved.wish_of(one)) == ("Fish", Wish("herring", "statements"))


def test_a_search_is_listed_with_its_count_and_shown_again(window, qtbot):
    saved.keep(window.desk.session, "Fish", Wish("herring", "statements"))
    shown = window.desk.session.searching.total(Wish("herring", "statements"))
    chooser = listed(window)
    qtbot.waitUntil(lambda: chooser.current.right == str(shown))
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert window.bar.search.text() == "herring"
    assert window.library.list.rows.rowCount() == shown
    assert window.catalogue.holdings.kind == "statements"
    assert saved.saved(window.desk.session)[0].looked_at is not None


def test_it_is_renamed_and_deleted_in_the_list_and_undone(window):
    saved.keep(window.desk.session, "Fish", Wish("herring"))
    chooser = listed(window)
    QTest.keyClick(chooser.field, Qt.Key.Key_F2)
    QTest.keyClicks(chooser.field, "Herrings")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert [one.name for one in saved.saved(window.desk.session)] == ["Herrings"]
    QTest.keyClick(chooser.field, Qt.Key.Key_Delete)
    assert saved.saved(window.desk.session) == []
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    window.commands.undo()
    assert [one.name for one in saved.saved(window.desk.session)] == ["Herrings"]


def test_the_switcher_knows_it(window, qtbot):
    saved.keep(window.desk.session, "Fish by date", Wish("herring", sorting="oldest"))
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    switcher = window.findChild(Switcher)
    qtbot.waitUntil(lambda: not switcher.waits)
    QTest.keyClicks(switcher.field, "Fish by")
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)
    assert window.bar.search.text() == "herring"
    assert dates(window) == sorted(dates(window))


def test_the_order_is_walked_by_a_key_and_stays_while_one_types(window):
    window.bar.search.setText("herring")
    best = dates(window)
    QTest.keyClick(window, Qt.Key.Key_O, ALT)
    assert dates(window) == sorted(best, reverse=True)
    assert window.library.kinds.order.text() == "Newest first"
    QTest.keyClick(window, Qt.Key.Key_O, ALT)
    assert dates(window) == sorted(best)
    window.bar.search.setText("strait")
    assert dates(window) == sorted(dates(window))
    QTest.keyClick(window, Qt.Key.Key_O, ALT)
    assert window.library.kinds.order.text() == "Best first"


def test_without_a_question_there_is_nothing_to_keep(window):
    said = []
    window.desk.said.connect(said.append)
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert window.findChild(KeepSearch) is None
    assert "Ctrl+K" in said[-1]


def test_all_that_is_found_is_written_and_may_be_stopped(window, qtbot, tmp_path):
    Export(window, Wish("", "statements"), tmp_path / "found.csv").start()
    qtbot.waitUntil((tmp_path / "found.csv").exists)
    lines = (tmp_path / "found.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) - 1 == window.desk.session.searching.total(Wish("", "statements"))
    qtbot.waitUntil(lambda: "found.csv" in window.status.message.text())
    stopped = Export(window, Wish("", "statements"), tmp_path / "other.csv")
    stopped.stop()
    stopped.start()
    qtbot.waitUntil(lambda: "stopped" in window.status.message.text())
    assert not (tmp_path / "other.csv").exists()
