"""From a composed brief to the bytes of its PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from app.brief.render.drawing import draw
from app.brief.render.faces import missing
from app.brief.render.finish import finish
from app.errors import CheckFailed
from app.model.brief import Attachment, Brief


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF and how many pages it has."""

    data: bytes
    pages: int


def render(brief: Brief) -> Rendered:
    """Render ``brief``; ``CheckFailed`` names the letters that no bundled font can set."""
    lost = missing("".join(_texts(brief)))
    if lost:
        shown = ", ".join(lost[:8]) + (f" and {len(lost) - 8} more" if len(lost) > 8 else "")
        raise CheckFailed(
            f"The brief was not written: these characters cannot be set with the bundled fonts: {shown}.",
            kept="Any earlier brief, the record and your notes are untouched.",
        )
    drawing = draw(brief)
    return Rendered(finish(drawing, brief), drawing.drawn.pages)


def _texts(value: object) -> Iterator[str]:
    """Yield every string of the tree but the attached files."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value) and not isinstance(value, type | Attachment):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
