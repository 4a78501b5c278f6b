"""Prove that both files are whole: structure, hashes, spans and anchors.

SQLite's own checks do not see changed text; that is what the hashes are for.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from app.library.annotations import annotation_list
from app.library.library import Library
from app.model.anchor import resolve
from app.model.annotation import Annotation
from app.model.text import bytes_sha256, text_sha256
from app.storage.faults import explained

# Every table with spans, and the columns that hold them.
_SPANS = {
    "block": [("start", "end"), ("credit_start", "credit_end")],
    "participant": [("start", "end"), ("office_start", "office_end")],
    "point": [("start", "end")],
    "statement": [("start", "end"), ("verb_start", "verb_end"), ("content_start", "content_end")],
    "agreement": [("start", "end"), ("verb_start", "verb_end")],
    "reference": [("start", "end")],
    "finding": [("start", "end")],
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not hold. ``uid`` names the readout or annotation, where there is one."""

    what: str
    uid: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was looked at, and what was found."""

    readouts: int
    readings: int
    spans: int
    annotations: int
    problems: tuple[Problem, ...]


def check(library: Library, *, deep: bool = False) -> Checked:
    """Check both files; ``deep`` also unpacks every original and lets SQLite compare every index."""
    problems: list[Problem] = list(_structure(library, deep=deep))
    texts: dict[str, tuple[str, str]] = {}
    for row in library.rows(
        "select uid, text, text_sha256, source, source_sha256 from archive.readout order by id"
    ):
        texts[row[0]] = (row[1], row[2])
        problems.extend(_hashes(*row, deep=deep))
    spans = _check_spans(library, problems)
    annotations = annotation_list(library)
    for annotation in annotations:
        problems.extend(_anchor(annotation, texts.get(annotation.anchor.readout_uid)))
    readings = library.rows("select count(*) from archive.reading")[0][0]
    return Checked(len(texts), readings, spans, len(annotations), tuple(problems))


def _structure(library: Library, *, deep: bool) -> Iterator[Problem]:
    pragma = "integrity_check" if deep else "quick_check"
    for schema in ["archive"] + (["notebook"] if library.notebook_path else []):
        with explained(library.archive_path):
            for (message,) in library.rows(f"pragma {schema}.{pragma}(20)"):
                if message != "ok":
                    yield Problem("structure", None, f"{schema}: {message}")
            for table, rowid, parent, _ in library.rows(f"pragma {schema}.foreign_key_check"):
                yield Problem("structure", None, f"{schema}: {table} row {rowid} has no {parent}")
    try:
        count = library.rows(
            "select (select count(*) from archive.readout), (select count(*) from archive.readout_search)"
        )
        if count[0][0] != count[0][1]:
            yield Problem("index", None, f"the index holds {count[0][1]} of {count[0][0]} readouts")
    except sqlite3.DatabaseError as error:
        yield Problem("index", None, f"the search index cannot be read: {error}")


def _hashes(
    uid: str, text: str, digest: str, source: bytes, source_digest: str, *, deep: bool
) -> Iterator[Problem]:
    if text_sha256(text) != digest:
        yield Problem("text", uid, "the text no longer has the hash it was received with")
    if not deep:
        return
    try:
        data = zlib.decompress(source)
    except zlib.error:
        yield Problem("original", uid, "the original cannot be unpacked")
    else:
        if bytes_sha256(data) != source_digest:
            yield Problem("original", uid, "the original no longer has the hash it was received with")


def _check_spans(library: Library, problems: list[Problem]) -> int:
    checked = 0
    for table, pairs in _SPANS.items():
        for start, end in pairs:
            counted, uid = library.rows(
                f'select count(*), min(case when part."{start}" < 0 or part."{end}" < part."{start}"'
                f' or part."{end}" > length(readout.text) then readout.uid end)'
                f" from archive.{table} part join archive.reading on reading.id = part.reading_id"
                f' join archive.readout on readout.id = reading.readout_id where part."{start}" is not null'
            )[0]
            checked += counted
            if uid is not None:
                problems.append(Problem("span", uid, f"a {table} runs past the text"))
    return checked


def _anchor(annotation: Annotation, held: tuple[str, str] | None) -> Iterator[Problem]:
    uid = annotation.uid
    if held is None:
        yield Problem("anchor", uid, f"its readout {annotation.anchor.readout_uid} is not in this archive")
    elif resolve(held[0], held[1], annotation).status != "found":
        yield Problem("anchor", uid, "its words no longer stand where it was made")
