"""Ranks, several offices of one person, lists of parties, and outcomes of both sides. Every person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance


def reading(text: str) -> Reading:
    return read(text, provenance=Provenance())


def principals(text: str) -> list[tuple[str, str | None, str | None]]:
    found = reading(text + "\n\nThey discussed trade. The two agreed to stay in touch.\n").participants
    return [(one.name, one.office, one.side) for one in found if one.role == "principal"]


def agreements(text: str) -> list[tuple[str, str]]:
    met = "On May 3, 2019, Foreign Minister Lund of Norway met with Foreign Minister Menon of India in Oslo. "
    return [(one.verb, one.kind) for one in reading(met + text).agreements]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Defence Minister General Paulo Reis of Chile", ("Paulo Reis", "Defence Minister", "CL")),
        (
            "Rear Admiral Ilan Mor, Minister of Defence of Chile",
            ("Ilan Mor", "Minister of Defence of Chile", "CL"),
        ),
        ("General Ivo Olsen, Chief of Defence of Chile", ("Ivo Olsen", "Chief of Defence of Chile", "CL")),
        (
            "General Ana Mets, Commander of the Chilean Defence Forces",
            ("Ana Mets", "Commander of the Chilean Defence Forces", "CL"),
        ),
        (
            "the Deputy Prime Minister and Minister of Home Affairs of Chile, Dato' Sri Omar Said",
            ("Omar Said", "Deputy Prime Minister and Minister of Home Affairs of Chile", "CL"),
        ),
        (
            "H.E. Ms. Ana Tala, Minister for Women, Youth and Welfare and Minister of Customs of the Republic of Chile",
            (
                "Ana Tala",
                "Minister for Women, Youth and Welfare and Minister of Customs of the Republic of Chile",
                "CL",
            ),
        ),
        (
            "Minister Omar Said, Minister Responsible for Foreign Affairs of the Republic of Chile",
            ("Omar Said", "Minister Responsible for Foreign Affairs of the Republic of Chile", "CL"),
        ),
        (
            "Mr. Omar Said, Deputy Prime Minister - Minister of Foreign Affairs of Chile",
            ("Omar Said", "Deputy Prime Minister - Minister of Foreign Affairs of Chile", "CL"),
        ),
        (
            "First Deputy Prime Minister, Minister of Trade and Integration of Chile Omar Said",
            ("Omar Said", "First Deputy Prime Minister, Minister of Trade and Integration of Chile", "CL"),
        ),
        (
            "His Royal Highness Prince Omar bin Said, Minister of Foreign Affairs of Chile",
            ("Omar bin Said", "Minister of Foreign Affairs of Chile", "CL"),
        ),
        (
            "Vice-Chancellor and Minister for Economic Affairs and Climate Action Omar Said of Chile",
            ("Omar Said", "Vice-Chancellor and Minister for Economic Affairs and Climate Action", "CL"),
        ),
    ],
)
def test_offices_of_a_party_are_read_whole(named, expected):
    assert principals(f"On 3 May 2019, President Ada Roe of Norway met with {named}, in Oslo.")[1:] == [
        expected
    ]


def test_secretary_general_is_an_office_and_no_rank():
    assert principals("Minister Ada Roe of Chile met with NATO Secretary General Ivo Lund.")[1] == (
        "Ivo Lund",
        "Secretary General",
        "NATO",
    )


def test_two_offices_before_a_comma_are_one_persons():
    text = (
        "Lima, 3 May 2024: Deputy Prime Minister and Foreign Minister, Senator Omar Said, "
        "met the Foreign Minister of Chad, Ada Roe."
    )
    assert [name for name, _, _ in principals(text)] == ["Omar Said", "Ada Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both ministers pledged to do more.", [("pledged", "other")]),
        (
            "The two sides committed to a free sea, and vowed to protect it.",
            [("committed to", "other"), ("vowed", "other")],
        ),
        ("Norway and India recommitted to the treaty.", [("recommitted to", "other")]),
        ("Agreement was also reached on visas.", [("Agreement was also reached", "agreed")]),
        ("Both sides expressed their agreement on the text.", [("expressed their agreement", "shared_view")]),
        ("Foreign Ministers of Norway and India reaffirmed the pact.", [("reaffirmed", "confirmed")]),
        ("Foreign ministers agreed to meet.", [("agreed", "agreed")]),
        ("Minister Lund pledged aid.", []),
        ("Minister Lund thanked India and vowed to return.", []),
    ],
)
def test_what_both_sides_take_upon_themselves_is_an_agreement(text, expected):
    assert agreements(text) == expected


def test_a_pledge_of_one_side_stays_a_commitment():
    text = (
        "On May 3, 2019, Minister Lund of Norway met with Minister Menon of India and pledged more aid. "
        "Minister Menon vowed to use it well."
    )
    found = reading(text)
    assert [(one.verb, one.act) for one in found.statements] == [
        ("pledged", "commitment"),
        ("vowed", "commitment"),
    ]
    assert not found.agreements


@pytest.mark.parametrize(
    "subject",
    [
        "Foreign Ministers of Chile, Chad and Norway",
        "Chile, Chad and Norway",
        "Minister Said, Minister Diallo and Minister Lund",
        "All three",
    ],
)
def test_three_who_act_are_all_who_met(subject):
    text = (
        "On 3 May 2019, Chilean Foreign Minister Omar Said met with Chadian Foreign Minister Musa Diallo and "
        f"Norwegian Foreign Minister Ivo Lund. {subject} agreed to go on."
    )
    (only,) = reading(text).agreements
    assert only.kind == "agreed"
    assert set(reading(text).statements[-1].speakers) == {"Omar Said", "Musa Diallo", "Ivo Lund"}


def attendees(text: str) -> list[tuple[str, str | None, str | None]]:
    met = "On 3 May 2019, Prime Minister Ada Roe of Canada met with President Ivo Lund of Norway in Oslo. "
    return [
        (one.name, one.office, one.side) for one in reading(met + text).participants if one.role == "attendee"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Also present were Secretary Berg and Mr. Moe from the Norwegian side; Mr. Pugh from the Canadian side.",
            [("Berg", "Secretary", "NO"), ("Moe", None, "NO"), ("Pugh", None, "CA")],
        ),
        (
            "The Prime Minister was accompanied by Foreign Minister Jane Holt and Defence Minister Owen Pugh.",
            [("Jane Holt", "Foreign Minister", "CA"), ("Owen Pugh", "Defence Minister", "CA")],
        ),
        (
            "The Prime Minister was joined by Minister Pugh, while President Lund was joined by Minister Berg.",
            [("Pugh", "Minister", "CA"), ("Berg", "Minister", "NO")],
        ),
        (
            "President Lund's delegation included Lieutenant General Ola Berg, Chief of Defence.",
            [("Ola Berg", "Chief of Defence", "NO")],
        ),
        (
            "Members of the Norwegian delegation were: Mr. Ola Berg, Minister of Trade; Ms. Siri Moe, Ambassador.",
            [("Ola Berg", "Minister of Trade", "NO"), ("Siri Moe", "Ambassador", "NO")],
        ),
        (
            "The Norwegian delegation consisted of the Minister of Trade, Smt. Siri Moe, and Brig. Gen. Ola Berg.",
            [("Siri Moe", "Minister of Trade", "NO"), ("Ola Berg", None, "NO")],
        ),
        (
            "Foreign Minister Jane Holt and General Owen Pugh accompanied the Prime Minister.",
            [("Jane Holt", "Foreign Minister", "CA"), ("Owen Pugh", None, "CA")],
        ),
        (
            "The meeting was attended by Minister Ola Berg (Norway) and Minister Jane Holt (Canada).",
            [("Ola Berg", "Minister", "NO"), ("Jane Holt", "Minister", "CA")],
        ),
        (
            "General Ola Berg, Commander of the Norwegian Armed Forces, took part in the meeting.",
            [("Ola Berg", "Commander of the Norwegian Armed Forces", "NO")],
        ),
    ],
)
def test_those_present_stand_on_the_side_of_whom_they_came_with(text, expected):
    assert attendees(text) == expected


def test_whoever_came_with_the_guest_is_on_the_guests_side():
    text = (
        "On 3 May 2019, President Ivo Lund of Norway received Prime Minister Ada Roe of Canada, "
        "who was accompanied by Foreign Minister Jane Holt."
    )
    assert [(one.name, one.side) for one in reading(text).participants][2:] == [("Jane Holt", "CA")]


def test_an_office_without_a_name_in_a_list_is_told():
    text = (
        "On 3 May 2019, President Ivo Lund of Norway met with Prime Minister Ada Roe of Canada. "
        "President Lund was accompanied by Minister Ola Berg and the Chief of Protocol."
    )
    told = [item for item in reading(text).findings if "not with office and name" in item.message]
    assert [item.span.cut(text) for item in told if item.span] == ["Chief of Protocol"]


@pytest.mark.parametrize(
    ("body", "office"),
    [
        ("ASEAN Secretary-General Omar Said", "ASEAN Secretary-General"),
        ("OECD Secretary-General Omar Said", "OECD Secretary-General"),
        ("AU Commission Chairperson Omar Said", "AU Commission Chairperson"),
    ],
)
def test_who_speaks_for_a_body_is_not_taken_for_the_united_nations(body, office):
    text = f"On 3 May 2019, Foreign Minister Ivo Lund of Norway met with {body} in Oslo."
    assert principals(text)[1] == ("Omar Said", office, None)


def test_sides_in_brackets_and_by_the_pair_in_a_title():
    text = "On May 3, 2019, Minister Ada Roe of Chile met with Minister Lund (Norway) and Minister Menon (India)."
    assert [side for _, _, side in principals(text)] == ["CL", "NO", "IN"]
    titled = (
        "Japan-Republic of Korea Foreign Ministers' Telephone Talk\n\nMay 3, 2019\n\n"
        "On May 3, Mr. Mori, Minister for Foreign Affairs, held a telephone talk with Mr. Han, Foreign Minister."
    )
    assert [side for _, _, side in principals(titled)] == ["JP", "KR"]
    told = [item.severity for item in reading(titled).findings if "pair of countries" in item.message]
    assert told == ["review", "review"]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the Prime Minister's Office", "Prime Minister's Office"),
        ("at the National Palace in Oslo", "Oslo"),
        ("in Skogheim on 3 May 2019", "Skogheim"),
        ("in good spirits", None),
    ],
)
def test_the_house_or_the_town_they_met_in(where, place):
    text = f"Minister Ada Roe of Chile met with Minister Ivo Lund of Norway {where}."
    assert reading(text).facts.place == place


def test_the_city_of_a_dateline_is_the_place_of_a_meeting_abroad():
    text = "LIMA, 3 May 2019 – Minister Ivo Lund of Norway met with Minister Ada Roe of Chile. They agreed to meet."
    assert reading(text).facts.place == "LIMA"


def test_today_on_a_page_of_a_visit_of_several_days_is_the_day_of_issue():
    text = (
        "Visit of Minister Ada Roe of Chile to Norway, 6 to 8 November 2023\n\n7 November 2023\n\n"
        "Minister Ada Roe of Chile met Minister Ivo Lund of Norway this morning. They agreed to go on."
    )
    assert reading(text).facts.date == "2023-11-07"


@pytest.mark.parametrize(
    "words",
    ["and unveiled the plan", ", and gave the floor to others", "and bestowed a medal on Minister Menon"],
)
def test_a_verb_after_a_read_clause_that_is_not_known_is_told(words):
    text = (
        "On May 3, 2019, Minister Lund of Norway met with Minister Menon of India in Oslo. "
        f"Minister Lund thanked India {words}."
    )
    word = words.split()[1 if words[0] == "a" else 2]
    told = [
        item.span.cut(text)
        for item in reading(text).findings
        if "not known: this part" in item.message and item.span
    ]
    assert [item.split()[0] for item in told] == [word]


def test_a_clause_after_a_mark_of_a_list_within_a_line_is_told_of_where_it_is_not_read():
    text = (
        "On May 3, 2019, Minister Lund of Norway met with Minister Menon of India in Oslo.\n\n"
        "The Indian side gave an account of the talks . \u25fe The Norwegian side unveiled its plan ."
    )
    told = [
        item.span.cut(text)
        for item in reading(text).findings
        if item.field == "statements" and item.span and "unveiled" in item.span.cut(text)
    ]
    assert told == ["\u25fe The Norwegian side unveiled its plan ."]
