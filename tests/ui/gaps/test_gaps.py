"""Meetings without a text in the window: recorded by keyboard, taken in from a table, decided, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.model.known import Known
from app.services import knowing
from app.ui.gaps.form import MeetingForm
from app.ui.gaps.meetings import MeetingsLeaf
from app.ui.gaps.visits import VisitsLeaf
from app.ui.leaves.rows import EntryRow
from app.ui.models.library_rows import GapRow
from app.ui.moving.switcher import Switcher
from app.ui.moving.trail import LeafPlace
from tests.making import made_archive
from tests.ui.windows import complete, focused, page_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def author(monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")


@pytest.fixture
def archive(tmp_path):
    return made_archive(tmp_path / "made.db")


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifier)


def into(form, key):
    """Press a key in the form; which window is active is the window manager's, of which there is none here."""
    QTest.keyClick(form.focusWidget() or form, key)


def back_in(window, qtbot):
    """Give the keyboard back to the window after a dialog, as a window manager does."""
    window.activateWindow()
    window.commands.leaves.shown.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def states(window):
    return [one.state for one in knowing.known_meetings(window.desk.session.library, withdrawn=True)]


def rows(leaf):
    return [row for row in leaf.list.rows if isinstance(row, EntryRow)]


def laid(window, qtbot):
    press(Qt.Key.Key_D, SHIFT)
    leaf = window.commands.leaves.shown
    assert isinstance(leaf, MeetingsLeaf)
    qtbot.waitUntil(lambda: len(leaf.list.rows) > 0, timeout=20000)
    qtbot.waitUntil(leaf.list.hasFocus)
    return leaf


def filled(window, qtbot, **words):
    form = window.findChild(MeetingForm)
    qtbot.waitUntil(form.isVisible)
    for meaning, typed in words.items():
        form.fields[meaning].setFocus()
        QTest.keyClicks(form.fields[meaning], typed)
    form.look()
    return form


def test_a_meeting_is_recorded_by_keyboard_and_taken_back(window, qtbot):
    leaf = laid(window, qtbot)
    press(Qt.Key.Key_N)
    form = filled(window, qtbot, date="1 June 2031", sides="Norway; Sweden")
    assert form.becomes.text() == "Where is it known from?"
    into(form, Qt.Key.Key_Return)
    assert states(window) == []  # it says too little
    filled(window, qtbot, known_from="a calendar")
    assert "no text of it is held" in form.becomes.text()
    into(form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(leaf)) == 1)
    assert states(window) == ["gap"]
    back_in(window, qtbot)
    row = rows(leaf)[0]
    assert (row.lead, row.right) == ("1 June 2031", "no text")
    assert "Ada" in row.note
    press(Qt.Key.Key_U)
    assert states(window) == ["withdrawn"]


def test_the_form_asks_what_comes_first_and_knows_what_is_recorded(window, qtbot):
    knowing.record(window.desk.session, [Known("2031-04-03", ("NO", "SE"), "a calendar")])
    window.doable["record_meeting"].trigger()
    form = filled(window, qtbot, date="3/4/2031", sides="SE; NO", known_from="a list")
    assert "day or the month first" in form.becomes.text()
    assert not form.record_button.isEnabled()
    form.order.chip("dmy").click()
    assert form.becomes.text() == "This meeting is recorded already."
    form.order.chip("mdy").click()
    assert form.record_button.isEnabled()
    into(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(MeetingForm) is None)
    assert states(window) == ["gap"]


def test_correcting_and_withdrawing(window, qtbot):
    knowing.record(window.desk.session, [Known("2031-06-01", ("NO", "SE"), "a calendar")])
    leaf = laid(window, qtbot)
    press(Qt.Key.Key_E)
    form = filled(window, qtbot, place="Borg")
    assert form.fields["date"].text() == "2031-06-01"
    into(form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("Borg" in row.about for row in rows(leaf)))
    assert sorted(states(window)) == ["gap", "withdrawn"]
    back_in(window, qtbot)
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: rows(leaf) and "Borg" not in rows(leaf)[0].about)
    press(Qt.Key.Key_W)
    assert states(window) == ["withdrawn", "withdrawn"]


