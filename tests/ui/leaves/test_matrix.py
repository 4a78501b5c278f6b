"""The attendee matrix by keyboard: laid over the text, narrowed, sorted, followed into a text and come back to."""

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.known import Known
from app.model.matrix import Gathering, Matrix, Seat, Sitter
from app.services import attendance, knowing
from app.services.attendance import Shown
from app.ui.leaves.matrix import MatrixLeaf
from tests.ui.windows import complete, focused, page_of

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def archive(sample_archive):
    return sample_archive


@pytest.fixture
def window(qtbot, window):
    knowing.record(window.desk.session, [Known("2022-11-02", ("QM", "QN"), "a calendar", place="Ormsend")])
    return complete(qtbot, window)


@pytest.fixture
def leaf(window, qtbot):
    QTest.keyClick(focused(), Qt.Key.Key_X, SHIFT)
    leaf = window.commands.leaves.shown
    assert isinstance(leaf, MatrixLeaf)
    qtbot.waitUntil(lambda: leaf.cells.rows > 0, timeout=20000)
    qtbot.waitUntil(leaf.table.hasFocus)
    return leaf


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifier)


def column(leaf, day):
    return next(at for at, one in enumerate(leaf.cells.matrix.gatherings) if one.day == day)


def people(leaf):
    return [one.name for one in leaf.cells.matrix.sitters]


def test_every_cell_tells_what_is_known(leaf):
    days = [one.day for one in leaf.cells.matrix.gatherings]
    assert days == sorted(days)
    gap = column(leaf, "2022-11-02")
    assert "no text" in leaf.cells.column_heading(gap).about
    assert {leaf.cells.cell(row, gap).text for row in range(leaf.cells.rows)} == {"□"}
    spoken = [leaf.cells.cell(0, at).spoken for at in range(leaf.cells.columns)]
    assert any(one.startswith("place ") for one in spoken)
    assert "Known meetings with a text: 7 of 8; without one: 1." in leaf.head.subtitle.text()


def test_who_was_there_then_and_is_back_now_takes_two_keys(leaf):
    everybody = people(leaf)
    leaf.table.go_to(0, column(leaf, "2019-05-14"))
    press(Qt.Key.Key_X)
    leaf.table.go_to(0, leaf.cells.columns - 1)
    press(Qt.Key.Key_X)
    assert set(people(leaf)) == {"Maud Quillan", "Davin Restel", "Joren Tavik"}
    assert "3 persons of 11 persons" in leaf.head.subtitle.text()
    press(Qt.Key.Key_R)
    assert people(leaf) == ["Joren Tavik"]
    press(Qt.Key.Key_0)
    assert people(leaf) == everybody


def test_at_a_meeting_without_a_text_nobody_can_be_asked_for(window, leaf):
    before = people(leaf)
    leaf.table.go_to(0, column(leaf, "2022-11-02"))
    press(Qt.Key.Key_X)
    assert people(leaf) == before
    assert "no text is held" in window.status.message.text()


def test_orders_and_texts_apart(leaf, qtbot):
    for _ in range(2):
        press(Qt.Key.Key_O)
    first = [one.name for one in leaf.cells.matrix.sitters if one.side == leaf.cells.matrix.sitters[0].side]
    assert first == sorted(first, key=str.casefold)
    columns = leaf.cells.columns
    press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: leaf.cells.columns > columns, timeout=20000)


def test_enter_opens_the_text_at_the_person_and_back_returns_to_the_cell(window, leaf, qtbot):
    at = (1, column(leaf, "2023-03-21"))
    leaf.table.go_to(0, at[1] + 1)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_H)
    seat = leaf.cells.matrix.seat(*at)
    assert seat is not None
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.commands.leaves.shown is None)
    assert page_of(window).readout.uid == seat.readout
    press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: window.commands.leaves.shown is leaf)
    assert (leaf.table.currentIndex().row(), leaf.table.currentIndex().column()) == at


def test_what_is_shown_is_what_is_exported(leaf, tmp_path, qtbot):
    from app.services import attendance_out
    from app.ui.leaves.saving import save

    leaf.table.go_to(0, column(leaf, "2019-05-14"))
    press(Qt.Key.Key_X)
    shown = leaf.narrowed
    save(leaf, lambda _: attendance_out.as_table(shown), tmp_path / "m.csv")
    qtbot.waitUntil((tmp_path / "m.csv").exists, timeout=20000)
    rows = list(csv.reader(io.StringIO((tmp_path / "m.csv").read_text(encoding="utf-8-sig"))))
    assert [row[1] for row in rows[1:]] == people(leaf)


def test_two_thousand_by_two_thousand_are_shown_as_they_are_seen(leaf):
    sitters = tuple(Sitter(f"p{n}", f"Person {n}", (), "AA", None, 1, 0, 0, 1999, 1.0) for n in range(2000))
    gatherings = tuple(
        Gathering(f"m{n}", f"{1950 + n // 40}-01-01", "Talks", None, ("AA", "BB"), ("r",))
        for n in range(2000)
    )
    seats = {(f"p{n}", n): Seat("Minister", 1, True, "r") for n in range(2000)}
    leaf.show_matrix(Shown(Matrix(sitters, gatherings, seats), 2000))
    asked = 0
    cell = leaf.cells.cell

    def counted(row, column):
        nonlocal asked
        asked += 1
        return cell(row, column)

    leaf.cells.cell = counted
    leaf.table.go_to(1999, 1999)
    leaf.table.viewport().repaint()
    assert leaf.table.currentIndex().row() == 1999
    assert 0 < asked < 3000
    assert attendance.MOST == 2000
