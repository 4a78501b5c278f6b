from hypothesis import given
from hypothesis import strategies as st

from app.model.searchable import SEPARATOR, query_phrases, searchable


@given(st.text())
def test_taking_the_separators_out_gives_the_text_back(text):
    assert searchable(text).replace(SEPARATOR, "") == text.replace(SEPARATOR, " ")


def test_words_of_two_characters_become_a_phrase_of_two_tokens():
    assert searchable("合意").split(SEPARATOR) == ["", "合", "", "意", ""]


@given(st.text())
def test_every_quote_in_a_query_is_closed(query):
    for phrase in query_phrases(query):
        assert phrase.startswith('"')
        assert phrase.endswith('"')
        assert phrase[1:-1].replace('""', "").count('"') == 0
