"""Which column is which, by its heading, in any order and in several languages (``resources/lexicon/visits.toml``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, cast

from app.intake.parse.lexicon import shared
from app.model.folding import folded_name
from app.model.reading import Mode

Meaning = Literal[
    "date", "until", "year", "sides", "people", "title", "mode", "place", "place_country", "known_from", "url",
    "note",
]  # fmt: skip
SEVERAL: Final = ("sides", "people", "note")  # what several columns may give together
_LOOKED_AT = 5  # lines among which the headings may stand


def meanings(headings: Sequence[str]) -> dict[int, Meaning]:
    """Return what the columns mean, by their numbers; a heading that is not known is left out.

    Where two columns claim one meaning the first has it, but for sides, people and notes, which add up.
    """
    found: dict[int, Meaning] = {}
    for number, heading in enumerate(headings):
        meaning = _headings().get(_bare(heading))
        if meaning is not None and (meaning in SEVERAL or meaning not in found.values()):
            found[number] = meaning
    return found


def known(headings: Sequence[str]) -> int:
    """Return how many of these headings are known."""
    return len(meanings(headings))


def heading_line(lines: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first lines is that of the headings; None where none has a date among them."""
    for number, cells in enumerate(lines[:_LOOKED_AT]):
        if "date" in meanings(cells).values():
            return number
    return None


def mode(words: str) -> Mode | None:
    """Return the way they met that ``words`` mean; None where they mean none."""
    return _modes().get(_bare(words))


@cache
def _headings() -> dict[str, Meaning]:
    entry = shared("visits").table("headings")
    found: dict[str, Meaning] = {}
    for meaning in entry.names():
        for word in (*entry.words(meaning), meaning):
            found.setdefault(_bare(word), cast("Meaning", meaning))
    return found


@cache
def _modes() -> dict[str, Mode]:
    entry = shared("visits").table("modes")
    return {
        _bare(word): cast("Mode", meaning)
        for meaning in entry.names()
        for word in (*entry.words(meaning), meaning)
    }


def _bare(words: str) -> str:
    """Return ``words`` without case, marks, spaces and what stands in brackets."""
    bare = re.sub(r"[(\[（].*?[)\]）]", "", words) if not words.startswith(("(", "[", "（")) else words
    return re.sub(r"[\W_]+", "", folded_name(bare or words))
