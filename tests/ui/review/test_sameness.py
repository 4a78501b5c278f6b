"""Who may be the same: decided by keyboard, told apart, taken back; nothing is joined by itself."""

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.record import Provenance
from app.services import curating
from app.services.curating import Proposal
from app.ui.review.pairs import Pair, Told, after_joining, pairs
from app.ui.review.sameness import SamenessDesk
from tests.making import made_archive, made_draft, made_reading
from tests.ui.windows import focused


@pytest.fixture
def archive(tmp_path):
    reading = made_reading()
    ada, taro = reading.participants
    other = replace(
        reading, participants=(replace(ada, name="Ada Lindquist"), replace(taro, name="小野太郎"))
    )
    text = made_draft().text + "Told by the other side.\n"
    theirs = made_draft(text, reading=other, provenance=Provenance(publisher="Sudmark MFA"))
    (tmp_path / "made").mkdir()
    return made_archive(tmp_path / "made" / "two.db", made_draft(), theirs)


@pytest.fixture
def desk(window, qtbot):
    window.doable["review"].trigger()
    QTest.keyClick(focused(), "p")
    desk = window.findChild(SamenessDesk)
    qtbot.waitUntil(lambda: bool(desk.pairs), timeout=20000)
    return desk


def names(window):
    return {one.name for one in curating.known_persons(window.desk.session)}


def test_both_sides_are_told_with_the_reason(window, desk):
    assert [one.kind for one in desk.pairs] == ["Same person?", "Same meeting?"]
    first = desk.pairs[0]
    assert {first.first.heading, first.second.heading} == {"Ada Lindqvist", "Ada Lindquist"}
    assert "Norway" in first.first.lines
    assert first.first.texts[0].words == "3 May 2031  ·  Foreign Ministers' Meeting"
    assert "spelled alike" in desk.sides.reason.text()
    second = desk.pairs[1]
    assert {"Norland MFA", "Sudmark MFA"} & {*second.first.lines, *second.second.lines}


def test_joining_and_taking_it_back(window, desk):
    QTest.keyClick(desk, "a")
    assert len(names(window)) == 3
    assert desk.sides.question.text() == "Same meeting?"
    assert "1 decided" in desk.head.state.text()
    QTest.keyClick(desk, "u")
    assert len(names(window)) == 4
    assert desk.sides.question.text() == "Same person?"


def test_parting_is_not_proposed_again(window, desk):
    QTest.keyClick(desk, "j")
    assert desk.sides.question.text() == "Same meeting?"
    QTest.keyClick(desk, "x")
    QTest.keyClick(desk, "x")
    assert desk.pairs == []
    assert pairs(window.desk.session) == []
    assert len(names(window)) == 4
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert window.panes.isVisible()


def test_a_locked_archive_decides_nothing_and_says_so(window, desk, monkeypatch):
    other = sqlite3.connect(window.desk.session.archive_path, isolation_level=None)
    other.execute("begin immediate")
    QTest.keyClick(desk, "a")
    assert desk.banner.isVisible()
    assert len(desk.pairs) == 2
    other.execute("rollback")
    other.close()
    QTest.mouseClick(desk.banner.retry, Qt.MouseButton.LeftButton)
    assert len(desk.pairs) == 1


def test_p_leads_back_to_the_findings(window, desk, qtbot):
    QTest.keyClick(desk, "p")
    assert not desk.isVisible()
    qtbot.waitUntil(lambda: focused().objectName() == "review_desk")


def test_what_was_joined_is_one_in_what_is_left():
    def pair(subject, object_):
        nobody = Told("", (), ())
        return Pair(Proposal("same_person", subject, object_, "alike"), nobody, nobody)

    left = after_joining(
        [pair("b", "c"), pair("a", "c"), pair("a", "b")], Proposal("same_person", "b", "a", "")
    )
    assert [(one.proposal.subject, one.proposal.object) for one in left] == [("a", "c")]
