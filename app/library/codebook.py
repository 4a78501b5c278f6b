"""The codebook, the links and the trash as the notebook holds them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from app.library.library import Library
from app.model.codebook import Code, Link, Linked, Tag, ancestors, key


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash: its words (a quotation, a path, a relation), more of it, and since when it lies there.

    ``with_it`` is how many tags below it were deleted together with a tag.
    """

    kind: Literal["annotation", "tag", "link", "brief", "concordance", "search"]
    uid: str
    words: str
    more: str
    readout_uid: str
    trashed_at: str
    with_it: int = 0


def codebook(library: Library) -> list[Code]:
    """Return every tag outside the trash with its counts, a parent before what lies below it."""
    if library.notebook_path is None:
        return []
    tags = [
        Tag(*row)
        for row in library.rows(
            "select uid, path, definition, colour from notebook.tag where trashed_at is null"
        )
    ]
    own: dict[str, int] = {}
    below: dict[str, set[int]] = {}
    for path, annotation_id in library.rows(
        "select tag.path, annotation.id from notebook.annotation_tag join notebook.tag on tag.id = tag_id"
        " join notebook.annotation on annotation.id = annotation_id"
        " where tag.trashed_at is null and annotation.trashed_at is null"
    ):
        own[key(path)] = own.get(key(path), 0) + 1
        for each in (*ancestors(path), path):
            below.setdefault(key(each), set()).add(annotation_id)
    tags.sort(key=lambda tag: key(tag.path).split("/"))
    return [Code(tag, own.get(key(tag.path), 0), len(below.get(key(tag.path), ()))) for tag in tags]


def links(library: Library, *, readout_uid: str | None = None) -> list[Link]:
    """Return the links whose ends are both outside the trash: of one readout (either end), or all."""
    if library.notebook_path is None:
        return []
    where = "" if readout_uid is None else " and ? in (source.readout_uid, target.readout_uid)"
    rows = library.rows(
        "select link.uid, source_uid, target_uid, relation, link.author, link.created_at from notebook.link"
        " join notebook.annotation source on source.uid = source_uid"
        " join notebook.annotation target on target.uid = target_uid"
        " where link.trashed_at is null and source.trashed_at is null and target.trashed_at is null"
        f"{where} order by link.id",
        () if readout_uid is None else (readout_uid,),
    )
    return [Link(*row) for row in rows]


def linked(library: Library, *, readout_uid: str) -> list[Linked]:
    """Return the links from or to the annotations of one readout, each with what stands at its ends."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select link.uid, source_uid, target_uid, relation, link.author, link.created_at,"
        " source.readout_uid, source.exact, target.readout_uid, target.exact from notebook.link"
        " join notebook.annotation source on source.uid = source_uid"
        " join notebook.annotation target on target.uid = target_uid"
        " where link.trashed_at is null and source.trashed_at is null and target.trashed_at is null"
        " and ? in (source.readout_uid, target.readout_uid) order by link.id",
        (readout_uid,),
    )
    return [Linked(Link(*row[:6]), *row[6:]) for row in rows]


def ties(library: Library, *, readout_uid: str) -> list[tuple[Link, str | None, str | None]]:
    """Return the links of one readout's annotations, each with the readouts its two ends stand in.

    An end in the trash, or gone from it, has None for its readout; the other one does stand in ``readout_uid``.
    """
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select link.uid, source_uid, target_uid, relation, link.author, link.created_at,"
        " source.readout_uid, target.readout_uid from notebook.link"
        " left join notebook.annotation source on source.uid = source_uid and source.trashed_at is null"
        " left join notebook.annotation target on target.uid = target_uid and target.trashed_at is null"
        " where link.trashed_at is null and ? in (source.readout_uid, target.readout_uid) order by link.id",
        (readout_uid,),
    )
    return [(Link(*row[:6]), row[6], row[7]) for row in rows]


def relations(library: Library) -> list[str]:
    """Return the words that links are named by, the most used first."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select relation from notebook.link where trashed_at is null group by relation order by count(*) desc"
    )
    return [relation for (relation,) in rows]


def trash(library: Library) -> list[Trashed]:
    """Return what lies in the trash, what was deleted last first."""
    if library.notebook_path is None:
        return []
    rows = library.rows(
        "select 'annotation', uid, exact, note, readout_uid, trashed_at, id from notebook.annotation"
        " where trashed_at is not null"
        " union all select 'link', link.uid, relation, source.exact || ' → ' || target.exact,"
        " source.readout_uid, link.trashed_at, link.id from notebook.link"
        " join notebook.annotation source on source.uid = source_uid"
        " join notebook.annotation target on target.uid = target_uid where link.trashed_at is not null"
        " union all select 'tag', uid, path, definition, '', trashed_at, id from notebook.tag"
        " where trashed_at is not null"
        " union all select 'brief', uid, name, '', '', trashed_at, id from notebook.brief"
        " where trashed_at is not null"
        " union all select 'search', uid, name, '', '', trashed_at, id from notebook.search"
        " where trashed_at is not null"
        " union all select 'concordance', uid, (select group_concat(value, ' = ') from json_each(names)), '', '',"
        " trashed_at, id from notebook.concordance where trashed_at is not null"
        " order by 6 desc, 3"
    )
    found = [Trashed(*row[:6]) for row in rows]
    tops: list[Trashed] = []
    for one in found:
        top = _top_of(one, tops) if one.kind == "tag" else None
        if top is None:
            tops.append(one)
        else:
            tops[top] = replace(tops[top], with_it=tops[top].with_it + 1)
    return tops


def _top_of(one: Trashed, tops: list[Trashed]) -> int | None:
    """Return the place of the tag that ``one`` was deleted with; None where it was deleted by itself."""
    above = {key(each) for each in ancestors(one.words)}
    for place, each in enumerate(tops):
        if each.kind == "tag" and each.trashed_at == one.trashed_at and key(each.words) in above:
            return place
    return None
