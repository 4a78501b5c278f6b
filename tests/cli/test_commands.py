import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main
from tests.making import TEXT, made_draft
from tests.pages import DIGEST

ROOT = Path(__file__).resolve().parents[2]
UID = made_draft().uid


@pytest.fixture
def run(capsys):
    def run(*arguments):
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


@pytest.fixture
def run_json(run):
    def run_json(*arguments):
        status, out, _ = run(*arguments, "--json")
        return status, json.loads(out)

    return run_json


def test_list_is_what_the_contract_says(run_json, files):
    status, rows = run_json("list", *files)
    assert status == 0
    assert rows == [
        {
            "uid": UID,
            "meeting_uid": rows[0]["meeting_uid"],
            "date": "2031-05-03",
            "title": "Foreign Ministers' Meeting",
            "publisher": "Norland MFA",
            "sides": ["NO", "SE"],
            "language": "en",
        }
    ]


def test_files_may_be_named_before_or_after_the_command(run_json, files):
    assert run_json(*files, "list") == run_json("list", *files)


def test_search_is_what_the_contract_says(run_json, files):
    status, found = run_json("search", "漁業 fisheries", *files)
    assert status == 0
    assert (found["query"], found["total"]) == ("漁業 fisheries", 1)
    (hit,) = found["hits"]
    assert set(hit) == {"uid", "title", "date", "snippet", "start", "end", "score"}
    assert TEXT[hit["start"] : hit["end"]] == "fisheries"


def test_annotating_and_listing_annotations(run_json, run, files):
    status, made = run_json(
        "annotate",
        UID[:6],
        "--quote",
        "fisheries matter",
        "--note",
        "=1+1",
        "--tag",
        "fish",
        "--colour",
        "blue",
        *files,
    )
    assert status == 0
    assert TEXT[made["start"] : made["end"]] == made["quote"] == "fisheries matter"
    assert run_json("annotations", "2031-05-03", *files) == (0, [made])
    assert run_json("annotations", "--tag", "FISH", *files) == (0, [made])
    assert run_json("annotations", "--tag", "other", *files) == (0, [])
    _, csv, _ = run("annotations", "--format", "csv", *files)
    assert "'=1+1" in csv
    _, json_ld, _ = run("annotations", "--format", "jsonld", *files)
    assert json.loads(json_ld)["first"]["items"][0]["id"] == f"urn:uuid:{made['uid']}"


def test_an_ambiguous_quotation_is_wrong_usage(run, files):
    status, out, err = run("annotate", UID, "--quote", "inister", *files)
    assert (status, out) == (2, "")
    assert "times in this text" in err


@pytest.mark.parametrize(
    "arguments", [["show", "nowhere"], ["nonsense"], ["list", "--colour", "red"], ["search"], ["brief", UID]]
)
def test_wrong_usage_is_2(run, files, arguments):
    extra = files if arguments != ["nonsense"] else []
    status, out, err = run(*arguments, *extra)
    assert (status, out) == (2, "")
    assert err
    assert "Traceback" not in err


def test_what_is_not_our_file_is_3(run, tmp_path):
    (tmp_path / "letter.db").write_text("Dear Sir" * 100)
    status, out, err = run("list", "--archive", tmp_path / "letter.db", "--notebook", tmp_path / "n.db")
    assert (status, out) == (3, "")
    assert "no SQLite" in err


def test_check_finds_all_well_and_counts_what_it_looked_at(run_json, files):
    run_json("annotate", UID, "--quote", "fisheries", *files)
    status, found = run_json("check", "--deep", *files)
    assert (status, found["ok"], found["problems"]) == (0, True, [])
    assert found["checked"]["readouts"] == found["checked"]["annotations"] == 1
    assert found["checked"]["spans"] > 10


def test_check_sees_a_changed_text(run_json, files, tmp_path):
    import sqlite3

    raw = sqlite3.connect(tmp_path / "archive.db")
    raw.execute("drop trigger readout_keeps")
    raw.execute("update readout set text = replace(text, 'agreed', 'argued')")
    raw.commit()
    raw.close()
    status, found = run_json("check", *files)
    assert (status, found["ok"]) == (1, False)
    assert [(one["what"], one["uid"]) for one in found["problems"]] == [("text", UID)]


