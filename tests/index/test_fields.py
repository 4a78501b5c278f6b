"""The form in which words are put into the index and asked for."""

from hypothesis import given
from hypothesis import strategies as st

from app.index.fields import indexable, set_apart, terms


@given(st.text())
def test_setting_apart_adds_spaces_and_nothing_else(text):
    assert set_apart(text).replace(" ", "") == text.replace(" ", "")


def test_each_character_of_the_east_is_a_term_of_its_own():
    assert terms("합의 Vereinbarung 合意Ōno") == ["합", "의", "vereinbarung", "合", "意", "ono"]


def test_what_is_asked_for_is_what_was_put_in():
    assert indexable("Đức and ÉLYSÉE") == "duc and elysee"
