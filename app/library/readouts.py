"""Readouts: the list, one of them, its original, and what a shortened uid means."""

from __future__ import annotations

import json
import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app.errors import Damaged, WrongUsage
from app.library.decisions import meetings_joined
from app.library.library import Library
from app.model.record import Listed, Provenance, Readout, marked

if TYPE_CHECKING:
    from app.model.record import Draft

# The reading that is shown: the newest confirmed one, else the newest.
CURRENT = (
    "(select r.id from archive.reading r where r.readout_id = readout.id"
    " order by r.confirmed desc, r.id desc limit 1)"
)
# The same, asked of the reading: where the readings are the fewer, or are found by an index of theirs.
SHOWN = (
    "reading.is_readout = 1 and reading.id = (select r.id from archive.reading r"
    " where r.readout_id = reading.readout_id order by r.confirmed desc, r.id desc limit 1)"
)
_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
_LISTED = (
    "select readout.id, readout.uid, meeting.uid, reading.date, coalesce(reading.title, readout.source_name),"
    " readout.publisher, readout.language, reading.place, reading.kind, reading.id, reading.mode,"
    " readout.attribution, readout.revises_uid is not null"
    " from archive.readout join archive.meeting on meeting.id = readout.meeting_id"
    f" join archive.reading on reading.id = {CURRENT}"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to. Dates are ISO 8601, both ends included; None asks for everything."""

    country: str | None = None
    person: str | None = None
    since: str | None = None
    until: str | None = None
    not_readouts: bool = False  # also what was held for review because it is no readout


def listing(library: Library, *, wanted: Wanted | None = None, ids: list[int] | None = None) -> list[Listed]:
    """Return the readouts asked for, newest meeting first, undated last; ``ids`` keeps to these rows."""
    where, parameters = _conditions(wanted or Wanted())
    if ids is not None:
        where.append("readout.id in (select value from json_each(?))")  # any number of them
        parameters.append(json.dumps(ids))
    condition = f" where {' and '.join(where)}" if where else ""
    rows = library.rows(
        f"{_LISTED}{condition} order by reading.date is null, reading.date desc, readout.id desc", parameters
    )
    return [line for _, line in _lines(library, rows)]


def listed_by_row(library: Library, ids: list[int]) -> dict[int, Listed]:
    """Return the lines of the readouts with these rows, by row, whatever was held for review among them."""
    rows = library.rows(f"{_LISTED} where readout.id in (select value from json_each(?))", (json.dumps(ids),))
    return dict(_lines(library, rows))


def _lines(library: Library, rows: list[tuple[Any, ...]]) -> Iterator[tuple[int, Listed]]:
    people = present(library, [row[9] for row in rows])
    marks = _annotation_counts(library, [row[1] for row in rows])
    joined = meetings_joined(library)
    for row in rows:
        meeting = joined.get(row[2], row[2])
        yield row[0], _listed(row, meeting, people.get(row[9], []), marks.get(row[1], 0))


def listed(library: Library, uids: Iterable[str], *, not_readouts: bool = False) -> list[Listed]:
    """Return these readouts as ``listing`` does; without those that are held for review, unless they are wanted."""
    found = library.rows(
        "select id from archive.readout where uid in (select value from json_each(?))",
        (json.dumps(list(uids)),),
    )
    return listing(library, wanted=Wanted(not_readouts=not_readouts), ids=[row for (row,) in found])


def count(library: Library) -> int:
    """Return how many texts the archive holds, also those that are held for review."""
    row = library.row("select count(*) from archive.readout")
    return int(row[0]) if row else 0


def holds_more_than(library: Library, number: int) -> bool:
    """Return whether the archive holds more texts than ``number``, without counting them all."""
    return library.row("select 1 from archive.readout limit 1 offset ?", (number,)) is not None


def newest_row(library: Library) -> int:
    """Return the row of the text received last: nothing is ever removed, so as many are held, or very nearly."""
    row = library.row("select max(id) from archive.readout")
    return int(row[0] or 0) if row else 0


def rows_by_day(library: Library) -> array[int]:
    """Return the rows of all readouts, the newest meeting first, undated last: some tenths of a second for 100,000."""
    return array(
        "I",
        [
            row
            for (row,) in library.rows(
                f"select readout.id from archive.readout join archive.reading on reading.id = {CURRENT}"
                " where reading.is_readout = 1"
                " order by reading.date is null, reading.date desc, readout.id desc"
            )
        ],
    )


def newest(library: Library, *, most: int = 1) -> list[str]:
    """Return the uids of the readouts of the newest meetings; fewer than ``most`` where fewer have a day."""
    rows = library.rows(
        "select readout.uid from archive.reading join archive.readout on readout.id = reading.readout_id"
        f" where reading.date is not null and {SHOWN} order by reading.date desc, readout.id desc limit ?",
        (most,),
    )
    return [uid for (uid,) in rows]


def row_and_day(library: Library, uid: str) -> tuple[int, str | None] | None:
    """Return the row of a readout and the day of its meeting as it is shown; None where it is not held."""
    row = library.row(
        f"select readout.id, reading.date from archive.readout join archive.reading on reading.id = {CURRENT}"
        " where readout.uid = ?",
        (uid,),
    )
    return (int(row[0]), row[1]) if row else None


def _conditions(wanted: Wanted) -> tuple[list[str], list[Any]]:
    where = [] if wanted.not_readouts else ["reading.is_readout = 1"]
    parameters: list[Any] = []
    present = "exists (select 1 from archive.participant p where p.reading_id = reading.id and {})"
    if wanted.country:
        where.append(present.format("p.side = ?"))
        parameters.append(wanted.country.upper())
    if wanted.person:
        where.append(present.format("instr(lower(p.name), lower(?)) > 0"))
        parameters.append(wanted.person)
    if wanted.since:
        where.append("reading.date >= ?")
        parameters.append(wanted.since)
    if wanted.until:
        # "2017" as an end means the whole of that year.
        where.append("substr(reading.date, 1, length(?)) <= ?")
        parameters.extend([wanted.until, wanted.until])
    return where, parameters


class Present(NamedTuple):
    """Somebody whom a text names as there."""

    name: str
    side: str | None
    role: str


def present(library: Library, readings: Sequence[int]) -> dict[int, list[Present]]:
    """Return who is named in each of these readings, in the order of the text; those that name nobody are left out."""
    found: dict[int, list[Present]] = {}
    for reading, *person in library.rows(
        "select reading_id, name, side, role from archive.participant"
        " where reading_id in (select value from json_each(?)) order by reading_id, position",
        (json.dumps(list(readings)),),
    ):
        found.setdefault(reading, []).append(Present(*person))
    return found


def sides_of(people: Iterable[Present]) -> tuple[str, ...]:
    """Return the sides of these people, each once, in their order."""
    return tuple(dict.fromkeys(one.side for one in people if one.side))


def _annotation_counts(library: Library, uids: list[str]) -> dict[str, int]:
    if library.notebook_path is None:
        return {}
    return dict(
        library.rows(
            "select readout_uid, count(*) from notebook.annotation where trashed_at is null"
            " and readout_uid in (select value from json_each(?)) group by readout_uid",
            (json.dumps(uids),),
        )
    )


def _listed(row: tuple[Any, ...], meeting: str, people: Sequence[Present], marks: int) -> Listed:
    return Listed(
        uid=row[1],
        meeting_uid=meeting,
        date=row[3],
        title=marked(row[4], row[11]),
        publisher=row[5],
        sides=sides_of(people),
        language=row[6],
        place=row[7],
        kind=row[8],
        mode=row[10],
        annotations=marks,
        principals=tuple(one.name for one in people if one.role == "principal"),
        revises=bool(row[12]),
    )


def readout(library: Library, uid: str) -> Readout:
    """Return the readout with exactly this uid; WrongUsage where there is none."""
    row = library.row(
        "select readout.uid, meeting.uid, text, text_sha256, source_sha256, source_name, media_type,"
        " encoding, publisher, publisher_country, url, published_on, retrieved_on, licence, attribution,"
        " language, received_at, revises_uid"
        " from archive.readout join archive.meeting on meeting.id = meeting_id where readout.uid = ?",
        (uid,),
    )
    if row is None:
        raise WrongUsage(f"The archive holds no readout {uid}.", to_do="'chancery list' shows what it holds.")
    return Readout(
        uid=row[0],
        meeting_uid=row[1],
        text=row[2],
        text_sha256=row[3],
        source_sha256=row[4],
        source_name=row[5],
        media_type=row[6],
        encoding=row[7],
        provenance=Provenance(*row[8:16]),
        received_at=row[16],
        revises_uid=row[17],
    )


def original(library: Library, uid: str) -> bytes:
    """Return the bytes of a readout as they were received; Damaged where they cannot be unpacked."""
    row = library.row(
        "select bytes from archive.readout join archive.original on sha256 = source_sha256 where uid = ?",
        (uid,),
    )
    if row is None:
        raise WrongUsage(f"The archive holds no readout {uid}.")
    try:
        return zlib.decompress(row[0])
    except zlib.error as error:
        raise Damaged(f"The original of readout {uid} is damaged: it cannot be unpacked.") from error


def held_as(library: Library, draft: Draft) -> str | None:
    """Return the uid under which ``draft`` is held already; None where it is not."""
    url = draft.provenance.url
    row = library.row(
        "select uid from archive.readout where uid = ? or (text_sha256 = ?"
        " and (url is null or ? is null or url = ?)) limit 1",
        (draft.uid, draft.text_sha256, url, url),
    )
    return str(row[0]) if row is not None else None


def would_revise(library: Library, draft: Draft) -> str | None:
    """Return the uid of the text that ``draft`` would revise; None where it is held or would be a new one.

    The same rule by which the archive takes it in.
    """
    url, own = draft.provenance.url, draft.original.sha256
    if held_as(library, draft) is not None:
        return None
    whole = " and not exists (select 1 from archive.piece where readout_id = readout.id and born)"
    newest = f"{whole} order by id desc limit 1"
    if draft.original.encoding_basis == "chosen":
        row = library.row(f"select uid from archive.readout where source_sha256 = ?{newest}", (own,))
        if row is not None:
            return str(row[0])
    row = library.row(
        f"select uid from archive.readout where url = ? and source_sha256 != ?{newest}", (url, own)
    )
    return str(row[0]) if row is not None else None


def encoding_basis(library: Library, uid: str) -> str:
    """Return how the encoding of a readout's original is known, as in ``Original``."""
    row = library.row("select encoding_basis from archive.readout where uid = ?", (uid,))
    return row[0] if row else "none"


def resolve(library: Library, name: str) -> str:
    """Return the uid that ``name`` means: a uid, the beginning of one, or a date that names one readout.

    Raises WrongUsage where nothing, or more than one readout, answers to it; the candidates are named.
    """
    name = name.strip()
    if re.fullmatch(_DATE, name):
        ids = ids_dated(library, name, not_readouts=True)
        if ids:
            return _only(name, listing(library, wanted=Wanted(not_readouts=True), ids=ids))
    started = library.rows(
        "select uid from archive.readout where substr(uid, 1, length(?)) = lower(?) limit 9", (name, name)
    )
    if not name or not started:
        raise WrongUsage(
            f"The archive holds no readout '{name}'.", to_do="'chancery list' shows what it holds, with uids."
        )
    return _only(name, listed(library, (uid for (uid,) in started), not_readouts=True))


def _only(name: str, found: list[Listed]) -> str:
    if len(found) == 1:
        return found[0].uid
    candidates = "; ".join(f"{item.uid} ({item.date or 'no date'}, {item.title})" for item in found[:8])
    raise WrongUsage(
        f"'{name}' could mean {len(found)} readouts: {candidates}.", to_do="Name one by its uid."
    )


def records_meetings(library: Library) -> bool:
    """Return whether a meeting was ever recorded without a text; as good as free."""
    return library.row("select 1 from archive.known_meeting limit 1") is not None


def is_held(library: Library, uid: str) -> bool:
    """Return whether the archive holds readout ``uid``."""
    return library.row("select 1 from archive.readout where uid = ?", (uid,)) is not None


def is_meeting(library: Library, uid: str) -> bool:
    """Return whether the archive holds a text of meeting ``uid``."""
    row = library.row(
        "select 1 from archive.meeting join archive.readout on meeting_id = meeting.id"
        " where meeting.uid = ? limit 1",
        (uid,),
    )
    return row is not None


def ids_of(library: Library, *, meetings: list[str], days: tuple[str, ...] = ()) -> list[int]:
    """Return the rows of the readouts of these meetings, and of those whose meeting was on one of these days."""
    marks = ",".join("?" * len(meetings)), ",".join("?" * len(days))
    rows = library.rows(
        "select readout.id from archive.readout join archive.meeting on meeting.id = meeting_id"
        f" join archive.reading on reading.id = {CURRENT}"
        f" where readout.id in (select readout_id from archive.reading where date in ({marks[1]})"
        " union select one.id from archive.readout one join archive.meeting m on m.id = one.meeting_id"
        f" where m.uid in ({marks[0]}))"
        f" and reading.is_readout = 1 and (meeting.uid in ({marks[0]}) or reading.date in ({marks[1]}))",
        [*days, *meetings, *meetings, *days],
    )
    return [row_id for (row_id,) in rows]


def chain(library: Library, uid: str) -> list[str]:
    """Return the uids of the texts that revise one another with ``uid`` among them, the earliest received first."""
    rows = library.rows(
        "with recursive related (uid) as ("
        " select ? union select one.revises_uid from archive.readout one join related on one.uid = related.uid"
        " where one.revises_uid is not null"
        " union select one.uid from archive.readout one join related on one.revises_uid = related.uid)"
        " select readout.uid from related join archive.readout on readout.uid = related.uid order by readout.id",
        (uid,),
    )
    return [one for (one,) in rows]


def ids_dated(library: Library, date: str, *, not_readouts: bool = False) -> list[int]:
    """Return the rows of the readouts whose meeting was on this day, or in this month or year."""
    only = "" if not_readouts else " and reading.is_readout = 1"
    rows = library.rows(
        f"select readout.id from archive.readout join archive.reading on reading.id = {CURRENT}"
        " where readout.id in (select readout_id from archive.reading where date >= ? and date < ? || '~')"
        f"{only} and substr(reading.date, 1, ?) = ?",
        (date, date, len(date), date),
    )
    return [row_id for (row_id,) in rows]


def mentioning(library: Library, day: str) -> list[tuple[int, str, str, int, int]]:
    """Return row, uid, words and place of every mention of a meeting on ``day`` in a shown reading."""
    rows = library.rows(
        'select readout.id, readout.uid, reference.label, reference.start, reference."end"'
        " from archive.reference join archive.reading on reading.id = reading_id"
        " join archive.readout on readout.id = reading.readout_id"
        f" where reference.date = ? and reading.is_readout = 1 and reading.id = {CURRENT}",
        (day,),
    )
    return [(row_id, uid, label, start, end) for row_id, uid, label, start, end in rows]
