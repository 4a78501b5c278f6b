"""Pictures of a finished PDF's pages, for preview and for printers. One thread at a time may use this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: rows of blue, green, red bytes, ``stride`` bytes from one row to the next."""

    width: int
    height: int
    stride: int
    data: bytes


class Raster:
    """An open PDF. ``sizes`` are the pages' widths and heights in points."""

    def __init__(self, data: bytes) -> None:
        from pypdfium2 import PdfDocument

        self._document = PdfDocument(data)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(at) for at in range(len(self._document))
        )

    def picture(self, index: int, *, width: int) -> Pixels:
        """Return page ``index`` (from 0), ``width`` pixels wide, with its highlights."""
        page = self._document[index]
        try:
            bitmap = page.render(scale=width / self.sizes[index][0], may_draw_forms=False)
            return Pixels(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            page.close()

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()
