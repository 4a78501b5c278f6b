"""Annotations on their way out: one flat record each, and the formats other programs read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import WrongUsage
from app.exchange import markdown, table
from app.exchange.source import Source, source_of
from app.library import readings, readouts
from app.library.annotations import annotation_list
from app.library.codebook import codebook, links
from app.model.annotation import Annotation
from app.model.codebook import ancestors, key
from app.model.merging import Parcel
from app.model.page import Page
from app.model.web_annotation import web_annotations
from app.services.session import Session
from app.storage.faults import explained


def annotation_record(annotation: Annotation) -> dict[str, Any]:
    """Return ``annotation`` as the flat record that the command line prints."""
    anchor = annotation.anchor
    return {
        "uid": annotation.uid,
        "readout_uid": anchor.readout_uid,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "quote": anchor.exact,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "author": annotation.author,
        "created_at": annotation.created_at,
        "modified_at": annotation.modified_at,
        "kind": annotation.kind,
    }


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished export; ``left_out`` are the annotations its format has no place for."""

    data: bytes
    left_out: tuple[Annotation, ...] = ()


def export(session: Session, annotations: list[Annotation], *, form: str) -> Exported:
    """Return ``annotations`` in one of ``FORMS``; WrongUsage for another."""
    if form not in FORMS:
        raise WrongUsage(f"There is no format '{form}'.", to_do=f"Choose one of {', '.join(FORMS)}.")
    return FORMS[form](parcel_of(session, annotations), sources_of(session, annotations))


def parcel_of(session: Session, annotations: list[Annotation]) -> Parcel:
    """Return ``annotations`` with the links among them and what the codebook says of their tags.

    With all of the notebook's annotations goes all of its codebook.
    """
    uids = {one.uid for one in annotations}
    everything = len(annotation_list(session.library)) == len(annotations)
    used = {key(each) for one in annotations for path in one.tags for each in (*ancestors(path), path)}
    tags = (code.tag for code in codebook(session.library))
    return Parcel(
        tuple(annotations),
        tuple(tag for tag in tags if everything or key(tag.path) in used),
        tuple(link for link in links(session.library) if {link.source_uid, link.target_uid} <= uids),
    )


def save(data: bytes, path: Path) -> None:
    """Write ``data`` to ``path`` whole or not at all; KnownError says what stopped it."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    with explained(path, kept="Nothing was written."):
        try:
            partial.write_bytes(data)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)


def sources_of(session: Session, annotations: list[Annotation]) -> dict[str, Source]:
    """Return the readouts that ``annotations`` sit in, by uid, as far as the archive holds them."""
    uids = dict.fromkeys(one.anchor.readout_uid for one in annotations)
    return {uid: _source(session, uid) for uid in uids if readouts.is_held(session.library, uid)}


def _source(session: Session, uid: str) -> Source:
    readout, reading = readouts.readout(session.library, uid), readings.reading(session.library, uid)
    return source_of(Page(readout, reading, placed=(), verified=True))


def _json_ld(parcel: Parcel, sources: Mapping[str, Source]) -> dict[str, Any]:
    urls = {uid: source.url for uid, source in sources.items()}
    pairs = ((one, urls.get(one.anchor.readout_uid)) for one in parcel.annotations)
    specimens = {uid: source.title for uid, source in sources.items() if source.specimen}
    return web_annotations(pairs, name="notebook", tags=parcel.tags, links=parcel.links, specimens=specimens)


def _json(value: object) -> Exported:
    return _text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _text(value: str) -> Exported:
    return Exported(value.encode("utf-8"))


def _refi(parcel: Parcel, sources: Mapping[str, Source]) -> Exported:
    from app.exchange.refi import as_refi, stands  # lxml is loaded for this only

    left_out = tuple(
        one for one in parcel.annotations if not stands(one, sources.get(one.anchor.readout_uid))
    )
    return Exported(as_refi(parcel, sources=sources), left_out)


FORMS: dict[str, Callable[[Parcel, Mapping[str, Source]], Exported]] = {
    "json": lambda found, _: _json([annotation_record(one) for one in found.annotations]),
    "jsonld": lambda found, held: _json(_json_ld(found, held)),
    "csv": lambda found, held: _text(table.as_csv(table.rows(found, sources=held))),
    "xlsx": lambda found, held: Exported(table.as_xlsx(table.rows(found, sources=held), found.tags)),
    "markdown": lambda found, held: _text(markdown.as_markdown(found, sources=held)),
    "qdpx": _refi,
    "codebook": lambda found, _: _text(table.codebook_csv(found.tags)),
}
BINARY = frozenset({"xlsx", "qdpx"})  # not for a terminal
