import pytest

from app.errors import FileLocked, WrongUsage
from app.model.span import Span
from app.services import annotating
from app.services.reading import page, remarked
from app.services.session import Session
from app.storage.connect import open_writer
from app.storage.kinds import NOTEBOOK
from tests.making import TEXT, at, made_archive, made_draft

UID = made_draft().uid


@pytest.fixture
def session(tmp_path):
    with Session.open(made_archive(tmp_path / "archive.db"), tmp_path / "notebook.db") as session:
        yield session


def placed(session):
    return page(session, UID).placed


def test_a_quotation_is_cut_from_the_record(session):
    annotating.annotate(
        session, page(session, UID), at("Ōno Tarō 🤝"), note="who?", tags=("People", "people", " ")
    )
    (one,) = placed(session)
    assert one.status == "found"
    assert one.annotation.anchor.exact == "Ōno Tarō 🤝"
    assert one.annotation.tags == ("People",)
    assert annotating.tags(session) == ("People",)


def test_the_archive_is_not_touched_by_annotating(session):
    before = session.archive_path.read_bytes()
    annotating.annotate(session, page(session, UID), at("fisheries"))
    assert session.archive_path.read_bytes() == before


def test_undo_and_redo_name_what_they_do(session):
    change = annotating.annotate(session, page(session, UID), at("fisheries"))
    annotating.revise(session, change.annotations[0], colour="blue")
    assert annotating.undo_label(session) == "colour"
    annotating.undo(session)
    assert placed(session)[0].annotation.colour == "yellow"
    assert (annotating.undo_label(session), annotating.redo_label(session)) == ("annotation", "colour")
    annotating.undo(session)
    assert placed(session) == ()
    assert annotating.undo(session) is None


def test_a_change_that_changes_nothing_is_no_step(session):
    uid = annotating.annotate(session, page(session, UID), at("fisheries")).annotations[0]
    annotating.revise(session, uid, colour="yellow", note="", tags=())
    assert annotating.undo_label(session) == "annotation"


@pytest.mark.parametrize(
    "note", ["<img src='/etc/passwd'>", "a\x00b", "a\ud800b", "\u202eevil", "=1+1", "\r\n"]
)
def test_whatever_is_typed_is_kept_as_plain_text(session, note):
    uid = annotating.annotate(session, page(session, UID), at("fisheries"), note=note).annotations[0]
    kept = session.notebook.annotation(uid).note
    assert kept == note.replace("\r\n", "\n").replace("\x00", "").replace("\ud800", "")


def test_a_colour_that_is_none_is_refused(session):
    with pytest.raises(WrongUsage, match="no colour"):
        annotating.annotate(session, page(session, UID), at("fisheries"), colour="mauve")
    assert placed(session) == ()


def test_a_locked_notebook_is_a_sentence_and_loses_nothing(session):
    annotating.annotate(session, page(session, UID), at("fisheries"), note="first")
    session.notebook.close()
    session._notebook = None
    other = open_writer(session.notebook_path, NOTEBOOK)
    other.execute("begin immediate")
    with pytest.raises(FileLocked, match="not saved yet"):
        annotating.annotate(session, page(session, UID), at("agreed"), note="second")
    other.execute("rollback")
    other.close()
    assert [one.annotation.note for one in placed(session)] == ["first"]


def test_a_quotation_is_found_whatever_its_line_breaks(session):
    assert annotating.quoted(page(session, UID), "The two\n  ministers agreed") == at(
        "The two ministers agreed"
    )


def test_an_ambiguous_quotation_is_refused_with_its_places(session):
    with pytest.raises(WrongUsage, match=r"stands \d+ times.*at \d+"):
        annotating.quoted(page(session, UID), "inister")


@pytest.mark.parametrize("quote", ["", "  ", "never said", ".*"])
def test_a_quotation_that_does_not_stand_there_is_refused(session, quote):
    with pytest.raises(WrongUsage):
        annotating.quoted(page(session, UID), quote)


def test_an_annotation_that_is_gone_cannot_be_changed(session):
    with pytest.raises(WrongUsage, match="no annotation"):
        annotating.revise(session, "nowhere", note="x")
    assert annotating.remove(session, "nowhere").annotations == ()


def test_an_annotation_of_the_whole_text_and_of_its_last_letter(session):
    for span in (Span(0, len(TEXT)), Span(len(TEXT) - 1, len(TEXT))):
        annotating.annotate(session, page(session, UID), span)
    assert [one.status for one in placed(session)] == ["found", "found"]


def test_a_notebook_that_cannot_even_be_read_is_a_sentence_too(session):
    uid = annotating.annotate(session, page(session, UID), at("fisheries"), note="first").annotations[0]
    other = open_writer(session.notebook_path, NOTEBOOK)
    other.execute("begin exclusive")
    for act in (
        lambda: annotating.revise(session, uid, note="second"),
        lambda: annotating.undo_label(session),
        lambda: annotating.redo_label(session),
        lambda: page(session, UID),
    ):
        with pytest.raises(FileLocked, match=r"^notebook\.db is in use"):
            act()
    other.execute("rollback")
    other.close()
    annotating.revise(session, uid, note="second")
    assert [one.annotation.note for one in placed(session)] == ["second"]


def test_after_any_change_a_page_that_is_open_is_what_it_would_be_read_as(session):
    shown = page(session, UID)
    first, second = at("fisheries"), at("Ōno Tarō 🤝")
    made: list[str] = []

    def mark(span):
        change = annotating.annotate(session, page(session, UID), span)
        made.extend(change.annotations)
        return change

    for step in (
        lambda: mark(second),
        lambda: mark(first),
        lambda: annotating.revise(session, made[0], note="one"),
        lambda: annotating.revise(session, made[1], colour="pink"),
        lambda: annotating.revise(session, made[0], tags=("People",)),
        lambda: annotating.move_edges(session, page(session, UID), made[1], second),
        lambda: annotating.remove(session, made[0]),
        lambda: annotating.undo(session),
        lambda: annotating.undo(session),
        lambda: annotating.redo(session),
    ):
        shown = remarked(session, shown, step())
        assert shown == page(session, UID)
    assert len(shown.placed) == 2
