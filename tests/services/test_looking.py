import pytest

from app.model.looking import sought
from app.services import annotating, looking
from app.services.reading import page
from app.services.session import Session
from tests.making import at, made_archive, made_draft, made_reading

OTHER = "Call\n\nOn 1 June 2030 the ministers spoke of 漁業.\n" + "x" * 200


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_AUTHOR", "Ada")
    first = made_draft()
    other = made_draft(OTHER, reading=made_reading(title="Call", date="2032-06-01"))
    made_archive(tmp_path / "archive.db", first, other)
    with Session.open(tmp_path / "archive.db", tmp_path / "notebook.db") as session:
        here, there = page(session, first.uid), page(session, other.uid)
        annotating.annotate(session, here, at("fisheries matter"), note="Straße", tags=("Sea/Fish",))
        annotating.annotate(session, here, at("agreed"), colour="blue", tags=("Land",))
        monkeypatch.setenv("CHANCERY_AUTHOR", "Ben Okoro")
        annotating.annotate(session, there, at("漁業", OTHER), tags=("sea",))
        yield session


def quotes(session, typed="", **other):
    from dataclasses import replace

    found = looking.look(session, replace(sought(typed), **other))
    held = looking.fetched(session, found)
    return [held[one.row_id].anchor.exact for one in found]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ["漁業", "fisheries matter", "agreed"]),
        ("FISHERIES", ["fisheries matter"]),
        ("strasse", ["fisheries matter"]),
        ("漁", ["漁業"]),
        ("#SEA", ["漁業", "fisheries matter"]),
        ("#sea/fish", ["fisheries matter"]),
        ("#fi", ["fisheries matter"]),
        ("#land #sea", []),
        ("@ben", ["漁業"]),
        ("land", ["agreed"]),
        ("before:2000", []),
        ("after:2000", ["漁業", "fisheries matter", "agreed"]),
    ],
)
def test_words_are_found_in_note_quotation_tags_and_author(session, typed, expected):
    assert quotes(session, typed) == expected


def test_colour_and_text_narrow_too(session):
    assert quotes(session, colours=frozenset({"blue", "pink"})) == ["agreed"]
    assert quotes(session, readout_uid=made_draft().uid) == ["fisheries matter", "agreed"]


def test_what_lies_in_the_trash_is_not_found_nor_fetched(session):
    found = looking.look(session, sought(""))
    annotating.remove(session, found[0].uid)
    assert quotes(session) == ["fisheries matter", "agreed"]
    assert len(looking.fetched(session, found)) == 3 - 1
