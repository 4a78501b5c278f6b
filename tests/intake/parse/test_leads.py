"""Leads whose parties stand in two sentences, or in the title alone. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

PAIR = [("Ivo Kalns", "LV"), ("Ada Roe", "NO")]


def reading(text: str) -> Reading:
    return read(text, provenance=Provenance())


def principals(found: Reading) -> list[tuple[str, str | None]]:
    assert found.is_readout, found.reason
    return sorted(
        ((item.name, item.side) for item in found.participants), key=lambda pair: pair[0] == "Ada Roe"
    )


@pytest.mark.parametrize(
    "text",
    [
        (
            "Foreign Minister Ada Roe of Norway paid an official visit to Latvia on 4 May 2021. During the "
            "visit, she met with Latvian Foreign Minister Ivo Kalns. The ministers discussed trade and "
            "agreed to stay in touch."
        ),
        (
            "The 5th round of consultations between Norway and Latvia was held on 4 May 2021. The Norwegian "
            "side was led by Ada Roe, Deputy Foreign Minister, while the Latvian delegation was headed by "
            "Ivo Kalns, State Secretary. Both sides reviewed relations and agreed to stay in touch."
        ),
        (
            "Telephone conversation between Foreign Minister Ada Roe of Norway and Foreign Minister Ivo "
            "Kalns of Latvia\n\n4 May 2021\n\nThe ministers discussed trade. They agreed to stay in touch."
        ),
        (
            "Foreign Minister Ivo Kalns of Latvia travelled to Oslo on 4 May 2021 for talks with Norwegian "
            "Foreign Minister Ada Roe. They discussed trade and agreed to stay in touch."
        ),
        "Norwegian Minister Ada Roe took a call on 4 May 2021 from Latvian Minister Ivo Kalns. They met.",
        "Norwegian Minister Ada Roe gave a lunch on 4 May 2021 for Latvian Minister Ivo Kalns. They met.",
    ],
)
def test_parties_that_stand_apart(text: str) -> None:
    found = reading(text)
    assert principals(found) == PAIR
    assert found.facts.date == "2021-05-04"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Foreign Minister Ada Roe of Norway paid an official visit to Latvia on 4 May 2021. She will "
            "meet with Foreign Minister Ivo Kalns tomorrow. They will discuss trade."
        ),
        (
            "The Norwegian side will be led by Ada Roe, Deputy Foreign Minister, while the Latvian "
            "delegation will be headed by Ivo Kalns, State Secretary. Consultations will be held on 4 May "
            "2021."
        ),
        "Call between Minister Ada Roe of Norway and Minister Ivo Kalns of Latvia to take place\n\nTomorrow.",
    ],
)
def test_what_is_still_to_come_is_no_readout(text: str) -> None:
    assert not reading(text).is_readout


def test_parties_of_the_title_alone_are_told_of() -> None:
    title = "Meeting between Foreign Minister Ada Roe of Norway and Foreign Minister Ivo Kalns of Latvia"
    found = reading(f"{title}\n\nTrade and security were discussed. The ministers agreed to stay in touch.")
    assert any("taken from the title" in item.message for item in found.findings)
