"""Drafts of briefs live in the notebook: kept, found, changed, thrown away and taken back."""

import pytest

from app.errors import WrongUsage
from app.model.plan import Chosen, Logo, Plan, plan_document, plan_from
from app.services import annotating, drafts
from app.services.session import Session

PLAN = Plan(
    template="dossier",
    paper="letter",
    language="ko",
    size=110,
    cover=True,
    title="For Tuesday",
    logo=Logo(b"\x89PNG\r\n\x1a\n\x00\xff", "image/png", "The house"),
    level="internal",
    subject="KR",
    parts=(Chosen("text"), Chosen("notes", shown=False, title="Remarks")),
)


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    with Session.open() as held:
        yield held


def test_a_plan_comes_back_from_its_document_as_it_was():
    assert plan_from(plan_document(PLAN)) == PLAN
    assert plan_from({}) == Plan()


def test_a_draft_outlives_the_session(session, tmp_path):
    kept = drafts.save(
        session, name=" For\nTuesday ", readouts=("a", "b"), plan=PLAN, path=tmp_path / "x.pdf"
    )
    session.close()
    with Session.open() as later:
        (found,) = drafts.drafts(later)
    assert found == kept
    assert (found.name, found.plan, found.readouts) == ("For Tuesday", PLAN, ("a", "b"))
    assert found.path == str(tmp_path / "x.pdf")


def test_saving_again_changes_that_draft_and_keeps_its_file(session, tmp_path):
    first = drafts.save(session, name="One", readouts=("a",), plan=Plan(), path=tmp_path / "x.pdf")
    again = drafts.save(session, name="One", readouts=("a", "b"), plan=PLAN, uid=first.uid)
    assert drafts.drafts(session) == [again]
    assert (again.path, again.created_at) == (first.path, first.created_at)
    assert drafts.save(session, name="One", readouts=("a", "b"), plan=PLAN, uid=first.uid) == again


def test_two_of_one_name_are_told_apart(session):
    names = [drafts.save(session, name="Brief", readouts=("a",), plan=Plan()).name for _ in range(3)]
    assert names == ["Brief", "Brief 2", "Brief 3"]
    assert drafts.draft_named(session, "brief 2").name == "Brief 2"
    with pytest.raises(WrongUsage, match="“Brief 3”"):
        drafts.draft_named(session, "Nothing")


def test_discarding_and_saving_can_be_taken_back(session):
    kept = drafts.save(session, name="One", readouts=("a",), plan=PLAN)
    change = drafts.discard(session, kept.uid)
    assert change.briefs == (kept.uid,)
    assert drafts.drafts(session) == []
    assert annotating.undo_label(session) == "deletion of a brief"
    annotating.undo(session)
    assert drafts.drafts(session) == [kept]
    annotating.undo(session)
    assert drafts.drafts(session) == []
    annotating.redo(session)
    assert drafts.drafts(session) == [kept]
    drafts.discard(session, kept.uid)
    assert session.notebook.empty_trash() == 1


def test_changing_the_choices_in_one_go_is_one_step(session):
    kept = drafts.save(session, name="One", readouts=("a",), plan=Plan())
    drafts.save(session, name="One", readouts=("a",), plan=Plan(size=110), uid=kept.uid)
    drafts.save(session, name="One", readouts=("a",), plan=Plan(size=120), uid=kept.uid)
    annotating.undo(session)
    assert [one.plan.size for one in drafts.drafts(session)] == [100]


def test_a_note_keeps_its_handling_level_through_undo_and_exchange(session, tmp_path):
    from app.services import exchange, reading

    page = reading.page(session, reading.listing(session)[0].uid)
    span = page.reading.statements[0].span
    (uid,) = annotating.annotate(session, page, span, note="x", handling="internal").annotations
    annotating.revise(session, uid, handling="confidential")
    assert session.notebook.annotation(uid).handling == "confidential"
    annotating.undo(session)
    assert session.notebook.annotation(uid).handling == "internal"
    placed = reading.page(session, page.readout.uid).placed
    assert [one.annotation.handling for one in placed] == ["internal"]
    data = exchange.export(session, annotating.annotation_list(session), form="jsonld").data
    (tmp_path / "notes.jsonld").write_bytes(data)
    annotating.undo(session)  # the note itself
    with Session.open(None, tmp_path / "other.db") as other:
        exchange.take_in(other, tmp_path / "notes.jsonld")
        assert [one.handling for one in annotating.annotation_list(other)] == ["internal"]
