"""What the rows of a search hold: the readout's line, its text, and who speaks where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.library.annotations import annotation_list
from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.folding import folded
from app.model.span import Span
from app.model.tag_paths import PART


def uids_by_row(library: Library, rows: list[int]) -> dict[int, str]:
    """Return the uids of the readouts with these rows, by row."""
    found: dict[int, str] = {}
    for start in range(0, len(rows), 500):
        found |= dict(_uids(library, rows[start : start + 500]))
    return found


def texts_by_row(library: Library, rows: list[int]) -> dict[int, str]:
    """Return the canonical texts of the readouts with these rows, by row."""
    several = ",".join("?" * len(rows))
    return dict(library.rows(f"select id, text from archive.readout where id in ({several})", rows))


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as a search shows it; ``speakers`` are names, or codes where only the side is known."""

    span: Span
    speakers: tuple[str, ...]


def statements_numbered(library: Library, wanted: Sequence[tuple[int, int]]) -> list[Said | None]:
    """Return for each row and number the statement, from 0, of the reading that is shown of that readout."""
    found = [
        library.row(
            'select id, start, "end" from archive.statement'
            f" where reading_id = {_SHOWN.format('?')} order by id limit 1 offset ?",
            one,
        )
        for one in wanted
    ]
    speakers = _speakers(library, [row[0] for row in found if row])
    return [Said(Span(row[1], row[2]), speakers.get(row[0], ())) if row else None for row in found]


def statements_at(library: Library, wanted: Sequence[tuple[int, int]]) -> list[Said | None]:
    """Return for each row and code point the statement that holds it in the reading that is shown of that readout.

    None where there is none. All in two questions: a list has twenty lines.
    """
    found = library.rows(
        'select asked.key, said.id, said.start, said."end" from json_each(?) asked'
        " join archive.statement said on said.id = (select id from archive.statement"
        f" where reading_id = {_SHOWN.format(_ROW)} and start <= {_PLACE}"
        f' and "end" > {_PLACE} order by start desc limit 1)',
        (json.dumps(wanted),),
    )
    speakers = _speakers(library, [row[1] for row in found])
    told = {at: Said(Span(start, end), speakers.get(said, ())) for at, said, start, end in found}
    return [told.get(at) for at in range(len(wanted))]


_ROW, _PLACE = "json_extract(asked.value, '$[0]')", "json_extract(asked.value, '$[1]')"
_SHOWN = (
    "(select r.id from archive.reading r where r.readout_id = {}"
    " order by r.confirmed desc, r.id desc limit 1)"
)


