from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.brief.render.boxes import Box, SideNote
from app.brief.render.paging import SIDE_GAP, fitted_pages, paginate

HEIGHT = 600.0


def note(number, height):
    return SideNote(number, Box(height), lambda: Box(min(height, 40.0)), lambda: Box(min(height, 30.0)))


def body(sheet):
    return [put for put in sheet.body if not put.decoration]


def test_a_heading_goes_with_what_follows():
    boxes = [Box(560.0), Box(20.0, keep=True), Box(14.0, keep=True), Box(14.0), Box(14.0)]
    first, second = paginate(boxes, HEIGHT)
    assert [put.box for put in first.body] == boxes[:1]
    assert [put.box for put in second.body] == boxes[1:]


def test_space_above_is_dropped_at_the_top_of_a_page():
    first, second = paginate([Box(590.0), Box(14.0, above=30.0)], HEIGHT)
    assert first.body[0].y == second.body[0].y == 0.0


def test_a_table_that_goes_on_has_its_header_again():
    header = Box(15.0)
    rows = [Box(200.0, header=header) for _ in range(5)]
    sheets = paginate([header, *rows], HEIGHT)
    assert [len(body(sheet)) for sheet in sheets] == [3, 2, 1]
    assert sheets[1].body[0].decoration
    assert sheets[1].body[1].y == 15.0


def test_notes_stand_beside_their_lines_and_make_way_for_one_another():
    lines = [Box(14.0, narrow=True, notes=(note(1, 50.0),)), Box(14.0, narrow=True, notes=(note(2, 50.0),))]
    (sheet,) = paginate([*lines, *[Box(14.0, narrow=True)] * 10], HEIGHT)
    assert [put.y for put in sheet.side] == [0.0, 50.0 + SIDE_GAP]


def test_notes_at_the_end_of_a_page_are_pushed_up():
    lines = [Box(14.0, narrow=True) for _ in range(41)]
    lines.append(Box(14.0, narrow=True, notes=(note(1, 100.0),)))
    (sheet,) = paginate(lines, HEIGHT)
    assert sheet.side[0].y + 100.0 <= HEIGHT


def test_a_crowded_margin_cuts_its_notes_short_and_then_uses_the_foot():
    lines = [Box(14.0, narrow=True, notes=(note(at, 120.0),)) for at in range(16)]
    (sheet,) = paginate(lines, HEIGHT)
    assert {put.box.height for put in sheet.side} == {40.0}
    assert len(sheet.side) == 13
    assert len(sheet.foot) == 3
    assert sheet.foot_y is not None


def test_what_comes_after_the_text_stands_below_its_notes():
    (sheet,) = paginate([Box(14.0, narrow=True, notes=(note(1, 200.0),)), Box(20.0)], HEIGHT)
    assert body(sheet)[1].y >= 200.0


def test_a_box_taller_than_a_page_does_not_stop_the_walk():
    assert len(paginate([Box(10.0), Box(700.0), Box(10.0)], HEIGHT)) == 3


def test_a_last_page_with_little_on_it_is_saved_by_setting_closer():
    boxes = [Box(100.0, above=20.0) for _ in range(5)] + [Box(35.0, above=20.0)]
    assert len(paginate(boxes, HEIGHT)) == 2
    assert len(fitted_pages(boxes, HEIGHT)) == 1
    assert len(fitted_pages([*boxes, Box(300.0)], HEIGHT)) == 2


BOXES = st.lists(
    st.tuples(
        st.floats(5, 190),
        st.floats(0, 30),
        st.booleans(),
        st.booleans(),
        st.lists(st.floats(10, 150), max_size=3),
    ),
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(BOXES)
def test_every_box_once_in_order_within_the_frame_and_nothing_overlaps(given_):
    boxes, number = [], 0
    for at, (height, above, keep, narrow, heights) in enumerate(given_):
        notes = tuple(note(number + order, one) for order, one in enumerate(heights)) if narrow else ()
        number += len(notes)
        boxes.append(Box(height, above=above, keep=keep and at % 3 != 2, narrow=narrow, notes=notes))
    sheets = paginate(boxes, HEIGHT)
    assert [put.box for sheet in sheets for put in body(sheet)] == boxes
    for sheet in sheets:
        limit = HEIGHT if sheet.foot_y is None else sheet.foot_y
        for column in (sheet.body, sheet.side, sheet.foot):
            for upper, lower in pairwise(column):
                assert upper.y + upper.box.height <= lower.y + 0.02
        assert all(put.y >= -0.02 for put in (*sheet.body, *sheet.side))
        assert all(put.y + put.box.height <= limit + 0.02 for put in sheet.body)
        assert all(put.y + put.box.height <= HEIGHT + 0.02 for put in (*sheet.side, *sheet.foot))
    page_of = {id(put.box): at for at, sheet in enumerate(sheets) for put in body(sheet)}
    for group in kept_together(boxes):
        if sum(box.height + box.above for box in group) <= HEIGHT:
            assert len({page_of[id(box)] for box in group}) == 1


def kept_together(boxes):
    group = []
    for box, following in zip(boxes, (*boxes[1:], None), strict=False):
        group.append(box)
        if not box.keep or following is None or (box.narrow and not following.narrow):
            yield group
            group = []
