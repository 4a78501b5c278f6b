"""Every dated readout is in exactly one bin, whatever the bins; what a brush promises is what a search finds."""

from collections import Counter
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.timeline.calendar import (
    END,
    FIRST,
    UNITS,
    after,
    finest,
    number_of,
    range_read,
    range_written,
    reach_of,
    start_of,
    written,
)
from app.analysis.timeline.tally import beside, bins, tally_of, with_gaps
from app.index.fields import day_number

DAYS = st.dates()
NEAR = st.dates(date(1897, 11, 1), date(1903, 2, 28))


def iso(draw_day, precision):
    return draw_day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]]


DATES = st.one_of(
    st.none(),
    st.builds(iso, st.one_of(DAYS, NEAR), st.sampled_from(["day", "month", "year"])),
)
SPANS = st.tuples(NEAR, NEAR).map(lambda two: (min(two).toordinal(), max(two).toordinal() + 1))


def tallied(dates):
    return tally_of(Counter(number_of(one) for one in dates).items())


@given(st.lists(DATES, max_size=60), st.sampled_from(UNITS))
def test_every_dated_readout_is_in_exactly_one_bin(dates, unit):
    tally = tallied(dates)
    found = bins(tally, unit)
    assert sum(one.count for one in found) == tally.dated == sum(one is not None for one in dates)
    assert tally.undated == dates.count(None)
    for iso_date in filter(None, dates):
        known, start, end = reach_of(number_of(iso_date))
        held = [one for one in found if one.start <= start and end <= one.end and _takes(one, known, unit)]
        assert len(held) == 1


def _takes(one, known, unit):
    finer = UNITS.index(known) < UNITS.index(unit)  # known less exactly than the bins are wide
    return one.loose == finer and (not finer or one.unit == known)


@given(st.lists(DATES, max_size=60), st.sampled_from(UNITS))
def test_bins_follow_one_another_are_not_empty_and_begin_where_their_unit_does(dates, unit):
    found = [one for one in bins(tallied(dates), unit) if not one.loose]
    assert all(one.count > 0 and one.start == start_of(unit, one.start) < one.end for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(
    st.lists(st.one_of(st.none(), st.builds(iso, NEAR, st.sampled_from(["day", "year"]))), max_size=20),
    st.sampled_from(UNITS),
)
def test_gaps_are_filled_and_nothing_else_changes(dates, unit):
    tally = tallied(dates)
    found = with_gaps(tally, unit)
    assert [one for one in found if one.count] == bins(tally, unit)
    fine = [one for one in found if not one.loose]
    assert all(one.end == other.start for one, other in pairwise(fine))


@given(st.lists(DATES, max_size=60), st.sampled_from(UNITS), SPANS)
def test_a_bin_is_whole_however_little_of_it_is_looked_at(dates, unit, span):
    tally = tallied(dates)
    everywhere = bins(tally, unit)
    assert bins(tally, unit, *span) == [
        one for one in everywhere if one.end > start_of(one.unit, span[0]) and one.start < span[1]
    ]


@given(st.lists(DATES, max_size=60), SPANS)
def test_a_range_written_down_finds_what_the_tally_promises(dates, span):
    since, dots, until = range_written(*span).partition("..")
    first, last = day_number(since), day_number(until if dots else since, last=True)
    found = sum(first <= day_number(one) <= last for one in dates if one)
    assert tallied(dates).within(*span) == found


@given(SPANS)
def test_a_range_is_read_as_it_was_written(span):
    assert range_read(range_written(*span)) == span


@given(DAYS, st.sampled_from(UNITS))
def test_a_bin_is_written_as_the_days_it_spans(day, unit):
    start = start_of(unit, day.toordinal())
    assert start <= day.toordinal() < after(unit, start) <= END
    assert range_read(written(unit, start)) == (start, after(unit, start))


@given(st.lists(DATES, min_size=1, max_size=60), st.sampled_from(UNITS))
def test_walking_meets_every_bin(dates, unit):
    tally = tallied(dates)
    if tally.extent is None:
        return
    begins = {start_of(unit, reach_of(number_of(one))[1]) for one in dates if one}
    at = start_of(unit, tally.extent[0])
    walked = [at]
    while (at := beside(tally, unit, at, forwards=True)) is not None:
        walked.append(at)
    assert walked == sorted(begins)
    back = [walked[-1]]
    while (at := beside(tally, unit, back[-1], forwards=False)) is not None:
        back.append(at)
    assert back[::-1] == walked


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ((date(2015, 1, 1), date(2019, 1, 1)), "2015..2018"),
        ((date(2015, 1, 1), date(2016, 1, 1)), "2015"),
        ((date(2015, 1, 1), date(2016, 7, 1)), "2015..2016-06"),
        ((date(2015, 1, 1), date(2015, 2, 1)), "2015-01"),
        ((date(2015, 1, 1), date(2015, 1, 2)), "2015-01-01"),
        ((date(2015, 3, 4), date(2015, 5, 1)), "2015-03-04..2015-04"),
        ((date(2015, 10, 1), date(2016, 1, 1)), "2015-10..2015-12"),
    ],
)
def test_a_range_is_said_as_short_as_it_can_be(span, said):
    assert range_written(*(day.toordinal() for day in span)) == said


@pytest.mark.parametrize(
    ("number", "known"),
    [
        (20170230, "month"),
        (20171301, "year"),
        (20170000, "year"),
        (20170707, "day"),
        (20240229, "day"),
        (20230229, "month"),
        (99991231, "day"),
    ],
)
def test_a_day_the_calendar_does_not_have_says_no_more_than_its_month_or_year(number, known):
    assert reach_of(number)[0] == known


@pytest.mark.parametrize("number", [0, 707, 100_000_000, 120_170_707])
def test_what_is_no_date_is_undated(number):
    assert reach_of(number) is None
    assert tally_of([(number, 3)]).undated == 3


def test_open_ranges_reach_to_the_ends_of_time():
    assert range_read("2015..") == (date(2015, 1, 1).toordinal(), END)
    assert range_read("..2015") == (FIRST, date(2016, 1, 1).toordinal())


def test_bins_are_as_fine_as_the_pixels_allow():
    assert finest(13_000 / 1000, least=8) == "year"
    assert finest(13_000 / 1300, least=8) == "quarter"
    assert finest(1.0, least=8) == "month"
    assert finest(0.1, least=8) == "day"
    assert finest(10_000, least=8) == "decade"
