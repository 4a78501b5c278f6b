"""Web crawls in WARC, plain or compressed record by record, and single files compressed with gzip.

Each page, PDF or text that a server answered with becomes a text; address and day of the fetch are its
provenance (ISO 28500: ``WARC-Target-URI``, ``WARC-Date``). Other records count for nothing.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

from app.errors import InputRefused
from app.intake.readers import kinds, opening
from app.intake.readers.found import Found, Refused, Result, refusal, shown
from app.intake.readers.web.reader import page
from app.intake.sidecar import merged
from app.model.reading import Finding
from app.model.record import Provenance

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

RECORD_AT_MOST = 16  # MB
SKIPPED_AT_MOST = 1024  # MB of one record that is not read
UNPACKED_AT_MOST = 64  # MB of a single compressed file

_TYPES = re.compile(
    r"text/html|application/xhtml\+xml|text/plain|application/pdf|"
    r"application/vnd\.openxmlformats-officedocument\.wordprocessingml\.document",
    re.IGNORECASE,
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w\-:.]{2,40})", re.IGNORECASE)
_SERVICE = re.compile(r"/(?:robots|ads|security|humans)\.txt(?:\?|$)")
_BROKEN = (zlib.error, EOFError, OSError, ValueError, KeyError, AttributeError, TypeError)


def read_gzip(stream: BinaryIO, name: str, depth: int) -> Iterator[Result]:
    """Yield the texts of a compressed crawl, or of the one file that is compressed."""
    label = shown(name)
    try:
        with gzip.open(stream) as unpacked:
            head = unpacked.read(16)
            if not head.startswith(b"WARC/"):
                data = head + unpacked.read(UNPACKED_AT_MOST * opening.MEGABYTE)
    except (OSError, EOFError, zlib.error) as error:
        raise refusal(f"{label} is broken or incomplete.", to_do="Fetch it again and import that.") from error
    if head.startswith(b"WARC/"):
        stream.seek(0)
        yield from read_crawl(stream, name, depth)
        return
    if len(data) > UNPACKED_AT_MOST * opening.MEGABYTE:
        raise refusal(
            f"{label} unpacks to more than {UNPACKED_AT_MOST} MB: it may be made to fill memory.",
            to_do="Unpack it with a program you trust, look at it and import the file.",
        )
    yield from opening.of_bytes(data, re.sub(r"\.gz\Z", "", name), depth=depth + 1)


def read_crawl(stream: BinaryIO, name: str, depth: int) -> Iterator[Result]:
    """Yield the texts of a crawl and the pages not taken.

    ``InputRefused`` for a crawl that is broken from the start or holds no page; one that breaks off later
    gives what stands before, and says so.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    met = 0
    label = shown(name)
    try:
        records = ArchiveIterator(stream, check_digests=True)
        records.INC_RECORD = ""  # what it would print on the terminal about a wrong length
        for record in records:
            if (record.length or 0) > SKIPPED_AT_MOST * opening.MEGABYTE:
                raise ValueError("a record of more than a gigabyte")
            if _is_text(record):
                met += 1
                yield from _one(record, name=name, depth=depth)
    except (ArchiveLoadFailed, *_BROKEN) as error:
        message = f"{label} is a damaged or incomplete crawl."
        if not met:
            raise refusal(message, to_do="Fetch it again and import that.") from error
        yield Refused(name, f"{message} The {met} pages before the damage were read.")
    if not met:
        raise refusal(f"{label} is a crawl without a page or document.", to_do="Check what was crawled.")


def _is_text(record: ArcWarcRecord) -> bool:
    if record.rec_type not in {"response", "resource"}:
        return False
    headers = record.http_headers if record.rec_type == "response" else record.rec_headers
    if headers is None or _SERVICE.search(_header(record.rec_headers, "WARC-Target-URI")):
        return False
    if record.rec_type == "response" and not str(headers.get_statuscode()).startswith("200"):
        return False
    return bool(_TYPES.match(_header(headers, "Content-Type").strip()))


def _header(headers: Any, name: str) -> str:
    return str(headers.get_header(name) or "")


def _one(record: ArcWarcRecord, *, name: str, depth: int) -> Iterator[Result]:
    url = _header(record.rec_headers, "WARC-Target-URI").strip("<>")
    member = f"{name} › {shown(url)}"
    fetched = Provenance(url=url or None, retrieved_on=_day(_header(record.rec_headers, "WARC-Date")))
    limit = RECORD_AT_MOST * opening.MEGABYTE
    try:
        data = record.content_stream().read(limit + 1)
        if len(data) > limit:
            raise refusal(f"{member} has more than {RECORD_AT_MOST} MB.", to_do="Save the page alone.")
        yield from _texts(record, data, member, fetched, depth)
    except InputRefused as refused:
        yield Refused(member, str(refused))


def _texts(
    record: ArcWarcRecord, data: bytes, member: str, fetched: Provenance, depth: int
) -> Iterator[Result]:
    said = _header(record.http_headers or record.rec_headers, "Content-Type")
    charset = _CHARSET.search(said)
    checker = record.digest_checker
    if "html" in said.lower() and kinds.sniffed(data) in {"text/html", "text/plain", "application/xml"}:
        results: list[Result] = [
            page(data, name=member, fetched=fetched, header=charset[1] if charset else None)
        ]
    elif said.lower().startswith("text/plain") and charset:
        results = list(opening.read_plain(data, member, declared=charset[1]))
    else:
        results = list(opening.of_bytes(data, member, depth=depth + 1))
    yield from (
        _with_fetch(result, fetched, intact=checker is None or checker.passed is not False)
        for result in results
    )


def _with_fetch(result: Result, fetched: Provenance, *, intact: bool) -> Result:
    """Return ``result`` with what the crawl says of it."""
    if not isinstance(result, Found):
        return result
    findings = result.findings
    if not intact:
        doubt = "The crawl's checksum of this page does not match: the page was changed or damaged."
        findings = (*findings, Finding("text", "review", doubt))
    return replace(result, provenance=merged(first=result.provenance, then=fetched), findings=findings)


def _day(stamp: str) -> str | None:
    return stamp[:10] if re.match(r"\d{4}-\d\d-\d\d", stamp) else None
