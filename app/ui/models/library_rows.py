"""The readouts of the archive as rows of the library list."""

from __future__ import annotations

from typing import NamedTuple

from app.model.record import Hit, Listed
from app.ui import names
from app.ui.tongue import tr

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
        """The sides and the place on one line."""
        sides = " – ".join(names.country_short(side) for side in self.listed.sides)
        return "  ·  ".join(part for part in (sides, self.listed.place or "") if part)

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
