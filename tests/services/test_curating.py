from dataclasses import replace

import pytest

from app.errors import WrongUsage
from app.model.record import Provenance
from app.services import curating
from app.services.session import Session
from tests.making import made_archive, made_draft, made_reading


@pytest.fixture
def session(tmp_path):
    reading = made_reading()
    ada, taro = reading.participants
    other = replace(
        reading, participants=(replace(ada, name="Ada Lindquist"), replace(taro, name="小野太郎"))
    )
    text = made_draft().text + "Told by the other side.\n"
    drafts = (made_draft(), made_draft(text, reading=other, provenance=Provenance(publisher="Sudmark MFA")))
    with Session.open(made_archive(tmp_path / "archive.db", *drafts), tmp_path / "notebook.db") as session:
        yield session


def names(session):
    return {one.name: one for one in curating.known_persons(session)}


def test_nothing_is_joined_by_itself(session):
    assert set(names(session)) == {"Ada Lindqvist", "Ada Lindquist", "Ōno Tarō", "小野太郎"}
    assert {one.kind for one in curating.proposals(session)} == {"same_person", "same_meeting"}


def test_joining_persons_and_taking_it_back(session):
    proposal = next(one for one in curating.proposals(session) if one.kind == "same_person")
    number = curating.decide(session, proposal.kind, proposal.subject, proposal.object)
    assert len(names(session)) == 3
    assert all(one != proposal for one in curating.proposals(session))
    curating.take_back(session, number)
    assert len(names(session)) == 4
    assert proposal in curating.proposals(session)


def test_parting_a_person_in_one_text(session):
    ada = names(session)["Ada Lindqvist"]
    sightings = curating.people.sightings(session.library)
    readout = next(one.readout for one in sightings if one.name == "Ada Lindqvist")
    number = curating.decide(session, "other_person", ada.uid, readout)
    assert ada.uid not in {one.uid for one in curating.known_persons(session)}
    curating.take_back(session, number)
    assert ada.uid in {one.uid for one in curating.known_persons(session)}


def test_a_settled_proposal_is_not_made_again(session):
    proposal = next(one for one in curating.proposals(session) if one.kind == "same_meeting")
    curating.decide(session, "not_same", proposal.subject, proposal.object)
    assert proposal not in curating.proposals(session)


def test_joining_meetings_leaves_both_texts(session):
    proposal = next(one for one in curating.proposals(session) if one.kind == "same_meeting")
    curating.decide(session, "same_meeting", proposal.subject, proposal.object)
    rows = session.library.rows("select count(*) from archive.readout")
    assert rows == [(2,)]
    assert {one.meetings for one in curating.known_persons(session)} == {
        (min(proposal.subject, proposal.object),)
    }


def test_a_decision_about_nothing_is_refused(session):
    with pytest.raises(WrongUsage, match="knows no"):
        curating.decide(session, "same_person", "nobody", "noone")
    with pytest.raises(WrongUsage, match="no decision"):
        curating.take_back(session, 99)
