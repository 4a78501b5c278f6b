"""Which letters of a brief cannot be set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.brief.render.faces import missing
from app.model.brief import Attachment, Brief, parts_of


def missing_letters(brief: Brief) -> list[str]:
    """Return the names of the letters of ``brief`` that no bundled font can set, each once."""
    return missing("".join(_texts(brief)))


def _texts(value: Any) -> Iterator[str]:
    """Yield every string of the tree but the attached files."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif not isinstance(value, Attachment):
        for name in parts_of(value.__class__):
            yield from _texts(getattr(value, name))
