"""What becomes of marks when a revision comes: nothing moves without a word, every word can be taken back."""

import shutil
import sqlite3

import pytest

from app.archive.writer import writing
from app.model.record import Provenance
from app.model.span import Span
from app.notebook.writer import connection_of
from app.services import annotating, carrying, exchange, reading
from app.services.session import Session
from tests.making import made_draft, made_reading

URL = "https://mfa.example/2031-05-03"
FIRST = """Foreign Ministers' Meeting

On 3 May 2031, Ms Ada Lindqvist, Minister of Foreign Affairs of Norland, met Mr Ōno Tarō 🤝 of Sudmark.
1. Minister Lindqvist stressed that fisheries matter.
2. The two ministers agreed to meet again. 両国は漁業協力で合意した。
3. Mr Ōno expressed concern about the harbour dues of April.
"""
SECOND = FIRST.replace(
    "3. Mr Ōno expressed concern about the harbour dues of April.", "3. Both thanked the mayor."
)
SECOND = SECOND.replace("stressed that fisheries", "strongly stressed that fisheries")
THIRD = SECOND.replace("2. The two", "2. In the end the two").replace("両国は", "双方は")


def draft(text):
    return made_draft(text, reading=made_reading(FIRST), provenance=Provenance(url=URL, language="en"))


@pytest.fixture
def held(tmp_path):
    """A session over an archive with the first text, and a function that brings a revision."""
    path = tmp_path / "archive.db"
    with writing(path) as archive:
        archive.set_uid("made")
        first = archive.add_readout(draft(FIRST), received_at="2031-05-04T00:00:00Z").uid

    def revise(text):
        with writing(path) as archive:
            added = archive.add_readout(draft(text), received_at="2031-05-06T00:00:00Z")
        assert added.outcome == "revision"
        return added.uid

    with Session.open(path, tmp_path / "notebook.db") as session:
        yield session, first, revise


def mark(session, uid, words, **more):
    page = reading.page(session, uid)
    change = annotating.annotate(session, page, annotating.quoted(page, words), **more)
    return change.annotations[0]


def words(session, uid):
    return [one.anchor.exact for one in annotating.annotation_list(session, readout_uid=uid)]


def test_marks_wait_and_nothing_moves(held):
    session, first, revise = held
    for each in (
        "両国は漁業協力で合意した",
        "Minister Lindqvist stressed that fisheries matter",
        "harbour dues",
    ):
        mark(session, first, each)
    second = revise(SECOND)
    waiting = carrying.pending(session, second)
    text = reading.page(session, second).readout.text
    assert carrying.waits(session, second)
    assert [(one.mapped.certainty, one.mapped.span and one.mapped.span.cut(text)) for one in waiting] == [
        ("changed", "Minister Lindqvist strongly stressed that fisheries matter"),
        ("same", "両国は漁業協力で合意した"),
        ("doubtful", None),
    ]
    assert len(words(session, first)) == 3
    assert words(session, second) == []
    assert carrying.pending(session, first) == ()


def test_placing_keeps_the_mark_on_both_texts_and_can_be_undone(held):
    session, first, revise = held
    uid = mark(session, first, "Ōno Tarō 🤝", note="who?", colour="pink", tags=("people/Ōno",))
    second = revise(SECOND)
    (one,) = carrying.pending(session, second)
    change = carrying.place(session, second, uid, one.mapped.span)
    assert second in change.annotated
    (made,) = annotating.annotation_list(session, readout_uid=second)
    assert (made.anchor.exact, made.note, made.colour, made.tags) == (
        "Ōno Tarō 🤝",
        "who?",
        "pink",
        ("people/Ōno",),
    )
    assert made.uid != uid
    assert words(session, first) == ["Ōno Tarō 🤝"]
    assert carrying.pending(session, second) == ()
    assert annotating.undo(session) is not None
    assert words(session, second) == []
    assert [one.annotation.uid for one in carrying.pending(session, second)] == [uid]
    assert annotating.redo(session) is not None
    assert words(session, second) == ["Ōno Tarō 🤝"]
    assert not carrying.waits(session, second)


def test_all_that_are_sure_are_placed_in_one_step(held):
    session, first, revise = held
    for each in ("Norland", "fisheries matter", "harbour dues of April"):
        mark(session, first, each)
    second = revise(SECOND)
    carrying.place_all(session, second, carrying.pending(session, second))
    assert words(session, second) == ["Norland", "fisheries matter"]
    assert [one.annotation.anchor.exact for one in carrying.pending(session, second)] == [
        "harbour dues of April"
    ]
    annotating.undo(session)
    assert words(session, second) == []


