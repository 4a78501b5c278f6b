"""One open readout, as all panes and briefs see it."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.annotation import Placed
from app.model.reading import Reading
from app.model.record import Readout, marked


@dataclass(frozen=True, slots=True)
class Tie:
    """How one annotation of a page stands to another, as seen from this page.

    ``outgoing`` tells that it is ``uid`` which ``relation`` the other one. ``page`` is where the other
    stands, without ties of its own; None where the other lies in the trash.
    """

    link_uid: str
    uid: str
    relation: str
    outgoing: bool
    other_uid: str
    page: Page | None
    author: str = ""
    created_at: str = ""  # ISO 8601 in UTC


@dataclass(frozen=True, slots=True)
class Page:
    """A readout, its current reading, and the annotations placed in its text.

    ``placed`` is in the order of the text, orphans last. ``verified`` tells whether text and
    original bytes still have the hashes they were received with.
    """

    readout: Readout
    reading: Reading
    placed: tuple[Placed, ...]
    verified: bool
    ties: tuple[Tie, ...] = ()  # read for a brief only: see ``services.tying``

    @property
    def title(self) -> str:
        """The title as read, or the name of the file it came from; a specimen is marked as one."""
        readout = self.readout
        return marked(self.reading.title or readout.source_name, readout.provenance.attribution)


@dataclass(frozen=True, slots=True)
class Voices:
    """Whose voice a text carries: statements made here, by side, jointly, and words reported."""

    by_side: tuple[tuple[str, int], ...]
    joint: int
    reported: int
    unattributed: int


def voices(reading: Reading) -> Voices:
    """Count the statements of ``reading``: each side alone, both jointly, reported, without a speaker."""
    sides = dict.fromkeys(reading.sides, 0)
    joint = reported = unattributed = 0
    for statement in reading.statements:
        if statement.reported:
            reported += 1
        elif len(statement.sides) > 1:
            joint += 1
        elif statement.sides:
            sides[statement.sides[0]] = sides.get(statement.sides[0], 0) + 1
        else:
            unattributed += 1
    return Voices(tuple(sides.items()), joint, reported, unattributed)


def statement_count(reading: Reading, name: str) -> int:
    """Return how many statements made here ``name`` makes alone."""
    return sum(1 for item in reading.statements if item.speakers == (name,) and not item.reported)
