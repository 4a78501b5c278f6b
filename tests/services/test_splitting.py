import sqlite3

import pytest

from app.errors import WrongUsage
from app.library import readings
from app.model.record import Provenance
from app.model.span import Span
from app.services import curating, splitting
from app.services.checking import verify
from app.services.importing import Wishes, import_all
from app.services.reading import listing, page
from app.services.rereading import reread
from app.services.reviewing import waiting
from app.services.session import Session
from tests.making import made_archive
from tests.pages import DIGEST, TWO_RELEASES


@pytest.fixture
def session(tmp_path):
    with Session.open(made_archive(tmp_path / "archive.db"), tmp_path / "notebook.db") as session:
        yield session


@pytest.fixture
def digest(tmp_path):
    path = tmp_path / "digest.txt"
    path.write_text(DIGEST, encoding="utf-8")
    return path


def whole(session, path):
    (result,) = import_all(session, [path])
    return result.uid


def spans(session, uid):
    return [one.piece.span for one in splitting.proposed_for(session, uid)]


def test_a_page_held_whole_is_split_without_being_altered(session, digest):
    uid = whole(session, digest)
    before = page(session, uid)
    number, change = splitting.split(session, uid, spans(session, uid))
    after = page(session, uid)
    assert after.readout == before.readout
    assert readings.reading(session.library, uid, by_parser=True) == before.reading
    assert (after.reading.is_readout, after.reading.confirmed) == (False, True)
    assert "3 readouts" in after.reading.reason
    assert change.readouts[0] == uid
    listed = [one.uid for one in listing(session)]
    assert uid not in listed
    assert set(change.readouts[1:]) <= set(listed)
    assert uid not in waiting(session)
    assert splitting.of_page(session, uid).number == number


def test_pieces_are_readouts_over_the_same_original_each_of_its_own_meeting(session, digest):
    uid = whole(session, digest)
    _, change = splitting.split(session, uid, spans(session, uid))
    pieces = [page(session, one) for one in change.readouts[1:]]
    assert {one.readout.source_sha256 for one in pieces} == {page(session, uid).readout.source_sha256}
    assert all(one.verified for one in pieces)
    assert len({one.readout.meeting_uid for one in pieces}) == 3
    assert not any(one.reading.confirmed for one in pieces)
    for number, one in enumerate(pieces):
        made = splitting.of_piece(session, one.readout.uid)
        assert made.page_uid == uid
        assert made.pieces[number][1].cut(DIGEST) == one.readout.text
    assert not verify(session, deep=True).problems


def test_the_same_bytes_again_are_held_and_nothing_is_split_twice(session, digest):
    uid = whole(session, digest)
    splitting.split(session, uid, spans(session, uid))
    count = len(listing(session))
    (again,) = import_all(session, [digest], Wishes(split=True))
    assert (again.outcome, again.uid) == ("held", uid)
    with pytest.raises(WrongUsage, match="split already"):
        splitting.split(session, uid, [Span(0, 30), Span(40, 90)])
    assert len(listing(session)) == count


def test_taken_back_the_page_stands_again_and_its_pieces_are_kept_out_of_the_lists(session, digest):
    uid = whole(session, digest)
    before = page(session, uid).reading
    number, change = splitting.split(session, uid, spans(session, uid))
    assert curating.take_back(session, number) == number
    after = page(session, uid).reading
    assert after.findings == before.findings
    assert after.is_readout
    listed = [one.uid for one in listing(session)]
    assert uid in listed
    assert not set(change.readouts[1:]) & set(listed)
    assert splitting.of_page(session, uid) is None
    assert [one.kind for one in curating.decisions(session)] == []
    with pytest.raises(WrongUsage, match="no decision"):
        curating.take_back(session, number)


