"""What was received, and what became of it: the original as plain text, and the texts from one address in turn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.analysis.wording import Stretch, redline
from app.errors import NotWritable, WrongUsage
from app.library import readouts
from app.model.page import Page
from app.model.record import Readout
from app.model.text import bytes_sha256
from app.services.session import Session
from app.storage.faults import explained

# Control characters but tab and line end, direction controls, zero-width characters: shown by their numbers.
_UNSEEN = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
_MOST = 1_000_000  # characters that are shown
_LONGEST = 10_000  # characters of one line; Qt needs seconds for a line of hundreds of thousands
_DUMPED = 64 * 1024  # bytes of a file that is no text


@dataclass(frozen=True, slots=True)
class Shown:
    """The original as it can be read: ``text`` is plain text, ``how`` says how it was made, ``size`` is in bytes."""

    text: str
    how: str
    size: int
    verified: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One of the texts from one address. ``added`` and ``removed`` count words against the text before it."""

    readout: Readout
    added: int
    removed: int


def original_as_text(session: Session, page: Page) -> Shown:
    """Return the original of ``page`` as plain text, or as numbers where it is none; nothing in it is followed."""
    data = readouts.original(session.library, page.readout.uid)
    verified = bytes_sha256(data) == page.readout.source_sha256
    encoding = page.readout.encoding
    if encoding is None or (b"\x00" in data[:4096] and "16" not in encoding):
        cut = f", the first {_DUMPED:,} bytes" if len(data) > _DUMPED else ""
        return Shown(_dumped(data[:_DUMPED]), f"no text, shown byte by byte{cut}", len(data), verified)
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return Shown(_dumped(data[:_DUMPED]), f"in an unknown encoding, {encoding}", len(data), verified)
    how = f"decoded as {encoding}"
    if len(text) > _MOST:
        text, how = text[:_MOST], f"{how}, the first {_MOST:,} characters"
    return Shown(_readable(text), how, len(data), verified)


def save_original(session: Session, page: Page, path: Path) -> None:
    """Write the original, byte for byte, to ``path``; NotWritable where a file is there already."""
    data = readouts.original(session.library, page.readout.uid)
    with explained(path, kept="No file was changed."):
        if path.exists():
            raise NotWritable(f"{path.name} is there already.", kept="It was left as it is.")
        path.write_bytes(data)


def revisions(session: Session, page: Page) -> list[Revision]:
    """Return the texts from the address of ``page``, the earliest first; itself alone where it was never revised."""
    chain = [
        readouts.readout(session.library, uid) for uid in readouts.chain(session.library, page.readout.uid)
    ]
    found = []
    for place, one in enumerate(chain):
        stretches = redline(chain[place - 1].text, one.text) if place else ()
        found.append(Revision(one, _words(stretches, "added"), _words(stretches, "removed")))
    return found


def difference(session: Session, old: str, new: str) -> tuple[Stretch, ...]:
    """Return how the wording changed from readout ``old`` to readout ``new``; WrongUsage where one is not held."""
    if old == new:
        raise WrongUsage("That is one and the same text.")
    library = session.library
    return redline(readouts.readout(library, old).text, readouts.readout(library, new).text)


def _words(stretches: tuple[Stretch, ...], fate: str) -> int:
    return sum(len(re.findall(r"\w+", one.text)) for one in stretches if one.fate == fate)


def _readable(text: str) -> str:
    """Return ``text`` with what cannot be seen shown by its number, and over-long lines broken with a sign."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = re.sub(_UNSEEN, lambda match: f"‹{ord(match[0]):04X}›", plain)
    return "\n".join(
        " ↩\n".join(line[at : at + _LONGEST] for at in range(0, len(line), _LONGEST)) or ""
        for line in plain.split("\n")
    )


def _dumped(data: bytes) -> str:
    lines = []
    for at in range(0, len(data), 16):
        row = data[at : at + 16]
        letters = "".join(chr(one) if 32 <= one < 127 else "." for one in row)
        lines.append(f"{at:08x}  {row.hex(' '):<47}  {letters}")
    return "\n".join(lines)
