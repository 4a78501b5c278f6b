"""Who is meant among several: three sides, hosts and guests, counts that do not fit. All persons are invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

THREE = (
    "On May 4, 2021, Foreign Minister Ada Roe of Japan held a trilateral meeting with Foreign Minister Ivo Lund of "
    "Norway and Foreign Minister Ugo Neri of Italy in Bern.\n\n"
)
ALL = ("Ada Roe", "Ivo Lund", "Ugo Neri")
RECEIVED = "President Ada Roe of Norway received Foreign Minister Ivo Lund of Italy on 3 May 2021.\n\n"


def reading(text: str) -> Reading:
    return read(text + "\n", provenance=Provenance())


def last(found: Reading) -> tuple[str, ...]:
    statement = found.statements[-1]
    return statement.speakers or statement.sides


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("The three ministers discussed salt.", ALL),
        ("The trio agreed to dig.", ALL),
        ("All three stressed the law.", ALL),
        ("Ministers Lund and Neri praised the crew.", ("Ivo Lund", "Ugo Neri")),
        ("Both Minister Lund and Minister Neri welcomed it.", ("Ivo Lund", "Ugo Neri")),
        ("The Norwegian and Italian ministers urged calm.", ("Ivo Lund", "Ugo Neri")),
        ("Norway and Italy pledged help.", ("NO", "IT")),
        ("Minister Lund, with whom Minister Neri agreed, asked for time.", ("Ivo Lund",)),
        ("Minister Neri spoke of ferries, a wish that Minister Lund echoed.", ("Ivo Lund",)),
    ],
)
def test_among_three_sides(body, wanted):
    assert last(reading(THREE + body)) == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("The guest thanked the host.", "Ivo Lund"),
        ("The host praised the crew.", "Ada Roe"),
        ("The visiting dignitary asked for time.", "Ivo Lund"),
        ("The Italian foreign minister noted the cost.", "Ivo Lund"),
        ("Italy's top diplomat said that salt was dear.", "Ivo Lund"),
        ("The Head of State praised the crew.", "Ada Roe"),
    ],
)
def test_host_and_guest(body, wanted):
    assert last(reading(RECEIVED + body)) == (wanted,)


def test_who_was_a_host_is_told_to_be_a_guess():
    found = reading(RECEIVED + "The host praised the crew.")
    assert any("Who is meant is not printed" in item.message for item in found.findings)


def test_more_are_told_of_than_are_known():
    found = reading(RECEIVED + "The three leaders discussed salt.")
    told = [item for item in found.findings if item.field == "statements" and "3 are told of" in item.message]
    assert [item.severity for item in told] == ["review"]


def test_a_passive_a_participle_and_a_relative_clause_that_are_not_read_are_told_of():
    text = RECEIVED + (
        "The Minister said that the port, which was praised last year, had grown. "
        "President Roe thanked Mayor Tom Ek, who welcomed the plan."
    )
    told = {
        item.span.cut(text) for item in reading(text).findings if item.field == "statements" and item.span
    }
    assert "welcomed" in told


def test_the_two_after_two_are_named_are_those_two():
    found = reading(THREE + "Minister Roe also spoke with Minister Neri. The two ministers praised the crew.")
    assert last(found) == ("Ada Roe", "Ugo Neri")


def test_a_text_that_leaves_its_subject_out():
    body = "Thanked him for his help. Discussed our trade. Also appreciated the salt."
    lead = (
        "On 3 May 2021, Foreign Minister Ada Roe of Japan met with Foreign Minister Ivo Lund of Norway.\n\n"
    )
    found = reading(lead + body)
    told = [(item.verb, item.speakers) for item in found.statements]
    assert told == [
        ("Thanked", ("Ada Roe",)),
        ("Discussed", ("Ada Roe", "Ivo Lund")),
        ("appreciated", ("Ada Roe",)),
    ]
    assert sum("No subject is printed" in item.message for item in found.findings) == 3
