"""Who answers whom, who is meant by "he", and leads that name nobody. All persons and sentences are invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

MET = "Foreign Minister Ada Roe of Norway met Foreign Minister Ugo Neri of Italy on 4 May 2021. "


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def spoken(found: Reading) -> list[str]:
    return [
        f"{item.verb}: {'+'.join(name.split()[-1] for name in item.speakers)}"
        for item in found.statements
        if not item.reported
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Minister Roe invited her colleague to Oslo, which he accepted.",
            ["invited: Roe", "accepted: Neri"],
        ),
        (
            "Mr Neri invited Ms Roe to the forum and she gladly accepted.",
            ["invited: Neri", "accepted: Roe"],
        ),
        (
            "Ms Roe thanked her counterpart for his support; he, in turn, assured her of friendship.",
            ["thanked: Roe", "assured: Neri"],
        ),
        (
            "In reply to a question from Minister Neri, Minister Roe set out her views. She asked for equipment.",
            ["set out: Roe", "asked: Roe"],
        ),
        (
            "Minister Neri, who outlined his reforms, assured Ms Roe that elections would come.",
            ["outlined: Neri", "assured: Neri"],
        ),
        (
            "Minister Roe noted the delay, Minister Neri recalling that a hotline was open.",
            ["noted: Roe", "recalling: Neri"],
        ),
        (
            "Minister Neri having recalled his country's wish to trade, Minister Roe confirmed that firms would come.",
            ["recalled: Neri", "confirmed: Roe"],
        ),
        (
            "Minister Neri informed Minister Roe of his efforts, for which the Norwegian minister thanked him.",
            ["informed: Neri", "thanked: Roe"],
        ),
        (
            "Minister Roe began by expressing deep concern, before setting out the efforts made.",
            ["expressing deep concern: Roe", "setting out: Roe"],
        ),
        ("The two FMs agreed to meet again.", ["agreed: Roe+Neri"]),
        ("“Rules matter,” Ms Roe says.", ["says: Roe"]),
    ],
)
def test_who_speaks(text: str, wanted: list[str]):
    assert spoken(reading(f"{MET}\n\n{text}")) == wanted


def test_a_line_without_a_subject_goes_on_with_the_one_before():
    found = reading(
        f"1. {MET}\n\n2. Minister Neri affirmed his support.\n° Also expressed hope for a visit.\n"
    )
    assert spoken(found) == ["affirmed: Neri", "expressed hope: Neri"]
    assert any("is read as Ugo Neri" in item.message for item in found.findings)


def test_the_ambassadors_are_those_of_the_parties_who_are():
    text = (
        "President Ada Roe of Norway received the credentials of H.E. Ugo Neri, Ambassador of Italy; and H.E. Ivo "
        "Lund, Ambassador of Denmark, on 4 May 2021.\n\nFor their part, the ambassadors conveyed greetings."
    )
    assert spoken(reading(text)) == ["conveyed: Neri+Lund"]


def test_the_head_of_state_is_the_publishers_where_both_are():
    text = (
        "President of Ukraine Ada Roe held a call with President of the European Council Ugo Neri on 4 May 2021.\n\n"
        "The Head of State thanked the European Union. Ugo Neri promised help."
    )
    assert spoken(reading(text, publisher_country="UA")) == ["thanked: Roe", "promised: Neri"]


def test_a_lead_by_offices_alone_takes_the_names_from_below():
    text = (
        "Hybrid threats were the theme when the foreign ministers of Finland and Moldova spoke by telephone on "
        "4 May 2021.\n\nDeputy Prime Minister Mihai Rusu, who is also Moldova’s Minister of Foreign Affairs, thanked "
        "Minister for Foreign Affairs Elina Salo for the support. Salo said that it would go on.\n"
    )
    found = reading(text)
    people = {person.name: (person.office, person.side) for person in found.participants}
    assert people == {
        "Mihai Rusu": ("Deputy Prime Minister", "MD"),
        "Elina Salo": ("Minister for Foreign Affairs", "FI"),
    }
    assert spoken(found) == ["thanked: Rusu", "said: Salo"]


def test_offices_alone_take_nobody_where_the_names_do_not_come_out_even():
    text = (
        "The foreign ministers of Finland and Moldova spoke by telephone on 4 May 2021.\n\n"
        "Minister Rusu thanked Minister Salo. Minister Berg was in Oslo.\n"
    )
    assert not reading(text).is_readout


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("RIGA, 5 June 2021 (X) -- Minister Ada Roe of Norway met yesterday Mr. Ugo Neri of Italy.", "2021-06-04"),
        ("5 June 2021\n\nAda Roe of Norway met Minister Ugo Neri of Italy.\n\nYesterday’s talks ended.", "2021-06-04"),
        ("6 June 2021\n\nMinister Ada Roe of Norway met Mr. Ugo Neri of Italy (4 and 5 June).", "2021-06-04"),
        ("Minister Ada Roe of Norway met Mr. Ugo Neri of Italy in Oslo. (4 June 2021)", "2021-06-04"),
        ("2021-06-02\n\nAda Roe of Norway met Mr. Ugo Neri of Italy on the night of the 31st.", "2021-05-31"),
    ],
)  # fmt: skip
def test_the_day_of_the_meeting(text: str, day: str):
    found = reading(text)
    assert found.facts is not None
    assert found.facts.date == day


def test_the_lead_told_twice_is_one_event():
    text = (
        "PM call with Crown Prince of Kuwait\n\nThe Prime Minister spoke to Sheikh Sabah Al-Hamad, Crown Prince of "
        "Kuwait.\n\n16 June 2021\n\nThe Prime Minister spoke to His Highness the Crown Prince of Kuwait, Sheikh Sabah "
        "Al-Hamad, this afternoon.\n\nBoth agreed to stay in touch.\n"
    )
    assert not [item for item in reading(text, publisher_country="GB").findings if item.field == "events"]


def test_those_who_attended_a_ceremony_are_the_hosts():
    text = (
        "President Ada Roe received the credentials of Ugo Neri, Ambassador of Italy, on 4 May 2021.\n\n"
        "The ceremony was attended by Ivo Lund, Minister of State, and Pia Berg, Chief of Protocol.\n"
    )
    found = reading(text, publisher_country="NO")
    assert [(item.name, item.side) for item in found.participants if item.role == "attendee"] == [
        ("Ivo Lund", "NO"),
        ("Pia Berg", "NO"),
    ]
