"""The founding readout, read exactly: what stands in the text, and nothing that does not."""

from pathlib import Path

import pytest

from app.intake.drafting import drafts
from app.model.reading import Reading
from app.model.record import Draft

READOUT = Path(__file__).parents[2] / "resources/readouts/2017-07-07-japan-rok-summit-meeting.txt"
ABE, MOON = "Shinzo Abe", "Moon Jae-in"


@pytest.fixture(scope="module")
def draft() -> Draft:
    (only,) = drafts(READOUT)
    return only


@pytest.fixture(scope="module")
def reading(draft: Draft) -> Reading:
    return draft.reading


def test_facts(reading: Reading, draft: Draft):
    assert reading.is_readout
    assert reading.title == "Japan-ROK Summit Meeting"
    assert reading.kind == "summit"
    facts = reading.facts
    assert (facts.date, facts.start_time, facts.duration_minutes) == ("2017-07-07", "09:40", 35)
    assert (facts.mode, facts.place, facts.place_country, facts.occasion) == (
        "in_person",
        "Hamburg",
        "DE",
        "G20 Summit",
    )
    assert facts.date_basis == "in_text"
    assert facts.start_time_at.cut(draft.text) == "9:40 a.m."
    assert draft.provenance.publisher == "Ministry of Foreign Affairs of Japan"
    assert reading.publisher_country == "JP"


def test_participants(reading: Reading, draft: Draft):
    assert [(p.role, p.side, p.name, p.office) for p in reading.participants] == [
        ("principal", "JP", ABE, "Prime Minister of Japan"),
        ("principal", "KR", MOON, "President of the ROK"),
        ("attendee", "JP", "Kotaro Nogami", "Deputy Chief Cabinet Secretary"),
        ("attendee", "JP", "Eiichi Hasegawa", "Special Advisor to the Prime Minister"),
        ("attendee", "JP", "Shotaro Yachi", "Secretary-General of the National Security Secretariat"),
        (
            "attendee", "KR", "Kim Dong-yeon",
            "Deputy Prime Minister for Economic Affairs and Minister of Finance",
        ),
        ("attendee", "KR", "Kang Kyung-wha", "Minister of Foreign Affairs"),
    ]  # fmt: skip
    for person in reading.participants:
        assert person.span.cut(draft.text) == person.name
        assert person.office_at.cut(draft.text) == person.office
    others = [f for f in reading.findings if f.field == "participants"]
    assert [(f.span.cut(draft.text), f.message.split(" were")[0]) for f in others] == [
        ("and others", "Others on the side JP"),
        ("and others", "Others on the side KR"),
    ]


def test_statements(reading: Reading):
    here = [s for s in reading.statements if not s.reported]
    alone, both = (ABE,), (ABE, MOON)
    assert [(s.point, s.speakers, s.verb) for s in here] == [
        ("1", alone, "stated"),
        ("1", alone, "explained"),
        ("2", alone, "expressed his view"),
        ("2", alone, "stated"),
        ("2", alone, "explained"),
        ("2", alone, "stated"),
        ("2", both, "shared the view"),
        ("3", alone, "stated"),
        ("3", alone, "expressed his view"),
        ("3", alone, "stressed"),
        ("3", alone, "noted"),
        ("3", both, "confirmed"),
        ("4", alone, "pointed out"),
        ("4", alone, "stated"),
        ("4", alone, "stated"),
        ("5", both, "shared the view"),
        ("5", both, "agreed"),
    ]
    assert [s.sides for s in here if len(s.speakers) == 2] == [("JP", "KR")] * 4
    assert {s.act for s in here if len(s.speakers) == 2} == {"joint"}


def test_what_the_trilateral_agreed_is_reported(reading: Reading, draft: Draft):
    (reported,) = [s for s in reading.statements if s.reported]
    assert (reported.point, reported.verb, reported.speakers) == ("3", "shared the view", ())
    assert reported.span.cut(draft.text).startswith("the leaders shared the view that 1)")


def test_spans_of_statements(reading: Reading, draft: Draft):
    texts = [s.span.cut(draft.text) for s in reading.statements]
    assert texts[0].startswith("Prime Minister Abe stated that")
    assert texts[0].endswith("the economy, and culture")
    assert texts[4].startswith("explained that he intends")
    assert texts[4].endswith("between the two countries")
    assert texts[5].endswith("the futures of both countries")
    assert texts[6].startswith("Prime Minister Abe and President Moon shared the view")
    pronoun = next(s for s in reading.statements if s.span.cut(draft.text).startswith("He stated"))
    assert pronoun.inferred
    assert texts[-1] == 'agreed to resume "shuttle diplomacy."'


def test_agreements(reading: Reading, draft: Draft):
    assert [(a.point, a.kind, a.verb) for a in reading.agreements] == [
        ("2", "shared_view", "shared the view"),
        ("3", "confirmed", "confirmed"),
        ("5", "shared_view", "shared the view"),
        ("5", "agreed", "agreed"),
    ]
    wanted = (
        "future-oriented Japan-ROK relationship",
        "work closely together",
        "communicate closely",
        "shuttle diplomacy",
    )
    for agreement, words in zip(reading.agreements, wanted, strict=True):
        assert words in agreement.span.cut(draft.text)


def test_references(reading: Reading, draft: Draft):
    assert [(r.kind, r.label, r.date) for r in reading.references] == [
        ("event", "G20 Summit", None),
        ("event", "PyeongChang Winter Olympics", "2018"),
        ("event", "2020 Tokyo Olympics", "2020"),
        ("meeting", "Japan-U.S.-ROK Trilateral Summit Meeting", "2017-07-06"),
        ("document", "agreement between Japan and the ROK on the comfort women issue", None),
    ]
    for reference in reading.references:
        assert reference.span.cut(draft.text) == reference.label


def test_blocks_and_points(reading: Reading, draft: Draft):
    assert [(b.kind, b.label) for b in reading.blocks] == [
        ("navigation", None),
        ("date_line", None),
        ("caption", None),
        ("caption", None),
        ("lead", None),
        ("attendance", None),
        ("point", "1"),
        ("point", "2"),
        ("point", "3"),
        ("point", "4"),
        ("point", "5"),
        ("navigation", None),
    ]
    captions = [b for b in reading.blocks if b.kind == "caption"]
    assert {b.credit.cut(draft.text) for b in captions} == {"Photo: Cabinet Public Relations Office"}
    assert [p.label for p in reading.points] == ["1", "2", "3", "4", "5"]
    assert [p.span for p in reading.points] == [b.span for b in reading.blocks if b.kind == "point"]


def test_nothing_in_the_code_knows_this_document():
    names = ("Abe", "Moon Jae", "Hamburg", "shuttle", "MOFA", "Cabinet Public", "comfort women", "mofa.go.jp")
    for path in (READOUT.parents[2] / "app/intake").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        code = [line for line in source.splitlines() if not line.lstrip().startswith("#")]
        hits = [
            name for name in names for line in code if name in line and '"""' not in line and "``" not in line
        ]
        assert not [hit for hit in hits if hit not in {"Abe", "Moon Jae"}], path
