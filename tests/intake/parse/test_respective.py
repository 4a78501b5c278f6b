"""Several who hold one office, colleagues of one side, and names with a second form. All invented."""

import pytest

from app.intake.parse import read
from app.model.record import Provenance

TALKED = "\n\nThey discussed trade. The ministers agreed to stay in touch.\n"
NORDIC = [("Ingrid Sand", "NO"), ("Petra Lang", "DE"), ("Ugo Neri", "IT")]


def principals(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(text + TALKED, provenance=Provenance())
    assert found.is_readout, found.reason
    return [(item.name, item.side, item.office) for item in found.participants if item.role == "principal"]


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        (
            "The foreign ministers of Norway, Germany and Italy, Ingrid Sand, Petra Lang and Ugo Neri, met in Oslo.",
            "foreign minister",
        ),
        (
            "The foreign ministers of Norway, Germany and Italy – Ingrid Sand, Petra Lang and Ugo Neri – met in Oslo.",
            "foreign minister",
        ),
        (
            "Ingrid Sand, Petra Lang and Ugo Neri, foreign ministers of Norway, Germany and Italy, respectively, met.",
            "foreign minister",
        ),
        (
            "The Norwegian, German and Italian foreign ministers, Ingrid Sand, Petra Lang and Ugo Neri, met in Oslo.",
            "foreign minister",
        ),
        (
            "The Ministers for Foreign Affairs of Norway (Ingrid Sand), Germany (Petra Lang) and Italy (Ugo Neri) met.",
            "Minister for Foreign Affairs",
        ),
        (
            "The Presidents of Norway, Ingrid Sand, of Germany, Petra Lang, and of Italy, Ugo Neri, met in Oslo.",
            "President",
        ),
        (
            "Foreign Ministers Ingrid Sand (Norway), Petra Lang (Germany) and Ugo Neri (Italy) met in Oslo.",
            "Foreign Minister",
        ),
        ("Presidents Ingrid Sand of Norway, Petra Lang of Germany and Ugo Neri of Italy met.", "President"),
    ],
)
def test_countries_follow_the_names_in_their_order(lead: str, office: str) -> None:
    assert principals(lead) == [(name, side, office) for name, side in NORDIC]


@pytest.mark.parametrize(
    "lead",
    [
        "The foreign ministers of Norway, Germany and Italy, Ingrid Sand and Petra Lang, met in Oslo.",
        "Ingrid Sand and Petra Lang, the foreign ministers of Norway, Germany and Italy, met in Oslo.",
    ],
)
def test_nothing_is_given_where_names_and_countries_are_not_as_many(lead: str) -> None:
    assert {side for _, side, _ in principals(lead)} == {None}


@pytest.mark.parametrize(
    "lead",
    [
        "Norway's Minister Ingrid Sand met colleagues from Germany and Italy, Petra Lang and Ugo Neri.",
        "Norwegian Prime Minister Ingrid Sand met her German and Italian counterparts Petra Lang and Ugo Neri.",
        "Norwegian Minister Ingrid Sand hosted the Prime Ministers of Germany and Italy, Petra Lang and Ugo Neri.",
    ],
)
def test_counterparts_have_their_countries_in_order(lead: str) -> None:
    assert [(name, side) for name, side, _ in principals(lead)] == NORDIC


def test_a_counterpart_with_an_office_of_his_own() -> None:
    lead = "German Minister Petra Lang met with her Italian counterpart, Foreign Minister Ugo Neri (PD), in Berlin."
    assert principals(lead)[1] == ("Ugo Neri", "IT", "Foreign Minister")


@pytest.mark.parametrize(
    "lead",
    [
        (
            "Australia's Minister for Foreign Affairs, the Hon Liz Carr MP, and Minister for Defence, the Hon Tom Reed "
            "MP, met with Japan's Minister for Foreign Affairs, Ken Mori, and Minister of Defense, Go Abe, in Sydney."
        ),
        (
            "The Australian Minister for Foreign Affairs Liz Carr and Minister for Defence Tom Reed, and the Japanese "
            "Minister for Foreign Affairs Ken Mori and Minister of Defense Go Abe held 2+2 consultations in Sydney."
        ),
    ],
)
def test_two_of_one_side_are_told_by_the_first(lead: str) -> None:
    sides = [(name, side) for name, side, _ in principals(lead)]
    assert sides == [("Liz Carr", "AU"), ("Tom Reed", "AU"), ("Ken Mori", "JP"), ("Go Abe", "JP")]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Omar Haddad (عُمَر حَدّاد), Foreign Minister of Israel", "Omar Haddad"),
        ("Mr. Juan (Johnny) Reyes, Foreign Minister of Israel", "Juan (Johnny) Reyes"),
        ("the Honorable Robert “Bob” Hale, Foreign Minister of Israel", "Robert “Bob” Hale"),
        ("Foreign Minister Wang Lin (王林) of Israel", "Wang Lin"),
        ("Mr Omar Haddad (also spelled Hadad), Foreign Minister of Israel", "Omar Haddad"),
        ("Omar Haddad, Foreign Minister of the friendly State of Israel", "Omar Haddad"),
    ],
)
def test_a_second_form_of_a_name_hides_neither_office_nor_side(printed: str, name: str) -> None:
    found = principals(f"German Foreign Minister Petra Lang met with {printed} in Berlin.")
    assert [item[:2] for item in found] == [("Petra Lang", "DE"), (name, "IL")]
    assert (found[1][2] or "").startswith("Foreign Minister")
