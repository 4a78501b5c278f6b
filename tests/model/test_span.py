from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.span import Span, covered, hull

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (3, 2)])
def test_nonsense_is_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_cut_counts_code_points():
    assert Span(1, 4).cut("a🤝中é") == "🤝中é"


def test_cut_past_the_end_is_an_error_not_a_shorter_text():
    with pytest.raises(ValueError, match="runs past"):
        Span(0, 5).cut("abc")


@given(spans, spans)
def test_overlap_is_sharing_a_code_point(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared)


@given(spans, spans)
def test_hull_contains_both_and_nothing_less(one, other):
    both = hull([one, other])
    assert both.contains(one)
    assert both.contains(other)
    assert both.start in (one.start, other.start)
    assert both.end in (one.end, other.end)


@given(st.lists(spans, max_size=12))
def test_what_is_covered_is_covered_once(several):
    found = covered(several)
    inside = {at for span in several for at in range(span.start, span.end)}
    assert [at for span in found for at in range(span.start, span.end)] == sorted(inside)
    assert all(one.end < other.start for one, other in pairwise(found))
