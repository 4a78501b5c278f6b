"""The founding readout, read exactly. Each expectation was written down from the text, not from the parser."""

import ast
import json
from pathlib import Path

import pytest

from app.cli import main

SOURCE = (
    Path(__file__).resolve().parents[1] / "resources" / "readouts" / "2017-07-07-japan-rok-summit-meeting.txt"
)
ABE, MOON = "Shinzo Abe", "Moon Jae-in"


@pytest.fixture(scope="module")
def document():
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(["parse", str(SOURCE), "--json"]) == 0
    return json.loads(out.getvalue())


def cut(document, item):
    return document["text"][item["start"] : item["end"]]


def made_here(document):
    return [one for one in document["statements"] if not one["reported"]]


def test_the_fields_are_those_of_the_contract_in_its_order(document):
    contract = [
        "uid", "is_readout", "reason", "title", "language", "publisher", "publisher_country", "published_on", "kind",
        "meeting", "participants", "points", "statements", "agreements", "references", "findings",
        "text", "text_sha256",
    ]  # fmt: skip
    assert [key for key in document if key in contract] == contract
    assert list(document["meeting"])[:8] == [
        "date", "date_basis", "start_time", "duration_minutes", "mode", "place", "place_country", "occasion",
    ]  # fmt: skip


def test_the_facts(document):
    assert document["is_readout"] is True
    assert document["title"] == "Japan-ROK Summit Meeting"
    assert document["language"] == "en"
    assert document["publisher"] == "Ministry of Foreign Affairs of Japan"
    assert document["publisher_country"] == "JP"
    assert document["kind"] == "summit"
    meeting = document["meeting"]
    assert (meeting["date"], meeting["start_time"], meeting["duration_minutes"]) == (
        "2017-07-07",
        "09:40",
        35,
    )
    assert (meeting["mode"], meeting["place"], meeting["place_country"]) == ("in_person", "Hamburg", "DE")
    assert meeting["occasion"] == "G20 Summit"


def test_the_participants(document):
    assert [(one["name"], one["office"], one["side"], one["role"]) for one in document["participants"]] == [
        (ABE, "Prime Minister of Japan", "JP", "principal"),
        (MOON, "President of the ROK", "KR", "principal"),
        ("Kotaro Nogami", "Deputy Chief Cabinet Secretary", "JP", "attendee"),
        ("Eiichi Hasegawa", "Special Advisor to the Prime Minister", "JP", "attendee"),
        ("Shotaro Yachi", "Secretary-General of the National Security Secretariat", "JP", "attendee"),
        (
            "Kim Dong-yeon",
            "Deputy Prime Minister for Economic Affairs and Minister of Finance",
            "KR",
            "attendee",
        ),
        ("Kang Kyung-wha", "Minister of Foreign Affairs", "KR", "attendee"),
    ]
    assert all(cut(document, one) == one["name"] for one in document["participants"])


def test_others_were_present_unnamed_on_each_side(document):
    others = [one for one in document["findings"] if "others" in one["message"].lower()]
    assert len(others) == 2
    assert all("others" in cut(document, one) for one in others)


def test_the_points(document):
    assert [one["label"] for one in document["points"]] == ["1", "2", "3", "4", "5"]
    beginnings = [
        "At the beginning", "Following that", "With regard to the issues", "With regard to Japan-ROK", "At the end",
    ]  # fmt: skip
    for point, words in zip(document["points"], beginnings, strict=True):
        assert words in cut(document, point)[:45]
    assert not any(
        "Back to" in cut(document, one) or "Photo" in cut(document, one) for one in document["points"]
    )


def test_captions_and_navigation_are_kept_as_such(document):
    blocks = {
        kind: [one for one in document["blocks"] if one["kind"] == kind] for kind in ("caption", "navigation")
    }
    assert [cut(document, one) for one in blocks["caption"]] == [
        "Japan-ROK Summit Meeting1 Photo: Cabinet Public Relations Office",
        "Japan-ROK Summit Meeting2 Photo: Cabinet Public Relations Office",
    ]
    for one in blocks["caption"]:
        start, end = one["credit"]["start"], one["credit"]["end"]
        assert "Cabinet Public Relations Office" in document["text"][start:end]
    assert [cut(document, one) for one in blocks["navigation"]] == [
        "Japan-Republic of Korea Relations",
        "Back to Japan-Republic of Korea Relations",
    ]


