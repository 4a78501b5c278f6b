"""Encodings that a person may choose: their names, the likely ones for a file, and its text in each."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from app.intake.readers.web.charset import codec_named

_LOOKED_AT = 200_000  # bytes
_MOST = 8
# Codec and what it is called in a list for people, in the order in which published pages use them.
NAMES = {
    "utf-8": "UTF-8",
    "cp1252": "Western",
    "cp1250": "Central European",
    "cp1251": "Cyrillic",
    "koi8-r": "Cyrillic, KOI8-R",
    "cp932": "Japanese",
    "euc_jp": "Japanese, EUC",
    "cp949": "Korean",
    "gb18030": "Simplified Chinese",
    "big5hkscs": "Traditional Chinese",
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp1257": "Baltic",
    "cp1256": "Arabic",
    "cp1255": "Hebrew",
    "iso8859-2": "Central European, ISO",
    "cp874": "Thai",
    "mac_roman": "Western, Mac",
    "utf-16-le": "UTF-16, little-endian",
    "utf-16-be": "UTF-16, big-endian",
}


@dataclass(frozen=True, slots=True)
class Readable:
    """An encoding in which a file can be read, what it is called, and the first words that tell it apart."""

    encoding: str
    name: str
    sample: str


def known(label: str) -> str | None:
    """Return the codec that ``label`` means; None where there is no such encoding of text."""
    low = label.strip().lower()
    if low.replace("_", "-") in {"utf-16", "utf-16le", "utf-16be", "utf-16-le", "utf-16-be", "utf-32"}:
        return codecs.lookup(low).name
    return codec_named(low)


def likely(data: bytes) -> tuple[Readable, ...]:
    """Return the encodings in which ``data`` reads as text, the likeliest first; each text once."""
    from charset_normalizer import from_bytes

    head = data[:_LOOKED_AT]
    guessed = [match.encoding for match in from_bytes(head)]
    found: dict[str, Readable] = {}
    for label in (*_best(guessed), *NAMES):
        codec = known(label)
        text = _text(head, codec) if codec else None
        if codec is None or text is None or text in found:
            continue
        found[text] = Readable(codec, NAMES.get(label) or NAMES.get(codec) or codec, _sample(text))
        if len(found) == _MOST:
            break
    return tuple(found.values())


def _best(guessed: list[str]) -> list[str]:
    """Return the guesses worth showing first; those that only programs for old machines know come last."""
    return [known(one) or one for one in guessed[:3]]


def _text(head: bytes, codec: str) -> str | None:
    """Return the text of ``head``; None where it does not read as one. A character cut at the end is no fault."""
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        text = decoder.decode(head, final=len(head) < _LOOKED_AT)
    except UnicodeDecodeError:
        return None
    odd = sum(1 for char in text if (char < " " and char not in "\n\r\t\f") or "\x7f" <= char <= "\x9f")
    return text if text and odd * 100 <= len(text) else None


def _sample(text: str) -> str:
    """Return the first line with letters beyond ASCII, from the first such word on."""
    for line in text.splitlines():
        for at, char in enumerate(line):
            if char > "\x7f":
                start = max(line.rfind(" ", 0, at), 0)
                return line[start : start + 60].strip()
    return text[:60].strip()
