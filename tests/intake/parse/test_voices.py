"""Who says what, in the many ways a sentence names its subject. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

LEAD = (
    "On May 4, 2021, Prime Minister Ada Roe of Japan met with President Ivo Lund of Norway in Oslo. "
    "Prime Minister Roe opened the bridge.\n\n"
)
BOTH = ("Ada Roe", "Ivo Lund")


def reading(body: str, lead: str = LEAD) -> Reading:
    return read(lead + body + "\n", provenance=Provenance())


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(" ".join(item.verb.split()), *item.speakers) for item in found.statements if not item.reported]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("Prime Minister Roe and her counterparts discussed trade.", [("discussed", *BOTH)]),
        ("Participants reaffirmed the old ties.", [("reaffirmed", *BOTH)]),
        ("She began by congratulating the President on his win.", [("congratulating", "Ada Roe")]),
        ("President Lund took the opportunity to warmly thank Japan.", [("thank", "Ivo Lund")]),
        (
            "Apart from stressing the ties, President Lund expressed concern.",
            [("stressing", "Ivo Lund"), ("expressed concern", "Ivo Lund")],
        ),
        ("Speaking of the Arctic, the President said that it was cold.", [("said", "Ivo Lund")]),
        (
            "Prime Minister Roe conveyed her condolences to President Lund, who thanked her.",
            [("conveyed her condolences", "Ada Roe"), ("thanked", "Ivo Lund")],
        ),
        ("Prime Minister Roe, together with President Lund, condemned the coup.", [("condemned", *BOTH)]),
        ("Tokyo and Oslo agreed to dig.", [("agreed", *BOTH)]),
        (
            "President Lund said that the sea was theirs.The Prime Minister stressed the law.",
            [("said", "Ivo Lund"), ("stressed", "Ada Roe")],
        ),
        (
            "“They discussed the fair and agreed to hold it again.",
            [("discussed", *BOTH), ("agreed", *BOTH)],
        ),
        ("President Lund extended an invitation to Oslo.", [("extended an invitation", "Ivo Lund")]),
        ("The leaders expressed their common opinion on salt.", [("expressed their common opinion", *BOTH)]),
    ],
)
def test_the_voice_of_a_sentence(body, wanted):
    assert told(reading(body)) == wanted


def test_what_the_lead_goes_on_with_is_done_by_both():
    lead = "On May 4, Prime Minister Ada Roe of Japan met with President Ivo Lund of Norway, and discussed salt.\n\n"
    assert told(reading("President Lund welcomed it.", lead)) == [
        ("discussed", *BOTH),
        ("welcomed", "Ivo Lund"),
    ]


def test_an_agreement_with_a_group_is_one():
    found = reading(
        "",
        "Minister Ada Roe of Canada spoke with her counterparts from Chad and Peru.\n\nThe ministers agreed to meet.",
    )
    assert [item.kind for item in found.agreements] == ["agreed"]
    assert any(item.field == "statements" and item.severity == "review" for item in found.findings)


def test_reaching_an_agreement_is_agreeing():
    assert [item.kind for item in reading("The two leaders reached an agreement on salt.").agreements] == [
        "agreed"
    ]


def notes(found: Reading, field: str) -> list[str]:
    return [item.message for item in found.findings if item.field == field and item.severity == "note"]


def test_others_named_in_the_lead_are_told_of():
    lead = "Prime Minister Ada Roe of Japan met President Ivo Lund of Norway after Minister Ben Poe had left.\n\n"
    found = reading("They discussed salt. They agreed on it.", lead)
    assert any("not taken for one who met" in message for message in notes(found, "participants"))


def test_thin_evidence_for_a_readout_is_told_of():
    assert any("little is said" in message for message in notes(reading("The sun shone."), "is_readout"))
    full = reading("President Lund welcomed it. The leaders agreed to meet.")
    assert not notes(full, "is_readout")


def test_another_day_in_the_lead_is_told_of():
    lead = "On May 4, 2021, Prime Minister Ada Roe of Japan met President Ivo Lund of Norway on the fair of May 9.\n\n"
    found = reading("They discussed salt. They agreed on it.", lead)
    assert found.facts.date == "2021-05-04"
    assert any("2021-05-09" in message for message in notes(found, "meeting.date"))


def test_all_who_met_is_a_guess_where_one_is_not_known():
    lead = "The Prime Minister met President Ivo Lund of Norway.\n\n"
    found = reading("They agreed on salt. They discussed trade.", lead)
    assert len([message for message in notes(found, "statements") if "All who met" in message]) == 2


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        ("Presidents Karl Mich and Ursula von der Lay spoke with President Ivo Lund.", 3),
        ("Secretary Blin met with Japanese Minister Ada Roe and Republic of Korea (ROK) Minister Jin Pak.", 3),
        ("The Prime Minister has this evening spoken with President Ivo Lund.", 2),
        ("President Ada Roe and President Ivo Lund discussed Syria on the telephone.", 2),
        ("Minister Ada Roe had a meeting with her colleague from Estonia, Urmas Rein.", 2),
        ("The Foreign Secretary met with his counterparts Jean Drian of France and Heiko Mas of Germany.", 3),
    ],
)  # fmt: skip
def test_the_parties_of_further_leads(lead, names):
    found = reading("They discussed salt. They agreed on it.", f"{lead}\n\n")
    assert len([item for item in found.participants if item.role == "principal"]) == names


def people(found: Reading) -> list[tuple[str, str | None]]:
    return [(item.name, item.office) for item in found.participants if item.role == "principal"]


def test_a_surname_that_is_a_month_is_a_name():
    found = reading("Mrs May raised salt.", "Prime Minister May met with President Ivo Lund of Norway.\n\n")
    assert people(found)[0] == ("May", "Prime Minister")
    assert told(found) == [("raised", "May")]


def test_an_abbreviated_office_is_the_same_office():
    found = reading("The Prime Minister thanked him.", "The PM met President Ivo Lund of Norway.\n\n")
    assert told(found) == [("thanked", "PM")]


def test_a_name_is_known_again_without_its_marks():
    lead = "President Ada Roe of Chad spoke with President of Turkey Recep Erdogan.\n\n"
    assert told(reading("President Erdoğan said yes.", lead)) == [("said", "Recep Erdogan")]


def test_the_office_of_the_lead_stays_where_the_whole_name_stands_alone_elsewhere():
    found = reading("Ivo Lund said yes.", "President Lund met with Prime Minister Ada Roe of Japan.\n\n")
    assert people(found)[0] == ("Ivo Lund", "President")


def test_a_line_of_citation_names_the_leader_whom_the_text_leaves_without_a_name():
    body = "The President thanked him.\n\nBen Roe, Readout of the Call Online by Gerhard P., https://example.org/1"
    found = reading(body, "The President spoke by phone today with Prime Minister Ivo Lund of Norway.\n\n")
    assert people(found)[0] == ("Ben Roe", "President")
    assert told(found) == [("thanked", "Ben Roe")]


def test_words_that_ran_into_each_other_are_parted():
    lead = (
        "1. Foreign Minister Baek Eun met withForeign Minister of Hungary Peter Szij onFebruary 10, 2020.\n\n"
    )
    found = reading("2. MinisterBaek asked for help. Thetwo sides agreed.", lead)
    assert people(found) == [("Baek Eun", "Foreign Minister"), ("Peter Szij", "Foreign Minister of Hungary")]
    assert found.facts.date == "2020-02-10"
    assert told(found) == [("asked", "Baek Eun"), ("agreed", "Baek Eun", "Peter Szij")]


def test_a_transcript_that_opens_with_greetings_or_a_remark_is_one():
    lead = "President Ada Roe of Chad and President Ivo Lund of Norway held talks in Oslo.\n\n"
    spoken = (
        "President of Chad Ada Roe (retranslated): Mr President, friends,\n\nI would like to thank you. "
        + "I am glad. " * 30
    )
    found = reading(spoken, lead)
    assert not found.is_readout
    assert not found.statements
