"""One page that tells of several events: the pieces it may be split into, and what became of a split."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.errors import WrongUsage
from app.model.span import Span
from app.model.text import trimmed


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the page that tells of one event, and why it is taken for one."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class SplitMade:
    """A split in force: the decision's number, the page, and its pieces with their places in the page's text.

    ``made_at`` is ISO 8601 in UTC.
    """

    number: int
    page_uid: str
    pieces: tuple[tuple[str, Span], ...]
    made_by: str
    made_at: str


def checked_pieces(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return ``spans`` in order and without white space at their edges.

    WrongUsage where they are fewer than two, hold nothing, run past the text, or overlap.
    """
    pieces = sorted(spans)
    if len(pieces) < 2:
        raise WrongUsage(
            "A split needs at least two pieces.", kept=_KEPT, to_do="Name where each begins and ends."
        )
    found: list[Span] = []
    for piece in pieces:
        if piece.end > len(text):
            raise WrongUsage(
                f"The piece {piece.start}–{piece.end} runs past the text, which has {len(text)} characters.",
                kept=_KEPT,
            )
        span = trimmed(text, piece)
        if not span:
            raise WrongUsage(f"The piece {piece.start}–{piece.end} holds no words.", kept=_KEPT)
        if found and span.start < found[-1].end:
            raise WrongUsage(
                f"The pieces {found[-1].start}–{found[-1].end} and {span.start}–{span.end} overlap.",
                kept=_KEPT,
                to_do="Let each begin where the one before has ended.",
            )
        found.append(span)
    return tuple(found)


_KEPT = "Nothing was split."
