"""What is typed finds people, tags, notes and titles beside the texts."""

import pytest

from app.services import annotating
from app.services.groups import groups
from app.services.holdings import Wish
from app.services.reading import page
from app.services.session import Session
from tests.making import at, made_archive, made_draft
from tests.naughty import naughty_strings


@pytest.fixture
def session(tmp_path):
    made_archive(tmp_path / "archive.db")
    with Session.open(tmp_path / "archive.db", tmp_path / "notebook.db") as session:
        text = page(session, made_draft().uid)
        for number in range(5):
            annotating.annotate(
                session,
                text,
                at("fisheries"),
                colour="yellow",
                note=f"Lindqvist said so, {number}",
                tags=("Sea/Fish", f"Lindqvist/{number}"),
            )
        yield session


def found(session, typed):
    return {one.kind: one for one in groups(session.searching, Wish(typed))}


def test_people_tags_notes_and_titles_are_found_with_their_counts(session):
    several = found(session, "lindq")
    assert [one.name for one in several["person"].found] == ["Ada Lindqvist"]
    assert (several["tag"].total, len(several["tag"].found)) == (6, 3)  # the parent is one, too
    assert several["note"].total == 5
    assert several["note"].found[0].name == "Lindqvist said so, 4"  # what was written last comes first
    assert "title" not in several


def test_all_words_must_be_there(session):
    assert found(session, "ada lind")["person"].total == 1
    assert found(session, "ada tarō") == {}
    assert found(session, "said lindqvist").keys() == {"note"}
    assert found(session, "sea fi")["tag"].found[0].key == 'tag:"Sea/Fish"'


def test_a_title_leads_to_a_search_that_finds_it(session):
    (title,) = found(session, "foreign mee")["title"].found
    assert title.number == 1
    assert session.searching.search(title.key).total == 1


def test_a_question_with_fields_asks_for_texts_alone(session):
    for typed in ("speaker:lindqvist", "lindqvist -fish", "date:2031", "", "lindqvist OR ada"):
        assert found(session, typed) == {}


def test_naughty_strings_are_words(session):
    for typed in [*naughty_strings(), '"' * 99, "a " * 5_000]:
        groups(session.searching, Wish(typed))
