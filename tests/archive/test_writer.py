import sqlite3
from dataclasses import replace

import pytest

from app.archive.splitting import PieceGiven
from app.archive.writer import writing
from app.library.library import Library
from app.library.readings import reading
from app.library.readouts import original, readout
from app.model.known import Known, KnownPerson
from app.model.reading import Reading
from app.model.span import Span
from app.model.text import text_sha256
from tests.making import made_archive, made_draft, made_reading

NOW = "2031-05-04T00:00:00Z"


@pytest.fixture
def path(tmp_path):
    return made_archive(tmp_path / "archive.db")


def test_what_went_in_comes_out_whole(path):
    draft = made_draft()
    library = Library(path)
    held = readout(library, draft.uid)
    assert (held.text, held.text_sha256) == (draft.text, draft.text_sha256)
    assert held.provenance == draft.provenance
    assert original(library, draft.uid) == draft.original.data
    assert replace(reading(library, draft.uid), made_at=None) == draft.reading
    library.close()


def test_the_same_text_twice_is_held_once(path):
    with writing(path) as archive:
        added = archive.add_readout(made_draft(), received_at=NOW)
    assert (added.uid, added.outcome) == (made_draft().uid, "held")
    library = Library(path)
    assert library.rows("select count(*) from archive.readout") == [(1,)]
    assert library.rows("select count(*) from archive.statement") == [(3,)]
    library.close()


def test_every_table_of_the_record_refuses_to_be_altered_or_emptied(path):
    with writing(path) as archive:
        archive.decide("not_same", "a", "b", made_by="ada", made_at=NOW)
        known = Known("2031-05", ("NO", "SE"), "a calendar", people=(KnownPerson("Ada Lindqvist"),))
        archive.know([("known-1", known)], batch="b", made_by="ada", made_at=NOW)
        archive.let_stand(["known-1"], stands=False, why="", made_by="ada", made_at=NOW)
        piece = replace(made_draft(), text="Norland.", text_sha256=text_sha256("Norland."))
        given = [PieceGiven(Span(0, 8), replace(piece, reading=Reading(made_by="parser 0")))]
        archive.split(made_draft().uid, given, made_draft().reading, made_by="ada", made_at=NOW)
    raw = sqlite3.connect(path)
    tables = [
        name
        for (name,) in raw.execute(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        )
    ]
    assert {"readout", "reading", "statement", "agreement", "finding", "participant"} <= set(tables)
    for table in tables:
        count = raw.execute(f'select count(*) from "{table}"').fetchone()[0]
        assert count, f"{table} is empty: the test would prove nothing"
        column = raw.execute(
            f"select name from pragma_table_info(\"{table}\") where name != 'id'"
        ).fetchone()[0]
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(f'update "{table}" set "{column}" = "{column}"')
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(f'delete from "{table}"')
    raw.close()


def test_a_correction_is_a_new_reading_and_the_parsers_stays(path):
    draft = made_draft()
    corrected = replace(made_reading(), made_by="Ada", confirmed=True, title="Ministers meet at Borg")
    with writing(path) as archive:
        archive.add_reading(draft.uid, corrected, made_at=NOW)
        archive.add_reading(draft.uid, replace(made_reading(), made_by="parser 9"), made_at=NOW)
    library = Library(path)
    shown = reading(library, draft.uid)
    assert (shown.made_by, shown.confirmed, shown.title) == ("Ada", True, "Ministers meet at Borg")
    assert library.rows("select count(*) from archive.reading") == [(3,)]
    library.close()


def test_a_batch_that_fails_leaves_the_archive_as_it_was(path):
    with writing(path) as archive:
        with pytest.raises(ZeroDivisionError), archive.batch():
            archive.add_readout(made_draft("Another text " * 30), received_at=NOW)
            raise ZeroDivisionError
        with archive.batch():
            archive.add_readout(made_draft("A third text " * 30), received_at=NOW)
    library = Library(path)
    assert library.rows("select count(*) from archive.readout") == [(2,)]
    library.close()


def test_one_text_that_fails_in_a_batch_takes_no_other_with_it(path):
    broken = made_draft("Broken " * 60, reading=replace(made_reading(), kind=None))
    with writing(path) as archive, archive.batch():
        archive.add_readout(made_draft("Sound " * 60), received_at=NOW)
        with pytest.raises(sqlite3.IntegrityError):
            archive.add_readout(broken, received_at=NOW)
    library = Library(path)
    assert [text[:5] for (text,) in library.rows("select text from archive.readout order by id")] == [
        "Forei",
        "Sound",
    ]
    library.close()


def test_texts_of_one_original_share_its_bytes(path):
    draft = made_draft()
    other = replace(draft, text=draft.text + "more", text_sha256="0" * 64)
    with writing(path) as archive:
        archive.add_readout(other, received_at=NOW)
    library = Library(path)
    assert library.rows("select count(*) from archive.original") == [(1,)]
    assert original(library, other.uid) == original(library, draft.uid) == draft.original.data
    library.close()
