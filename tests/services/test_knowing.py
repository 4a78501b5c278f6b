"""Known meetings over a real archive: gaps, texts that close them, doubts, and taking back."""

from dataclasses import replace

import pytest

from app.errors import WrongUsage
from app.model.known import Known, KnownPerson
from app.model.record import Provenance
from app.services import curating, knowing
from app.services.session import Session
from tests.making import made_archive, made_draft, made_reading

SCHEDULE = "Norland's calendar"


@pytest.fixture
def session(tmp_path):
    with Session.open(made_archive(tmp_path / "archive.db"), tmp_path / "notebook.db") as session:
        yield session


def known(date="2031-05-03", sides=("NO", "SE"), **more):
    return Known(date, tuple(sides), SCHEDULE, **more)


def states(session):
    return {one.uid: one.state for one in knowing.known_meetings(session.library, withdrawn=True)}


def another(session, date, *, text="Another meeting was held.\n", publisher="Norland MFA"):
    from app.services.importing import accept

    draft = made_draft(
        made_draft().text + text, reading=made_reading(date=date), provenance=Provenance(publisher=publisher)
    )
    return accept(session, draft)


def test_the_same_day_and_sides_have_a_text_and_another_day_is_a_gap(session):
    there, missing = knowing.record(session, [known(), known("2031-06-01")])
    assert states(session) == {there: "text", missing: "gap"}
    (closing,) = next(one for one in knowing.known_meetings(session.library) if one.uid == there).closings
    assert (closing.certainty, closing.held.title) == ("inferred", "Foreign Ministers' Meeting")


def test_a_gap_closes_by_itself_when_a_readout_comes(session):
    (uid,) = knowing.record(session, [known("2031-06-01")])
    another(session, "2031-06-01")
    assert states(session) == {uid: "text"}


def test_what_is_doubtful_is_proposed_and_decided_by_a_person(session):
    near, month, one_side = knowing.record(
        session, [known("2031-05-04"), known("2031-05"), known(sides=("NO",))]
    )
    assert states(session) == {near: "likely", month: "likely", one_side: "likely"}
    held = knowing.known_meetings(session.library)[0].closings[0].held
    number = knowing.decide(session, near, held.meeting, same=True)
    knowing.decide(session, month, held.meeting, same=False)
    assert states(session) == {near: "text", month: "gap", one_side: "likely"}
    curating.take_back(session, number)
    assert states(session)[near] == "likely"


def test_a_confirmed_text_closes_whatever_its_day(session):
    (uid,) = knowing.record(session, [known("2030")])
    assert states(session) == {uid: "gap"}
    meeting = session.library.rows("select uid from archive.meeting")[0][0]
    knowing.decide(session, uid, meeting, same=True)
    assert states(session) == {uid: "text"}
    assert {one.meeting for one in curating.people.sightings(session.library)} == {meeting}


def test_the_mode_other_people_or_other_sides_speak_against_it(session):
    uids = knowing.record(
        session,
        [
            known(mode="phone"),
            known(people=(KnownPerson("Nils Borg"),)),
            known(sides=("NO", "DK")),
        ],
    )
    assert set(states(session).values()) == {"gap"}
    assert len(uids) == 3


def test_two_of_one_day_are_doubtful_until_decided(session):
    first, second = knowing.record(session, [known(title="Talks"), known(title="Dinner")])
    assert states(session) == {first: "likely", second: "likely"}


def test_both_sides_texts_of_one_event_close_it_but_two_texts_of_one_voice_do_not(session):
    (uid,) = knowing.record(session, [known()])
    another(session, "2031-05-03", publisher="Sudmark MFA")
    assert states(session) == {uid: "text"}
    another(session, "2031-05-03", text="They met again in the evening.\n", publisher="Sudmark MFA")
    assert states(session) == {uid: "likely"}


def test_withdrawing_and_letting_stand_again(session):
    first, second = knowing.record(session, [known(), known("2031-06-01")])
    assert set(knowing.batch_of(session, first)) == {first, second}
    assert knowing.withdraw(session, [first], why="a misprint") == (first,)
    assert knowing.withdraw(session, [first]) == ()
    assert states(session) == {first: "withdrawn", second: "gap"}
    gone = next(one for one in knowing.known_meetings(session.library, withdrawn=True) if one.uid == first)
    assert gone.recorded.withdrawn.why == "a misprint"
    assert knowing.put_back(session, [first]) == (first,)
    assert states(session)[first] == "text"


def test_a_correction_withdraws_the_old_in_the_same_step(session):
    (old,) = knowing.record(session, [known("2031-06-01")])
    new = knowing.replace(session, old, replace(known("2031-06-02"), note="a day later"))
    assert states(session) == {old: "withdrawn", new: "gap"}


def test_the_same_meeting_is_recognised(session):
    (uid,) = knowing.record(session, [known(people=(KnownPerson("Ada Lindqvist", side="NO"),))])
    assert knowing.already(session, known(sides=("SE", "NO"))).uid == uid
    assert knowing.already(session, known(people=(KnownPerson("LINDQVIST Ada"),))).uid == uid
    assert knowing.already(session, known("2031-05")) is None
    knowing.withdraw(session, [uid])
    assert knowing.already(session, known()) is None


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (known("2031-13-01"), "no date"),
        (known("2031-02-30"), "no date"),
        (known(until="2031-05-01"), "before it begins"),
        (known(sides=()), "Nobody"),
        (replace(known(), known_from=" "), "known from"),
    ],
)
def test_what_says_too_little_is_refused_and_nothing_is_recorded(session, wrong, says):
    with pytest.raises(WrongUsage, match=says):
        knowing.record(session, [known(), wrong])
    assert states(session) == {}


def test_a_name_is_a_beginning_of_the_uid(session):
    first, second = knowing.record(session, [known(), known("2031-06-01")])
    assert knowing.named(session, first.removeprefix("known-")[:10]).uid == first
    with pytest.raises(WrongUsage, match="could mean 2"):
        knowing.named(session, "known-")
    with pytest.raises(WrongUsage, match="No meeting"):
        knowing.named(session, "zzz")
    assert second
