"""A house logo: a PNG, or an SVG of shapes. The file is checked whole before it is taken into a plan."""

from __future__ import annotations

import io
from pathlib import Path

from app.brief.svg import drawing
from app.errors import InputRefused
from app.model.plan import Logo
from app.model.text import single_line

MOST_BYTES = 2_000_000
MOST_PIXELS = 4_000_000
_PNG = b"\x89PNG\r\n\x1a\n"


def read_logo(path: Path, *, alternative: str = "") -> Logo:
    """Return the logo in ``path``; ``InputRefused`` says why it cannot be one.

    ``alternative`` is read aloud in its place; without one, the file's name is.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputRefused(f"The logo {path} cannot be read ({error.strerror or 'no access'}).") from error
    if len(data) > MOST_BYTES:
        raise InputRefused(
            f"The logo {path.name} is larger than {MOST_BYTES // 1_000_000} MB.", to_do="Save it smaller."
        )
    spoken = single_line(alternative) or f"Logo: {single_line(path.stem)}"
    try:
        if data.startswith(_PNG):
            size_of_png(data)
            return Logo(data, "image/png", spoken)
        drawing(data)
    except (ValueError, OverflowError, RecursionError) as error:
        raise InputRefused(
            f"The logo {path.name} cannot be drawn: {error}.",
            to_do="Save it as PNG, or as an SVG of plain shapes and colours.",
        ) from error
    return Logo(data, "image/svg+xml", spoken)


def size_of_png(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a whole, reasonable PNG; ``ValueError`` otherwise."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise ValueError(f"it has more than {MOST_PIXELS // 1_000_000} million pixels")
            image.load()
    except Image.DecompressionBombError as error:
        raise ValueError(f"it has more than {MOST_PIXELS // 1_000_000} million pixels") from error
    except (OSError, SyntaxError) as error:
        raise ValueError("it is no whole PNG") from error
    return width, height
