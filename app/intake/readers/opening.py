"""The door of the readers: a file, or bytes in hand, to its texts.

Single documents are read from bytes, archives of many from a stream, so that a crawl of a gigabyte needs no
gigabyte of memory. Reader modules are imported when a file of their kind is met.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from app.intake.readers import kinds
from app.intake.readers.found import Found, Result, refusal, shown
from app.intake.readers.plain import chosen, decoded
from app.model.reading import Finding
from app.model.text import canonical

MEGABYTE = 1024 * 1024
CHOOSABLE = {"text/plain", "text/html"}  # of these a person may say the encoding
NESTED_AT_MOST = 2  # archives within archives


@dataclass(frozen=True, slots=True)
class Kind:
    """How files of one kind are read: module, function, size limit in MB, and whether they hold others."""

    module: str
    function: str
    limit: int
    many: bool = False

    def reader(self) -> Callable[..., Iterator[Result]]:
        """Return the function, imported now."""
        found = getattr(import_module(f"app.intake.readers.{self.module}"), self.function)
        return cast("Callable[..., Iterator[Result]]", found)


READERS = {
    "text/plain": Kind("opening", "read_plain", 16),
    "text/html": Kind("web.reader", "read_page", 64),  # with the pictures in it; its markup may have 16
    "application/tei+xml": Kind("tei.reader", "read_volume", 64),
    "multipart/related": Kind("many.mhtml", "read_mhtml", 64),
    "application/pdf": Kind("pdf.reader", "read_pdf", 64),
    "application/zip": Kind("many.zipped", "read_zip", 1024, many=True),
    "application/gzip": Kind("many.crawl", "read_gzip", 1024, many=True),
    "application/warc": Kind("many.crawl", "read_crawl", 4096, many=True),
}


def of_file(path: Path, *, encoding: str | None = None) -> Iterator[Result]:
    """Yield the texts of the file at ``path`` and the members that were not taken.

    ``encoding`` is what a person says a plain text or a page is written in.

    ``InputRefused``: missing, a folder, empty, too large, of no kind that is read, or broken.
    """
    with _opened(path) as stream:
        yield from of_stream(stream, path.name, size=path.stat().st_size, encoding=encoding)


def _opened(path: Path) -> BinaryIO:
    to_do = "Check the path and import again."
    label = shown(path.name) or shown(str(path))
    try:
        if path.is_dir():
            raise refusal(f"{label} is a folder.", to_do=to_do)
        if path.exists() and not path.is_file():  # opening a pipe or a device could wait for ever
            raise refusal(f"{label} is no ordinary file.", to_do=to_do)
        return path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refusal(f"{label} cannot be read: {reason}.", to_do=to_do) from error


def of_bytes(data: bytes, name: str, *, depth: int = 0) -> Iterator[Result]:
    """Yield the texts of bytes in hand; ``depth`` counts the archives around them. Errors as for ``of_file``."""
    yield from of_stream(io.BytesIO(data), name, size=len(data), depth=depth)


def of_stream(
    stream: BinaryIO, name: str, *, size: int, depth: int = 0, encoding: str | None = None
) -> Iterator[Result]:
    """Yield the texts of a seekable stream of ``size`` bytes; errors as for ``of_file``."""
    label = shown(name)
    if not size:
        raise refusal(f"{label} is empty (0 bytes).", to_do="Save the page again and import that.")
    media_type = kinds.sniffed(stream.read(kinds.HEAD))
    stream.seek(0)
    kind = READERS.get(media_type)
    if kind is None:
        raise refusal(f"{label} is {kinds.named(media_type)}, not text.", to_do=kinds.to_do(media_type))
    if size > kind.limit * MEGABYTE:
        raise refusal(
            f"{label} has {size / MEGABYTE:.0f} MB; of its kind not more than {kind.limit} MB are taken.",
            to_do="Cut the readout out of the file and import that.",
        )
    if encoding and media_type in CHOOSABLE:
        yield from kind.reader()(stream.read(), name, encoding=encoding)
        return
    if not kind.many:
        yield from kind.reader()(stream.read(), name)
        return
    if depth >= NESTED_AT_MOST:
        raise refusal(
            f"{label} is an archive within {depth} archives; only {NESTED_AT_MOST} levels are opened.",
            to_do="Unpack it and import the folder.",
        )
    yield from kind.reader()(stream, name, depth)


def read_plain(
    data: bytes, name: str, *, declared: str | None = None, encoding: str | None = None
) -> Iterator[Result]:
    """Yield the text of a plain text file.

    ``declared`` is the charset a protocol said it is in, ``encoding`` what a person says.
    """
    label = shown(name)
    found = chosen(data, encoding, name=label) if encoding else decoded(data, name=label, declared=declared)
    text = canonical(found.text)
    if not text.strip():
        raise refusal(
            f"{shown(name)} holds nothing but white space.", to_do="Check the file and import it again."
        )
    findings: tuple[Finding, ...] = ()
    if found.basis == "guessed":
        doubt = f"The encoding is guessed as {found.encoding}: check names and accents before you accept the text."
        findings = (Finding("encoding", "review", doubt),)
    yield Found(
        name, data, "text/plain", text, encoding=found.encoding, encoding_basis=found.basis, findings=findings
    )
