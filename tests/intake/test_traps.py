"""The traps of published readouts, each with a sentence of our own."""
# ruff: noqa: E501 — each example stands on one line

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

LEAD = "On March 3, 2021, Mr. Kenji Arai, Prime Minister of Japan, held a meeting with Ms. Carmen Ruiz, President of Chile."


def reading(text: str, country: str | None = "JP", published: str | None = None) -> Reading:
    return read(text, provenance=Provenance(publisher_country=country, published_on=published))


def said(text: str, **given) -> list[tuple[tuple[str, ...], str]]:
    found = reading(f"{LEAD}\n\n{text}", **given)
    return [(item.speakers, item.verb) for item in found.statements if not item.reported]


BOTH = ("Kenji Arai", "Carmen Ruiz")
ARAI, RUIZ = ("Kenji Arai",), ("Carmen Ruiz",)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("July 9, 2021\nOn July 7, Mr. Kenji Arai, Prime Minister of Japan, met with President Ruiz of Chile.", "2021-07-07"),
        ("January 2, 2021\nOn December 30, Mr. Kenji Arai, Prime Minister of Japan, met with President Ruiz of Chile.", "2020-12-30"),
        ("July 9, 2021\nPrime Minister Arai met yesterday with President Ruiz of Chile in Tokyo.", "2021-07-08"),
        ("Prime Minister Arai met with President Ruiz of Chile in Tokyo.", None),
        ("July 9, 2021\nPrime Minister Arai spoke today with President Ruiz of Chile about her April 2 speech.", "2021-07-09"),
        ("On Monday (19 November 2018), Prime Minister Arai met with President Ruiz of Chile.", "2018-11-19"),
        ("13-January-2020 19:49 IST\nPrime Minister Arai had a telephone conversation today with President Ruiz of Chile.", "2020-01-13"),
    ],
)  # fmt: skip
def test_which_date(text: str, date: str | None):
    found = reading(text)
    assert found.facts.date == date
    if date is None:
        assert any(finding.field == "meeting.date" for finding in found.findings)


def test_a_day_and_month_that_could_be_swapped_is_flagged():
    found = reading("05/02/2021\nPrime Minister Arai spoke today with President Ruiz of Chile.")
    assert found.facts.date == "2021-05-02"
    assert any(finding.field == "meeting.date" for finding in found.findings)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("for approximately two hours", 120),
        ("for over 30 minutes", 30),
        ("for about one hour and twenty minutes", 80),
        ("for an hour and a half", 90),
        ("for half an hour", 30),
        ("for 1 hour 15 minutes", 75),
        ("for a total of 105 minutes (talks: 40 minutes; lunch: 65 minutes)", 105),
    ],
)
def test_durations(words: str, minutes: int):
    text = f"On July 7, 2021, {words}, Mr. Kenji Arai, Prime Minister of Japan, met with President Ruiz of Chile."
    assert reading(text).facts.duration_minutes == minutes


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("from 9:50 P.M. (local time; 9:50 A.M. on the 8th, JST)", "21:50"),
        ("shortly after 3 p.m.", "15:00"),
        ("commencing at around 12:45 p.m.", "12:45"),
        ("from 9:15 in the evening", "21:15"),
        ("at 12:05 a.m.", "00:05"),
    ],
)
def test_start_times(words: str, time: str):
    text = f"On July 7, 2021, {words}, Mr. Kenji Arai, Prime Minister of Japan, met with President Ruiz of Chile."
    assert reading(text).facts.start_time == time


@pytest.mark.parametrize(
    ("verb", "mode"),
    [
        ("held a telephone talk with", "phone"),
        ("had a video conference call with", "video"),
        ("paid a courtesy call on", "in_person"),
        ("held talks by telephone with", "phone"),
        ("held a working lunch with", "in_person"),
        ("held a virtual meeting with", "video"),
    ],
)
def test_modes(verb: str, mode: str):
    text = f"On July 7, 2021, Mr. Kenji Arai, Prime Minister of Japan, {verb} Ms. Carmen Ruiz, President of Chile."
    assert reading(text).facts.mode == mode


