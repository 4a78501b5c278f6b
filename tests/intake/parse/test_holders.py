"""Holders of an office whom a page names without a country, and manners of one country's publishers."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

TALKED = "\n\nThey discussed trade. The two agreed to stay in touch.\n"


def sides(found: Reading) -> list[str | None]:
    return [person.side for person in found.participants if person.role == "principal"]


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("The Prime Minister spoke to President Trump this afternoon.", ["GB", "US"]),
        ("President Trump spoke with Chancellor Merkel today.", ["US", "DE"]),
        ("Prime Minister Kishida Fumio met with Prime Minister Giorgia Meloni.", ["JP", "IT"]),
        ("Prime Minister Ada Roe of Norway met with President Erdogan.", ["NO", "TR"]),
        ("President Donald Tusk met with Prime Minister Ada Roe of Norway.", ["EU", "NO"]),
        ("Prime Minister Donald Tusk met with Prime Minister Ada Roe of Norway.", ["PL", "NO"]),
        ("President Trump of Norway met with President Lund of Sweden.", ["NO", "SE"]),
        ("Minister Trump met with President Lund of Sweden.", [None, "SE"]),
    ],
)
def test_known_holders_have_their_side(lead: str, wanted: list[str | None]) -> None:
    found = read(lead + TALKED, provenance=Provenance())
    assert sides(found) == wanted


def test_a_known_holder_is_put_before_a_person() -> None:
    found = read("Chancellor Merkel met with President Lund of Sweden." + TALKED, provenance=Provenance())
    assert any(item.severity == "review" and "widely known" in item.message for item in found.findings)


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        (
            (
                "Mr. Ryo Mori, Minister, met on May 19 from 2:00 p.m. for about 20 minutes with Minister Ada "
                "Roe of Norway."
            ),
            ["JP", "NO"],
        ),
        (
            (
                "Mr. Ryo Mori, Director-General, Asian and Oceanian Affairs Bureau, met with Minister Ada Roe "
                "of Norway."
            ),
            ["JP", "NO"],
        ),
        ("Mr. Ryo Mori, Minister, met at 2:00 p.m. with Minister Ada Roe of Norway.", [None, "NO"]),
        (
            (
                "President Jon Vik of Norway held a call with: Prime Minister Ada Lind of Sweden; President Ivo "
                "Kalns of Latvia."
            ),
            ["NO", "SE", "LV"],
        ),
        ("Shri Anil Rao, Minister, met Ms. Ada Lind, State Secretary, Sweden on 4 May 2021.", ["IN", "SE"]),
    ],
)
def test_manners_offices_and_lists(lead: str, wanted: list[str | None]) -> None:
    assert sides(read(lead + TALKED, provenance=Provenance())) == wanted
