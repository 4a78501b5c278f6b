"""Annotations and tags as the notebook holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.library.library import Library
from app.model.annotation import Anchor, Annotation
from app.model.span import Span
from app.model.tag_paths import PART

_COLUMNS = (
    'annotation.uid, readout_uid, text_sha256, start, "end", exact, prefix, suffix, colour, note, author,'
    " created_at, modified_at, kind, annotation.id, handling"
)
# A tag, in any case, or what lies below it: for one parameter given three times.
WITHIN = f"(tag.path = ? or substr(tag.path, 1, length(?) + 1) = ? || '{PART}' collate nocase)"


def annotation_list(
    library: Library, *, readout_uid: str | None = None, tag: str | None = None
) -> list[Annotation]:
    """Return the annotations outside the trash: of one readout, with a tag (any case) or one below it, or all.

    In the order of readout and position.
    """
    if library.notebook_path is None:
        return []
    where = ["annotation.trashed_at is null"]
    parameters: list[Any] = []
    if readout_uid is not None:
        where.append("readout_uid = ?")
        parameters.append(readout_uid)
    if tag is not None:
        where.append(
            "exists (select 1 from notebook.annotation_tag t join notebook.tag on tag.id = t.tag_id"
            f" where t.annotation_id = annotation.id and tag.trashed_at is null and {WITHIN})"
        )
        parameters.extend([tag] * 3)
    rows = library.rows(
        f"select {_COLUMNS} from notebook.annotation where {' and '.join(where)}"
        ' order by readout_uid, start, "end" desc, annotation.id',
        parameters,
    )
    return _with_tags(library, rows)


def some(library: Library, ids: list[int]) -> list[Annotation]:
    """Return the annotations with these row ids of the notebook, in this order; those that are gone are left out."""
    rows = library.rows(
        f"select {_COLUMNS} from notebook.annotation where trashed_at is null"
        f" and id in ({','.join('?' * len(ids))})",
        ids,
    )
    found = {row[14]: row for row in rows}
    return _with_tags(library, [found[each] for each in ids if each in found])


def by_uid(library: Library, uids: Sequence[str]) -> list[Annotation]:
    """Return those of these annotations that there are outside the trash, in no order."""
    rows = library.rows(
        f"select {_COLUMNS} from notebook.annotation where trashed_at is null"
        f" and uid in ({','.join('?' * len(uids))})",
        uids,
    )
    return _with_tags(library, rows)


def tags(library: Library) -> tuple[str, ...]:
    """Return the paths of all tags outside the trash, in order of their names."""
    if library.notebook_path is None:
        return ()
    rows = library.rows("select path from notebook.tag where trashed_at is null order by path collate nocase")
    return tuple(path for (path,) in rows)


def _with_tags(library: Library, rows: list[tuple[Any, ...]]) -> list[Annotation]:
    tags = _tags_by_annotation(library, [row[14] for row in rows])
    return [_annotation(row, tags.get(row[14], ())) for row in rows]


def _tags_by_annotation(library: Library, ids: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    few = 0 < len(ids) <= 500
    only = f" and annotation_id in ({','.join('?' * len(ids))})" if few else ""
    for annotation_id, path in library.rows(
        "select annotation_id, tag.path from notebook.annotation_tag join notebook.tag on tag.id = tag_id"
        f" where tag.trashed_at is null{only} order by annotation_id, position",
        ids if few else (),
    ):
        found[annotation_id] = (*found.get(annotation_id, ()), path)
    return found


def _annotation(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    anchor = Anchor(row[1], row[2], Span(row[3], row[4]), row[5], row[6], row[7])
    return Annotation(row[0], anchor, row[8], row[9], tags, row[10], row[11], row[12], row[13], row[15])


def marked_places(library: Library) -> set[tuple[str, int, int]]:
    """Return readout, start and end of every annotation outside the trash."""
    if library.notebook_path is None:
        return set()
    return set(
        library.rows('select readout_uid, start, "end" from notebook.annotation where trashed_at is null')
    )
