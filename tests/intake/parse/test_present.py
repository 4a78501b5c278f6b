"""Whoever was there besides those who met, by the forms in which English pages name them."""

import pytest

from app.intake.parse.reading import read
from app.model.record import Provenance

LEAD = (
    "Foreign Minister Anna Kalns of Latvia met with Foreign Minister Peter Berg of Norway in Riga on 4 May 2024."
    " The ministers discussed trade.\n"
)


def present(sentence):
    found = read(LEAD + sentence, provenance=Provenance())
    assert [one.name for one in found.participants if one.role == "principal"] == ["Anna Kalns", "Peter Berg"]
    doubted = [
        one.message for one in found.findings if one.field == "participants" and one.severity == "review"
    ]
    return [(one.name, one.side) for one in found.participants if one.role == "attendee"], doubted


OZOLS, KRUMA = ("Juris Ozols", "LV"), ("Ilze Krūma", "LV")
HOLM, LUND = ("Eva Holm", "NO"), ("Kari Lund", "NO")


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Also in the meeting were State Secretary Juris Ozols and Political Director Ilze Krūma.",
            [OZOLS, KRUMA],
        ),
        ("Joining the Foreign Minister were State Secretary Juris Ozols and others.", [OZOLS]),
        ("State Secretary Juris Ozols and Norwegian Ambassador Kari Lund joined the call.", [OZOLS, LUND]),
        ("State Secretary Juris Ozols was also on the call.", [OZOLS]),
        ("Participants in the call included State Secretary Juris Ozols.", [OZOLS]),
        (
            "Taking part on the Norwegian side were State Secretary Eva Holm and Ambassador Kari Lund.",
            [HOLM, LUND],
        ),
        ("On the Norwegian side, State Secretary Eva Holm and Ambassador Kari Lund took part.", [HOLM, LUND]),
        ("Also participating in the discussion: State Secretary Juris Ozols.", [OZOLS]),
        ("The talks were held with the participation of State Secretary Juris Ozols.", [OZOLS]),
        ("Minister Berg was accompanied during the visit by State Secretary Eva Holm.", [HOLM]),
        ("State Secretary Juris Ozols sat in.", [OZOLS]),
    ],
)
def test_forms_of_lists(sentence, people):
    assert present(sentence)[0] == people


def test_who_has_no_side_is_the_publishers_and_put_before_a_person():
    people, doubted = present("Taking part in the meeting were also State Secretary Juris Ozols.")
    assert people == [OZOLS]
    assert any("Taken for the publisher's side (LV)" in one for one in doubted)


def test_an_ambassador_alone_is_on_either_side():
    people, doubted = present("Ambassador Kari Lund and other senior officials were also present.")
    assert people == [("Kari Lund", None)]
    assert any("On which side" in one for one in doubted)


def test_names_alone_are_those_present_where_nothing_else_stands_there():
    people, _ = present("Ilze Krūma, Juris Ozols and others attended the talks.")
    assert people == [KRUMA, OZOLS]


def test_who_met_is_no_attendee():
    assert present("Minister Kalns also attended the meeting of the Council in the afternoon.")[0] == []
    assert present("The ministers then joined the call of the coalition.")[0] == []
