import sqlite3

import pytest

from app.errors import Damaged, NotWritable, WrongUsage
from app.library.library import Library
from app.library.readouts import Wanted, listing, original, resolve
from tests.making import made_archive, made_draft, made_reading


@pytest.fixture
def library(tmp_path):
    other = "Call\n\nOn 1 June 2030 the ministers spoke.\n"
    path = made_archive(
        tmp_path / "archive.db",
        made_draft(),
        made_draft(other + "x" * 200, reading=made_reading(title="Call", date="2030-06-01")),
    )
    library = Library(path)
    yield library
    library.close()


def test_the_library_can_write_neither_file(library):
    for statement in ("delete from archive.finding", "insert into archive.meeting (uid) values ('x')"):
        with pytest.raises(NotWritable, match="read-only"):
            library.rows(statement)


def test_the_newest_meeting_stands_first(library):
    assert [item.date for item in listing(library)] == ["2031-05-03", "2030-06-01"]


def test_a_list_row_names_sides_and_principals(library):
    first = listing(library)[0]
    assert first.sides == ("NO", "SE")
    assert first.principals == ("Ada Lindqvist", "Ōno Tarō")


@pytest.mark.parametrize(
    ("wanted", "dates"),
    [
        (Wanted(country="no"), ["2031-05-03", "2030-06-01"]),
        (Wanted(country="JP"), []),
        (Wanted(person="lindq"), ["2031-05-03", "2030-06-01"]),
        (Wanted(person="%"), []),
        (Wanted(since="2031"), ["2031-05-03"]),
        (Wanted(until="2030"), ["2030-06-01"]),
        (Wanted(since="2030-06-01", until="2030-06-01"), ["2030-06-01"]),
    ],
)
def test_a_list_is_narrowed(library, wanted, dates):
    assert [item.date for item in listing(library, wanted=wanted)] == dates


def test_a_name_is_a_uid_its_beginning_or_a_date(library):
    uid = listing(library)[0].uid
    assert resolve(library, uid) == resolve(library, uid[:6]) == resolve(library, "2031-05-03") == uid
    assert resolve(library, "2031") == uid


@pytest.mark.parametrize("name", ["", " ", "zz", "1999-01-01", "%", "_"])
def test_what_names_nothing_is_a_sentence(library, name):
    with pytest.raises(WrongUsage, match="holds no readout"):
        resolve(library, name)


def test_what_names_two_is_refused_with_both(tmp_path):
    # Of seventeen uids in hexadecimal two must begin alike.
    drafts = [made_draft(f"Text {n}. " + "x" * 300, reading=made_reading(title=f"T{n}")) for n in range(17)]
    library = Library(made_archive(tmp_path / "archive.db", *drafts))
    first = [draft.uid[0] for draft in drafts]
    common = next(char for char in first if first.count(char) > 1)
    with pytest.raises(WrongUsage, match=f"could mean {first.count(common)} readouts"):
        resolve(library, common)
    library.close()


def test_a_damaged_original_is_said_to_be_damaged(tmp_path):
    path = made_archive(tmp_path / "archive.db")
    raw = sqlite3.connect(path)
    raw.execute("drop trigger original_keeps")
    raw.execute("update original set bytes = x'00'")
    raw.commit()
    raw.close()
    library = Library(path)
    with pytest.raises(Damaged, match="unpacked"):
        original(library, made_draft().uid)
    library.close()
