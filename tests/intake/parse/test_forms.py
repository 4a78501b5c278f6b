"""Forms in which English pages name offices, lists, days and speakers. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

LEAD = "On 4 May 2021, Norwegian Foreign Minister Ada Roe met with Foreign Minister Ugo Neri of Italy in Oslo.\n\n"


def reading(text: str) -> Reading:
    return read(text, provenance=Provenance())


def statements(found: Reading) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.verb, item.speakers) for item in found.statements]


@pytest.mark.parametrize(
    "office",
    [
        "the Special Representative of the African Union for West Africa and the Sahel",
        "the Special Envoy for the Zagorian Highlands Process",
        "the Chairman of the Joint Chiefs of Staff of Jordan",
    ],
)
def test_an_office_with_unknown_words_is_closed_by_an_honorific(office: str) -> None:
    found = reading(
        f"The Secretary-General met on 4 May 2021 with {office}, H.E. Ms. Ada Roe.\n\nThey discussed trade."
    )
    assert [person.name for person in found.participants] == ["Secretary-General", "Ada Roe"]
    assert f"the {found.participants[1].office}" == office


def test_a_month_in_short_ends_no_sentence() -> None:
    lead = "President Seo Min-ho on Mar. 8 held talks with visiting Dutch Prime Minister Ada Roe."
    found = reading(f"{lead}\n\nThey discussed trade.")
    assert found.is_readout
    assert [person.name for person in found.participants] == ["Seo Min-ho", "Ada Roe"]


def test_those_present_stand_behind_the_label_of_their_side() -> None:
    found = reading(
        LEAD
        + "(Attendees)\nNorway side: | Director-General for Asia Jon Vik, Ambassador to Italy Siri Moe |\n"
        "Italian participants: Deputy Minister for Foreign Affairs Leo Sala\n\nThey discussed trade."
    )
    present = [(item.name, item.side) for item in found.participants if item.role == "attendee"]
    assert present == [("Jon Vik", "NO"), ("Siri Moe", "NO"), ("Leo Sala", "IT")]


def test_a_counterpart_has_the_office_that_stands_with_the_surname_later() -> None:
    lead = "President Jon Vik of Norway held talks today with his Burundian counterpart Ada Roe."
    found = reading(f"{lead}\n\nPresident Roe thanked Norway.")
    assert found.participants[1].office == "President"


def test_a_style_without_a_name_is_the_last_who_spoke() -> None:
    found = reading(
        LEAD + "Minister Roe affirmed her support. Her Excellency also warned that time was short."
    )
    assert ("warned", ("Ada Roe",)) in statements(found)


def test_one_of_two_holders_is_the_one_whose_office_reads_so() -> None:
    found = reading(
        "The UK Foreign Secretary Ada Roe and Kenyan Cabinet Secretary for Foreign Affairs Jon Oloo met.\n\n"
        "The Foreign Secretary paid tribute to Kenya. The Cabinet Secretary welcomed the visit."
    )
    assert statements(found)[-2:] == [("paid tribute to", ("Ada Roe",)), ("welcomed", ("Jon Oloo",))]


def test_what_goes_on_with_as_well_as_or_after_a_quotation_is_read() -> None:
    found = reading(
        LEAD + "Both sides discussed trade as well as exchanged views on the Sahel. "
        "Minister Roe said, “Norway is a friend,” adding, “It will be one tomorrow.”"
    )
    assert [verb for verb, _ in statements(found)] == ["discussed", "exchanged views", "said", "adding"]


def test_an_agencys_report_is_no_readout() -> None:
    assert not reading("Tokyo, May 4 (Jiji Press)--" + LEAD + "They discussed trade.").is_readout
