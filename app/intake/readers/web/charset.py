"""Which encoding a page is in, and how that is known.

In order: byte order mark, a declared seven-bit encoding, strict UTF-8, the declared encoding, a guess. A text
that is valid UTF-8 beyond ASCII is practically never anything else, whatever an old template declares; an
ISO-2022 text is valid ASCII and must be asked for first. Where a page declares an encoding and only a few
bytes are broken in it, those become U+FFFD, as in a browser, and a finding says so.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from app.intake.readers.plain import chosen as plain_chosen
from app.intake.readers.plain import decoded as plain_decoded

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w\-:.]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w\-:.]{2,40})""",
    re.IGNORECASE,
)
# What browsers read under these names (WHATWG Encoding Standard, section 4.2).
_READ_AS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "x-mac-cyrillic": "mac_cyrillic",
}
_SEVEN_BIT = ("iso-2022-", "iso2022", "hz")
_BROKEN_AT_MOST = 0.01  # share of replaced characters among those beyond ASCII


@dataclass(frozen=True, slots=True)
class Markup:
    """A page as text. ``replaced`` counts the broken bytes that became U+FFFD."""

    text: str
    encoding: str
    basis: str
    replaced: int = 0


def markup(data: bytes, *, name: str, header: str | None = None, chosen: str | None = None) -> Markup:
    """Return ``data`` as text; ``header`` is the charset a protocol declared, ``chosen`` a person's word.

    ``InputRefused`` where the encoding cannot be told.
    """
    if chosen:
        found = _strict(data, chosen, "chosen") or _mended(data, chosen, "chosen")
        return found or Markup(plain_chosen(data, chosen, name=name).text, chosen, "chosen")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    declared = _codec(header) or _codec(_in_page(data))
    if declared and declared.startswith(_SEVEN_BIT):
        found = _strict(data, declared, "declared")
        if found:
            return found
    found = _strict(data, "utf-8", "utf-8")
    if found is None and declared:
        found = _strict(data, declared, "declared") or _mended(data, declared)
    if found:
        return found
    guess = plain_decoded(data.replace(b"\0", b""), name=name)
    return Markup(guess.text, guess.encoding, guess.basis)


def _marked(data: bytes, encoding: str) -> Markup:
    text = data.decode(encoding, errors="replace")
    return Markup(text, encoding.removesuffix("-sig"), "bom", text.count("\ufffd"))


def _strict(data: bytes, encoding: str, basis: str) -> Markup | None:
    try:
        return Markup(data.decode(encoding), encoding, basis)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _mended(data: bytes, encoding: str, basis: str = "declared") -> Markup | None:
    """Return the text with few broken bytes replaced; None where they are many."""
    try:
        text = data.decode(encoding, errors="replace")
    except (LookupError, ValueError):
        return None
    beyond = sum(1 for char in text if char > "\x7f")
    replaced = text.count("\ufffd")
    if replaced > max(2, beyond * _BROKEN_AT_MOST):
        return None
    return Markup(text, encoding, basis, replaced)


def _in_page(data: bytes) -> str | None:
    match = _DECLARED.search(data[:8192])
    found = (match[1] or match[2]) if match else None
    return found.decode("ascii", errors="replace") if found else None


def codec_named(label: str) -> str | None:
    """Return the codec that ``label`` means to browsers; None for one unknown, or that is no encoding of text."""
    return _codec(label)


def _codec(label: str | None) -> str | None:
    """Return the codec for a declared label; None for one unknown, or that is no encoding of text."""
    if not label:
        return None
    low = label.strip().strip("\"'").lower()
    if low in {"utf-16", "utf-16le", "utf-16be", "utf-7", "x-user-defined"}:
        return None  # a page whose declaration can be read as ASCII is in none of these
    try:
        info = codecs.lookup(_READ_AS.get(low, low))
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(low, info.name) if _is_text(info) else None


def _is_text(info: codecs.CodecInfo) -> bool:
    return bool(getattr(info, "_is_text_encoding", True)) and info.name.replace("-", "_") not in {
        "idna",
        "punycode",
        "unicode_escape",
        "raw_unicode_escape",
        "undefined",
    }
