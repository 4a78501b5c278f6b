"""The import dialog: looked at before it is written, stopped between files, tried again after a lock."""

import os
import sqlite3
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.model.span import Span
from app.services import reading
from app.services.importing import Imported
from app.ui.importing.changes import Changes
from app.ui.importing.sheet import ImportSheet, open_import
from tests.pages import DIGEST
from tests.ui.importing.files import made, mixed
from tests.ui.windows import focused

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog


@pytest.fixture
def sheet(window, qtbot):
    open_import(window)
    sheet = window.findChild(ImportSheet)
    qtbot.waitUntil(sheet.isVisible)
    yield sheet
    window.worker.finish()


def held(window):
    return len(reading.listing(window.desk.session))


def looked_at(qtbot, sheet):
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.looking, timeout=20000)
    return sheet.looking


def over(qtbot, sheet):
    qtbot.waitUntil(lambda: sheet._import is None and not sheet.telling.stop.isVisible(), timeout=20000)
    return sheet.telling


def test_it_is_made_once(window, sheet):
    open_import(window)
    assert window.findChildren(ImportSheet) == [sheet]


def test_files_are_chosen_by_name(window, sheet, qtbot, tmp_path):
    path = made(tmp_path / "in")
    QTest.mouseClick(sheet.choosing.files, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.findChild(QFileDialog, "import") is not None)
    dialog = sheet.findChild(QFileDialog, "import")
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    looking = looked_at(qtbot, sheet)
    assert looking.told.isVisible()


def test_one_file_is_shown_before_anything_is_written(window, sheet, qtbot, tmp_path):
    before = held(window)
    sheet.take([made(tmp_path / "in")])
    looking = looked_at(qtbot, sheet)
    words = [label.text() for label in looking.told.findChildren(QWidget) if hasattr(label, "text")]
    assert "Norland–Sudmark Foreign Ministers' Meeting" in words
    assert any("3 May 2031" in line for line in words)
    assert held(window) == before
    QTest.keyClick(looking.accept, Qt.Key.Key_Space)
    telling = over(qtbot, sheet)
    assert [one.outcome for one in telling.results.results] == ["added"]
    assert held(window) == before + 1


def test_home_and_end_go_to_the_first_and_the_last_result(window, sheet, qtbot, tmp_path):
    sheet.take([mixed(tmp_path / "in")])
    view = over(qtbot, sheet).view
    assert view.shown.rowCount() > 2
    view.take_focus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.shown.rowCount() - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_what_the_user_says_of_the_source_wins(window, sheet, qtbot, tmp_path):
    sheet.take([made(tmp_path / "in")])
    looking = looked_at(qtbot, sheet)
    looking.fields["publisher"].setText("Norland MFA")
    looking.fields["published_on"].setText("4 May")
    QTest.keyClick(looking.fields["published_on"], Qt.Key.Key_Return)
    assert "no date" in looking.problem.text()
    assert sheet.pages.currentWidget() is looking
    looking.fields["published_on"].setText("2031-05-04")
    QTest.keyClick(looking.fields["published_on"], Qt.Key.Key_Return)
    telling = over(qtbot, sheet)
    provenance = reading.page(window.desk.session, telling.results.results[0].uid).readout.provenance
    assert (provenance.publisher, provenance.published_on) == ("Norland MFA", "2031-05-04")


def test_a_guessed_encoding_is_shown_with_the_lines_that_would_tell(window, sheet, qtbot, tmp_path):
    path = made(tmp_path / "in")
    words = (
        path.read_text(encoding="utf-8")
        .replace("–", "-")
        .replace("Ada", "Zoë-Élise")
        .replace("Oslo", "Ålesund")
    )
    path.write_bytes(words.encode("cp1252"))
    sheet.take([path])
    looking = looked_at(qtbot, sheet)
    assert looking.accept.text() == "The letters are right: import"
    words = [label.text() for label in looking.told.findChildren(QWidget) if hasattr(label, "text")]
    assert "Are these letters right?" in words


