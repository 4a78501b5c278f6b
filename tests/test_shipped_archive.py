"""The record that ships: built from its sources, whole, and the same bytes every time."""

import sqlite3
from pathlib import Path

import pytest

from app.library.checks import check
from app.library.library import Library
from app.library.readouts import listing, original, readout
from scripts.build_archive import SOURCES, build

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ROOT / "archive.db"
NAME = "2017-07-07-japan-rok-summit-meeting"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    build(folder / "archive.db")
    build(folder / "again.db")
    return folder


def test_the_same_sources_give_the_same_bytes(built):
    assert (built / "archive.db").read_bytes() == (built / "again.db").read_bytes()


def test_what_ships_is_what_its_sources_give(built):
    shipped, fresh = SHIPPED.read_bytes(), (built / "archive.db").read_bytes()
    if sqlite3.sqlite_version_info[:2] == (3, 40):
        assert shipped == fresh, "run scripts/build_archive.py"
    else:  # another SQLite may lay out its pages otherwise; what they hold is the same
        assert dump(SHIPPED) == dump(built / "archive.db"), "run scripts/build_archive.py"


def dump(path):
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    tables = [
        name
        for (name,) in connection.execute(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
        )
    ]
    content = {
        name: connection.execute(f'select * from "{name}" order by 1, 2').fetchall() for name in tables
    }
    connection.close()
    return content


def test_the_original_is_the_file_beside_its_provenance():
    library = Library(SHIPPED)
    (founding,) = [item for item in listing(library) if item.date == "2017-07-07"]
    assert original(library, founding.uid) == (SOURCES / f"{NAME}.txt").read_bytes()
    provenance = readout(library, founding.uid).provenance
    assert provenance.publisher == "Ministry of Foreign Affairs of Japan"
    assert provenance.url == "https://www.mofa.go.jp/a_o/na/kr/page3e_000697.html"
    assert provenance.licence == "Public Data License 1.0"
    assert provenance.retrieved_on
    assert provenance.url in provenance.attribution
    library.close()


def test_nothing_is_wrong_with_it():
    library = Library(SHIPPED)
    found = check(library, deep=True)
    assert found.problems == ()
    assert found.readouts >= 1
    assert found.spans > 50
    library.close()
