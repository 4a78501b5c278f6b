"""Searches that are kept, and all that is found as a table."""

import csv
import io

import pytest

from app.archive.writer import writing
from app.errors import KnownError, WrongUsage
from app.index.answering import Choice
from app.services import annotating, coding, result_table, saved
from app.services.holdings import Wish
from app.services.session import Session
from tests.making import TEXT, made_draft, made_reading


@pytest.fixture
def session(tmp_path):
    with writing(tmp_path / "archive.db") as archive:
        archive.set_uid("made")
        archive.add_readout(made_draft(), received_at="2001-01-01T00:00:00Z")
    with Session.open(tmp_path / "archive.db", tmp_path / "notebook.db") as session:
        yield session


WISH = Wish("fisheries", "statements", "newest", (Choice("act", ("claim",), out=False),), ("own:x:1",), False)


def add(session, number):
    text = TEXT.replace("to meet again.", f"to meet again {number}.")
    with writing(session.archive_path) as archive:
        archive.add_readout(made_draft(text, reading=made_reading(text)), received_at=annotating.moment())


def test_a_search_is_kept_as_it_was_asked(session):
    saved.keep(session, "  Fish  and claims ", WISH)
    (one,) = saved.saved(session)
    assert one.name == "Fish and claims"
    assert saved.wish_of(one) == WISH
    saved.keep(session, "FISH and claims", Wish("tariffs"))  # the same name in other letters is the same
    (one,) = saved.saved(session)
    assert saved.wish_of(one) == Wish("tariffs")
    annotating.undo(session)
    assert saved.wish_of(saved.saved(session)[0]) == WISH


def test_what_has_come_in_since_it_was_looked_at_is_new(session):
    saved.keep(session, "fish", Wish("fisheries", "statements"))
    (one,) = saved.saved(session)
    assert saved.counted(session.searching, one) == (1, 0)
    add(session, 2)
    assert saved.counted(session.searching, one) == (2, 1)
    saved.looked_at(session, one.uid)
    (one,) = saved.saved(session)
    assert one.looked_at is not None
    assert saved.counted(session.searching, one) == (2, 0)
    saved.rename(session, one.uid, "fishes")
    annotating.undo(session)  # when it was looked at is no step, and no step takes it back
    (again,) = saved.saved(session)
    assert (again.name, again.looked_at) == ("fish", one.looked_at)


def test_it_is_renamed_deleted_and_brought_back(session):
    saved.keep(session, "one", Wish("a b"))
    saved.keep(session, "two", Wish("c"))
    first, second = saved.saved(session)
    with pytest.raises(WrongUsage, match="Another search"):
        saved.rename(session, second.uid, "ONE")
    saved.rename(session, second.uid, "Three")
    assert saved.named(session, "three").uid == second.uid
    saved.remove(session, first.uid)
    assert [one.name for one in saved.saved(session)] == ["Three"]
    (thing,) = coding.trash(session)
    assert (thing.kind, thing.words) == ("search", "one")
    coding.restore(session, thing)
    assert [one.name for one in saved.saved(session)] == ["one", "Three"]
    with pytest.raises(WrongUsage, match="There are"):
        saved.named(session, "four")
    with pytest.raises(WrongUsage):
        saved.keep(session, " \n ", Wish("x"))


def test_the_table_leads_back_to_the_words(session, tmp_path):
    add(session, 2)
    path = tmp_path / "found.csv"
    told = []
    count = result_table.write(
        session.searching, Wish("", "statements"), path, tell=lambda done, total: told.append((done, total))
    )
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert count == len(rows) == 6
    for row in rows:
        from app.library.readouts import readout

        held = readout(session.library, row["uid"])
        assert held.text[int(row["start"]) : int(row["end"])] == row["sentence"]
        assert held.text_sha256 == row["sha256"]
        assert row["sides"] == "NO–SE"
        assert "Norland MFA" in row["citation"]
    assert {row["verb"] for row in rows} == {"stressed", "agreed", "noted"}
    assert {row["speaker"] for row in rows} == {"Ada Lindqvist", "Ada Lindqvist, Ōno Tarō", ""}


def test_a_table_of_texts_holds_the_sentence(session, tmp_path):
    path = tmp_path / "found.csv"
    assert result_table.write(session.searching, Wish("sudmark"), path) == 1
    (row,) = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
    assert row["sentence"].startswith("On 3 May 2031")
    assert row["sentence"].endswith("of Sudmark.")


def test_stopping_leaves_nothing_behind(session, tmp_path, monkeypatch):
    monkeypatch.setattr(result_table, "_BATCH", 1)
    path = tmp_path / "found.csv"
    path.write_text("before")

    def tell(done, total):
        raise KnownError("stopped")

    with pytest.raises(KnownError):
        result_table.write(session.searching, Wish("", "statements"), path, tell=tell)
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []
