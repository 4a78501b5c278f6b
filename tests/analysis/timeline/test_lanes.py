"""Meetings by side: the most frequent sides have a lane, all others share one, and no meeting is left out."""

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.timeline.lanes import OTHERS, lanes
from app.model.moment import Moment

CODES = st.sampled_from(["JP", "KR", "FR", "US", "DE", "QM", "QN"])
MOMENTS = st.lists(
    st.builds(
        Moment,
        st.uuids().map(str),
        st.sampled_from("abcdefgh"),
        st.text(max_size=5),
        st.sampled_from([None, "2017", "2017-07", "2017-07-07", "2018-01-31"]),
        st.lists(CODES, max_size=3, unique=True).map(tuple),
    ),
    max_size=30,
)


@given(MOMENTS, st.integers(2, 6))
def test_every_dated_text_stands_in_one_mark_and_every_mark_in_a_lane(moments, most):
    found = lanes(moments, most=most)
    assert len(found.names) <= most
    assert sorted(one.uid for mark in found.marks for one in mark.moments) == sorted(
        one.uid for one in moments if one.date
    )
    for mark in found.marks:
        assert mark.lanes
        assert set(mark.lanes) <= set(range(len(found.names)))
        sides = {side for one in mark.moments for side in one.sides}
        named = {found.names[lane] for lane in mark.lanes}
        assert named <= sides | {OTHERS}
        assert sides & set(found.names) <= named
    assert [mark.start for mark in found.marks] == sorted(mark.start for mark in found.marks)


def test_texts_of_one_meeting_are_one_mark_in_the_lanes_of_both():
    one = Moment("1", "m", "From Japan", "2017-07-07", ("JP", "KR"))
    other = Moment("2", "m", "From the ROK", "2017-07-07", ("KR", "JP"))
    found = lanes([one, other, Moment("3", "n", "Call", "2017-08", ("JP", "US"))], most=4)
    assert found.names == ("JP", "KR", "US")
    assert (found.marks[0].moments, found.marks[0].lanes) == ((one, other), (0, 1))
    assert found.marks[1].known == "month"
    assert found.marks[1].end - found.marks[1].start == 31


def test_whoever_has_no_lane_stands_among_the_others():
    moments = [
        Moment(str(n), str(n), "", "2017", sides)
        for n, sides in enumerate([("JP",), ("JP", "FR"), ("DE",), ()])
    ]
    found = lanes(moments, most=2)
    assert found.names == ("JP", OTHERS)
    assert [mark.lanes for mark in found.marks] == [(0,), (0, 1), (1,), (1,)]
