"""MHTML: a page saved with its pictures as one message (RFC 2557)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.utils import parsedate_to_datetime

from app.intake.readers.found import Result, refusal, shown
from app.intake.readers.web.reader import page
from app.model.record import Provenance

PARTS_AT_MOST = 5000
NESTED_AT_MOST = 50  # messages and multiparts within one file
_NESTING = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)


def read_mhtml(data: bytes, name: str) -> Iterator[Result]:
    """Yield the text of the page that the message carries; its pictures count for nothing."""
    label = shown(name)
    to_do = "Open it in a browser, save the page as HTML and import that."
    if len(_NESTING.findall(data)) > NESTED_AT_MOST:
        raise refusal(f"{label} nests its parts too deeply.", to_do=to_do)
    try:
        message = message_from_bytes(data.lstrip())
        part = _root(message)
        payload = part.get_payload(decode=True) if part is not None else None
        header = part.get_content_charset() if part is not None else None
    except (MessageError, LookupError, ValueError, TypeError, AttributeError) as error:
        raise refusal(f"{label} is a damaged web page archive.", to_do=to_do) from error
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        raise refusal(f"{label} is a web page archive without a page.", to_do=to_do)
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
    fetched = Provenance(url=_web(str(address)), retrieved_on=_day(str(message.get("Date") or "")))
    found = page(payload, name=name, fetched=fetched, header=header)
    yield replace(found, data=data, media_type="multipart/related")


def _root(message: Message) -> Message | None:
    """Return the part that is the page: the one named as start, else the first of HTML."""
    start = str(message.get_param("start") or "")
    first: Message | None = None
    for number, part in enumerate(message.walk()):
        if number > PARTS_AT_MOST:
            break
        if part.get_content_type() not in {"text/html", "application/xhtml+xml"}:
            continue
        if start and part.get("Content-ID") == start:
            return part
        first = first or part
    return first


def _web(address: str) -> str | None:
    joined = "".join(address.split())
    return joined if re.match(r"https?://[^/]", joined, re.IGNORECASE) and len(joined) <= 2000 else None


def _day(stamp: str) -> str | None:
    """Return the day on the clock of the computer that saved the page."""
    try:
        return parsedate_to_datetime(stamp).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
