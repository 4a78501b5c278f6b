"""Everything that can be gone to, by any of its names, and what it leads to."""

from dataclasses import replace

import pytest

from app.model.page import Page
from app.model.record import Provenance
from app.services import annotating, bookmarking, going, reading
from app.services.session import Session
from tests.making import TEXT, at, made_archive, made_draft, made_reading


@pytest.fixture
def session(tmp_path):
    later = TEXT.replace("3 May", "9 May")
    other = replace(
        made_reading(title="Second Meeting", date="2031-05-09"),
        facts=replace(made_reading().facts, date="2031-05-09", occasion="Harbour Week"),
    )
    archive = made_archive(
        tmp_path / "archive.db",
        made_draft(),
        made_draft(later, reading=other, provenance=Provenance(publisher="Sudmark MFA")),
    )
    with Session.open(archive, tmp_path / "notebook.db") as session:
        yield session


def page(session, place=0) -> Page:
    return reading.page(session, reading.listing(session)[place].uid)


def by_kind(session, kind):
    return [one for one in going.goals(session) if one.kind == kind]


def test_readouts_people_tags_and_occasions_can_be_gone_to(session):
    annotating.annotate(session, page(session), at("fisheries matter"), tags=("Fish",))
    assert [one.name for one in by_kind(session, "readout")] == [
        "Second Meeting",
        "Foreign Ministers' Meeting",
    ]
    assert {one.name for one in by_kind(session, "person")} == {"Ada Lindqvist", "Ōno Tarō"}
    assert [one.name for one in by_kind(session, "tag")] == ["Fish"]
    assert [one.name for one in by_kind(session, "occasion")] == ["Harbour Week"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ono", "Ōno Tarō"),
        ("sudmark", "Second Meeting"),
        ("2031-05-03", "Foreign Ministers' Meeting"),
        ("harb", "Harbour Week"),
    ],
)
def test_a_few_letters_find_it(session, typed, name):
    assert going.ranked(going.goals(session), typed)[0].name == name


def test_a_person_leads_to_every_text_newest_first(session):
    ada = next(one for one in by_kind(session, "person") if one.name == "Ada Lindqvist")
    assert ada.texts == len(ada_stops := going.stops(session, ada))
    assert [one.date for one in ada_stops] == ["2031-05-09", "2031-05-03"]
    assert ada_stops[0].about == "Minister of Foreign Affairs of Norland"


def test_a_tag_leads_to_its_passages(session):
    annotating.annotate(session, page(session, 1), at("fisheries matter"), tags=("fish",))
    annotating.annotate(session, page(session, 0), at("stressed"), tags=("fish",))
    (tag,) = by_kind(session, "tag")
    found = going.stops(session, tag)
    assert tag.texts == 2
    assert [one.about for one in found] == [
        at("stressed").cut(page(session).readout.text),
        "fisheries matter",
    ]
    assert found[1].span == at("fisheries matter")
    assert [one.title for one in going.ranked_stops(found, "fisheries")] == ["Foreign Ministers' Meeting"]


def test_an_occasion_leads_to_its_texts(session):
    (occasion,) = by_kind(session, "occasion")
    assert [one.title for one in going.stops(session, occasion)] == ["Second Meeting"]


def test_a_bookmark_belongs_to_its_line_and_can_be_put_back(session):
    here = page(session, 1)
    position = at("fisheries").start
    made, there = bookmarking.toggle(session, here, position)
    assert there
    assert here.readout.text[made.start :].startswith("1. Minister Lindqvist stressed")
    assert made.words == "1. Minister Lindqvist stressed that fisheries matter."
    assert bookmarking.bookmark_list(session) == [made]
    same, there = bookmarking.toggle(session, here, made.start)
    assert (same, there) == (made, False)
    assert bookmarking.bookmark_list(session) == []
    bookmarking.put_back(session, made)
    assert bookmarking.bookmark_list(session, readout_uid=here.readout.uid) == [made]


def test_every_position_of_a_text_can_be_marked(session):
    here = page(session, 1)
    for position in range(len(here.readout.text) + 1):
        start = bookmarking.line_start(here.readout.text, position)
        assert 0 <= start < len(here.readout.text)
