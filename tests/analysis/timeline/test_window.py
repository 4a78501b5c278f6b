"""Zooming and panning never leave what there is; what is under the mouse stays there."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.timeline.calendar import END, FIRST, day_of
from app.analysis.timeline.window import NEAREST, fitted, ticks

EXTENTS = st.tuples(st.dates(), st.dates()).map(lambda two: (min(two).toordinal(), max(two).toordinal() + 1))
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.05, 20), st.floats(0, 1)),
        st.tuples(st.just("pan"), st.floats(-1e6, 1e6), st.just(0.0)),
        st.tuples(st.just("show"), st.floats(0, 1), st.floats(0, 1)),
    ),
    max_size=8,
)


def moved(window, move):
    kind, much, where = move
    if kind == "zoom":
        return window.zoomed(much, around=window.start + where * (window.end - window.start))
    if kind == "pan":
        return window.panned(much)
    low, high = window.whole
    start = low + int(min(much, where) * (high - low - 1))
    return window.showing(start, start + 1)


@given(EXTENTS, st.integers(40, 4000), MOVES)
def test_no_move_leaves_what_there_is(extent, width, moves):
    window = fitted(extent, width)
    assert FIRST <= window.whole[0] <= extent[0] < extent[1] <= window.whole[1] <= END
    for move in moves:
        window = moved(window, move)
        slack = 1e-6 * (window.whole[1] - window.whole[0])
        assert window.whole[0] - slack <= window.start < window.end <= window.whole[1] + slack
        assert window.end - window.start >= NEAREST - slack


@given(EXTENTS, st.floats(0.1, 1.0), st.floats(0.3, 0.7))
def test_what_is_zoomed_into_stays_where_it_is(extent, factor, where):
    window = fitted(extent, 1000.0)
    day = window.start + where * (window.end - window.start)
    nearer = window.zoomed(factor, around=day)
    assert nearer.x(day) == pytest.approx(window.x(day), abs=1e-3)


@given(EXTENTS, MOVES, st.integers(60, 3000))
def test_marks_of_the_axis_are_in_view_in_order_and_never_crowded(extent, moves, width):
    window = fitted(extent, float(width))
    for move in moves:
        window = moved(window, move)
    found = ticks(window, least=60)
    places = [window.x(one.day) for one in found]
    assert all(-0.01 <= place <= width + 0.01 for place in places)
    # the last days of a month, and months of 28 days, are a little narrower than the usual ones
    assert all(other - one > 60 * 0.75 for one, other in pairwise(places))
    assert len(found) < width / 40 + 2
    for one in found:
        day = day_of(one.day)
        assert one.unit == "day" or day.day == 1
        assert one.unit != "year" or day.month == 1


def test_everything_is_shown_from_the_beginning_of_a_year_to_the_end_of_one():
    window = fitted((date(1990, 3, 4).toordinal(), date(2025, 8, 3).toordinal()), 1000)
    assert window.whole == (date(1990, 1, 1).toordinal(), date(2026, 1, 1).toordinal())
    assert window.is_whole
    assert not window.zoomed(0.5).is_whole


def test_one_day_is_shown_within_its_season():
    window = fitted((date(2017, 7, 7).toordinal(), date(2017, 7, 8).toordinal()), 1000)
    assert date(2017, 7, 7).toordinal() in range(*window.whole)
    assert 92 <= window.whole[1] - window.whole[0] <= 160


def test_decades_and_days_both_have_their_marks():
    window = fitted((date(1900, 1, 1).toordinal(), date(2000, 1, 1).toordinal()), 800)
    assert {day_of(one.day).year % 10 for one in ticks(window, least=64)} == {0}
    near = window.over(date(1950, 6, 20).toordinal(), date(1950, 7, 10).toordinal())
    assert [(day_of(one.day).day, one.unit) for one in ticks(near, least=64)] == [
        (22, "day"),
        (1, "month"),
        (8, "day"),
    ]
