"""Whatever the text: no exception, every span inside it, every cut what it says it is."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.intake.parse import read
from app.intake.parse.reading import READ_AT_MOST
from app.model.reading import Reading
from app.model.record import Provenance
from app.model.text import canonical, text_sha256
from app.model.wire import reading_document
from tests.naughty import naughty_strings

PIECES = st.sampled_from(
    [
        "On July 7, ",
        "Mr. Ada Lund",
        ", Prime Minister of Norway",
        " held a meeting with ",
        "President Roe",
        " of Chile",
        " stated that\nand agreed to",
        "the two leaders ",
        "\n",
        "\n  1. ",
        "(",
        ")",
        '"',
        "“",
        " on 32 March 2020 ",
        "(1)",
        "for a half hour",
        "H.E. ",
        "U.S.",
        "Jr.",
        ", and others",
        "\n12/31/2020",
        "'s ",
        "\u3000",
        "会談",
        "Photo: X",
        " 9:75 p.m.",
        "It was agreed that ",
        "They ",
        "he ",
        "participants:",
        "on the Japanese side by ",
        ";\n",
        "- ",
        "①",
        "�",
        "Republic of ",
        "のキム外相は、",
        "と電話会談を行った。",
        "は述べました。",
        "会谈。王毅表示，",
        "大統領",
        "회담을 했다.",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=60).map("".join))


def spans_of(reading: Reading):
    facts = reading.facts
    told = (
        facts.date_at,
        facts.start_time_at,
        facts.duration_at,
        facts.mode_at,
        facts.place_at,
        facts.occasion_at,
    )
    yield from (span for span in (reading.title_at, *told) if span)
    for person in reading.participants:
        yield person.span
        if person.office_at:
            yield person.office_at
    for items in (reading.points, reading.statements, reading.agreements, reading.references, reading.blocks):
        yield from (item.span for item in items)
    yield from (finding.span for finding in reading.findings if finding.span)
    yield from (block.credit for block in reading.blocks if block.credit)
    for statement in reading.statements:
        yield from (span for span in (statement.verb_at, statement.content) if span)


def check(raw: str) -> Reading:
    text = canonical(raw)
    reading = read(text, provenance=Provenance(publisher_country="JP", published_on="2020-01-01"))
    for span in spans_of(reading):
        assert span.end <= len(text)
    for person in reading.participants:
        assert person.span.cut(text) == person.name
        assert person.office_at is None or person.office_at.cut(text) == person.office
    ends = 0
    for block in reading.blocks:
        assert block.span.start >= ends
        ends = block.span.end
    for statement in reading.statements:
        assert statement.span.contains(statement.verb_at)
        assert " ".join(statement.verb_at.cut(text).split()) == statement.verb
    document = reading_document(reading, text=text, text_sha256=text_sha256(text))
    json.dumps(document)
    return reading


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text(raw: str):
    check(raw.encode("utf-8", "replace").decode("utf-8"))


def test_naughty_strings():
    for raw in naughty_strings():
        check(raw)
        check(
            f"{raw}\nJuly 7, 2017\nOn July 7, Mr. {raw}, King of Jordan, met with Mr. {raw}, President of Chile."
        )


LEAD = (
    "On July 7, 2017, Mr. Ada Lund, Prime Minister of Norway, held a meeting with President Roe of Chile.\n"
)
REPEATED = [
    "a", "Abe stated ", "((((", "of the ", "1. ", ", and ", "Minister of Foreign and ", "“", "Kim ", "held a ", "\n",
    "1\n",
    "Mr. Kim, Minister of Finance and ", "2017 ", "U.S.", "agreement on ", "x. ", "A B ", "expressed a ", "the two ",
    "He stated that ", "Joint ", "May ", "を", "大臣は", "-- ", "agreed, ", "Japan ", "with the ",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("before", ["", LEAD], ids=["alone", "after a lead"])
@pytest.mark.parametrize("piece", REPEATED)
def test_endless_repetition_takes_linear_time(piece: str, before: str):
    began = time.perf_counter()
    check(before + piece * (READ_AT_MOST // len(piece)))
    assert time.perf_counter() - began < 30


def test_five_megabytes_in_one_line():
    text = LEAD.strip() + " The two leaders agreed to meet again" * 140_000
    assert len(text) > 5_000_000
    reading = check(text)
    assert reading.is_readout
    (cut,) = [finding for finding in reading.findings if finding.field == "text"]
    assert (cut.span.start, cut.span.end) == (READ_AT_MOST, len(text))
