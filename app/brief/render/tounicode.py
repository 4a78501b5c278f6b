"""Repairing what reportlab writes about characters, so that copied and spoken text is right.

Its ToUnicode maps give unused codes U+0000, which PDF/A forbids, and write characters beyond U+FFFF
as five hexadecimal digits, which readers take for something else. ISO 32000-1, 9.10.3 asks for
UTF-16BE in blocks of at most one hundred.
"""

from __future__ import annotations

import re
import unicodedata

from app.brief.render.objects import Objects, Stream

_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4,6})>")
_MAP = re.compile(rb"/ToUnicode (\d+) 0 R")
_BLOCK = re.compile(rb"\d+ beginbfchar")
_FORBIDDEN = {0, 0xFEFF, 0xFFFE}
_TAIL = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def repair(objects: Objects) -> None:
    """Rewrite the ToUnicode map of every font."""
    for number in range(1, len(objects)):
        body = objects[number]
        if isinstance(body, bytes) and (match := _MAP.search(body)):
            cmap = objects[int(match[1])]
            if isinstance(cmap, Stream):
                objects[int(match[1])] = Stream(cmap.entries, repaired(cmap.data))


def repaired(cmap: bytes) -> bytes:
    """Return ``cmap`` with whole characters in UTF-16BE and without the codes nobody uses."""
    first = _BLOCK.search(cmap)
    if first is None:
        return cmap
    pairs = [(int(code, 16), int(value, 16)) for code, value in _PAIR.findall(cmap)]
    kept = [(code, value) for code, value in pairs if value not in _FORBIDDEN]
    blocks = [kept[at : at + 100] for at in range(0, len(kept), 100)]
    lines = [
        b"%d beginbfchar\n%sendbfchar\n" % (len(block), b"".join(_entry(*pair) for pair in block))
        for block in blocks
    ]
    return cmap[: first.start()] + b"".join(lines) + _TAIL


def _entry(code: int, value: int) -> bytes:
    letter = chr(value)
    if 0xFB50 <= value <= 0xFDFF or 0xFE70 <= value <= 0xFEFC:  # a form drawn stands for the letter read
        letter = unicodedata.normalize("NFKC", letter)
    return b"<%02X> <%s>\n" % (code, letter.encode("utf-16-be").hex().upper().encode())
