"""Annotations on their way out: plain JSON values, W3C JSON-LD, and CSV that no spreadsheet executes."""

from __future__ import annotations

import csv
import io
from typing import Any

from app.library import readouts
from app.model.annotation import Annotation
from app.model.web_annotation import web_annotations
from app.services.session import Session

_COLUMNS = (
    "uid", "readout_uid", "start", "end", "quote", "note", "tags", "colour", "author", "created_at", "modified_at",
)  # fmt: skip
# A cell that begins so is a formula to a spreadsheet, also in its full-width form.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


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
    }


def as_json_ld(session: Session, annotations: list[Annotation]) -> dict[str, Any]:
    """Return ``annotations`` as one W3C AnnotationCollection."""
    urls: dict[str, str | None] = {}
    for uid in dict.fromkeys(one.anchor.readout_uid for one in annotations):
        held = readouts.is_held(session.library, uid)
        urls[uid] = readouts.readout(session.library, uid).provenance.url if held else None
    return web_annotations(((one, urls[one.anchor.readout_uid]) for one in annotations), name="notebook")


def as_csv(annotations: list[Annotation]) -> str:
    """Return ``annotations`` as CSV (RFC 4180, tags joined by "; "); a would-be formula gets a leading '."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for annotation in annotations:
        record = annotation_record(annotation) | {"tags": "; ".join(annotation.tags)}
        writer.writerow([_cell(record[column]) for column in _COLUMNS])
    return out.getvalue()


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
