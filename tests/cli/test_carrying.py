"""``chancery carry``: what waits, and decisions about it, without a window."""

import json

import pytest

from app.cli import main
from app.services import reading
from app.services.sample import sample
from app.services.session import Session


@pytest.fixture
def revised(tmp_path, monkeypatch):
    """The options that open the sample, and the uid of its revision."""
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path))
    made = sample()
    with Session.open(made.archive, made.notebook) as session:
        pages = [reading.page(session, one.uid) for one in reading.listing(session)]
    uid = next(page.readout.uid for page in pages if page.readout.revises_uid)
    return uid, ["--archive", str(made.archive), "--notebook", str(made.notebook)]


@pytest.fixture
def carry(revised, capsys):
    uid, files = revised

    def carry(*more):
        status = main(["carry", uid, *more, *files, "--json"])
        out = capsys.readouterr()
        return status, json.loads(out.out) if out.out else out.err

    return carry


def test_it_tells_what_waits_and_writes_nothing(carry):
    status, waiting = carry()
    assert status == 0
    assert [one["certainty"] for one in waiting] == ["moved", "doubtful", "doubtful", "same", "doubtful"]
    assert all((one["start"] is None) == (one["certainty"] == "doubtful") for one in waiting)
    assert carry()[1] == waiting


def test_the_sure_ones_are_placed(carry):
    _, left = carry("--sure")
    assert [one["certainty"] for one in left] == ["doubtful"] * 3


def test_one_is_placed_and_one_is_kept(carry):
    _, waiting = carry()
    doubtful = [one for one in waiting if one["candidates"]]
    place, mark = doubtful[0]["candidates"][0], doubtful[0]["annotation"]["uid"]
    other = doubtful[1]["annotation"]["uid"]
    _, left = carry("--at", mark, f"{place['start']}-{place['end']}", "--keep", other[:12])
    assert len(left) == len(waiting) - 2


@pytest.mark.parametrize("wrong", [("--at", "none", "1-2"), ("--keep", "none")])
def test_what_is_meant_wrongly_decides_nothing(carry, wrong):
    _, waiting = carry()
    assert carry(*wrong)[0] == 2
    mark = waiting[0]["annotation"]["uid"]
    assert carry("--at", mark, "5-2")[0] == 2
    assert carry()[1] == waiting


def test_for_people(revised, capsys):
    uid, files = revised
    assert main(["carry", uid, *files]) == 0
    out = capsys.readouterr()
    assert "doubtful" in out.out
    assert "5 marks wait." in out.err