def test_not_this_file_leads_back_and_writes_nothing(window, sheet, qtbot, tmp_path):
    before = held(window)
    sheet.take([made(tmp_path / "in")])
    looking = looked_at(qtbot, sheet)
    QTest.mouseClick(looking.leave, Qt.MouseButton.LeftButton)
    assert sheet.pages.currentWidget() is sheet.choosing
    assert held(window) == before


def test_a_single_file_that_is_refused_is_told_in_the_table(window, sheet, qtbot, tmp_path):
    path = tmp_path / "nothing.txt"
    path.touch()
    sheet.take([path])
    qtbot.waitUntil(lambda: bool(sheet.telling.results.results), timeout=20000)
    (result,) = over(qtbot, sheet).results.results
    assert result.outcome == "refused"
    assert "empty" in result.message


def test_it_is_stopped_between_two_files_and_what_was_done_stays(window, sheet, qtbot, tmp_path):
    folder = tmp_path / "in"
    for day in range(1, 31):
        made(folder, f"{day:02}.txt", day=day)
    before = held(window)
    sheet.take([folder])
    sheet._stop()  # before the first file is through: the worker is asked between two
    telling = over(qtbot, sheet)
    told = [one for one in telling.results.results if one.outcome == "added"]
    assert len(told) < 30
    assert held(window) == before + len(told)
    assert telling.line.text().startswith("Stopped.")
    assert f"{30 - len(told)} files not read." in telling.line.text()


def test_a_locked_archive_is_told_and_tried_again(window, sheet, qtbot, tmp_path, monkeypatch):
    before = held(window)
    other = sqlite3.connect(window.desk.session.archive_path, isolation_level=None)
    other.execute("begin exclusive")
    sheet.take([mixed(tmp_path / "in")])
    qtbot.waitUntil(sheet.banner.isVisible, timeout=20000)
    assert sheet.banner.sentence.text()
    other.execute("rollback")
    other.close()
    QTest.mouseClick(sheet.banner.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == 3, timeout=20000)
    over(qtbot, sheet)
    assert held(window) == before + 1


def test_the_table_is_narrowed_and_sorted_by_keyboard_and_mouse(window, sheet, qtbot, tmp_path):
    sheet.take([mixed(tmp_path / "in")])
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == 3, timeout=20000)
    telling = over(qtbot, sheet)
    assert telling.view.hasFocus()
    assert telling.chips.chip("").text() == "All 3"
    assert telling.chips.chip("refused").text() == "Refused 1"
    assert not telling.chips.chip("held").isEnabled()
    QTest.keyClick(telling.chips.chip("refused"), Qt.Key.Key_Space)
    assert telling.view.shown.rowCount() == 1
    QTest.mouseClick(telling.chips.chip(""), Qt.MouseButton.LeftButton)
    telling.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert telling.view.shown.index(0, 0).data() == "Added"
    sheet.grab()


def test_what_takes_the_keyboard_has_a_name(window, sheet, qtbot, tmp_path):
    for show in ("choosing", "looking", "telling"):
        sheet.pages.setCurrentWidget(getattr(sheet, show))
        nameless = [
            type(widget).__name__
            for widget in sheet.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.isVisible()
            and not widget.objectName().startswith("qt_")
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert nameless == []


def test_names_that_are_no_text_and_names_with_markup_are_shown_as_they_are(window, sheet, qtbot, tmp_path):
    folder = tmp_path / "in"
    made(folder, "<b>bold & co.txt")
    made(folder, "two\nlines \u202e.txt", day=5)
    sheet.take([folder])
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == 2, timeout=20000)
    telling = over(qtbot, sheet)
    assert {one.outcome for one in telling.results.results} == {"added"}
    odd = os.fsdecode(b"/in/bad\xff.txt")
    telling.reach(0, 1, odd)
    telling.results.add([Imported(odd, "refused", None, f"{odd} is empty.\nTwo lines.")])
    for row in range(3):
        telling.view.selectRow(row)
        sheet.grab()
    for label in sheet.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_window_goes_on_while_much_is_imported(window, sheet, qtbot, tmp_path):
    folder = tmp_path / "in"
    for number in range(120):
        path = made(folder, f"{number:03}.txt", day=number % 28 + 1)
        path.write_text(f"{path.read_text(encoding='utf-8')}Number {number}.\n", encoding="utf-8")
    gaps, last = [], [time.monotonic()]

    def tick():
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(sheet)
    timer.timeout.connect(tick)
    timer.start(5)
    sheet.take([folder])
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == 120, timeout=60000)
    over(qtbot, sheet)
    timer.stop()
    assert max(gaps) < 1.0


