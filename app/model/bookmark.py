"""A place in a text that a person wants to come back to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place: ``start`` is a code point of the text with that hash, ``words`` stand there in the record."""

    uid: str
    readout_uid: str
    text_sha256: str
    start: int
    words: str
    created_at: str  # ISO 8601, UTC
