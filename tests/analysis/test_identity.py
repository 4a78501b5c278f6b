import pytest

from app.analysis.identity import likenesses, persons
from app.model.names import name_key, person_uid
from app.model.people import Decision, Joined, Sighting, in_force


def seen(name, *, side="NO", person=None, meeting="m1", day="2031-05-03", principal=True, office=None):
    return Sighting(
        person or person_uid(name, side), name, side, office, f"r-{meeting}", meeting, day, principal
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KISHIDA Fumio", "Fumio Kishida"),
        ("Kim Dong-yeon", "KIM Dongyeon"),
        ("Ōno Tarō", "Taro Ono"),
        ("Võ Văn Thưởng", "Vo Van Thuong"),
        ("Kang, Kyung-wha", "Kang Kyung-wha"),
        ("O’Neill", "O'Neill"),
    ],
)
def test_one_name_written_otherwise_is_one_identity(one, other):
    assert name_key(one) == name_key(other)
    assert person_uid(one, "JP") == person_uid(other, "JP")


def test_the_same_name_on_another_side_is_another_identity():
    assert person_uid("Kim Yong", "KR") != person_uid("Kim Yong", "KP")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Mohammed Haddad", "Muhammad Haddad", "spelled alike"),
        ("Maksim Orlov", "Maxim Orlov", "spelled alike"),
        ("Sergei Belov", "Sergey Belov", "spelled alike"),
        ("Anna Maria Lund", "Anna Lund", "words left out"),
    ],
)
def test_what_is_likely_one_person_is_proposed_with_the_reason(one, other, why):
    (proposal,) = likenesses([seen(one), seen(other, meeting="m2")])
    assert why in proposal.reason
    assert {proposal.first, proposal.second} == {person_uid(one, "NO"), person_uid(other, "NO")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wang Li", "Wong Li"),
        ("Anna Lund", "Bertha Lund"),
        ("Lund", "Anna Lund"),
        ("John Smith", "Joan Smyth-Jones"),
    ],
)
def test_what_is_not_likely_is_not_proposed(one, other):
    assert likenesses([seen(one), seen(other, meeting="m2")]) == []


def test_nobody_is_the_same_across_sides():
    assert likenesses([seen("Maksim Orlov", side="RU"), seen("Maxim Orlov", side="BY")]) == []


def test_two_scripts_at_one_meeting_are_proposed_for_the_one_who_led_the_side():
    (proposal,) = likenesses([seen("Taro Ono", side="JP"), seen("小野太郎", side="JP")])
    assert "both led the side JP" in proposal.reason
    assert likenesses([seen("Taro Ono", side="JP"), seen("小野太郎", side="JP", principal=False)]) == []


def test_a_person_has_the_name_seen_most_and_offices_with_dates():
    uid = person_uid("Taro Ono", "JP")
    (person,) = persons(
        [
            seen("ONO Taro", side="JP", day="2031-05-03", office="Foreign Minister", meeting="m3"),
            seen("Taro Ono", side="JP", day="2029-01-01", office="Vice-Minister", meeting="m1"),
            seen("Taro Ono", side="JP", day="2030-01-01", office="Foreign Minister", meeting="m2"),
        ]
    )
    assert (person.uid, person.name, person.aliases) == (uid, "Taro Ono", ("ONO Taro",))
    assert [(one.office, one.since, one.until) for one in person.offices] == [
        ("Vice-Minister", "2029-01-01", "2029-01-01"),
        ("Foreign Minister", "2030-01-01", "2031-05-03"),
    ]
    assert person.meetings == ("m1", "m2", "m3")
    assert (person.first_seen, person.last_seen) == ("2029-01-01", "2031-05-03")


def decision(number, kind, subject, object_=""):
    return Decision(number, kind, subject, object_, "ada", "2031-05-04T00:00:00Z")


def test_a_decision_taken_back_is_not_in_force_and_taking_back_can_be_taken_back():
    first = [decision(1, "same_person", "a", "b"), decision(2, "taken_back", "1")]
    assert in_force(first) == []
    assert [one.number for one in in_force([*first, decision(3, "taken_back", "2")])] == [1]


def test_joining_is_the_same_in_whatever_order():
    pairs = [("a", "b"), ("c", "d"), ("b", "c")]
    for order in (pairs, pairs[::-1], [(b, a) for a, b in pairs]):
        joined = Joined(order)
        assert {joined.of(uid) for uid in "abcd"} == {"a"}
        assert joined.of("e") == "e"