def test_people_of_another_call_are_no_parties():
    text = (
        f"{LEAD}\n\n1. Prime Minister Arai explained the outcome of his talks with Mr. Walter Calloway, President of the"
        " United States, held the day before, and welcomed the appointment of Mr. Luc Marchand as special envoy."
    )
    assert [person.name for person in reading(text).participants] == ["Kenji Arai", "Carmen Ruiz"]


def test_commas_in_offices_and_names():
    text = (
        f"{LEAD} The meeting was attended, on the Japanese side, by Mr. Jun Sakai, Director-General, Latin American and"
        " Caribbean Affairs Bureau, Ministry of Foreign Affairs, Mr. Goro Mita, Ambassador of Japan to Chile, and"
        " others, and on the Chilean side by Mr. Joseph R. Vidal, Jr., Minister of Finance."
    )
    found = [(p.name, p.office, p.side) for p in reading(text).participants if p.role == "attendee"]
    assert found == [
        (
            "Jun Sakai",
            "Director-General, Latin American and Caribbean Affairs Bureau, Ministry of Foreign Affairs",
            "JP",
        ),
        ("Goro Mita", "Ambassador of Japan to Chile", "JP"),
        ("Joseph R. Vidal, Jr.", "Minister of Finance", "CL"),
    ]


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [
        ("The two leaders agreed to meet again.", [(BOTH, "agreed")]),
        ("President Ruiz agreed.", [(RUIZ, "agreed")]),
        ("Prime Minister Arai shared his concern about piracy.", [(ARAI, "shared his concern")]),
        ("It was agreed that talks would go on.", [(BOTH, "agreed")]),
        ("They agreed on a plan, and Prime Minister Arai stressed the need for speed.", [(BOTH, "agreed"), (ARAI, "stressed")]),
        ("Prime Minister Arai condemned the attack, calling for restraint.", [(ARAI, "condemned"), (ARAI, "calling for")]),
        ("Prime Minister Arai stated that, as the two leaders agreed in May, work would go on.", [(ARAI, "stated")]),
        ("In response, President Ruiz expressed her gratitude and promised to help.", [(RUIZ, "expressed her gratitude"), (RUIZ, "promised")]),
        ("President Ruiz, for her part, noted that exports had grown.", [(RUIZ, "noted")]),
        ("“Chile is ready,” President Ruiz said.", [(RUIZ, "said")]),
        ("Prime Minister Arai and President Ruiz concurred that ties are strong.", [(BOTH, "concurred")]),
        ("Japan and Chile reaffirmed their partnership.", [(BOTH, "reaffirmed")]),
        ("The newly agreed text and the stated aims will be published.", []),
        ("The plan will be discussed, and is to be confirmed in May.", []),
        ("President Ruiz has visited Kyoto, where she was welcomed by students.", []),
        ("Prime Minister Arai urged Chile to act, while President Ruiz asked for time.", [(ARAI, "urged"), (RUIZ, "asked")]),
    ],
)  # fmt: skip
def test_statements(sentence: str, statements: list):
    assert said(sentence) == statements


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("President Ruiz agreed with this view.", 0),
        ("Prime Minister Arai reaffirmed Japan's support.", 0),
        ("The two leaders shared concern about piracy.", 0),
        ("The two leaders discussed trade.", 0),
        ("The two leaders shared the view that piracy must end.", 1),
        ("Both sides were in agreement on the next steps.", 1),
        ("The two leaders saw eye to eye on trade and decided to open an office.", 2),
        ("Prime Minister Arai recalled that the Cabinet decided on the plan in May.", 0),
    ],
)
def test_agreements(sentence: str, count: int):
    assert len(reading(f"{LEAD}\n\n{sentence}").agreements) == count


def test_an_unattributed_paragraph_stays_without_a_speaker():
    assert said("Chile is a major partner. Trade should be expanded in the years to come.") == []