def _speakers(library: Library, statements: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for statement, name in library.rows(
        "select statement_id, coalesce(name, side) from archive.statement_speaker"
        " where statement_id in (select value from json_each(?)) order by statement_id, position",
        (json.dumps(statements),),
    ):
        if name:
            found[statement] = (*found.get(statement, ()), name)
    return found


def names_of_people(library: Library, uids: list[str]) -> dict[str, str]:
    """Return for each identity a name as it was first printed."""
    several = ",".join("?" * len(uids))
    return dict(
        library.rows(
            "select uid, (select name from archive.participant where person_id = person.id limit 1)"
            f" from archive.person where uid in ({several})",
            uids,
        )
    )


class LastNamed(NamedTuple):
    """How a person is printed in the text that was taken in last."""

    name: str
    office: str | None
    side: str | None


def last_named(library: Library, uids: Sequence[str]) -> dict[str, LastNamed]:
    """Return for each of these identities how it is printed in the text that was taken in last; by index alone."""
    rows = library.rows(
        "select person.uid, participant.name, participant.office, participant.side"
        " from archive.person join archive.participant on participant.id ="
        " (select max(one.id) from archive.participant one where one.person_id = person.id)"
        " where person.uid in (select value from json_each(?))",
        (json.dumps(list(uids)),),
    )
    return {uid: LastNamed(*printed) for uid, *printed in rows}


def rows_by_tag(library: Library) -> dict[str, list[int]]:
    """Return for each tag in use the rows of the readouts that bear it or one below it, in order of tags."""
    if library.notebook_path is None:
        return {}
    pairs = library.rows(
        "select distinct tag.path, readout_uid from notebook.annotation_tag"
        " join notebook.tag on tag.id = tag_id join notebook.annotation on annotation.id = annotation_id"
        " where tag.trashed_at is null and annotation.trashed_at is null"
    )
    row_of = {uid: row for row, uid in _rows_with_uids(library, sorted({uid for _, uid in pairs}))}
    found: dict[str, set[int]] = {}
    for path, uid in pairs:
        parts = path.split(PART)
        for depth in range(1, len(parts) + 1):
            if uid in row_of:
                found.setdefault(PART.join(parts[:depth]), set()).add(row_of[uid])
    return {tag: sorted(found[tag]) for tag in sorted(found, key=str.casefold)}


def _rows_with_uids(library: Library, uids: list[str]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for start in range(0, len(uids), 500):
        part = uids[start : start + 500]
        several = ",".join("?" * len(part))
        found += [
            (row, uid)
            for row, uid in library.rows(
                f"select id, uid from archive.readout where uid in ({several})", part
            )
        ]
    return found


def rows_of(library: Library, uids: list[str]) -> list[int]:
    """Return the rows of the readouts with these uids."""
    return [row for row, _ in _rows_with_uids(library, uids)]


def readouts_marked(library: Library, field: str, words: str) -> list[str]:
    """Return the uids of the readouts with a note that holds ``words`` in any case, or with a tag of that name.

    ``field`` is ``note`` or ``tag``; a tag finds what lies below it.
    """
    if field == "tag":
        found = annotation_list(library, tag=words)
    else:
        wanted = folded(words)
        found = [one for one in annotation_list(library) if wanted in folded(one.note)]
    return sorted({one.anchor.readout_uid for one in found})


def _uids(library: Library, rows: list[int]) -> list[tuple[Any, ...]]:
    several = ",".join("?" * len(rows))
    return library.rows(f"select id, uid from archive.readout where id in ({several})", rows)


@dataclass(frozen=True, slots=True)
class Told:
    """A statement with who makes it and how; ``speakers`` are names, or codes where only the side is known."""

    span: Span
    speakers: tuple[str, ...]
    sides: tuple[str, ...]
    verb: str
    act: str


class Stretch(NamedTuple):
    """Where a statement stands; ``key`` is its own, for ``told_by``. Thousands are gone through: no more than this."""

    key: int
    start: int
    end: int


def stretches_by_row(library: Library, rows: list[int]) -> dict[int, list[Stretch]]:
    """Return where the statements stand of the readings that are shown of these readouts, in their order."""
    found: dict[int, list[Stretch]] = {}
    for row, *stretch in library.rows(
        'select readout.id, statement.id, start, "end" from archive.readout join archive.statement'
        f" on reading_id = {CURRENT} where readout.id in (select value from json_each(?)) order by statement.id",
        (json.dumps(rows),),
    ):
        found.setdefault(row, []).append(Stretch(*stretch))
    return found


def told_by(library: Library, keys: Iterable[int]) -> dict[int, Told]:
    """Return the statements with these keys, with who makes them and how."""
    wanted = json.dumps(list(keys))
    who: dict[int, list[tuple[str | None, str | None]]] = {}
    for key, name, side in library.rows(
        "select statement_id, name, side from archive.statement_speaker"
        " where statement_id in (select value from json_each(?)) order by statement_id, position",
        (wanted,),
    ):
        who.setdefault(key, []).append((name, side))
    return {
        key: Told(
            Span(start, end),
            tuple(word for name, side in who.get(key, ()) if (word := name or side)),
            tuple(dict.fromkeys(side for _, side in who.get(key, ()) if side)),
            verb,
            act,
        )
        for key, start, end, verb, act in library.rows(
            'select id, start, "end", verb, act from archive.statement'
            " where id in (select value from json_each(?))",
            (wanted,),
        )
    }


def sources_by_row(library: Library, rows: list[int]) -> dict[int, tuple[str | None, ...]]:
    """Return uid, hash of the text, publisher, day of publication, address and day of access, by row."""
    several = ",".join("?" * len(rows))
    found = library.rows(
        "select readout.id, uid, text_sha256, coalesce(readout.publisher, reading.publisher),"
        " coalesce(readout.published_on, reading.published_on), url, retrieved_on, received_at"
        f" from archive.readout join archive.reading on reading.id = {CURRENT} where readout.id in ({several})",
        rows,
    )
    return {row[0]: row[1:] for row in found}
