"""Who sat where, and what may be said of those who are not named."""

import pytest

from app.analysis.attendance import matrix, only, reordered
from app.model.matrix import Attended, Gathering


def meeting(key, day, *, listed=("AA", "BB"), texts=1, **more):
    return Gathering(
        key, day, f"Meeting {key}", None, ("AA", "BB"), tuple(f"{key}-{n}" for n in range(texts)),
        frozenset(listed), **more,
    )  # fmt: skip


def there(person, place=1, *, side="AA", office="Minister", language="en", principal=False):
    return Attended(person, person.title(), side, office, place, principal, "r", language)


@pytest.fixture
def whole():
    columns = [
        meeting("d", "2018-01-01"),
        meeting("a", "2015-01-01"),
        meeting("b", "2016-01-01", listed=("BB",)),
        meeting("c", "2017-01-01"),
        meeting("gap", "2017-06-01", texts=0, recorded=frozenset({"ada"})),
    ]
    return matrix(
        columns,
        [
            ("a", there("ada", 1)), ("d", there("ada", 2, office="President")),
            ("a", there("bo", 2)), ("b", there("bo", 1)), ("c", there("bo", 1)), ("d", there("bo", 1)),
            ("c", there("cy", 2)),
            ("a", there("dan", 1, side="BB")),
        ],
    )  # fmt: skip


def row(whole, name):
    return next(at for at, one in enumerate(whole.sitters) if one.person == name)


def test_columns_stand_by_day_and_rows_by_side_and_how_often(whole):
    assert [one.key for one in whole.gatherings] == ["a", "b", "c", "gap", "d"]
    assert [one.person for one in whole.sitters] == ["bo", "ada", "cy", "dan"]


def test_absent_is_said_only_where_a_list_without_the_person_is_held(whole):
    ada = row(whole, "ada")
    assert [whole.state(ada, at) for at in range(5)] == [
        "present", "unlisted", "absent", "recorded", "present",
    ]  # fmt: skip
    bo = row(whole, "bo")
    assert whole.state(bo, 3) == "gap"
    dan = row(whole, "dan")
    assert [whole.state(dan, at) for at in (1, 2, 4)] == ["outside"] * 3


def test_new_back_and_another_office(whole):
    seats = {
        person: {at: seat for (who, at), seat in whole.seats.items() if who == person}
        for person in ["ada", "bo", "cy"]
    }
    assert not seats["ada"][0].new  # nothing earlier could have listed her
    assert seats["cy"][2].new
    assert seats["ada"][4].back
    assert seats["ada"][4].before == "Minister"
    assert not any(seat.back or seat.new for seat in seats["bo"].values())


def test_the_first_on_a_side_that_was_never_listed_before_is_not_called_new():
    found = matrix(
        [meeting("a", "2015", listed=()), meeting("b", "2016")], [("a", there("ada")), ("b", there("bo"))]
    )
    assert not found.seats["bo", 1].new


def test_an_office_in_another_language_or_with_its_country_is_no_other_office():
    columns = [meeting(key, f"201{at}-01-01") for at, key in enumerate("abc")]
    found = matrix(
        columns,
        [
            ("a", there("ada", office="Minister of Aa")),
            ("b", there("ada", office="Ministre", language="fr")),
            ("c", there("ada", office="Minister")),
        ],
        short=lambda office, _: (office or "").removesuffix(" of Aa"),
    )
    assert [found.seats["ada", at].before for at in range(3)] == [None, None, None]


def test_who_was_there_then_and_is_back_now(whole):
    assert [one.person for one in only(whole, both=("2015", "last")).sitters] == ["bo", "ada"]
    assert [one.person for one in only(whole, both=("first", "2017")).sitters] == ["bo"]
    assert [one.person for one in only(whole, returned=True).sitters] == ["ada"]
    assert [one.person for one in only(whole, sides=("BB",)).sitters] == ["dan"]
    assert only(whole, both=("2014",)).sitters == ()


def test_orders(whole):
    assert [one.person for one in reordered(whole, "name").sitters] == ["ada", "bo", "cy", "dan"]
    assert [one.person for one in reordered(whole, "first").sitters] == ["bo", "ada", "cy", "dan"]
    assert [one.person for one in reordered(whole, "last").sitters][:2] == ["bo", "ada"]


def test_thousands_by_thousands_are_made_at_once():
    columns = [meeting(f"{at:04}", f"{1900 + at // 12}-{at % 12 + 1:02}-01") for at in range(2000)]
    named = [
        (f"{at:04}", there(f"p{(at * 7 + n * 131) % 2000}", n + 1)) for at in range(2000) for n in range(8)
    ]
    found = matrix(columns, named)
    assert len(found.sitters) == 2000
    assert len(found.seats) == 16_000
    assert found.state(1999, 1999) in {"present", "absent", "outside"}
