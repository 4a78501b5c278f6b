from app.library.checks import check
from app.library.library import Library
from app.services.searching import Searching
from app.ui import names
from scripts.make_corpus import MARK, drafts, write_archive


def test_the_same_seed_gives_the_same_texts():
    assert [one.text_sha256 for one in drafts(5, seed=7)] == [one.text_sha256 for one in drafts(5, seed=7)]
    assert next(drafts(1, seed=7)).text != next(drafts(1, seed=8)).text


def test_every_text_says_that_it_is_synthetic():
    assert all(one.text.startswith(MARK) for one in drafts(5))


def test_no_made_up_country_bears_the_code_of_a_real_one():
    codes = {person.side for one in drafts(400) for person in one.reading.participants}
    assert len(codes) > 15
    assert {code for code in codes if names.country(code) != code} == set()


def test_every_span_says_what_the_grammar_meant():
    for one in drafts(20):
        reading = one.reading
        assert reading.title_at.cut(one.text) == reading.title
        assert all(person.span.cut(one.text) == person.name for person in reading.participants)
        assert all(person.office_at.cut(one.text) == person.office for person in reading.participants)
        for said in reading.statements:
            assert said.verb_at.cut(one.text) == said.verb
            assert said.span.contains(said.content)
        assert all(point.span.cut(one.text).startswith(f"{point.label}. ") for point in reading.points)


def test_an_archive_of_them_is_whole(tmp_path):
    path = tmp_path / "corpus.db"
    write_archive(path, 30, seed=3)
    library = Library(path)
    found = check(library, deep=True)
    assert (found.readouts, found.problems) == (30, ())
    assert Searching(library).search("specimen").total == 30
    library.close()
