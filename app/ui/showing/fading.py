"""Fade what is not wanted now: everything that bears no mark, or everything but one speaker's words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from app.model.page import Page
from app.model.span import Span
from app.ui import names
from app.ui.linking import made_here
from app.ui.tongue import tr

Kind = Literal["untagged", "others"]
_CLOSING = ".,;:!?)]'\"’”»。、，；）」』"


class Fade(NamedTuple):
    """What stays: with ``untagged`` the passages that bear a tag; with ``others`` the words of ``speaker``."""

    kind: Kind
    speaker: str = ""

    @property
    def key(self) -> str:
        """The key that shows everything again."""
        return "Shift+F" if self.kind == "untagged" else "F"


def kept(page: Page, fade: Fade) -> tuple[Span, ...]:
    """Return the passages that stay: whole marks that bear a tag, or whole statements of the speaker."""
    if fade.kind == "untagged":
        return tuple(one.span for one in page.placed if one.span and one.annotation.tags)
    said = (one.span for one in made_here(page.reading) if fade.speaker in one.speakers)
    return tuple(_with_stop(page.readout.text, span) for span in said)


def shown(page: Page, fade: Fade) -> str:
    """Return what is shown and how much of the text that is, in words for the reader."""
    number = len(kept(page, fade))
    if fade.kind == "untagged":
        return tr("Only what is tagged: {passages}", passages=names.counted(number, "passage"))
    total = len(made_here(page.reading))
    return tr(
        "Only {speaker}: {number} of {statements}",
        speaker=fade.speaker,
        number=number,
        statements=names.counted(total, "statement"),
    )


def _with_stop(text: str, span: Span) -> Span:
    """Return ``span`` with the marks that close it: a full stop alone, pale, looks like a fault."""
    end = span.end
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return Span(span.start, end)


def gone(length: int, stay: Iterable[Span]) -> list[Span]:
    """Return what of a text of ``length`` code points lies outside ``stay``."""
    found: list[Span] = []
    at = 0
    for span in sorted(stay):
        if span.start > at:
            found.append(Span(at, span.start))
        at = max(at, span.end)
    if at < length:
        found.append(Span(at, length))
    return found
