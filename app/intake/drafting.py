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
from app.intake.parse.elsewhere.words import known_languages
from app.intake.parse.language import language_of
from app.intake.readers import opening
from app.intake.readers.found import Found, Refused, Result
from app.model.reading import Finding
from app.model.record import Draft, Original, Provenance
from app.model.span import Span
from app.model.text import bytes_sha256, invisible, single_line, text_sha256

__all__ = ["Refused", "drafts", "drafts_and_refusals", "drafts_of"]


def drafts(path: Path, *, given: Provenance | None = None, encoding: str | None = None) -> tuple[Draft, ...]:
    """Return one draft per text in the file at ``path``; of an archive those that could be read.

    ``given`` is what the user says of it and wins over the sidecar, which wins over the file; ``encoding``
    is what the user says a plain text or a page is written in.
    ``InputRefused``: missing, a folder, empty, too large, of a kind that is not read, or without a text.
    """
    return _only_drafts(drafts_and_refusals(path, given=given, encoding=encoding))


def drafts_and_refusals(
    path: Path, *, given: Provenance | None = None, encoding: str | None = None
) -> Iterator[Draft | Refused]:
    """Yield the drafts of the file at ``path`` one by one, and the members of it that were not taken.

    An archive of thousands is never held in memory whole. Errors as for ``drafts``; they may come after
    the first results, where a file breaks off in the middle.
    """
    known = sidecar.merged(first=given or Provenance(), then=sidecar.beside(path))
    yield from _drafted(opening.of_file(path, encoding=encoding), known)


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
    said, doubts = _spoken(found)
    provenance = sidecar.merged(first=known, then=said)
    reading = read(found.text, provenance=provenance)
    if found.encoded is not None:
        reading = applied(reading, found.encoded)
    findings = (*found.findings, *doubts, *_unseen(found.text))
    if findings:
        reading = replace(reading, findings=(*findings, *reading.findings))
    original = Original(
        found.data, sha256, found.media_type, single_line(found.name), found.encoding, found.encoding_basis
    )
    return Draft(original, found.text, text_sha256(found.text), provenance, reading)


def _spoken(found: Found) -> tuple[Provenance, tuple[Finding, ...]]:
    """Return what the file says of itself, its language put right where the text is plainly in another.

    Sites declare one language for all their pages; a text read in the wrong one is read wrongly throughout.
    """
    said = found.provenance
    declared, heard = said.language, language_of(found.text)
    if declared is None or declared == heard or not {declared, heard} <= {"en", *known_languages()}:
        return said, ()
    doubt = f"The file declares its language as {declared}; the text reads as {heard}."
    return replace(said, language=heard), (Finding("language", "note", doubt),)


def _unseen(text: str) -> tuple[Finding, ...]:
    """Return a finding that counts the characters of ``text`` that nobody sees."""
    places = invisible(text)
    if not places:
        return ()
    count = f"{len(places)} invisible character" + ("s" if len(places) > 1 else "")
    doubt = f"{count} (zero-width, or turning the direction of writing): kept as published."
    return (Finding("text", "note", doubt, Span(places[0], places[0] + 1)),)
