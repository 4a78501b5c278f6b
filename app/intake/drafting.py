"""From a path to drafts: a reader makes texts of bytes, the parser makes a reading of each.

A file that is no readout is no error: its draft says so and why. An error is a file that gives no text
at all. Of a file that holds several (an archive, a crawl) the broken ones are named and the others read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.errors import InputRefused
from app.intake import sidecar
from app.intake.encoded import applied
from app.intake.parse import read
from app.intake.readers import opening
from app.intake.readers.found import Found, Refused, Result
from app.model.record import Draft, Original, Provenance
from app.model.text import bytes_sha256, text_sha256

__all__ = ["Refused", "drafts", "drafts_and_refusals", "drafts_of"]


def drafts(path: Path, *, given: Provenance | None = None) -> tuple[Draft, ...]:
    """Return one draft per text in the file at ``path``; of an archive those that could be read.

    ``given`` is what the user says of it and wins over the sidecar, which wins over the file.
    ``InputRefused``: missing, a folder, empty, too large, of a kind that is not read, or without a text.
    """
    return _only_drafts(drafts_and_refusals(path, given=given))


def drafts_and_refusals(path: Path, *, given: Provenance | None = None) -> Iterator[Draft | Refused]:
    """Yield the drafts of the file at ``path`` one by one, and the members of it that were not taken.

    An archive of thousands is never held in memory whole. Errors as for ``drafts``; they may come after
    the first results, where a file breaks off in the middle.
    """
    known = sidecar.merged(first=given or Provenance(), then=sidecar.beside(path))
    yield from _drafted(opening.of_file(path), known)


def drafts_of(data: bytes, *, name: str, given: Provenance | None = None) -> tuple[Draft, ...]:
    """Return the drafts of bytes already in hand; errors as for ``drafts``."""
    return _only_drafts(_drafted(opening.of_bytes(data, name), given or Provenance()))


def _only_drafts(results: Iterator[Draft | Refused]) -> tuple[Draft, ...]:
    found: list[Draft] = []
    refused: list[Refused] = []
    for result in results:
        if isinstance(result, Draft):
            found.append(result)
        else:
            refused.append(result)
    if not found:
        reasons = " ".join(f"{item.name}: {item.message}" for item in refused[:3])
        raise InputRefused(
            f"None of its {len(refused)} members could be read. {reasons}"
            if refused
            else "It holds no text.",
            kept="Nothing was imported.",
            to_do="Check the file and import it again.",
        )
    return tuple(found)


def _drafted(results: Iterator[Result], known: Provenance) -> Iterator[Draft | Refused]:
    hashed: tuple[bytes, str] = (b"", "")
    for result in results:
        if isinstance(result, Refused):
            yield result
            continue
        if result.data is not hashed[0]:  # a volume gives hundreds of texts
            hashed = (result.data, bytes_sha256(result.data))
        yield _draft(result, known, hashed[1])


def _draft(found: Found, known: Provenance, sha256: str) -> Draft:
    provenance = sidecar.merged(first=known, then=found.provenance)
    reading = read(found.text, provenance=provenance)
    if found.encoded is not None:
        reading = applied(reading, found.encoded)
    if found.findings:
        reading = replace(reading, findings=(*found.findings, *reading.findings))
    original = Original(
        found.data, sha256, found.media_type, found.name, found.encoding, found.encoding_basis
    )
    return Draft(original, found.text, text_sha256(found.text), provenance, reading)
