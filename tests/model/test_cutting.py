import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.cutting import Cutting, cutting
from app.model.span import Span

UNITS = tuple(Span(10 * at, 10 * at + 8) for at in range(8))


def runs(*pairs):
    return Cutting(UNITS, pairs)


def test_spans_are_taken_as_the_paragraphs_they_touch():
    made = cutting(UNITS, [Span(12, 25), Span(40, 48), Span(9, 10)])
    assert made.runs == ((1, 2), (4, 4))
    assert made.spans == (Span(10, 28), Span(40, 48))


@pytest.mark.parametrize(
    ("move", "after"),
    [
        (lambda one: one.begun(1, -1), ((0, 1), (2, 4), (6, 7))),
        (lambda one: one.begun(1, -9), ((0, 0), (1, 4), (6, 7))),  # the one before keeps a paragraph
        (lambda one: one.begun(1, 1), ((0, 3), (4, 4), (6, 7))),  # and follows where they touched
        (lambda one: one.begun(2, 1), ((0, 2), (3, 4), (7, 7))),  # but not over a gap
        (lambda one: one.begun(0, 1), ((1, 2), (3, 4), (6, 7))),
        (lambda one: one.ended(1, 1), ((0, 2), (3, 5), (6, 7))),
        (lambda one: one.ended(1, 9), ((0, 2), (3, 6), (7, 7))),
        (lambda one: one.ended(2, 5), ((0, 2), (3, 4), (6, 7))),
        (lambda one: one.joined(1), ((0, 4), (6, 7))),
        (lambda one: one.joined(0), ((0, 4), (6, 7))),
        (lambda one: one.parted(0), ((0, 0), (1, 2), (3, 4), (6, 7))),
    ],
)
def test_a_piece_is_moved_and_its_neighbours_give_way(move, after):
    assert move(runs((0, 2), (3, 4), (6, 7))).runs == after


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["begun", "ended", "joined", "parted"]), st.integers(0, 9), st.integers(-3, 3)
        )
    )
)
def test_however_they_are_moved_pieces_never_overlap_nor_vanish(moves):
    made = runs((0, 2), (3, 4), (6, 7))
    for what, piece, by in moves:
        piece %= len(made.runs)
        made = getattr(made, what)(piece, by) if what in {"begun", "ended"} else getattr(made, what)(piece)
        flat = [number for run in made.runs for number in run]
        assert flat == sorted(flat)
        assert all(one[1] < other[0] for one, other in zip(made.runs, made.runs[1:], strict=False))
        assert 0 <= flat[0] <= flat[-1] < len(UNITS)
