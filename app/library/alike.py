"""Different names for one thing: the user's concordance, and the names under which one person is printed."""

from __future__ import annotations

import json

from app.library.decisions import decisions
from app.library.library import Library
from app.model.alike import Same
from app.model.people import Joined, in_force

_SIGHTINGS_AT_MOST = 5_000  # of one person; all their spellings have been met long before


def concordance(library: Library) -> list[Same]:
    """Return the entries outside the trash, in the order of their names."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select uid, names, created_at, modified_at from notebook.concordance where trashed_at is null"
        " order by names collate nocase"
    )
    return [Same(uid, tuple(json.loads(names)), created, modified) for uid, names, created, modified in rows]


def notebook_state(library: Library) -> int:
    """Return a number that is another one after anybody has written the notebook."""
    if library.notebook_path is None:
        return 0
    row = library.row("pragma notebook.data_version")
    return int(row[0]) if row else 0


def newest_decision(library: Library) -> int:
    """Return the number of the newest decision; 0 where there is none."""
    row = library.row("select max(id) from archive.decision")
    return int(row[0] or 0) if row else 0


def joined_people(library: Library) -> dict[str, tuple[str, ...]]:
    """Return every name of those whom a person said to be one, by the uid that speaks for them."""
    pairs = [(one.subject, one.object) for one in in_force(decisions(library)) if one.kind == "same_person"]
    joined = Joined(pairs)
    several: dict[str, list[str]] = {}
    for uid in dict.fromkeys(uid for pair in pairs for uid in pair):
        several.setdefault(joined.of(uid), []).append(uid)
    found = {}
    for speaker, uids in several.items():
        rows = [
            row for uid in uids for row in library.rows("select id from archive.person where uid = ?", (uid,))
        ]
        found[speaker] = _printed(library, [row for (row,) in rows])
    return found


def spellings(library: Library, key: str) -> tuple[str, ...]:
    """Return the names that are printed of those whose name has this key (``names.name_key``)."""
    return _printed(
        library, [row for (row,) in library.rows("select id from archive.person where key = ?", (key,))]
    )


def _printed(library: Library, persons: list[int]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for person in persons:
        for (name,) in library.rows(
            "select distinct name from (select name from archive.participant where person_id = ? limit ?)",
            (person, _SIGHTINGS_AT_MOST),
        ):
            names.setdefault(name)
    return tuple(names)
