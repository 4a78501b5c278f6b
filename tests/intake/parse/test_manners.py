"""Habits of publishers as lexicon data, and texts that were decoded wrongly. Every person is invented."""

import pytest

from app.intake.parse import read
from app.intake.parse.source import mended
from app.model.reading import Reading
from app.model.record import Provenance

TALKED = "\n\nThey discussed trade. The two agreed to stay in touch.\n"


def reading(text: str, **known: str) -> Reading:
    return read(text + TALKED, provenance=Provenance(**known))


def sides(found: Reading) -> list[tuple[str, str | None]]:
    return [(item.name, item.side) for item in found.participants if item.role == "principal"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Readout of the President’s Call with Chancellor Ada Merk\n\nPresident Roe spoke with Chancellor Merk.",
            "US",
        ),
        (
            "Secretary Cle’s Call With Foreign Minister Jup\n\nSecretary Cle spoke with Foreign Minister Jup.",
            "US",
        ),
        ("PM call with President Lund: 4 May 2021\n\nThe Prime Minister spoke to President Lund.", "GB"),
        (
            "Prime Minister Ben Roe speaks with President Lund\n\nPrime Minister Ben Roe spoke with Mr. Lund.",
            "CA",
        ),
        (
            "Press release on Foreign Minister Sergey Lav’s talks\n\nForeign Minister Sergey Lav met Mr. Lund.",
            "RU",
        ),
        ("The White House would be glad.\n\nMr. Ben Roe, President of Chad, met with Mr. Lund.", None),
    ],
)
def test_a_publisher_is_known_by_the_manner_of_its_titles(text, country):
    assert reading(text).publisher_country == country


def test_whoever_speaks_for_a_body_without_a_code_is_put_on_no_side():
    found = reading(
        "Canada would welcome it.\n\nForeign Minister Ivo Lund of Norway met with OSCE Secretary General Eva Schmid."
    )
    assert sides(found) == [("Ivo Lund", "NO"), ("Eva Schmid", None)]


def test_two_under_one_plural_office_are_two_names():
    found = reading("Prime Ministers Ada Alban and Ivo Hip met in Canberra on 16 August 2024.")
    assert [name for name, _ in sides(found)] == ["Ada Alban", "Ivo Hip"]


def test_a_joint_statement_about_a_meeting_is_a_readout():
    text = "Joint statement by Prime Ministers\n\nThe Prime Minister of Fiji, Ada M, and President Lund of Chad met."
    assert reading(text).is_readout


def test_a_bare_office_in_small_letters_speaks():
    found = reading(
        "Ben Roe, Minister of Foreign Affairs of Canada, spoke with Ivo Lund, Secretary of State of Norway.\n\n"
        "The minister thanked the secretary."
    )
    assert found.statements[0].speakers == ("Ben Roe",)


def test_the_partner_of_the_title_is_the_one_the_lead_leaves_without_a_name():
    found = reading(
        "Meeting with President of Chad Ivo Lund\n\nVera Put had a meeting with President of the Republic in Oslo.",
        publisher_country="RU",
    )
    assert sides(found) == [("Vera Put", "RU"), ("Ivo Lund", "TD")]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("the Ministerâ€™s call", "the Minister’’’s call"),
        ("â€œThe call", "  “The call"),
        ("on Monday â€“ late", "on Monday  –  late"),
        ("the Minister\ufffds call", "the Minister’s call"),
        ("nothing broken", "nothing broken"),
    ],
)
def test_marks_decoded_wrongly_are_read_aright_and_nothing_moves(broken, whole):
    assert mended(broken) == whole
    assert len(mended(broken)) == len(broken)


def test_a_page_decoded_wrongly_is_read():
    found = reading(
        "A Downing Street spokesperson said:\n\nâ€œThe Prime Minister spoke to President Lund of Norway today. "
        "The Prime Ministerâ€™s call was short.\n\nPresident Lundâ€™s view was clear.â€"
    )
    assert sides(found) == [("Prime Minister", "GB"), ("Lund", "NO")]
