from dataclasses import replace

import pytest

from app.errors import WrongUsage
from app.intake.dividing import cuts, proposed
from app.intake.parse import read
from app.model.record import Provenance
from app.model.span import Span
from app.model.splitting import checked_pieces
from app.model.text import trimmed
from tests.pages import CALL_AND_LUNCH, DIGEST, EVERY, ONE, TWO_RELEASES

NOBODY = Provenance()


def pieces(text, provenance=NOBODY):
    return [one.span for one in proposed(text, provenance=provenance)]


def made(text, provenance=NOBODY):
    whole = read(text, provenance=provenance)
    return cuts(text, pieces(text, provenance), provenance=provenance, whole=whole)


@pytest.mark.parametrize("name", EVERY)
def test_pages_are_proposed_as_pieces_and_the_finding_says_so(name):
    text, count = EVERY[name]
    spans = pieces(text)
    assert len(spans) == count
    assert checked_pieces(text, spans) == tuple(spans) if spans else True
    told = [item for item in read(text, provenance=NOBODY).findings if item.field == "events"]
    assert len(told) == (1 if count else 0)
    if told:
        assert f"{count} meetings" in told[0].message
        assert told[0].severity == "review"


def outside(text, found):
    """Return what of ``text`` lies in no piece, white space left out."""
    gaps = []
    at = 0
    for start, end in [*((one.start, one.end) for one in found), (len(text), len(text))]:
        gaps.append(trimmed(text, Span(at, max(at, start))))
        at = end
    return tuple(gap for gap in gaps if gap)


def test_what_the_pieces_of_a_digest_share_lies_outside_of_them():
    kept = [span.cut(DIGEST) for span in outside(DIGEST, pieces(DIGEST))]
    assert kept == ["Foreign Minister Aylin Demir in Oslo\n\n3 May 2031", "Contact: Press Office"]


def test_the_shared_date_holds_for_every_piece_and_says_where_it_stands():
    for cut in made(DIGEST):
        assert (cut.reading.facts.date, cut.reading.facts.date_at) == ("2031-05-03", None)
        assert any("outside of this piece" in item.message for item in cut.reading.findings)


DAY = """The Minister's day in Oslo

12 May 2031

Meeting with Mr. Pekka Salo, Minister for Foreign Affairs of Finland

On May 12, commencing at 10:00 a.m. for approximately 30 minutes, Ms. Ana Lindqvist, Minister for Foreign Affairs of \
Norway, held a meeting with Mr. Pekka Salo, Minister for Foreign Affairs of Finland. The overview is as follows.

1. Minister Lindqvist welcomed the visit. Minister Salo expressed his gratitude for the welcome.

Telephone talk with Ms. Karen Holt, Minister for Foreign Affairs of Denmark

On May 12, commencing at 4:00 p.m. for approximately 20 minutes, Ms. Ana Lindqvist, Minister for Foreign Affairs of \
Norway, held a telephone talk with Ms. Karen Holt, Minister for Foreign Affairs of Denmark. The overview is as follows.

1. Minister Holt stressed that the northern route must stay open.
"""


def test_a_piece_that_prints_the_day_has_the_year_that_only_the_head_of_the_page_prints():
    first, second = made(DAY)
    assert (first.reading.facts.date, second.reading.facts.date) == ("2031-05-12", "2031-05-12")
    assert first.reading.facts.date_at.cut(first.text) == "May 12"
    assert not [
        one for one in first.reading.findings if (one.field, one.severity) == ("meeting.date", "review")
    ]
    assert any("2031 stands on the page" in one.message for one in first.reading.findings)


def test_who_is_named_in_full_only_once_on_the_page_is_so_named_in_every_piece():
    principals = [[one.name for one in cut.reading.principals] for cut in made(DIGEST)]
    assert principals == [
        ["Aylin Demir", "Ada Lindqvist"],
        ["Aylin Demir", "Tarō Ōno"],
        ["Aylin Demir", "Marta Ruiz"],
    ]
    doubts = [item.message for item in made(DIGEST)[2].reading.findings if item.severity == "review"]
    assert any("whom the page names first" in message for message in doubts)  # an office two of them hold


def test_two_releases_keep_their_own_title_and_day():
    told = [(cut.reading.title, cut.reading.facts.date) for cut in made(TWO_RELEASES)]
    assert told == [
        ("Telephone call between Prime Minister Holm and President Okafor", "2031-05-03"),
        ("Telephone call between Prime Minister Holm and Prime Minister Sato", "2031-05-04"),
    ]
    assert outside(TWO_RELEASES, pieces(TWO_RELEASES)) == ()


def test_a_call_and_a_lunch_of_the_same_persons_are_two_events():
    first, second = made(CALL_AND_LUNCH)
    assert (first.reading.facts.mode, second.reading.facts.mode) == ("phone", "in_person")
    assert second.reading.facts.date == "2031-05-05"
    assert second.reading.agreements
    assert not first.reading.agreements


def test_every_place_in_a_piece_lies_in_its_text():
    for text in (DIGEST, TWO_RELEASES, CALL_AND_LUNCH):
        for cut in made(text):
            assert cut.span.cut(text) == cut.text
            for person in cut.reading.participants:
                assert person.span.end <= len(cut.text)
            for item in (*cut.reading.statements, *cut.reading.agreements, *cut.reading.blocks):
                assert item.span.end <= len(cut.text)


def test_a_piece_without_an_event_of_its_own_is_taken_and_doubted():
    start = DIGEST.index("Contact")
    whole = read(DIGEST, provenance=NOBODY)
    spans = [Span(0, start), Span(start, len(DIGEST))]
    reading = cuts(DIGEST, spans, provenance=NOBODY, whole=whole)[1].reading
    assert reading.is_readout
    assert reading.findings[0].field == "is_readout"


def test_the_day_of_issue_helps_to_read_a_piece_and_is_not_put_into_its_provenance():
    known = replace(NOBODY, published_on="2031-05-04")
    assert {cut.reading.published_on for cut in made(DIGEST, known)} == {"2031-05-04"}
    assert {cut.reading.published_on for cut in made(DIGEST)} == {None}


@pytest.mark.parametrize(
    "spans",
    [
        [],
        [Span(0, 20)],
        [Span(0, 20), Span(10, 30)],
        [Span(0, 9), Span(9, 100_000)],
        [Span(0, 9), Span(36, 38)],
    ],
)
def test_pieces_that_cannot_be_meant_are_refused_with_a_sentence(spans):
    with pytest.raises(WrongUsage) as refused:
        checked_pieces(DIGEST, spans)
    assert "Nothing was split." in str(refused.value)


def test_a_publisher_known_by_its_manner_only_is_not_named_where_its_side_takes_no_part():
    reading = read(DAY, provenance=NOBODY)
    assert (reading.publisher, reading.publisher_country) == (None, None)
    assert any("whose side takes no part" in one.message for one in reading.findings)
    japan = DAY.replace("of Norway", "of Japan")
    assert read(japan, provenance=NOBODY).publisher == "Ministry of Foreign Affairs of Japan"


def test_one_meeting_that_speaks_of_others_is_one():
    assert pieces(ONE) == []