def test_what_is_doubtful_is_decided_and_its_text_opened(window, qtbot):
    knowing.record(window.desk.session, [Known("2031-05", ("NO", "SE"), "a calendar")])
    leaf = laid(window, qtbot)
    row = rows(leaf)[0]
    assert row.right == "Foreign Ministers' Meeting"
    assert row.inferred
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: states(window) == ["text"])
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: states(window) == ["likely"])
    press(Qt.Key.Key_X)
    qtbot.waitUntil(lambda: states(window) == ["gap"])
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: rows(leaf) and rows(leaf)[0].inferred)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.commands.leaves.shown is None)
    assert page_of(window).title == "Foreign Ministers' Meeting"


def test_a_table_is_shown_row_by_row_then_recorded_and_taken_back(window, qtbot, tmp_path):
    table = tmp_path / "visits.csv"
    table.write_text(
        "Date;Country;Colour\n3/4/2031;Sweden;red\n2031-05-03;Sweden;\nsoon;Sweden;\n2031-05-03;Sweden;\n"
    )
    window.doable["visits"].trigger()
    dialog = window.findChild(QFileDialog, "visits_choice")
    dialog.fileSelected.emit(str(table))
    dialog.reject()
    leaf = window.commands.leaves.shown
    assert isinstance(leaf, VisitsLeaf)
    qtbot.waitUntil(lambda: leaf.shown is not None, timeout=20000)
    said = leaf.head.subtitle.text()
    assert "New rows: 1 of 4" in said
    assert "Left aside: Colour." in said
    assert "can be read in two ways" in said
    assert [row.lead for row in rows(leaf)] == ["line 3", "line 2", "line 4", "line 5"]
    back_in(window, qtbot)
    leaf.take_focus()
    press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(leaf.shown.new) == 2)
    press(Qt.Key.Key_S)
    QTest.keyClicks(leaf.side, "Norway")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: leaf.shown.new[0].sides == ("NO", "SE"))
    assert any(row.note == "a text is held" for row in rows(leaf))
    press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: sorted(states(window)) == ["gap", "text"])
    qtbot.waitUntil(lambda: not leaf.shown.new)
    press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: states(window) == ["withdrawn", "withdrawn"])


def test_a_table_that_is_none_is_told_and_nothing_is_recorded(window, qtbot, tmp_path):
    table = tmp_path / "none.csv"
    table.write_bytes(b"PK\x03\x04\0\0")
    leaf = window.commands.leaves.lay(LeafPlace("visits", str(table)))
    qtbot.waitUntil(leaf.banner.isVisible, timeout=20000)
    assert states(window) == []


def test_gaps_stand_in_the_list_apart_from_readouts_and_lead_to_their_page(window, qtbot):
    (uid,) = knowing.record(
        window.desk.session, [Known("2031-06-01", ("NO", "SE"), "a calendar", title="Dinner")]
    )
    window.catalogue.relist()
    qtbot.waitUntil(lambda: len(window.library.rows) == 2)
    first, second = list(window.library.rows)
    assert isinstance(first, GapRow)
    assert (first.day, first.state, first.title) == ("1 June 2031", "no text", "Dinner")
    assert second.listed.title == "Foreign Ministers' Meeting"
    assert window.library.list.currentIndex().row() == 1  # the text that is open
    assert "1 meeting without a text" in window.status.state.text()
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    leaf = window.commands.leaves.shown
    assert isinstance(leaf, MeetingsLeaf)
    qtbot.waitUntil(lambda: leaf.current is not None and leaf.current.data.standing.uid == uid, timeout=20000)


def test_the_switcher_leads_to_a_gap(window, qtbot):
    knowing.record(
        window.desk.session, [Known("2031-06-01", ("NO", "SE"), "a calendar", title="Dinner at Borg")]
    )
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    switcher = window.findChild(Switcher)
    qtbot.waitUntil(lambda: switcher.isVisible())
    QTest.keyClicks(switcher.field, "dinner")
    qtbot.waitUntil(
        lambda: switcher.current is not None and switcher.current.goal.kind == "gap", timeout=20000
    )
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.commands.leaves.shown, MeetingsLeaf))


def test_a_search_without_a_hit_says_against_what(window, qtbot):
    knowing.record(window.desk.session, [Known("2031-06-01", ("NO", "SE"), "a calendar")])
    window.bar.search.setText("xylophone")
    qtbot.waitUntil(lambda: "Known meetings with a text: 1 of 2; without one: 1." in window.library._empty)
