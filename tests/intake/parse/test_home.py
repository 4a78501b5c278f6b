"""Whose page it is, where the text never names its country. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.record import Provenance

PARTNER = "Ada Roe, Foreign Minister of Norway"


def first_side(text: str) -> tuple[str | None, set[str]]:
    found = read(text, provenance=Provenance())
    assert found.is_readout, found.reason
    person = found.participants[0]
    told = {
        item.severity for item in found.findings if item.field == "participants" and item.span == person.span
    }
    return person.side, told


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (f"Foreign Minister Ivo Kalns met in Riga with {PARTNER}. They discussed trade.", "LV"),
        (f"Muscat: Foreign Minister Badr Ali received today {PARTNER}. They discussed trade.", "OM"),
        (
            f"Foreign Minister Ali Demir spoke with {PARTNER}. They discussed trade.\n\nAnkara\n4 May 2021\n",
            "TR",
        ),
        (f"Minister Ken Mori met with {PARTNER}, who was visiting Japan. They discussed trade.", "JP"),
        (f"Mr. Somchai Dee, Minister, met with {PARTNER}, to discuss Thai – Norwegian relations.", "TH"),
        (f"Minister Ivo Kalns met with {PARTNER}. They discussed trade.\nContact: press@mfa.gov.lv\n", "LV"),
        (f"Minister Ivo Kalns met with {PARTNER}. They discussed trade.\nwww.gov.uk/government\n", "GB"),
        ("The Secretary General met with Ada Roe, Foreign Minister of Norway, at NATO Headquarters.", "NATO"),
    ],
)
def test_the_own_side_is_told_by_the_page(text: str, side: str) -> None:
    found, told = first_side(text)
    assert found == side
    assert told or side == "NATO"


@pytest.mark.parametrize(
    "text",
    [
        f"Foreign Minister Ivo Kalns met in Geneva with {PARTNER}. They discussed trade.",
        f"Foreign Minister Ivo Kalns met in Riga on the sidelines of the summit with {PARTNER}. They discussed trade.",
        f"New York\n\nForeign Minister Ivo Kalns met with {PARTNER}. They discussed trade.",
        f"Foreign Minister Ivo Kalns spoke with {PARTNER}. They discussed trade.\nwww.example.org\n",
    ],
)
def test_where_the_world_meets_tells_nothing(text: str) -> None:
    found, told = first_side(text)
    assert found is None
    assert "review" in told