def test_check_sees_a_note_whose_words_are_gone(run_json, files, tmp_path):
    import sqlite3

    run_json("annotate", UID, "--quote", "fisheries", *files)
    raw = sqlite3.connect(tmp_path / "notebook.db")
    raw.execute("update annotation set exact = 'tariffs'")
    raw.commit()
    raw.close()
    status, found = run_json("check", *files)
    assert status == 1
    assert [one["what"] for one in found["problems"]] == ["anchor"]


def test_from_a_real_terminal_output_is_utf_8_and_errors_are_one_sentence(tmp_path, files):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [sys.executable, "-m", "app"]
    shown = subprocess.run(
        [*command, "show", UID, *files], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert shown.returncode == 0, shown.stderr
    assert "Ōno Tarō 🤝" in shown.stdout.decode("utf-8")
    missing = subprocess.run(
        [*command, "show", "zz", *files], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert missing.returncode == 2
    assert missing.stderr.decode().count("\n") == 1


def test_a_revision_shows_what_it_changed(run, run_json, files, tmp_path):
    text = (
        "Talks\n\nOn 3 May 2031, the ministers of Norway and Japan met in Oslo. They agreed to meet again.\n"
    )
    for words in (text, text.replace("agreed", "decided")):
        (tmp_path / "page.txt").write_text(words, encoding="utf-8")
        _, (imported,) = run_json(
            "import", tmp_path / "page.txt", "--url", "https://example.org/talks", *files
        )
    status, out, _ = run("changes", imported["uid"], *files)
    assert status == 0
    assert "[-agreed-]{+decided+}" in out
    status, found = run_json("changes", imported["uid"], *files)
    assert [one["text"] for one in found["changes"]] == ["agreed", "decided"]
    assert run("changes", UID, *files)[0] == 2


@pytest.mark.parametrize(
    ("arguments", "status", "count"),
    [
        (["--country", "Norway"], 0, 1),
        (["--country", "no"], 0, 1),
        (["--country", "XX"], 0, 0),
        (["--country", "Atlantis"], 2, None),
        (["--since", "2031"], 0, 1),
        (["--until", "2031-04"], 0, 0),
        (["--since", "foo"], 2, None),
        (["--since", "2031-13"], 2, None),
    ],
)
def test_a_filter_that_means_nothing_is_wrong_usage(run, files, arguments, status, count):
    found, out, err = run("list", *arguments, "--json", *files)
    assert found == status
    if count is None:
        assert (out, bool(err)) == ("", True)
    else:
        assert len(json.loads(out)) == count


def test_check_of_a_file_too_damaged_to_look_through_names_the_problem(run_json, files, tmp_path):
    path = tmp_path / "archive.db"
    path.write_bytes(path.read_bytes()[:9000])
    status, found = run_json("check", *files)
    assert (status, found["ok"]) == (1, False)
    assert "damaged" in found["problems"][0]["message"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_is_refused_and_not_waited_for(run_json, files, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    status, (result,) = run_json("import", tmp_path / "pipe.txt", *files)
    assert (status, result["outcome"]) == (1, "refused")
    assert "no ordinary file" in result["message"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are text")
def test_a_file_name_that_is_no_text_is_taken_all_the_same(run_json, files, tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("Nothing of note.", encoding="utf-8")
    status, (result,) = run_json("import", os.fsdecode(name), *files)
    assert (status, result["outcome"]) == (0, "review")


def test_a_page_of_several_meetings_is_told_split_and_put_together_again(run, run_json, files, tmp_path):
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    _, told = run_json("parse", path)
    assert [one["date"] for one in told["pieces"]] == ["2031-05-03"] * 3
    assert [one["field"] for one in told["findings"]].count("events") == 1
    _, (taken,) = run_json("import", path, *files)
    status, shown = run_json("split", taken["uid"], "--preview", *files)
    assert (status, shown["decision"], shown["readouts"]) == (0, None, [])
    status, made = run_json("split", taken["uid"], *files)
    assert (status, len(made["readouts"])) == (0, 3)
    _, whole = run_json("show", taken["uid"], *files)
    assert [one["uid"] for one in whole["split_into"]["pieces"]] == made["readouts"]
    _, out, _ = run("show", made["readouts"][1], *files)
    assert f"piece 2 of 3, cut from {taken['uid']}" in out
    assert run("split", taken["uid"], *files)[0] == 2
    assert run_json("take-back", made["decision"], *files) == (0, {"taken_back": made["decision"]})
    _, rows = run_json("list", *files)
    assert {row["uid"] for row in rows} == {UID, taken["uid"]}


def test_pieces_of_ones_own_are_named_by_their_places(run, run_json, files, tmp_path):
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    _, (taken,) = run_json("import", path, *files)
    middle = DIGEST.index("During")
    status, made = run_json("split", taken["uid"], "--at", f"0-{middle}", "--at", f"{middle}-500", *files)
    assert (status, [one["why"] for one in made["pieces"]]) == (0, ["As you asked."] * 2)
    assert run("split", UID, *files)[0] == 2  # it tells of one meeting
    assert run("split", UID, "--at", "20-10", *files)[0] == 2
    assert run("split", UID, "--at", "0-20", "--at", "10-40", *files)[0] == 2


def test_import_with_split_tells_of_the_page_and_of_each_piece(run_json, files, tmp_path):
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    status, results = run_json("import", path, "--split", *files)
    assert (status, [one["outcome"] for one in results]) == (0, ["added"] * 4)


def test_an_encoding_is_chosen_by_name(run, run_json, files, tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes("Министр провёл встречу.".encode("koi8-r"))
    assert run_json("parse", path, "--encoding", "KOI8-R")[1]["text"] == "Министр провёл встречу."
    assert run("parse", path, "--encoding", "klingon")[0] == 2
    _, (taken,) = run_json("import", path, "--encoding", "koi8-r", *files)
    assert run_json("show", taken["uid"], *files)[1]["text"] == "Министр провёл встречу."
    status, (refused,) = run_json("import", path, "--encoding", "utf-8", *files)
    assert (status, refused["outcome"]) == (1, "refused")


def test_other_names_are_searched_and_told(capfdbinary, files):
    def run(*arguments):
        status = main([*arguments, *files])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    assert run("concordance", "--add", "tariffs = fisheries")[0] == 0
    status, out, err = run("search", "tariffs", "--json")
    found = json.loads(out)
    assert (status, found["total"]) == (0, 1)
    assert found["also_searched"] == [{"typed": "tariffs", "names": ["fisheries"], "source": "own"}]
    assert "Also searched: tariffs = fisheries" in err
    assert json.loads(run("search", "tariffs", "--exact", "--json")[1])["total"] == 0
    assert run("concordance", "--remove", "Fisheries")[0] == 0
    assert json.loads(run("concordance", "--json")[1]) == []
    assert run("concordance", "--remove", "fisheries")[0] == 2


def test_a_search_is_kept_and_shown_and_all_of_it_written(capfdbinary, files, tmp_path):
    def run(*arguments):
        status = main([*arguments, *files])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    assert run("saved", "Fish", "--keep", "fisheries", "--kind", "statements", "--sort", "newest")[0] == 0
    (one,) = json.loads(run("saved", "--json")[1])
    assert (one["name"], one["typed"], one["kind"], one["total"], one["new"]) == (
        "Fish",
        "fisheries",
        "statements",
        1,
        1,
    )
    assert json.loads(run("search", "--saved", "fish", "--json")[1])["total"] == 1
    assert run("saved", "fish", "--rename", "Sea")[0] == 0
    assert "Sea: fisheries  1, 1 new" in run("saved")[1]
    assert run("saved", "sea", "--delete")[0] == 0
    assert json.loads(run("saved", "--json")[1]) == []
    assert run("search")[0] == 2
    status, out, err = run("search", "agreed", "--kind", "agreements", "--csv", str(tmp_path / "x.csv"))
    assert (status, out) == (0, "")
    assert "1 rows" in err
    assert "agreed to meet again" in (tmp_path / "x.csv").read_text(encoding="utf-8")
