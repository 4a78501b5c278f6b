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
