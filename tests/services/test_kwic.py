"""A keyword in its contexts over what a search finds."""

import csv
import io

import pytest

from app.analysis.kwic import by_side, by_year
from app.library.library import Library
from app.services import kwic
from app.services.holdings import Wish
from app.services.sample import build
from app.services.searching import Searching
from tests.making import TEXT, made_archive


@pytest.fixture
def made(tmp_path):
    library = Library(made_archive(tmp_path / "archive.db"))
    yield Searching(library)
    library.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("kwic") / "sample.db"
    build(path)
    library = Library(path)
    yield Searching(library)
    library.close()


def test_every_place_is_a_line_with_its_speaker(made):
    found = kwic.gathered(made, Wish("fisheries"))
    (line,) = found.lines
    assert (line.before[-14:], line.keyword, line.after[:8]) == ("stressed that ", "fisheries", " matter.")
    assert line.span.cut(TEXT) == "fisheries"
    assert (line.speaker, line.sides) == ("Ada Lindqvist", ("NO",))
    assert (found.texts, found.total, found.whole) == (1, 1, True)


def test_signs_without_spaces_are_found_in_their_context(made):
    (line,) = kwic.gathered(made, Wish("漁業")).lines
    assert (line.before[-3:], line.keyword, line.after[:2]) == ("両国は", "漁業", "協力")


def test_in_statements_only_their_own_words_count(sample):
    texts = kwic.gathered(sample, Wish("strait", "readouts"))
    said = kwic.gathered(sample, Wish("strait", "statements"))
    assert 0 < len(said.lines) < len(texts.lines)
    assert all(line.speaker for line in said.lines)
    assert {(line.uid, line.span) for line in said.lines} < {(line.uid, line.span) for line in texts.lines}


def test_where_it_ends_it_says_so_and_a_text_is_never_half_looked_through(sample):
    every = kwic.gathered(sample, Wish("herring"))
    few = kwic.gathered(sample, Wish("herring"), most=1)
    assert every.whole
    assert not few.whole
    assert (few.texts, few.total) == (1, every.total)
    newest = max(line.date for line in every.lines)
    assert {line.date for line in few.lines} == {newest}
    oldest = kwic.gathered(sample, Wish("herring", sorting="oldest"), most=1)
    assert {line.date for line in oldest.lines} == {min(line.date for line in every.lines)}


def test_a_question_without_words_has_no_keyword(sample):
    found = kwic.gathered(sample, Wish("date:2019.."))
    assert (found.lines, found.words) == ((), False)
    assert kwic.gathered(sample, Wish("nowhere-to-be-found")).words


def test_the_table_leads_back_to_the_words(sample):
    found = kwic.gathered(sample, Wish("herring"))
    rows = list(csv.DictReader(io.StringIO(kwic.as_csv(found, "after"))))
    assert len(rows) == len(found.lines)
    assert {(row["uid"], int(row["start"])) for row in rows} == {
        (one.uid, one.span.start) for one in found.lines
    }
    after = [row["after"] for row in rows]
    assert after == [one.after for one in kwic.arranged(found.lines, "after")]


@pytest.mark.parametrize(
    "wish", [Wish("strait"), Wish("strait", "statements"), Wish("verb:stressed strait OR herring")]
)
def test_all_lines_are_counted_as_those_that_are_gathered_would_be(sample, wish):
    found, counts = kwic.gathered(sample, wish), kwic.counted(sample, wish)
    assert found.whole
    assert counts.lines == len(found.lines) > 0
    assert list(counts.by_year) == by_year(found.lines)
    assert list(counts.by_side) == by_side(found.lines)
    assert kwic.counted(sample, Wish("date:2019..")) == kwic.Counts(0, (), ())


@pytest.mark.parametrize("work", [kwic.gathered, kwic.counted])
def test_whoever_does_not_wait_any_longer_stops_it(sample, work):
    told = []

    def tell(*how_far):
        told.append(how_far)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work(sample, Wish("strait"), tell=tell)
    ((lines, texts, total),) = told
    assert 0 < texts <= total
    assert lines > 0
