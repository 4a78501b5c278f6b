"""Readouts made up in the manner of many publishers, each to be read exactly.

The truth beside each text was written before the text was parsed. A span is given by its first and last
words with " … " between. Persons and events are invented.
"""

import tomllib
from pathlib import Path

import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance
from app.model.span import Span
from app.model.text import canonical

MADE = Path(__file__).parents[1] / "readouts_made"
TRUTHS = sorted(MADE.rglob("*.truth.toml"))


def case(path: Path) -> tuple[dict, str, Reading]:
    truth = tomllib.loads(path.read_text(encoding="utf-8"))
    raw = path.with_name(path.name.replace(".truth.toml", ".txt")).read_text(encoding="utf-8")
    text = canonical(raw)
    given = Provenance(publisher_country=truth.get("publisher_country"), published_on=truth.get("published"))
    return truth, text, read(text, provenance=given)


def located(text: str, words: str) -> Span:
    first, _, last = words.partition(" … ")
    start = text.index(first)
    return Span(start, text.index(last, start) + len(last)) if last else Span(start, start + len(first))


@pytest.mark.parametrize("path", TRUTHS, ids=lambda path: f"{path.parent.name}/{path.name.split('.')[0]}")
def test_made_readout(path: Path):
    truth, text, reading = case(path)
    assert reading.is_readout == truth["is_readout"], reading.reason
    if not truth["is_readout"]:
        assert reading.reason
        assert any(finding.field == "is_readout" for finding in reading.findings)
        return
    facts = reading.facts
    wanted = {
        "date": facts.date,
        "start_time": facts.start_time,
        "duration_minutes": facts.duration_minutes,
        "mode": facts.mode,
    }
    assert wanted == {key: truth.get(key) for key in wanted}
    if "place" in truth:
        assert facts.place == truth["place"]
    if "title" in truth:
        assert reading.title == truth["title"]
    people = {
        role: [[p.name, p.office or "", p.side] for p in reading.participants if p.role == role]
        for role in ("principal", "attendee")
    }
    assert sorted(people["principal"]) == sorted(truth["principals"])
    assert sorted(people["attendee"]) == sorted(truth["attendees"])
    assert [point.label for point in reading.points] == truth["points"]
    here = [(set(s.speakers), s.verb, s.span) for s in reading.statements if not s.reported and s.sides]
    assert here == [
        (set(speakers.split("|")), verb, located(text, words))
        for speakers, verb, words in truth["statements"]
    ]
    assert [a.span for a in reading.agreements] == [located(text, words) for words in truth["agreements"]]
