"""A page that tells of several meetings, through the window: offered, adjusted, split, declined, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services import curating, reading, splitting
from app.services.importing import import_all
from app.services.session import Session
from app.ui.provenance.source import cut_lines
from tests.pages import DIGEST
from tests.ui.review.made import desk_of, go_to
from tests.ui.windows import focused

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifier)


@pytest.fixture(autouse=True)
def author(monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")


@pytest.fixture
def window(window, tmp_path):
    (tmp_path / "digest.txt").write_text(DIGEST, encoding="utf-8")
    with Session.open(tmp_path / "archive.db", tmp_path / "notebook.db") as session:
        list(import_all(session, [tmp_path / "digest.txt"]))
    return window


@pytest.fixture
def desk(window, qtbot):
    QTest.keyClick(window.reading.view, Qt.Key.Key_R, CTRL)
    desk = desk_of(window, qtbot)
    go_to(desk, "events")
    return desk


def titles(window):
    return [one.title for one in reading.listing(window.desk.session)]


def test_the_pieces_are_listed_each_with_its_day_and_its_parties(desk):
    assert desk.side.about.text() == "Several meetings on one page"
    form = desk.side.form
    assert [one.span.cut(DIGEST)[:30] for one in form.spans if one.span] == [
        "Foreign Minister Aylin Demir m",
        "Foreign Minister Demir also me",
        "During her stay, the Foreign M",
    ]
    assert form._told[1].text().startswith("3 May 2031  ·  Aylin Demir – Tarō Ōno")
    assert desk.side.accept.text() == "Split  A"
    assert desk.side.reject.text() == "Keep whole  X"


def test_a_splits_the_page_and_ctrl_z_puts_it_together_again(window, desk):
    before = titles(window)
    press("a")
    assert len(titles(window)) == len(before) + 2
    assert (
        len({one.uid for one in desk.walk.doubts} & {one.uid for one in reading.listing(window.desk.session)})
        > 1
    )
    press("z", CTRL)
    assert titles(window) == before
    assert desk.side.about.text() == "Several meetings on one page"
    assert curating.decisions(window.desk.session) == []
    press("z", CTRL | SHIFT)
    assert len(titles(window)) == len(before) + 2


def test_x_keeps_the_page_whole(window, desk):
    before = titles(window)
    press("x")
    assert titles(window) == before
    assert "events" not in [one.finding.field for one in desk.walk.doubts]


def test_edges_are_moved_by_keyboard_and_the_pieces_beside_give_way(window, desk):
    form = desk.side.form
    middle = form.spans[1]
    middle.setFocus()
    press(Qt.Key.Key_Space)
    first = form.spans[0].span
    end = middle.span.end
    assert desk.view.hasFocus()
    for _ in range(20):
        press(Qt.Key.Key_Left, SHIFT | Qt.KeyboardModifier.AltModifier)
    start = middle.span.start
    assert start < first.end
    assert form.spans[0].span.end == start
    for _ in range(9):
        press(Qt.Key.Key_Left, SHIFT | Qt.KeyboardModifier.AltModifier)
    assert middle.span.start < start
    assert middle.span.end == end
    assert form.edited
    while form.edited:
        press("z", CTRL)
    assert form.spans[0].span == first


def test_a_piece_that_is_taken_out_leaves_its_words_outside(window, desk):
    form = desk.side.form
    form.spans[2].setFocus()
    press(Qt.Key.Key_Delete)
    form.spans[1].setFocus()
    press(Qt.Key.Key_Delete)
    desk.view.setFocus()
    press("a")
    assert "at least two pieces" in desk.banner.sentence.text()
    press("z", CTRL)
    press("a")
    (made,) = [one for one in curating.decisions(window.desk.session) if one.kind == "split"]
    assert len(splitting.of_page(window.desk.session, made.subject).pieces) == 2


def test_one_may_say_more_pieces_than_were_proposed(window, desk):
    form = desk.side.form
    form.spans[3].setFocus()
    press(Qt.Key.Key_Space)
    start = DIGEST.index("They agreed to open")
    desk.view.go_to(start)
    for _ in range(20):
        press(Qt.Key.Key_Right, SHIFT)
    assert form.spans[3].span.start == start
    assert form.spans[2].span.end == start
    press("a")
    (made,) = [one for one in curating.decisions(window.desk.session) if one.kind == "split"]
    assert len(splitting.of_page(window.desk.session, made.subject).pieces) == 4


def test_a_piece_says_where_it_was_cut_from(window, desk):
    press("a")
    (made,) = [one for one in curating.decisions(window.desk.session) if one.kind == "split"]
    uid, span = splitting.of_page(window.desk.session, made.subject).pieces[1]
    ((name, words),) = cut_lines(reading.page(window.desk.session, uid), window.desk.session)
    assert name == "Cut from"
    assert f"Page {made.subject}, characters {span.start}–{span.end}: piece 2 of 3, by Ada" in words
