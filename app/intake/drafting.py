"""From a path to drafts: sniff the type, read the text, gather the provenance, parse.

A file that is no readout is no error: its draft says so and why. An error is a file that gives no text
at all. Further formats join ``READERS``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.errors import InputRefused
from app.intake import sidecar
from app.intake.parse import read
from app.intake.readers.plain import decoded
from app.model.reading import Finding, Reading
from app.model.record import Draft, Original, Provenance
from app.model.text import bytes_sha256, canonical, text_sha256

LIMIT_BYTES = 16 * 1024 * 1024

Reader = Callable[[bytes, str, Provenance], "tuple[Draft, ...]"]


def drafts(path: Path, *, given: Provenance | None = None) -> tuple[Draft, ...]:
    """Return one draft per text in the file at ``path``.

    ``given`` is what the user says of it and wins over the sidecar, which wins over the file.
    ``InputRefused``: missing, a folder, empty, over 16 MB, binary, or in no encoding that can be told.
    """
    data = _bytes(path)
    known = sidecar.merged(first=given or Provenance(), then=sidecar.beside(path))
    return drafts_of(data, name=path.name, given=known)


def drafts_of(data: bytes, *, name: str, given: Provenance | None = None) -> tuple[Draft, ...]:
    """Return the drafts of bytes already in hand; errors as for ``drafts``."""
    media_type = sniffed(data)
    reader = READERS.get(media_type)
    if reader is None:
        raise InputRefused(
            f"{name} is {_KINDS.get(media_type, 'a binary file')}, not text.",
            kept="Nothing was imported.",
            to_do="Save the page as plain text in UTF-8 and import that.",
        )
    return reader(data, name, given or Provenance())


def sniffed(data: bytes) -> str:
    """Return the media type of ``data`` by its first bytes, never by a file's name."""
    for mark, media_type in _SIGNATURES:
        if data.startswith(mark):
            return media_type
    return "text/plain"


def _plain(data: bytes, name: str, given: Provenance) -> tuple[Draft, ...]:
    found = decoded(data, name=name)
    text = canonical(found.text)
    if not text.strip():
        raise InputRefused(
            f"{name} holds nothing but white space.",
            kept="Nothing was imported.",
            to_do="Check the file and import it again.",
        )
    reading = read(text, provenance=given)
    if found.basis == "guessed":
        reading = _with_guess(reading, found.encoding)
    original = Original(data, bytes_sha256(data), "text/plain", name, found.encoding, found.basis)
    return (Draft(original, text, text_sha256(text), given, reading),)


def _with_guess(reading: Reading, encoding: str) -> Reading:
    finding = Finding(
        "encoding",
        "review",
        f"The encoding is guessed as {encoding}: check names and accents before you accept the text.",
    )
    return replace(reading, findings=(finding, *reading.findings))


def _bytes(path: Path) -> bytes:
    to_do = "Check the path and import again."
    try:
        if path.is_dir():
            raise InputRefused(f"{path.name} is a folder.", kept="Nothing was imported.", to_do=to_do)
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise InputRefused(
                f"{path.name} has {size / 1_048_576:.0f} MB; a readout of more than 16 MB is not taken.",
                kept="Nothing was imported.",
                to_do="Cut the readout out of the file and import that.",
            )
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputRefused(
            f"{path.name or path} cannot be read: {reason}.", kept="Nothing was imported.", to_do=to_do
        ) from error
    if not data:
        raise InputRefused(
            f"{path.name} is empty (0 bytes).",
            kept="Nothing was imported.",
            to_do="Save the page again and import that.",
        )
    return data


_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"\x7fELF", "application/octet-stream"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0", "application/msword"),
)
_KINDS = {
    "application/pdf": "a PDF",
    "application/zip": "a ZIP archive or an office document",
    "application/gzip": "a compressed file",
    "application/vnd.sqlite3": "an SQLite file",
    "image/png": "a picture",
    "image/jpeg": "a picture",
    "image/gif": "a picture",
    "application/rtf": "a rich-text document",
    "application/msword": "an old office document",
}
READERS: dict[str, Reader] = {"text/plain": _plain}
