"""The objects of a PDF file (ISO 32000-1, 7.3 and 7.5): taken over from what was drawn, added to, written once.

Objects are bytes from the beginning: making a tree of them in another library and having that write it
costs more than everything else a brief takes. Small objects go into compressed object streams (7.5.7),
their places into a cross-reference stream (7.5.8).
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

_PACKED = 200  # objects in one object stream
_EFFORT = 4  # of compression: 6 takes twice as long and saves a tenth
_TRAILER = re.compile(rb"/Info (\d+) 0 R\s+/Root (\d+) 0 R")
_STREAM = re.compile(rb"<<(.*?)/Length (\d+)(.*?)>>\s*stream\r?\n", re.DOTALL)
_ESCAPED = {ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\", ord("\n"): "\\n"}


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream: ``entries`` of its dictionary but Length and Filter, and its data, not compressed here."""

    entries: bytes
    data: bytes
    compress: bool = True


class Objects:
    """The objects of one file, by number."""

    def __init__(self, drawn: bytes) -> None:
        """Take over the objects of a file that reportlab wrote; their numbers stay."""
        self._bodies: list[bytes | Stream] = [b""]
        start = int(drawn[drawn.rindex(b"startxref") + 9 :].split(None, 1)[0])
        lines = drawn[start:].split(b"\n", 2)
        count = int(lines[1].split()[1])
        places = [int(drawn[at : at + 10]) for at in _entries(drawn, start, count)]
        ends = sorted([*places[1:], start])
        following = dict(pairwise(ends))
        for place in places[1:]:
            self._bodies.append(_body(drawn[place : following[place]]))
        found = _TRAILER.search(drawn, start)
        if found is None:
            raise ValueError("what was drawn has no trailer")
        self.info, self.root = int(found[1]), int(found[2])

    def __len__(self) -> int:
        return len(self._bodies)

    def __getitem__(self, number: int) -> bytes | Stream:
        return self._bodies[number]

    def __setitem__(self, number: int, body: bytes | Stream) -> None:
        self._bodies[number] = body

    def add(self, body: bytes | Stream = b"null") -> int:
        """Add an object and return its number; without a body, keep a place for it."""
        self._bodies.append(body)
        return len(self._bodies) - 1

    def extend(self, number: int, entries: bytes) -> None:
        """Add entries to a dictionary."""
        body = self._bodies[number]
        if not isinstance(body, bytes):
            raise TypeError("a stream's dictionary is given when it is made")
        self._bodies[number] = body[: body.rindex(b">>")] + entries + b">>"

    def written(self) -> bytes:
        """Return the file."""
        out: list[bytes] = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        at = len(out[0])
        rows: list[bytes] = [b"\0" * 7] * len(self._bodies)
        rows[0] = b"\0\0\0\0\0\xff\xff"
        plain: list[int] = []

        def emit(number: int, stream: Stream) -> None:
            nonlocal at
            rows[number] = b"\1" + at.to_bytes(4, "big") + b"\0\0"
            out.append(_stream(number, stream))
            at += len(out[-1])

        for number, body in enumerate(self._bodies):
            if isinstance(body, Stream):
                emit(number, body)
            elif number:
                plain.append(number)
        for first in range(0, len(plain), _PACKED):
            packed = plain[first : first + _PACKED]
            rows.append(b"")
            holder = len(rows) - 1
            for place, number in enumerate(packed):
                rows[number] = b"\2" + holder.to_bytes(4, "big") + place.to_bytes(2, "big")
            emit(holder, self._pack(packed))
        rows.append(b"\1" + at.to_bytes(4, "big") + b"\0\0")
        digest = hashlib.md5(b"".join(out), usedforsecurity=False).hexdigest().encode()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]" % (
            len(rows), self.root, self.info, digest, digest,
        )  # fmt: skip
        out.append(_stream(len(rows) - 1, Stream(entries, b"".join(rows))))
        out.append(b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(out)

    def _pack(self, numbers: list[int]) -> Stream:
        places, bodies, length = [], [], 0
        for number in numbers:
            body = self._bodies[number]
            if isinstance(body, bytes):
                places.append(b"%d %d" % (number, length))
                bodies.append(body)
                length += len(body) + 1
        head = b" ".join(places) + b"\n"
        entries = b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head))
        return Stream(entries, head + b"\n".join(bodies))


@lru_cache(maxsize=2048)
def text(value: str) -> bytes:
    """Return a text string (7.9.2.2): in ASCII where that holds it, else in UTF-16."""
    if value.isascii() and (value.isprintable() or value.replace("\n", "").isprintable()):
        return b"(%s)" % value.translate(_ESCAPED).encode("ascii")
    return b"<FEFF%s>" % value.encode("utf-16-be", "surrogatepass").hex().upper().encode()


def numbers(values: Sequence[float]) -> bytes:
    """Return an array of numbers, to a hundredth of a point."""
    return b"[" + b" ".join([b"%.2f"] * len(values)) % tuple(values) + b"]"


def _entries(drawn: bytes, start: int, count: int) -> range:
    """Return where each entry of the cross-reference table begins: 20 bytes each (7.5.4)."""
    first = drawn.index(b"\n", drawn.index(b"\n", start) + 1) + 1
    return range(first, first + 20 * count, 20)


def _body(part: bytes) -> bytes | Stream:
    """Return the body of ``n 0 obj … endobj``; a dictionary without entries is left as it is."""
    inner = part[part.index(b"obj") + 3 : part.rindex(b"endobj")].strip(b"\r\n ")
    if not inner.endswith(b"endstream"):
        return inner
    match = _STREAM.match(inner)
    if match is None:
        raise ValueError("a stream without a length was drawn")
    data = inner[match.end() : match.end() + int(match[2])]
    return Stream(match[1] + match[3], data, compress=b"/Filter" not in match[1] + match[3])


def _stream(number: int, stream: Stream) -> bytes:
    """Return the stream as it stands in the file.

    Where compressed data happens to end with CR, a LF after it would make a CR LF of which a reader cannot
    tell how much is data (ISO 19005-3, 6.1.7.1); a CR is an end of line as well, and leaves no doubt.
    """
    data, filtered = stream.data, b""
    if stream.compress:
        data, filtered = zlib.compress(data, _EFFORT), b"/Filter/FlateDecode"
    end = b"\r" if data.endswith(b"\r") else b"\n"
    head = b"%d 0 obj\n<<%s%s/Length %d>>\nstream\n" % (number, stream.entries, filtered, len(data))
    return head + data + end + b"endstream\nendobj\n"
