"""Fonts of this computer, for a letter that no bundled one has: a rare Han character in a name, an old script.

The folders where systems keep fonts are looked through once, and only when such a letter is met. Of a font only its
table of letters and its leave to be embedded are read. Taken are fonts with TrueType outlines that may be embedded and
cut down (OpenType 1.9, OS/2 fsType). Letters of scripts that must be shaped or joined are left alone: set letter by
letter they would be wrong, and nobody would be told.

``CHANCERY_FONTS`` names other folders to look in, in place of the system's own; empty, none.
"""

from __future__ import annotations

import os
import struct
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ENDINGS = {".ttf", ".ttc", ".otf"}
_MOST = 4_000  # files that are looked into
_TRUETYPE = {b"\x00\x01\x00\x00", b"true"}
_RESTRICTED, _NO_SUBSETS, _BITMAPS = 0x0002, 0x0100, 0x0200  # of fsType
_OTHER_CUTS = ("bold", "italic", "oblique", "light", "thin", "black", "condensed", "mono", "medium", "heavy")
_NEVER = ("lastresort", "blank")  # they show the same for every letter, or nothing
# Blocks whose letters change their form or place by their neighbours, beside those that go to the left.
_SHAPED = (
    (0x0900, 0x109F), (0x135D, 0x135F), (0x1700, 0x18AF), (0x1900, 0x1CFF), (0xA800, 0xA82F), (0xA840, 0xABFF),
    (0x10A00, 0x10A5F), (0x11000, 0x11FFF), (0x16100, 0x1613F), (0x1E000, 0x1E02F),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SystemFont:
    """A font of this computer: ``index`` is its place in a collection; ``starts`` and ``ends`` bound its letters."""

    path: Path
    index: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def holds(self, letter: str) -> bool:
        """Whether the font's table names ``letter``."""
        at = bisect_right(self.starts, ord(letter)) - 1
        return at >= 0 and ord(letter) <= self.ends[at]


def fonts_with(letter: str) -> Iterator[SystemFont]:
    """Yield the fonts that may set ``letter``, plain ones first; none for a letter that must be shaped."""
    if not _stands_alone(letter):
        return
    for font in _fonts(_folders()):
        if font.holds(letter):
            yield font


def _stands_alone(letter: str) -> bool:
    code = ord(letter)
    if unicodedata.bidirectional(letter) in {"R", "AL"} or unicodedata.category(letter) in {"Co", "Cn", "Cs"}:
        return False  # private and unassigned ones mean something else in each font
    return not any(first <= code <= last for first, last in _SHAPED)


def _folders() -> tuple[Path, ...]:
    own = os.environ.get("CHANCERY_FONTS")
    if own is not None:
        return tuple(Path(folder) for folder in own.split(os.pathsep) if folder)
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        return (
            Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",
            Path(local) / "Microsoft" / "Windows" / "Fonts",
        )
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    data = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    kept = os.environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    return (*(Path(folder) / "fonts" for folder in (kept, *data.split(":"))), home / ".fonts")


@cache
def _fonts(folders: tuple[Path, ...]) -> tuple[SystemFont, ...]:
    files = [path for folder in folders for path in _files(folder)]
    return tuple(font for path in sorted(files, key=_rank)[:_MOST] for font in _read(path))


def _files(folder: Path) -> Iterator[Path]:
    for where, inner, names in os.walk(folder, onerror=None):
        inner.sort()
        for name in names:
            path = Path(where, name)
            if path.suffix.lower() in _ENDINGS and not any(word in name.lower() for word in _NEVER):
                yield path


def _rank(path: Path) -> tuple[int, str, str]:
    name = path.stem.lower()
    return sum(cut in name for cut in _OTHER_CUTS), name, str(path)


def _read(path: Path) -> Iterator[SystemFont]:
    """Yield the fonts of a file that may be embedded; a file that is none, or damaged, has none."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
            starts = [0]
            if head[:4] == b"ttcf":
                (count,) = struct.unpack(">I", head[8:12])
                starts = list(struct.unpack(f">{min(count, 64)}I", file.read(4 * min(count, 64))))
            for index, start in enumerate(starts):
                tables = _tables(file, start)
                if tables and _may_embed(_table(file, tables[b"OS/2"], 10)):
                    found = _ranges(_table(file, tables[b"cmap"]))
                    if found:
                        yield SystemFont(path, index, *map(tuple, zip(*found, strict=True)))
    except (OSError, struct.error, KeyError, IndexError, ValueError):
        return


def _tables(file: object, start: int) -> dict[bytes, tuple[int, int]]:
    """Return place and length of each table; none for a font whose outlines are not TrueType's."""
    file.seek(start)  # type: ignore[attr-defined]
    version, count = struct.unpack(">4sH6x", file.read(12))  # type: ignore[attr-defined]
    if version not in _TRUETYPE:
        return {}
    found = {}
    for _ in range(count):
        tag, _, place, length = struct.unpack(">4sIII", file.read(16))  # type: ignore[attr-defined]
        found[tag] = (place, length)
    return found if b"glyf" in found else {}


def _table(file: object, where: tuple[int, int], most: int = 4_000_000) -> bytes:
    file.seek(where[0])  # type: ignore[attr-defined]
    return bytes(file.read(min(where[1], most)))  # type: ignore[attr-defined]


def _may_embed(os2: bytes) -> bool:
    (leave,) = struct.unpack(">H", os2[8:10])
    return leave & 0x000F != _RESTRICTED and not leave & (_NO_SUBSETS | _BITMAPS)


def _ranges(cmap: bytes) -> list[tuple[int, int]]:
    """Return the ranges of letters, in order, from the best Unicode table there is."""
    (count,) = struct.unpack(">H", cmap[2:4])
    best: tuple[int, int] | None = None
    for at in range(count):
        platform, encoding, place = struct.unpack(">HHI", cmap[4 + 8 * at : 12 + 8 * at])
        form = struct.unpack(">H", cmap[place : place + 2])[0]
        unicode = platform == 0 or (platform == 3 and encoding in {1, 10})
        if unicode and form in {4, 12} and (best is None or form > best[0]):
            best = (form, place)
    if best is None:
        return []
    return _ranges_12(cmap[best[1] :]) if best[0] == 12 else _ranges_4(cmap[best[1] :])


def _ranges_12(table: bytes) -> list[tuple[int, int]]:
    (count,) = struct.unpack(">I", table[12:16])
    groups = [struct.unpack(">II", table[16 + 12 * at : 24 + 12 * at]) for at in range(count)]
    return sorted((int(first), int(last)) for first, last in groups)


def _ranges_4(table: bytes) -> list[tuple[int, int]]:
    (doubled,) = struct.unpack(">H", table[6:8])
    count = doubled // 2
    ends = struct.unpack(f">{count}H", table[14 : 14 + doubled])
    starts = struct.unpack(f">{count}H", table[16 + doubled : 16 + 2 * doubled])
    return sorted((first, last) for first, last in zip(starts, ends, strict=True) if first != 0xFFFF)
