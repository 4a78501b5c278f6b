"""Reading a written brief back with another library than those that wrote it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as raw

_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # what pdfium makes of a hyphen at a line's end


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        yield pdf
    finally:
        pdf.close()


def page_texts(data: bytes) -> list[str]:
    """Return the text of each page, white space collapsed."""
    with opened(data) as pdf:
        return [" ".join(_text(page).split()) for page in pdf]


def page_sizes(data: bytes) -> list[tuple[int, int]]:
    """Return the width and height of each page in points, rounded."""
    with opened(data) as pdf:
        return [(round(page.get_width()), round(page.get_height())) for page in pdf]


def _text(page: Any) -> str:
    words = page.get_textpage()
    try:
        return words.get_text_range().translate(_HYPHENS)
    finally:
        words.close()


@dataclass(frozen=True)
class Highlight:
    """A highlight as another program lists it: its name, its comment, and the words under its corners."""

    page: int
    name: str
    comment: str
    author: str
    words: str


def highlights(data: bytes) -> list[Highlight]:
    """Return the highlights, in the order of the file; ``words`` has the letters under each line's corners."""
    found = []
    with opened(data) as pdf:
        for number, page in enumerate(pdf):
            letters = _letters(page)
            for at in range(raw.FPDFPage_GetAnnotCount(page)):
                annotation = raw.FPDFPage_GetAnnot(page, at)
                if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_HIGHLIGHT:
                    words = _under(annotation, letters)
                    named = [_string(annotation, key) for key in (b"NM", b"Contents", b"T")]
                    found.append(Highlight(number, named[0], named[1], named[2], words))
                raw.FPDFPage_CloseAnnot(annotation)
    return found


def _letters(page: Any) -> list[tuple[str, float, float]]:
    """Return each letter with the middle of its box."""
    words = page.get_textpage()
    found = []
    for at in range(words.count_chars()):
        left, bottom, right, top = words.get_charbox(at)
        letter = chr(raw.FPDFText_GetUnicode(words, at)).translate(_HYPHENS)
        found.append((letter, (left + right) / 2, (bottom + top) / 2))
    words.close()
    return found


def _under(annotation: Any, letters: list[tuple[str, float, float]]) -> str:
    lines = []
    for at in range(raw.FPDFAnnot_CountAttachmentPoints(annotation)):
        corners = raw.FS_QUADPOINTSF()
        raw.FPDFAnnot_GetAttachmentPoints(annotation, at, corners)
        left, right = sorted((corners.x1, corners.x2))
        low, high = sorted((corners.y1, corners.y3))
        lines.append("".join(one for one, x, y in letters if left <= x <= right and low <= y <= high))
    return " ".join(line.strip() for line in lines)


def _string(annotation: Any, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def squeezed(text: str) -> str:
    """Return ``text`` without white space: line ends in print are not those of the record."""
    return "".join(text.split())
