"""Names and offices of those who met, where what stands around them is easily taken for part of them."""

import pytest

from app.intake.parse.reading import read
from app.model.record import Provenance


def principals(text, **known):
    found = read(text, provenance=Provenance(**known))
    return [(one.name, one.office, one.side) for one in found.participants if one.role == "principal"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Deputy Secretary of State Karl M. Benning of the United States met Foreign Minister Ada Roe of Norway"
                " in Oslo on 4 May 2024."
            ),
            [("Karl M. Benning", "Deputy Secretary of State", "US"), ("Ada Roe", "Foreign Minister", "NO")],
        ),
        (
            (
                "Foreign Minister Ada Roe of Norway met Minister of Foreign Affairs and Trade of the Republic of Rwanda"
                " Ambassador Jean Habimana on 4 May 2024."
            ),
            [
                ("Ada Roe", "Foreign Minister", "NO"),
                ("Jean Habimana", "Minister of Foreign Affairs and Trade of the Republic of Rwanda", "RW"),
            ],
        ),
        (
            (
                "On May 4, 2024, Premier Wu Lan held talks at the Great Hall of the People in Beijing"
                " with Prime Minister of New Zealand Peter Hale, who was on an official visit to China."
            ),
            [
                ("Wu Lan", "Premier", "CN"),
                ("Peter Hale", "Prime Minister of New Zealand", "NZ"),
            ],
        ),
        (
            (
                "Foreign Minister Ada Roe of Norway met Saudi Arabia's Foreign Minister, His Highness Prince Nasser bin"
                " Salem Al Harbi, in Oslo on 4 May 2024."
            ),
            [("Ada Roe", "Foreign Minister", "NO"), ("Nasser bin Salem Al Harbi", "Foreign Minister", "SA")],
        ),
        (
            (
                "Foreign Minister Ada Roe of Norway phoned His Majesty King Salem II ibn Al Hussein of Jordan"
                " on 4 May 2024."
            ),
            [("Ada Roe", "Foreign Minister", "NO"), ("Salem II ibn Al Hussein", "King", "JO")],
        ),
        (
            (
                "Head of State Aibek Orazov of Kazakhstan met with Foreign Minister Ada Roe of Norway in Astana"
                " on 4 May 2024."
            ),
            [("Aibek Orazov", "Head of State", "KZ"), ("Ada Roe", "Foreign Minister", "NO")],
        ),
        (
            (
                "Cooperation at sea and ports were the main topics of talks between Foreign Minister Ada Roe"
                " of Norway and Latvia's Foreign Minister Anna Kalns in Oslo on 4 May 2024."
            ),
            [("Ada Roe", "Foreign Minister", "NO"), ("Anna Kalns", "Foreign Minister", "LV")],
        ),
    ],
)
def test_who_met_is_named_whole(text, expected):
    assert principals(text) == expected


def test_a_call_between_a_prime_minister_with_a_name_is_nobody_s_manner():
    text = (
        "Telephone Call between Prime Minister Lim Boon Hock and Prime Minister of Malaysia Dato' Seri Aziz Rahman\n"
        "14 April 2025\n"
        "Prime Minister and Minister for Finance Lim Boon Hock spoke with Prime Minister of Malaysia Dato' Seri Aziz"
        " Rahman on 14 April 2025. The leaders discussed tariffs."
    )
    assert [side for _, _, side in principals(text)] != ["IN", "MY"]


def test_the_line_a_page_is_headed_with_tells_the_house():
    text = (
        "FM Ben-Tor speaks with Swiss FM Ugo Neri\nIsrael Ministry of Foreign Affairs\n9 April 2025\n"
        "Foreign Minister Dan Ben-Tor spoke this morning with Swiss Foreign Minister Ugo Neri. FM Ben-Tor thanked him."
    )
    assert principals(text) == [
        ("Dan Ben-Tor", "Foreign Minister", "IL"),
        ("Ugo Neri", "Foreign Minister", "CH"),
    ]


def day(text):
    return read(text, provenance=Provenance()).facts.date


def test_the_day_of_issue_that_opens_a_lead_is_not_that_of_the_meeting():
    text = (
        "RIGA, 9 May 2024 — Foreign Minister Anna Kalns of Latvia met with Foreign Minister Ada Roe of Norway on"
        " 8 May 2024 in Oslo. The ministers discussed trade."
    )
    assert day(text) == "2024-05-08"


def test_a_weekday_tells_in_which_order_a_day_of_issue_is_printed():
    text = (
        "Foreign Minister Roe meets Foreign Minister Kalns\nNews story | Date: 05/06/2025\n"
        "Foreign Minister Ada Roe of Norway met with Foreign Minister Anna Kalns of Latvia in Oslo on Thursday."
        " The ministers discussed trade."
    )
    assert day(text) == "2025-06-05"


def test_a_caption_and_a_full_name_below_make_no_digest():
    text = (
        "Foreign Minister of Malaysia Dato Azim Rahman is on a visit to Norway from 5 to 7 March 2018.\n\n"
        "Foreign Minister Dr Ada Roe of Norway met Dato Azim on 6 March 2018 in Oslo. Dr Roe congratulated Dato Azim on"
        " his appointment. The ministers discussed trade.\n\n"
        "Dr Ada Roe also thanked Dato Azim for the help that was given to Norwegian sailors earlier in the year.\n\n"
        "Photo caption: Foreign Minister Dr Ada Roe with Foreign Minister of Malaysia Dato Azim Rahman in Oslo\n"
    )
    found = read(text, provenance=Provenance())
    assert found.is_readout, found.reason


def test_a_visit_that_is_announced_is_no_readout():
    text = (
        "Visit to Japan by H.E. Ms. Ada Roe, Minister of Foreign Affairs of Norway\nMay 18, 2012\n"
        "1. H.E. Ms. Ada Roe, Minister of Foreign Affairs of Norway, will visit Japan from May 21 to 23.\n"
        "2. During her stay, Ms. Roe will hold a meeting with Mr. Kenji Mori, Minister for Foreign Affairs of Japan,"
        " followed by a working dinner hosted by the Minister.\n"
        "(Reference)\nMinister Roe visited Japan in April 2010, when she met the then Foreign Minister Taro Kida.\n"
    )
    assert not read(text, provenance=Provenance()).is_readout
