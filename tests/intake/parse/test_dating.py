"""Which day it was, and words that lost their space. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.intake.parse.dates import in_address
from app.intake.parse.glued import parting
from app.model.reading import Reading
from app.model.record import Provenance

LEAD = "Prime Minister Ada Roe of Japan met with President Ivo Lund of Norway{when}.\n\nThey discussed the salt trade."


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


@pytest.mark.parametrize(
    ("url", "spelled", "filed"),
    [
        ("https://www.gov.uk/news/pm-call-with-president-roe-15-september-2017", "2017-09-15", None),
        ("https://example.org/news/september-15-2017-call", "2017-09-15", None),
        ("https://pm.example.ca/en/2019/01/07/call", None, "2019-01-07"),
        ("https://example.org/t20230920_11145.html", None, "2023-09-20"),
        ("https://example.org/id/2633927", None, None),
        ("https://example.org/2017-99-99/x", None, None),
        (None, None, None),
    ],
)
def test_an_address_may_give_the_day(url, spelled, filed):
    found = [day.iso() if day else None for day in in_address(url, language="en")]
    assert found == [spelled, filed]


def test_a_month_in_the_address_gives_the_year_alone():
    found = reading(LEAD.format(when=" on June 4"), url="https://example.org/2010/06/call-51713")
    assert found.facts.date == "2010-06-04"


def test_the_day_of_an_address_is_taken_where_the_text_has_none_and_said_to_be():
    found = reading(LEAD.format(when=""), url="https://example.org/pm-meets-president-14-may-2019")
    assert (found.facts.date, found.facts.date_basis) == ("2019-05-14", "metadata")
    assert any(item.field == "meeting.date" and "address" in item.message for item in found.findings)


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("Posted On: 14 SEP 2022 5:40PM by PIB Delhi", "2022-09-14"),
        ("13-January-2020 19:49 IST", "2020-01-13"),
        ("9 February 201712:41", "2017-02-09"),
        ("Publish Date: 3 May 2022", "2022-05-03"),
    ],
)
def test_lines_of_issue_date_what_happened_today(head, wanted):
    found = reading(f"{head}\n\n{LEAD.format(when=' today')}")
    assert found.facts.date == wanted


def test_a_year_that_is_nowhere_near_is_not_lent():
    found = reading(LEAD.format(when=" on October 13"), published_on="2022-03-10")
    assert found.facts.date is None
    assert any(item.field == "meeting.date" and item.severity == "review" for item in found.findings)


def test_day_and_month_that_changed_places_are_put_right_and_shown():
    found = reading(f"CANADA, October 3 - {LEAD.format(when='')}", published_on="2022-03-10")
    assert found.facts.date == "2022-03-10"
    assert any(item.field == "meeting.date" and item.severity == "review" for item in found.findings)


def test_a_deadline_is_not_the_day_of_the_meeting():
    text = LEAD.format(when="") + " The fair runs until October 31st."
    assert reading(f"PM meets President Lund: 20 August 2019\n\n{text}").facts.date == "2019-08-20"


@pytest.mark.parametrize(
    ("word", "first"),
    [("ForeignMinister", "Foreign"), ("Ministerof", "Minister"), ("saidthat", "said"), ("bothsides", "both")],
)
def test_words_that_lost_their_space_are_two(word, first):
    assert word[: parting("en")(word)] == first


@pytest.mark.parametrize(
    "word", ["McDonald", "together", "statement", "reaffirmed", "Ministerial", "Notwithstanding"]
)
def test_whole_words_stay_whole(word):
    assert parting("en")(word) == 0


def test_a_glued_text_is_read_with_its_spaces():
    text = (
        "1. ForeignMinister Baek Eun met with Foreign Ministerof Hungary Peter Szij on February 10 in Budapest.\n\n"
        "2. The two Ministersagreed to dig a canal. Minister Szij saidthat it would be deep."
    )
    found = reading(text)
    assert [(item.name, item.office) for item in found.participants] == [
        ("Baek Eun", "Foreign Minister"),
        ("Peter Szij", "Foreign Minister of Hungary"),
    ]
    assert [item.verb for item in found.statements] == ["agreed", "said"]


@pytest.mark.parametrize(
    ("when", "rest", "wanted"),
    [
        (" on Tuesday, 4 May", "\n\nThey recalled the summit of 3 May 2021.", "2021-05-04"),
        (" on Tuesday 4 May", "\n\nCopyright © 2021. All rights reserved.", "2021-05-04"),
        (" on 4 May", "\n\nThe two leaders will meet again on 12 May 2021.", "2021-05-04"),
        (" on 4 and 5 May 2021", "", "2021-05-04"),
        (" during a visit on May 4-6, 2021", "", "2021-05-04"),
        (" on Tuesday, 04/05/2021", "", "2021-05-04"),
        (" on Wednesday, 04/07/2021", "", "2021-04-07"),
    ],
)
def test_the_year_or_the_order_is_borne_out_by_the_page(when, rest, wanted):
    assert reading(LEAD.format(when=when) + rest).facts.date == wanted


@pytest.mark.parametrize(
    ("when", "rest"),
    [
        (" on 4 May", "\n\nThey recalled a hundred years of relations since 1921."),
        (" on 4 May", "\n\nThey recalled their meeting of 12 May 2021."),
        (" on Tuesday, 4 May", "\n\nThey recalled the summits of 2010 and 2021."),  # in both a Tuesday
        (" on Monday, 4 May", "\n\nThey recalled the summit of 2021."),  # then a Tuesday
    ],
)
def test_no_year_is_taken_that_the_page_does_not_bear_out(when, rest):
    assert reading(LEAD.format(when=when) + rest).facts.date is None


def test_a_title_of_several_days_lends_its_year_with_a_word():
    title = "Visit of President Ivo Lund of Norway, 3-5 May 2021\n\n"
    found = reading(title + LEAD.format(when=" on 4 May"))
    assert found.facts.date == "2021-05-04"
    assert any(item.field == "meeting.date" and item.severity == "review" for item in found.findings)


@pytest.mark.parametrize("when", [" over the weekend", " earlier this week", " some days ago"])
def test_words_that_tell_no_day_leave_it_open(when):
    found = reading(LEAD.format(when=when) + "\n\nPublished 4 May 2021\n")
    assert found.facts.date is None
    assert any(item.field == "meeting.date" and "tells no day" in item.message for item in found.findings)
