import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.query import (
    FIELDS,
    READ_AT_MOST,
    TERMS_AT_MOST,
    All,
    Any,
    Dated,
    In,
    Near,
    Not,
    Phrase,
    Word,
    parsed,
)


@pytest.mark.parametrize(
    ("typed", "asks"),
    [
        ("", None),
        ("  – … ", None),
        ("fisheries", Word("fisheries")),
        ("fisheries patrol", All((Word("fisheries"), Word("patrol")))),
        ('"fisheries patrol"', Phrase("fisheries patrol")),
        ("“fisheries patrol”", Phrase("fisheries patrol")),
        ("fish*", Word("fish", begins=True)),
        ("trade OR fisheries", Any((Word("trade"), Word("fisheries")))),
        ("a OR b OR c d", All((Any((Word("a"), Word("b"), Word("c"))), Word("d")))),
        ("or", Word("or")),
        ("trade -missile", All((Word("trade"), Not(Word("missile"))))),
        ("co-operation", Word("co-operation")),
        ("NEAR(trade deficit, 5)", Near(("trade", "deficit"), 5)),
        ("NEAR(trade deficit)", Near(("trade", "deficit"), 10)),
        ("trade NEAR/3 deficit", Near(("trade", "deficit"), 3)),
        ("speaker:Abe", In("speaker", Word("Abe"))),
        ('SPEAKER:"Shinzo Abe"', In("speaker", Phrase("Shinzo Abe"))),
        ("date:2015..2018", Dated("2015", "2018")),
        ("date:2015..", Dated("2015", None)),
        ("date:2017-7", Dated("2017-07", "2017-07")),
        ("(trade OR aid) -x", All((Any((Word("trade"), Word("aid"))), Not(Word("x"))))),
        ("会谈", Word("会谈")),
    ],
)
def test_what_is_typed_is_asked(typed, asks):
    found = parsed(typed)
    assert found.asks == asks
    assert found.mistakes == ()


@pytest.mark.parametrize(
    ("typed", "asks", "told", "where"),
    [
        ('"fisheries patrol', Phrase("fisheries patrol"), "not closed", '"fisheries patrol'),
        ("(trade", Word("trade"), "not closed", "("),
        ("trade)", Word("trade"), "no bracket", ")"),
        ("OR trade", Word("trade"), "one is missing", "OR"),
        ("trade OR", Word("trade"), "one is missing", "OR"),
        ("speeker:Abe", Word("Abe"), "no field “speeker” (did you mean speaker:?)", "speeker:"),
        ("date:soon trade", Word("trade"), "A date is written", "soon"),
        ("NEAR(trade)", Word("trade"), "two words", "NEAR("),
        ("speaker:(a b)", All((Word("a"), Word("b"))), "word to come", "speaker:"),
    ],
)
def test_a_mistake_is_told_in_place_and_the_rest_is_asked(typed, asks, told, where):
    found = parsed(typed)
    assert found.asks == asks
    assert told in found.mistakes[0].message
    assert typed[found.mistakes[0].at.start :].startswith(where[:2])


def test_a_word_that_is_being_typed_finds_what_begins_so_and_excludes_nothing_yet():
    assert parsed("trade fish", unfinished=True).asks == All((Word("trade"), Word("fish", begins=True)))
    assert parsed("trade fish ", unfinished=True).asks == All((Word("trade"), Word("fish")))
    assert parsed("trade -fish", unfinished=True).asks == All((Word("trade"), Not(Word("fish"))))
    assert parsed("speaker:Ab", unfinished=True).asks == In("speaker", Word("Ab", begins=True))


def test_a_question_without_end_is_cut_and_says_so():
    found = parsed("word " * 5_000)
    assert len(found.asks.parts) == TERMS_AT_MOST
    assert any(f"{READ_AT_MOST:,}" in one.message for one in found.mistakes)


def test_every_field_can_be_asked():
    assert all(
        isinstance(parsed(f"{field}:{'2017' if field == 'date' else 'x'}").asks, In | Dated)
        for field in FIELDS
    )


@given(st.text(st.sampled_from('ab "()-*:ORNEAR/,.0129会“”«'), max_size=60))
def test_nothing_that_is_typed_breaks_it(typed):
    for unfinished in (False, True):
        found = parsed(typed, unfinished=unfinished)
        assert found.typed == typed
        assert all(one.at.end <= max(len(typed), READ_AT_MOST) for one in found.mistakes)


@given(st.text(max_size=60))
def test_nor_does_any_other_text(typed):
    assert parsed(typed).typed == typed
