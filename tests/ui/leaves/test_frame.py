"""The frame of pages: laid over the panes, walked by keys, left and come back to; what others build on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.ui.leaves.kinds import MAKERS
from app.ui.leaves.leaf import Leaf
from app.ui.leaves.listing import Fetched, ListLeaf, Section
from app.ui.leaves.rows import EntryRow, HeadingRow, TextPlace
from app.ui.leaves.table import Cell, Heading, LeafTable
from app.ui.moving.trail import LeafPlace
from tests.ui.moving.several import several
from tests.ui.windows import complete, page_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of any dialog
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class TextsLeaf(ListLeaf):
    """A page of all texts, twice, and of many rows that are fetched."""

    def __init__(self, leaves, key):
        super().__init__(leaves, "texts", key, name=f"Texts {key}")
        self.fetched = []
        self.act("Name", "N", lambda: self.set_title("Named", "by its key"))

    def refresh(self):
        from app.services import reading

        self.ask(reading.listing, self.show_texts)

    def show_texts(self, listed):
        rows = [EntryRow(one.title, lead=one.date or "", target=TextPlace(one.uid)) for one in listed]
        other = [EntryRow("Another page", target=LeafPlace("texts", "two"))]
        self.show_sections(
            [
                Section("Texts", rows, about="newest first"),
                Section("None", (), nothing="There is nothing of this kind."),
                Section("Others", other),
                Section("Many", Fetched(100_000, self.fetch)),
            ]
        )

    def fetch(self, start, stop):
        self.fetched.append((start, stop))
        return [EntryRow(f"Row {number}") for number in range(start, stop)]


class GridLeaf(Leaf):
    """A page with a table of a thousand by a thousand."""

    rows = columns = 1000

    def __init__(self, leaves, key):
        super().__init__(leaves, "grid", key, name="Grid")
        self.asked = 0
        self.table = LeafTable("Grid", self)
        self.body.addWidget(self.table, 1)

    def refresh(self):
        self.ask(lambda session: None, lambda _: self.table.show_cells(self))

    def row_heading(self, row):
        return Heading(f"Person {row}")

    def column_heading(self, column):
        return Heading(f"Day {column}", "Hamburg")

    def cell(self, row, column):
        self.asked += 1
        return Cell(f"{row}/{column}", spoken=f"row {row}, column {column}")


@pytest.fixture
def archive(tmp_path):
    return several(tmp_path)


@pytest.fixture
def window(qtbot, window, monkeypatch):
    monkeypatch.setitem(MAKERS, "texts", TextsLeaf)
    monkeypatch.setitem(MAKERS, "grid", GridLeaf)
    return complete(qtbot, window)


def laid(window, qtbot, key="one"):
    leaf = window.commands.leaves.lay(LeafPlace("texts", key))
    qtbot.waitUntil(lambda: len(leaf.list.rows) > 0)
    return leaf


def test_a_page_lies_over_the_panes_and_esc_takes_it_away(window, qtbot):
    leaf = laid(window, qtbot)
    assert leaf.isVisible()
    assert not window.panes.isVisible()
    assert window.bar.isVisible()
    assert leaf.list.hasFocus()
    assert window.windowTitle().startswith("Texts one")
    QTest.keyClick(leaf.list, Qt.Key.Key_Escape)
    assert window.panes.isVisible()
    assert not leaf.isVisible()
    assert window.reading.view.hasFocus()


def test_enter_opens_a_text_and_back_returns_to_the_row(window, qtbot):
    before = page_of(window).title
    leaf = laid(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_J)
    QTest.keyClick(leaf.list, Qt.Key.Key_J)
    assert leaf.current.title != before
    wanted = leaf.current.title
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    assert page_of(window).title == wanted
    assert window.panes.isVisible()
    assert window.reading.view.hasFocus()
    QTest.keyClick(window.reading.view, Qt.Key.Key_Left, ALT)
    assert leaf.isVisible()
    assert leaf.current.title == wanted
    assert leaf.list.hasFocus()
    QTest.keyClick(leaf.list, Qt.Key.Key_Escape)
    assert page_of(window).title == before  # the text it was laid over


def test_back_and_forward_know_pages(window, qtbot):
    before = page_of(window).title
    leaf = laid(window, qtbot)
    leaf.go_to_section(2)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return)
    other = window.commands.leaves.shown
    assert other.key == "two"
    assert not leaf.isVisible()
    QTest.keyClick(other.list, Qt.Key.Key_Left, ALT)
    assert window.commands.leaves.shown is leaf
    assert leaf.current.title == "Another page"
    QTest.keyClick(leaf.list, Qt.Key.Key_Left, ALT)
    assert window.commands.leaves.shown is None
    assert page_of(window).title == before
    QTest.keyClick(window.reading.view, Qt.Key.Key_Right, ALT)
    assert window.commands.leaves.shown is leaf
    QTest.keyClick(leaf.list, Qt.Key.Key_Right, ALT)
    assert window.commands.leaves.shown is other


def test_a_text_beside_leads_back_to_the_page(window, qtbot):
    leaf = laid(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_J)
    QTest.keyClick(leaf.list, Qt.Key.Key_Return, CTRL)
    assert window.texts.beside is not None
    assert window.texts.beside.desk.page.title == leaf.current.title
    assert window.panes.isVisible()
    QTest.keyClick(window.texts.beside.view, Qt.Key.Key_Left, ALT)
    assert leaf.isVisible()


def test_the_keys_of_the_text_do_not_act_behind_a_page(window, qtbot):
    caret = window.reading.view.caret
    leaf = laid(window, qtbot)
    for key in (Qt.Key.Key_H, Qt.Key.Key_M, Qt.Key.Key_B, Qt.Key.Key_J):
        QTest.keyClick(leaf.list, key)
    assert not page_of(window).placed
    assert window.reading.view.caret == caret
    QTest.keyClick(leaf.list, Qt.Key.Key_N)
    assert leaf.head.title.text() == "Named"
    assert leaf.head.subtitle.text() == "by its key"
    assert window.windowTitle().startswith("Named")


def test_the_search_gives_the_panes_back(window, qtbot):
    leaf = laid(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_K, CTRL)
    assert window.bar.search.hasFocus()
    assert window.library.isVisible()


def test_what_is_typed_into_the_search_over_a_page_is_seen_to_be_found(window, qtbot):
    leaf = window.commands.leaves.lay(LeafPlace("texts", "one"))
    window.bar.search.setFocus()  # as a click does
    QTest.keyClicks(window.bar.search, "no")
    assert not leaf.isVisible()
    assert window.panes.isVisible()
    assert window.bar.search.hasFocus()
    assert window.bar.search.text() == "no"


def test_sections_are_walked_and_rows_fetched_as_they_are_painted(window, qtbot):
    leaf = laid(window, qtbot)
    QTest.keyClick(leaf.list, Qt.Key.Key_BracketRight)
    assert leaf.list.sections.section_of(leaf.row) == 0  # a section without rows has none to go to
    QTest.keyClick(leaf.list, Qt.Key.Key_4)
    assert leaf.current.title == "Row 0"
    assert leaf.list.sections.at(leaf.row - 1) == HeadingRow("Many", "100,000")
    QTest.keyClick(leaf.list, Qt.Key.Key_End)
    assert leaf.current.title == "Row 99999"
    qtbot.waitUntil(lambda: leaf.list.verticalScrollBar().value() == leaf.list.verticalScrollBar().maximum())
    assert len(leaf.fetched) <= 4
    QTest.keyClick(leaf.list, Qt.Key.Key_Home)
    assert leaf.row == 1


def test_a_page_follows_zoom_and_sizes(window, qtbot):
    leaf = laid(window, qtbot)
    high = leaf.list.sizeHintForRow(0)
    window.doable["zoom_in"].trigger()
    assert leaf.list.sizeHintForRow(0) > high
    assert leaf.contents.isVisible()
    window.resize(720, 440)
    qtbot.waitUntil(lambda: not leaf.contents.isVisible())
    assert leaf.list.viewport().height() > 150


def test_what_is_heard(window, qtbot):
    leaf = laid(window, qtbot)
    face = QAccessible.queryAccessibleInterface(leaf.list)
    spoken = [face.child(number).text(QAccessible.Text.Name) for number in range(5)]
    assert spoken[0] == "Heading: Texts, 3, newest first"
    assert spoken[4] == "Heading: None, 0"


def test_a_page_is_looked_for_anew_when_the_archive_has_changed(window, qtbot):
    leaf = laid(window, qtbot)
    rows = leaf.list.sections.sections
    window.catalogue.listing_changed.emit()
    qtbot.waitUntil(lambda: leaf.list.sections.sections is not rows)
    leaf.left.emit()
    window.catalogue.listing_changed.emit()
    assert leaf.stale


def test_a_table_keeps_its_first_column_and_paints_what_is_seen(window, qtbot):
    leaf = window.commands.leaves.lay(LeafPlace("grid", ""))
    qtbot.waitUntil(lambda: leaf.table.model().rowCount() == 1000)
    leaf.table.setFocus()
    leaf.grab()
    assert 0 < leaf.asked < 3000
    QTest.keyClick(leaf.table, Qt.Key.Key_Right)
    QTest.keyClick(leaf.table, Qt.Key.Key_Down)
    assert (leaf.table.currentIndex().row(), leaf.table.currentIndex().column()) == (1, 1)
    leaf.table.go_to(999, 999)
    assert leaf.table.verticalHeader().isVisible()
    assert leaf.table.verticalHeader().width() >= 200
    face = QAccessible.queryAccessibleInterface(leaf.table)
    assert face.role() == QAccessible.Role.Table
    followed = []
    leaf.table.followed.connect(lambda cell, beside: followed.append((cell.text, beside)))
    QTest.keyClick(leaf.table, Qt.Key.Key_Return)
    assert followed == [("999/999", False)]
    QTest.keyClick(leaf.table, Qt.Key.Key_Escape)
    assert window.panes.isVisible()
