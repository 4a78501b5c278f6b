"""In a large archive the indexes are asked where one can go, and say the same as a list of everything would."""

import pytest

from app.services import going, going_far, index_upkeep, reading
from app.services.session import Session
from tests.making import many_readouts


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    folder = tmp_path_factory.mktemp("far")
    archive = many_readouts(folder / "archive.db")
    index_upkeep.make_anew(archive)
    with Session.open(archive, folder / "notebook.db") as session:
        yield session


def test_people_and_readouts_answer_to_all_that_is_typed(session):
    everything = going.goals(session)
    person = next(one for one in everything if one.kind == "person")
    found = going_far.answering(session.searching, person.name.lower())
    assert [(one.key, one.name) for one in found if one.kind == "person"] == [(person.key, person.name)]
    readouts = [one for one in found if one.kind == "readout"]
    assert {one.uid for one in going.stops(session, person)} & {one.key for one in readouts}
    days = [one.date for one in readouts]
    assert days == sorted(days, reverse=True)


def test_a_readout_answers_to_its_title_its_people_and_its_day(session):
    one = reading.listing(session)[77]
    for typed in (f"{one.title} {one.date}", f"{one.principals[0]} {one.date[:7]}"):
        found = going_far.answering(session.searching, typed)
        assert one.uid in {goal.key for goal in found}, typed


@pytest.mark.parametrize("typed", ["", "  ", '"(', "title:", "-", "qqqq zzzz", "NEAR(", "*"])
def test_what_means_nothing_finds_nothing(session, typed):
    assert going_far.answering(session.searching, typed) == []


def test_before_anything_is_typed_stand_what_was_open_and_the_newest(session):
    listed = reading.listing(session)
    found = going_far.begun_with(session, [listed[99].uid, "not held"], newest=3)
    assert [one.key for one in found] == [listed[99].uid, *(one.uid for one in listed[:3])]


def test_pairs_are_counted_as_the_list_counts_them(session):
    listed = reading.listing(session)
    for goal in (one for one in going.standing(session) if one.kind == "pair"):
        theirs = [one for one in listed if set(goal.sides) <= set(one.sides)]
        assert (goal.texts, goal.date) == (len(theirs), theirs[0].date)
