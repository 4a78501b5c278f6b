"""The readouts of the archive as rows of the library list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.model.record import Hit, Listed
from app.model.text import single_line
from app.ui import names
from app.ui.tongue import tr

if TYPE_CHECKING:
    from app.services.gap_entries import Gap

_BEFORE = 28  # code points before a hit; the pane is narrow


class LibraryRow(NamedTuple):
    """One readout in the list, and what was found in it. ``recounted`` is its annotations as they are now."""

    listed: Listed
    hit: Hit | None = None
    recounted: int | None = None

    @property
    def annotations(self) -> int:
        """How many annotations it has."""
        return self.listed.annotations if self.recounted is None else self.recounted

    @property
    def day(self) -> str:
        """The day of the meeting, as a person writes it."""
        return names.day(self.listed.date) or tr("No date")

    @property
    def about(self) -> str:
        """Whether it is a revision, the sides and the place on one line."""
        sides = " – ".join(names.country_short(side) for side in self.listed.sides)
        revision = tr("revised text") if self.listed.revises else ""
        return "  ·  ".join(part for part in (revision, sides, self.listed.place or "") if part)

    @property
    def found(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The words around what was found, from a little before it, and where in them it stands."""
        if self.hit is None:
            return "", ()
        text, marks = self.hit.snippet, self.hit.marks
        begin = marks[0][0] - _BEFORE if marks else 0
        if begin <= 0:
            return text, marks
        begin = text.find(" ", begin, marks[0][0]) + 1 or marks[0][0]
        shift = begin - 1  # an ellipsis stands for what is left out
        return f"…{text[begin:]}", tuple((start - shift, end - shift) for start, end in marks)

    @property
    def spoken(self) -> str:
        parts = [self.day, self.listed.title, self.about, self.listed.publisher or ""]
        if self.annotations:
            parts.append(names.counted(self.annotations, "annotation"))
        if self.hit and self.hit.snippet:
            parts.append(f"{self.hit.speaker}: {self.hit.snippet}" if self.hit.speaker else self.hit.snippet)
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True


class GapRow(NamedTuple):
    """A meeting that is known without a text, among the readouts: it has words of its own, and none of a record's."""

    uid: str
    day: str
    title: str
    about: str
    likely: bool

    @property
    def spoken(self) -> str:
        parts = (self.day, self.state, self.title, self.about)
        return ", ".join(part for part in parts if part)

    @property
    def state(self) -> str:
        """What is to be said of its text."""
        return tr("perhaps a text") if self.likely else tr("no text")

    @property
    def can_be_chosen(self) -> bool:
        return True


def gap_row(gap: Gap) -> GapRow:
    """Return the row of a meeting without a text."""
    known = gap.standing.recorded.known
    sides = " – ".join(names.country_short(side) for side in known.sides)
    people = names.listed(single_line(one.name) for one in known.people)
    return GapRow(
        gap.standing.uid,
        names.stretch(known.date, known.until),
        single_line(known.title) or people or sides,
        "  ·  ".join(part for part in (sides, single_line(known.place or "")) if part),
        gap.standing.state == "likely",
    )
