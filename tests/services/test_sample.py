"""The sample archive: specimens, marked as such wherever they show, made anew at will without losing a note."""

import sqlite3
import tomllib
from collections import Counter

import pytest

from app.cli import main
from app.model.shipped import shipped
from app.services import annotating, reading
from app.services.exchange import citation_text, export
from app.services.importing import preview
from app.services.sample import build, is_sample, sample
from app.services.session import Session

FOLDER = shipped("resources", "readouts", "specimen")
TEXTS = sorted(path for path in FOLDER.glob("*.txt") if path.name != "LICENCE.txt")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def session(home):
    found = sample()
    with Session.open(found.archive, found.notebook) as session:
        yield session


@pytest.mark.parametrize("path", TEXTS, ids=[path.stem for path in TEXTS])
def test_each_text_says_that_it_is_a_specimen_and_is_read_well(path):
    said = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    assert said["licence"] == "CC0-1.0"
    assert said["attribution"].startswith("Specimen")
    assert ".example/" in said["url"]
    assert said["publisher_country"] in {"QM", "QN"}
    (draft,) = preview(path)
    found = draft.reading
    assert draft.text.rstrip().splitlines()[-1].startswith(("Specimen:", "Spécimen"))
    assert found.is_readout
    assert found.title
    assert found.facts.date == path.name[:10]
    assert {one.side for one in found.participants if one.role == "principal"} == {"QM", "QN"}
    assert {one.side for one in found.participants} <= {"QM", "QN", None}
    assert len(found.statements) >= 4
    assert all(one.speakers for one in found.statements)
    assert found.agreements


def test_the_collection_holds_what_it_is_meant_to_show(session):
    listed = reading.listing(session)
    days = Counter(one.date for one in listed)
    assert len(listed) >= 14
    told_by = {(one.date, one.publisher) for one in listed}
    both = [day for day in days if len({who for when, who in told_by if when == day}) > 1]
    assert len(both) >= 5
    assert any(one.mode == "phone" for one in listed)
    assert {one.language for one in listed} >= {"en", "fr"}
    pages = [reading.page(session, one.uid) for one in listed]
    assert sum(page.readout.revises_uid is not None for page in pages) == 1
    offices = {
        one.office
        for page in pages
        for one in page.reading.participants
        if one.name == "Davin Restel" and one.office
    }
    assert len(offices) >= 3  # promoted twice


def test_the_formula_drifts_on_one_side_only(session):
    def said(country, words):
        pages = (reading.page(session, one.uid) for one in reading.listing(session))
        return sorted(
            page.reading.facts.date
            for page in pages
            if page.readout.provenance.publisher_country == country and words in page.readout.text
        )

    assert said("QM", "free and safe passage") == ["2019-05-14", "2020-11-03"]
    assert said("QM", "safe and orderly passage") == ["2021-09-09"]
    assert "2023-03-21" in said("QM", "orderly passage")
    assert said("QM", "passage is to be conducted in accordance with the law") == ["2025-06-11"]
    assert len(said("QN", "free passage")) == 6


def test_it_is_marked_wherever_it_shows(session, capsys):
    assert all(one.title.startswith("Specimen: ") for one in reading.listing(session))
    _, hits = reading.search(session, "herring")
    assert hits
    assert all(hit.title.startswith("Specimen: ") for hit in hits)
    page = reading.page(session, hits[0].uid)
    assert page.title.startswith("Specimen: ")
    assert "Specimen: " in citation_text(page, span=None)
    annotating.annotate(session, page, page.reading.statements[0].span)
    found = annotating.annotation_list(session)
    for form in ("jsonld", "csv", "markdown"):
        assert b"Specimen: " in export(session, found, form=form).data, form
    from app.brief.markdown import as_markdown
    from app.services.briefing import compose

    for template in ("annotated", "one-page"):
        words = as_markdown(compose([page], template=template))
        assert "Specimen: " in words
        assert "Velmara (fictional)" in words


def test_the_shipped_archive_holds_none_of_it(tmp_path):
    with Session(shipped("archive.db"), tmp_path / "notebook.db") as own:
        assert not any(one.title.startswith("Specimen") for one in reading.listing(own))


def test_building_twice_gives_the_same_content(tmp_path):
    dumps = []
    for name in ("one.db", "other.db"):
        build(tmp_path / name)
        db = sqlite3.connect(tmp_path / name)
        dumps.append(list(db.iterdump()))
        db.close()
    assert dumps[0] == dumps[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.db", "other.db"]


def test_a_reset_makes_it_anew_and_keeps_what_was_written(home):
    first = sample()
    with Session.open(first.archive, first.notebook) as session:
        page = reading.page(session, reading.listing(session)[0].uid)
        marks = len(annotating.annotation_list(session))
        annotating.annotate(session, page, annotating.quoted(page, page.reading.title), note="mine")
    assert marks == 5
    again = sample(reset=True)
    assert again.kept is not None
    with Session.open(again.archive, again.notebook) as session:
        assert len(annotating.annotation_list(session)) == marks
    with Session.open(again.archive, again.kept) as session:
        assert "mine" in {one.note for one in annotating.annotation_list(session)}
    assert is_sample(again.archive)


def test_the_command_tells_where_it_lies(home, capsys):
    assert main(["sample", "--json"]) == 0
    assert str(home / "sample" / "archive.db") in capsys.readouterr().out
    assert main(["sample", "--reset", "--json"]) == 0
    assert "notebook before reset" in capsys.readouterr().out
