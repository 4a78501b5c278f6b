"""The readouts of the archive as rows of the library list."""

from __future__ import annotations

from typing import NamedTuple

from app.model.record import Listed
from app.ui import names


class LibraryRow(NamedTuple):
    """One readout in the list."""

    listed: Listed

    @property
    def day(self) -> str:
        """The day of the meeting, as a person writes it."""
        return names.day(self.listed.date) or "No date"

    @property
    def about(self) -> str:
        """The sides and the place on one line."""
        sides = " – ".join(names.country_short(side) for side in self.listed.sides)
        return "  ·  ".join(part for part in (sides, self.listed.place or "") if part)

    @property
    def spoken(self) -> str:
        parts = [self.day, self.listed.title, self.about, self.listed.publisher or ""]
        if self.listed.annotations:
            parts.append(names.counted(self.listed.annotations, "annotation"))
        return ", ".join(part for part in parts if part)

    @property
    def can_be_chosen(self) -> bool:
        return True
