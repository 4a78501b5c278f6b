"""``chancery meetings``: recorded, taken in from a table, withdrawn, and the gaps."""

import json

import pytest

from app.cli import main


@pytest.fixture
def run(files, capsys):
    def run(*arguments, status=0):
        assert main([*files, *arguments]) == status
        return capsys.readouterr().out

    return run


ADD = (
    "meetings",
    "add",
    "--date",
    "2031-06-01",
    "--side",
    "NO",
    "--side",
    "Sweden",
    "--known-from",
    "a calendar",
)


def listed(run, *options):
    return json.loads(run("meetings", *options, "--json"))


def test_a_meeting_is_added_shown_as_a_gap_withdrawn_and_restored(run):
    made = json.loads(run(*ADD, "--with", "Ada Lindqvist (NO)", "--mode", "phone", "--json"))
    assert (made["state"], made["sides"], made["mode"]) == ("gap", ["NO", "SE"], "phone")
    assert made["people"] == [{"name": "Ada Lindqvist", "office": None, "side": "NO"}]
    assert "gap" in run("meetings", "--gaps")
    run(*ADD, status=2)  # the same once more
    run("meetings", "withdraw", made["uid"], "--why", "a misprint")
    assert listed(run) == []
    assert [one["withdrawn"]["why"] for one in listed(run, "--withdrawn")] == ["a misprint"]
    run("meetings", "restore", made["uid"])
    assert [one["uid"] for one in listed(run)] == [made["uid"]]


def test_a_table_is_shown_first_and_then_taken_in_whole(run, tmp_path):
    table = tmp_path / "visits.csv"
    table.write_text(
        "Date,Country\n2031-05-03,Norway; Sweden\n2031-06-01,Norway; Sweden\n2031-06-01,Sweden; Norway\nsoon,Norway\n"
    )
    shown = json.loads(run("meetings", "import", str(table), "--dry-run", "--json", status=1))
    assert [one["fate"] for one in shown] == ["new", "new", "twice", "refused"]
    assert shown[0]["texts"][0]["certainty"] == "inferred"
    assert "soon" in shown[3]["message"]
    assert listed(run) == []
    run("meetings", "import", str(table), status=1)
    assert [one["state"] for one in listed(run)] == ["gap", "text"]
    again = json.loads(run("meetings", "import", str(table), "--json", status=1))
    assert [one["fate"] for one in again] == ["known", "known", "known", "refused"]
    run("meetings", "retract", listed(run)[0]["uid"], "--batch")
    assert listed(run) == []


def test_the_order_of_dates_is_asked_for(run, tmp_path):
    table = tmp_path / "visits.csv"
    table.write_text("Date,Country\n3/4/2031,Norway; Sweden\n")
    assert "day or the month" in run("meetings", "import", str(table), status=1)
    run("meetings", "import", str(table), "--dates", "dmy")
    assert [one["date"] for one in listed(run)] == ["2031-04-03"]


def test_what_may_have_a_text_is_proposed_and_decided(run):
    run("meetings", "add", "--date", "2031-05", "--side", "NO", "--side", "SE", "--known-from", "a calendar")
    (proposal,) = [
        one for one in json.loads(run("proposals", "--json")) if one["subject"].startswith("known-")
    ]
    number = json.loads(run("decide", "same-meeting", proposal["subject"], proposal["object"], "--json"))[
        "decision"
    ]
    assert listed(run)[0]["state"] == "text"
    run("take-back", str(number))
    assert listed(run)[0]["state"] == "likely"
