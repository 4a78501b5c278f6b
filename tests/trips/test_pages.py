"""A person's page and a pair's page by keyboard alone: opened, walked, left, come back to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.model.known import Known, KnownPerson
from app.services import knowing
from app.ui.composing.sheet import BriefSheet
from app.ui.leaves.encounters import EncountersLeaf
from app.ui.leaves.pair import PairLeaf
from app.ui.leaves.person import PersonLeaf
from app.ui.leaves.which import PageRow, Which
from app.ui.moving.goal_rows import PageRow as SwitcherPageRow
from app.ui.moving.mentions import Mentions
from app.ui.moving.switcher import Switcher
from tests.making import made_archive
from tests.services.test_persons_and_pairs import one_of
from tests.ui.moving.several import several
from tests.ui.windows import complete, dressed, opened, page_of, where

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def archive(tmp_path):
    return several(tmp_path)


@pytest.fixture
def window(qtbot, window):
    return complete(qtbot, window)


def shown(window, qtbot, kind):
    """Return the page that is shown, filled."""
    qtbot.waitUntil(lambda: isinstance(window.commands.leaves.shown, kind))
    leaf = window.commands.leaves.shown
    if kind is PersonLeaf:
        qtbot.waitUntil(lambda: leaf.sayings is not None and leaf.who is not None and leaf.beside is not None)
    elif kind is PairLeaf:
        qtbot.waitUntil(lambda: leaf.gaps is not None and leaf.agreed is not None and leaf.met is not None)
    else:
        qtbot.waitUntil(lambda: leaf.rows > 0)
    return leaf


def person(window, qtbot):
    """Open the page of Ada Lindqvist from the attendees, by keys."""
    QTest.keyClick(window.reading.view, Qt.Key.Key_A)
    QTest.keyClick(window.attendees.list, Qt.Key.Key_U)
    return shown(window, qtbot, PersonLeaf)


def names_of(leaf):
    return [section.name for section in leaf.list.sections.sections]


def rows_of(leaf, name):
    return list(leaf.list.sections.sections[names_of(leaf).index(name)].rows)


def popup(window, qtbot, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_an_attendee_leads_to_the_page_and_a_row_to_the_words(window, qtbot):
    leaf = person(window, qtbot)
    assert leaf.head.title.text() == "Ada Lindqvist"
    assert "Norway" in leaf.head.subtitle.text()
    assert "in the 3 meetings of which a text is held  ·  3 texts" in leaf.head.subtitle.text()
    assert names_of(leaf) == [
        "Offices",
        "Meetings",
        "Known, without a text",
        "Counterparts",
        "Own side",
        "Statements by topic",
        "Names",
        "Who this is",
    ]
    assert [row.title for row in rows_of(leaf, "Meetings")] == [
        "Third Meeting",
        "Second Meeting",
        "First Meeting",
    ]
    assert rows_of(leaf, "Meetings")[0].right == "only Norway’s text"
    QTest.keyClick(leaf.list, Qt.Key.Key_2)
    QTest.keyClick(leaf.list, Qt.Key.Key_J)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert page_of(window).title == "Second Meeting"
    assert window.reading.view.caret == where(window, "Minister Lindqvist stressed").start
    QTest.keyClick(window.reading.view, Qt.Key.Key_Left, ALT)
    assert window.commands.leaves.shown is leaf
    assert leaf.current.title == "Second Meeting"


def test_a_statement_leads_to_its_sentence(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_6)
    row = leaf.current
    assert row.title in {
        "Minister Lindqvist stressed that fisheries matter",
        "The two ministers agreed to meet again",
    }
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert window.reading.view.selection == where(window, row.title)


def test_a_counterpart_leads_to_another_page_and_back(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_4)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.commands.leaves.shown is not leaf)
    other = shown(window, qtbot, PersonLeaf)
    assert other.head.title.text() == "Ōno Tarō"
    assert rows_of(other, "Offices") == []
    QTest.keyClick(other.list, Qt.Key.Key_Left, ALT)
    assert window.commands.leaves.shown is leaf
    assert leaf.current.title == "Ōno Tarō"


def test_the_caret_says_whose_page_is_meant(window, qtbot):
    view = window.reading.view
    view.go_to(where(window, "Minister Lindqvist stressed").start + 3)
    QTest.keyClick(view, Qt.Key.Key_U)
    leaf = shown(window, qtbot, PersonLeaf)
    assert leaf.head.title.text() == "Ada Lindqvist"
    QTest.keyClick(leaf.list, Qt.Key.Key_Escape)
    view.go_to(0)
    QTest.keyClick(view, Qt.Key.Key_U)
    which = popup(window, qtbot, Which)
    QTest.keyClicks(which.field, "tar")
    QTest.keyClick(which.field, Qt.Key.Key_Return)
    assert shown(window, qtbot, PersonLeaf).head.title.text() == "Ōno Tarō"


def test_the_switcher_leads_to_pages(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_P, CTRL)
    found = popup(window, qtbot, Switcher)
    qtbot.waitUntil(lambda: not found.waits)
    QTest.keyClicks(found.field, "Lindqvist")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert isinstance(found.current, SwitcherPageRow)
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    leaf = shown(window, qtbot, PersonLeaf)
    QTest.keyClick(leaf.list, Qt.Key.Key_P, CTRL)
    found = popup(window, qtbot, Switcher)
    qtbot.waitUntil(lambda: not found.waits)
    QTest.keyClicks(found.field, "norway sweden")
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert shown(window, qtbot, PairLeaf).head.title.text() == "Norway – Sweden"


def test_what_is_mentioned_leads_to_pages_too(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_D)
    chooser = popup(window, qtbot, Mentions)
    QTest.keyClicks(chooser.field, "norway")
    assert isinstance(chooser.current, PageRow)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    shown(window, qtbot, PairLeaf)


def test_a_pair_shows_meetings_by_year_people_and_agreements(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_U, SHIFT)
    leaf = shown(window, qtbot, PairLeaf)
    assert names_of(leaf)[:4] == [
        "Chronology", "Who met whom", "Agreements on record", "Texts held from each side",
    ]  # fmt: skip
    assert "in the 3 meetings of which a text is held" in leaf.head.subtitle.text()
    assert [row.spoken.partition(",")[0] for row in rows_of(leaf, "Chronology")] == [
        "Heading: 2031", "3 May 2031", "2 May 2031", "1 May 2031",
    ]  # fmt: skip
    (met,) = rows_of(leaf, "Who met whom")
    assert (met.title, met.lead, met.note) == ("Ada Lindqvist – Ōno Tarō", "3 meetings", "3 as principals")
    assert len(rows_of(leaf, "Agreements on record")) == 3
    assert rows_of(leaf, "Texts held from each side")[0].spoken == ("Heading: only Norway’s text, 3 meetings")
    QTest.keyClick(leaf.list, Qt.Key.Key_3)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert window.reading.view.selection == where(window, "The two ministers agreed to meet again")


def test_who_met_whom_as_a_table(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_U, SHIFT)
    leaf = shown(window, qtbot, PairLeaf)
    QTest.keyClick(leaf.list, Qt.Key.Key_T)
    table = shown(window, qtbot, EncountersLeaf)
    assert (table.rows, table.columns) == (1, 1)
    cell = table.cell(0, 0)
    assert (cell.text, cell.spoken) == (
        "3×  2031-05-03", "Ada Lindqvist – Ōno Tarō: 3 meetings, last 3 May 2031",
    )  # fmt: skip
    QTest.keyClick(table.table, Qt.Key.Key_P, SHIFT)
    assert shown(window, qtbot, PersonLeaf).head.title.text() == "Ōno Tarō"


def test_a_search_begins_within_the_texts_of_the_page(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_S)
    assert window.bar.search.text() == 'person:"Ada Lindqvist" '
    QTest.keyClicks(window.bar.search, "fisheries")
    qtbot.waitUntil(lambda: len(window.library.list.rows) == 3)


def test_a_brief_on_the_counterpart_is_composed(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_B)
    sheet = popup(window, qtbot, BriefSheet)
    assert sheet.choices.plan.template == "counterpart"
    assert sheet.choices.plan.subject == "Ada Lindqvist"
    assert len(sheet._uids) == 3
    sheet.reject()
    qtbot.waitUntil(lambda: leaf.list.hasFocus() or not sheet.isVisible())
    assert window.commands.leaves.shown is leaf


def test_a_row_is_copied_with_its_citation(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_6)
    QTest.keyClick(leaf.list, Qt.Key.Key_Y)
    assert leaf.current.title in QGuiApplication.clipboard().text()
    assert "Norland MFA" in QGuiApplication.clipboard().text()


def test_the_meetings_are_saved_as_a_table(window, qtbot, tmp_path):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_X)
    dialog = window.findChild(QFileDialog, "page_export")
    path = tmp_path / "ada.csv"
    dialog.fileSelected.emit(str(path))
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "ada.csv" in window.status.message.text())
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    assert lines[1].startswith("2031-05-03,Third Meeting,in_person,Borg,,principal,Ada Lindqvist,")
    dialog.close()


def test_a_known_meeting_without_a_text_is_a_gap_on_both_pages(window, qtbot):
    known = Known(
        date="2031-06-09",
        sides=("NO", "SE"),
        known_from="the calendar of Norland",
        title="Working visit",
        people=(KnownPerson("Ada Lindqvist", side="NO"),),
    )
    knowing.record(window.desk.session, [known])
    leaf = person(window, qtbot)
    qtbot.waitUntil(lambda: bool(leaf.gaps))
    assert "in 3 of 4 known meetings, those that have texts" in leaf.head.subtitle.text()
    (row,) = rows_of(leaf, "Known, without a text")
    assert (row.title, row.lead, row.right) == ("Working visit", "9 June 2031", "no text held")
    assert "known from the calendar of Norland" in row.about
    QTest.keyClick(leaf.list, Qt.Key.Key_Escape)
    QTest.keyClick(window.reading.view, Qt.Key.Key_U, SHIFT)
    leaf = shown(window, qtbot, PairLeaf)
    assert "in 3 of 4 known meetings" in leaf.head.subtitle.text()


def test_a_text_that_speaks_of_another_is_parted_by_a_key_and_taken_back(window, qtbot):
    leaf = person(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_2)
    QTest.keyClick(leaf.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(leaf.portrait.meetings) == 2)
    qtbot.waitUntil(lambda: len(leaf.who[0]) == 1)
    assert leaf.isVisible()
    decided = rows_of(leaf, "Who this is")[0]
    assert decided.title == "Decided: another person in one text"
    QTest.keyClick(leaf.list, Qt.Key.Key_8)
    QTest.keyClick(leaf.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(leaf.portrait.meetings) == 3)


def test_who_may_be_the_same_is_joined_by_a_key(qtbot, qapp, tmp_path):
    dressed(qapp)
    archive = made_archive(tmp_path / "a.db", one_of(1), one_of(2, ada="Ada Maria Lindqvist"), one_of(4))
    window = opened(tmp_path / "home", archive)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.doable["brief"].isEnabled())
    leaf = person(window, qtbot)
    assert len(leaf.portrait.meetings) == 2
    (heading, likely) = rows_of(leaf, "Who this is")
    assert heading.inferred
    assert likely.inferred
    assert (likely.title, likely.about) == (
        "Ada Maria Lindqvist", "“Ada Lindqvist” and “Ada Maria Lindqvist” differ only in words left out",
    )  # fmt: skip
    QTest.keyClick(leaf.list, Qt.Key.Key_8)
    QTest.keyClick(leaf.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: len(leaf.portrait.meetings) == 3)
    qtbot.waitUntil(lambda: len(leaf.who[0]) == 1)
    assert "is the same person" in window.status.message.text()
    window.commands.leaves.finish()
    window.worker.finish()
    window.desk.session.close()
