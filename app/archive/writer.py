"""Add readouts and readings to the record, each in one transaction."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.archive.knowing import write_known, write_standing
from app.archive.rows import add_reading
from app.archive.splitting import PieceAdded, PieceGiven, page_row, write_split, write_taken_back
from app.errors import WrongUsage
from app.model.annotation import Change
from app.model.known import Known
from app.model.people import DecisionKind
from app.model.reading import Reading
from app.model.record import Draft
from app.storage.connect import open_writer, transaction
from app.storage.kinds import ARCHIVE

_KEPT = "The archive is as it was before."


@contextmanager
def writing(path: Path) -> Iterator[ArchiveWriter]:
    """Open the archive at ``path`` for one piece of work; it is made where there is none."""
    connection = open_writer(path, ARCHIVE)
    try:
        yield ArchiveWriter(connection, path)
    finally:
        connection.close()


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one text; ``revises_uid`` is the text that it revises."""

    uid: str
    outcome: Literal["added", "held", "revision"]
    revises_uid: str | None


class ArchiveWriter:
    """Writes one open archive. Times are given by the caller, ISO 8601 in UTC."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Make all that is written inside one transaction: each text whole or not at all, saved together."""
        with transaction(self._connection, self._path, kept=_KEPT):
            yield

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make what is written inside whole or not at all, also within a batch."""
        with self._whole():
            yield

    def add_readout(self, draft: Draft, *, received_at: str) -> Added:
        """Add ``draft`` with its reading.

        The same text again, also in other bytes, is held and changes nothing. Another text from the same
        address is a revision, of the same meeting; otherwise a meeting of its own is made.
        """
        with self._whole() as db:
            held = self._same_text(draft)
            if held:
                return Added(held, "held", None)
            revised = self._earlier(draft)
            meeting_id = revised[1] if revised else self._new_meeting(draft.uid)
            revises_uid = revised[0] if revised else None
            readout_id = self._insert_readout(draft, meeting_id, revises_uid, received_at)
            add_reading(db, readout_id, draft.reading, made_at=received_at)
        return Added(draft.uid, "revision" if revised else "added", revises_uid)

    def add_reading(self, readout_uid: str, reading: Reading, *, made_at: str) -> Change:
        """Add another reading of a readout that is held; earlier ones stay."""
        with self._whole() as db:
            row = db.execute("select id from readout where uid = ?", (readout_uid,)).fetchone()
            if row is None:
                raise WrongUsage(f"The archive holds no readout {readout_uid}.")
            add_reading(db, row[0], reading, made_at=made_at)
        return Change(readouts=(readout_uid,), message="read again")

    def decide(self, kind: DecisionKind, subject: str, object_: str, *, made_by: str, made_at: str) -> int:
        """Write down a decision about two identities or two meetings; return its number."""
        with transaction(self._connection, self._path, kept=_KEPT) as db:
            cursor = db.execute(
                "insert into decision (kind, subject, object, made_by, made_at) values (?, ?, ?, ?, ?)",
                (kind, subject, object_, made_by, made_at),
            )
        return int(cursor.lastrowid or 0)

    def know(self, known: Sequence[tuple[str, Known]], *, batch: str, made_by: str, made_at: str) -> None:
        """Record known meetings, each with the uid it is given: all of them or none."""
        with self._whole() as db:
            write_known(db, known, batch=batch, made_by=made_by, made_at=made_at)

    def let_stand(self, uids: Sequence[str], *, stands: bool, why: str, made_by: str, made_at: str) -> None:
        """Withdraw known meetings, or let them stand again: all of them or none."""
        with self._whole() as db:
            write_standing(db, uids, stands=stands, why=why, made_by=made_by, made_at=made_at)

    def split(
        self,
        page_uid: str,
        pieces: Sequence[PieceGiven],
        page_reading: Reading,
        *,
        made_by: str,
        made_at: str,
    ) -> tuple[int, Change]:
        """Add the pieces of a page that is held, each a readout of its own; return the decision's number.

        A piece whose text is held already is linked, not added again. ``page_reading`` is what stands of
        the page from now on.
        """
        with self._whole() as db:

            def add(draft: Draft) -> PieceAdded:
                return self._add_piece(draft, page_uid, received_at=made_at)

            number, uids = write_split(
                db, page_uid, pieces, page_reading, add=add, made_by=made_by, made_at=made_at
            )
        return number, Change(readouts=(page_uid, *uids), message="split")

    def take_split_back(
        self, number: int, readings: Sequence[tuple[str, Reading]], *, made_by: str, made_at: str
    ) -> Change:
        """Take split ``number`` back, with the readings (by uid) that stand from now on."""
        with self._whole() as db:
            write_taken_back(db, number, readings, made_by=made_by, made_at=made_at)
        return Change(readouts=tuple(uid for uid, _ in readings), message="taken back")

    def _add_piece(self, draft: Draft, page_uid: str, *, received_at: str) -> PieceAdded:
        """Add a piece, or find it where it is held; a piece that was taken back is shown again."""
        db = self._connection
        held = self._same_text(draft)
        if held is None or held == page_uid:
            readout_id = self._insert_readout(draft, self._new_meeting(draft.uid), None, received_at)
            add_reading(db, readout_id, draft.reading, made_at=received_at)
            return PieceAdded(draft.uid, readout_id, True)
        readout_id, _ = page_row(db, held)
        born = db.execute(
            "select coalesce(max(born), 0) from piece where readout_id = ?", (readout_id,)
        ).fetchone()[0]
        return PieceAdded(held, readout_id, bool(born))

    def set_uid(self, uid: str) -> None:
        """Give a new archive its name, once."""
        with transaction(self._connection, self._path, kept=_KEPT) as db:
            db.execute("insert into archive (uid) values (?)", (uid,))

    @contextmanager
    def _whole(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction, or within a batch a part that is taken back alone if it fails."""
        if not self._connection.in_transaction:
            with transaction(self._connection, self._path, kept=_KEPT) as db:
                yield db
            return
        self._connection.execute("savepoint text")
        try:
            yield self._connection
        except BaseException:
            if self._connection.in_transaction:  # a full disk has rolled all of it back
                self._connection.execute("rollback to text")
            raise
        finally:
            if self._connection.in_transaction:
                self._connection.execute("release text")

    def _same_text(self, draft: Draft) -> str | None:
        """Return the uid of a readout that is this one: the same letters, and not from another address.

        A page saved twice, or in another encoding, differs in its bytes only; the same letters at two
        addresses are two publications.
        """
        row = self._connection.execute(
            "select uid from readout where uid = ? or (text_sha256 = ? and (url is null or ? is null or url = ?))"
            " order by uid = ? desc, id limit 1",
            (draft.uid, draft.text_sha256, draft.provenance.url, draft.provenance.url, draft.uid),
        ).fetchone()
        return row[0] if row else None

    def _earlier(self, draft: Draft) -> tuple[str, int] | None:
        """Return (uid, meeting id) of the newest other page from the same address.

        A page read in an encoding that a person chose revises the same bytes read in another.
        """
        if draft.original.encoding_basis == "chosen":
            misread: tuple[str, int] | None = self._connection.execute(
                "select uid, meeting_id from readout where source_sha256 = ?"
                " and not exists (select 1 from piece where readout_id = readout.id and born)"
                " order by id desc limit 1",
                (draft.original.sha256,),
            ).fetchone()
            if misread:
                return misread
        if not draft.provenance.url:
            return None
        row: tuple[str, int] | None = self._connection.execute(
            "select uid, meeting_id from readout where url = ? and source_sha256 != ?"
            " and not exists (select 1 from piece where readout_id = readout.id and born)"
            " order by id desc limit 1",
            (draft.provenance.url, draft.original.sha256),
        ).fetchone()
        return row

    def _new_meeting(self, readout_uid: str) -> int:
        cursor = self._connection.execute(
            "insert into meeting (uid) values (?)", (_meeting_uid(readout_uid),)
        )
        return int(cursor.lastrowid or 0)

    def _insert_readout(
        self, draft: Draft, meeting_id: int, revises_uid: str | None, received_at: str
    ) -> int:
        original, provenance = draft.original, draft.provenance
        if not self._connection.execute(
            "select 1 from original where sha256 = ?", (original.sha256,)
        ).fetchone():
            self._connection.execute(
                "insert into original (sha256, bytes) values (?, ?)",
                (original.sha256, zlib.compress(original.data, 9)),
            )
        cursor = self._connection.execute(
            "insert into readout (uid, meeting_id, revises_uid, text, text_sha256, source_sha256,"
            " source_name, media_type, encoding, encoding_basis, publisher, publisher_country, language,"
            " url, published_on, retrieved_on, licence, attribution, received_at)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                draft.uid, meeting_id, revises_uid, draft.text, draft.text_sha256,
                original.sha256, original.name, original.media_type,
                original.encoding, original.encoding_basis,
                provenance.publisher, provenance.publisher_country,
                provenance.language or draft.reading.language, provenance.url, provenance.published_on,
                provenance.retrieved_on, provenance.licence, provenance.attribution, received_at,
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)


def _meeting_uid(readout_uid: str) -> str:
    """Return the uid of the meeting made for a text: derived, so that building twice gives the same file."""
    return hashlib.sha256(f"meeting:{readout_uid}".encode()).hexdigest()[:20]
