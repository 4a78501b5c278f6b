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


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Minister Roe, stressing openness, called for a deal.",
            [("stressing", ("Ada Roe",)), ("called for", ("Ada Roe",))],
        ),
        ("The plan was welcomed by Minister Neri.", [("welcomed", ("Ugo Neri",))]),
        ("It was noted by Minister Neri that trade had grown.", [("noted", ("Ugo Neri",))]),
        ("Minister Roe and her Italian counterpart agreed to meet.", [("agreed", ("Ada Roe", "Ugo Neri"))]),
        (
            "Minister Roe drew the Minister's attention to trade.",
            [("drew the Minister's attention", ("Ada Roe",))],
        ),
        ("There was agreement that trade should grow.", [("There was agreement", ("Ada Roe", "Ugo Neri"))]),
        ("A decision was taken to hold talks.", [("A decision was taken", ("Ada Roe", "Ugo Neri"))]),
    ],
)
def test_who_says_what(sentence: str, wanted: list[tuple[str, tuple[str, ...]]]) -> None:
    assert statements(reading(LEAD + sentence)) == wanted


def test_a_participle_between_subject_and_verb_ends_where_the_verb_begins() -> None:
    text = LEAD + "Minister Roe, stressing openness, called for a deal."
    assert [item.span.cut(text) for item in reading(text).statements] == [
        "stressing openness",
        "Minister Roe, stressing openness, called for a deal",
    ]


def test_a_side_without_a_verb_that_is_known_is_told_of() -> None:
    text = LEAD + "The Norwegian side sails on."
    assert any(
        item.span and item.span.cut(text).startswith("The Norwegian") for item in reading(text).findings
    )


def test_offices_of_two_countries_are_of_two_persons() -> None:
    lead = "The President of Norway and the Federal Chancellor of Germany had a telephone conversation."
    found = reading(f"{lead}\n\nThey discussed trade.")
    assert [(item.name, item.side) for item in found.participants] == [
        ("President of Norway", "NO"),
        ("Federal Chancellor of Germany", "DE"),
    ]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        (
            "Wang Lin, member of the Political Bureau of the CPC Central Committee",
            "member of the Political Bureau",
        ),
        ("Wang Lin, foreign minister of China", "foreign minister of China"),
    ],
)
def test_an_office_in_small_letters_follows_a_name(printed: str, office: str) -> None:
    found = reading(
        f"On 4 May 2021, {printed}, met with Chancellor Ada Roe of Norway.\n\nThey discussed trade."
    )
    assert found.participants[0].name == "Wang Lin"
    assert (found.participants[0].office or "").startswith(office)
    assert found.participants[0].side == "CN"


def test_a_minister_who_met_somebody_is_no_canadian_for_that() -> None:
    found = reading("Minister Kaya met with Foreign Minister Ada Roe of Norway.\n\nThey discussed trade.")
    assert found.publisher is None
    assert found.participants[0].side is None


@pytest.mark.parametrize(
    ("first", "name", "side"),
    [
        ("Chairman of the Joint Chiefs of Staff Gen. Ada Q. Roe, Jr.,", "Ada Q. Roe, Jr.", "US"),
        ("Deputy Secretary of Defense Ada Roe", "Ada Roe", "US"),
        ("U.S. Army General Ada Roe, Chairman of the Joint Chiefs of Staff,", "Ada Roe", "US"),
        ("EAM Dr. S. Roe", "S. Roe", "IN"),
        ("The PM", "PM", "GB"),
        ("Commander-in-Chief of the Armed Forces of Ukraine Lt. Gen. Ivan Zalun", "Ivan Zalun", "UA"),
        ("Minister for Law Mr Ng Eng Hock of Singapore", "Ng Eng Hock", "SG"),
        (
            "YB Senator Dato’ Seri Utama Haji Saiful Rahim, Minister of Trade of Malaysia,",
            "Saiful Rahim",
            "MY",
        ),
        ("Chief of Joint Staff, Japan Self-Defense Forces, Gen. Ryo Mori", "Ryo Mori", "JP"),
    ],
)
def test_whose_officer_somebody_is(first: str, name: str, side: str) -> None:
    found = reading(f"{first} met with Swedish Minister Ada Lind on 4 May 2021.\n\nThey discussed trade.")
    assert [(item.name, item.side) for item in found.participants] == [(name, side), ("Ada Lind", "SE")]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The two sides had an in-depth exchange of views on trade.", "had an in-depth exchange of views"),
        ("Both ministers attached importance to trade.", "attached importance"),
        ("Minister Roe was convinced that trade would grow.", "was convinced that"),
        ("Minister Roe made a commitment to act.", "made a commitment"),
        ("The ministers look forward to meeting again.", "look forward to"),
        ("Minister Roe laid particular stress on trade.", "laid particular stress"),
    ],
)
def test_verbs_of_several_words(sentence: str, verb: str) -> None:
    assert [item.verb for item in reading(LEAD + sentence).statements] == [verb]


def test_what_is_laid_or_put_without_a_word_of_speech_is_no_statement() -> None:
    assert not reading(LEAD + "Minister Roe laid a wreath and put the letter on the table.").statements


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The need for rules was also stressed.", True),
        ("“Rules matter to all of us in the region.”", True),
        ("The head of the Federal Foreign Office noted growth.", True),
        ("The visit was the first in ten years.", False),
        ("Trade and energy were discussed.", False),
    ],
)
def test_what_nobody_is_named_for_is_told_of(sentence: str, told: bool) -> None:
    found = reading(LEAD + "Minister Roe welcomed the visit.\n\n" + sentence)
    at = len(LEAD + "Minister Roe welcomed the visit.\n\n")
    assert (
        any(item.field == "statements" and item.span and item.span.end > at for item in found.findings)
        is told
    )
