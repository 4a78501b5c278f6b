"""``chancery person`` and ``chancery pair``: text, JSON, CSV, and what is refused."""

import json

import pytest

from app.cli import main
from app.cli.pages import _taken_together
from app.model.portraits import Met
from tests.ui.moving.several import several


@pytest.fixture
def run(tmp_path, capsys):
    archive = several(tmp_path)

    def asked(*words):
        status = main([*words, "--archive", str(archive), "--notebook", str(tmp_path / "n.db")])
        found = capsys.readouterr()
        return status, found.out, found.err

    return asked


def test_a_person_for_people_and_for_programs(run):
    status, out, _ = run("person", "lindqvist, ada")
    assert status == 0
    assert "in the 3 meetings of which a text is held (3 texts)" in out
    assert "2031-05-01 to 2031-05-03  Minister of Foreign Affairs of Norland  (3 texts)" in out
    status, out, err = run("person", "Ada Lindqvist", "--json")
    found = json.loads(out)
    assert (status, err) == (0, "")
    assert found["name"] == "Ada Lindqvist"
    assert [one["date"] for one in found["meetings"]] == ["2031-05-03", "2031-05-02", "2031-05-01"]
    assert found["meetings"][0]["texts"][0]["country"] == "NO"
    assert found["counterparts"][0]["name"] == "Ōno Tarō"
    assert len(found["statements"]) == 6
    assert found["statements"][0]["text"] == "Minister Lindqvist stressed that fisheries matter"


def test_a_pair_for_people_and_for_programs(run):
    status, out, _ = run("pair", "Norway", "SE")
    assert status == 0
    assert "NO–SE: 3 meetings of which a text is held, 2031-05-01 to 2031-05-03" in out
    assert "texts held from NO: 3" in out
    found = json.loads(run("pair", "SE", "NO", "--json")[1])
    assert found["sides"] == ["SE", "NO"]
    assert found["texts_held_from"] == {"NO": 3}
    assert [
        (one["first"]["name"], one["second"]["name"], one["meetings"]) for one in found["encounters"]
    ] == [("Ōno Tarō", "Ada Lindqvist", 3)]
    assert [one["text"] for one in found["agreements"]] == ["The two ministers agreed to meet again"] * 3


def test_the_lists_are_written_as_csv(run, tmp_path):
    path = tmp_path / "ada.csv"
    status, out, err = run("person", "Ada Lindqvist", "--csv", str(path))
    assert (status, out) == (0, "")
    assert "3 meetings" in err
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 4
    status, _, _ = run("pair", "NO", "SE", "--csv", str(path))
    assert status == 0
    assert (
        path.read_text(encoding="utf-8-sig")
        .splitlines()[1]
        .startswith("2031-05-03,Third Meeting,in_person,Borg,,NO,")
    )


def test_who_is_not_known_is_said(run):
    status, out, err = run("person", "Nobody At All")
    assert (status, out) == (2, "")
    assert "names nobody" in err
    assert run("pair", "Norway", "Atlantis")[0] == 2
    assert run("pair", "NO", "NO")[0] == 2


def test_two_who_never_met_are_told_against_what_was_looked_through(run):
    status, out, errors = run("pair", "NO", "JP")
    assert (status, out) == (0, "NO–JP: no meeting of which a text is held\n")
    assert errors.startswith("Texts looked through: ")
    assert json.loads(run("pair", "NO", "JP", "--json")[1])["meetings"] == []


def test_texts_taken_together_are_said_to_be_unconfirmed():
    def met(*apart):
        return Met("m", "2031-05-01", (), apart)

    assert _taken_together([met(), met()]) == ""
    assert "taken together in 1 of them, not confirmed" in _taken_together([met("m", "n"), met()])
