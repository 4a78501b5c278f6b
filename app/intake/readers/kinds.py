"""Which kind of file it is, by its first bytes and never by its name."""

from __future__ import annotations

import codecs
import re

HEAD = 4096  # bytes looked at

_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"WARC/", "application/warc"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x7fELF", "application/octet-stream"),
    (b"MZ\x90\x00", "application/octet-stream"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0", "application/msword"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/x-7z-compressed"),
    (b"\xfd7zXZ\x00", "application/x-7z-compressed"),
    (b"BZh9", "application/x-7z-compressed"),
    (b"bplist00", "application/x-webarchive"),
)
_NAMES = {
    "application/vnd.sqlite3": "an SQLite file",
    "image/png": "a picture",
    "image/jpeg": "a picture",
    "image/gif": "a picture",
    "image/tiff": "a picture",
    "application/rtf": "a rich-text document",
    "application/msword": "an old office document",
    "application/x-7z-compressed": "an archive of a kind that is not opened here",
    "application/x-webarchive": "a web archive of Safari",
    "application/xml": "an XML file that is no TEI edition",
}
_TO_DO = {
    "image": "Recognise its text with an OCR program, check it against the picture and import the text.",
    "application/rtf": "Save it as DOCX or as plain text in UTF-8 and import that.",
    "application/msword": "Save it as DOCX and import that.",
    "application/x-7z-compressed": "Unpack it and import the folder.",
    "application/x-webarchive": "Save the page as HTML or as plain text and import that.",
}
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CODECS = ("utf-8", "utf-32-le", "utf-16-le", "utf-16-be")
_MAIL = re.compile(r"(?:[A-Za-z][A-Za-z0-9\-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.ASCII)
_RELATED = re.compile(
    r"^content-type:\s*multipart/(?:related|mixed|alternative)|^snapshot-content-location:",
    re.IGNORECASE | re.MULTILINE,
)
_TEI = re.compile(r"<(?:[a-z]{1,10}:)?TEI(?:\.2)?[\s>]|<teiCorpus[\s>]")
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:p|div|h[1-6]|section|article|main|table|ul|ol|span|meta|title|br|font|center)"
    r"(?:\s[^<>]{0,1000})?/?>",
    re.IGNORECASE | re.DOTALL,
)


def sniffed(data: bytes) -> str:
    """Return the media type of a file that begins with ``data``; ``text/plain`` for what is none of these."""
    for mark, media_type in _SIGNATURES:
        if data.startswith(mark):
            return media_type
    head = _text(data[:HEAD])
    start = head.lstrip("\ufeff \t\r\n")
    if start.startswith("%PDF-"):
        return "application/pdf"
    mail = _MAIL.match(start.replace("\r\n", "\n"))
    if mail and _RELATED.search(mail[0]):
        return "multipart/related"
    if not start.startswith("<"):
        return "text/html" if _opens_late(start) else "text/plain"
    if _TEI.search(head):
        return "application/tei+xml"
    if _HTML.search(head) or _FRAGMENT.match(start):
        return "text/html"
    return "application/xml" if start.startswith(("<?xml", "<!DOCTYPE")) else "text/plain"


def named(media_type: str) -> str:
    """Return what a file of ``media_type`` is called in a sentence."""
    return _NAMES.get(media_type, "a binary file")


def to_do(media_type: str) -> str:
    """Return what a person can do with a file that is not taken."""
    kind = "image" if media_type.startswith("image/") else media_type
    return _TO_DO.get(kind, "Save the page as plain text in UTF-8 and import that.")


def _text(head: bytes) -> str:
    for mark, codec in zip(_MARKS, _CODECS, strict=True):
        if head.startswith(mark):
            return head.decode(codec, errors="replace")
    return head.decode("latin-1")


def _opens_late(start: str) -> bool:
    """Whether a page begins after a line or two of something else, as saved pages of old servers do."""
    match = re.search(r"<!doctype\s+html|<html[\s>]", start[:1024], re.IGNORECASE)
    return bool(match) and start.count("\n", 0, match.start() if match else 0) < 5