def test_split_again_at_the_same_places_the_pieces_stand_as_they_did(session, digest):
    uid = whole(session, digest)
    places = spans(session, uid)
    number, change = splitting.split(session, uid, places)
    shown = [page(session, one).reading for one in change.readouts[1:]]
    curating.take_back(session, number)
    second, again = splitting.split(session, uid, places)
    assert second > number
    assert again.readouts == change.readouts
    for one, before in zip(again.readouts[1:], shown, strict=True):
        after = page(session, one).reading
        assert (after.is_readout, after.participants, after.findings) == (
            True, before.participants, before.findings,
        )  # fmt: skip
    assert not verify(session, deep=True).problems


def test_import_with_split_keeps_the_page_and_adds_the_pieces(session, digest):
    results = list(import_all(session, [digest], Wishes(split=True)))
    assert [one.outcome for one in results] == ["added"] * 4
    assert "split into 3 readouts" in results[0].message
    assert [one.path.rpartition(": ")[2] for one in results[1:]] == [f"piece {n} of 3" for n in (1, 2, 3)]
    assert results[0].uid not in [one.uid for one in listing(session)]


def test_pieces_of_ones_own_are_split_at_on_import(session, digest):
    from app.model.text import canonical, text_sha256

    middle = DIGEST.index("During her stay")
    own = (Span(0, middle), Span(middle, len(DIGEST)))
    wishes = Wishes(pieces={text_sha256(canonical(DIGEST)): own})
    results = list(import_all(session, [digest], wishes))
    assert len(results) == 3
    assert page(session, results[2].uid).readout.text.startswith("During her stay")


def test_a_revised_page_revises_the_page_and_not_one_of_its_pieces(session, digest):
    wishes = Wishes(given=Provenance(url="https://example.org/diary"), split=True)
    first = next(iter(list(import_all(session, [digest], wishes))))
    digest.write_text(DIGEST.replace("autumn", "winter"), encoding="utf-8")
    second = next(iter(list(import_all(session, [digest], wishes))))
    assert page(session, second.uid).readout.revises_uid == first.uid


def test_a_piece_that_is_held_from_elsewhere_is_linked_and_stays_when_the_split_is_taken_back(
    session, tmp_path
):
    both, alone = tmp_path / "both.txt", tmp_path / "alone.txt"
    both.write_text(TWO_RELEASES, encoding="utf-8")
    second = TWO_RELEASES[
        TWO_RELEASES.index("Telephone call between Prime Minister Holm and Prime Minister") :
    ]
    alone.write_text(second.rstrip("\n"), encoding="utf-8")
    held = whole(session, alone)
    uid = whole(session, both)
    number, change = splitting.split(session, uid, spans(session, uid))
    assert held in change.readouts
    curating.take_back(session, number)
    assert held in [one.uid for one in listing(session)]
    assert not verify(session, deep=True).problems


def test_a_split_that_fails_leaves_the_archive_as_it_was(session, digest):
    uid = whole(session, digest)
    with sqlite3.connect(session.archive_path) as db:
        before = list(db.iterdump())
    with pytest.raises(WrongUsage):
        splitting.split(session, uid, [Span(0, 50), Span(20, 90)])
    with sqlite3.connect(session.archive_path) as db:
        assert list(db.iterdump()) == before


def test_reading_again_reads_a_piece_as_it_was_read(session, digest):
    uid = whole(session, digest)
    _, change = splitting.split(session, uid, spans(session, uid))
    changed = {one.uid for one in reread(session) if one.differences}
    assert not changed & set(change.readouts)


def test_a_piece_that_two_pages_share_stays_while_one_of_them_is_split(session, digest, tmp_path):
    again = tmp_path / "again.txt"
    again.write_text(DIGEST.replace("Press Office", "The Press Office"), encoding="utf-8")
    first, second = whole(session, digest), whole(session, again)
    one, change = splitting.split(session, first, spans(session, first))
    two, other = splitting.split(session, second, spans(session, second))
    assert change.readouts[1:] == other.readouts[1:]  # the same letters are held once
    curating.take_back(session, one)
    listed = {each.uid for each in listing(session)}
    assert set(other.readouts[1:]) <= listed
    assert (first in listed, second in listed) == (True, False)
    curating.take_back(session, two)
    listed = {each.uid for each in listing(session)}
    assert not set(other.readouts[1:]) & listed
    assert {first, second} <= listed
