"""The other texts of one meeting: known, decided, revised, or only likely."""

from dataclasses import replace

import pytest

from app.model.record import Provenance
from app.services import curating, reading
from app.services.companions import companions
from app.services.session import Session
from tests.making import TEXT, made_archive, made_draft, made_reading

OURS = Provenance(
    publisher="Norland MFA", publisher_country="NO", language="en", url="https://norland.example/1"
)
THEIRS = Provenance(publisher="Sudmark MFA", publisher_country="SE", language="en")


@pytest.fixture
def session(tmp_path):
    other_day = replace(made_reading(), facts=replace(made_reading().facts, date="2031-05-09"))
    archive = made_archive(
        tmp_path / "archive.db",
        made_draft(TEXT + "ours\n", provenance=OURS),
        made_draft(TEXT.replace("stressed", "stressad"), provenance=THEIRS),
        made_draft(TEXT.replace("3 May", "9 May"), reading=other_day, provenance=THEIRS),
        made_draft(TEXT.replace("matter.", "matters"), provenance=OURS),
    )
    with Session.open(archive, tmp_path / "notebook.db") as session:
        yield session


def page(session, words):
    for one in reading.listing(session):
        found = reading.page(session, one.uid)
        if words in found.readout.text:
            return found
    raise AssertionError(words)


def told(session, words="ours"):
    return [
        (one.listed.publisher, one.certain, one.reason) for one in companions(session, page(session, words))
    ]


def test_a_revision_is_known_and_the_other_sides_text_is_only_likely(session):
    known, *likely = told(session)
    assert known == ("Norland MFA", True, "a later text from the same address")
    assert [(publisher, certain) for publisher, certain, _ in likely] == [("Sudmark MFA", False)]
    assert "the same sides on the same day" in likely[0][2]
    assert told(session, "matters")[0] == ("Norland MFA", True, "an earlier text from the same address")


def test_a_text_of_another_day_is_no_companion(session):
    assert told(session, "9 May") == []


def test_what_a_person_has_decided_counts(session):
    ours, theirs = page(session, "ours").readout, page(session, "stressad").readout
    number = curating.decide(session, "same_meeting", ours.meeting_uid, theirs.meeting_uid)
    assert ("Sudmark MFA", True, "the same meeting") in told(session)
    assert [certain for _, certain, _ in told(session, "stressad")] == [True, True]
    curating.take_back(session, number)
    assert ("Sudmark MFA", True, "the same meeting") not in told(session)
    curating.decide(session, "not_same", ours.meeting_uid, theirs.meeting_uid)
    assert [publisher for publisher, _, _ in told(session)] == ["Norland MFA"]
