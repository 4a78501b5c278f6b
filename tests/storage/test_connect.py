import sqlite3
import subprocess
import sys
import textwrap

import pytest

from app.errors import Damaged, DiskFull, FileLocked, NotOurFile, NotWritable, TooNew
from app.storage.connect import identify, open_writer, transaction
from app.storage.kinds import ARCHIVE, NOTEBOOK


def test_a_new_file_knows_what_it_is(tmp_path):
    path = tmp_path / "notebook.db"
    open_writer(path, NOTEBOOK).close()
    assert identify(path, NOTEBOOK) == NOTEBOOK.version


def test_names_that_mean_something_in_a_uri_are_names(tmp_path):
    path = tmp_path / "a?mode=ro#50%.db"
    open_writer(path, NOTEBOOK).close()
    assert path.exists()
    assert identify(path, NOTEBOOK) == NOTEBOOK.version


def test_what_is_not_sqlite_is_refused_and_untouched(tmp_path):
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear Sir or Madam, this is no database." * 50)
    before = path.read_bytes()
    with pytest.raises(NotOurFile, match="no SQLite"):
        open_writer(path, NOTEBOOK)
    assert path.read_bytes() == before


def test_another_programs_file_is_refused_and_untouched(tmp_path):
    path = tmp_path / "contacts.db"
    other = sqlite3.connect(path)
    other.execute("create table contact (name)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotOurFile, match="another program"):
        open_writer(path, ARCHIVE)
    assert path.read_bytes() == before


def test_an_archive_is_no_notebook(tmp_path):
    path = tmp_path / "archive.db"
    open_writer(path, ARCHIVE).close()
    with pytest.raises(NotOurFile):
        identify(path, NOTEBOOK)


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    path = tmp_path / "archive.db"
    path.touch()
    with pytest.raises(Damaged, match="0 bytes"):
        identify(path, ARCHIVE)
    assert path.stat().st_size == 0


def test_a_newer_file_is_refused_with_both_numbers(tmp_path):
    path = tmp_path / "notebook.db"
    open_writer(path, NOTEBOOK).close()
    newer = sqlite3.connect(path)
    newer.execute("pragma user_version = 4711")
    newer.close()
    with pytest.raises(TooNew, match=f"4711.*{NOTEBOOK.version}"):
        open_writer(path, NOTEBOOK)


def test_no_file_is_a_sentence(tmp_path):
    with pytest.raises(NotWritable, match="There is no file"):
        identify(tmp_path / "nowhere.db", ARCHIVE)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable):
        open_writer(tmp_path / "file" / "notebook.db", NOTEBOOK)


def test_a_file_in_use_is_a_sentence(tmp_path):
    path = tmp_path / "notebook.db"
    first = open_writer(path, NOTEBOOK)
    second = open_writer(path, NOTEBOOK)
    first.execute("begin immediate")
    with pytest.raises(FileLocked, match="in use"), transaction(second, path):
        pass
    first.execute("rollback")
    first.close()
    second.close()


def test_a_full_disk_keeps_what_was_there(tmp_path):
    path = tmp_path / "notebook.db"
    connection = open_writer(path, NOTEBOOK)
    pages = connection.execute("pragma page_count").fetchone()[0]
    connection.execute(f"pragma max_page_count = {pages}")
    with (
        pytest.raises(DiskFull, match="no room") as caught,
        transaction(connection, path, kept="It is kept.") as db,
    ):
        db.execute("insert into notebook (uid) values (?)", ("first",))
        db.executemany("insert into tag (uid, path) values (?1, ?1)", [(f"{n}" * 900,) for n in range(40)])
    assert "It is kept." in str(caught.value)
    assert not connection.in_transaction
    assert connection.execute("select count(*) from notebook").fetchone()[0] == 0
    assert connection.execute("pragma integrity_check").fetchone()[0] == "ok"
    connection.close()


def test_a_transaction_that_fails_leaves_nothing(tmp_path):
    path = tmp_path / "notebook.db"
    connection = open_writer(path, NOTEBOOK)
    with pytest.raises(ZeroDivisionError), transaction(connection, path) as db:
        db.execute("insert into notebook (uid) values ('x')")
        raise ZeroDivisionError
    assert connection.execute("select count(*) from notebook").fetchone()[0] == 0
    connection.close()


@pytest.mark.slow
def test_killed_in_the_middle_nothing_that_was_committed_is_gone(tmp_path):
    path = tmp_path / "notebook.db"
    open_writer(path, NOTEBOOK).close()
    script = textwrap.dedent(
        """
        import sys, pathlib
        from app.storage.connect import open_writer, transaction
        from app.storage.kinds import NOTEBOOK
        path = pathlib.Path(sys.argv[1])
        connection = open_writer(path, NOTEBOOK)
        number = connection.execute("select count(*) from tag").fetchone()[0]
        while True:
            with transaction(connection, path) as db:
                db.execute("insert into tag (uid, path) values (?1, ?1)", (f"tag {number}",))
            number += 1
            print(number, flush=True)
        """
    )
    acknowledged = 0
    for round_ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for _ in range(5 + round_ * 7):
            acknowledged = int(process.stdout.readline())
        process.kill()
        rest = process.stdout.read().split()
        process.stdout.close()
        process.wait()
        acknowledged = max([acknowledged, *map(int, rest[:-1])])
        connection = open_writer(path, NOTEBOOK)
        held = connection.execute("select count(*) from tag").fetchone()[0]
        assert connection.execute("pragma integrity_check").fetchone()[0] == "ok"
        connection.close()
        assert held >= acknowledged
