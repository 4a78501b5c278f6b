"""The lines of what was found: as each would be told alone, however many are asked for at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.places import Sought, Wanted
from app.library import passages
from app.library.library import Library
from app.model.folding import folded
from app.model.span import Span
from app.services.hits import SNIPPET
from app.services.holdings import Wish
from app.services.searching import Searching
from scripts.make_corpus import write_archive
from tests.making import TEXT, at, made_archive

WORDS = st.lists(
    st.sampled_from(["trade", "visa", "is", "traded", "的", "e\u0301tat", "\n", "_"]), max_size=60
)


@pytest.fixture(scope="module")
def searching(tmp_path_factory):
    path = tmp_path_factory.mktemp("hits") / "archive.db"
    write_archive(path, 300, seed=5)
    library = Library(path)
    yield Searching(library)
    library.close()


@pytest.fixture
def library(tmp_path):
    library = Library(made_archive(tmp_path / "archive.db"))
    yield library
    library.close()


def test_statements_are_found_by_place_and_by_number_in_the_order_they_are_asked_for(library):
    inside, outside = at("fisheries matter").start, at("On 3 May").start
    said = passages.statements_at(library, [(1, outside), (1, inside), (1, -1), (9, inside)])
    assert [one and one.speakers for one in said] == [None, ("Ada Lindqvist",), None, None]
    assert said[1].span.cut(TEXT) == "Minister Lindqvist stressed that fisheries matter"
    numbered = passages.statements_numbered(library, [(1, 1), (1, 7), (1, 0), (9, 0)])
    assert [one and one.speakers for one in numbered] == [
        ("Ada Lindqvist", "Ōno Tarō"), None, ("Ada Lindqvist",), None,
    ]  # fmt: skip
    (first, second, third) = passages.stretches_by_row(library, [1, 9])[1]
    told = passages.told_by(library, [third.key, first.key])
    assert sorted(told) == [first.key, third.key]
    assert (told[first.key].verb, told[first.key].sides, told[third.key].speakers) == (
        "stressed",
        ("NO",),
        (),
    )
    assert told[first.key].span == Span(first.start, first.end) != Span(second.start, second.end)
    assert passages.statements_at(library, []) == passages.statements_numbered(library, []) == []


@pytest.mark.parametrize(
    "question", ["trade stated", '"energy supply"', "verb:stressed trade", "coop*", "漁業"]
)
def test_every_line_of_a_page_is_cut_from_its_record(searching, question):
    results = searching.search(question, limit=40)
    assert results.hits
    for hit in results.hits:
        text = searching.library.row("select text from archive.readout where uid = ?", (hit.uid,))[0]
        assert hit.snippet in text.replace("\n", " ")
        assert hit.marks
        assert len(hit.snippet) <= max(SNIPPET, hit.end - hit.start)
        place = text[hit.start : hit.end].replace("\n", " ")
        assert place in hit.snippet
        said = passages.statements_at(
            searching.library, [(row_of(searching, hit.uid), hit.start)] if hit.end else []
        )
        if results.kind == "readouts":
            assert hit.speaker == ", ".join(said[0].speakers if said and said[0] else ())


def row_of(searching, uid):
    return searching.library.row("select id from archive.readout where uid = ?", (uid,))[0]


def test_a_statement_is_shown_in_its_own_words(searching):
    for hit in searching.search("verb:stressed", limit=30).hits:
        text = searching.library.row("select text from archive.readout where uid = ?", (hit.uid,))[0]
        row = row_of(searching, hit.uid)
        stretches = passages.stretches_by_row(searching.library, [row])[row]
        spans = [Span(start, end) for _, start, end in stretches]
        assert any(one.contains(Span(hit.start, hit.end)) for one in spans)
        assert any(hit.snippet in one.cut(text).replace("\n", " ") for one in spans)


@given(WORDS)
def test_of_one_thing_the_first_place_is_gone_to_and_what_follows_it_directly(words):
    text = " ".join(words)
    one = Wanted((Sought("trade|visa"),))
    places = one.places(text)
    best = one.best(text, width=SNIPPET)
    assert (best is None) == (not places)
    if best:
        assert best.start == places[0].start
        assert all(part in {"trade", "visa"} for part in folded(best.cut(text)).split())


@given(WORDS)
def test_of_several_things_the_first_window_that_holds_most_is_gone_to(words):
    text = " ".join(words)
    both = Wanted((Sought("trade"), Sought("visa")))
    best = both.best(text, width=12)
    kinds = [
        {
            one.pattern
            for one in both.sought
            for hit in one.hits(text)
            if hit[0] >= place.start and hit[1] <= place.start + 12
        }
        for place in both.places(text)
    ]
    if best is None:
        assert not kinds
    else:
        most = max(map(len, kinds))
        first = next(
            place for place, found in zip(both.places(text), kinds, strict=True) if len(found) == most
        )
        assert best.start == first.start


def test_readouts_of_statements_are_counted_and_listed_once(searching):
    wish = Wish("verb:stressed")
    total, rows = searching.found_rows(wish, most=1_000)
    assert len(rows) == len(set(rows)) == total < searching.total(wish)
    words = Wish("trade")
    few = searching.found_rows(wish, most=7)
    assert few == (total, rows[:7])
    every = list(searching.whole_question(wish).every())
    assert len(every) == searching.total(wish)
    assert {one.row for one in every} == set(rows)
    assert searching.found_rows(words, most=5)[0] == searching.total(words)