def test_a_pronoun_is_told_of():
    found = reading(f"{LEAD}\n\nPresident Ruiz welcomed the plan. She added that it would cost little.")
    assert found.statements[-1].speakers == RUIZ
    assert found.statements[-1].inferred
    assert any(f.field == "statements" and "pronoun" in f.message for f in found.findings)


def test_a_stranger_gives_no_speaker():
    found = reading(f"{LEAD}\n\nForeign Minister Luc Marchand stressed the need for talks.")
    (statement,) = found.statements
    assert statement.speakers == ()
    assert any(f.field == "statements" and f.severity == "review" for f in found.findings)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Arai will meet with President Ruiz of Chile on May 3, 2021.",
        "President Ruiz of Chile sent a message of sympathy to Prime Minister Arai on May 3, 2021.",
        "Opening remarks by Prime Minister Arai\nPrime Minister Arai met with President Ruiz of Chile.\nI am glad.",
        "How to apply for a visa\nFill in the application form and bring it to the embassy.",
        "Readouts\nCall with President Ruiz of Chile\nMeeting with President Roe of Peru\n",
        "",
        "Lorem ipsum dolor sit amet.",
    ],
)
def test_near_misses_are_held_for_review(text: str):
    found = reading(text)
    assert not found.is_readout
    assert found.reason
    assert any(finding.field == "is_readout" and finding.severity == "review" for finding in found.findings)


def test_several_events_on_one_page_are_told_of():
    text = (
        "Foreign Minister Aylin Demir met with Foreign Minister Luc Marchand of France on May 3, 2021.\n\n"
        "Foreign Minister Aylin Demir met with Foreign Minister Carmen Ruiz of Chile on May 3, 2021.\n"
    )
    assert any(finding.field == "events" for finding in reading(text, "TR").findings)


def test_dirty_text():
    text = (
        "On March 6 , Foreign Minister Kenji Arai and Foreign Minister of Chile Carmen Ruiz spoke over the phone .\n\n"
        "🔹 The Ministers agreed to continue contacts .\n\n#Japan #Chile"
    )
    found = reading(text, published="2023-03-06")
    assert found.facts.date == "2023-03-06"
    assert found.facts.mode == "phone"
    assert [item.verb for item in found.agreements] == ["agreed"]


def test_hard_wraps_are_one_paragraph():
    text = (
        LEAD
        + "\n\nPrime Minister Arai stressed the importance of the rule of law at sea and\nasked for further support in this matter."
    )
    found = reading(text)
    assert [item.verb for item in found.statements] == ["stressed", "asked"]
    assert found.statements[1].span.cut(text) == "asked for further support in this matter"


def test_a_cut_text_keeps_its_tail():
    text = f"{LEAD}\n\nPrime Minister Arai stressed that the sea must remain fr"
    found = reading(text)
    assert found.statements[-1].span.end == len(text)
    assert any(finding.field == "text" for finding in found.findings)


def test_the_publisher_is_told_by_address_or_words():
    given = Provenance(url="https://www.mfa.gov.lv/en/news/1")
    found = read("The Foreign Minister, Jānis Ozols, met with President Ruiz of Chile.", provenance=given)
    assert found.participants[0].side == "LV"
    words = "A Downing Street spokesperson said:\nThe Prime Minister spoke to President Ruiz of Chile this morning."
    assert read(words, provenance=Provenance()).publisher_country == "GB"


@pytest.mark.parametrize(
    ("mention", "date"),
    [
        ("the Santiago Trade Conference last October", "2020-10"),
        ("the Santiago Trade Conference last February", "2021-02"),
        ("next month's Santiago Trade Conference", "2021-04"),
        ("next year's Santiago Trade Conference", "2022"),
        ("the 2019 Santiago Trade Conference", "2019"),
        ("the Santiago Trade Conference on May 5", "2021-05-05"),
        ("the Santiago Trade Conference", None),
    ],
)
def test_references_count_their_dates_from_the_meeting(mention: str, date: str | None):
    found = reading(f"{LEAD}\n\nPrime Minister Arai welcomed the outcome of {mention}.")
    assert [item.date for item in found.references] == [date]
