import sqlite3

import pytest

from app.storage.connect import open_writer
from app.storage.kinds import ARCHIVE, NOTEBOOK, FileKind

FIRST = "create table thing (name text) strict;\ninsert into thing values ('kept; with a semicolon');\n"


def kind_in(folder, *scripts):
    for number, script in enumerate(scripts, start=1):
        (folder / f"{number:04}_step.sql").write_text(script)
    return FileKind("thing", 0x54686721, folder)


def test_a_step_that_fails_leaves_the_file_at_the_step_before(tmp_path):
    path = tmp_path / "thing.db"
    open_writer(path, kind_in(tmp_path, FIRST)).close()
    broken = kind_in(
        tmp_path, FIRST, "alter table thing add column size integer;\ninsert into nowhere values (1);\n"
    )
    with pytest.raises(sqlite3.OperationalError):
        open_writer(path, broken)
    raw = sqlite3.connect(path)
    assert raw.execute("pragma user_version").fetchone()[0] == 1
    assert [row[1] for row in raw.execute("pragma table_info(thing)")] == ["name"]
    raw.close()


def test_a_backup_of_the_old_state_is_made_first(tmp_path):
    path = tmp_path / "thing.db"
    open_writer(path, kind_in(tmp_path, FIRST)).close()
    open_writer(path, kind_in(tmp_path, FIRST, "drop table thing;\n")).close()
    backup = sqlite3.connect(tmp_path / "thing.db.v1.bak")
    assert backup.execute("select name from thing").fetchall() == [("kept; with a semicolon",)]
    backup.close()


def test_a_first_step_that_fails_leaves_no_file(tmp_path):
    path = tmp_path / "thing.db"
    with pytest.raises(sqlite3.OperationalError):
        open_writer(path, kind_in(tmp_path, "create nonsense;\n"))
    assert not path.exists()


@pytest.mark.parametrize("kind", [ARCHIVE, NOTEBOOK], ids=lambda kind: kind.name)
def test_every_table_is_strict_and_the_steps_are_numbered_without_gaps(kind, tmp_path):
    assert [number for number, _ in kind.steps()] == list(range(1, kind.version + 1))
    connection = open_writer(tmp_path / "x.db", kind)
    lax = connection.execute(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0"
        " and name not like 'sqlite_%'"
    ).fetchall()
    connection.close()
    assert lax == []
