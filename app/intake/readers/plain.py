"""Plain text: which encoding, and how that is known.

In order: byte order mark, strict UTF-8, the encoding a caller declares, and only then a guess, which
is marked as one and left for a person to confirm.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from app.errors import InputRefused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TO_DO = "Save the page as plain text in UTF-8 and import it again."


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a file with its encoding and how that is known: bom, utf-8, declared, guessed or chosen."""

    text: str
    encoding: str
    basis: str


def decoded(data: bytes, *, name: str, declared: str | None = None) -> Decoded:
    """Return ``data`` as text; ``InputRefused`` where it is no text or its encoding cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, encoding, name=name), encoding, "bom")
    if b"\0" in data:
        raise InputRefused(
            f"{name} holds NUL bytes and is no plain text.", kept="Nothing was imported.", to_do=_TO_DO
        )
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "utf-8")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return Decoded(data.decode(declared), declared, "declared")
        except (UnicodeDecodeError, LookupError):
            pass
    return _guessed(data, name=name)


def chosen(data: bytes, encoding: str, *, name: str) -> Decoded:
    """Return ``data`` in the encoding a person chose; ``InputRefused`` where it means nothing in that."""
    try:
        return Decoded(data.decode(encoding), encoding, "chosen")
    except UnicodeDecodeError as error:
        raise InputRefused(
            f"{name} cannot be read as {encoding}: the bytes at {error.start:,} mean nothing in it.",
            kept="Nothing was imported.",
            to_do="Choose another encoding, or none to have it told from the bytes.",
        ) from error


def _strict(data: bytes, encoding: str, *, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputRefused(
            f"{name} starts with a byte order mark of {encoding} but breaks off or holds other bytes "
            f"at byte {error.start}.",
            kept="Nothing was imported.",
            to_do=_TO_DO,
        ) from error


def _guessed(data: bytes, *, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    encoding = best.encoding if best else None
    if encoding:
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            text = ""
        if text and _reads_as_text(text):
            return Decoded(text, encoding, "guessed")
    raise InputRefused(
        f"{name} is not text in any encoding that can be told from its bytes.",
        kept="Nothing was imported.",
        to_do=_TO_DO,
    )


def _reads_as_text(text: str) -> bool:
    """Whether hardly any character is a control character."""
    odd = sum(1 for char in text if (char < " " and char not in "\n\r\t\f") or "\x7f" <= char <= "\x9f")
    return odd * 100 <= len(text)
