"""Look for annotations in one text or in all: many thousands in one go, without their words."""

from __future__ import annotations

from typing import Any

from app.library.library import Library
from app.library.readouts import CURRENT
from app.model.annotation import COLOURS
from app.model.codebook import is_within, key, matching
from app.model.looking import Found, Sought


def look(library: Library, sought: Sought) -> list[Found]:
    """Return the annotations outside the trash that ``sought`` asks for.

    Those of one readout stand together in the order of its text, the newest meeting first.
    """
    if library.notebook_path is None:
        return []
    where, parameters = _conditions(sought)
    rows = library.rows(
        "select annotation.id, annotation.uid, readout_uid, colour, author, substr(created_at, 1, 10), exact, note"
        f" from notebook.annotation where {' and '.join(where)}"
        ' order by readout_uid, start, "end" desc, annotation.id',
        parameters,
    )
    tags = _tags(library)
    told = _titles(library)
    words, names = [key(word) for word in sought.words], [key(name) for name in sought.authors]
    bearing = _bearing(tags, sought)
    found = []
    for row_id, uid, readout_uid, colour, author, day, exact, note in rows:
        if bearing is not None and row_id not in bearing:
            continue
        if names and not any(key(author).startswith(name) for name in names):
            continue
        its = tags.get(row_id, ())
        if words:
            heap = key("\n".join((exact, note, author, *its)))
            if not all(word in heap for word in words):
                continue
        date, title = told.get(readout_uid, ("", readout_uid))
        found.append(Found(row_id, uid, readout_uid, colour, author, day, its, title, date))
    found.sort(key=lambda one: (one.date, one.readout_uid), reverse=True)  # sort() keeps the order of a text
    return found


def _conditions(sought: Sought) -> tuple[list[str], list[Any]]:
    where, parameters = ["trashed_at is null"], []
    if sought.readout_uid is not None:
        where.append("readout_uid = ?")
        parameters.append(sought.readout_uid)
    if sought.colours:
        chosen = [colour for colour in COLOURS if colour in sought.colours]
        where.append(f"colour in ({', '.join('?' * len(chosen))})")
        parameters.extend(chosen)
    if sought.since:
        where.append("substr(created_at, 1, 10) >= ?")
        parameters.append(sought.since)
    if sought.until:  # "2026" as an end means the whole of that year
        where.append("substr(created_at, 1, length(?)) <= ?")
        parameters.extend([sought.until[:10], sought.until[:10]])
    return where, parameters


def _tags(library: Library) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for annotation_id, path in library.rows(
        "select annotation_id, path from notebook.annotation_tag join notebook.tag on tag.id = tag_id"
        " where tag.trashed_at is null order by annotation_id, position"
    ):
        found[annotation_id] = (*found.get(annotation_id, ()), path)
    return found


def _bearing(tags: dict[int, tuple[str, ...]], sought: Sought) -> set[int] | None:
    """Return the annotations that have every tag asked for, or one below it; None where none is asked for."""
    if not sought.tags:
        return None
    paths = {path for its in tags.values() for path in its}
    allowed = [_meant(paths, tag) for tag in sought.tags]
    return {row_id for row_id, its in tags.items() if all(not each.isdisjoint(its) for each in allowed)}


def _meant(paths: set[str], tag: str) -> set[str]:
    """Return the paths a tag stands for: it and those below it, else those that what was typed may mean."""
    within = {path for path in paths if is_within(path, tag)}
    return within or set(matching(paths, tag))


def _titles(library: Library) -> dict[str, tuple[str, str]]:
    """Return date and title of every annotated readout that is held."""
    rows = library.rows(
        "select readout.uid, coalesce(reading.date, ''), coalesce(reading.title, readout.source_name)"
        f" from archive.readout join archive.reading on reading.id = {CURRENT}"
        " where readout.uid in (select distinct readout_uid from notebook.annotation)"
    )
    return {uid: (date, title) for uid, date, title in rows}


def notes_with(library: Library, words: list[str]) -> list[tuple[str, str, str]]:
    """Return uid, readout and note of the annotations whose note holds all of ``words``, the one changed last first."""
    if library.notebook_path is None:
        return []
    wanted = [key(word) for word in words]
    return [
        (uid, readout_uid, note)
        for uid, readout_uid, note in library.rows(
            "select uid, readout_uid, note from notebook.annotation where trashed_at is null and note <> ''"
            " order by modified_at desc, id desc"
        )
        if all(word in key(note) for word in wanted)
    ]
