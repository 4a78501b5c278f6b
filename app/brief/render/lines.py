"""What setting works on and what it makes: pieces of text, and lines of segments.

They are made by the ten thousand and stay in these rooms: not frozen, which takes twice the time.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.brief.render.faces import Face
from app.brief.render.paper import Type
from app.brief.render.structure import Slot


@dataclass(slots=True, eq=False)
class Piece:
    """A run of text in one type. ``slot`` is its place in the structure, ``marks`` the notes over it.

    ``goes_to`` names what it links to: a web address, or ``#key`` for a place in the brief.
    """

    text: str
    type: Type
    slot: Slot
    marks: tuple[int, ...] = ()
    goes_to: str | None = None
    number: int | None = None  # the note whose number this is
    glued: bool = False  # stays on the line of what stands before it
    page_of: str | None = None  # the key whose page number is printed instead, flush right
    rightwards: bool = False  # where it begins a paragraph, that goes to the right whatever its first letter


@dataclass(slots=True, eq=False)
class Segment:
    """A stretch of one line in one face: ``x`` from the line's left edge, ``width`` as printed."""

    x: float
    width: float
    text: str
    face: Face
    piece: Piece
    letters: tuple[tuple[float, str], ...] = ()  # of text to the left: each with its place, as read


@dataclass(slots=True, eq=False)
class Line:
    """One set line. ``width`` leaves out the spaces at its end."""

    segments: tuple[Segment, ...]
    width: float
