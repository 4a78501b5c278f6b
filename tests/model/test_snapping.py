import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.snapping import next_stretch, stretches
from app.model.span import Span

TEXT = (
    "1. The Minister stressed that, in view of history, fisheries matter; he also agreed. Next came lunch.\n"
    "両大臣は、漁業協力で合意した。次回は東京。"
)
STATEMENT = Span(3, TEXT.index(";"))


def at(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_a_passage_grows_from_words_to_clause_statement_and_sentence():
    found = [each.cut(TEXT) for each in stretches(TEXT, at("isto"), [STATEMENT])]
    assert found == [
        "history",
        "in view of history",
        "The Minister stressed that, in view of history, fisheries matter",
        "The Minister stressed that, in view of history, fisheries matter; he also agreed.",
    ]


def test_scripts_without_spaces_have_clauses_too():
    assert [each.cut(TEXT) for each in stretches(TEXT, at("協力"), [])] == [
        "協力",
        "漁業協力で合意した",
        "両大臣は、漁業協力で合意した。",
    ]


def test_the_largest_stretch_has_none_beyond_it():
    assert next_stretch(TEXT, at("Next came lunch."), []) is None


@given(text=st.text("ab .,;\n漁、。é👩", min_size=1, max_size=40), data=st.data())
def test_every_stretch_holds_the_one_before(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    found = stretches(text, span, [])
    if not span.cut(text).strip():
        assert found == []
        return
    for small, large in itertools.pairwise(found):
        assert large.contains(small)
        assert len(large) > len(small)


@pytest.mark.parametrize("words", ["fisheries matter", "次回は東京"])
def test_growing_comes_to_an_end(words):
    span, steps = at(words), 0
    while (larger := next_stretch(TEXT, span, [STATEMENT])) is not None:
        span, steps = larger, steps + 1
        assert steps < 6
