"""``chancery timeline`` counts, shows gaps, and says against what."""

import json

import pytest

from app.cli import main
from tests.dated import dated_archive

DATES = ("2015-03-01", "2015-07-01", "2015", "2018-12-31", None)


@pytest.fixture
def dated_files(tmp_path):
    dated_archive(tmp_path / "archive.db", DATES, sides=(("NO", "SE"), ("NO", "FI")))
    return ["--archive", str(tmp_path / "archive.db"), "--notebook", str(tmp_path / "notebook.db")]


def test_years_are_counted_and_empty_ones_shown(dated_files, capsys):
    assert main(["timeline", "--by", "year", *dated_files]) == 0
    shown = capsys.readouterr()
    assert [line.split()[:2] for line in shown.out.splitlines()] == [
        ["2015", "3"],
        ["2016", "0"],
        ["2017", "0"],
        ["2018", "1"],
    ]
    assert "5 of 5 readouts; 1 undated" in shown.err


def test_what_is_known_to_the_year_only_stands_apart_from_months(dated_files, capsys):
    assert main(["timeline", "country:NO date:2015", "--by", "month", "--json", *dated_files]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["total"], found["undated"], found["held"], found["by"]) == (3, 0, 5, "month")
    assert [(one["when"], one["count"], one["known_to"]) for one in found["bins"]] == [
        ("2015-03", 1, None),
        ("2015-04", 0, None),
        ("2015-05", 0, None),
        ("2015-06", 0, None),
        ("2015-07", 1, None),
        ("2015", 1, "year"),
    ]


def test_the_width_is_chosen_where_none_is_asked_for(dated_files, capsys):
    assert main(["timeline", "--json", *dated_files]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["by"] == "month"
    assert sum(one["count"] for one in found["bins"]) == 4


def test_statements_are_counted(dated_files, capsys):
    assert main(["timeline", "verb:stressed country:FI", "--by", "decade", *dated_files]) == 0
    shown = capsys.readouterr()
    assert shown.out.split()[:2] == ["2010s", "2"]
    assert "2 statements in 5 readouts; 0 undated" in shown.err


def test_a_word_is_whole_and_a_mistake_is_told(dated_files, capsys):
    assert main(["timeline", "fisher", *dated_files]) == 0
    assert "0 of 5 readouts" in capsys.readouterr().err
    assert main(["timeline", "date:someday", *dated_files]) == 0
    assert "A date is written" in capsys.readouterr().err
