"""Whatever the text: no exception, every span inside it, every cut what it says it is."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance
from app.model.text import canonical, text_sha256
from app.model.wire import reading_document

NAUGHTY = Path(__file__).parents[3] / "shared/data/text/blns.json"
PIECES = st.sampled_from(
    [
        "On July 7, ", "Mr. Ada Lund", ", Prime Minister of Norway", " held a meeting with ", "President Roe", " of Chile",
        " stated that ", "and agreed to", "the two leaders ", "\n", "\n  1. ", "(", ")", "\"", "“", " on 32 March 2020 ", "(1)",
        "for a half hour", "H.E. ", "U.S.", "Jr.", ", and others", "12/31/2020", "'s ", "\u3000", "会談", "Photo: X", " 9:75 p.m.",
        "It was agreed that ", "They ", "he ", "participants:", "on the Japanese side by ", ";", "- ", "①", "\ufffd", "Republic of ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=60).map("".join))


def spans_of(reading: Reading):
    facts = reading.facts
    yield from (
        span
        for span in (
            reading.title_at, facts.date_at, facts.start_time_at, facts.duration_at, facts.mode_at, facts.place_at, facts.occasion_at,
        )
        if span
    )  # fmt: skip
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
    if not NAUGHTY.exists():
        pytest.skip("the list of naughty strings is not beside this checkout")
    for raw in json.loads(NAUGHTY.read_text(encoding="utf-8")):
        check(raw)
        check(
            f"{raw}\nJuly 7, 2017\nOn July 7, Mr. {raw}, Prime Minister of Japan, met with Mr. {raw}, President of Chile."
        )


@pytest.mark.parametrize(
    "line",
    ["a" * 5_000_000, "Abe stated " * 450_000, "((((" * 1_250_000, "of the " * 700_000, "1. " * 1_600_000, ", and " * 800_000,
     "Minister of Foreign and " * 200_000, "“" * 5_000_000, "Kim " * 1_000_000, "Mr. Kim, Minister of Finance and " * 150_000,
     "held a " * 700_000, "\n" * 5_000_000, "1\n" * 2_000_000, "2017 " * 1_000_000, "U.S." * 1_200_000, "agreement on " * 380_000,
     "x. " * 1_600_000, "A B " * 1_250_000, "expressed a " * 400_000],
    ids=lambda line: line[:12],
)  # fmt: skip
def test_five_megabytes_in_one_line(line: str):
    began = time.perf_counter()
    check(line)
    assert time.perf_counter() - began < 20
