"""Where meetings without a text stand in a list, which questions they answer, and what an empty list stands against."""

import pytest

from app.index.answering import Choice
from app.model.known import Known, KnownPerson
from app.services import going, knowing
from app.services.holdings import Wish, first_holdings, sought
from app.services.session import Session
from tests.ui.moving.several import several


@pytest.fixture
def session(tmp_path):
    with Session.open(several(tmp_path), tmp_path / "notebook.db") as session:
        knowing.record(
            session,
            [
                Known("2031-05-05", ("NO", "SE"), "a calendar", title="Dinner", place="Borg"),
                Known("2031-04", ("NO", "DK"), "a calendar", people=(KnownPerson("Nils Holm", side="DK"),)),
                Known("2031-05-02", ("NO", "DK"), "a calendar"),
            ],
        )
        yield session


def placed(holdings):
    return [(gap.standing.recorded.known.date, gap.before) for gap in holdings.gaps]


def test_gaps_stand_at_their_days_and_are_no_entries(session):
    held = first_holdings(session)
    assert len(held) == 3
    assert placed(held) == [("2031-05-05", 0), ("2031-05-02", 2), ("2031-04", 3)]
    assert placed(sought(session.searching, Wish())) == placed(held)
    assert len(held.uids(session)) == 3


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("country:Denmark", ["2031-05-02", "2031-04"]),
        ("date:2031-05..", ["2031-05-05", "2031-05-02"]),
        ("person:Holm", ["2031-04"]),
        ("holm", ["2031-04"]),
        ("dinner OR holm", ["2031-05-05", "2031-04"]),
        ("borg -dinner", []),
        ("country:NO -country:DK", ["2031-05-05"]),
        ("speaker:Lindqvist", []),
        ("publisher:Norland", []),
        ("xylophone", []),
    ],
)
def test_a_gap_answers_by_what_is_recorded_of_it(session, typed, days):
    found = sought(session.searching, Wish(typed))
    assert [day for day, _ in placed(found)] == days


@pytest.mark.parametrize(
    ("choice", "days"),
    [
        (Choice("country", ("DK",)), ["2031-05-02", "2031-04"]),
        (Choice("country", ("DK",), out=True), ["2031-05-05"]),
        (Choice("pair", ("NO–SE",)), ["2031-05-05"]),
        (Choice("year", ("2031",)), ["2031-05-05", "2031-05-02", "2031-04"]),
        (Choice("date", ("2031-05-03..2031-06",)), ["2031-05-05"]),
        (Choice("publisher", ("Norland MFA",)), []),
        (Choice("lang", ("fr",), out=True), ["2031-05-05", "2031-05-02", "2031-04"]),
    ],
)
def test_what_narrows_the_list_narrows_the_gaps(session, choice, days):
    assert [day for day, _ in placed(sought(session.searching, Wish(choices=(choice,))))] == days


def test_an_empty_list_knows_against_what_it_is_empty(session):
    found = sought(session.searching, Wish("xylophone"))
    assert len(found) == 0
    assert (found.base.texts, found.base.known, found.base.gaps) == (3, 6, 3)
    assert sought(session.searching, Wish("fisheries")).base is None


def test_the_switcher_finds_a_gap_by_any_of_its_words(session):
    goals = going.goals(session)
    for typed in ("dinner", "nils holm", "denmark", "borg"):
        assert any(one.kind == "gap" for one in going.ranked(goals, typed)), typed
