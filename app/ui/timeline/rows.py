"""What one can step to on the line: bins, and near enough the meetings themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.ui.timeline import words

if TYPE_CHECKING:
    from app.analysis.timeline.lanes import Mark
    from app.analysis.timeline.tally import Bin
    from app.services.asked import Kind


class BinRow(NamedTuple):
    """One bin that holds something."""

    bin: Bin
    kind: Kind

    @property
    def reach(self) -> tuple[int, int]:
        """Its days."""
        return self.bin.start, self.bin.end

    @property
    def spoken(self) -> str:
        return words.told(self.bin, self.kind)

    @property
    def can_be_chosen(self) -> bool:
        return True


class MarkRow(NamedTuple):
    """One meeting."""

    mark: Mark

    @property
    def reach(self) -> tuple[int, int]:
        """The days it may have been on."""
        return self.mark.start, self.mark.end

    @property
    def spoken(self) -> str:
        return words.met(self.mark)

    @property
    def can_be_chosen(self) -> bool:
        return True


LineRow = BinRow | MarkRow
