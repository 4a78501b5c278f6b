"""The record: what was published, where it came from, and how it is identified."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from app.model.reading import Reading

SPECIMEN = "Specimen"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text comes from. Dates are ISO 8601 (``YYYY-MM-DD``); unknown is None, never guessed."""

    publisher: str | None = None
    publisher_country: str | None = None  # ISO 3166-1 alpha-2; former states 3166-3; EU, UN, NATO
    url: str | None = None
    published_on: str | None = None
    retrieved_on: str | None = None
    licence: str | None = None
    attribution: str | None = None  # the line the licence asks to be printed
    language: str | None = None  # BCP 47

    @property
    def specimen(self) -> bool:
        """Whether the text was written as a specimen: its attribution begins with that word."""
        return (self.attribution or "").startswith(SPECIMEN)


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes as received. ``encoding_basis`` says how the encoding is known."""

    data: bytes
    sha256: str
    media_type: str
    name: str
    encoding: str | None = None
    encoding_basis: str = "none"  # bom, utf-8, declared, guessed, chosen, format, none


@dataclass(frozen=True, slots=True)
class Draft:
    """One text on its way in: original, canonical text, provenance and the parser's reading."""

    original: Original
    text: str
    text_sha256: str
    provenance: Provenance
    reading: Reading

    @property
    def uid(self) -> str:
        """The uid this text has in any archive."""
        return readout_uid(self.original.sha256, self.text_sha256)


@dataclass(frozen=True, slots=True)
class Readout:
    """One published text as the archive holds it."""

    uid: str
    meeting_uid: str
    text: str
    text_sha256: str
    source_sha256: str
    source_name: str
    media_type: str
    encoding: str | None
    provenance: Provenance
    received_at: str  # ISO 8601, UTC
    revises_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of the library list: enough to show and sort, without the text."""

    uid: str
    meeting_uid: str
    date: str | None
    title: str
    publisher: str | None
    sides: tuple[str, ...]
    language: str | None
    place: str | None = None
    kind: str = "other"
    mode: str | None = None
    annotations: int = 0
    principals: tuple[str, ...] = field(default=())
    revises: bool = False  # an earlier text from its address is held


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. ``snippet`` is plain text; ``marks`` are spans within the snippet."""

    uid: str
    title: str
    date: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    start: int
    end: int
    score: float
    speaker: str = ""  # who says what the snippet shows, where that is known


def marked(title: str, attribution: str | None) -> str:
    """Return ``title`` as it is shown: that of a specimen says so, wherever it stands."""
    specimen = Provenance(attribution=attribution).specimen
    return f"{SPECIMEN}: {title}" if specimen else title


def readout_uid(source_sha256: str, text_sha256: str) -> str:
    """Return the uid of a text: the same bytes give the same uid in every archive.

    Twenty hexadecimal digits (80 bits) of the SHA-256 over both hashes: one page that holds two texts
    gives two uids, and annotations find their text again in a colleague's archive.
    """
    return hashlib.sha256(f"{source_sha256}:{text_sha256}".encode()).hexdigest()[:20]
