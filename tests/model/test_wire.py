"""The JSON of ``parse`` and ``show``: every contract field, always, and unknown is null."""

import json

import pytest

from app.model.reading import (
    Agreement,
    Block,
    Facts,
    Finding,
    Participant,
    Point,
    Reading,
    Reference,
    Statement,
)
from app.model.span import Span
from app.model.text import text_sha256
from app.model.wire import reading_document

TEXT = "On May 3 Ada Lund, Prime Minister of Norway, met Ian Roe. She stressed peace. They agreed to talk."
TOP = [
    "uid", "is_readout", "reason", "title", "language", "publisher", "publisher_country", "published_on", "kind",
    "meeting", "participants", "points", "statements", "agreements", "references", "findings", "text", "text_sha256",
]  # fmt: skip
MEETING = [
    "date",
    "date_basis",
    "start_time",
    "duration_minutes",
    "mode",
    "place",
    "place_country",
    "occasion",
]


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def document(reading: Reading, uid: str | None = None) -> dict:
    return reading_document(reading, text=TEXT, text_sha256=text_sha256(TEXT), uid=uid)


def test_an_empty_reading_has_every_field():
    found = document(Reading(made_by="parser 1"))
    assert list(found)[: len(TOP)] == TOP
    assert list(found["meeting"])[: len(MEETING)] == MEETING
    for key in ("uid", "reason", "title", "language", "publisher", "publisher_country", "published_on"):
        assert found[key] is None
    for key in ("participants", "points", "statements", "agreements", "references", "findings"):
        assert found[key] == []
    assert found["meeting"]["date"] is None
    assert found["meeting"]["date_basis"] == "none"


@pytest.fixture
def full() -> Reading:
    return Reading(
        made_by="parser 1",
        facts=Facts(date="2021-05-03", date_basis="in_text", date_at=span("May 3"), mode="in_person"),
        participants=(
            Participant(
                "Ada Lund", "Prime Minister of Norway", "NO", "principal", span("Ada Lund"),
                span("Prime Minister of Norway"),
            ),
            Participant("Ian Roe", None, None, "attendee", span("Ian Roe")),
        ),
        points=(Point("1", span("She stressed peace.")),),
        statements=(
            Statement(
                ("Ada Lund",), ("NO",), "stressed", "claim", False, span("She stressed peace"), span("stressed"),
                inferred=True,
            ),
        ),
        agreements=(Agreement("agreed", "agreed", span("They agreed to talk"), span("agreed"), "1"),),
        references=(Reference("peace", "event", "2021", span("peace")),),
        findings=(Finding("statements", "note", "A pronoun.", span("She")), Finding("text", "review", "Cut.")),
        blocks=(Block("caption", span("She stressed peace."), credit=span("peace")),),
    )  # fmt: skip


def test_keys_in_the_order_of_the_contract(full: Reading):
    found = document(full, uid="abc")
    assert found["uid"] == "abc"
    assert list(found["participants"][0])[:6] == ["name", "office", "side", "role", "start", "end"]
    assert list(found["points"][0])[:3] == ["label", "start", "end"]
    assert list(found["statements"][0])[:8] == [
        "speakers", "sides", "verb", "act", "reported", "start", "end", "text",
    ]  # fmt: skip
    assert list(found["agreements"][0])[:5] == ["verb", "kind", "start", "end", "text"]
    assert list(found["references"][0]) == ["label", "kind", "date", "start", "end"]
    assert list(found["findings"][0]) == ["field", "severity", "message", "start", "end"]


def test_spans_cut_what_they_say(full: Reading):
    found = document(full)
    (statement,) = found["statements"]
    assert found["text"][statement["start"] : statement["end"]] == statement["text"] == "She stressed peace"
    assert found["text"][statement["verb_start"] : statement["verb_end"]] == "stressed"
    assert statement["inferred"] is True
    first, second = found["participants"]
    assert found["text"][first["office_start"] : first["office_end"]] == first["office"]
    assert second["office"] is second["office_start"] is second["side"] is None
    assert found["findings"][1]["start"] is None
    assert found["blocks"][0]["credit"] == {"start": TEXT.index("peace"), "end": TEXT.index("peace") + 5}


def test_it_is_json(full: Reading):
    assert json.loads(json.dumps(document(full), ensure_ascii=False)) == document(full)


def test_a_span_past_the_text_is_our_mistake():
    wrong = Reading(made_by="x", statements=(Statement((), (), "said", "claim", False, Span(0, 10_000)),))
    with pytest.raises(ValueError, match="past a text"):
        document(wrong)
