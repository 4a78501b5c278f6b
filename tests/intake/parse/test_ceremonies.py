"""Credentials, invitations, courts and pages that never name their own country. All of it is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

TALKED = "\n\nThey discussed trade. The two agreed to stay in touch.\n"


def reading(text: str, **known: str) -> Reading:
    return read(text + TALKED, provenance=Provenance(**known))


def principals(found: Reading) -> list[tuple[str, str | None, str | None]]:
    return [(item.name, item.office, item.side) for item in found.participants if item.role == "principal"]


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        (
            (
                "On 3 May 2022, the newly appointed Ambassador of the Czech Republic, H.E. Mr Jan Dub, presented his "
                "credentials to the President of Latvia, Ilze Kalna."
            ),
            [("Jan Dub", "CZ"), ("Ilze Kalna", "LV")],
        ),
        (
            (
                "President Ilze Kalna accepted credentials from the Ambassador of the Czech Republic to Latvia, Jan "
                "Dub, on 3 May 2022 in Riga Castle."
            ),
            [("Ilze Kalna", "LV"), ("Jan Dub", "CZ")],
        ),
        (
            (
                "H.H. Sheikh Salem Al Marri, Vice President, received yesterday at Qasr Al Bahr the credentials of "
                "newly-appointed ambassadors to the UAE: H.E. Dr. Inés Paz, Ambassador of the Republic of Ecuador; "
                "H.E. Abel Tolo, Ambassador of Ethiopia; and H.E. Baron Piet Van Hoek, Ambassador of Belgium."
            ),
            [("Salem Al Marri", "AE"), ("Inés Paz", "EC"), ("Abel Tolo", "ET"), ("Piet Van Hoek", "BE")],
        ),
        (
            (
                "Foreign Minister of Norway Ada Roe visited China from 3 to 5 May 2021 at the invitation of Chinese "
                "Foreign Minister Wang Lin."
            ),
            [("Ada Roe", "NO"), ("Wang Lin", "CN")],
        ),
        (
            (
                "At the invitation of State Councilor and Foreign Minister of the People's Republic of China Wang "
                "Lin, the Foreign Minister of Pakistan, Ali Khan, visited China on 3-5 May 2021."
            ),
            [("Ali Khan", "PK"), ("Wang Lin", "CN")],
        ),
        (
            "Minister for Foreign Affairs, Ada Roe TD, met her Italian counterpart, Minister Ugo Neri, in Dublin.",
            [("Ada Roe", "IE"), ("Ugo Neri", "IT")],
        ),
        (
            (
                "The Minister for Foreign Affairs and Regional Integration, Hon. Ada Roe (MP), on Tuesday, 4 May 2021 "
                "received in her office the Ambassador of Italy, H.E. Ugo Neri."
            ),
            [("Ada Roe", "GH"), ("Ugo Neri", "IT")],
        ),
        (
            (
                "On May 4, Minister of Foreign Affairs of Uzbekistan Ada Roe met with the Ambassador Extraordinary "
                "and Plenipotentiary of Italy to our country Ugo Neri."
            ),
            [("Ada Roe", "UZ"), ("Ugo Neri", "IT")],
        ),
        (
            (
                "President Jack Hale spoke yesterday with President Eero Salo of Finland, who took office earlier in "
                "the day, and Prime Minister Pia Lehto of Finland."
            ),
            [("Jack Hale", "US"), ("Eero Salo", "FI"), ("Pia Lehto", "FI")],
        ),
        (
            (
                "Foreign Minister Jo Hale has met in Apia the Prime Minister of Samoa, Lau Polata’ivao Fosi, and "
                "Tonga’s Minister for Foreign Affairs, Crown Prince Tupou ‘Ulukala."
            ),
            [("Jo Hale", None), ("Lau Polata’ivao Fosi", "WS"), ("Tupou ‘Ulukala", "TO")],
        ),
        (
            "The President of Ukraine Ada Roe spoke with the President of the Council of Ministers of Italy Ugo Neri.",
            [("Ada Roe", "UA"), ("Ugo Neri", "IT")],
        ),
        (
            (
                "Ivan Petrov, President of the Islamic Republic of Iran Hassan Amiri and President of the Republic of "
                "Turkey Kemal Kaya met in Sochi on 4 May 2021."
            ),
            [("Ivan Petrov", "RU"), ("Hassan Amiri", "IR"), ("Kemal Kaya", "TR")],
        ),
    ],
)
def test_who_met(lead: str, wanted: list[tuple[str, str | None]]):
    known = {"publisher_country": wanted[0][1]} if wanted[0][1] in {"US", "RU", "AE"} else {}
    found = reading(lead, **known)
    assert [(name, side) for name, _, side in principals(found)] == wanted


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        (
            (
                "Vice Minister Kim Bo of the Republic of Korea met with Ada Roe, UN Under-Secretary-General for "
                "Political and Peacebuilding Affairs."
            ),
            "Under-Secretary-General for Political and Peacebuilding Affairs",
        ),
        (
            "Minister Kim Bo of the Republic of Korea met with the Minister of Tertiary Education of Ghana Ada Roe.",
            "Minister of Tertiary Education of Ghana",
        ),
        (
            (
                "Minister Kim Bo of the Republic of Korea met with Archbishop Ada Roe, Secretary for Relations "
                "with States of the Holy See."
            ),
            "Secretary for Relations with States of the Holy See",
        ),
        (
            (
                "Minister Kim Bo of the Republic of Korea met with Ms. Ada Roe, Secretary (West), Ministry of External "
                "Affairs of India."
            ),
            "Secretary (West), Ministry of External Affairs of India",
        ),
        (
            "Minister Kim Bo of the Republic of Korea met with US Trade Representative Ambassador Ada Roe.",
            "Trade Representative",
        ),
    ],
)
def test_offices_of_unusual_words(lead: str, office: str):
    assert principals(reading(lead))[1][:2] == ("Ada Roe", office)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Under Secretary of State for Political Affairs Ada Roe met with Italian Minister Ugo Neri.", "US"),
        (
            "Federal Minister for European and International Affairs Ada Roe met Italian Minister Ugo Neri.",
            "AT",
        ),
        ("European Commissioner for Trade Ada Roe met Italian Minister Ugo Neri.", "EU"),
        (
            "Minister of Foreign Affairs, Emigration and Egyptian Expatriates Ada Roe met Italian Minister Ugo Neri.",
            "EG",
        ),
        ("Chief of the Defence Force General Ada Roe met Italian Minister Ugo Neri.", "AU"),
        ("Prince Ada Roe, Minister, received Italian Minister Ugo Neri.\n\nRiyadh, May 4, 2021, SPA", "SA"),
        (
            (
                "Meeting with Minister of Foreign Affairs of Italy Ugo Neri (Athens, 4 May 2021)\n\n"
                "Minister of Foreign Affairs, Ada Roe, met today with her Italian counterpart, Ugo Neri."
            ),
            "GR",
        ),
    ],
)
def test_a_home_side_that_is_not_named(text: str, side: str):
    found = {name: code for name, _, code in principals(reading(text))}
    assert found == {"Ada Roe": side, "Ugo Neri": "IT"}


def test_the_publishers_own_office_wins_over_a_country_beside_its_holder_elsewhere():
    text = (
        "Secretary of State Ada Roe spoke today with Chief Adviser Dr. Mahmud Rahman.\n\n"
        "Tags\nBangladesh  Bureau of South Asian Affairs  Ada Roe"
    )
    found = reading(text, publisher_country="US")
    assert principals(found)[0] == ("Ada Roe", "Secretary of State", "US")


def test_a_counterparts_office_is_spelled_out():
    text = (
        "Prime Minister Minh Tran of Viet Nam had phone talks with his Hungarian counterpart Béla Orsós.\n\n"
        "PM Orsós said that trade would grow."
    )
    assert principals(reading(text))[1] == ("Béla Orsós", "Prime Minister", "HU")


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        (
            "Foreign Minister Ada Roe of Norway hosted Omani Foreign Minister Ugo Rab to lunch on 4 May 2021.",
            [("Ada Roe", "NO"), ("Ugo Rab", "OM")],
        ),
        (
            (
                "President Ada Roe of the United States spoke with German Chancellor Eva Lang and, in a separate "
                "call, with British Prime Minister Tom Hale today."
            ),
            [("Ada Roe", "US"), ("Eva Lang", "DE"), ("Tom Hale", "GB")],
        ),
        (
            (
                "The Secretary-General held a meeting with the Presidents of Rwanda, Mr. Paul Kag, of the Democratic "
                "Republic of the Congo, Mr. Felix Tsi, and of Angola, Mr. Joao Lour."
            ),
            [("Secretary-General", "UN"), ("Paul Kag", "RW"), ("Felix Tsi", "CD"), ("Joao Lour", "AO")],
        ),
        (
            "President Ada Roe of Poland hosted the Presidents of Lithuania, Gitan Laus, and Latvia, Edgar Rin.",
            [("Ada Roe", "PL"), ("Gitan Laus", "LT"), ("Edgar Rin", "LV")],
        ),
        (
            "Today the Foreign Minister (Norway), Ms Ada Roe, met the Foreign Minister (Oman), Mr Ugo Rab.",
            [("Ada Roe", "NO"), ("Ugo Rab", "OM")],
        ),
        (
            (
                "Secretary General Ada Roe of NATO visited Bulgaria on Monday (4 May 2021), where she met with Prime "
                "Minister Ugo Rab."
            ),
            [("Ada Roe", "NATO"), ("Ugo Rab", "BG")],
        ),
        (
            (
                "High Representative of the Union for Foreign Affairs and Security Policy/Vice-President of the "
                "Commission Ada Kask spoke with Ararat Mir, Foreign Minister of Armenia."
            ),
            [("Ada Kask", "EU"), ("Ararat Mir", "AM")],
        ),
        (
            "DFA Secretary Ma. Ada P. Roe spoke by telephone with European Union (EU) High Representative Kaja Kask.",
            [("Ma. Ada P. Roe", "PH"), ("Kaja Kask", "EU")],
        ),
        (
            (
                "HH the Amir of Qatar Sheikh Salem Al Marri received Wednesday at the Amiri Diwan HE Prime Minister "
                "of Spain Dr. Pedro Saz."
            ),
            [("Salem Al Marri", "QA"), ("Pedro Saz", "ES")],
        ),
        (
            (
                "Ambassador-designate of Oman, His Excellency Badr Alb made an introductory call on the Minister of "
                "Foreign Affairs of Singapore Dr Ada Roe."
            ),
            [("Badr Alb", "OM"), ("Ada Roe", "SG")],
        ),
    ],
)
def test_several_at_once(lead: str, wanted: list[tuple[str, str]]):
    assert [(name, side) for name, _, side in principals(reading(lead))] == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Also participating were Norwegian Envoy Tom Hale and Omani Ambassador Jon Dow.",
        "The meeting was attended by Envoy Tom Hale and the Omani Ambassador Jon Dow.",
        "Envoy Tom Hale was present.",
        "Attending the talks on the Norwegian side was HE Envoy Tom Hale; on the Omani side, Ambassador Jon Dow.",
    ],
)
def test_who_else_was_there(sentence: str):
    lead = "Foreign Minister Ada Roe of Norway met Omani Foreign Minister Ugo Rab on 4 May 2021. "
    found = reading(lead + sentence, publisher_country="NO")
    named = {item.name: item.side for item in found.participants if item.role == "attendee"}
    assert named in ({"Tom Hale": "NO", "Jon Dow": "OM"}, {"Tom Hale": "NO"})
    assert named["Tom Hale"] == "NO"


def test_the_shape_of_a_name_rules_out_the_manner_of_another_country():
    lead = "President Lee Jae-min spoke with President Ugo Sil of Brazil for about 30 minutes from 9 p.m. on 4 May."
    found = reading(lead)
    assert [(name, side) for name, _, side in principals(found)] == [("Lee Jae-min", "KR"), ("Ugo Sil", "BR")]
    assert any("Lee Jae-min is taken for the side KR" in item.message for item in found.findings)
