"""All that is read of one text, also what no finding doubts, can be corrected and confirmed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.span import Span
from app.services import reading
from app.ui.review.desk import ReviewDesk
from app.ui.review.whole import is_new, things_of
from tests.making import at, made_archive
from tests.ui import windows

WORDS = "Minister Lindqvist stressed that fisheries matter"


@pytest.fixture
def quiet(qtbot, qapp, tmp_path):
    """A window over a text in which nothing is doubtful."""
    (tmp_path / "made").mkdir()
    archive = made_archive(tmp_path / "made" / "quiet.db")
    with windows.shown(qtbot, windows.opened(tmp_path, archive)) as window:
        yield window


def desk_at(window, where: Span) -> ReviewDesk:
    window.reading.view.setFocus()
    window.reading.view.go_to(where.start, select=where)
    window.doable["correct"].trigger()
    desk = window.findChild(ReviewDesk)
    assert desk is not None
    return desk


def shown(window):
    return reading.page(window.desk.session, window.desk.page.readout.uid).reading


def test_a_statement_that_nobody_doubted_is_given_to_another_speaker(quiet):
    desk = desk_at(quiet, at(WORDS))
    assert desk.walk.current.finding.span == at(WORDS)
    QTest.keyClick(desk.side.form.speakers.chip("Ōno Tarō"), Qt.Key.Key_Space)
    QTest.keyClick(desk.side.form.speakers.chip("Ada Lindqvist"), Qt.Key.Key_Space)
    desk.accept()
    (said,) = [one for one in shown(quiet).statements if one.span == at(WORDS)]
    assert said.speakers == ("Ōno Tarō",)
    assert shown(quiet).made_by == "Ada"
    desk.undo()
    (said,) = [one for one in shown(quiet).statements if one.span == at(WORDS)]
    assert said.speakers == ("Ada Lindqvist",)


def test_everything_read_stands_in_the_walk_once(quiet):
    page = quiet.desk.page
    things = things_of(page)
    fields = [one.finding.field for one in things]
    assert fields[:2] == ["title", "meeting.date"]
    assert fields.count("participants") == len(page.reading.participants)
    assert fields.count("statements") == len(page.reading.statements)
    assert fields[-1] == "is_readout"


def test_what_a_finding_speaks_of_stands_there_as_that_finding(window):
    page = window.desk.page
    things = things_of(page)
    about = [one for one in things if one.finding.field == "statements"]
    assert sum(1 for one in about if one.finding.severity == "review") == 2
    assert len(about) == len(page.reading.statements)
    assert sum(1 for one in things if one.finding.field.startswith("meeting")) == 1
    assert sum(1 for one in things if one.finding.field == "title") == 1


def test_seeing_one_thing_confirms_nothing_and_seeing_all_confirms_the_reading(quiet):
    desk = desk_at(quiet, at(WORDS))
    total = len(desk.walk.doubts)
    desk.accept()
    assert not shown(quiet).confirmed
    assert desk.walk.seen_count == 1
    for _ in range(total - 1):
        assert not shown(quiet).confirmed
        desk.accept()
    assert shown(quiet).confirmed
    assert shown(quiet).made_by == "Ada"


def test_words_that_were_not_read_become_a_statement(quiet):
    free = at("met Mr")
    page = quiet.desk.page
    spans = [one.finding.span for one in things_of(page) if one.finding.span]
    assert not any(free.overlaps(one) for one in spans)
    before = len(shown(quiet).statements)
    desk = desk_at(quiet, free)
    assert is_new(desk.walk.current)
    QTest.keyClick(desk.side.form.speakers.chip("Ōno Tarō"), Qt.Key.Key_Space)
    desk.accept()
    assert len(shown(quiet).statements) == before + 1
    (made,) = [one for one in shown(quiet).statements if one.span == free]
    assert made.speakers == ("Ōno Tarō",)


def test_an_addition_begun_by_key_is_dropped_by_key_and_never_saved_empty(quiet):
    desk = desk_at(quiet, at(WORDS))
    total = len(desk.walk.doubts)
    caret = desk.view.caret
    assert caret == at(WORDS).start
    QTest.keyClick(desk.view, Qt.Key.Key_W)
    assert desk.view.caret == caret
    assert is_new(desk.walk.current)
    desk.accept()
    assert len(shown(quiet).participants) == len(quiet.desk.page.reading.participants)
    assert desk.banner.isVisible()
    QTest.keyClick(desk.view, Qt.Key.Key_X)
    assert len(desk.walk.doubts) == total


def test_a_click_on_who_made_the_reading_leads_there(quiet):
    QTest.mouseClick(quiet.reading.made_by, Qt.MouseButton.LeftButton)
    assert quiet.findChild(ReviewDesk) is not None
