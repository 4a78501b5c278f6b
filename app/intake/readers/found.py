"""What a reader hands over: texts, and the members of a file that it could not take."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.errors import InputRefused
from app.intake.encoded import Encoded
from app.model.reading import Finding
from app.model.record import Provenance
from app.model.text import single_line


@dataclass(frozen=True, slots=True)
class Found:
    """One canonical text with the bytes it was read from and what those bytes say of it.

    ``data`` are the bytes of the page itself, not of the archive around it. ``encoding_basis`` as in
    ``Original``. ``encoded`` holds what the file states by its structure, where it states anything.
    """

    name: str
    data: bytes = field(repr=False)
    media_type: str
    text: str
    provenance: Provenance = field(default_factory=Provenance)
    encoding: str | None = None
    encoding_basis: str = "format"
    findings: tuple[Finding, ...] = ()
    encoded: Encoded | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A member of a file that was not taken, and the sentences that say why."""

    name: str
    message: str


Result = Found | Refused


def refusal(happened: str, *, to_do: str) -> InputRefused:
    """Return the error for a file of which nothing is taken, to be raised."""
    return InputRefused(happened, kept="Nothing was imported.", to_do=to_do)


def shown(name: str) -> str:
    """Return ``name`` fit for a sentence: one line, visible characters, 120 code points at most."""
    line = single_line(name)
    return line if len(line) <= 120 else f"{line[:60]}…{line[-59:]}"