def test_the_statements_made_here(document):
    found = made_here(document)
    assert [(tuple(one["speakers"]), one["verb"]) for one in found] == [
        ((ABE,), "stated"),
        ((ABE,), "explained"),
        ((ABE,), "expressed his view"),
        ((ABE,), "stated"),
        ((ABE,), "explained"),
        ((ABE,), "stated"),
        ((ABE, MOON), "shared the view"),
        ((ABE,), "stated"),
        ((ABE,), "expressed his view"),
        ((ABE,), "stressed"),
        ((ABE,), "noted"),
        ((ABE, MOON), "confirmed"),
        ((ABE,), "pointed out"),
        ((ABE,), "stated"),
        ((ABE,), "stated"),
        ((ABE, MOON), "shared the view"),
        ((ABE, MOON), "agreed"),
    ]
    assert [one["sides"] for one in found if len(one["speakers"]) == 2] == [["JP", "KR"]] * 4
    assert all(one["sides"] == ["JP"] for one in found if one["speakers"] == [ABE])
    assert [one["act"] for one in found if len(one["speakers"]) == 2] == ["joint"] * 4


@pytest.mark.parametrize(
    ("number", "beginning", "ending"),
    [
        (0, "Prime Minister Abe stated that he intends", "the economy, and culture"),
        (1, "Prime Minister Abe explained that", "issues concerning North Korea"),
        (3, "Prime Minister Abe also stated that", "public sentiment on both sides"),
        (4, "explained that he intends to use next year's", "between the two countries"),
        (5, "Prime Minister Abe further stated", "for the futures of both countries"),
        (
            6,
            "Prime Minister Abe and President Moon shared the view",
            "future-oriented Japan-ROK relationship",
        ),
        (8, "Prime Minister Abe expressed his view that now", "it is not the time for dialogue"),
        (11, "The two sides confirmed", "continue to work closely together"),
        (13, "He stated that", "interests of Japan and the ROK"),
        (15, "the two leaders shared the view", "communicate closely"),
        (16, "agreed to resume", "shuttle diplomacy"),
    ],
)
def test_where_a_statement_begins_and_ends(document, number, beginning, ending):
    words = cut(document, made_here(document)[number])
    assert words.startswith(beginning), words
    assert words.rstrip('."”').endswith(ending), words


def test_a_pronoun_was_inferred_and_says_so(document):
    he = made_here(document)[13]
    assert he["inferred"] is True
    assert made_here(document)[0]["inferred"] is False


def test_words_of_another_meeting_are_reported(document):
    reported = [one for one in document["statements"] if one["reported"]]
    assert any("the leaders shared the view" in cut(document, one) for one in reported)
    assert not any("three countries" in cut(document, one) for one in document["agreements"])


def test_the_agreements(document):
    assert [(one["kind"], one["point"]) for one in document["agreements"]] == [
        ("shared_view", "2"),
        ("confirmed", "3"),
        ("shared_view", "5"),
        ("agreed", "5"),
    ]
    words = ["future-oriented", "work closely together", "communicate closely", "shuttle diplomacy"]
    for one, expected in zip(document["agreements"], words, strict=True):
        assert expected in cut(document, one)
        assert "comfort women" not in cut(document, one)


def test_the_references(document):
    found = {(one["kind"], one["date"]): one for one in document["references"]}
    assert "Japan-U.S.-ROK Trilateral Summit Meeting" in found["meeting", "2017-07-06"]["label"]
    by_label = {one["label"]: one for one in document["references"]}
    comfort = next(one for label, one in by_label.items() if "comfort women" in label)
    assert comfort["kind"] == "document"
    winter = next(one for label, one in by_label.items() if "PyeongChang" in label)
    assert (winter["kind"], winter["date"]) == ("event", "2018")
    tokyo = next(one for label, one in by_label.items() if "Tokyo Olympics" in label)
    assert (tokyo["kind"], tokyo["date"]) == ("event", "2020")
    assert any("G20 Summit" in label for label in by_label)
    assert len(document["references"]) == 5


def test_every_span_lies_in_the_text_and_says_what_the_record_says(document):
    for kind in ("statements", "agreements"):
        for one in document[kind]:
            assert one["text"] == cut(document, one) != ""
    for kind in ("participants", "points", "references", "blocks"):
        assert all(0 <= one["start"] < one["end"] <= len(document["text"]) for one in document[kind])


def test_no_line_of_code_knows_this_document():
    root = SOURCE.parents[2] / "app"
    words = ("Abe", "Moon", "Hamburg", "shuttle", "comfort women", "PyeongChang", "Nogami", "mofa.go.jp")
    for path in root.rglob("*.py"):
        code = ast.dump(ast.parse(path.read_text(encoding="utf-8")))
        assert not [word for word in words if word in code], path
