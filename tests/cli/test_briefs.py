"""``chancery brief``: every choice of the composition, by options."""

import json

import pypdfium2
import pytest

from app.cli import main

UID = "2017-07-07"


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANCERY_HOME", str(tmp_path / "home"))


def words(path):
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))


def test_parts_can_be_listed_moved_left_out_and_titled(tmp_path, capsys):
    assert main(["brief", UID, "--parts", "--json"]) == 0
    kinds = [part["kind"] for part in json.loads(capsys.readouterr().out)]
    assert kinds == ["facts", "attendees", "agreements", "text", "source"]
    out = tmp_path / "a.md"
    assert (
        main(
            [
                "brief",
                UID,
                "-o",
                str(out),
                "--part",
                "text",
                "--without",
                "facts",
                "--heading",
                "agreements=Outcome",
            ]
        )
        == 0
    )
    heads = [line[3:] for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert heads == ["Text", "Attendees", "Outcome", "Source"]


def test_language_size_cover_level_and_title(tmp_path):
    out = tmp_path / "a.pdf"
    options = [
        "--language",
        "ja",
        "--size",
        "120",
        "--cover",
        "--level",
        "internal",
        "--title",
        "For Tuesday",
    ]
    assert main(["brief", UID, "-o", str(out), "--paper", "letter", *options]) == 0
    text = words(out)
    assert "For Tuesday" in text
    assert "部内限り" in text
    assert "出席者" in text
    assert pypdfium2.PdfDocument(out)[0].get_size() == (612, 792)


def test_everything_with_a_country_or_a_person(tmp_path, capsys):
    out = tmp_path / "a.pdf"
    for choice, title in ((["--country", "KR"], "Republic of Korea"), (["--person", "Moon"], "Moon Jae-in")):
        assert main(["brief", *choice, "--template", "counterpart", "-o", str(out), "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["quotations_verified"] > 0
        assert f"Said last: {title}" in words(out)


@pytest.mark.parametrize(
    "arguments",
    [
        [UID],
        [UID, "-o", "a.pdf", "--without", "nothing"],
        [UID, "-o", "a.pdf", "--heading", "notes"],
        [UID, "-o", "a.pdf", "--size", "20"],
        [UID, "-o", "a.pdf", "--language", "tlh"],
        [UID, "-o", "a.pdf", "--level", "cosmic"],
        [UID, "-o", "a.pdf", "--template", "counterpart", "--person", "Nobody Here"],
        ["-o", "a.pdf"],
        ["-o", "a.pdf", "--country", "FR"],
    ],
)
def test_what_cannot_be_chosen_is_wrong_usage(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["brief", *arguments]) == 2
    assert not (tmp_path / "a.pdf").exists()


def test_a_logo_that_is_none_is_refused(tmp_path):
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    assert main(["brief", UID, "-o", str(tmp_path / "a.pdf"), "--logo", str(tmp_path / "logo.svg")]) == 1


def test_choices_are_kept_changed_and_made_again(tmp_path, capsys):
    out = tmp_path / "a.pdf"
    assert main(["brief", UID, "-o", str(out), "--language", "ko", "--save", "Tuesday"]) == 0
    out.unlink()
    assert main(["brief", "--draft", "tuesday"]) == 0
    assert "참석자" in words(out)
    assert main(["brief", "--draft", "Tuesday", "--language", "en"]) == 0
    assert "Attendees" in words(out)
    capsys.readouterr()
    assert main(["drafts", "--json"]) == 0
    (draft,) = json.loads(capsys.readouterr().out)
    assert (draft["name"], draft["path"], draft["template"]) == ("Tuesday", str(out), "annotated")
    assert main(["drafts", "--discard", "Tuesday"]) == 0
    assert main(["brief", "--draft", "Tuesday"]) == 2


def test_a_note_is_given_a_level_and_left_out_of_what_is_open(tmp_path, capsys):
    quote = "intends to build a new, future-oriented Japan-ROK relationship"
    assert main(["annotate", UID, "--quote", quote, "--note", "not for all", "--level", "Confidential"]) == 0
    capsys.readouterr()
    assert main(["brief", UID, "-o", str(tmp_path / "a.pdf"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["level"], one["note"]) for one in told["withheld"]] == [("confidential", "not for all")]
    assert told["annotations"] == 0
    assert main(["annotate", UID, "--quote", quote, "--level", "cosmic"]) == 2
