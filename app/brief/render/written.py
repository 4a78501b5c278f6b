"""A finished file opened anew: its objects by number, found by its own cross-reference stream (ISO 32000-1, 7.5.8).

Nothing is taken over from what wrote it: places, lengths and compression are those the file states. Only the
forms that ``objects`` writes are understood; any other is a ``ValueError``.
"""

from __future__ import annotations

import re
import zlib
from itertools import pairwise

_STARTXREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_STREAM = re.compile(rb"\s*(\d+) 0 obj\s*(<<.*?)/Length (\d+)(.*?)>>\s*stream\r?\n", re.DOTALL)
_SIZES = re.compile(rb"/W\s*\[\s*(\d+) (\d+) (\d+)\s*\]")
_NUMBER = re.compile(rb"/(\w+) (\d+)(?: 0 R)?")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_FREE, _PLAIN, _PACKED = range(3)


class Written:
    """The objects of one file."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        found = _STARTXREF.search(data, max(0, len(data) - 64))
        if found is None:
            raise ValueError("the file does not end as a PDF does")
        entries, table = self._stream_at(int(found[1]))
        sizes = _SIZES.search(entries)
        if sizes is None or (int(sizes[1]), int(sizes[2]), int(sizes[3])) != (1, 4, 2):
            raise ValueError("the cross-reference stream is not one of ours")
        self.root = _number(entries, b"Root")
        self._rows = [
            (table[at], int.from_bytes(table[at + 1 : at + 5], "big"), int.from_bytes(table[at + 5 : at + 7], "big"))
            for at in range(0, len(table), 7)
        ]  # fmt: skip
        self._packs: dict[int, list[bytes]] = {}

    def __getitem__(self, number: int) -> bytes:
        """Return what the object ``number`` is, but for a stream: see ``stream``."""
        kind, where, place = self._rows[number]
        if kind == _PACKED:
            if where not in self._packs:
                self._packs[where] = self._unpacked(where)
            return self._packs[where][place]
        if kind != _PLAIN:
            raise ValueError(f"there is no object {number}")
        return self._stream_at(where)[0]

    def stream(self, number: int) -> bytes:
        """Return the data of the stream ``number``, decompressed."""
        kind, where, _ = self._rows[number]
        if kind != _PLAIN:
            raise ValueError(f"object {number} is no stream")
        return self._stream_at(where)[1]

    def pages(self) -> list[bytes]:
        """Return the dictionary of each page, in order; all hang on one node."""
        node = self[_number(self[self.root], b"Pages")]
        kids = node[node.index(b"[", node.index(b"/Kids")) : node.index(b"]", node.index(b"/Kids"))]
        return [self[int(number)] for number in _REFERENCE.findall(kids)]

    def _stream_at(self, place: int) -> tuple[bytes, bytes]:
        match = _STREAM.match(self._data, place)
        if match is None:
            raise ValueError("a stream does not stand where the file says")
        entries = match[2] + match[4]
        data = self._data[match.end() : match.end() + int(match[3])]
        return entries, zlib.decompress(data) if b"/FlateDecode" in entries else data

    def _unpacked(self, holder: int) -> list[bytes]:
        entries, data = self._stream_at(self._rows[holder][1])
        first = _number(entries, b"First")
        places = [first + int(place) for place in data[:first].split()[1::2]]
        return [data[start:end] for start, end in pairwise([*places, len(data)])]


def _number(entries: bytes, name: bytes) -> int:
    """Return the number, or that of the object, which ``name`` has in a dictionary."""
    for match in _NUMBER.finditer(entries):
        if match[1] == name:
            return int(match[2])
    raise ValueError(f"there is no /{name.decode()}")


def reference(entries: bytes, name: bytes) -> int:
    """Return the number of the object that ``name`` refers to; 0 where the dictionary has no such entry."""
    found = re.search(rb"/" + name + rb"\s+(\d+) 0 R", entries)
    return int(found[1]) if found else 0
