import csv
import io
import json
import zipfile

import pytest

from app.cli import main
from app.model.reading import Reading
from tests.making import TEXT, at, made_archive, made_draft

UID = made_draft().uid


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        status = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return run


@pytest.fixture
def annotated(run, files):
    assert (
        run("annotate", UID, "--quote", "fisheries matter", "--note", "=1+1", "--tag", "fish", *files)[0] == 0
    )
    return files


def theirs(files, tmp_path):
    return [*files[:2], "--notebook", str(tmp_path / "theirs.db")]


@pytest.mark.parametrize("form", ["json", "jsonld", "csv", "markdown"])
def test_text_formats_go_to_the_terminal_and_to_a_file_alike(run, annotated, tmp_path, form):
    status, out, _ = run("annotations", "--format", form, *annotated)
    assert status == 0
    assert "fisheries matter" in out
    status, nothing, told = run("annotations", "--format", form, "-o", tmp_path / "out", *annotated)
    assert (status, nothing) == (0, "")
    assert "1 annotations" in told
    assert (tmp_path / "out").read_bytes().decode() == out


@pytest.mark.parametrize("form", ["xlsx", "qdpx"])
def test_the_others_need_a_file(run, annotated, tmp_path, form):
    status, out, err = run("annotations", "--format", form, *annotated)
    assert (status, out) == (2, "")
    assert "-o" in err
    assert run("annotations", "--format", form, "-o", tmp_path / "out", *annotated)[0] == 0
    with zipfile.ZipFile(tmp_path / "out") as archive:
        assert archive.testzip() is None


def test_what_a_project_has_no_place_for_is_named(run, annotated, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    other = made_draft("Another text, about fisheries.\n", reading=Reading(made_by="parser 0"))
    made_archive(tmp_path / "elsewhere" / "archive.db", other)
    archive = ["--archive", str(tmp_path / "elsewhere" / "archive.db")]
    status, _, told = run("annotations", "--format", "qdpx", "-o", tmp_path / "out", *archive, *annotated[2:])
    assert status == 0
    assert "0 annotations" in told
    assert "left out" in told
    assert "fisheries matter" in told


def test_csv_is_formula_safe_and_names_the_source(run, annotated):
    (row,) = csv.DictReader(io.StringIO(run("annotations", "--format", "csv", *annotated)[1], newline=""))
    assert row["note"] == "'=1+1"
    assert (row["title"], row["publisher"]) == ("Foreign Ministers' Meeting", "Norland MFA")


def test_an_output_that_cannot_be_written_is_one_sentence_and_the_old_stays(run, annotated, tmp_path):
    (tmp_path / "old.csv").write_text("old")
    status, _, err = run("annotations", "--format", "csv", "-o", tmp_path / "no" / "out.csv", *annotated)
    assert status == 3
    assert err.count("\n") == 1
    status, _, _ = run("annotations", "--format", "csv", "-o", tmp_path, *annotated)
    assert status == 3
    assert sorted(each.name for each in tmp_path.iterdir()) == ["archive.db", "notebook.db", "old.csv"]


def test_what_one_exports_another_takes_in(run, annotated, tmp_path):
    path = tmp_path / "out.jsonld"
    run("annotations", "--format", "jsonld", "-o", path, *annotated)
    mine = json.loads(run("annotations", "--json", *annotated)[1])
    other = theirs(annotated, tmp_path)
    status, out, err = run("take-in", path, "--preview", *other)
    assert (status, out.startswith("added")) == (0, True)
    assert "1 would be added" in err
    assert json.loads(run("annotations", "--json", *other)[1]) == []
    assert run("take-in", path, *other)[0] == 0
    assert json.loads(run("annotations", "--json", *other)[1]) == mine


def test_a_notebook_is_taken_in_and_what_meets_is_listed(run, annotated, tmp_path):
    other = theirs(annotated, tmp_path)
    run("annotate", UID, "--quote", "fisheries matter", "--note", "=1+1", *other)
    run("annotate", UID, "--quote", "stressed", "--note", "new", *other)
    status, out, _ = run("take-in", tmp_path / "theirs.db", *annotated, "--json")
    told = json.loads(out)
    assert status == 0
    assert {name: len(found) for name, found in told.items()} == {
        "added": 1, "held": 0, "duplicates": 1, "disagreements": 0, "tags": 3, "links": 2, "decided": 0, "unplaced": 0,
    }  # fmt: skip
    assert told["duplicates"][0]["theirs"]["quote"] == "fisheries matter"
    status, out, err = run("take-in", tmp_path / "theirs.db", *annotated)
    assert "duplicate" in out
    assert "1 held already" in err
    run("take-in", tmp_path / "theirs.db", "--all", *annotated)
    assert len(json.loads(run("annotations", "--json", *annotated)[1])) == 3


def test_what_has_no_place_is_listed_and_the_status_says_so(run, files, tmp_path):
    path = tmp_path / "in.jsonld"
    path.write_text('{"type": "Annotation", "id": "x\\u001b[2J", "target": "https://other.example/"}')
    status, out, _ = run("take-in", path, *files)
    assert status == 1
    assert out.startswith("no place")
    assert "\x1b" not in out


def test_a_file_that_is_neither_is_one_sentence(run, files, tmp_path):
    path = tmp_path / "in.txt"
    path.write_text("neither")
    status, out, err = run("take-in", path, *files)
    assert (status, out, err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize(
    ("style", "begins"),
    [("text", "“fisheries matter” (Norland"), ("bibtex", "@misc{"), ("ris", "TY  - ELEC"), ("csl", "[")],
)
def test_a_passage_is_cited_in_every_style(run, files, style, begins):
    status, out, _ = run("cite", UID[:6], "--quote", "fisheries matter", "--format", style, *files)
    assert status == 0
    assert out.startswith(begins)
    assert "point 1" in out


def test_a_citation_as_json_and_one_of_the_whole(run, files):
    status, out, _ = run("cite", UID, "--json", *files)
    told = json.loads(out)
    assert (status, told["uid"], told["format"]) == (0, UID, "text")
    assert "point" not in told["citation"]


def test_a_passage_that_does_not_stand_there_is_not_cited(run, files):
    status, out, err = run("cite", UID, "--quote", "never said", *files)
    assert (status, out) == (2, "")
    assert "does not contain" in err


def test_the_quotation_cited_is_the_record_s(run, files):
    span = at("両国は漁業協力で合意した")
    assert span.cut(TEXT) in run("cite", UID, "--quote", "両国は漁業協力で合意した", *files)[1]
