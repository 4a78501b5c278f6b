"""Dates as tables write them; what could be two days is none."""

import pytest

from app.intake.visits.days import Dated, dated, order_of


@pytest.mark.parametrize(
    ("words", "date", "until"),
    [
        ("2015-03-02", "2015-03-02", None),
        ("2015-3-2", "2015-03-02", None),
        ("2015/03/02", "2015-03-02", None),
        ("2015-03", "2015-03", None),
        ("2015", "2015", None),
        ("20150302", "2015-03-02", None),
        ("2015-03-02 00:00:00", "2015-03-02", None),
        ("2015-03-02T09:30Z", "2015-03-02", None),
        ("2 March 2015", "2015-03-02", None),
        ("2nd of March, 2015", "2015-03-02", None),
        ("Monday, March 2, 2015", "2015-03-02", None),
        ("Mar. 2 2015", "2015-03-02", None),
        ("02-Mar-2015", "2015-03-02", None),
        ("Sept 2015", "2015-09", None),
        ("2. März 2015", "2015-03-02", None),
        ("2 mars 2015", "2015-03-02", None),
        ("2 марта 2015 г.", "2015-03-02", None),
        ("2 de marzo de 2015", "2015-03-02", None),
        ("2015年3月2日", "2015-03-02", None),
        ("2015年3月", "2015-03", None),
        ("2015년 3월 2일", "2015-03-02", None),
        ("2015. 3. 2.", "2015-03-02", None),
        ("23/4/2015", "2015-04-23", None),
        ("4/23/2015", "2015-04-23", None),
        ("5/5/2015", "2015-05-05", None),
        ("12–14 March 2015", "2015-03-12", "2015-03-14"),
        ("March 12-14, 2015", "2015-03-12", "2015-03-14"),
        ("28 February – 2 March 2015", "2015-02-28", "2015-03-02"),
        ("2015-02-28 to 2015-03-02", "2015-02-28", "2015-03-02"),
        ("30 December 2014 - 2 January 2015", "2014-12-30", "2015-01-02"),
    ],
)
def test_one_reading(words, date, until):
    assert dated(words) == Dated(date, until)


@pytest.mark.parametrize("words", ["3/4/2015", "3.4.2015", "03-04-2015", "1/2/2015 – 3/2/2015"])
def test_two_readings_are_asked_for(words):
    found = dated(words)
    assert found.asks
    assert not found.date
    assert dated(words, order="dmy").date != dated(words, order="mdy").date


@pytest.mark.parametrize(
    "words",
    ["", "soon", "30 February 2015", "2015-13-01", "3/4/15", "42065", "31/31/2015", "March 2", "14–12 March 2015",
     "spring 2015", "99999999", "2015-02-30"],
)  # fmt: skip
def test_no_date_is_refused_with_a_reason(words):
    found = dated(words)
    assert found.refused
    assert not found.date


def test_the_year_of_another_column():
    assert dated("2 March", year="2015").date == "2015-03-02"
    assert dated("12-14 March", year="2015").until == "2015-03-14"


def test_a_column_tells_its_order_where_one_date_can_be_read_in_one_way():
    assert order_of(["3/4/2015", "23/4/2015"]) == "dmy"
    assert order_of(["3/4/2015", "4/23/2015"]) == "mdy"
    assert order_of(["3/4/2015", "5/6/2015"]) is None
    assert order_of(["23/4/2015", "4/23/2015"]) is None
