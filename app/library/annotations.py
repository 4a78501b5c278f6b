"""Annotations and tags as the notebook holds them."""

from __future__ import annotations

from typing import Any

from app.library.library import Library
from app.model.annotation import Anchor, Annotation
from app.model.span import Span

_COLUMNS = (
    'annotation.uid, readout_uid, text_sha256, start, "end", exact, prefix, suffix, colour, note, author,'
    " created_at, modified_at, annotation.id"
)


def annotation_list(
    library: Library, *, readout_uid: str | None = None, tag: str | None = None
) -> list[Annotation]:
    """Return the annotations outside the trash: of one readout, with one tag (any case), or all.

    In the order of readout and position.
    """
    if library.notebook_path is None:
        return []
    where = ["trashed_at is null"]
    parameters: list[Any] = []
    if readout_uid is not None:
        where.append("readout_uid = ?")
        parameters.append(readout_uid)
    if tag is not None:
        where.append(
            "exists (select 1 from notebook.annotation_tag t join notebook.tag on tag.id = t.tag_id"
            " where t.annotation_id = annotation.id and tag.name = ?)"
        )
        parameters.append(tag)
    rows = library.rows(
        f"select {_COLUMNS} from notebook.annotation where {' and '.join(where)}"
        ' order by readout_uid, start, "end" desc, annotation.id',
        parameters,
    )
    tags = _tags_by_annotation(library) if rows else {}
    return [_annotation(row, tags.get(row[13], ())) for row in rows]


def tags(library: Library) -> tuple[str, ...]:
    """Return the names of all tags in use, in order of their names."""
    if library.notebook_path is None:
        return ()
    rows = library.rows(
        "select distinct tag.name from notebook.tag join notebook.annotation_tag on tag_id = tag.id"
        " join notebook.annotation on annotation.id = annotation_id where trashed_at is null"
        " order by tag.name collate nocase"
    )
    return tuple(name for (name,) in rows)


def _tags_by_annotation(library: Library) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for annotation_id, name in library.rows(
        "select annotation_id, tag.name from notebook.annotation_tag join notebook.tag on tag.id = tag_id"
        " order by annotation_id, position"
    ):
        found[annotation_id] = (*found.get(annotation_id, ()), name)
    return found


def _annotation(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    anchor = Anchor(row[1], row[2], Span(row[3], row[4]), row[5], row[6], row[7])
    return Annotation(row[0], anchor, row[8], row[9], tags, row[10], row[11], row[12])