def test_a_mark_kept_on_the_old_text_is_not_asked_about_again(held):
    session, first, revise = held
    uid = mark(session, first, "Norland")
    second = revise(SECOND)
    carrying.keep(session, second, uid)
    assert carrying.pending(session, second) == ()
    assert words(session, first) == ["Norland"]
    assert carrying.pending(session, revise(THIRD)) == ()
    annotating.undo(session)
    assert len(carrying.pending(session, second)) == 1


def test_a_discarded_mark_lies_in_the_trash(held):
    session, first, revise = held
    uid = mark(session, first, "Norland")
    second = revise(SECOND)
    carrying.discard(session, uid)
    assert carrying.pending(session, second) == ()
    assert words(session, first) == []
    annotating.undo(session)
    assert len(carrying.pending(session, second)) == 1


def test_a_carried_mark_that_is_deleted_stays_settled(held):
    session, first, revise = held
    uid = mark(session, first, "Norland")
    second = revise(SECOND)
    (one,) = carrying.pending(session, second)
    change = carrying.place(session, second, uid, one.mapped.span)
    made = next(each for each in change.annotations if each != uid)
    annotating.remove(session, made)
    assert carrying.pending(session, second) == ()
    session.notebook.empty_trash()
    assert carrying.pending(session, second) == ()


def test_a_third_text_asks_about_the_nearest_mark_once(held):
    session, first, revise = held
    uid, other = mark(session, first, "fisheries matter"), mark(session, first, "両国は漁業協力で合意した")
    second = revise(SECOND)
    (one, _) = carrying.pending(session, second)
    carrying.place(session, second, uid, one.mapped.span)
    third = revise(THIRD)
    waiting = carrying.pending(session, third)
    assert [(each.annotation.anchor.readout_uid, each.annotation.anchor.exact) for each in waiting] == [
        (second, "fisheries matter"),
        (first, "両国は漁業協力で合意した"),
    ]
    assert waiting[1].annotation.uid == other
    assert waiting[0].mapped.certainty == "same"


def test_undo_after_the_mark_is_gone_for_good_does_no_harm(held):
    session, first, revise = held
    uid = mark(session, first, "Norland")
    second = revise(SECOND)
    carrying.keep(session, second, uid)
    carrying.discard(session, uid)
    session.notebook.empty_trash()
    while annotating.undo(session) is not None:
        pass
    while annotating.redo(session) is not None:
        pass
    assert words(session, first) == []
    db: sqlite3.Connection = connection_of(session.notebook)
    assert db.execute("select count(*) from settled").fetchone() == (0,)
    assert db.execute("pragma foreign_key_check").fetchall() == []


def test_what_a_colleague_decided_comes_along_with_the_notebook_and_is_taken_back_with_it(held, tmp_path):
    session, first, revise = held
    there, kept, mine = (
        mark(session, first, text) for text in ("fisheries matter", "agreed to meet again", "harbour dues")
    )
    second = revise(SECOND)
    theirs = tmp_path / "theirs.db"
    shutil.copy(session.notebook_path, theirs)
    with Session.open(session.archive_path, theirs) as colleague:
        waiting = {one.annotation.uid: one for one in carrying.pending(colleague, second)}
        carrying.place(colleague, second, there, waiting[there].mapped.span)
        carrying.keep(colleague, second, kept)
        carrying.keep(colleague, second, mine)
    at = SECOND.index("the mayor")
    carrying.place(session, second, mine, Span(at, at + len("the mayor")))
    assert {one.annotation.uid for one in carrying.pending(session, second)} == {there, kept}

    taken = exchange.take_in(session, theirs)
    assert {(one.annotation_uid, one.carried_uid is None) for one in taken.merge.decided} == {
        (there, False),
        (kept, True),
    }
    assert carrying.pending(session, second) == ()
    assert words(session, second) == ["fisheries matter", "the mayor"]
    assert exchange.take_in(session, theirs).merge.decided == ()
    annotating.undo(session)
    assert {one.annotation.uid for one in carrying.pending(session, second)} == {there, kept}
    assert words(session, second) == ["the mayor"]
