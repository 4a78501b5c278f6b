import sqlite3
import subprocess
import sys

import pytest

from app.errors import Damaged, NotOurFile
from app.model.shipped import shipped
from app.services.places import ENVIRONMENT
from app.services.reading import listing
from app.services.session import Session
from tests.making import made_archive


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "data"))
    return tmp_path / "data"


def test_a_first_start_works_on_a_copy_of_the_shipped_archive(home):
    before = shipped("archive.db").read_bytes()
    with Session.open() as session:
        assert session.archive_path == home / "archive.db"
        assert listing(session)
    assert (home / "archive.db").read_bytes() == before == shipped("archive.db").read_bytes()
    assert sorted(path.name for path in home.iterdir()) == ["archive.db", "notebook.db"]


def test_a_second_start_keeps_what_is_there(home):
    made_archive(home / "archive.db") if home.mkdir() is None else None
    with Session.open() as session:
        assert [item.title for item in listing(session)] == ["Foreign Ministers' Meeting"]


@pytest.mark.parametrize("name", ["archive.db", "notebook.db"])
def test_a_file_that_is_not_ours_stops_the_start_and_stays_as_it_is(home, name):
    home.mkdir()
    (home / name).write_bytes(b"not a database at all, just words. " * 40)
    with pytest.raises(NotOurFile):
        Session.open()
    assert (home / name).read_bytes().startswith(b"not a database")


def test_an_empty_archive_is_not_taken_for_a_new_one(home):
    home.mkdir()
    (home / "archive.db").touch()
    with pytest.raises(Damaged, match="0 bytes"):
        Session.open()


def test_what_a_crash_left_is_rolled_back(tmp_path):
    path = made_archive(tmp_path / "archive.db")
    script = (
        "import sqlite3, os, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('pragma cache_size = 1')\n"
        "db.execute('begin')\n"
        "db.execute('create table junk (x)')\n"
        "db.executemany('insert into junk values (?)', [('y' * 3000,) for _ in range(200)])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.with_name("archive.db-journal").exists()
    with Session.open(path, tmp_path / "notebook.db") as session:
        assert len(listing(session)) == 1
    raw = sqlite3.connect(path)
    assert raw.execute("select count(*) from sqlite_master where name = 'junk'").fetchone() == (0,)
    raw.close()