def test_enter_presses_the_button_that_has_the_keyboard(window, sheet, qtbot):
    sheet.ask()
    assert focused() is sheet.choosing.files
    QTest.keyClick(sheet.choosing.files, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.choosing.findChild(QFileDialog, "import") is not None)
    sheet.choosing.findChild(QFileDialog, "import").close()


def test_esc_closes_it_from_a_field_too(window, sheet, qtbot, tmp_path):
    sheet.take([made(tmp_path / "in")])
    looking = looked_at(qtbot, sheet)
    looking.fields["publisher"].setFocus()
    QTest.keyClick(looking.fields["publisher"], Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_enter_on_a_result_opens_the_readout_and_gives_way(window, sheet, qtbot, tmp_path):
    sheet.take([mixed(tmp_path / "in")])
    qtbot.waitUntil(lambda: len(sheet.telling.results.results) == 3, timeout=20000)
    view = over(qtbot, sheet).view
    uid = next(one.uid for one in sheet.telling.results.results if one.outcome == "added")
    number = next(row for row in range(3) if view.shown.result(view.shown.index(row, 0)).outcome == "added")
    view.selectRow(number)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.desk.page.readout.uid == uid
    assert not sheet.isVisible()


def test_ctrl_r_goes_to_the_review_and_closes_it(window, sheet, qtbot):
    sheet.ask()
    QTest.keyClick(sheet.choosing.files, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()
    assert not window.panes.isVisible()


def test_another_encoding_is_chosen_and_the_text_follows(window, sheet, qtbot, tmp_path):
    path = tmp_path / "ru.txt"
    words = "Телефонный разговор с Президентом\n\nПрезидент провёл телефонный разговор. Обсуждена торговля.\n"
    path.write_bytes((words * 6).encode("cp1251"))
    sheet.take([path])
    looking = looked_at(qtbot, sheet)
    looking.fields["publisher"].setText("Norland MFA")
    chips = looking.reads_as.chips
    other = next(one for one in looking._looked.encodings if one.name == "Cyrillic, KOI8-R").encoding
    QTest.keyClick(chips.chip(other), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: looking._looked.drafts[0].original.encoding == other, timeout=20000)
    assert words[:10] not in looking._looked.drafts[0].text
    assert looking.reads_as.said.text().endswith("chosen by you")
    looking.reads_as.field.setText("klingon")
    QTest.keyClick(looking.reads_as.field, Qt.Key.Key_Return)
    assert "no encoding" in looking.reads_as.problem.text()
    looking.reads_as.field.setText("utf-8")
    QTest.keyClick(looking.reads_as.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be read as utf-8" in looking.problem.text(), timeout=20000)
    looking.reads_as.field.setText("windows-1251")
    QTest.keyClick(looking.reads_as.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words[:10] in looking._looked.drafts[0].text, timeout=20000)
    assert looking.fields["publisher"].text() == "Norland MFA"
    QTest.keyClick(looking.accept, Qt.Key.Key_Return)
    (result,) = over(qtbot, sheet).results.results
    held_page = reading.page(window.desk.session, result.uid).readout
    assert (held_page.encoding, held_page.text) == ("cp1251", words * 6)
    assert held_page.provenance.publisher == "Norland MFA"


def test_a_file_that_says_its_encoding_can_be_read_in_another_all_the_same(window, sheet, qtbot, tmp_path):
    sheet.take([made(tmp_path / "in")])
    looking = looked_at(qtbot, sheet)
    assert looking.reads_as.said.text() == "Letters read as utf-8: every byte fits"
    assert looking.reads_as.chips is None
    QTest.mouseClick(looking.reads_as.other, Qt.MouseButton.LeftButton)
    assert looking.reads_as.chips.value == "utf-8"


def digest_looked_at(qtbot, sheet, tmp_path):
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    sheet.take([path])
    return looked_at(qtbot, sheet)


def test_a_page_of_several_meetings_is_offered_as_pieces(window, sheet, qtbot, tmp_path):
    before = held(window)
    looking = digest_looked_at(qtbot, sheet, tmp_path)
    assert looking.accept.text() == "Import as 3 readouts"
    assert [row.told for row in looking.pieces.list.rows][
        1
    ] == "3 May 2031  ·  Aylin Demir – Tarō Ōno  ·  in person"
    QTest.keyClick(looking.accept, Qt.Key.Key_Return)
    over(qtbot, sheet)
    assert held(window) == before + 3


def test_pieces_are_joined_parted_and_moved_by_key_before_anything_is_written(window, sheet, qtbot, tmp_path):
    before = held(window)
    looking = digest_looked_at(qtbot, sheet, tmp_path)
    pieces = looking.pieces
    whole = pieces.spans
    pieces.list.setFocus()
    QTest.keyClick(pieces.list, Qt.Key.Key_Down)
    QTest.keyClick(pieces.list, Qt.Key.Key_Delete)
    assert looking.accept.text() == "Import as 2 readouts"
    assert pieces.spans == (Span(whole[0].start, whole[1].end), whole[2])
    QTest.keyClick(pieces.list, Qt.Key.Key_N)
    assert pieces.spans == whole
    QTest.keyClick(pieces.list, Qt.Key.Key_Left)
    assert pieces.spans[0].start < whole[0].start
    qtbot.waitUntil(lambda: not any("…" in row.told for row in pieces.list.rows))
    QTest.keyClick(pieces.list, Qt.Key.Key_Return)
    over(qtbot, sheet)
    assert held(window) == before + 3


def test_a_page_may_be_kept_whole(window, sheet, qtbot, tmp_path):
    before = held(window)
    looking = digest_looked_at(qtbot, sheet, tmp_path)
    QTest.mouseClick(looking.whole, Qt.MouseButton.LeftButton)
    (result,) = over(qtbot, sheet).results.results
    assert held(window) == before + 1
    assert "events" in [one.field for one in reading.page(window.desk.session, result.uid).reading.findings]


def test_what_a_revision_changes_is_seen_before_and_after_it_is_taken(window, sheet, qtbot, tmp_path):
    path = made(tmp_path / "in")
    path.with_suffix(".toml").write_text('url = "https://example.org/1"\n')
    sheet.take([path.parent])
    over(qtbot, sheet)
    path.write_text(path.read_text(encoding="utf-8").replace("agreed", "decided"), encoding="utf-8")
    sheet.take([path])
    looking = looked_at(qtbot, sheet)
    assert looking.revised.text() == "This revises a text that is held. 1 word removed, 1 word added."
    assert "agreeddecided" in looking.wording.toPlainText()
    QTest.keyClick(looking.accept, Qt.Key.Key_D)
    sheet_of_changes = looking.findChild(Changes)
    assert "agreeddecided" in sheet_of_changes.view.toPlainText()
    QTest.keyClick(sheet_of_changes.view, Qt.Key.Key_Escape)
    QTest.keyClick(looking.accept, Qt.Key.Key_Return)
    telling = over(qtbot, sheet)
    assert telling.changes.isVisible()
    QTest.keyClick(telling.view, Qt.Key.Key_D)
    again = next(one for one in sheet.findChildren(Changes) if one.isVisible())
    assert again.summary.text() == "1 word removed, 1 word added."
    again.reject()


def test_what_is_held_already_is_said_before_it_is_imported(window, sheet, qtbot, tmp_path):
    path = made(tmp_path / "in")
    sheet.take([path.parent])
    over(qtbot, sheet)
    sheet.take([path])
    looking = looked_at(qtbot, sheet)
    assert looking.revised.text() == "This text is held already; importing it changes nothing."
    assert not looking.changes.isVisible()
