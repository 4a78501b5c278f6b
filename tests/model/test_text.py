import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from app.model.span import Span
from app.model.text import canonical, invisible, single_line, snapped_to_words, trimmed

texts = st.text(max_size=80)


@given(texts)
def test_canonical_is_reached_in_one_step(text):
    once = canonical(text)
    assert canonical(once) in (once, once.removeprefix("\ufeff"))
    assert "\r" not in once
    assert unicodedata.is_normalized("NFC", once)


def test_what_belongs_to_the_wording_stays():
    assert canonical("10\u00a0000\u200b t\u202e") == "10\u00a0000\u200b t\u202e"
    assert invisible("a\u200bb\u202ec") == (1, 3)


def test_line_ends_become_one():
    assert canonical("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_a_title_is_one_plain_line():
    assert single_line("Talks\n\u202ewith\x00 <b>X</b>\t") == "Talks with <b>X</b>"


@given(texts, st.data())
def test_snapping_never_shrinks_what_is_not_white_space(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end)
    snapped = snapped_to_words(text, span)
    assert snapped.end <= len(text)
    inner = trimmed(text, span)
    if inner:
        assert snapped.contains(inner)


def test_snapping_takes_whole_words_but_single_han_characters():
    text = "He re-affirmed it. 両国は合意した"
    assert snapped_to_words(text, Span(5, 8)).cut(text) == "re-affirmed"
    start = text.index("合")
    assert snapped_to_words(text, Span(start, start + 2)).cut(text) == "合意"
