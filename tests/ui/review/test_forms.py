"""What each form writes: to the letter, and nothing that was not touched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import WrongUsage
from app.model.correction import AgreementCorrected, StatementCorrected
from app.services import reading
from app.ui.models.statement_rows import Narrowed, statement_rows
from app.ui.review.countries import by_name, code_for
from app.ui.review.statement_form import BOTH, NOBODY
from tests.making import at
from tests.ui.review.made import go_to


def shown(desk):
    return reading.page(desk._session, desk.walk.doubts[0].uid).reading


def test_an_untouched_form_is_not_edited(desk):
    for _ in desk.walk.doubts:
        assert not desk.side.form.edited
        desk.step(1)


def test_both_sides_and_nobody_are_one_press_each(desk):
    go_to(desk, "statements")
    form = desk.side.form
    assert form.speakers.values == ("Ada Lindqvist",)
    QTest.keyClick(form.speakers.chip(BOTH), Qt.Key.Key_Space)
    assert form.speakers.values == ("Ada Lindqvist", "Ōno Tarō", BOTH)
    QTest.keyClick(form.speakers.chip(NOBODY), Qt.Key.Key_Space)
    assert form.speakers.values == (NOBODY,)
    QTest.keyClick(form.speakers.chip("Ōno Tarō"), Qt.Key.Key_Space)
    (correction,) = form.corrections(desk.page)
    assert (correction.to.speakers, correction.to.sides) == (("Ōno Tarō",), ("SE",))
    assert correction.to.span == at("Minister Lindqvist stressed that fisheries matter")


def test_the_desk_names_an_act_as_the_cards_do(desk):
    go_to(desk, "statements")
    form = desk.side.form
    (row,) = [
        row
        for row in statement_rows(desk.page, Narrowed())
        if row.statement.span == at("Minister Lindqvist stressed that fisheries matter")
    ]
    assert form.act.chip(row.statement.act).text() in row.foot.split("  ·  ")


def test_an_agreement_is_made_of_a_statement_and_taken_out_again(desk):
    go_to(desk, "statements")
    QTest.keyClick(desk.side.form.agreed.chip("yes"), Qt.Key.Key_Space)
    made, kept = desk.side.form.corrections(desk.page)
    assert isinstance(made, AgreementCorrected)
    assert (made.index, made.to.verb, made.to.kind) == (None, "stressed", "other")
    assert isinstance(kept, StatementCorrected)
    go_to(desk, "statements", nth=1)
    QTest.keyClick(desk.side.form.agreed.chip("no"), Qt.Key.Key_Space)
    taken, _ = desk.side.form.corrections(desk.page)
    assert (taken.index, taken.to) == (0, None)


def test_other_words_give_other_content_and_verb(desk):
    go_to(desk, "statements")
    form = desk.side.form
    form.put_span(at("stressed that fisheries matter"))
    form.spans[1].taken.emit()
    form.put_span(at("stressed that"))
    (correction,) = form.corrections(desk.page)
    assert correction.to.verb == "stressed that"
    assert correction.to.content == at("fisheries matter")
    assert correction.to.point == "1"


def test_a_participant_gets_name_office_side_and_role(desk):
    go_to(desk, "participants")
    form = desk.side.form
    form.side.setText("japan")
    QTest.keyClick(form.role.chip("attendee"), Qt.Key.Key_Space)
    form.office_at.taken.emit()
    form.put_span(at("Minister of Foreign Affairs of Norland"))
    (correction,) = form.corrections(desk.page)
    assert (correction.index, correction.to.side, correction.to.role) == (1, "JP", "attendee")
    assert correction.to.office == "Minister of Foreign Affairs of Norland"
    assert correction.to.span == at("Ōno Tarō")
    form.side.setText("Atlantis")
    with pytest.raises(WrongUsage, match="Atlantis"):
        form.corrections(desk.page)


@pytest.mark.parametrize(
    ("field", "words"),
    [("date", "May 2031"), ("start_time", "25:00"), ("duration", "an hour"), ("country", "Nowhere")],
)
def test_what_cannot_be_meant_is_told(desk, field, words):
    go_to(desk, "meeting.date")
    getattr(desk.side.form, field).setText(words)
    with pytest.raises(WrongUsage, match=words):
        desk.side.form.corrections(desk.page)


def test_facts_change_only_where_they_were_touched(desk):
    go_to(desk, "meeting.date")
    form = desk.side.form
    form.date.setText("2030-05-03")
    form.start_time.setText("9:40")
    form.duration.setText("35")
    (correction,) = form.corrections(desk.page)
    before = desk.page.reading.facts
    assert (correction.facts.date, correction.facts.start_time) == ("2030-05-03", "09:40")
    assert (correction.facts.duration_minutes, correction.facts.place) == (35, before.place)
    assert correction.facts.date_at == before.date_at


def test_every_country_has_a_name_and_a_code(qapp):
    assert by_name()["Zimbabwe"] == "ZW"
    assert code_for("Velmara") == "QM"  # of the specimens
    assert code_for("rok") == "KR"
    assert code_for("European Union") == "EU"
    assert code_for("  ") is None


def test_where_the_side_is_doubtful_the_keyboard_begins_there(desk):
    go_to(desk, "participants")
    desk.edit()
    assert desk.side.form.side.hasFocus()


def test_esc_leaves_a_form_for_the_text_and_the_text_for_reading(desk, window):
    go_to(desk, "is_readout")
    desk.edit()
    assert desk.side.form.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert desk.isVisible()
    assert desk.view.hasFocus()
    QTest.keyClick(desk.view, Qt.Key.Key_Escape)
    assert not desk.isVisible()


def test_a_statement_that_is_rejected_takes_its_agreement_along_and_undo_brings_both_back(desk):
    before = shown(desk)
    assert [one.span for one in before.agreements] == [at("The two ministers agreed to meet again")]
    go_to(desk, "statements", nth=1)
    desk.reject()
    after = shown(desk)
    assert after.agreements == ()
    assert len(after.statements) == len(before.statements) - 1
    desk.undo()
    assert (shown(desk).agreements, shown(desk).statements) == (before.agreements, before.statements)
