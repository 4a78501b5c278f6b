"""``chancery matrix``: who sat in which meeting, as text, CSV, JSON and PDF; and a search that finds nothing."""

import csv
import io
import json

import pytest

from app.cli import main


@pytest.fixture
def run(files, capsys):
    def run(*arguments, status=0):
        assert main([*files, *arguments]) == status
        return capsys.readouterr()

    return run


def test_the_matrix_as_text_csv_json_and_pdf(run, tmp_path):
    shown = run("matrix")
    assert "Ada Lindqvist" in shown.out
    assert "2031-05-03  1. Minister of Foreign Affairs of Norland" in shown.out
    assert "Texts looked through: 1, of 2031-05-03." in shown.err
    rows = list(csv.reader(io.StringIO(run("matrix", "--csv").out)))
    assert rows[1][1] == "Ada Lindqvist"
    found = json.loads(run("matrix", "--side", "NO", "--json").out)
    assert [one["name"] for one in found["people"]] == ["Ada Lindqvist"]
    assert found["people"][0]["cells"][0]["state"] == "present"
    run("matrix", "--person", "Lindqvist", "--pdf", str(tmp_path / "m.pdf"))
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF")


def test_who_was_there_then_and_a_time_at_which_nothing_was(run):
    assert "Ada Lindqvist" in run("matrix", "--both", "2031", "--both", "last").out
    assert "1999" in run("matrix", "--both", "1999", status=2).err


def test_a_search_without_a_hit_says_against_what(run):
    run("meetings", "add", "--date", "2031-09", "--side", "NO", "--side", "SE", "--known-from", "a calendar")
    found = run("search", "xylophone")
    assert found.out == ""
    assert "Known meetings with a text: 1 of 2; without one: 1." in found.err
    told = json.loads(run("search", "xylophone", "--json").out)["coverage"]
    assert (told["texts"], told["known_meetings"], told["without_text"]) == (1, 2, 1)
