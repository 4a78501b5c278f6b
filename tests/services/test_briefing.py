import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import DiskFull, FileLocked, NotWritable, WrongUsage
from app.services import briefing
from tests.brief.founding import annotated_page, page


def names(folder):
    return [path.name for path in folder.iterdir()]


def test_export_says_what_it_wrote(tmp_path):
    done = briefing.export([annotated_page()], tmp_path / "brief.pdf")
    assert done.path.read_bytes().startswith(b"%PDF-1.7")
    assert done.quotations == done.quotations_verified > 40
    assert (done.pages, done.annotations) == (done.pages, 6)
    assert names(tmp_path) == ["brief.pdf"]


def test_same_input_same_file(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        briefing.export([annotated_page()], tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_rendered_gives_the_same_bytes_without_a_file(tmp_path):
    briefing.export([page()], tmp_path / "a.pdf")
    assert briefing.rendered([page()]) == (tmp_path / "a.pdf").read_bytes()


def test_a_file_name_without_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert briefing.export([page()], Path("brief.pdf")).path.is_file()


def test_countries_by_name():
    table = briefing.compose([page()]).sections[1].blocks[0]
    assert [side.name for side in table.delegations] == ["Japan", "Republic of Korea"]


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(NotWritable, match="is a folder"):
        briefing.export([page()], tmp_path)
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(NotWritable, match="not written"):
        briefing.export([page()], tmp_path / "none" / "brief.pdf")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody can write to")
def test_a_folder_nobody_can_write_to():
    with pytest.raises(NotWritable):
        briefing.export([page()], Path("/proc/self/brief.pdf"))


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull, match="no room left") as caught:
        briefing.export([page()], path)
    assert "earlier brief.pdf is untouched" in str(caught.value)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["brief.pdf"]


def test_a_file_open_elsewhere_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")

    def busy(self, target):
        error = PermissionError(errno.EACCES, "The process cannot access the file")
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "replace", busy)
    with pytest.raises(FileLocked, match="open in another program"):
        briefing.export([page()], path)
    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["brief.pdf"])


def test_a_read_only_file_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(NotWritable, match="read-only"):
        briefing.export([page()], path)
    assert path.read_bytes() == b"old"


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.pdf").write_bytes(b"old")
    link = tmp_path / "brief.pdf"
    link.symlink_to("real.pdf")
    briefing.export([page()], link)
    assert link.is_symlink()
    assert (tmp_path / "real.pdf").read_bytes().startswith(b"%PDF")


def test_an_unknown_template_writes_nothing(tmp_path):
    with pytest.raises(WrongUsage, match="annotated"):
        briefing.export([page()], tmp_path / "brief.pdf", template="nonsense")
    assert names(tmp_path) == []


def test_importing_the_trip_loads_no_pdf_library():
    heavy = "('reportlab', 'pikepdf', 'PIL', 'babel')"
    code = f"import sys, app.services.briefing; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_progress_is_told_and_may_cancel(tmp_path):
    shares = []
    briefing.export([annotated_page()], tmp_path / "a.pdf", progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    class Cancelled(Exception):
        pass

    def cancel(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        briefing.export([annotated_page()], tmp_path / "b.pdf", progress=cancel)
    assert names(tmp_path) == ["a.pdf"]
