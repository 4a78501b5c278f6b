"""A list too long to be fetched at once, in the real window: it is gone through, jumped about in, and opened from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.index.store import state_of
from app.services import index_upkeep
from app.ui.models.holding_rows import WaitingRow
from app.ui.models.library_rows import LibraryRow
from app.ui.moving.switcher import Switcher
from tests.making import many_readouts
from tests.ui import windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog


@pytest.fixture
def archive(tmp_path):
    return many_readouts(tmp_path / "many.db")


@pytest.fixture
def window(qtbot, archive, tmp_path):
    archive.rename(tmp_path / "archive.db")
    index_upkeep.make_anew(tmp_path / "archive.db")
    with windows.shown(qtbot, windows.opened(tmp_path)) as window:
        yield window


def listed(window, qtbot):
    qtbot.waitUntil(lambda: not window.catalogue.holdings.expected)
    return window.library.list


def there(window, number):
    return isinstance(window.library.rows.row(window.library.rows.index(number, 0)), LibraryRow)


def test_the_text_is_there_before_the_list(window, qtbot):
    assert window.desk.page is not None
    assert window.library.rows.rowCount() == 540
    listed(window, qtbot)
    qtbot.waitUntil(lambda: there(window, 0))
    assert window.library.rows.rowCount() == len(window.catalogue.holdings)
    uid = window.desk.page.readout.uid
    qtbot.waitUntil(lambda: window.library.list.currentIndex().isValid())
    row = window.library.rows.row(window.library.list.currentIndex())
    assert row.listed.uid == uid


def test_the_end_is_one_key_away_and_its_rows_come(window, qtbot):
    list_ = listed(window, qtbot)
    list_.take_focus()
    QTest.keyClick(list_, Qt.Key.Key_End)
    last = window.library.rows.rowCount() - 1
    assert list_.currentIndex().row() == last
    row = window.library.rows.row(list_.currentIndex())
    assert isinstance(row, WaitingRow)
    assert row.spoken == "Readout 540, being fetched"
    assert window.library.rows.data(list_.currentIndex()) == row.spoken
    qtbot.waitUntil(lambda: there(window, last))
    QTest.keyClick(list_, Qt.Key.Key_PageUp)
    assert list_.currentIndex().row() < last
    QTest.keyClick(list_, Qt.Key.Key_Home)
    assert list_.currentIndex().row() == 0


def test_a_row_can_be_opened_before_its_words_are_there(window, qtbot):
    list_ = listed(window, qtbot)
    before = window.desk.page.readout.uid
    list_.take_focus()
    list_.setCurrentIndex(window.library.rows.index(300, 0))
    QTest.keyClick(list_, Qt.Key.Key_Return)
    assert window.desk.page.readout.uid == before
    qtbot.waitUntil(lambda: window.desk.page.readout.uid != before)
    row = window.library.rows.row(window.library.rows.index(300, 0))
    assert row.listed.uid == window.desk.page.readout.uid


def test_what_is_open_is_marked_deep_in_the_list(window, qtbot):
    listed(window, qtbot)
    deep = window.desk.session.searching
    uid = window.catalogue.holdings.uids(window.desk.session, most=500)[450]
    assert deep is not None
    window.desk.open(uid)
    qtbot.waitUntil(lambda: window.library.list.currentIndex().row() == 450)


def test_letters_typed_into_the_list_fetch_nothing(window, qtbot):
    list_ = listed(window, qtbot)
    list_.take_focus()
    pages = set(window.catalogue.holdings._pages)
    list_.keyboardSearch("Meeting")
    assert set(window.catalogue.holdings._pages) == pages


def test_a_search_shows_its_first_page_and_the_rest_as_it_is_looked_at(window, qtbot):
    listed(window, qtbot)
    window.bar.search.setText("stated")
    qtbot.waitUntil(lambda: window.catalogue.holdings.wish.typed == "stated")
    assert there(window, 0)
    last = window.library.rows.rowCount() - 1
    assert last > 100
    assert not there(window, last)
    qtbot.waitUntil(lambda: there(window, last))
    assert window.library.rows.row(window.library.rows.index(last, 0)).hit.snippet


def generation(window):
    state = state_of(index_upkeep.index_folder(window.desk.session.archive_path))
    return state.generation if state else None


def test_the_index_is_made_anew_and_can_be_stopped_and_the_old_one_stays(window, qtbot):
    listed(window, qtbot)
    before = generation(window)
    told = []
    window.desk.failed.connect(lambda error, _again: told.append(str(error)))
    window.doable["make_index"].trigger()
    qtbot.waitUntil(lambda: "Search index: 0 of 540" in window.status.message.text())
    offered = window.status._offer
    assert offered.text() == "Stop"
    offered.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The search index was not made. What there was of it is used as before."]
    assert generation(window) == before
    window.doable["make_index"].trigger()
    qtbot.waitUntil(lambda: window.status.message.text() == "The search index is complete.", timeout=20000)
    assert generation(window) not in {None, before}
    window.bar.search.setText("stated")
    qtbot.waitUntil(lambda: window.catalogue.holdings.wish.typed == "stated" and there(window, 0))


def test_a_damaged_index_is_found_said_and_made_anew_while_everything_is_listed(qtbot, tmp_path):
    (tmp_path / "home").mkdir()
    archive = many_readouts(tmp_path / "home" / "archive.db")
    index_upkeep.make_anew(archive)
    folder = index_upkeep.index_folder(archive)
    (folder / state_of(folder).generation / "texts" / "meta.json").write_text("no index")
    window = windows.opened(tmp_path / "home")
    qtbot.addWidget(window)
    told = []
    window.desk.failed.connect(lambda error, _again: told.append(str(error)))
    window.show()
    qtbot.waitExposed(window)
    listed(window, qtbot)
    qtbot.waitUntil(lambda: there(window, 0))
    assert window.library.rows.rowCount() == 540
    assert "damaged" in told[0]
    assert "Nothing of the record is lost" in told[0]
    qtbot.waitUntil(lambda: window.status.message.text() == "The search index is complete.", timeout=20000)
    window.bar.search.setText("stated")
    qtbot.waitUntil(lambda: window.catalogue.holdings.wish.typed == "stated" and there(window, 0))
    assert len(told) == 1
    window.catalogue.finish()
    window.worker.finish()
    window.desk.session.close()


def switcher(window, qtbot):
    listed(window, qtbot)
    window.doable["switch"].trigger()
    return window.findChildren(Switcher)[-1]


def test_the_switcher_is_asked_letter_by_letter(window, qtbot):
    found = switcher(window, qtbot)
    qtbot.waitUntil(lambda: not found.waits)
    assert [row.goal.kind for row in found.list.rows] == ["readout"] * 12
    entry = window.catalogue.holdings.entry(450).listed
    words = f"{entry.principals[0]} {entry.date}"
    QTest.keyClicks(found.field, words)
    qtbot.waitUntil(lambda: not found.waits)
    assert entry.uid in {row.goal.key for row in found.list.rows}
    found.field.setText(entry.principals[0])
    qtbot.waitUntil(lambda: not found.waits)
    assert {row.goal.kind for row in found.list.rows} == {"person", "readout"}


def test_enter_waits_for_the_answer(window, qtbot):
    found = switcher(window, qtbot)
    qtbot.waitUntil(lambda: not found.waits)
    entry = window.catalogue.holdings.entry(450).listed
    found.field.setText(f"{entry.title} {entry.date}")
    assert found.waits
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.page.reading.facts.date == entry.date)
