"""Every command says what it did, and where it found nothing against what."""

import pytest

from tests.making import made_draft

UID = made_draft().uid


def test_a_word_in_no_context_says_against_what(run):
    status, out, err = run("kwic", "zzz")
    assert (status, out) == (0, "")
    assert err.startswith("0 lines\nTexts looked through: 1")


def test_a_matrix_of_nothing_says_against_what(run):
    err = run("matrix", "zzz")[2]
    assert err.startswith("No meeting is found.\nTexts looked through: 1")


@pytest.mark.parametrize("name", ["brief.txt", "brief.doc", "brief.odt"])
def test_a_brief_is_not_written_under_a_name_that_says_otherwise(run, tmp_path, name):
    status, _, err = run("brief", UID, "-o", tmp_path / name)
    assert status == 2
    assert "Nothing was written. Let the name end in .pdf, .docx or .md." in err
    assert not (tmp_path / name).exists()


def test_a_point_in_a_name_is_no_ending(run, tmp_path):
    assert run("brief", UID, "-o", tmp_path / "U.S. talks")[0] == 0
    assert (tmp_path / "U.S. talks").read_bytes().startswith(b"%PDF")


def test_what_became_of_a_tag_is_said(run):
    assert run("tag", "Sea")[2] == "Sea stands in the codebook.\n"
    assert run("tag", "Sea")[2] == "Sea stands in the codebook as it did.\n"
    assert run("tag", "Sea", "--rename", "Ocean")[2] == "Sea is now Ocean.\n"
    assert run("tag", "Ocean", "--delete")[2].startswith("Ocean is in the trash")


def test_a_tag_is_not_given_an_empty_name(run):
    run("tag", "Sea")
    status, _, err = run("tag", "Sea", "--rename", "")
    assert status == 2
    assert "needs a name" in err


def test_nothing_kept_is_said(run):
    assert run("drafts")[2] == "No draft of a brief is kept.\n"
    assert run("trash")[2] == "The trash is empty.\n"
    assert run("proposals")[2] == "Nothing is proposed: no two seem to be the same.\n"
    assert "None is kept yet." in run("saved", "nope")[2]
    assert "None is kept yet." in run("drafts", "--discard", "nope")[2]
