from dataclasses import replace

import pytest

from app.model.page import Page
from app.model.reading import Finding
from app.ui.review.proposed import proposed, words_for
from tests.making import at, made_reading


def page():
    return Page(None, made_reading(), (), verified=True)


def test_a_statement_comes_with_the_agreement_it_makes():
    found = proposed(page(), Finding("statements", "review", "x", at("agreed to meet")))
    assert found.statement.verb == "agreed"
    assert found.agreement.verb == "agreed"


def test_of_several_the_one_that_shares_most():
    found = proposed(page(), Finding("statements", "review", "x", at("Lindqvist stressed")))
    assert found.statement.verb == "stressed"
    assert found.agreement is None


def test_nothing_where_the_reading_has_nothing():
    assert proposed(page(), Finding("participants", "review", "x", at("fisheries"))).participant is None
    assert proposed(page(), Finding("participants", "review", "x")).participant is None


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("meeting.date", "Date"),
        ("participants[1].side", "Participant"),
        ("is_readout", "Is it a readout?"),
        ("something_new", "Something new"),
    ],
)
def test_each_field_has_a_word(field, words):
    assert words_for(replace(Finding("x", "review", "y"), field=field)) == words
