"""Prove that both files are whole: structure, hashes, spans and anchors.

SQLite's own checks do not see changed text; that is what the hashes are for.
"""

from __future__ import annotations

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
    problems = list(_structure(library, deep=deep))
    annotated: dict[str, list[Annotation]] = {}
    for annotation in annotation_list(library):
        annotated.setdefault(annotation.anchor.readout_uid, []).append(annotation)
    count = sum(map(len, annotated.values()))
    readouts = 0
    for uid, text, digest in _texts(library):
        readouts += 1
        if text_sha256(text) != digest:
            problems.append(Problem("text", uid, "the text no longer has the hash it was received with"))
        problems.extend(_anchors(annotated.pop(uid, []), text, digest))
    problems.extend(
        Problem("anchor", one.uid, f"its readout {uid} is not in this archive")
        for uid, lost in annotated.items()
        for one in lost
    )
    if deep:
        problems.extend(_originals(library))
    spans = _check_spans(library, problems) + _check_pieces(library, problems)
    readings = library.rows("select count(*) from archive.reading")[0][0]
    return Checked(readouts, readings, spans, count, tuple(problems))


def _texts(library: Library) -> Iterator[tuple[str, str, str]]:
    """Yield (uid, text, hash) of every readout, one at a time: an archive does not fit into memory."""
    for (row_id,) in library.rows("select id from archive.readout order by id"):
        yield from library.rows("select uid, text, text_sha256 from archive.readout where id = ?", (row_id,))


def _originals(library: Library) -> Iterator[Problem]:
    for (digest,) in library.rows("select sha256 from archive.original order by rowid"):
        ((packed,),) = library.rows("select bytes from archive.original where sha256 = ?", (digest,))
        uids = library.rows("select uid from archive.readout where source_sha256 = ? limit 1", (digest,))
        uid = uids[0][0] if uids else None
        try:
            data = zlib.decompress(packed)
        except zlib.error:
            yield Problem("original", uid, "the original cannot be unpacked")
            continue
        if bytes_sha256(data) != digest:
            yield Problem("original", uid, "the original no longer has the hash it was received with")


def _structure(library: Library, *, deep: bool) -> Iterator[Problem]:
    pragma = "integrity_check" if deep else "quick_check"
    for schema in ["archive"] + (["notebook"] if library.notebook_path else []):
        with explained(library.archive_path):
            for (message,) in library.rows(f"pragma {schema}.{pragma}(20)"):
                if message != "ok":
                    yield Problem("structure", None, f"{schema}: {message}")
            for table, rowid, parent, _ in library.rows(f"pragma {schema}.foreign_key_check"):
                yield Problem("structure", None, f"{schema}: {table} row {rowid} has no {parent}")


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


def _check_pieces(library: Library, problems: list[Problem]) -> int:
    """Compare every piece with the words at its place in the page; a piece held before may differ in bytes only."""
    rows = library.rows(
        'select readout.uid, substr(page.text, start + 1, "end" - start) = readout.text from archive.piece'
        " join archive.readout page on page.id = piece.page_id"
        " join archive.readout on readout.id = piece.readout_id"
    )
    problems.extend(
        Problem("piece", uid, "its words are not those of the page it was cut from")
        for uid, same in rows
        if not same
    )
    return len(rows)


def _anchors(annotations: list[Annotation], text: str, digest: str) -> Iterator[Problem]:
    for one in annotations:
        if resolve(text, digest, one).status != "found":
            yield Problem("anchor", one.uid, "its words no longer stand where it was made")
