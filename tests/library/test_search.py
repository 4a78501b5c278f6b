import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.library.library import Library
from app.library.search import matching, search
from tests.making import TEXT, made_archive

NAUGHTY = Path(__file__).resolve().parents[3] / "shared" / "data" / "text" / "blns.json"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    library = Library(made_archive(tmp_path_factory.mktemp("search") / "archive.db"))
    yield library
    library.close()


@pytest.mark.parametrize(
    "query", ["fisheries", "FISHERIES", "fishery", "Ono", "合意", "漁業", "両", "minister", "fish"]
)
def test_words_are_found_as_they_are_typed(library, query):
    assert len(matching(library, query)) == 1


@pytest.mark.parametrize("query", ["tariffs", "意合", "fisheriesx", "漁協"])
def test_words_that_are_not_there_are_not_found(library, query):
    assert matching(library, query) == []


def test_every_word_is_required(library):
    assert len(matching(library, "fisheries agreed")) == 1
    assert matching(library, "fisheries tariffs") == []


@pytest.mark.parametrize(
    ("query", "words"), [("fisheries", "fisheries"), ("agree", "agreed"), ("合意", "合意")]
)
def test_a_hit_says_where_in_the_record_it_stands(library, query, words):
    total, hits = search(library, query)
    assert total == 1
    assert TEXT[hits[0].start : hits[0].end] == words
    start, end = hits[0].marks[0]
    assert hits[0].snippet[start:end] == words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error(library, query):
    matching(library, query)
    search(library, query)


def test_naughty_strings_are_words_like_any_other(library):
    if not NAUGHTY.is_file():
        pytest.skip("the list of naughty strings is not beside this checkout")
    for query in json.loads(NAUGHTY.read_text(encoding="utf-8")):
        matching(library, query)
        search(library, query)
