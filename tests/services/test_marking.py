"""Many places in many texts are marked in one step, and taken back in one."""

import pytest

from app.errors import WrongUsage
from app.model.span import Span
from app.services import annotating, kwic, marking
from app.services.holdings import Wish
from app.services.sample import build
from app.services.session import Session


@pytest.fixture
def session(tmp_path):
    build(tmp_path / "sample.db")
    with Session.open(tmp_path / "sample.db", tmp_path / "notebook.db") as session:
        yield session


def places(session):
    return [(one.uid, one.span) for one in kwic.gathered(session.searching, Wish("herring")).lines]


def test_all_are_marked_and_undone_in_one_step(session):
    wanted = places(session)
    change = marking.mark(session, wanted, colour="blue", tags=("Fish",))
    made = annotating.annotation_list(session)
    assert len(change.annotations) == len(made) == len(wanted) > 5
    assert {(one.anchor.readout_uid, one.anchor.span) for one in made} == set(wanted)
    assert {one.anchor.exact.casefold() for one in made} == {"herring"}
    assert {(one.colour, one.tags) for one in made} == {("blue", ("Fish",))}
    annotating.undo(session)
    assert annotating.annotation_list(session) == []
    annotating.redo(session)
    assert len(annotating.annotation_list(session)) == len(wanted)


def test_what_is_marked_already_is_passed_over(session):
    wanted = places(session)
    marking.mark(session, wanted[:2], colour="blue")
    assert len(marking.mark(session, wanted + wanted, colour="green").annotations) == len(wanted) - 2
    assert not marking.mark(session, wanted, colour="green").annotations


def test_too_many_or_what_is_not_held_marks_nothing(session):
    with pytest.raises(WrongUsage, match="too many"):
        marking.mark(session, [("u", Span(n, n + 1)) for n in range(6_001)], colour="blue")
    with pytest.raises(WrongUsage):
        marking.mark(session, [*places(session), ("nowhere", Span(0, 1))], colour="blue")
    with pytest.raises(WrongUsage):
        marking.mark(session, places(session), colour="mauve")
    assert annotating.annotation_list(session) == []
