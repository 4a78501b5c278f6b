from dataclasses import replace

import pytest

from app.errors import BugError
from app.library.readings import reading
from app.model.correction import Accepted, ParticipantCorrected, VerdictCorrected
from app.model.reading import Finding
from app.model.span import Span
from app.services.reading import listing, page
from app.services.reviewing import correct, queue, restore
from app.services.session import Session
from tests.making import at, made_archive, made_draft, made_reading


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")
    findings = (
        Finding("statements", "review", "late in the text", at("agreed")),
        Finding("meeting.place", "note", "only to be known"),
        Finding("meeting.date", "review", "early in the text", at("3 May")),
        Finding("is_readout", "review", "nowhere"),
    )
    draft = made_draft(
        reading=replace(made_reading(), findings=findings, is_readout=False, reason="a preview")
    )
    with Session.open(made_archive(tmp_path / "archive.db", draft), tmp_path / "notebook.db") as session:
        yield session


def test_what_waits_stands_in_the_order_of_the_text(session):
    assert [one.finding.message for one in queue(session)] == [
        "early in the text",
        "late in the text",
        "nowhere",
    ]


def test_settling_one_leaves_the_others(session):
    first = queue(session)[0]
    change = correct(session, page(session, first.uid), Accepted(), finding=first.index)
    assert change.readouts == (first.uid,)
    assert [one.finding.message for one in queue(session)] == ["late in the text", "nowhere"]
    shown = reading(session.library, first.uid)
    assert (shown.made_by, shown.confirmed) == ("Ada", True)
    assert shown.made_at
    assert reading(session.library, first.uid, by_parser=True).made_by == "parser 0"


def test_a_text_a_person_takes_for_a_readout_joins_the_list(session):
    assert listing(session) == []
    doubt = queue(session)[-1]
    correct(session, page(session, doubt.uid), VerdictCorrected(is_readout=True), finding=doubt.index)
    assert [item.uid for item in listing(session)] == [doubt.uid]


def test_the_parsers_reading_stands_again_as_a_persons(session):
    first = queue(session)[0]
    correct(session, page(session, first.uid), Accepted(), finding=first.index)
    assert len(queue(session)) == 2
    restore(session, page(session, first.uid))
    shown = reading(session.library, first.uid)
    assert (shown.made_by, shown.confirmed) == ("Ada", True)
    assert len(queue(session)) == 3


def test_a_correction_past_the_text_is_never_written(session):
    uid = queue(session)[0].uid
    opened = page(session, uid)
    beyond = replace(opened.reading.participants[0], span=Span(0, 10_000))
    with pytest.raises(BugError):
        correct(session, opened, ParticipantCorrected(0, beyond))
    assert reading(session.library, uid).made_by == "parser 0"
