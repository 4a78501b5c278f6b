from dataclasses import replace

import pytest

from app.model.correction import (
    Accepted,
    AgreementCorrected,
    FactsCorrected,
    ParticipantCorrected,
    StatementCorrected,
    TitleCorrected,
    VerdictCorrected,
    corrected,
)
from tests.making import made_reading

READING = made_reading()


def test_accepting_settles_the_finding_and_nothing_else():
    new = corrected(READING, Accepted(), by="ada", finding=0)
    assert new == replace(READING, findings=(), made_by="ada", confirmed=True)


def test_the_parsers_reading_is_not_touched():
    before = made_reading()
    corrected(READING, TitleCorrected("Other"), by="ada")
    assert before == READING


def test_a_participants_new_name_is_carried_into_what_they_said():
    ada = READING.participants[0]
    new = corrected(READING, ParticipantCorrected(0, replace(ada, name="Ada Lindquist", side="SE")), by="ada")
    assert new.statements[0].speakers == ("Ada Lindquist",)
    assert new.statements[0].sides == ("SE",)
    assert new.statements[1].speakers == ("Ada Lindquist", "Ōno Tarō")
    assert new.statements[1].sides == ("SE",)


def test_who_is_taken_out_no_longer_speaks_and_nobody_speaks_instead():
    new = corrected(READING, ParticipantCorrected(0, None), by="ada")
    assert [one.name for one in new.participants] == ["Ōno Tarō"]
    assert new.statements[0].speakers == ()
    assert new.statements[0].sides == ()
    assert new.statements[1].speakers == ("Ōno Tarō",)


def test_a_statement_a_person_has_set_right_is_no_longer_inferred():
    third = READING.statements[2]
    assert third.inferred
    new = corrected(
        READING, StatementCorrected(2, replace(third, speakers=("Ōno Tarō",), sides=("SE",))), by="ada"
    )
    assert not new.statements[2].inferred
    assert new.statements[2].speakers == ("Ōno Tarō",)


def test_statements_stay_in_the_order_of_the_text():
    first = READING.statements[0]
    without = corrected(READING, StatementCorrected(0, None), by="ada")
    again = corrected(without, StatementCorrected(None, first), by="ada")
    assert [one.span for one in again.statements] == [one.span for one in READING.statements]


@pytest.mark.parametrize(
    ("correction", "finding"),
    [(AgreementCorrected(7, None), None), (Accepted(), 7), (ParticipantCorrected(2, None), None)],
)
def test_what_is_not_there_cannot_be_corrected(correction, finding):
    with pytest.raises(IndexError):
        corrected(READING, correction, by="ada", finding=finding)


def test_facts_agreement_and_verdict():
    assert (
        corrected(READING, FactsCorrected(replace(READING.facts, date="2031-05-04")), by="a").facts.date
        == "2031-05-04"
    )
    assert corrected(READING, AgreementCorrected(0, None), by="a").agreements == ()
    no = corrected(READING, VerdictCorrected(is_readout=False), by="a")
    assert not no.is_readout
    yes = corrected(replace(no, reason="a preview"), VerdictCorrected(is_readout=True), by="a")
    assert (yes.is_readout, yes.reason) == (True, None)
